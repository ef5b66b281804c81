// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vigie.core.topic.QueryAssertions.PARSER;
import static org.vigie.core.topic.QueryAssertions.query;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vigie.core.topic.Query.All;
import org.vigie.core.topic.Query.And;
import org.vigie.core.topic.Query.FromAuthor;
import org.vigie.core.topic.Query.FromKind;
import org.vigie.core.topic.Query.Handle;
import org.vigie.core.topic.Query.Hashtag;
import org.vigie.core.topic.Query.Language;
import org.vigie.core.topic.Query.Not;
import org.vigie.core.topic.Query.Or;
import org.vigie.core.topic.Query.Phrase;
import org.vigie.core.topic.Query.Since;
import org.vigie.core.topic.Query.Until;
import org.vigie.core.topic.Query.Word;

class QueryParserTest {

    @Test
    void readsTheQueryOfTheMockup() {
        assertThat(query("(« altéa » OU « box 7 » OU #AlteaPanne OU @AlteaTelecom) SAUF « offre d’emploi »"))
                .isEqualTo(new And(List.of(
                        new Or(List.of(
                                word("altea"),
                                new Phrase(List.of("box", "7")),
                                new Hashtag("alteapanne"),
                                new Handle("alteatelecom"))),
                        new Not(new Phrase(List.of("offre", "d", "emploi"))))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\u00a0", " , ; ", "*"})
    void nothingAsksForEverything(String text) {
        assertThat(query(text)).isEqualTo(new All());
    }

    @Test
    void conjunctionsBindTighterThanAlternatives() {
        assertThat(query("a b OR c AND d"))
                .isEqualTo(new Or(
                        List.of(new And(List.of(word("a"), word("b"))), new And(List.of(word("c"), word("d"))))));
        assertThat(query("a (b OU c)")).isEqualTo(new And(List.of(word("a"), new Or(List.of(word("b"), word("c"))))));
        assertThat(query("((a) (b c))")).isEqualTo(new And(List.of(word("a"), word("b"), word("c"))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"panne SAUF emploi", "panne NOT emploi", "panne -emploi", "panne ET SAUF emploi", "panne −emploi"
            })
    void exclusionsCanBeWrittenInEveryWay(String text) {
        assertThat(query(text)).isEqualTo(new And(List.of(word("panne"), new Not(word("emploi")))));
    }

    @Test
    void onlyCapitalsMakeOperators() {
        assertThat(query("chien et chat")).isEqualTo(new And(List.of(word("chien"), word("et"), word("chat"))));
        assertThat(query("not")).isEqualTo(word("not"));
        assertThat(query("« SAUF »")).isEqualTo(word("sauf"));
    }

    @Test
    void severalWordsWrittenInOneGoAreAPhrase() {
        assertThat(query("7.4.2")).isEqualTo(new Phrase(List.of("7", "4", "2")));
        assertThat(query("d’emploi")).isEqualTo(new Phrase(List.of("d", "emploi")));
        assertThat(query("box-7 16:30"))
                .isEqualTo(new And(List.of(new Phrase(List.of("box", "7")), new Phrase(List.of("16", "30")))));
        assertThat(query("https://etat.altea.example/box"))
                .isEqualTo(new Phrase(List.of("https", "etat", "altea", "example", "box")));
        assertThat(query("Altéa: panne")).isEqualTo(new And(List.of(word("altea"), word("panne"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"box 7\"", "« box 7 »", "«box 7»", "“box 7”", "„box 7“", "”box 7”", "\"box 7”"})
    void everyKindOfQuotationMarkIsUnderstood(String text) {
        assertThat(query(text)).isEqualTo(new Phrase(List.of("box", "7")));
    }

    @Test
    void aFinalStarAsksForAPrefix() {
        assertThat(query("résili*")).isEqualTo(new Word("resili", true));
    }

    @Test
    void readsFieldsInBothLanguages() {
        assertThat(query("lang:fr")).isEqualTo(new Language("fr"));
        assertThat(query("LANGUE:EN")).isEqualTo(new Language("en"));
        assertThat(query("lang:fr,und")).isEqualTo(new Or(List.of(new Language("fr"), new Language("und"))));
        assertThat(query("source:x")).isEqualTo(new FromKind("x"));
        assertThat(query("author:@Léa_Connect")).isEqualTo(new FromAuthor("lea_connect"));
        assertThat(query("auteur:« Le Fil Numérique »")).isEqualTo(new FromAuthor("le fil numerique"));
        assertThat(query("author:ana@mastodon.example")).isEqualTo(new FromAuthor("ana@mastodon.example"));
    }

    @ParameterizedTest
    @CsvSource({
        "since:2h, 2026-10-14T12:16:18Z",
        "depuis:3j, 2026-10-11T14:16:18Z",
        "since:45min, 2026-10-14T13:31:18Z",
        "since:90s, 2026-10-14T14:14:48Z",
        "depuis:2sem, 2026-09-30T14:16:18Z",
        "since:14:02, 2026-10-14T12:02:00Z",
        "depuis:14h02, 2026-10-14T12:02:00Z",
        "since:23:00, 2026-10-13T21:00:00Z",
        "since:2026-10-14, 2026-10-13T22:00:00Z",
        "depuis:14/10/2026, 2026-10-13T22:00:00Z",
        "depuis:1/9, 2026-08-31T22:00:00Z",
        "since:2026-10-14T14:02, 2026-10-14T12:02:00Z",
        "since:2026-10-14T14:02:30Z, 2026-10-14T14:02:30Z",
        "since:2026-01-14T14:02+01:00, 2026-01-14T13:02:00Z",
        "since:hier, 2026-10-12T22:00:00Z",
    })
    void readsWhenAPeriodStarts(String text, Instant expected) {
        assertThat(query(text)).isEqualTo(new Since(expected));
    }

    @ParameterizedTest
    @CsvSource({
        "until:2h, 2026-10-14T12:16:18Z",
        "jusqu:14/10/2026, 2026-10-14T22:00:00Z",
        "until:yesterday, 2026-10-13T22:00:00Z",
        "jusqu:23:00, 2026-10-14T21:00:00Z",
        "until:2026-03-29, 2026-03-29T22:00:00Z",
    })
    void readsWhenAPeriodEnds(String text, Instant expected) {
        assertThat(query(text)).isEqualTo(new Until(expected));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "OU panne | 0 | 2 | NOTHING_BEFORE",
                "a AND OR b | 2 | 3 | NOTHING_AFTER",
                "panne OU | 6 | 2 | NOTHING_AFTER",
                "panne SAUF | 6 | 4 | NOTHING_AFTER",
                "(a OU ) | 3 | 2 | NOTHING_AFTER",
                "(panne | 0 | 1 | NEVER_CLOSED",
                "panne ( | 6 | 1 | NEVER_CLOSED",
                "panne) | 5 | 1 | NEVER_OPENED",
                "a ( ) b | 2 | 3 | EMPTY_GROUP",
                "a \"box 7 | 2 | 6 | PHRASE_NEVER_CLOSED",
                "auteur:« Léa | 7 | 5 | PHRASE_NEVER_CLOSED",
                "a « » b | 2 | 3 | EMPTY_PHRASE",
                "a 🔥 | 2 | 2 | NO_WORD",
                "a # b | 2 | 1 | NO_NAME",
                "@ | 0 | 1 | NO_NAME",
                "al*ea | 2 | 1 | STAR_NOT_LAST",
                "d'alt* | 5 | 1 | STAR_NOT_LAST",
                "#alt* | 4 | 1 | STAR_NOT_LAST",
                "a* | 0 | 2 | PREFIX_TOO_SHORT",
                "autor:lea | 0 | 6 | UNKNOWN_FIELD",
                "lang: | 0 | 5 | NO_VALUE",
                "author:@ | 0 | 8 | NO_VALUE",
                "lang:fr,zz | 8 | 2 | UNKNOWN_LANGUAGE",
                "source:Le-Fil! | 7 | 7 | BAD_SOURCE",
                "since:32/10/2026 | 6 | 10 | BAD_DATE",
                "since:2026-02-30 | 6 | 10 | BAD_DATE",
                "since:25:00 | 6 | 5 | BAD_DATE",
                "until:demain | 6 | 6 | BAD_DATE",
            })
    void saysWhereAndWhatIsWrong(String text, int at, int length, Problem problem) {
        assertThat(PARSER.parse(text)).isEqualTo(new Parsed.Fault(at, length, problem));
    }

    @Test
    void refusesWhatWouldExhaustTheReader() {
        assertThat(PARSER.parse("(".repeat(QueryParser.DEEPEST + 1) + "a" + ")".repeat(QueryParser.DEEPEST + 1)))
                .isEqualTo(new Parsed.Fault(QueryParser.DEEPEST, 1, Problem.TOO_DEEP));
        assertThat(PARSER.parse("NOT ".repeat(900) + "a"))
                .isEqualTo(new Parsed.Fault(4 * QueryParser.DEEPEST, 3, Problem.TOO_DEEP));
        assertThat(PARSER.parse("a".repeat(QueryParser.LONGEST + 7)))
                .isEqualTo(new Parsed.Fault(QueryParser.LONGEST, 7, Problem.TOO_LONG));
    }

    private static Word word(String folded) {
        return new Word(folded, false);
    }
}
