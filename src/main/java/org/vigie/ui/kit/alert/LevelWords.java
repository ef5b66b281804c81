// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.kit.alert;

import org.vigie.core.crisis.CrisisLevel;
import org.vigie.ui.kit.LevelGlyph;
import org.vigie.ui.kit.Texts;

/// Names the five levels, and draws them.
public final class LevelWords {
    private final Texts texts;

    public LevelWords(Texts texts) {
        this.texts = texts;
    }

    /// "Crise".
    public String name(CrisisLevel level) {
        return texts.get("alert.level." + level.name());
    }

    /// "Niveau 3 — Crise".
    public String whole(CrisisLevel level) {
        return texts.get("alert.level.whole", level.number(), name(level));
    }

    /// The glyph, with its meaning for screen readers.
    public LevelGlyph glyph(CrisisLevel level) {
        return new LevelGlyph(level.number(), texts.get("alert.level.spoken", level.number(), name(level)));
    }
}
