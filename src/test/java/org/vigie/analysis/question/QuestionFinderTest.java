// SPDX-License-Identifier: Apache-2.0
package org.vigie.analysis.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vigie.analysis.taxonomy.BuiltInTaxonomy;
import org.vigie.core.journal.Hash;
import org.vigie.core.mention.Analysis;
import org.vigie.core.mention.Asked;
import org.vigie.core.mention.Asked.Asker;
import org.vigie.core.mention.Author;
import org.vigie.core.mention.Engagement;
import org.vigie.core.mention.Filed;
import org.vigie.core.mention.Mention;
import org.vigie.core.mention.MentionKey;
import org.vigie.core.mention.Times;
import org.vigie.core.mention.Triage;
import org.vigie.core.mention.TriageState;
import org.vigie.core.signal.Polarity;
import org.vigie.core.signal.Sentiment;
import org.vigie.core.signal.Tone;
import org.vigie.core.signal.Toxicity;
import org.vigie.core.source.SourceId;
import org.vigie.core.source.SourceKind;

class QuestionFinderTest {
    private static final Instant AT = Instant.parse("2026-10-14T14:00:00Z");

    private final QuestionFinder finder = new QuestionFinder(BuiltInTaxonomy.load());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Quand comptez-vous rétablir la ligne\u00a0?",
                "Pourquoi ne répondez-vous pas",
                "Est-ce que mes données sont touchées ?",
                "How long will you leave us without a line?",
                "@AlteaTelecom can you tell us when it is back"
            })
    void asks(String sentence) {
        assertThat(QuestionFinder.isQuestion(sentence)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Toujours en panne.", "?", "Je vous déteste", "Quand je pense à eux…", "Vous êtes où !"})
    void asksNothing(String sentence) {
        assertThat(QuestionFinder.isQuestion(sentence)).isFalse();
    }

    @Test
    void aJournalistAsksWithPhrasesTooAndComesBeforeACustomer() {
        assertThat(find("Panne Altéa. Contactée par la rédaction, la direction n’a pas encore répondu.", "press"))
                .hasValueSatisfying(asked -> {
                    assertThat(asked.asker()).isEqualTo(Asker.JOURNALIST);
                    assertThat(asked.question())
                            .isEqualTo("Contactée par la rédaction, la direction n’a pas encore répondu.");
                    assertThat(asked.isOpen()).isTrue();
                });
        assertThat(find("Combien de foyers sont privés de téléphone ?", "authority"))
                .map(Asked::asker)
                .contains(Asker.AUTHORITY);
    }

    @Test
    void aCustomerAsksTheOrganisationAndNotTheOthers() {
        assertThat(find("Plus rien. Quand rétablissez-vous la ligne, votre hotline est muette ?"))
                .map(Asked::question)
                .contains("Quand rétablissez-vous la ligne, votre hotline est muette ?");
        assertThat(find("Quelqu’un d’autre a ça ?")).isEmpty();
        assertThat(find("Ça revient quand ?", "wants-news")).map(Asked::asker).contains(Asker.CUSTOMER);
        assertThat(find("On est le 14, merci Altéa.", "wants-news")).isEmpty();
    }

    @Test
    void triageSaysWhatBecameOfIt() {
        assertThat(state(TriageState.TO_DO)).isEqualTo(Asked.State.OPEN);
        assertThat(state(TriageState.IN_PROGRESS)).isEqualTo(Asked.State.OPEN);
        assertThat(state(TriageState.DONE)).isEqualTo(Asked.State.ANSWERED);
        assertThat(state(TriageState.DISMISSED)).isEqualTo(Asked.State.SET_ASIDE);
    }

    @Test
    void itLooksWhereJournalistsAuthoritiesAndNeedsAre() {
        assertThat(finder.categories())
                .contains("press", "authority", "wants-answer", "wants-news")
                .doesNotContain("outage", "lawyer");
    }

    private Asked.State state(TriageState state) {
        var triage = new Triage(state, Optional.empty(), Optional.empty(), false, java.util.List.of());
        return finder.find(filed("Que faites-vous ?").with(triage))
                .orElseThrow()
                .state();
    }

    private Optional<Asked> find(String text, String... categories) {
        return finder.find(filed(text, categories));
    }

    private static Filed filed(String text, String... categories) {
        var mention = new Mention(
                new MentionKey(new SourceKind("forum"), "altea.example", "1"),
                new SourceId(new java.util.UUID(3, 1)),
                new Author("compte", "", 10, null),
                "",
                text,
                "fr",
                "",
                "",
                "",
                0,
                new Times(AT, AT, AT),
                new Engagement(0, 0, 0, Engagement.UNKNOWN));
        var tone = new Tone(new Sentiment(0, Polarity.NEUTRAL, 0.9), Toxicity.NONE);
        var analysis = new Analysis("fr", 1, tone, Set.of(categories));
        return new Filed(1, mention, analysis, Set.of(), Triage.FRESH, Hash.of(new byte[] {1}), 1, 0, Optional.empty());
    }
}
