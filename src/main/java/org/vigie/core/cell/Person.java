// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.cell;

/// Someone who acts on a station and answers for what is recorded there.
///
/// @param name the full name, as shown ("Inès Carpentier")
/// @param function what the person does in the organisation ("Communication")
/// @param initials one to three letters shown in avatars and log entries
public record Person(PersonId id, String name, String function, String initials) {
    public Person {
        if (name.isBlank()) throw new IllegalArgumentException("A person needs a name.");
        if (initials.isBlank() || initials.length() > 3)
            throw new IllegalArgumentException("Initials are one to three letters.");
    }
}
