// SPDX-License-Identifier: Apache-2.0
package org.vigie.exercise.session;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.vigie.core.cell.HeldRole;
import org.vigie.core.cell.PersonId;
import org.vigie.core.cell.Role;
import org.vigie.core.cell.RoleBoard;
import org.vigie.core.journal.Entry;
import org.vigie.core.scenario.Part;

/// Who acts for which team: whoever leads, or deputises for, a role that the scenario gives to it. Somebody with roles
/// of two teams acts for both.
final class TeamSeats {
    private final List<Entry> roles = new ArrayList<>();
    private List<Part> parts = List.of();
    private List<HeldRole> board = List.copyOf(RoleBoard.fold(List.of()).values());

    /// The scenario has these roles.
    void play(List<Part> now) {
        parts = now;
    }

    /// A role was taken, left or changed.
    void see(Entry entry) {
        roles.add(entry);
        board = List.copyOf(RoleBoard.fold(roles).values());
    }

    /// The teams for which a person acts now.
    Set<String> of(Optional<PersonId> person) {
        if (person.isEmpty()) return Set.of();
        return RoleBoard.heldBy(person.get(), board).stream()
                .flatMap(held -> parts.stream().filter(part -> isMeant(held.role(), part)))
                .map(Part::team)
                .filter(team -> !team.isEmpty())
                .collect(Collectors.toSet());
    }

    /// Whether a role of this name has a lead; with no name, whether all have.
    boolean isHeld(String named) {
        if (named.isBlank()) return areAllLed(board);
        return board.stream()
                .filter(held -> Named.isMeant(held.role(), named))
                .anyMatch(held -> held.lead().isPresent());
    }

    /// Whether a team's roles of this name, or all its roles, have a lead.
    boolean isHeld(String named, String team) {
        var own = board.stream()
                .filter(held -> parts.stream().anyMatch(part -> part.team().equals(team) && isMeant(held.role(), part)))
                .filter(held -> Named.isMeant(held.role(), named))
                .toList();
        return !own.isEmpty() && areAllLed(own);
    }

    private static boolean areAllLed(Collection<HeldRole> roles) {
        return roles.stream().allMatch(held -> held.lead().isPresent());
    }

    private static boolean isMeant(Role role, Part part) {
        return Named.isMeant(role, part.id()) || (!part.name().isBlank() && Named.isMeant(role, part.name()));
    }
}
