// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.alert;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.vigie.core.signal.Category;
import org.vigie.core.signal.Sign;
import org.vigie.core.signal.Taxonomy;

/// Says which categories of a taxonomy a rule about a class of mentions means.
///
/// The classes that the program comes with are signs, whatever the cell calls the categories that carry them; any
/// other code is a category's own id.
public final class WordClass {
    private WordClass() {}

    /// The ids of the categories that this code means; none if the taxonomy knows nothing of the kind.
    public static Set<String> categories(String code, Taxonomy taxonomy) {
        return sign(code)
                .map(sign -> taxonomy.categories().stream()
                        .filter(category -> category.sign().equals(Optional.of(sign)))
                        .map(Category::id)
                        .collect(Collectors.toUnmodifiableSet()))
                .orElseGet(() -> taxonomy.find(code)
                        .map(category -> Set.of(category.id()))
                        .orElseGet(Set::of));
    }

    private static Optional<Sign> sign(String code) {
        return switch (code) {
            case "journalist" -> Optional.of(Sign.PRESS);
            case "authority" -> Optional.of(Sign.AUTHORITY);
            case "danger" -> Optional.of(Sign.DANGER);
            default -> Optional.empty();
        };
    }
}
