// SPDX-License-Identifier: Apache-2.0
package org.vigie.http;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/// The bytes of an answer, decompressed, and what the server says they are.
public final class Body {
    public static final Body NONE = new Body(new byte[0], "");

    private final byte[] bytes;
    private final String contentType;

    /// @param bytes owned by this body from now on
    /// @param contentType the header as sent; empty if none
    public Body(byte[] bytes, String contentType) {
        this.bytes = bytes;
        this.contentType = contentType;
    }

    /// The bytes themselves, not a copy: nobody changes them.
    public byte[] bytes() {
        return bytes;
    }

    public String contentType() {
        return contentType;
    }

    /// The media type in lower case, without parameters; empty if none was sent.
    public String mediaType() {
        int end = contentType.indexOf(';');
        return (end < 0 ? contentType : contentType.substring(0, end)).strip().toLowerCase(Locale.ROOT);
    }

    /// The charset that the header names, if it names one.
    public Optional<String> declaredCharset() {
        return TextEncoding.parameter(contentType);
    }

    /// The body as text, in the encoding that header, byte order mark or XML declaration tell.
    public String text() {
        return TextEncoding.decode(bytes, declaredCharset()).text();
    }

    /// What the body is, judged by its first characters: a status or a header alone proves nothing.
    public Sniff sniff() {
        return Sniff.of(bytes);
    }

    /// The first words, for the person who mends a source.
    public String excerpt() {
        var start = new String(bytes, 0, Math.min(bytes.length, 400), charset());
        var line = start.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
        return line.length() <= 120 ? line : line.substring(0, 120) + "…";
    }

    private Charset charset() {
        return declaredCharset().flatMap(TextEncoding::charset).orElse(StandardCharsets.UTF_8);
    }
}
