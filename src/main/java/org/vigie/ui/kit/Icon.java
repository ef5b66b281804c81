// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.kit;

import javafx.scene.AccessibleRole;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.kordamp.ikonli.feather.Feather;

/// A drawing of the Feather set. Its colour and size come from the style sheet, so it follows theme and text size.
public final class Icon extends Text {
    private static final Font FONT = Font.font(Fonts.ICONS);

    /// Height at 100 % text.
    public enum Size {
        PX_12,
        PX_14,
        PX_16,
        PX_18,
        PX_22,
        PX_28
    }

    /// An icon that only repeats what the words beside it say.
    public Icon(Feather drawing, Size size) {
        super(Character.toString(drawing.getCode()));
        setFont(FONT);
        getStyleClass().addAll("icon", "icon-" + size.name().substring(3));
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    }

    /// An icon of 16 px.
    public Icon(Feather drawing) {
        this(drawing, Size.PX_16);
    }

    /// Says what the icon means where no word does.
    public Icon meaning(String text) {
        setAccessibleText(text);
        return this;
    }

    /// Adds a style class ("text-ok").
    public Icon styled(String styleClass) {
        getStyleClass().add(styleClass);
        return this;
    }
}
