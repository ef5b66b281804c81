// SPDX-License-Identifier: Apache-2.0
package org.vigie.store.work;

import static org.assertj.core.api.Assertions.assertThat;
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
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vigie.analysis.LanguageDetector;
import org.vigie.analysis.LocalAnalyst;
import org.vigie.analysis.narrative.LocalGathering;
import org.vigie.analysis.narrative.NarrativeRules;
import org.vigie.core.event.CellEvent;
import org.vigie.core.journal.Payload;
import org.vigie.core.journal.SignalAct;
import org.vigie.core.mention.Analysis;
import org.vigie.core.mention.Analyst;
import org.vigie.core.mention.Author;
import org.vigie.core.mention.Engagement;
import org.vigie.core.mention.Filed;
import org.vigie.core.mention.Mention;
import org.vigie.core.mention.Mentions.Split;
import org.vigie.core.mention.Search;
import org.vigie.core.mention.Sighting;
import org.vigie.core.mention.Times;
import org.vigie.core.signal.Campaign;
import org.vigie.core.signal.Gathering;
import org.vigie.core.signal.NarrativeId;
import org.vigie.core.signal.Narratives;

/// Mentions find their narratives after they are committed, people have the last word, and all of it can be made again.
class NarrativesTest {
    private static final Analyst GATHERING = new Analyst() {
        private final Analyst local = new LocalAnalyst(new LanguageDetector());

        @Override
        public List<Campaign> campaigns(List<Filed> mentions) {
            return local.campaigns(mentions);
        }

        @Override
        public Analysis analyse(Mention mention) {
            return ByWord.USUAL.analyse(mention);
        }

        @Override
        public Optional<Gathering> gathering(byte[] kept) {
            return Optional.of(LocalGathering.open(NarrativeRules.USUAL, kept));
        }
    };
    private static final List<String> OUTAGE = List.of(
            "La box redémarre en boucle, voyant rouge",
            "voyant rouge fixe sur ma box depuis ce matin",
            "box en boucle et voyant rouge, merci Altéa");
    private static final List<String> LEAK = List.of(
            "Fuite de données : nos IBAN en vente",
            "des IBAN volés dans une fuite de données",
            "fuite de données chez Altéa, IBAN dehors");

    @TempDir
    Path root;

    private final Acts acts = new Acts();
    private int told;

    private Workbench open(Path folder) {
        var bench = Workbench.open(folder, GATHERING);
        bench.store.catchUp(acts);
        return bench;
    }

    /// Many accounts say these sentences in turn, one every ten seconds.
    private void tell(Workbench bench, List<String> sentences, int times) {
        var sightings = new ArrayList<Sighting>();
        for (int i = 0; i < times; i++) sightings.add(said(sentences.get(i % sentences.size()) + " n" + told));
        bench.take("c" + told, sightings, List.of());
    }

