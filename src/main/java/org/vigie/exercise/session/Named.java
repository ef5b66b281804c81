// SPDX-License-Identifier: Apache-2.0
package org.vigie.exercise.session;

import java.util.stream.Collectors;
import org.vigie.core.cell.Role;
import org.vigie.core.cell.UsualRoles;
import org.vigie.core.crisis.CrisisLevel;
import org.vigie.core.topic.Words;

/// What an author of scenarios means by the words that a sign is to bear.
public final class Named {
    private Named() {}

    /// What is not a number asks for a level above the ordinary.
    public static CrisisLevel level(String named) {
        var number = named.strip();
        return number.matches("\\d{1,2}") ? CrisisLevel.nearest(Integer.parseInt(number)) : CrisisLevel.ADVISORY;
    }

    /// Whether this role is meant: by its id or its name in either language, case and accents aside; any if none is
    /// named.
    public static boolean isMeant(Role role, String named) {
        return named.isBlank()
                || UsualRoles.named(named.strip()).filter(role.id()::equals).isPresent()
                || folded(role.name().in("fr")).equals(folded(named))
                || folded(role.name().in("en")).equals(folded(named));
    }

    /// The words of a text, case and accents aside.
    static String folded(String text) {
        return Words.of(text).stream().map(Words.Token::folded).collect(Collectors.joining(" "));
    }
}
