// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.source;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vigie.core.mention.Removal;
import org.vigie.core.mention.Sighting;
import org.vigie.core.traffic.Visits;

/// What a source answered. Status 200 alone is never success.
public sealed interface Harvest {
    /// The source answered as it should.
    ///
    /// @param sightings what it showed, also what was seen before (edits and new engagement readings)
    /// @param removals what it says was deleted
    /// @param measures what it counted on the organisation's own site, also what was told before
    /// @param next where to read on, to be kept once the sightings are safe
    /// @param more true when the next page waits already
    /// @param notBefore the earliest next question that the source asks for, if it does
    /// @param skipped items left out, counted by reason
    record Ok(
            List<Sighting> sightings,
            List<Removal> removals,
            List<Visits> measures,
            Cursor next,
            boolean more,
            Optional<Duration> notBefore,
            Map<Fault, Integer> skipped)
            implements Harvest {
        public Ok {
            sightings = List.copyOf(sightings);
            removals = List.copyOf(removals);
            measures = List.copyOf(measures);
            skipped = Map.copyOf(skipped);
        }

        /// Mentions alone, as most sources bring them.
        public Ok(
                List<Sighting> sightings,
                List<Removal> removals,
                Cursor next,
                boolean more,
                Optional<Duration> notBefore,
                Map<Fault, Integer> skipped) {
            this(sightings, removals, List.of(), next, more, notBefore, skipped);
        }

        /// Measures alone.
        public static Ok measured(List<Visits> measures, Cursor next, boolean more, Map<Fault, Integer> skipped) {
            return new Ok(List.of(), List.of(), measures, next, more, Optional.empty(), skipped);
        }

        /// Nothing new; go on from the same place.
        public static Ok unchanged(Cursor cursor) {
            return new Ok(List.of(), List.of(), cursor, false, Optional.empty(), Map.of());
        }
    }

    /// The source asks for patience until this instant.
    record Throttled(Instant until, String detail) implements Harvest {}

    /// The source did not answer usefully.
    ///
    /// @param permanent true when asking again is useless until a person changes something
    /// @param detail what was seen, for the person who mends it (status, first words of the body)
    record Rejected(Fault fault, boolean permanent, String detail) implements Harvest {}
}
