// SPDX-License-Identifier: Apache-2.0
package org.vigie.analysis.virality;

import java.util.Collection;
import org.vigie.core.mention.Author;
import org.vigie.core.mention.Engagement;
import org.vigie.core.mention.Mention;

/// How many people the statements of an author usually touch.
public final class UsualReach {
    /// People whom a share adds: the mean number of followers of those who shared in the development cascades, the
    /// greatest twentieth left out.
    static final double PER_SHARE = 330;

    private static final int FEWEST = 5;

    private UsualReach() {}

    /// The median over an author's earlier mentions; negative if fewer than five tell.
    public static long of(Collection<Mention> earlier) {
        var told = earlier.stream()
                .mapToLong(m -> now(m.engagement(), m.author().audience()))
                .filter(reach -> reach >= 0)
                .sorted()
                .toArray();
        if (told.length < FEWEST) return Author.UNKNOWN;
        return told[(told.length - 1) / 2] / 2 + (told[told.length / 2] + 1) / 2;
    }

    /// People whom a mention has touched so far: its views, else the author's audience and 330 for each share;
    /// negative if unknown.
    public static long now(Engagement engagement, long audience) {
        long views = Counter.VIEWS.of(engagement);
        if (views >= 0) return views;
        long base = new Speaker("", "", audience).audience();
        if (base < 0) return Author.UNKNOWN;
        return base + Math.round(PER_SHARE * Math.max(0, Counter.SHARES.of(engagement)));
    }
}
