// SPDX-License-Identifier: Apache-2.0
package org.vigie.analysis.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenizerTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "L'appli n’est PAS géniale!!!|l' appli n' est pas géniale !!",
                "I don't like it…|i don't like it …",
                "@lea@masto.example voir https://t.co/x?y=1 et http|<handle> voir <link> et <link>",
                "#RéseauFDG 3 500€ :-) nooooon|réseaufdg <number> <number> € :-) noon",
                "quoi?! aujourd'hui|quoi !? aujourd'hui",
                "👍🏽 👩‍👩‍👧 ok|👍 👩 ok",
                "مرحبا بالعالم|مرحبا بالعالم",
            })
    void cutsTheWayReadersDo(String text, String forms) {
        assertThat(Tokenizer.of(text).stream().map(Token::form)).containsExactly(forms.split(" "));
    }

    @Test
    void offsetsPointIntoTheTextShown() {
        var text = "Bof 🙁, #nul et @altea";
        assertThat(Tokenizer.of(text).stream().map(t -> text.substring(t.start(), t.end())))
                .containsExactly("Bof", "🙁", ",", "#nul", "et", "@altea");
    }

    @Test
    void hearsShoutingAndDrawingOut() {
        var tokens = Tokenizer.of("HONTEUX ouiiiii");
        assertThat(tokens.stream().map(Token::loud)).containsExactly(true, false);
        assertThat(tokens.stream().map(Token::stretched)).containsExactly(false, true);
    }

    @Test
    void nothingCostsNothing() {
        assertThat(Tokenizer.of("")).isEqualTo(List.of());
        assertThat(Tokenizer.of(" \u200B\n")).isEqualTo(List.of());
    }

    @Test
    void aBrokenSurrogateIsNoReasonToStop() {
        assertThat(Tokenizer.of("a \uD83D b").stream().map(Token::start)).containsExactly(0, 2, 4);
    }
}
