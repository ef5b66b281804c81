// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.kit.message;

import org.vigie.core.journal.Nature;

/// Words on their way out by the clipboard: those of an exercise say so first.
public final class Copied {
    /// What every copy of an exercise begins with.
    public static final String EXERCISE_MARK = "EXERCICE — EXERCICE — EXERCICE";

    private Copied() {}

    public static String words(String text, Nature nature) {
        return nature == Nature.EXERCISE ? EXERCISE_MARK + "\n" + text : text;
    }
}
