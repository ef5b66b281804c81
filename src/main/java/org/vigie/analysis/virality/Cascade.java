// SPDX-License-Identifier: Apache-2.0
package org.vigie.analysis.virality;

import java.util.Arrays;

/// A spread that is over, to learn from: each share with its time and its followers.
///
/// @param identity tells it from others
/// @param hour of the day at publication, where its audience lives
/// @param root followers of the author
/// @param seconds of each share after publication, ascending
/// @param followers of who shared
@SuppressWarnings("ArrayRecordComponent")
public record Cascade(String identity, double hour, double root, double[] seconds, double[] followers) {
    /// As it stood at an age.
    public Spread at(double hours) {
        return Spread.ofShares(seconds, followers, root, hours * 3600, (hour + hours) % 24);
    }

    public int finalCount() {
        return seconds.length;
    }

    /// Logarithm of final over present count.
    double growth(double hours) {
        long now = Arrays.stream(seconds).filter(s -> s <= hours * 3600).count();
        return Math.log(finalCount() / (double) Math.max(1, now));
    }
}
