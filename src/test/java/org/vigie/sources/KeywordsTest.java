// SPDX-License-Identifier: Apache-2.0
package org.vigie.sources;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vigie.core.source.Cursor;

class KeywordsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Altéa | panne ALTEA ce matin | true",
                "Altéa | les altéas en fleur | false",
                "Altéa Télécom | merci Altéa-Télécom ! | true",
                "Altéa Télécom | Altéa et Télécom | false",
                "#box7 | ma #Box7 est morte | true",
                "#box7 | ma box7 est morte | false",
                "@altea | hé @altea répondez | true",
                "@altea | écrivez à nom@altea.example | false",
                "box7, Altéa | rien à voir | false",
                "box7, Altéa | la box7 | true"
            })
    void matchesFoldedWords(String setting, String text, boolean matches) {
        assertThat(Keywords.of(setting).match(text)).isEqualTo(matches);
    }

    @Test
    void keepsWhatWasWritten() {
        assertThat(Keywords.of(" Altéa ,, !! ,\nBox 7;#panne").written()).containsExactly("Altéa", "Box 7", "#panne");
        assertThat(Keywords.of(" , ").isEmpty()).isTrue();
        assertThat(Keywords.of("").match("anything")).isFalse();
    }

    @Test
    void aBookmarkSurvivesItsCursor() {
        var mark = Bookmark.EMPTY.with("since", 12).with("page", "a=b&c é");
        assertThat(Bookmark.of(mark.cursor())).isEqualTo(mark);
        assertThat(mark.with("page", "").cursor()).isEqualTo(new Cursor("since=12"));
        assertThat(Bookmark.of(Cursor.START)).isEqualTo(Bookmark.EMPTY);
        assertThat(Bookmark.of(new Cursor("12345"))).isEqualTo(Bookmark.EMPTY);
        assertThat(mark.number("page", 7)).isEqualTo(7);
    }
}
