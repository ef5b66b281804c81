// SPDX-License-Identifier: Apache-2.0
package org.vigie.store.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.vigie.store.work.Workbench.NOON;
import static org.vigie.store.work.Workbench.SOURCE;
import static org.vigie.store.work.Workbench.key;
import static org.vigie.store.work.Workbench.said;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vigie.core.event.CellEvent;
import org.vigie.core.journal.Hash;
import org.vigie.core.journal.Journal.NotSaved;
import org.vigie.core.mention.Engagement;
import org.vigie.core.mention.EngagementReading;
import org.vigie.core.mention.Filed;
import org.vigie.core.mention.Intake.Receipt;
import org.vigie.core.mention.Mention;
import org.vigie.core.mention.Mentions.Version;
import org.vigie.core.mention.Search;
import org.vigie.core.mention.Sighting;
import org.vigie.core.mention.Times;
import org.vigie.core.source.Cursor;
import org.vigie.core.source.Fault;
import org.vigie.core.source.Harvest;
import org.vigie.core.source.SourceId;
import org.vigie.core.topic.Query;

/// Harvests go in, and come out as mentions that can be found and proved.
class MentionStoreTest {
    @TempDir
    Path root;

    private Workbench bench;

    @BeforeEach
    void open() {
        bench = Workbench.open(root, Workbench.OUTAGE);
    }

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void takesInWhatIsNewAndFindsIt() {
        var receipt = bench.take(said("1", "Panne de box"), said("2", "Tout va bien"));
        assertThat(receipt).isEqualTo(new Receipt(2, 0, 0, 0, Map.of(), Map.of()));
        var found = awaitFound("panne", 1).getFirst();
        var said = said("1", "Panne de box");
        assertThat(found.number()).isEqualTo(1);
        assertThat(found.mention()).isEqualTo(said.mention());
        assertThat(found.topics()).containsExactly(Workbench.OUTAGE.id());
        assertThat(found.evidence()).isEqualTo(said.evidence().hash());
        assertThat(bench.mentions().newest()).isEqualTo(2);
        assertThat(bench.mentions().size()).isEqualTo(2);
        assertThat(bench.mentions().facets(Search.EVERYTHING).get(Search.Facet.TOPIC))
                .extracting(c -> c.mentions())
                .containsExactly(1L);
    }

    @Test
    void announcesOnlyWhatCanBeFound() {
        var seen = Collections.synchronizedList(new ArrayList<Long>());
        bench.events.subscribe(event -> {
            if (event instanceof CellEvent.MentionsArrived arrived)
                seen.add(bench.find("panne").stream()
                        .filter(f -> arrived.fresh().contains(f.mention().key()))
                        .count());
        });
        bench.take(said("1", "panne"), said("2", "panne"));
        await().untilAsserted(() -> assertThat(seen).containsExactly(2L));
    }

    @Test
    void knowsWhatItHasSeen() {
        bench.take(said("1", "panne"));
        assertThat(bench.take(said("1", "panne"), said("1", "panne")))
                .isEqualTo(new Receipt(0, 2, 0, 0, Map.of(), Map.of()));
        bench.close();
        bench = Workbench.open(root);
        assertThat(bench.take(said("1", "panne"))).isEqualTo(new Receipt(0, 1, 0, 0, Map.of(), Map.of()));
        assertThat(bench.mentions().size()).isEqualTo(1);
    }

    @Test
    void keepsEarlierTexts() {
        bench.take(said("1", "panne"));
        var later = NOON.plusSeconds(300);
        assertThat(bench.take(said("1", "finalement outage", later, new Engagement(0, 1, 2, -1)))
                        .edited())
                .isEqualTo(1);
        awaitFound("finalement", 1);
        assertThat(bench.find("panne")).isEmpty();
        assertThat(bench.mentions().versions(key("1"))).containsExactly(new Version("", "panne", later));
        var now = bench.one("1");
        assertThat(now.versions()).isEqualTo(2);
        assertThat(now.mention().times().seen()).isEqualTo(NOON);
        assertThat(now.topics()).containsExactly(Workbench.OUTAGE.id());
        var evidence = bench.mentions().evidence(key("1")).orElseThrow();
        assertThat(new String(evidence.bytes(), StandardCharsets.UTF_8)).contains("finalement outage");
    }

