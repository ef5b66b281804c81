// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.situation;

import java.time.Instant;
import java.util.Optional;
import org.vigie.core.cell.PersonId;
import org.vigie.core.crisis.CrisisLevel;
import org.vigie.core.publish.Spoken;

/// Something that happened, drawn on the curve so that one sees what followed it.
///
/// @param text in the words of the entry
/// @param by who did it, if a person
/// @param level that the cell came to; present for [Kind#LEVEL] alone
/// @param said what left or was copied; present for [Kind#SENT] and [Kind#COPIED] alone
record Marker(
        Instant at, Kind kind, String text, Optional<CrisisLevel> level, Optional<PersonId> by, Optional<Spoken> said) {
    /// What it was.
    enum Kind {
        /// The cell came to another level.
        LEVEL,
        /// The cell decided, acted or spoke.
        ACTION,
        /// A text kept ready left by the desk, or was rehearsed there.
        SENT,
        /// One was copied, to be put out by hand.
        COPIED,
        /// Something happened that the cell noted as a fact.
        EVENT
    }
}
