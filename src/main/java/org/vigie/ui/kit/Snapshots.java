// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.kit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.embed.swing.SwingFXUtils;
import javafx.geometry.Rectangle2D;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import javax.imageio.ImageIO;
import org.vigie.files.WholeFiles;

/// Makes pictures of a page, open menus and tooltips included, at the page's own size: without a display, and also
/// larger than any screen (see [Easel]).
public final class Snapshots {
    private Snapshots() {}

    /// Renders a page that stands in a scene, and every popup that its window shows. On the JavaFX thread only.
    public static WritableImage take(Region page) {
        page.applyCss();
        page.layout();
        var parameters = new SnapshotParameters();
        parameters.setFill(page.getScene().getFill());
        parameters.setViewport(
                new Rectangle2D(page.getLayoutX(), page.getLayoutY(), page.getWidth(), page.getHeight()));
        var image = page.snapshot(parameters, new WritableImage((int) page.getWidth(), (int) page.getHeight()));
        for (var window : Window.getWindows())
            if (window instanceof PopupWindow popup
                    && popup.isShowing()
                    && belongsTo(popup, page.getScene().getWindow())) lay(popup, page, image);
        return image;
    }

    /// Writes a picture as PNG, whole or not at all.
    public static void write(WritableImage image, Path file) throws IOException {
        var target = file.toAbsolutePath();
        Files.createDirectories(target.resolve("..").normalize());
        WholeFiles.write(target, out -> {
            if (!ImageIO.write(SwingFXUtils.fromFXImage(image, null), "png", out))
                throw new IOException("This Java can't write PNG.");
        });
    }

    private static boolean belongsTo(PopupWindow popup, Window window) {
        Window owner = popup.getOwnerWindow();
        while (owner instanceof PopupWindow outer) owner = outer.getOwnerWindow();
        return window.equals(owner);
    }

    /// Pixels are laid one over the other by hand: a popup lives in a scene of its own.
    private static void lay(PopupWindow popup, Region page, WritableImage onto) {
        var transparent = new SnapshotParameters();
        transparent.setFill(Color.TRANSPARENT);
        var picture = popup.getScene().getRoot().snapshot(transparent, null);
        var origin = page.localToScreen(0, 0);
        int left = (int) Math.round(popup.getX() - origin.getX());
        int top = (int) Math.round(popup.getY() - origin.getY());
        var from = picture.getPixelReader();
        var under = onto.getPixelReader();
        for (int y = Math.max(0, -top); y < picture.getHeight() && y + top < onto.getHeight(); y++) {
            for (int x = Math.max(0, -left); x < picture.getWidth() && x + left < onto.getWidth(); x++) {
                var over = from.getColor(x, y);
                if (over.getOpacity() == 0) continue;
                var mixed = under.getColor(x + left, y + top).interpolate(opaque(over), over.getOpacity());
                onto.getPixelWriter().setColor(x + left, y + top, mixed);
            }
        }
    }

    private static Color opaque(Color colour) {
        return Color.color(colour.getRed(), colour.getGreen(), colour.getBlue());
    }
}
