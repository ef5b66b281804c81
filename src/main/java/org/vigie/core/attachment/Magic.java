// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.attachment;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Tells what a file is by how it begins. Signatures are those of the formats' own specifications, as collected in
/// the public table of file signatures (en.wikipedia.org/wiki/List_of_file_signatures).
public final class Magic {
    /// Bytes that are looked at.
    public static final int HEAD = 64 * 1024;

    private static final HexFormat HEX = HexFormat.of();

    /// Linux, macOS and Java programs, scripts with an interpreter, shortcuts, packages, byte code.
    private static final List<byte[]> PROGRAMS = List.of(
            HEX.parseHex("7f454c46"),
            HEX.parseHex("feedface"),
            HEX.parseHex("feedfacf"),
            HEX.parseHex("cefaedfe"),
            HEX.parseHex("cffaedfe"),
            HEX.parseHex("cafebabe"),
            ascii("#!"),
            HEX.parseHex("4c0000000114020000"),
            ascii("!<arch>"),
            HEX.parseHex("edabeedb"),
            ascii("dex\n"),
            HEX.parseHex("0061736d"));

    private static final byte[] ZIP = HEX.parseHex("504b0304");
    private static final byte[] OLE = HEX.parseHex("d0cf11e0a1b11ae1");
    private static final Map<byte[], FileKind> SIMPLE = simple();
    /// The class of a Windows installer's root, {000C1084-0000-0000-C000-000000000046}.
    private static final String INSTALLER = latin(HEX.parseHex("84100c0000000000c000000000000046"));

    private Magic() {}

    /// Whether what begins like this would run as a program.
    public static boolean isProgram(byte[] head) {
        if (PROGRAMS.stream().anyMatch(magic -> starts(head, magic, 0))) return true;
        // a letter may begin like a Windows program, which is never text
        if (starts(head, ascii("MZ"), 0) && !isText(head)) return true;
        if (starts(head, OLE, 0)) return latin(head).contains(INSTALLER);
        if (!starts(head, ZIP, 0)) return false;
        var names = latin(head);
        return names.contains("META-INF/MANIFEST.MF")
                || names.contains("AndroidManifest.xml")
                || names.contains("classes.dex");
    }

    static Optional<FileKind> kind(byte[] head) {
        if (head.length == 0 || isProgram(head)) return Optional.empty();
        for (var simple : SIMPLE.entrySet())
            if (starts(head, simple.getKey(), 0)) return Optional.of(simple.getValue());
        if (starts(head, ZIP, 0)) return Optional.of(zip(latin(head)));
        if (starts(head, ascii("RIFF"), 0)) return riff(head);
        if (starts(head, ascii("ftyp"), 4)) return Optional.of(boxes(head));
        if (isBitmap(head)) return Optional.of(FileKind.BMP);
        return isText(head) ? Optional.of(FileKind.TEXT) : Optional.empty();
    }

    private static FileKind zip(String names) {
        if (names.contains("mimetypeapplication/vnd.oasis.opendocument")) return FileKind.OPEN_DOCUMENT;
        if (!names.contains("[Content_Types].xml")) return FileKind.ZIP;
        if (names.contains("word/")) return FileKind.WORD;
        if (names.contains("xl/")) return FileKind.SHEET;
        return names.contains("ppt/") ? FileKind.SLIDES : FileKind.ZIP;
    }

    private static Optional<FileKind> riff(byte[] head) {
        if (starts(head, ascii("WAVE"), 8)) return Optional.of(FileKind.WAV);
        if (starts(head, ascii("WEBP"), 8)) return Optional.of(FileKind.WEBP);
        return starts(head, ascii("AVI "), 8) ? Optional.of(FileKind.AVI) : Optional.empty();
    }

    /// The first brand of an ISO base media file (ISO/IEC 14496-12).
    private static FileKind boxes(byte[] head) {
        if (starts(head, ascii("M4A "), 8)) return FileKind.M4A;
        for (var brand : List.of("heic", "heix", "mif1", "msf1", "avif"))
            if (starts(head, ascii(brand), 8)) return FileKind.HEIC;
        return FileKind.MP4;
    }

    /// A bitmap begins with two letters that a text may begin with too: its four reserved bytes are zero.
    private static boolean isBitmap(byte[] head) {
        return starts(head, ascii("BM"), 0) && starts(head, new byte[4], 6);
    }

    /// No control characters but those that texts have. UTF-16 is told by its mark.
    private static boolean isText(byte[] head) {
        boolean wide = starts(head, HEX.parseHex("fffe"), 0) || starts(head, HEX.parseHex("feff"), 0);
        if (wide) return true;
        for (byte b : head)
            if (b >= 0 && b < ' ' && b != '\t' && b != '\n' && b != '\r' && b != '\f' || b == 0x7F) return false;
        return true;
    }

    private static Map<byte[], FileKind> simple() {
        var kinds = new LinkedHashMap<byte[], FileKind>();
        kinds.put(ascii("%PDF-"), FileKind.PDF);
        kinds.put(HEX.parseHex("89504e470d0a1a0a"), FileKind.PNG);
        kinds.put(HEX.parseHex("ffd8ff"), FileKind.JPEG);
        kinds.put(ascii("GIF87a"), FileKind.GIF);
        kinds.put(ascii("GIF89a"), FileKind.GIF);
        kinds.put(ascii("II*\0"), FileKind.TIFF);
        kinds.put(ascii("MM\0*"), FileKind.TIFF);
        kinds.put(ascii("{\\rtf"), FileKind.RTF);
        kinds.put(OLE, FileKind.OLD_OFFICE);
        kinds.put(ascii("ID3"), FileKind.MP3);
        kinds.put(HEX.parseHex("fffb"), FileKind.MP3);
        kinds.put(HEX.parseHex("fff3"), FileKind.MP3);
        kinds.put(HEX.parseHex("fff2"), FileKind.MP3);
        kinds.put(ascii("OggS"), FileKind.OGG);
        kinds.put(ascii("fLaC"), FileKind.FLAC);
        kinds.put(HEX.parseHex("1a45dfa3"), FileKind.WEBM);
        kinds.put(HEX.parseHex("377abcaf271c"), FileKind.SEVEN_ZIP);
        return kinds;
    }

    private static boolean starts(byte[] head, byte[] magic, int at) {
        if (head.length < at + magic.length) return false;
        for (int i = 0; i < magic.length; i++) if (head[at + i] != magic[i]) return false;
        return true;
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static String latin(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