    @Test
    void keepsReadingsOnlyWhenTheyChange() {
        bench.take(said("1", "panne"));
        bench.take(said("1", "panne", NOON.plusSeconds(60), new Engagement(0, 1, 2, -1)));
        bench.take(said("1", "panne", NOON.plusSeconds(120), new Engagement(4, 9, -1, -1)));
        assertThat(bench.mentions().readings(key("1")))
                .containsExactly(
                        new EngagementReading(NOON, new Engagement(0, 1, 2, -1)),
                        new EngagementReading(NOON.plusSeconds(120), new Engagement(4, 9, 2, -1)));
        bench.take(said("2", "panne", NOON, new Engagement(0, 5, 0, -1)));
        var byEngagement =
                new Search(new Query.All(), Optional.empty(), Optional.empty(), Map.of(), Search.Order.ENGAGEMENT);
        await().untilAsserted(() -> assertThat(
                        ids(bench.mentions().find(byEngagement, 0, 5).rows()))
                .containsExactly("1", "2"));
    }

    @Test
    void showsCopiesAndThreads() {
        bench.take(said("1", "même texte"), said("2", "autre"), said("3", "Même texte"));
        bench.take(answer("4"), answer("5"));
        awaitFound("texte", 4);
        assertThat(ids(bench.mentions().duplicates(key("1"), 10))).containsExactly("3");
        assertThat(bench.one("3").duplicates()).isEqualTo(1);
        assertThat(ids(bench.mentions().thread(key("5")))).containsExactly("1", "4", "5");
    }

    @Test
    void refusesAndMendsWithReasons() {
        var endless = said("2", "x".repeat(Preparer.LONGEST_TEXT + 5));
        var receipt = bench.take(said("1", " \u0000 "), endless, fromTheFuture("3", "de\u202Emain"));
        assertThat(receipt.fresh()).isEqualTo(2);
        assertThat(receipt.refused()).isEqualTo(Map.of(Fault.NO_TEXT, 1));
        assertThat(receipt.corrected()).isEqualTo(Map.of(Fault.TOO_LARGE, 1, Fault.BAD_DATE, 1));
        assertThat(bench.one("2").mention().text())
                .hasSize(Preparer.LONGEST_TEXT)
                .endsWith("…");
        assertThat(bench.mentions().evidence(key("2")).orElseThrow().bytes())
                .hasSizeGreaterThan(Preparer.LONGEST_TEXT + 5);
        var mended = bench.one("3").mention();
        assertThat(mended.text()).isEqualTo("de⟨U+202E⟩main");
        assertThat(mended.link()).isEmpty();
        assertThat(mended.times().published()).isEqualTo(NOON);
    }

    @Test
    void remembersWhereSourcesStopped() {
        bench.take("p1", List.of(said("1", "a"), said("2", " ")), List.of());
        bench.take("p2", List.of(said("1", "a")), List.of());
        var sources = bench.store.sources(List::of);
        assertThat(sources.cursor(SOURCE)).isEqualTo(new Cursor("p2"));
        var counts = sources.counts(SOURCE).orElseThrow();
        assertThat(List.of(counts.fetched(), counts.fresh(), counts.duplicate()))
                .containsExactly(3L, 1L, 1L);
        assertThat(counts.rejected()).isEqualTo(Map.of(Fault.NO_TEXT, 1L));
        assertThat(sources.cursor(new SourceId(new UUID(0, 5)))).isEqualTo(Cursor.START);
    }

