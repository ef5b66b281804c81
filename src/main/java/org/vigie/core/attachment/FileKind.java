// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.attachment;

import java.util.List;
import java.util.Optional;

/// The kinds of files that can be attached, told by their content and never by their name. Names are for ever: they
/// stand in the journal.
public enum FileKind {
    PDF(Family.DOCUMENT, "pdf"),
    WORD(Family.DOCUMENT, "docx"),
    SHEET(Family.DOCUMENT, "xlsx"),
    SLIDES(Family.DOCUMENT, "pptx"),
    OPEN_DOCUMENT(Family.DOCUMENT, "odt", "ods", "odp", "odg"),
    OLD_OFFICE(Family.DOCUMENT, "doc", "xls", "ppt", "msg"),
    RTF(Family.DOCUMENT, "rtf"),
    TEXT(Family.TEXT, "txt", "csv", "tsv", "log", "md", "json", "eml", "vcf", "ics"),
    PNG(Family.PICTURE, "png"),
    JPEG(Family.PICTURE, "jpg", "jpeg"),
    GIF(Family.PICTURE, "gif"),
    BMP(Family.PICTURE, "bmp"),
    WEBP(Family.PICTURE, "webp"),
    TIFF(Family.PICTURE, "tif", "tiff"),
    HEIC(Family.PICTURE, "heic", "heif", "avif"),
    MP3(Family.SOUND, "mp3"),
    WAV(Family.SOUND, "wav"),
    OGG(Family.SOUND, "ogg", "oga", "opus"),
    FLAC(Family.SOUND, "flac"),
    M4A(Family.SOUND, "m4a"),
    MP4(Family.VIDEO, "mp4", "m4v", "mov", "3gp"),
    WEBM(Family.VIDEO, "webm", "mkv"),
    AVI(Family.VIDEO, "avi"),
    ZIP(Family.ARCHIVE, "zip"),
    SEVEN_ZIP(Family.ARCHIVE, "7z");

    private final Family family;
    private final List<String> endings;

    FileKind(Family family, String... endings) {
        this.family = family;
        this.endings = List.of(endings);
    }

    /// What a file is for people.
    public enum Family {
        DOCUMENT,
        TEXT,
        PICTURE,
        SOUND,
        VIDEO,
        ARCHIVE
    }

    public Family family() {
        return family;
    }

    /// Endings of names that such files wear, the usual one first.
    public List<String> endings() {
        return endings;
    }

    /// Whether the program itself can draw such a picture.
    public boolean isDrawn() {
        return this == PNG || this == JPEG || this == GIF || this == BMP;
    }

    /// The kind of a file whose content begins like this; empty for programs and for what nobody knows.
    ///
    /// @param head the first bytes of it, [Magic#HEAD] of them if it has as many
    public static Optional<FileKind> of(byte[] head) {
        return Magic.kind(head);
    }
}
