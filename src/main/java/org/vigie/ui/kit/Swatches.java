// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.kit;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import javafx.scene.Group;
import javafx.scene.paint.Paint;
import javafx.scene.shape.Rectangle;

/// What the chart library needs of the theme: colours read from the style sheet, and the program's own font.
///
/// The swatches are invisible nodes, one for each style class asked for; the style sheet fills them as it colours
/// everything else. To be added to the scene, and `applyCss()` called, before colours are asked for.
public final class Swatches extends Group {
    private static final Font FONT = inter();

    private final Map<String, Rectangle> swatches = new LinkedHashMap<>();

    /// @param styles style classes whose fill is asked for later
    public Swatches(String... styles) {
        setManaged(false);
        setVisible(false);
        Arrays.stream(styles).forEach(style -> swatches.put(style, swatch(style)));
        getChildren().addAll(swatches.values());
    }

    private static Rectangle swatch(String style) {
        var swatch = new Rectangle(1, 1);
        swatch.getStyleClass().add(style);
        return swatch;
    }

    /// The colour of this style class, as it is now.
    ///
    /// @throws IllegalArgumentException for a style that was not named at the beginning
    public Color of(String style) {
        var swatch = swatches.get(style);
        if (swatch == null) throw new IllegalArgumentException("No swatch " + style + ".");
        return awt(swatch.getFill());
    }

    /// The program's font at this height in pixels.
    public static Font font(double pixels) {
        return FONT.deriveFont((float) pixels);
    }

    private static Color awt(Paint paint) {
        if (!(paint instanceof javafx.scene.paint.Color c)) return Color.GRAY;
        return new Color((float) c.getRed(), (float) c.getGreen(), (float) c.getBlue(), (float) c.getOpacity());
    }

    private static Font inter() {
        var path = "/org/vigie/assets/fonts/VigieInter-Regular.ttf";
        try (InputStream in = Objects.requireNonNull(Theme.class.getResourceAsStream(path), path)) {
            return Font.createFont(Font.TRUETYPE_FONT, in);
        } catch (FontFormatException unreadable) {
            return new Font(Font.SANS_SERIF, Font.PLAIN, 12);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
