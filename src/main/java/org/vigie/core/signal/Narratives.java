// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.signal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.vigie.core.mention.Search;

/// The narratives of a room, to be read. What people do to them goes through the journal. Every call may take
/// some milliseconds: never on the screen's thread.
///
/// The mentions of a narrative are found with the facet [Search.Facet#NARRATIVE].
public interface Narratives {
    /// Narratives among the mentions of this search, largest first.
    ///
    /// @param now end of the hour that growth is told of
    List<Line> list(Search search, Instant now, int limit);

    Optional<Narrative> one(NarrativeId id);

    /// The copied campaigns among the latest thousand mentions of a narrative, most accounts first.
    default List<Campaign> campaigns(NarrativeId id) {
        return List.of();
    }

    /// How many mentions wait to be grouped; 0 when all are.
    long behind();

    /// One narrative among the mentions of a search.
    ///
    /// @param mentions of the search that belong to it
    /// @param share of the search's mentions, 0 to 1
    /// @param lastHour mentions in the hour up to now, whatever the period of the search
    /// @param hourBefore mentions in the hour before that
    /// @param curve mentions per [#STEP], oldest first, [#STEPS] numbers up to now
    /// @param sentiment mean of the search's mentions of it, −1 to +1
    record Line(
            Narrative narrative,
            long mentions,
            double share,
            long lastHour,
            long hourBefore,
            List<Long> curve,
            double sentiment) {
        public Line {
            curve = List.copyOf(curve);
        }

        /// Growth over an hour: +0.5 for half as many again; empty after an hour without any mention.
        public OptionalDouble growth() {
            return hourBefore == 0
                    ? OptionalDouble.empty()
                    : OptionalDouble.of((double) (lastHour - hourBefore) / hourBefore);
        }
    }

    /// The step of a curve.
    java.time.Duration STEP = java.time.Duration.ofMinutes(10);

    /// How many steps a curve has.
    int STEPS = 24;
}
