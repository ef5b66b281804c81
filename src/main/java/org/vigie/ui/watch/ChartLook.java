// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.watch;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import javafx.scene.Group;
import javafx.scene.paint.Paint;
import javafx.scene.shape.Rectangle;
import org.vigie.ui.kit.Theme;

/// What the chart library needs of the theme: colours read from the style sheet, and the program's own font.
///
/// The swatches are invisible nodes; the style sheet colours them as it colours everything else.
final class ChartLook extends Group {
    private static final Font FONT = inter();

    private final List<Rectangle> series = IntStream.range(0, VolumeDataset.SERIES)
            .mapToObj(i -> swatch("series-" + i))
            .toList();
    private final Rectangle ground = swatch("chart-ground");
    private final Rectangle grid = swatch("chart-grid");
    private final Rectangle text = swatch("chart-text");

    ChartLook() {
        setManaged(false);
        setVisible(false);
        getChildren().addAll(series);
        getChildren().addAll(ground, grid, text);
    }

    private static Rectangle swatch(String style) {
        var swatch = new Rectangle(1, 1);
        swatch.getStyleClass().add(style);
        return swatch;
    }

    Color series(int index) {
        return awt(series.get(index).getFill());
    }

    Color ground() {
        return awt(ground.getFill());
    }

    Color grid() {
        return awt(grid.getFill());
    }

    Color text() {
        return awt(text.getFill());
    }

    /// The program's font at this height in pixels.
    static Font font(double pixels) {
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
