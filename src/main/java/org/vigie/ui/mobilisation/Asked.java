// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.mobilisation;

import java.util.List;
import java.util.Optional;
import org.vigie.core.cell.PersonId;
import org.vigie.core.crisis.CrisisLevel;

/// What the screen that opens the card has in mind.
///
/// @param level whose people are offered; the room's own if absent
/// @param people who is ticked; those of the level if nobody is named
/// @param message what is to be sent; the usual words if empty
record Asked(Optional<CrisisLevel> level, List<PersonId> people, String message) {
    static final Asked NOTHING = new Asked(Optional.empty(), List.of(), "");

    Asked {
        people = List.copyOf(people);
    }
}
