// SPDX-License-Identifier: Apache-2.0
package org.vigie.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vigie.core.signal.Polarity;
import org.vigie.core.signal.Sentiment;
import org.vigie.core.signal.Tone;
import org.vigie.core.signal.Toxicity;

class LocalToneTest {
    private static final LocalTone TONE = LocalTone.load();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fr|NEGATIVE|Toujours aucune réponse du service client, c'est honteux et scandaleux !",
                "fr|POSITIVE|Bravo et merci, une équipe formidable, je suis ravie du résultat !",
                "en|NEGATIVE|This is the worst airline ever, terrible service and they lost my bag.",
                "en|POSITIVE|Thank you so much, great flight and an amazing crew, I love it!",
            })
    void readsPlainFeelings(String language, Polarity polarity, String text) {
        assertThat(TONE.read(text, language).sentiment().polarity()).isEqualTo(polarity);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "@altea https://altea.example 12 !!!", "\n\t"})
    void saysNothingAboutTextsWithoutWords(String text) {
        assertThat(TONE.read(text, "und")).isEqualTo(Tone.NONE);
        assertThat(TONE.explain(text, "und").sentiment()).isEmpty();
        assertThat(TONE.explain(text, "und").toxicity()).isEmpty();
    }

    @Test
    void facesAloneHaveATone() {
        double love = TONE.read("😍😍", "und").sentiment().score();
        assertThat(TONE.read("😡😡", "und").sentiment().score()).isLessThan(love);
    }

    @Test
    void pointsAtTheWordsInTheTextShown() {
        var text = "@altea Toujours aucune réponse, c'est honteux #lamentable";
        var words = TONE.explain(text, "fr").sentiment().stream()
                .map(t -> text.substring(t.start(), t.end()))
                .toList();
        assertThat(words).anyMatch(w -> w.contains("honteux"));
        assertThat(TONE.explain(text, "fr").sentiment()).allMatch(t -> t.weight() < 0);
    }

    @Test
    void toxicWordsLiftToxicity() {
        var insult = TONE.read("Ferme ta gueule espèce de connard, va crever sale merde", "fr");
        var calm = TONE.read("Bonjour, savez-vous quand le réseau revient à Lyon ?", "fr");
        assertThat(insult.toxicity().score()).isGreaterThan(0.8);
        assertThat(calm.toxicity().score()).isLessThan(0.5);
    }

    @Test
    void readsVeryLongTextsAndScriptsFromRightToLeft() {
        var tone = TONE.read("هذا رائع جدا شكرا لكم ".repeat(1_000), "ar");
        assertThat(Double.isFinite(tone.sentiment().score())).isTrue();
        assertThat(TONE.read("très déçu ".repeat(2_000), "fr").sentiment().score())
                .isLessThan(-0.3);
    }

    @Test
    void doubtsItselfInALanguageItNeverLearnt() {
        var text = "Pessimo servizio, un disastro";
        assertThat(TONE.read(text, "it").sentiment().confidence())
                .isEqualTo(TONE.read(text, "fr").sentiment().confidence() / 2);
    }

    @Test
    void readsTheSameTwice() {
        var text = "Le réseau est encore en panne, merci Altéa...";
        assertThat(LocalTone.load().read(text, "fr")).isEqualTo(TONE.read(text, "fr"));
        assertThat(TONE.read(text, "fr").sentiment()).isNotEqualTo(Sentiment.NONE);
        assertThat(TONE.read(text, "fr").toxicity()).isNotEqualTo(Toxicity.NONE);
    }
}
