// SPDX-License-Identifier: Apache-2.0
package org.vigie.analysis.virality;

import java.util.function.ToLongFunction;
import org.vigie.core.mention.Engagement;

/// The public counters of a mention, the most telling of reach first.
enum Counter {
    VIEWS(Engagement::views, Measure.READERS),
    SHARES(Engagement::shares, Measure.SHARES),
    LIKES(Engagement::likes, Measure.LIKES),
    REPLIES(Engagement::replies, Measure.REPLIES);

    /// Counters beyond this are broken.
    private static final long MOST = 1_000_000_000_000L;

    private final ToLongFunction<Engagement> value;
    private final Measure measure;

    Counter(ToLongFunction<Engagement> value, Measure measure) {
        this.value = value;
        this.measure = measure;
    }

    /// The count; negative if the platform does not tell.
    long of(Engagement engagement) {
        long count = value.applyAsLong(engagement);
        return count > MOST ? Engagement.UNKNOWN : Math.max(Engagement.UNKNOWN, count);
    }

    Measure measure() {
        return measure;
    }
}