    private Sighting said(String text) {
        told++;
        Instant at = NOON.plusSeconds(10L * told);
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

    private static void settled(Workbench bench) {
        await().until(() -> bench.store.narrativesAreSettled());
    }

    private List<Narratives.Line> list(Workbench bench) {
        settled(bench);
        return bench.store.narratives().list(Search.EVERYTHING, NOON.plusSeconds(10L * told + 1), 10);
    }

    private static NarrativeId of(Workbench bench, String id) {
        return bench.one(id).signals().narrative().orElseThrow();
    }

    private static Search ticked(String narrative) {
        return new Search(
                Search.EVERYTHING.query(),
                Optional.empty(),
                Optional.empty(),
                Map.of(Search.Facet.NARRATIVE, Set.of(narrative)),
                Search.Order.OLDEST);
    }

    @Test
    void mentionsFindTheirNarrativesOnceTheyAreCommitted() {
        try (var bench = open(root)) {
            tell(bench, OUTAGE, 12);
            tell(bench, LEAK, 9);
            bench.take("noise", List.of(said("un concert au parc ce soir")), List.of());
            var lines = list(bench);
            assertThat(lines)
                    .extracting(line -> line.narrative().label())
                    .containsExactly("Voyant rouge", "Fuite de données");
            assertThat(lines).extracting(Narratives.Line::mentions).containsExactly(12L, 9L);
            assertThat(lines.getFirst().share()).isEqualTo(12 / 22.0);
            assertThat(lines.getFirst().lastHour()).isEqualTo(12);
            assertThat(lines.getFirst().curve()).hasSize(Narratives.STEPS).contains(12L);
            assertThat(lines.getFirst().growth()).isEmpty();

            var leak = of(bench, "m13");
            assertThat(bench.store.narratives().one(leak).orElseThrow().mentions())
                    .isEqualTo(9);
            assertThat(bench.mentions().find(ticked(leak.toString()), 0, 50).total())
                    .isEqualTo(9);
            assertThat(bench.mentions().find(ticked(""), 0, 50).total()).isEqualTo(1);
            assertThat(bench.one("m22").signals().narrative()).isEmpty();
            assertThat(bench.mentions().tones(Search.EVERYTHING, Duration.ofDays(1), Split.NARRATIVE))
                    .extracting(bar -> bar.count().mentions())
                    .containsExactlyInAnyOrder(12L, 9L, 1L);
            assertThat(bench.store.narratives().behind()).isZero();
            assertThat(bench.heard)
                    .anyMatch(event ->
                            event instanceof CellEvent.NarrativesChanged(var changed) && changed.contains(leak));
        }
    }

    @Test
    void aMergeHoldsForWhatComesLaterAndCanBeTakenBack() {
        try (var bench = open(root)) {
            tell(bench, OUTAGE, 9);
            tell(bench, LEAK, 9);
            settled(bench);
            var box = of(bench, "m1");
            var leak = of(bench, "m10");
            act(bench, new SignalAct.NarrativesMerged(List.of(box), leak));
            tell(bench, OUTAGE, 1);
            assertThat(list(bench)).extracting(Narratives.Line::mentions).containsExactly(19L);
            assertThat(of(bench, "m19")).isEqualTo(leak);
            assertThat(bench.store.narratives().one(box).orElseThrow().id()).isEqualTo(leak);

            act(
                    bench,
                    new Payload.Undone(acts.latest(SignalAct.NarrativesMerged.class, 1)
                            .getFirst()
                            .ref()));
            assertThat(list(bench)).extracting(Narratives.Line::mentions).containsExactly(10L, 9L);
            assertThat(of(bench, "m19")).isEqualTo(box);
            assertThat(bench.store.narratives().one(box).orElseThrow().mentions())
                    .isEqualTo(10);
        }
    }

    @Test
    void aNameHoldsUntilItIsTakenBack() {
        try (var bench = open(root)) {
            tell(bench, OUTAGE, 9);
            settled(bench);
            var box = of(bench, "m1");
            act(bench, new SignalAct.NarrativeRenamed(box, "Box en panne"));
            tell(bench, OUTAGE, 3);
            settled(bench);
            assertThat(bench.store.narratives().one(box).orElseThrow().label()).isEqualTo("Box en panne");
            assertThat(bench.store.narratives().one(box).orElseThrow().named()).isTrue();
            act(
                    bench,
                    new Payload.Undone(acts.latest(SignalAct.NarrativeRenamed.class, 1)
                            .getFirst()
                            .ref()));
            assertThat(bench.store.narratives().one(box).orElseThrow().label()).isEqualTo("Voyant rouge");
        }
    }

    @Test
    void whatPeopleLinkOrSplitOffStaysThereAndDrawsItsLike() {
        try (var bench = open(root)) {
            tell(bench, OUTAGE, 9);
            bench.take("x", List.of(said("mon décodeur affiche erreur B17")), List.of());
            settled(bench);
            var box = of(bench, "m1");
            act(bench, new SignalAct.MentionsLinked(List.of(key("m10")), Optional.of(box)));
            assertThat(of(bench, "m10")).isEqualTo(box);
            bench.take("y", List.of(said("erreur B17 sur mon décodeur aussi")), List.of());
            settled(bench);
            assertThat(of(bench, "m11")).isEqualTo(box);
            act(
                    bench,
                    new Payload.Undone(acts.latest(SignalAct.MentionsLinked.class, 1)
                            .getFirst()
                            .ref()));
            assertThat(bench.one("m10").signals().narrative()).isEmpty();

            var branch = new NarrativeId(new UUID(4, 4));
            act(bench, new SignalAct.NarrativeSplit(box, branch, "Décodeur", List.of(key("m11"))));
            assertThat(of(bench, "m11")).isEqualTo(branch);
            assertThat(bench.store.narratives().one(branch).orElseThrow().label())
                    .isEqualTo("Décodeur");
            act(
                    bench,
                    new Payload.Undone(acts.latest(SignalAct.NarrativeSplit.class, 1)
                            .getFirst()
                            .ref()));
            assertThat(of(bench, "m11")).isEqualTo(box);
        }
    }

    @Test
    void aMentionPutNowhereStaysThereAndItsTextToo() {
        try (var bench = open(root)) {
            tell(bench, OUTAGE, 9);
            settled(bench);
            act(bench, new SignalAct.MentionsLinked(List.of(key("m1")), Optional.empty()));
            assertThat(bench.one("m1").signals().narrative()).isEmpty();
            assertThat(list(bench)).extracting(Narratives.Line::mentions).containsExactly(8L);
        }
    }

    @Test
    void gatheringAgainComesToTheSame() {
        Map<String, List<String>> tables;
        try (var bench = open(root)) {
            tell(bench, OUTAGE, 9);
            tell(bench, LEAK, 9);
            settled(bench);
            act(bench, new SignalAct.NarrativesMerged(List.of(of(bench, "m1")), of(bench, "m10")));
            tell(bench, OUTAGE, 5);
            act(bench, new SignalAct.MentionsLinked(List.of(key("m2")), Optional.empty()));
            act(
                    bench,
                    new Payload.Undone(acts.latest(SignalAct.NarrativesMerged.class, 1)
                            .getFirst()
                            .ref()));
            bench.take("edit", List.of(Workbench.said("m3", "tout autre chose")), List.of());
            tell(bench, LEAK, 600);
            act(bench, new SignalAct.NarrativeRenamed(of(bench, "m10"), "La fuite"));
            settled(bench);
        }
        tables = narratives();
        assertThat(TableDump.rows(tables, "NARRATIVE")).hasSize(2);
        assertThat(TableDump.rows(tables, "NARRATIVE_ACT")).hasSize(4);
        MentionStore.forget(new org.vigie.store.StoreFolder(root), Workbench.KEY);
        try (var bench = open(root)) {
            settled(bench);
        }
        TableDump.assertSame(narratives(), tables);
    }

    @Test
    void aStartGoesOnWhereTheLastLifeStopped() {
        var other = root.resolve("uninterrupted");
        try (var bench = open(root.resolve("a"))) {
            tell(bench, OUTAGE, 30);
            settled(bench);
        }
        try (var bench = open(root.resolve("a"))) {
            tell(bench, LEAK, 20);
            tell(bench, OUTAGE, 20);
            settled(bench);
        }
        told = 0;
        try (var bench = open(other)) {
            tell(bench, OUTAGE, 30);
            tell(bench, LEAK, 20);
            tell(bench, OUTAGE, 20);
            settled(bench);
        }
        assertThat(TableDump.rows(TableDump.of(root.resolve("a")), "MENTION_NARRATIVE"))
                .isEqualTo(TableDump.rows(TableDump.of(other), "MENTION_NARRATIVE"))
                .hasSize(70);
        assertThat(TableDump.rows(TableDump.of(root.resolve("a")), "NARRATIVE"))
                .isEqualTo(TableDump.rows(TableDump.of(other), "NARRATIVE"));
    }

    @Test
    void copiesFromManyAccountsAreTold() {
        try (var bench = open(root)) {
            tell(bench, LEAK, 9);
            for (int i = 0; i < 6; i++)
                bench.take(
                        "k" + i,
                        List.of(said("fuite de données : Altéa a vendu nos IBAN, exigez un remboursement")),
                        List.of());
            settled(bench);
            assertThat(bench.store.narratives().campaigns(of(bench, "m1")))
                    .singleElement()
                    .satisfies(one -> {
                        assertThat(one.accounts()).isEqualTo(6);
                        assertThat(one.known()).isZero();
                    });
        }
    }

    private Map<String, List<String>> narratives() {
        var all = TableDump.of(root);
        all.keySet().removeIf(name -> !name.contains("NARRATIVE"));
        return all;
    }
}
