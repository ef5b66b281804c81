// SPDX-License-Identifier: Apache-2.0
package org.vigie.sources.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FeedDatesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Thu, 01 Jan 2004 19:48:21 GMT | 2004-01-01T19:48:21Z",
                "Thu, 01 Jan 2004 19:48:21 +0200 | 2004-01-01T17:48:21Z",
                "Thu, 01 Jan 2004 19:48:21 EST | 2004-01-02T00:48:21Z",
                "Thu, 01 Jan 04 19:48 GMT | 2004-01-01T19:48:00Z",
                "Thu, 1 January 2004 19:48:21 | 2004-01-01T19:48:21Z",
                "Mon, 01 Jan 2004 19:48:21 GMT | 2004-01-01T19:48:21Z",
                "1 Jan 2004 | 2004-01-01T00:00:00Z",
                "Thu Aug 30 2012 17:26:16 +0200 | 2012-08-30T15:26:16Z",
                "Sun Jan  4 16:29:06 PST 2004 | 2004-01-05T00:29:06Z",
                "January 5, 2004 10:00 | 2004-01-05T10:00:00Z",
                "2003-12-31T10:14:55Z | 2003-12-31T10:14:55Z",
                "2003-12-31T10:14:55-08:00 | 2003-12-31T18:14:55Z",
                "2003-12-31T10:14:55.123456+00:00 | 2003-12-31T10:14:55Z",
                "2003-12-31T10:14Z | 2003-12-31T10:14:00Z",
                "2003-12-31 10:14:55 -0800 | 2003-12-31T18:14:55Z",
                "20031231T101455Z | 2003-12-31T10:14:55Z",
                "2003-12-31 | 2003-12-31T00:00:00Z",
                "2003-12 | 2003-12-01T00:00:00Z",
                "2003 | 2003-01-01T00:00:00Z",
                "2003-335 | 2003-12-01T00:00:00Z",
                "2003-12-31T24:00:00Z | 2004-01-01T00:00:00Z",
                "2003-12-31T23:59:60Z | 2003-12-31T23:59:59Z",
                "Fri, 2006/09/15 08:19:53 EDT | 2006-09-15T12:19:53Z",
                "2004-07-08 23:56:58.0 | 2004-07-08T23:56:58Z",
                "2004-05-28 오후 11:31:58 | 2004-05-28T23:31:58Z",
                "Κυρ, 11 Ιούλ 2004 12:00:00 EST | 2004-07-11T17:00:00Z",
                "dim., 22 nov. 2026 10:15:00 +0100 | 2026-11-22T09:15:00Z",
                "dimanche 22 août 2026 à 10:15 | 2026-08-22T10:15:00Z",
                "Do, 1 Okt 2026 08:00:00 +0200 | 2026-10-01T06:00:00Z",
                "22 de noviembre de 2026 | 2026-11-22T00:00:00Z",
                "Sun, 22 Nov 2026 10:15:00 GMT+02:00 | 2026-11-22T08:15:00Z"
            })
    void readsDatesAsFeedsWriteThem(String written, Instant instant) {
        assertThat(FeedDates.parse(written)).contains(instant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "hier", "2026-13-45", "32 Nov 2026", "0001-01-01T00:00:00Z", "99999999999", "12/11/2026", "T"
            })
    void refusesWhatIsNoDateOrAnyDate(String written) {
        assertThat(FeedDates.parse(written)).isEmpty();
    }
}
