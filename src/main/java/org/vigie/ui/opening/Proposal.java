// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.opening;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vigie.core.alert.Alert;
import org.vigie.core.alert.Sector;
import org.vigie.core.cell.HeldRole;
import org.vigie.core.cell.Person;
import org.vigie.core.cell.RoleId;
import org.vigie.core.cell.Seating;
import org.vigie.core.crisis.CrisisLevel;
import org.vigie.core.plan.CrisisPlan;

/// What the form says before anybody has typed a word.
///
/// @param ground the alert that the cell is opened on
/// @param start T0: when the alert was raised, or now
/// @param plans every plan there is
/// @param types codes of the plans that seem to fit
/// @param level that the room is at
/// @param wanted the level proposed for a cell at work
/// @param roles of the room
/// @param seats who could sit where
/// @param place where the cell goes
/// @param isReal false in an exercise, which has one room
record Proposal(
        Optional<Alert> ground,
        Instant start,
        List<CrisisPlan> plans,
        List<String> types,
        Sector sector,
        CrisisLevel level,
        CrisisLevel wanted,
        List<HeldRole> roles,
        Map<RoleId, Seating.Seats> seats,
        List<Person> people,
        Place place,
        boolean isReal) {
    Proposal {
        plans = List.copyOf(plans);
        types = List.copyOf(types);
        roles = List.copyOf(roles);
        seats = Map.copyOf(seats);
        people = List.copyOf(people);
    }

    /// Where the cell goes.
    enum Place {
        /// Into the room that is open, which has no cell at work.
        HERE,
        /// Into a room of its own: none is open, or it has a cell at work.
        APART,
        /// Nowhere: an exercise has one room, and a cell is at work in it.
        NOWHERE
    }
}
