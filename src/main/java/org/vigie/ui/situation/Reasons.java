// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.situation;

import java.util.Locale;
import org.vigie.core.signal.Category;
import org.vigie.core.signal.CategoryKind;
import org.vigie.core.signal.Taxonomy;

/// What people complain of, as the taxonomy calls it.
final class Reasons {
    private Reasons() {}

    /// Whether this is something one complains of, and not a need or a sign.
    static boolean isReason(Taxonomy taxonomy, String id) {
        return taxonomy.find(id)
                .map(Category::kind)
                .filter(CategoryKind.ASPECT::equals)
                .isPresent();
    }

    static String label(Taxonomy taxonomy, String id, Locale language) {
        return taxonomy.find(id).map(category -> category.label(language)).orElse(id);
    }
}
