// SPDX-License-Identifier: Apache-2.0
package org.vigie.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageDetectorTest {
    private static final LanguageDetector DETECTOR = new LanguageDetector();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fr | La box clignote rouge depuis ce midi, personne ne répond au 3900",
                "fr | ALTEA VOUS ÊTES NULS",
                "fr | pareil ici, tjrs rien 😡",
                "fr | @AlteaTelecom merci pour rien https://t.example/only-english-words-in-this-link",
                "en | No internet since noon, thanks @AlteaTelecom",
                "en | is it just me or is everything down in Lyon?",
                "de | Seit heute Mittag geht in unserer Ferienwohnung gar nichts mehr",
                "es | Llevamos todo el día sin internet en el hotel",
                "it | Da questa mattina la connessione non funziona più",
                "pt | A internet caiu ao meio-dia e ainda não voltou",
                "nl | Sinds vanmiddag hebben we geen internet meer op de camping",
                "ru | Интернет не работает с самого утра",
                "uk | Інтернет не працює з самого ранку",
                "ar | الإنترنت لا يعمل منذ الظهر",
                "el | Δεν έχουμε σύνδεση από το μεσημέρι",
                "ja | 正午からネットが使えません",
                "zh | 从中午开始就没有网络了",
                "ko | 정오부터 인터넷이 안 돼요",
            })
    void namesTheLanguage(String language, String text) {
        assertThat(DETECTOR.detect(text)).isEqualTo(language);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "😡😡😡",
                "7.4.2",
                "lol",
                "ok",
                "https://etat.altea.example/box",
                "@AlteaTelecom",
                "+1"
            })
    void staysSilentWhereThereIsTooLittleToRead(String text) {
        assertThat(DETECTOR.detect(text)).isEqualTo(LanguageDetector.UNKNOWN);
    }

    @Test
    void hostileTextsAreReadToo() {
        assertThat(DETECTOR.detect("a".repeat(200_000) + "@")).isNotBlank();
        assertThat(DETECTOR.detect("@a.".repeat(70_000))).isEqualTo(LanguageDetector.UNKNOWN);
        assertThat(DETECTOR.detect("\ud800\udfff\ud800\u0000\uffff")).isEqualTo(LanguageDetector.UNKNOWN);
    }

    @Test
    void manyThreadsGetTheSameAnswers() throws Exception {
        try (var threads = Executors.newFixedThreadPool(4)) {
            var answers = IntStream.range(0, 400)
                    .mapToObj(i -> threads.submit(() -> DETECTOR.detect(
                            i % 2 == 0 ? "toujours aucune réponse de leur part" : "still no answer from them at all")))
                    .toList();
            for (int i = 0; i < answers.size(); i++)
                assertThat(answers.get(i).get()).isEqualTo(i % 2 == 0 ? "fr" : "en");
        }
    }
}
