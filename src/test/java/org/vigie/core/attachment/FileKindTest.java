// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.attachment;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileKindTest {
    @ParameterizedTest
    @CsvSource({
        "255044462d312e37, PDF",
        "89504e470d0a1a0a0000, PNG",
        "ffd8ffe000104a46, JPEG",
        "474946383961, GIF",
        "424d3600000000000000, BMP",
        "52494646aabbccdd57454250, WEBP",
        "52494646aabbccdd57415645, WAV",
        "52494646aabbccdd41564920, AVI",
        "49492a00, TIFF",
        "000000186674797068656963, HEIC",
        "00000020667479706d703432, MP4",
        "00000020667479704d344120, M4A",
        "1a45dfa3, WEBM",
        "4f67675300, OGG",
        "664c6143, FLAC",
        "49443304, MP3",
        "377abcaf271c, SEVEN_ZIP",
        "d0cf11e0a1b11ae100, OLD_OFFICE",
        "7b5c72746631, RTF",
        "fffe4100, TEXT"
    })
    void contentTellsTheKind(String hex, FileKind kind) {
        assertThat(FileKind.of(HexFormat.of().parseHex(hex))).contains(kind);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "4d5a90000300", // a Windows program
                "7f454c46020101", // a Linux program
                "cafebabe00000045", // Java byte code
                "cffaedfe07000001", // a macOS program
                "4c0000000114020000000000", // a Windows shortcut
                "23212f62696e2f7368", // a shell script
                "213c617263683e0a", // a Debian package
                "0061736d01000000", // WebAssembly
                "d0cf11e0a1b11ae10084100c0000000000c000000000000046" // a Windows installer
            })
    void programsAreRefused(String hex) {
        var head = HexFormat.of().parseHex(hex);
        assertThat(Magic.isProgram(head)).isTrue();
        assertThat(FileKind.of(head)).isEmpty();
    }

    @Test
    void archivesAreToldByWhatStandsInThem() throws IOException {
        assertThat(FileKind.of(zip("[Content_Types].xml", "word/document.xml"))).contains(FileKind.WORD);
        assertThat(FileKind.of(zip("[Content_Types].xml", "xl/workbook.xml"))).contains(FileKind.SHEET);
        assertThat(FileKind.of(zip("[Content_Types].xml", "ppt/presentation.xml")))
                .contains(FileKind.SLIDES);
        assertThat(FileKind.of(zip("photos/box.jpg"))).contains(FileKind.ZIP);
        assertThat(FileKind.of("PK\3\4..mimetypeapplication/vnd.oasis.opendocument.text".getBytes(ISO_8859_1)))
                .contains(FileKind.OPEN_DOCUMENT);
        assertThat(FileKind.of(zip("META-INF/MANIFEST.MF", "Main.class")))
                .as("a Java program")
                .isEmpty();
    }

    @Test
    void textsAreTextsInEveryUsualEncodingAndNoiseIsNot() {
        assertThat(FileKind.of("Panne générale\r\n\tBox 7".getBytes(UTF_8))).contains(FileKind.TEXT);
        assertThat(FileKind.of("Panne générale".getBytes(ISO_8859_1))).contains(FileKind.TEXT);
        assertThat(FileKind.of("MZ n’est pas toujours un programme".getBytes(UTF_8)))
                .contains(FileKind.TEXT);
        assertThat(FileKind.of("BM et rien d’une image".getBytes(UTF_8))).contains(FileKind.TEXT);
        assertThat(FileKind.of(new byte[] {1, 2, 3, 0, 7})).isEmpty();
        assertThat(FileKind.of(new byte[0])).isEqualTo(Optional.empty());
    }

    private static byte[] zip(String... names) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var name : names) zip.putNextEntry(new ZipEntry(name));
        }
        return bytes.toByteArray();
    }
}
