// SPDX-License-Identifier: Apache-2.0
package org.vigie.analysis.virality;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.vigie.core.mention.Engagement;
import org.vigie.core.mention.EngagementReading;
import org.vigie.core.mention.Filed;

/// How far a mention will go within a week of its publication.
public sealed interface Virality {
    /// The multiples of present reach that screens show side by side.
    List<Integer> MULTIPLES = List.of(2, 5, 10);

    /// Those that people may choose from, in ascending order.
    List<Integer> OFFERED = List.of(2, 3, 4, 5, 8, 10, 20, 50, 100);

    /// @param ground what it stands on, to be said beside the figures
    /// @param measure what is counted
    /// @param usual whether the author's usual reach has a part in it
    /// @param now the measure at the last reading
    /// @param expected as likely to be too high as too low
    /// @param low one outcome in ten is less
    /// @param high one outcome in ten is more
    /// @param exceeds probability, 0 to 1, to reach at least that multiple of `now`, for all that are offered
    record Known(
            Ground ground,
            Measure measure,
            boolean usual,
            long now,
            long expected,
            long low,
            long high,
            SortedMap<Integer, Double> exceeds)
            implements Virality {
        public Known {
            exceeds = Collections.unmodifiableSortedMap(new TreeMap<>(exceeds));
        }

        /// The probability, 0 to 1, to reach at least that multiple of `now`; it must be one that is offered.
        public double reaches(int multiple) {
            return Objects.requireNonNull(exceeds.get(multiple));
        }
    }

    record TooLittle(Want want) implements Virality {}

    /// What is missing.
    enum Want {
        /// The platform tells no counter, or nobody has looked yet.
        READING,
        /// Counters are too low to tell a rise from chance.
        COUNT,
        /// The mention was younger than a quarter of an hour when we last looked.
        AGE,
        /// The last reading is too old: more time has passed since than the mention was old.
        RECENT_READING
    }

    /// @param readings counters over time, in any order
    /// @param published start of the spread
    /// @param audience followers of the author; negative if unknown
    /// @param usualReach see [UsualReach]; negative if unknown
    /// @param zone where the audience lives: people share less at night
    static Virality of(
            List<EngagementReading> readings,
            Instant published,
            long audience,
            long usualReach,
            Instant now,
            ZoneId zone) {
        return new Prediction(SpreadModelFile.shipped(), zone)
                .of(readings, published, new Prediction.Standing(audience, usualReach), now);
    }

    /// The same for a mention as the room holds it; what it showed when first seen counts as a reading where there is
    /// no other.
    static Virality of(Filed filed, List<EngagementReading> readings, long usualReach, Instant now, ZoneId zone) {
        var mention = filed.mention();
        boolean only = readings.isEmpty() && !mention.engagement().equals(Engagement.NONE);
        var told = only ? List.of(new EngagementReading(mention.times().seen(), mention.engagement())) : readings;
        return of(told, mention.times().effective(), mention.author().audience(), usualReach, now, zone);
    }
}
