// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.kit.attachment;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.vigie.core.attachment.Attachment;
import org.vigie.core.attachment.Attachments;
import org.vigie.core.attachment.Attachments.Given;
import org.vigie.core.attachment.FileKind;
import org.vigie.core.attachment.SafeName;
import org.vigie.core.mention.Cleaner;
import org.vigie.files.WholeFiles;

/// The content of an attachment in memory, and whether it is the right one. Away from the screen's thread.
///
/// @param bytes empty unless it is whole
record Reading(Given given, byte[] bytes) {
    /// Longer texts are shown as far as this; the saved copy has all of it.
    private static final int LONGEST_TEXT = 200_000;

    private static final long MOST_PIXELS = 24_000_000;

    static Reading whole(Attachments from, Attachment file) {
        var out = new ByteArrayOutputStream((int) Math.min(file.bytes(), Integer.MAX_VALUE - 8));
        try {
            var given = from.give(file, out, (_, _) -> true);
            return new Reading(given, given == Given.WHOLE ? out.toByteArray() : new byte[0]);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /// Whether a picture has more pixels than a window needs; true if its head can't be read.
    static boolean isHuge(byte[] bytes) {
        try (var in = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            var readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) return true;
            var reader = readers.next();
            try {
                reader.setInput(in, true, true);
                return (long) reader.getWidth(0) * reader.getHeight(0) > MOST_PIXELS;
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException unreadable) {
            return true;
        }
    }

    /// UTF-8 or UTF-16 where that fits, else as Windows writes Western languages.
    static String text(byte[] bytes) {
        var text = decoded(bytes);
        return Cleaner.text(text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) + "…" : text);
    }

    private static String decoded(byte[] bytes) {
        if (bytes.length > 1
                && ((bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF)
                        || (bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE)))
            return new String(bytes, StandardCharsets.UTF_16);
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException older) {
            return new String(bytes, Charset.forName("windows-1252"));
        }
    }

    /// Writes whole or not at all, under a name whose ending says what the file is.
    ///
    /// @return the name of the file
    static String save(byte[] bytes, Path chosen, FileKind kind) {
        var name = SafeName.of(String.valueOf(chosen.getFileName()), kind);
        try {
            WholeFiles.write(chosen.resolveSibling(name), bytes);
            return name;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
