// SPDX-License-Identifier: Apache-2.0
package org.vigie.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vigie.analysis.LanguageDetector;
import org.vigie.analysis.LocalAnalyst;
import org.vigie.app.training.Corrections;
import org.vigie.core.event.Events;
import org.vigie.core.journal.Draft;
import org.vigie.core.journal.Entry;
import org.vigie.core.journal.Nature;
import org.vigie.core.journal.Payload;
import org.vigie.core.journal.SignalAct;
import org.vigie.core.mention.Author;
import org.vigie.core.mention.Engagement;
import org.vigie.core.mention.Evidence;
import org.vigie.core.mention.Mention;
import org.vigie.core.mention.MentionKey;
import org.vigie.core.mention.Mentions.Count;
import org.vigie.core.mention.Search;
import org.vigie.core.mention.Search.Facet;
import org.vigie.core.mention.Sighting;
import org.vigie.core.mention.Times;
import org.vigie.core.signal.Category;
import org.vigie.core.signal.CategoryKind;
import org.vigie.core.signal.Label;
import org.vigie.core.signal.Polarity;
import org.vigie.core.signal.PriorityTerm;
import org.vigie.core.signal.PriorityWeights;
import org.vigie.core.signal.Signals;
import org.vigie.core.signal.Taxonomy;
import org.vigie.core.source.Cursor;
import org.vigie.core.source.Harvest;
import org.vigie.core.source.SourceId;
import org.vigie.core.source.SourceKind;
import org.vigie.store.key.MasterKey;

/// What the cell changes about what the station looks for, and how it weighs, reaches the mentions it knows.
class AnalystChangeTest {
    private static final Instant NOON = Instant.parse("2026-10-14T12:00:00Z");
    private static final MentionKey KEY = new MentionKey(new SourceKind("feed"), "", "1");
    private static final Taxonomy VIOLET = new Taxonomy(List.of(new Category(
            "violet",
            CategoryKind.ASPECT,
            Optional.empty(),
            "Couleur violette",
            "Violet",
            List.of("violette"),
            List.of("violet"))));

    private final MasterKey key = MasterKey.random();

    @TempDir
    Path root;

    @Test
    void anotherTaxonomyIsHeardInKnownMentionsUntilItIsTakenBack() throws InterruptedException {
        try (var store = open()) {
            take(store);
            assertThat(signals(store).categories()).containsExactly("outage");
            var kept = record(store, new SignalAct.TaxonomyKept(VIOLET));
            await().until(() -> signals(store).categories().equals(Set.of("violet")));
            await().untilAsserted(() -> assertThat(
                            store.mentions().facets(Search.EVERYTHING).get(Facet.CATEGORY))
                    .containsExactly(new Count("violet", 1)));
            record(store, new Payload.Undone(kept.ref()));
            await().until(() -> signals(store).categories().equals(Set.of("outage")));
            record(store, new SignalAct.TaxonomyKept(VIOLET));
        }
        try (var store = open()) {
            await().until(() -> signals(store).categories().equals(Set.of("violet")));
        }
    }

    @Test
    void otherWeightsWeighKnownMentionsAnew() throws InterruptedException {
        try (var store = open()) {
            take(store);
            double before = signals(store).urgency().base();
            var heavier = PriorityWeights.USUAL.with(PriorityTerm.AUDIENCE, 68);
            record(store, new SignalAct.WeightsKept(heavier));
            await().until(() -> signals(store).urgency().base() > before);
            double audience = store.mentions().priority(KEY).orElseThrow().parts().stream()
                    .filter(part -> part.term() == PriorityTerm.AUDIENCE)
                    .findFirst()
                    .orElseThrow()
                    .points();
            assertThat(signals(store).urgency().base() - before)
                    .isCloseTo(audience / 2, org.assertj.core.data.Offset.offset(1e-9));
        }
    }

    @Test
    void whatPeopleSaidCanBeLearntFromUntilItIsTakenBack() throws InterruptedException {
        try (var store = open()) {
            take(store);
            var glad = new Label.Feels(Polarity.POSITIVE);
            var said = record(store, new SignalAct.LabelCorrected(KEY, glad, new Label.Feels(Polarity.NEGATIVE)));
            var text = store.mentions().one(KEY).orElseThrow().mention().text();
            assertThat(Corrections.of(store.journal(), store.mentions()).all())
                    .containsExactly(new Corrections.Said(text, "fr", glad));
            record(store, new Payload.Undone(said.ref()));
            assertThat(Corrections.of(store.journal(), store.mentions()).all()).isEmpty();
        }
    }

    private Store open() {
        return Store.open(
                new StoreFolder(root),
                key,
                Nature.REAL,
                InstantSource.fixed(NOON),
                new Events(),
                new LocalAnalyst(new LanguageDetector()));
    }

    private static Signals signals(Store store) {
        return store.mentions().one(KEY).orElseThrow().signals();
    }

    private static Entry record(Store store, Payload payload) {
        return store.journal()
                .append(new Draft(Optional.empty(), Optional.empty(), NOON, List.of(), payload))
                .join();
    }

    private static void take(Store store) throws InterruptedException {
        var source = new SourceId(new UUID(9, 1));
        var mention = new Mention(
                KEY,
                source,
                new Author("lea", "Léa", 5_000, null),
                "",
                "Ma box violette est en panne depuis ce matin, c’est insupportable",
                "fr",
                "",
                "",
                "",
                0,
                new Times(NOON, null, NOON),
                Engagement.NONE);
        var evidence = new Evidence("text/plain", "x".getBytes(StandardCharsets.UTF_8));
        store.intake()
                .take(
                        source,
                        new Harvest.Ok(
                                List.of(new Sighting(mention, evidence)),
                                List.of(),
                                new Cursor("1"),
                                false,
                                Optional.empty(),
                                Map.of()));
    }
}
