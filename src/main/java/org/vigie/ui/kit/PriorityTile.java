// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.kit;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;

/// How urgently a mention needs a person, 0 to 100, tinted by its band.
public final class PriorityTile extends Label {
    /// The lowest score of the bands "critical", "high" and "middle".
    public static final int CRITICAL = 85;

    private static final int HIGH = 60;
    private static final int MIDDLE = 30;

    public PriorityTile() {
        getStyleClass().setAll("label", "priority-tile");
        setMinWidth(USE_PREF_SIZE);
    }

    /// @param score 0 to 100
    /// @param band name of its band, for tooltip and screen readers
    public void show(int score, String band) {
        setText(Integer.toString(score));
        setAccessibleText(band);
        for (int level = 0; level < LevelGlyph.HIGHEST; level++)
            pseudoClassStateChanged(PseudoClass.getPseudoClass("band-" + level), level == band(score));
    }

    /// 3 for critical, 2 for high, 1 for middle, 0 for low.
    public static int band(int score) {
        if (score >= CRITICAL) return 3;
        if (score >= HIGH) return 2;
        return score >= MIDDLE ? 1 : 0;
    }
}
