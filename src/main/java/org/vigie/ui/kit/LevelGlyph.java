// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.kit;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// The level of a room as shape, digit and colour at once: circle, triangle, diamond, square, octagon.
public final class LevelGlyph extends StackPane {
    public static final int HIGHEST = 4;

    /// @param level 0 (watch) to 4 (major crisis)
    /// @param meaning "Level 3, Crisis", for screen readers
    public LevelGlyph(int level, String meaning) {
        if (level < 0 || level > HIGHEST) throw new IllegalArgumentException("No level " + level + ".");
        getStyleClass().addAll("level-glyph", "level-" + level);
        var shape = new Region();
        shape.getStyleClass().add("shape");
        getChildren().addAll(shape, new Label(Integer.toString(level)));
        setAccessibleText(meaning);
    }
}
