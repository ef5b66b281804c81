// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.kit;

import java.util.List;
import java.util.Optional;
import org.vigie.core.cell.PersonId;
import org.vigie.core.crisis.CrisisLevel;

/// The way from any screen to the card that calls people. On the JavaFX thread.
@FunctionalInterface
public interface CallDoor {
    /// @param level whose people are offered; the room's own if absent
    /// @param people who is ticked; those of the level if nobody is named
    /// @param message what is to be sent; the usual words if empty
    void open(Optional<CrisisLevel> level, List<PersonId> people, String message);

    default void open() {
        open(Optional.empty(), List.of(), "");
    }
}
