// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.opening;

import java.util.List;
import java.util.Optional;
import org.vigie.core.cell.Person;
import org.vigie.core.topic.Words;

/// Whom a few typed letters mean.
final class Names {
    private static final int SHORTEST = 2;

    private Names() {}

    /// The person of this name, of these initials, or the only one of whose names one begins so.
    static Optional<Person> among(List<Person> people, String typed) {
        var wanted = Words.fold(typed.strip());
        if (wanted.isEmpty()) return Optional.empty();
        var same = people.stream()
                .filter(person -> Words.fold(person.name()).equals(wanted)
                        || Words.fold(person.initials()).equals(wanted))
                .findFirst();
        if (same.isPresent() || wanted.length() < SHORTEST) return same;
        var begin = people.stream().filter(person -> begins(person, wanted)).toList();
        return begin.size() == 1 ? Optional.of(begin.getFirst()) : Optional.empty();
    }

    private static boolean begins(Person person, String wanted) {
        var name = Words.fold(person.name());
        return name.startsWith(wanted) || name.contains(" " + wanted);
    }
}
