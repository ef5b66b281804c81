// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.cell;

import java.util.Locale;
import java.util.stream.Stream;

/// Someone who acts on a station and answers for what is recorded there.
///
/// @param name the full name, as shown ("Inès Carpentier")
/// @param function what the person does in the organisation ("Communication")
/// @param initials one to three letters shown in avatars and log entries
public record Person(PersonId id, String name, String function, String initials) {
    private static final int LONGEST_INITIALS = 3;

    public Person {
        if (name.isBlank()) throw new IllegalArgumentException("A person needs a name.");
        if (initials.isBlank() || initials.length() > LONGEST_INITIALS)
            throw new IllegalArgumentException("Initials are one to three letters.");
    }

    /// The initials that a name suggests: first letters of first and last name, "Inès Carpentier" gives "IC". Empty
    /// for an empty name.
    public static String initialsOf(String name) {
        var letters = Stream.of(name.strip().split("[\\s-]+"))
                .filter(part -> !part.isEmpty())
                .map(part -> part.substring(0, part.offsetByCodePoints(0, 1)))
                .toList();
        if (letters.isEmpty()) return name.isBlank() ? "" : name.strip().substring(0, 1);
        var both = letters.size() == 1 ? letters.getFirst() : letters.getFirst() + letters.getLast();
        var upper = both.toUpperCase(Locale.ROOT);
        return upper.length() <= LONGEST_INITIALS ? upper : letters.getFirst();
    }
}
