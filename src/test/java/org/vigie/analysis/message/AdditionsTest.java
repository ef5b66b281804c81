// SPDX-License-Identifier: Apache-2.0
package org.vigie.analysis.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vigie.analysis.message.Additions.Kind;
import org.vigie.core.message.Purpose;
import org.vigie.core.message.TestMessages;
import org.vigie.core.message.Tongue;

class AdditionsTest {
    private static List<String> found(Tongue language, String proposed, String... known) {
        return Additions.in(proposed, language, List.of(known)).stream()
                .map(Additions::words)
                .toList();
    }

    @Test
    void whatTheTextAndTheRoomHoldMayBeSaid() {
        assertThat(found(
                        Tongue.FR,
                        "À 17 h 30, la Box 7 d’Altéa Télécom sera rétablie pour 12 000 clients. Jean Dupont le"
                                + " confirme.",
                        "Une panne touche la Box 7. Retour à 17h30.",
                        "12 000 clients d'Altéa Télécom sont touchés, dit Jean Dupont."))
                .isEmpty();
        assertThat(found(Tongue.FR, "Restez informés. Nous revenons vers vous. L’accès revient.", "Une panne."))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "17 h 30|back at 5:30 pm|",
                "17 h|back at 5 p.m.|",
                "à midi|back at noon|",
                "le 12 mars 2026|on March 12|",
                "12/03/2026|on 12 March 2026|",
                "12 mars|on 12 March 2026|12 March 2026",
                "lundi|on Monday|",
                "demain|back tomorrow|",
                "trois mille clients|3,000 customers|",
                "1 284 lignes|1,284 lines|",
                "12,5 %|12.5%|",
                "12 %|12 lines|12",
                "12 pour cent|12 per cent|",
                "3 millions d’euros|€3,000,000|",
                "2,5 M€|€2.5 million|",
                "2,5 M€|€2.5|€2.5",
                "deux heures|within 2 hours|",
                "quatre-vingt-douze|92 lines|",
                "vingt et un|twenty-one lines|",
                "une centaine|a hundred lines|",
                "01 23 45 67 89|call +33 1 23 45 67 89|",
                "01 23 45 67 89|call 01 23 45 67 90|01 23 45 67 90",
                "https://etat.altea.example/|see etat.altea.example|",
                "https://etat.altea.example|see https://altea.example|https://altea.example",
                "aide@altea.example|write to help@altea.example|help@altea.example",
                "la 5G|the 5G network|",
                "la 4G|the 5G network|5G",
                "panne|it is 7 days|7",
                "panne|half of the lines|half",
                "panne|dozens of lines|dozens",
                "panne|two hundred and five lines|two hundred and five",
                "panne|we repair one line|",
            })
    void figuresAreTheSameHoweverTheyAreWritten(String known, String proposed, String added) {
        var found = found(Tongue.EN, proposed, known);
        assertThat(found).isEqualTo(added == null ? List.of() : List.of(added));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nous cherchons la cause avec Orange.",
                "Nous cherchons. Selon M. Orange, tout revient.",
                "Orange confirme la panne.",
                "Contact : Orange.",
                "Nous cherchons chez l’Orange.",
                "Pour Orange, la panne dure."
            })
    void aNameThatNobodyGaveIsFound(String proposed) {
        assertThat(found(Tongue.FR, proposed, "Nous cherchons la cause de la panne."))
                .containsExactly("Orange");
    }

    @Test
    void englishSentencesMayBeginWithAnyWord() {
        assertThat(found(Tongue.EN, "Send a message. Answer a question. Remember: If in doubt, call.", "panne"))
                .isEmpty();
        assertThat(found(Tongue.EN, "Orange confirmed it. Remember: Orange.", "panne"))
                .containsExactly("Orange");
    }

    @Test
    void acronymsHandlesAndUnknownVariablesAreFoundToo() {
        assertThat(found(
                        Tongue.FR,
                        "ANSSI prévenue. La CNIL aussi. @altea répond sur {service} et {zone}.",
                        "{service}"))
                .containsExactly("ANSSI", "CNIL", "@altea", "{zone}");
        assertThat(Additions.in("{zone}", Tongue.FR, List.of()))
                .containsExactly(new Additions(Kind.VARIABLE, "{zone}", 0));
        assertThat(found(Tongue.FR, "La CNIL est prévenue. Madame, Monsieur, un SMS suit.", "cnil"))
                .isEmpty();
    }

    @Test
    void namesKnownByAnotherWordInTheOtherLanguageAreNone() {
        assertThat(found(
                        Tongue.EN,
                        "Lines in London and Germany are back, I promise. Altéa’s French teams work.",
                        "À Londres et en Allemagne, tout revient. Les équipes françaises d’Altéa y sont."))
                .isEmpty();
        assertThat(found(Tongue.EN, "Lines in Madrid are back.", "À Londres, tout revient."))
                .containsExactly("Madrid");
    }

    @Test
    void anEnglishTitleMayHaveCapitalsOnWordsThatItsTextUses() {
        assertThat(found(Tongue.EN, "Network Outage Under Way\nAn outage of our network is under way.", "panne"))
                .isEmpty();
        assertThat(found(Tongue.EN, "Network Outage At Orange\nAn outage of our network.", "panne"))
                .contains("Orange");
    }

    @Test
    void aTranslationKeepsEveryFigureLinkAndVariable() {
        var from = TestMessages.message(
                "m", Tongue.FR, Purpose.HOLDING, "Panne", "Panne de {service} : 12 000 lignes, jusqu’à 17 h 30.");
        var good = TestMessages.message(
                "m", Tongue.EN, Purpose.HOLDING, "Outage", "Outage of {service}: 12,000 lines, until 5:30 pm.");
        assertThat(Additions.in(good, from, List.of(from.title(), from.body()))).isEmpty();
        var shorter = TestMessages.message("m", Tongue.EN, Purpose.HOLDING, "Outage", "An outage until 5:30 pm.");
        assertThat(Additions.in(shorter, from, List.of(from.title(), from.body())))
                .extracting(Additions::kind, Additions::words)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(Kind.LEFT_OUT, "{service}"),
                        org.assertj.core.groups.Tuple.tuple(Kind.LEFT_OUT, "12 000"));
    }
}
