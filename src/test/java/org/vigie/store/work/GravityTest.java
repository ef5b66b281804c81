// SPDX-License-Identifier: Apache-2.0
package org.vigie.store.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.awaitility.Awaitility.await;
import static org.vigie.store.work.Workbench.NOON;
import static org.vigie.store.work.Workbench.key;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vigie.analysis.LanguageDetector;
import org.vigie.analysis.LocalAnalyst;
import org.vigie.analysis.narrative.LocalGathering;
import org.vigie.analysis.narrative.NarrativeRules;
import org.vigie.core.journal.Payload;
import org.vigie.core.journal.SignalAct;
import org.vigie.core.mention.Analysis;
import org.vigie.core.mention.Analyst;
import org.vigie.core.mention.Author;
import org.vigie.core.mention.Engagement;
import org.vigie.core.mention.Mention;
import org.vigie.core.mention.Search;
import org.vigie.core.mention.Sighting;
import org.vigie.core.mention.Times;
import org.vigie.core.signal.Gathering;
import org.vigie.core.signal.Label;
import org.vigie.core.signal.Polarity;
import org.vigie.core.signal.Priority;
import org.vigie.core.signal.PriorityFacts;
import org.vigie.core.signal.PriorityPart;
import org.vigie.core.signal.PriorityTerm;
import org.vigie.core.signal.PriorityWeights;
import org.vigie.store.StoreFolder;

/// A narrative's gravity weighs in the priority of its mentions, follows what happens to it, and can be made again.
class GravityTest {
    /// Hears by words, gathers and weighs as the house does.
    private static final Analyst WEIGHING = new Analyst() {
        private final LocalAnalyst local = new LocalAnalyst(new LanguageDetector());

        @Override
        public Analysis analyse(Mention mention) {
            return ByWord.USUAL.analyse(mention);
        }

        @Override
        public Optional<Gathering> gathering(byte[] kept) {
            return Optional.of(LocalGathering.open(NarrativeRules.USUAL, kept));
        }

        @Override
        public Priority priority(PriorityFacts facts) {
            return local.priority(facts);
        }

        @Override
        public double gravity(double negativeShare, long lastHour, long hourBefore) {
            return local.gravity(negativeShare, lastHour, hourBefore);
        }
    };
    private static final double WEIGHT = PriorityWeights.USUAL.of(PriorityTerm.NARRATIVE);
    private static final List<String> ANGRY = List.of(
            "panne : la box redémarre en boucle, voyant rouge",
            "voyant rouge fixe sur ma box, panne depuis ce matin",
            "box en boucle et voyant rouge, panne chez Altéa");
    private static final List<String> CALM = List.of(
            "fuite de données, des IBAN en vente",
            "des IBAN volés dans une fuite de données",
            "fuite de données chez Altéa, IBAN dehors");

    @TempDir
    Path root;

    private final Acts acts = new Acts();
    private int told;

    private Workbench open(Path folder) {
        var bench = Workbench.open(folder, WEIGHING);
        bench.store.catchUp(acts);
        return bench;
    }

    private static void settled(Workbench bench) {
        await().until(() -> bench.store.narrativesAreSettled());
    }

    /// Says these sentences in turn, one every ten seconds from this instant.
    private List<String> tell(Workbench bench, List<String> sentences, int times, Instant from) {
        var ids = new ArrayList<String>();
        var sightings = new ArrayList<Sighting>();
        for (int i = 0; i < times; i++) {
            ids.add("m" + ++told);
            sightings.add(said(sentences.get(i % sentences.size()) + " n" + told, from.plusSeconds(10L * i)));
        }
        bench.take("c" + told, sightings, List.of());
        settled(bench);
        return ids;
    }

    private Sighting said(String text, Instant at) {
        return Workbench.proved(new Mention(
                key("m" + told),
                Workbench.SOURCE,
                new Author("compte" + told, "Compte " + told, 10, null),
                "",
                text,
                "fr",
                "",
                "",
                "",
                0,
                new Times(at, null, at),
                new Engagement(0, 0, 0, -1)));
    }

    private void act(Workbench bench, Payload payload) {
        bench.store.follow(acts.next(payload)).join();
        settled(bench);
    }

    /// The points that its narrative adds to a mention.
    private static double points(Workbench bench, String id) {
        return bench.mentions().priority(key(id)).orElseThrow().parts().stream()
                .filter(part -> part.term() == PriorityTerm.NARRATIVE)
                .mapToDouble(PriorityPart::points)
                .sum();
    }

