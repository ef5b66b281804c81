// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.mention;

import java.util.Map;
import org.vigie.core.source.Fault;
import org.vigie.core.source.Harvest;
import org.vigie.core.source.SourceId;

/// The way in: de-duplication, analysis, one batched transaction, index, event.
public interface Intake {
    /// Takes a harvest in and returns once mentions, raw bytes and cursor are on the disk for good.
    /// The cursor never moves before the raw bytes are safe. Blocks while earlier harvests are written.
    Receipt take(SourceId source, Harvest.Ok harvest) throws InterruptedException;

    /// What became of each sighting.
    ///
    /// @param fresh never seen before
    /// @param duplicate seen before, unchanged but for a new reading
    /// @param edited seen before with another text
    /// @param removed wiped because the source deleted it
    /// @param refused left out, by reason, what the source itself skipped included
    /// @param corrected taken in with something mended, by reason: a date in the future, a text too long
    record Receipt(
            int fresh,
            int duplicate,
            int edited,
            int removed,
            Map<Fault, Integer> refused,
            Map<Fault, Integer> corrected) {
        public Receipt {
            refused = Map.copyOf(refused);
            corrected = Map.copyOf(corrected);
        }
    }
}
