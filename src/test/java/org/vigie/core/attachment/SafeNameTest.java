// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SafeNameTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "rapport.pdf | PDF | rapport.pdf",
                "Rapport.PDF | PDF | Rapport.PDF",
                "../../etc/passwd | TEXT | passwd.txt",
                "..\\..\\boot.ini | TEXT | boot.ini.txt",
                "C:\\temp\\plan.pdf | PDF | plan.pdf",
                "script.js | TEXT | script.js.txt",
                "photo.jpg.exe | JPEG | photo.jpg.exe.jpg",
                ".bashrc | TEXT | bashrc.txt",
                "nul.txt | TEXT | _nul.txt",
                "COM1 | PDF | _COM1.pdf",
                "a:b*c?.png | PNG | a-b-c-.png",
                "... | PDF | piece-jointe.pdf",
                "photo.jpeg | JPEG | photo.jpeg"
            })
    void aNameStaysInItsFolderAndEndsAsWhatTheFileIs(String name, FileKind kind, String safe) {
        assertThat(SafeName.of(name, kind)).isEqualTo(safe);
    }

    @Test
    void aNameThatReadsBackwardsIsShownAsItIs() {
        assertThat(SafeName.shown("/tmp/fac\u202Efdp.exe")).isEqualTo("fac⟨U+202E⟩fdp.exe");
        assertThat(SafeName.of("fac\u202Efdp.exe", FileKind.PDF)).isEqualTo("fac⟨U+202E⟩fdp.exe.pdf");
        assertThat(SafeName.shown("  ")).isEqualTo("piece-jointe");
    }

    @Test
    void aLongNameKeepsItsEnding() {
        assertThat(SafeName.of("é".repeat(300) + ".pdf", FileKind.PDF))
                .hasSize(120)
                .endsWith("é.pdf");
        assertThat(SafeName.shown("x".repeat(300))).hasSize(120).endsWith("…");
    }
}
