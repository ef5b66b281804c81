// SPDX-License-Identifier: Apache-2.0
package org.vigie.analysis.reply;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.vigie.analysis.reply.Suggestion.SameWords;
import org.vigie.analysis.taxonomy.BuiltInTaxonomy;
import org.vigie.core.message.Message;
import org.vigie.core.message.MessageId;
import org.vigie.core.message.MessageText;
import org.vigie.core.message.Tongue;

class ReplyRankerTest {
    private static final List<Message> TEXTS = MessageText.read("""
            [scenario any]
            [lost] GUIDANCE CUSTOMERS level 0 EMPATHETIC: SHORT_POST
            fr: Bagage perdu | Nous cherchons vos affaires.
            fr tags: valise, introuvable
            en: Lost bag | We will look for your things.
            en tags: suitcase, luggage, where is my bag
            [late] UPDATE CUSTOMERS level 0 EMPATHETIC: SHORT_POST
            fr: Retard en cours | Nous regrettons ce retard de {service}.
            fr tags: heures d’attente
            en: Delay under way | We are sorry about this delay of {service}.
            en tags: late, hours
            [inside] INTERNAL EMPLOYEES level 0 FACTUAL: INTERNAL_NOTE
            fr: Retard, ce que chacun peut dire | Retard, retard.
            en: Delay, what each may say | Delay, delay.
            [scenario outage]
            [down] UPDATE CUSTOMERS level 1 FACTUAL: SHORT_POST
            fr: Panne et retard | La panne cause un retard.
            en: Outage and delay | The outage causes a delay.
            """);
    private final ReplyRanker ranker = ReplyRanker.of(TEXTS, BuiltInTaxonomy.load());

    private static List<String> names(List<Suggestion> found) {
        return found.stream().map(one -> one.message().id().toString()).toList();
    }

    @Test
    void theTextThatSharesWordsComesFirstAndSaysWhich() {
        var found =
                ranker.rank(new Plea("@altea Where is my BAG?? #suitcase https://x.example/late", "en", Set.of()), 3);
        assertThat(names(found)).containsExactly("lost/en");
        var why = (SameWords) found.getFirst().reasons().getFirst();
        assertThat(why.terms()).contains("BAG", "suitcase").doesNotContain("Where", "late");
        assertThat(found.getFirst().points()).isEqualTo(why.points());
    }

    @Test
    void frenchIsAnsweredInFrenchWithElisionsAndPluralsFolded() {
        assertThat(names(ranker.rank(new Plea("Mes valises sont introuvables", "fr", Set.of()), 3)))
                .containsExactly("lost/fr");
        assertThat(names(ranker.rank(new Plea("Trois heures d'attente…", "fr", Set.of()), 3)))
                .containsExactly("late/fr");
    }

    @Test
    void theMatterAndEarlierAnswersAddTheirPoints() {
        var plain = new Plea("so late", "en", Set.of());
        var heard = new Plea(
                "so late",
                "en",
                Set.of("delay"),
                Optional.empty(),
                Map.of(new MessageId("lost", Tongue.EN), 9),
                Set.of());
        double words = ranker.rank(plain, 1).getFirst().points();
        var found = ranker.rank(heard, 3);
        var late = one(found, "late");
        assertThat(late.points()).isEqualTo(words + 1);
        assertThat(late.reasons()).contains(new Suggestion.SameMatter(1, List.of("delay")));
        assertThat(one(found, "lost").reasons()).containsExactly(new Suggestion.UsedBefore(2, 9));
    }

    private static Suggestion one(List<Suggestion> found, String matter) {
        return found.stream()
                .filter(each -> each.message().id().matter().equals(matter))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aTextOfAPlanStandsBackUnlessThePlanIsInForce() {
        var words = "a delay";
        assertThat(ranker.rank(new Plea(words, "en", Set.of()), 2)
                        .getFirst()
                        .message()
                        .id()
                        .matter())
                .isEqualTo("late");
        var crisis = new Plea(words, "en", Set.of(), Optional.empty(), Map.of(), Set.of("outage"));
        assertThat(ranker.rank(crisis, 2).getFirst().message().id().matter()).isEqualTo("down");
    }

    @Test
    void whatIsMeantForTheInsideAnswersNobody() {
        assertThat(names(ranker.rank(new Plea("delay, each may say", "en", Set.of()), 9)))
                .doesNotContain("inside/en");
    }

    @Test
    void anotherLanguageGetsBothAndThatCosts() {
        var found = ranker.rank(new Plea("Valise suitcase", "de", Set.of()), 9);
        assertThat(names(found)).containsExactlyInAnyOrder("lost/fr", "lost/en");
        assertThat(found.getFirst().reasons()).contains(new Suggestion.OtherLanguage(-3));
    }

    @Test
    void nothingSharedIsNoAnswer() {
        assertThat(ranker.rank(new Plea("", "fr", Set.of()), 3)).isEmpty();
        assertThat(ranker.rank(new Plea("zzz", "en", Set.of("delay")), 3)).isEmpty();
        assertThat(ReplyRanker.of(List.of(), BuiltInTaxonomy.load()).rank(new Plea("late", "en", Set.of()), 3))
                .isEmpty();
    }
}
