// SPDX-License-Identifier: Apache-2.0
package org.vigie.analysis.priority;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.vigie.analysis.priority.ResponseTimes.Handling;
import org.vigie.analysis.priority.ResponseTimes.InTime;

class ResponseTimesTest {
    private static final Instant NOON = Instant.parse("2026-10-14T12:00:00Z");
    private static final Duration TWO_HOURS = Duration.ofHours(2);

    /// Answered after 10, 30 and 200 minutes; one waits for 20, one for 300.
    /// Unanswered: 10 → 4/5 = 0.8; (20 leaves) 30 → 0.8 × 2/3 = 0.533; 200 → 0.533 × 1/2 = 0.267 ≤ 0.5.
    @Test
    void theMedianCountsThoseThatStillWait() {
        var times =
                ResponseTimes.of(List.of(answered(10), answered(30), answered(200), waiting(20), waiting(300)), NOON);

        assertThat(times.median()).contains(Duration.ofMinutes(200));
        assertThat(times.waiting()).isEqualTo(2);
        assertThat(times.within(TWO_HOURS)).isEqualTo(new InTime(2, 4, 1));
        assertThat(times.within(TWO_HOURS).share()).contains(0.5);
        assertThat(times.within(Duration.ofHours(12))).isEqualTo(new InTime(3, 3, 2));
    }

    @Test
    void withoutCensoringItIsTheUsualMedian() {
        var times = ResponseTimes.of(List.of(answered(5), answered(50), answered(20)), NOON);

        assertThat(times.median()).contains(Duration.ofMinutes(20));
        assertThat(ResponseTimes.of(List.of(answered(5), answered(50)), NOON).median())
                .contains(Duration.ofMinutes(5));
    }

    @Test
    void saysNothingWhereTooManyWait() {
        var times = ResponseTimes.of(List.of(answered(5), waiting(60), waiting(70)), NOON);

        assertThat(times.median()).isEmpty();
        assertThat(ResponseTimes.of(List.of(), NOON).median()).isEmpty();
        assertThat(ResponseTimes.of(List.of(waiting(10)), NOON)
                        .within(TWO_HOURS)
                        .share())
                .isEmpty();
    }

    @Test
    void whatHappensLaterIsNotKnownYet() {
        var later = new Handling(NOON.minusSeconds(600), Optional.of(NOON.plusSeconds(60)));
        var tomorrow = new Handling(NOON.plusSeconds(3_600), Optional.empty());
        var before = new Handling(NOON.minusSeconds(60), Optional.of(NOON.minusSeconds(90)));

        var times = ResponseTimes.of(List.of(later, tomorrow, before), NOON);

        assertThat(times.waits())
                .containsExactly(
                        new ResponseTimes.Wait(Duration.ZERO, true),
                        new ResponseTimes.Wait(Duration.ofMinutes(10), false));
    }

    @Test
    void theLimitItselfIsTooLate() {
        assertThat(ResponseTimes.of(List.of(answered(120)), NOON).within(TWO_HOURS))
                .isEqualTo(new InTime(0, 1, 0));
    }

    private static Handling answered(long afterMinutes) {
        var published = NOON.minus(Duration.ofDays(1));
        return new Handling(published, Optional.of(published.plus(Duration.ofMinutes(afterMinutes))));
    }

    private static Handling waiting(long minutes) {
        return new Handling(NOON.minus(Duration.ofMinutes(minutes)), Optional.empty());
    }
}
