// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.signal;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// What a text speaks of, and with which words.
///
/// @param found in the order of the text; marks of one category do not overlap
public record Marks(List<Mark> found) {
    public static final Marks NONE = new Marks(List.of());

    public Marks {
        found = List.copyOf(found);
    }

    /// The ids of all categories found, in the order of the text.
    public Set<String> categories() {
        var ids = new LinkedHashSet<String>();
        for (var mark : found) ids.add(mark.category());
        return ids;
    }

    /// The signs found, as this taxonomy reads its categories.
    public Set<Sign> signs(Taxonomy taxonomy) {
        var signs = EnumSet.noneOf(Sign.class);
        for (var id : categories()) taxonomy.find(id).flatMap(Category::sign).ifPresent(signs::add);
        return signs;
    }
}
