// SPDX-License-Identifier: Apache-2.0
package org.vigie.http;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TextEncodingTest {
    private static final String TEXT = "<?xml version='1.0'?><t>Panne : été ‘œuvre’</t>";

    @Test
    void readsTheWideEncodingsWithAndWithoutMark() {
        assertThat(read(TEXT.getBytes(UTF_16LE), "")).isEqualTo(TEXT);
        assertThat(read(TEXT.getBytes(UTF_16BE), "")).isEqualTo(TEXT);
        assertThat(read(("\uFEFF" + TEXT).getBytes(UTF_16LE), "")).isEqualTo(TEXT);
        assertThat(read(("\uFEFF" + TEXT).getBytes(Charset.forName("UTF-32BE")), ""))
                .isEqualTo(TEXT);
        assertThat(read(("\uFEFF" + TEXT).getBytes(UTF_8), "")).isEqualTo(TEXT);
    }

    @Test
    void believesTheHeaderThenTheDeclarationThenUtf8() {
        var declared = "<?xml version='1.0' encoding='koi8-r'?><t>Сбой</t>";
        assertThat(read(declared.getBytes(Charset.forName("KOI8-R")), "")).isEqualTo(declared);
        assertThat(read(declared.getBytes(Charset.forName("windows-1251")), "windows-1251"))
                .isEqualTo(declared);
        assertThat(read("été".getBytes(UTF_8), "")).isEqualTo("été");
    }

    @Test
    void fallsBackWhereTheNamedEncodingCannotBe() {
        assertThat(read("été".getBytes(ISO_8859_1), "utf-8")).isEqualTo("été");
        assertThat(read("l’été".getBytes(Charset.forName("windows-1252")), "iso-8859-1"))
                .isEqualTo("l’été");
        assertThat(read("été".getBytes(UTF_8), "no-such-charset")).isEqualTo("été");
    }

    @Test
    void replacesBytesThatNoEncodingReads() {
        var decoded = TextEncoding.decode(new byte[] {'a', (byte) 0x81, 'b'}, Optional.empty());
        assertThat(decoded.lossless()).isFalse();
        assertThat(decoded.text()).isEqualTo("a\uFFFDb");
    }

    private static String read(byte[] bytes, String charset) {
        return TextEncoding.decode(bytes, Optional.of(charset).filter(c -> !c.isEmpty()))
                .text();
    }
}
