// SPDX-License-Identifier: Apache-2.0
package org.vigie.analysis.reply;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.vigie.core.message.Message;
import org.vigie.core.message.MessageText;
import org.vigie.core.message.Tongue;

class AnswerFinderTest {
    private static final List<Message> TEXTS = MessageText.read("""
            [scenario outage]
            [when] HOTLINE CUSTOMERS level 0 FACTUAL: HOTLINE
            fr: Quand internet sera-t-il rétabli ? | Le réseau revient vers {next-update}.
            fr tags: remarche, coupure, connexion
            en: When will the internet be back? | The network returns around {next-update}.
            en tags: connection, outage
            [refund] REDRESS CUSTOMERS level 0 FACTUAL: SITE, HOTLINE
            fr: Serai-je remboursé ? | La panne est remboursée sur la facture suivante.
            fr tags: remboursement, argent
            en: Will I be refunded? | The outage is refunded on the next bill.
            en tags: money back
            """);
    private static final AnswerFinder FINDER = AnswerFinder.of(TEXTS);

    private static List<String> found(String question) {
        return FINDER.find(question, 5).stream()
                .map(one -> one.message().id().toString())
                .toList();
    }

    @Test
    void theAnswerWithTheSameWordsComesFirstInItsLanguage() {
        assertThat(found("Bonjour, quand est-ce que mon internet remarche ?")).containsExactly("when/fr");
        assertThat(found("How do I get my money back?")).containsExactly("refund/en");
        assertThat(found("remboursements")).as("another form").containsExactly("refund/fr");
    }

    @Test
    void itSaysWhichWordsWereFoundAgainAndOfHowMany() {
        var found = FINDER.find("Internet coupé, quel remboursement ?", 5);
        assertThat(found).first().satisfies(one -> {
            assertThat(one.asked()).isEqualTo(3);
            assertThat(one.shared()).hasSizeBetween(1, 2);
            assertThat(one.points()).isPositive();
        });
        assertThat(FINDER.find("Internet", 5).getFirst().shared()).containsExactly("Internet");
    }

    @Test
    void sharingOneWordOfFourIsNoAnswer() {
        assertThat(found("Vos tarifs professionnels internet augmentent bientôt"))
                .isEmpty();
        assertThat(found("Avez-vous licencié le directeur ?")).isEmpty();
    }

    @Test
    void aQuestionWithoutWordsOfItsOwnHasNoAnswer() {
        assertThat(found("")).isEmpty();
        assertThat(found("Quand et pourquoi ?")).isEmpty();
        assertThat(AnswerFinder.of(List.of()).find("internet", 5)).isEmpty();
    }

    @Test
    void theTableHoldsThePointsOfEveryWord() {
        var french = TEXTS.stream()
                .filter(one -> one.language() == Tongue.FR)
                .map(Findable::of)
                .toList();
        var table = SearchTable.of(Tongue.FR, french);
        assertThat(table.empty()).contains("quand");
        var stem = table.forms().get("remboursée");
        assertThat(table.points().get(stem)).hasSize(2).satisfies(each -> {
            assertThat(each.get(0)).isZero();
            assertThat(each.get(1)).isPositive();
        });
        var whole = FINDER.find("remboursée", 1).getFirst();
        assertThat(table.points().get(stem).get(1))
                .isCloseTo(whole.points(), org.assertj.core.data.Offset.offset(1e-4));
    }
}
