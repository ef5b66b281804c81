// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.directory;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.vigie.core.cell.PersonId;
import org.vigie.core.crisis.CrisisLevel;

/// The directory as it stands at one moment.
///
/// @param people everyone known to the station, by name
/// @param months after how long an entry is to be verified again
public record Roster(List<Listed> people, int months) {
    /// The journal has not said otherwise.
    public static final int USUAL_MONTHS = 6;

    public Roster {
        people = List.copyOf(people);
    }

    public Optional<Listed> find(PersonId id) {
        return people.stream().filter(each -> each.person().id().equals(id)).findFirst();
    }

    /// Those whom a mobilisation at this level calls.
    public List<Listed> calledAt(CrisisLevel level) {
        return people.stream()
                .filter(each ->
                        each.contact().calledFrom().filter(level::isAtLeast).isPresent())
                .toList();
    }

    public List<Listed> stale(Instant now) {
        return people.stream().filter(each -> each.isStale(now, months)).toList();
    }
}