    private static List<String> byPriority(Workbench bench) {
        var search = new Search(
                Search.EVERYTHING.query(), Optional.empty(), Optional.empty(), Map.of(), Search.Order.PRIORITY);
        return bench.mentions().find(search, 0, 100).rows().stream()
                .map(row -> row.mention().key().externalId())
                .toList();
    }

    @Test
    void aGrowingAngryNarrativeLiftsItsMentionsMoreThanACalmOne() {
        try (var bench = open(root)) {
            var angry = tell(bench, ANGRY, 9, NOON);
            var calm = tell(bench, CALM, 9, NOON.plusSeconds(120));
            // all negative, 9 in this hour and none before: 0.5 + 0.5 × 10 / 11 = 0.95
            assertThat(points(bench, angry.getFirst())).isCloseTo(1.0 * WEIGHT, within(1e-9));
            // none negative: 0.5 × 10 / 11 = 0.45
            assertThat(points(bench, calm.getFirst())).isCloseTo(0.5 * WEIGHT, within(1e-9));
            double base = bench.one(angry.getFirst()).signals().urgency().base();
            assertThat(base)
                    .isEqualTo(bench.mentions()
                            .priority(key(angry.getFirst()))
                            .orElseThrow()
                            .points());
            assertThat(byPriority(bench).subList(0, 9)).containsExactlyInAnyOrderElementsOf(angry);
        }
    }

    @Test
    void followsItsNarrativeAsThatSlowsDownAndFallsSilent() {
        try (var bench = open(root)) {
            var angry = tell(bench, ANGRY, 9, NOON);
            var hourLater = NOON.plus(Duration.ofMinutes(65));
            tell(bench, List.of("un concert au parc"), 1, hourLater);
            // 9 in the hour before, none in the last: 0.5 + 0.5 × 1 / 11 = 0.545
            assertThat(points(bench, angry.getFirst())).isCloseTo(0.5 * WEIGHT, within(1e-9));
            tell(bench, List.of("un marché dimanche"), 1, NOON.plus(Duration.ofMinutes(130)));
            assertThat(points(bench, angry.getFirst())).isZero();
        }
    }

    @Test
    void peoplesCorrectionsCount() {
        try (var bench = open(root)) {
            var angry = tell(bench, ANGRY, 10, NOON);
            assertThat(points(bench, angry.getFirst())).isCloseTo(1.0 * WEIGHT, within(1e-9)); // 0.5 + 0.5 × 11 / 12
            for (var id : angry.subList(0, 5))
                act(
                        bench,
                        new SignalAct.LabelCorrected(
                                key(id), new Label.Feels(Polarity.NEUTRAL), new Label.Feels(Polarity.NEGATIVE)));
            assertThat(points(bench, angry.getLast())).isCloseTo(0.7 * WEIGHT, within(1e-9)); // 0.25 + 0.5 × 11 / 12
        }
    }

    @Test
    void aMentionTakenOutOfItsNarrativeLosesThePoints() {
        try (var bench = open(root)) {
            var angry = tell(bench, ANGRY, 9, NOON);
            act(bench, new SignalAct.MentionsLinked(List.of(key(angry.getFirst())), Optional.empty()));
            assertThat(points(bench, angry.getFirst())).isZero();
            assertThat(points(bench, angry.getLast())).isPositive();
        }
    }

    @Test
    void isTheSameAfterARestartAndARebuild() {
        var before = new ArrayList<Double>();
        var ids = new ArrayList<String>();
        var order = List.<String>of();
        try (var bench = open(root)) {
            ids.addAll(tell(bench, ANGRY, 7, NOON));
            ids.addAll(tell(bench, CALM, 8, NOON.plus(Duration.ofMinutes(50))));
            ids.addAll(tell(bench, ANGRY, 3, NOON.plus(Duration.ofMinutes(80))));
            for (var id : ids) before.add(bench.one(id).signals().urgency().base());
            order = byPriority(bench);
        }
        var tables = TableDump.of(root);
        assertThat(TableDump.rows(tables, "NARRATIVE_GRAVITY")).hasSize(2);
        for (boolean again : new boolean[] {false, true}) {
            if (again) MentionStore.forget(new StoreFolder(root), Workbench.KEY);
            try (var bench = open(root)) {
                settled(bench);
                for (int i = 0; i < ids.size(); i++)
                    assertThat(bench.one(ids.get(i)).signals().urgency().base())
                            .as(ids.get(i))
                            .isEqualTo(before.get(i));
                assertThat(byPriority(bench)).isEqualTo(order);
            }
            TableDump.assertSame(TableDump.of(root), tables);
        }
    }
}
