// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vigie.core.topic.Parsed;
import org.vigie.core.topic.Query;
import org.vigie.core.topic.QueryParser;

/// What is marked in a text, and what no text may hide.
class TextsOfMentionsTest {
    private static final Query ALL = new Query.All();

    private static Query query(String text) {
        var parsed = new QueryParser(() -> WatchRoom.NOON, ZoneId.of("Europe/Paris")).parse(text);
        return ((Parsed.Ok) parsed).query();
    }

    private static String marked(String query, String text) {
        return Pieces.of(query(query), text).stream()
                .map(piece -> piece.kind() == Pieces.Kind.MARKED ? "[" + piece.text() + "]" : piece.text())
                .collect(Collectors.joining());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "altea                | Altéa, ALTEA !            | [Altéa], [ALTEA] !",
                "pann*                | Les pannes de la panne    | Les [pannes] de la [panne]",
                "« box 7 »            | ma Box 7, pas la box neuve| ma [Box 7], pas la box neuve",
                "#AlteaPanne          | #alteapanne et alteapanne | [#alteapanne] et alteapanne",
                "@AlteaTelecom        | Merci @alteatelecom !     | Merci [@alteatelecom] !",
                "altea SAUF emploi    | Altéa : offre d’emploi    | [Altéa] : offre d’emploi",
                "« box 7 » OU box     | la box 7                  | la [box 7]",
                "lang:fr              | Altéa                     | Altéa"
            })
    void marksWhatWasAsked(String query, String text, String expected) {
        assertThat(marked(query, text)).isEqualTo(expected);
    }

    @Test
    void showsHiddenCharactersAsSuch() {
        assertThat(Pieces.of(ALL, "facture\u202Efdp.exe"))
                .containsExactly(
                        new Pieces.Piece(Pieces.Kind.PLAIN, "facture"),
                        new Pieces.Piece(Pieces.Kind.HIDDEN, "⟨U+202E⟩"),
                        new Pieces.Piece(Pieces.Kind.PLAIN, "fdp.exe"));
    }

    @Test
    void keepsLineBreaks() {
        assertThat(Pieces.of(ALL, "un\ndeux"))
                .singleElement()
                .isEqualTo(new Pieces.Piece(Pieces.Kind.PLAIN, "un\ndeux"));
    }
}
