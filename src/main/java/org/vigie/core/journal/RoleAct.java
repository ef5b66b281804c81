// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.journal;

import java.time.Instant;
import java.util.Optional;
import org.vigie.core.cell.HandOver;
import org.vigie.core.cell.PersonId;
import org.vigie.core.cell.Presence;
import org.vigie.core.cell.Role;
import org.vigie.core.cell.RoleId;
import org.vigie.core.cell.Seat;

/// What is recorded about the roles of a cell and who holds them.
public sealed interface RoleAct extends Payload {
    /// A role was added, or its wording changed.
    record RoleKept(Role role) implements RoleAct {}

    record RoleWithdrawn(RoleId role, String reason) implements RoleAct {}

    /// Somebody sat down; whoever sat there before is relieved.
    record SeatTaken(RoleId role, Seat seat, PersonId person) implements RoleAct {}

    /// Whoever sat there gave it up; nobody follows yet.
    record SeatLeft(RoleId role, Seat seat) implements RoleAct {}

    /// The lead passed from whoever held it, with three lines.
    record HandedOver(RoleId role, PersonId to, HandOver lines) implements RoleAct {}

    record PresenceNoted(PersonId person, Presence presence) implements RoleAct {}

    /// @param until when the present lead is to be relieved; absent if that is open
    record ShiftSet(RoleId role, Optional<Instant> until) implements RoleAct {}
}
