// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.opening;

import java.time.Instant;
import java.util.List;
import org.vigie.core.alert.Sector;
import org.vigie.core.cell.Person;
import org.vigie.core.cell.RoleId;
import org.vigie.core.cell.Seat;
import org.vigie.core.crisis.CrisisLevel;

/// The form as it was sent.
///
/// @param start T0
/// @param types codes of the plans chosen
/// @param reason why the level
/// @param cards whether the first card of each plan is laid out
/// @param holding whether Communication is asked for the holding statement
/// @param apart whether the cell gets a room of its own
/// @param message what the action about the holding statement says
record Filled(
        String title,
        Instant start,
        List<String> types,
        Sector sector,
        CrisisLevel level,
        String reason,
        List<Sitting> sittings,
        boolean cards,
        boolean holding,
        String message,
        boolean apart) {
    Filled {
        types = List.copyOf(types);
        sittings = List.copyOf(sittings);
    }

    /// Somebody on a seat.
    ///
    /// @param person known to the station, or named for the first time
    record Sitting(RoleId role, Seat seat, Person person, boolean isNew) {}

    /// Who is named for the first time, once each.
    List<Person> newcomers() {
        return sittings.stream()
                .filter(Sitting::isNew)
                .map(Sitting::person)
                .distinct()
                .toList();
    }
}
