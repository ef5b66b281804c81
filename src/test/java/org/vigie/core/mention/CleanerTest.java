// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CleanerTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Altéa : « plus rien » — même l’après-midi…\nDeux lignes",
                "👩‍🚒 et 🏴󠁧󠁢󠁳󠁣󠁴󠁿 restent, ❤️ aussi",
                "می‌خواهم",
                "क्‍ष",
                "電話が壊れた"
            })
    void leavesOrdinaryTextsAlone(String text) {
        assertThat(Cleaner.text(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "'a\u0000b\u0007c\u009fd', abcd",
        "'un\tdeux', 'un deux'",
        "'A\u202Egnp.exe', 'A⟨U+202E⟩gnp.exe'",
        "'\u2066x\u2069', '⟨U+2066⟩x⟨U+2069⟩'",
        "'pan\u200Bne', 'pan⟨U+200B⟩ne'",
        "'pan\u200Dne', 'pan⟨U+200D⟩ne'",
        "'re\u00ADtour', 're⟨U+00AD⟩tour'",
        "'\uFEFFpanne', panne",
        "'Alte\u0301a', Altéa",
        "'x\uD800y', 'x\uFFFDy'"
    })
    void makesTheHiddenVisibleAndDropsControls(String foreign, String clean) {
        assertThat(Cleaner.text(foreign)).isEqualTo(clean);
    }

    @Test
    void endsLinesInOneWay() {
        assertThat(Cleaner.text("a\r\nb\rc\u2028d\u0085e")).isEqualTo("a\nb\nc\nd\ne");
        assertThat(Cleaner.line("  un\r\ntitre \u0001")).isEqualTo("un titre");
    }

    @Test
    void cutsPilesOfAccents() {
        var zalgo = "h" + "\u0335\u0321\u0322".repeat(40) + "i";
        assertThat(Cleaner.text(zalgo)).hasSizeLessThan(10).startsWith("h").endsWith("i");
    }

    @Test
    void isDoneOnceAndForAll() {
        var random = new Random(11);
        for (int i = 0; i < 5_000; i++) {
            var foreign = new StringBuilder();
            for (int j = 0; j < 30; j++) foreign.appendCodePoint(random.nextInt(i % 2 == 0 ? 0x3000 : 0x20000));
            var clean = Cleaner.text(foreign.toString());
            assertThat(Cleaner.text(clean)).isEqualTo(clean);
            assertThat(Normalizer.isNormalized(clean, Normalizer.Form.NFC)).isTrue();
            assertThat(clean.codePoints().filter(c -> c != '\n' && Character.isISOControl(c)))
                    .isEmpty();
        }
    }
}
