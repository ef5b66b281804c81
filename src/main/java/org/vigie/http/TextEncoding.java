// SPDX-License-Identifier: Apache-2.0
package org.vigie.http;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Decides which encoding a text is in, and reads it.
///
/// The candidates, in order: byte order mark, charset of the HTTP header, XML declaration, UTF-8, windows-1252.
/// The first one that reads every byte wins; when none does, the first is used and bad bytes become U+FFFD.
public final class TextEncoding {
    private static final Pattern PARAMETER = Pattern.compile("(?i)charset\\s*=\\s*[\"']?([^\"';,\\s]+)");
    private static final Pattern DECLARATION =
            Pattern.compile("^\\s*<\\?xml[^>]*?encoding\\s*=\\s*[\"']\\s*([A-Za-z0-9._:-]+)\\s*[\"']");

    /// Names that servers use for a smaller set than they send: the larger one reads both.
    private static final Map<String, String> WIDER = Map.of(
            "iso-8859-1", "windows-1252",
            "latin1", "windows-1252",
            "us-ascii", "windows-1252",
            "ascii", "windows-1252",
            "gb2312", "gb18030",
            "gbk", "gb18030",
            "x-gbk", "gb18030",
            "big5", "big5-hkscs",
            "shift_jis", "windows-31j",
            "euc-kr", "x-windows-949");

    /// A text and the encoding it was read in.
    ///
    /// @param lossless false when some bytes could not be read
    public record Decoded(String text, Charset charset, boolean lossless) {}

    private TextEncoding() {}

    /// The charset parameter of a Content-Type header.
    public static Optional<String> parameter(String contentType) {
        var found = PARAMETER.matcher(contentType);
        return found.find() ? Optional.of(found.group(1)) : Optional.empty();
    }

    /// The charset of this name, the wider one where the name is habitually too narrow.
    public static Optional<Charset> charset(String name) {
        var key = name.strip().toLowerCase(Locale.ROOT);
        try {
            return Optional.of(Charset.forName(WIDER.getOrDefault(key, key)));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }

    /// Reads the bytes in the first encoding that fits.
    public static Decoded decode(byte[] bytes, Optional<String> httpCharset) {
        var candidates = candidates(bytes, httpCharset);
        for (var charset : candidates) {
            var text = strictly(bytes, charset);
            if (text.isPresent()) return new Decoded(withoutMark(text.get()), charset, true);
        }
        var first = candidates.getFirst();
        return new Decoded(withoutMark(new String(bytes, first)), first, false);
    }

    private static List<Charset> candidates(byte[] bytes, Optional<String> httpCharset) {
        var all = new LinkedHashSet<Charset>();
        var wide = mark(bytes);
        wide.ifPresent(all::add);
        httpCharset.flatMap(TextEncoding::charset).ifPresent(all::add);
        if (wide.isEmpty()) unmarked(bytes).ifPresent(all::add);
        declared(bytes).flatMap(TextEncoding::charset).ifPresent(all::add);
        all.add(StandardCharsets.UTF_8);
        all.add(Charset.forName("windows-1252"));
        return List.copyOf(all);
    }

    /// The encoding that a byte order mark tells.
    private static Optional<Charset> mark(byte[] b) {
        if (starts(b, 0x00, 0x00, 0xfe, 0xff)) return Optional.of(Charset.forName("UTF-32BE"));
        if (starts(b, 0xff, 0xfe, 0x00, 0x00)) return Optional.of(Charset.forName("UTF-32LE"));
        if (starts(b, 0xef, 0xbb, 0xbf)) return Optional.of(StandardCharsets.UTF_8);
        if (starts(b, 0xfe, 0xff)) return Optional.of(StandardCharsets.UTF_16BE);
        if (starts(b, 0xff, 0xfe)) return Optional.of(StandardCharsets.UTF_16LE);
        return Optional.empty();
    }

    /// The wide encoding that a first `<` shows without a mark (XML 1.0, appendix F).
    private static Optional<Charset> unmarked(byte[] b) {
        if (starts(b, 0, 0, 0, '<')) return Optional.of(Charset.forName("UTF-32BE"));
        if (starts(b, '<', 0, 0, 0)) return Optional.of(Charset.forName("UTF-32LE"));
        if (starts(b, 0, '<', 0)) return Optional.of(StandardCharsets.UTF_16BE);
        if (starts(b, '<', 0)) return Optional.of(StandardCharsets.UTF_16LE);
        if (starts(b, 0x4c, 0x6f, 0xa7, 0x94)) return Optional.of(Charset.forName("IBM037"));
        return Optional.empty();
    }

    private static Optional<String> declared(byte[] bytes) {
        var wide = mark(bytes).or(() -> unmarked(bytes)).orElse(StandardCharsets.ISO_8859_1);
        var head = withoutMark(new String(bytes, 0, Math.min(bytes.length, 1024), wide));
        var found = DECLARATION.matcher(head);
        return found.find() ? Optional.of(found.group(1)) : Optional.empty();
    }

    private static Optional<String> strictly(byte[] bytes, Charset charset) {
        try {
            CharBuffer text = charset.newDecoder().decode(ByteBuffer.wrap(bytes));
            return Optional.of(text.toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static String withoutMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static boolean starts(byte[] bytes, int... first) {
        if (bytes.length < first.length) return false;
        for (int i = 0; i < first.length; i++) if ((bytes[i] & 0xff) != first[i]) return false;
        return true;
    }
}
