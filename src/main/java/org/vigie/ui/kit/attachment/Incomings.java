// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.kit.attachment;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javax.imageio.ImageIO;
import org.vigie.core.attachment.Incoming;

/// Files that a person drops or pastes, before they are read. A pasted picture never touches the disk in the clear.
public final class Incomings {
    private Incomings() {}

    /// Whether something lies on the clipboard, or is dragged, that could be attached.
    public static boolean isIn(Clipboard board) {
        return board.hasFiles() || (board.hasImage() && !board.hasString());
    }

    /// @param pictureName what a pasted picture is called, without its ending
    public static List<Incoming> from(Clipboard board, String pictureName) {
        if (board.hasFiles()) return files(board.getFiles());
        return board.hasImage() ? List.of(picture(board.getImage(), pictureName)) : List.of();
    }

    public static List<Incoming> files(List<File> files) {
        return files.stream()
                .map(File::toPath)
                .filter(Files::isRegularFile)
                .map(Incomings::of)
                .toList();
    }

    public static Incoming of(Path file) {
        return new Incoming(String.valueOf(file.getFileName()), size(file), () -> Files.newInputStream(file));
    }

    static Incoming picture(Image image, String name) {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(SwingFXUtils.fromFXImage(image, null), "png", bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException("This Java can't write PNG.", impossible);
        }
        var png = bytes.toByteArray();
        return new Incoming(name + ".png", png.length, () -> new ByteArrayInputStream(png));
    }

    /// A file whose size can't be told is refused where it is read.
    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException unreadable) {
            return 0;
        }
    }
}
