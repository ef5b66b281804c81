// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {
    @Test
    void cutsAPostIntoWordsHashtagsAndHandles() {
        assertThat(words("J’ai @Altea_SAV #Box7 en panne (7.4.2) : écrire à aide@altea.example !"))
                .containsExactly(
                        "j",
                        "ai",
                        "@altea_sav",
                        "#box7",
                        "en",
                        "panne",
                        "7",
                        "4",
                        "2",
                        "ecrire",
                        "a",
                        "aide",
                        "altea",
                        "example");
    }

    @Test
    void tellsWhereEachWordStands() {
        var text = "😡 La Box";
        assertThat(Words.of(text))
                .containsExactly(
                        new Words.Token(Words.Kind.PLAIN, "la", 3, 5), new Words.Token(Words.Kind.PLAIN, "box", 6, 9));
    }

    @ParameterizedTest
    @CsvSource({
        "Altéa, altea",
        "ALTÉA, altea",
        "Cœur, coeur",
        "ÆON, aeon",
        "STRASSE, strasse",
        "Straße, strasse",
        "İstanbul, istanbul",
        "ﬁbre, fibre",
        "Ｂｏｘ, box",
        "Łódź, łodz",
        "Ёлка, елка",
        "١٢, ١٢",
        "naïveté, naivete",
        "box_7, box_7",
        "Århus, arhus",
        "Ǆ, dz",
        "ΑΛΤΈΑ, αλτεα"
    })
    void foldsCaseAndAccents(String word, String folded) {
        assertThat(Words.fold(word)).isEqualTo(folded);
        assertThat(Words.fold(Normalizer.normalize(word, Normalizer.Form.NFD))).isEqualTo(folded);
        assertThat(Words.fold(folded)).isEqualTo(folded);
    }

    @Test
    void lettersOfScriptsWithoutSpacesAreWordsOfTheirOwn() {
        assertThat(words("Box7が壊れた")).containsExactly("box7", "か", "壊", "れ", "た");
        assertThat(words("เน็ตล่ม")).containsExactly("เ", "น", "ต", "ล", "ม");
        assertThat(words("인터넷 고장")).hasSize(2);
    }

    private static List<String> words(String text) {
        return Words.of(text).stream()
                .map(token -> switch (token.kind()) {
                    case PLAIN -> token.folded();
                    case HASHTAG -> "#" + token.folded();
                    case HANDLE -> "@" + token.folded();
                })
                .collect(Collectors.toList());
    }
}