    @Test
    void takesBigHarvestsInPartsAndManyAtOnce() throws Exception {
        int fresh = 0;
        try (var callers = Executors.newVirtualThreadPerTaskExecutor()) {
            var calls = IntStream.range(0, 8)
                    .<Callable<Receipt>>mapToObj(caller -> () -> bench.take("end", many(caller % 4), List.of()))
                    .toList();
            for (var call : callers.invokeAll(calls)) fresh += call.get().fresh();
        }
        assertThat(fresh).isEqualTo(4 * 1_300);
        assertThat(bench.mentions().size()).isEqualTo(5_200);
        await().untilAsserted(() -> assertThat(bench.mentions().newest()).isEqualTo(5_200));
        assertThat(bench.find("panne 77")).hasSize(4);
    }

    @Test
    void wipesWhatASourceDeleted() {
        bench.take(said("1", "panne secrète"), said("2", "panne"));
        awaitFound("panne", 2);
        assertThat(bench.remove("1").removed()).isEqualTo(1);
        awaitFound("panne", 1);
        var row = bench.one("1");
        assertThat(row.mention().text()).isEmpty();
        assertThat(row.deletedAt()).contains(NOON.plusSeconds(60));
        assertThat(row.evidence()).isNotEqualTo(Hash.NONE);
        assertThat(row.topics()).isEmpty();
        assertThat(bench.mentions().evidence(key("1"))).isEmpty();
        assertThat(bench.take(said("1", "panne secrète")).duplicate()).isEqualTo(1);
        assertThat(bench.remove("1").removed()).isZero();
        assertThat(bench.remove("unknown").removed()).isZero();
        assertThat(bench.one("1").mention().text()).isEmpty();
    }

    @Test
    void matchesKnownMentionsWhenTopicsChange() {
        bench.take(said("1", "panne de box"), said("2", "box en carton"), said("3", "rien"));
        bench.store.topicsChanged(List.of(Workbench.BOX));
        var box = Workbench.BOX.id();
        await().untilAsserted(() -> {
            assertThat(bench.one("1").topics()).containsExactly(box);
            assertThat(bench.mentions().facets(Search.EVERYTHING).get(Search.Facet.TOPIC))
                    .extracting(c -> c.value())
                    .containsExactly(box.toString());
        });
        bench.take(said("4", "encore la box"));
        assertThat(bench.one("4").topics()).containsExactly(box);
        bench.close();
        bench = Workbench.open(root, Workbench.OUTAGE);
        await().untilAsserted(() -> assertThat(bench.one("1").topics()).containsExactly(Workbench.OUTAGE.id()));
    }

    @Test
    void refusesOnceClosed() {
        bench.close();
        assertThatThrownBy(() -> bench.store.intake().take(SOURCE, Harvest.Ok.unchanged(Cursor.START)))
                .isInstanceOf(NotSaved.class);
        bench = Workbench.open(root);
    }

    private static List<Sighting> many(int group) {
        return IntStream.range(0, 1_300)
                .mapToObj(i -> said(Integer.toString(group * 10_000 + i), "panne " + i))
                .toList();
    }

    private static Sighting answer(String id) {
        var mention = said(id, "réponse au texte " + id, NOON.plusSeconds(Long.parseLong(id)), Engagement.NONE)
                .mention();
        return Workbench.proved(new Mention(
                mention.key(),
                mention.source(),
                mention.author(),
                "",
                mention.text(),
                "",
                "",
                "1",
                "1",
                0,
                mention.times(),
                mention.engagement()));
    }

    private static Sighting fromTheFuture(String id, String text) {
        var mention = said(id, text).mention();
        return Workbench.proved(new Mention(
                mention.key(),
                mention.source(),
                mention.author(),
                "",
                text,
                "",
                "javascript:alert(1)",
                "",
                "",
                0,
                new Times(NOON.plus(Duration.ofDays(2)), null, NOON),
                mention.engagement()));
    }

    private List<Filed> awaitFound(String word, int count) {
        await().untilAsserted(() -> assertThat(bench.find(word)).hasSize(count));
        return bench.find(word);
    }

    private static List<String> ids(List<Filed> rows) {
        return rows.stream().map(row -> row.mention().key().externalId()).toList();
    }
}
