// SPDX-License-Identifier: Apache-2.0
package org.vigie.analysis.alert;

import java.util.List;
import org.vigie.core.alert.Condition;
import org.vigie.core.topic.Words;

/// Whether an account is called as if it were ours.
public final class Naming {
    private Naming() {}

    /// One of the names stands in the handle or the displayed name, and the account is not one of ours.
    public static boolean isLookAlike(Condition.LookAlike condition, String handle, String name) {
        var called = letters(handle) + " " + letters(name);
        return condition.names().stream().map(Naming::letters).anyMatch(called::contains)
                && !isOurs(condition.ours(), handle.isBlank() ? name : handle);
    }

    /// Whether one of our accounts has this handle.
    static boolean isOurs(List<String> ours, String handle) {
        return ours.stream().map(Naming::letters).anyMatch(letters(handle)::equals);
    }

    /// Letters and digits alone, without case and accents: "Altea_SAV" and "Altéa SAV" are the same name.
    private static String letters(String name) {
        return Words.fold(name).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
