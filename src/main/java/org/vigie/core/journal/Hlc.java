// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.journal;

import java.util.Comparator;

/// A hybrid logical clock reading: it orders entries and says nothing about the hour.
///
/// Kulkarni et al., "Logical Physical Clocks", OPODIS 2014.
///
/// @param millis the greatest wall clock seen, in milliseconds since 1970
/// @param counter tells apart readings within the same millisecond
public record Hlc(long millis, int counter) implements Comparable<Hlc> {
    /// Before anything was recorded.
    public static final Hlc ZERO = new Hlc(0, 0);

    private static final Comparator<Hlc> ORDER =
            Comparator.comparingLong(Hlc::millis).thenComparingInt(Hlc::counter);

    /// The reading for an entry made here when the wall clock shows this.
    public Hlc tick(long wallMillis) {
        return wallMillis > millis ? new Hlc(wallMillis, 0) : new Hlc(millis, counter + 1);
    }

    @Override
    public int compareTo(Hlc other) {
        return ORDER.compare(this, other);
    }
}
