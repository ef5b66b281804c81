// SPDX-License-Identifier: Apache-2.0
package org.vigie.publish.bluesky;

import java.time.Instant;
import org.vigie.core.publish.SendingId;

/// Names of records as posts must have them: timestamp identifiers (atproto, "TID"), 13 signs that sort by time.
final class RecordKey {
    private static final String SIGNS = "234567abcdefghijklmnopqrstuvwxyz";
    private static final int LENGTH = 13;
    private static final int BITS = 5;
    private static final int CLOCK_BITS = 10;
    private static final int MICROS = 1_000;

    private RecordKey() {}

    /// Two texts begun within one millisecond get different names in all but one of a million cases.
    static String of(SendingId id, Instant now) {
        long mixed = id.value().getMostSignificantBits() ^ id.value().getLeastSignificantBits();
        long micros = now.toEpochMilli() * MICROS + Long.remainderUnsigned(mixed >>> CLOCK_BITS, MICROS);
        return signs(micros << CLOCK_BITS | mixed & ((1 << CLOCK_BITS) - 1));
    }

    private static String signs(long value) {
        var signs = new StringBuilder(LENGTH);
        for (int i = LENGTH - 1; i >= 0; i--) signs.append(SIGNS.charAt((int) (value >>> (BITS * i) & 31)));
        return signs.toString();
    }
}
