// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.cell;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vigie.core.journal.Entry;
import org.vigie.core.journal.Journal;
import org.vigie.core.journal.RoleAct;

/// Who holds which role in a room, as its journal tells it. Every call reads the journal: never on the screen's thread.
///
/// To change something, record the [RoleAct] that says so. Where two people took the same seat on stations that could
/// not see each other, the later one holds it and the earlier tenure stays in the history.
public final class RoleBoard {
    private final Journal journal;
    private final RoomId room;

    public RoleBoard(Journal journal, RoomId room) {
        this.journal = journal;
        this.room = room;
    }

    /// The roles of the room: the usual ones first, then those that people added.
    public List<HeldRole> roles() {
        return List.copyOf(fold(journal.standing(room, RoleAct.class)).values());
    }

    public Optional<HeldRole> role(RoleId id) {
        return Optional.ofNullable(fold(journal.standing(room, RoleAct.class)).get(id));
    }

    /// The roles that a person leads or deputises for.
    public List<HeldRole> of(PersonId person) {
        return heldBy(person, roles());
    }

    /// Those of these roles that a person leads or deputises for.
    public static List<HeldRole> heldBy(PersonId person, List<HeldRole> roles) {
        return roles.stream()
                .filter(held -> held.lead().filter(person::equals).isPresent()
                        || held.deputy().filter(person::equals).isPresent())
                .toList();
    }

    /// What these entries come to, in the order of their clocks.
    public static Map<RoleId, HeldRole> fold(List<Entry> entries) {
        var board = new LinkedHashMap<RoleId, HeldRole>();
        var presences = new HashMap<PersonId, Presence>();
        for (var role : UsualRoles.ALL) board.put(role.id(), HeldRole.vacant(role));
        for (var entry : entries) if (entry.payload() instanceof RoleAct act) apply(act, entry, board, presences);
        board.replaceAll((_, held) -> held.lead()
                .map(person -> held.at(presences.getOrDefault(person, Presence.IN_ROOM)))
                .orElse(held));
        return board;
    }

    private static void apply(
            RoleAct act, Entry entry, Map<RoleId, HeldRole> board, Map<PersonId, Presence> presences) {
        var at = entry.occurredAt();
        switch (act) {
            case RoleAct.RoleKept(var role) ->
                board.merge(role.id(), HeldRole.vacant(role), (held, _) -> held.as(role));
            case RoleAct.RoleWithdrawn(var id, var _) -> board.remove(id);
            case RoleAct.SeatTaken(var id, var seat, var person) ->
                board.computeIfPresent(id, (_, held) -> held.taken(seat, person, at, Optional.empty()));
            case RoleAct.SeatLeft(var id, var seat) ->
                board.computeIfPresent(id, (_, held) -> held.left(seat, at, Optional.empty()));
            case RoleAct.HandedOver(var id, var to, var lines) ->
                board.computeIfPresent(id, (_, held) -> held.taken(Seat.LEAD, to, at, Optional.of(lines)));
            case RoleAct.PresenceNoted(var person, var presence) -> presences.put(person, presence);
            case RoleAct.ShiftSet(var id, var until) ->
                board.computeIfPresent(id, (_, held) -> held.endingShift(until));
        }
    }
}
