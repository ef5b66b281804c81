// SPDX-License-Identifier: Apache-2.0
package org.vigie.store.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.vigie.store.work.Workbench.NOON;
import static org.vigie.store.work.Workbench.key;
import static org.vigie.store.work.Workbench.said;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vigie.core.event.Events;
import org.vigie.core.journal.Payload;
import org.vigie.core.mention.Engagement;
import org.vigie.core.mention.MentionKey;
import org.vigie.core.mention.Mentions.Count;
import org.vigie.core.mention.Removal;
import org.vigie.core.mention.Search;
import org.vigie.core.mention.TriageState;
import org.vigie.core.traffic.Visits;
import org.vigie.store.StoreFolder;
import org.vigie.store.h2.Disk;
import org.vigie.store.h2.H2File;

/// What can be made again comes out the same, row by row.
class RebuildTest {
    @TempDir
    Path root;

    private final Acts acts = new Acts();

    @Test
    void makesTheSameTablesAndIndexAgain() {
        var facets = live();
        var tables = TableDump.of(root);
        assertThat(TableDump.rows(tables, "MENTION")).hasSizeGreaterThan(100);
        assertThat(TableDump.rows(tables, "EARLIER_TEXT")).isNotEmpty();
        assertThat(TableDump.rows(tables, "EARLIER_READING")).isNotEmpty();
        assertThat(TableDump.rows(tables, "TRIAGE")).isNotEmpty();
        MentionStore.forget(new StoreFolder(root), Workbench.KEY);
        try (var again = Workbench.open(root, Workbench.OUTAGE, Workbench.BOX)) {
            again.store.catchUp(acts);
            await().untilAsserted(() ->
                    assertThat(again.mentions().facets(Search.EVERYTHING)).isEqualTo(facets));
        }
        TableDump.assertSame(TableDump.of(root), tables);
    }

    @Test
    void keepsWhatASourceCountedOverARestartAndMakesItAgain() throws InterruptedException {
        var hour = Duration.ofHours(1);
        var first = new Visits(Workbench.NOON, hour, 100, 40, 3);
        var second = new Visits(Workbench.NOON.plus(hour), hour, 90, 50, Visits.UNKNOWN);
        var risen = new Visits(Workbench.NOON.plus(hour), hour, 95, 52, Visits.UNKNOWN);
        try (var bench = Workbench.open(root)) {
            bench.measure("a", first, second);
            bench.measure("b", first, risen);
            assertThat(bench.visits()).containsExactly(first, risen);
        }
        var tables = TableDump.of(root);
        assertThat(TableDump.rows(tables, "VISITS")).hasSize(2);
        MentionStore.forget(new StoreFolder(root), Workbench.KEY);
        try (var again = Workbench.open(root)) {
            assertThat(again.visits()).containsExactly(first, risen);
        }
        TableDump.assertSame(TableDump.of(root), tables);
    }

    @Test
    void makesTheIndexAgainFromTheTables() throws IOException {
        var facets = live();
        try (var files = Files.list(new StoreFolder(root).index())) {
            for (var file : files.toList()) Files.write(file, new byte[] {1, 2, 3});
        }
        try (var again = Workbench.open(root, Workbench.OUTAGE, Workbench.BOX)) {
            assertThat(again.mentions().facets(Search.EVERYTHING)).isEqualTo(facets);
        }
    }

    @Test
    void makesDamagedTablesAgain() throws IOException {
        live();
        var tables = TableDump.of(root);
        var file = root.resolve("work.mv.db");
        var bytes = Files.readAllBytes(file);
        new Random(1).nextBytes(bytes);
        Files.write(file, bytes);
        try (var again = Workbench.open(root, Workbench.OUTAGE, Workbench.BOX)) {
            again.store.catchUp(acts);
        }
        TableDump.assertSame(TableDump.of(root), tables);
    }

    @Test
    void makesTablesAgainThatDisagreeWithThemselvesAfterAnUncleanStop() {
        live();
        var tables = TableDump.of(root);
        spoil("delete from mention where number = 5", "update progress set clean = false");
        try (var again = Workbench.open(root, Workbench.OUTAGE, Workbench.BOX)) {
            again.store.catchUp(acts);
            assertThat(again.mentions().size())
                    .isEqualTo(TableDump.rows(tables, "MENTION").size());
        }
        TableDump.assertSame(TableDump.of(root), tables);
    }

    @Test
    void readsOnlyTheSegmentsThatTheTablesDoNotKnow() {
        settle();
        Map<String, List<String>> tables;
        try (var bench = Workbench.open(root)) {
            bench.take(said("1", "panne"));
        }
        tables = TableDump.of(root);
        try (var bench = Workbench.open(root)) {
            bench.take(said("2", "panne"));
        }
        var both = TableDump.of(root);
        var first = TableDump.rows(tables, "PROGRESS").getFirst().split("\\|");
        spoil(
                "delete from mention where number = 2",
                "update source_progress set fetched = 1, fresh = 1",
                "update audience_count set mentions = 1",
                "update progress set segment = " + first[1] + ", position = " + first[2]);
        try (var again = Workbench.open(root)) {
            assertThat(again.find("panne")).hasSize(2);
        }
        TableDump.assertSame(TableDump.of(root), both);
    }

    /// A new store notes beside its work who listens; done after the mentions came, that would be to listen again.
    private void settle() {
        await().until(() -> {
            Workbench.open(root).close();
            return TableDump.rows(TableDump.of(root), "LISTENING").equals(List.of("1|by-word-1|0|0|"));
        });
    }

    /// A life with everything in it; the facets at its end.
    private Map<Search.Facet, List<Count>> live() {
        var random = new Random(5);
        try (var bench = Workbench.open(root, Workbench.OUTAGE)) {
            for (int round = 0; round < 24; round++) {
                var at = NOON.plusSeconds(round);
                var sightings = IntStream.range(0, 8)
                        .mapToObj(i -> said(
                                Integer.toString(random.nextInt(250)),
                                random.nextInt(5) == 0 ? "box " + random.nextInt(3) : "panne",
                                at,
                                new Engagement(random.nextInt(3), 0, 0, -1)))
                        .toList();
                var removals = random.nextInt(4) == 0
                        ? List.of(new Removal(key(Integer.toString(random.nextInt(250))), at))
                        : List.<Removal>of();
                bench.take("c" + round, sightings, removals);
                act(bench, random);
                if (round == 12) bench.store.topicsChanged(List.of(Workbench.OUTAGE, Workbench.BOX));
            }
            var erased = sightedKey(bench);
            bench.store
                    .follow(acts.next(new Payload.MentionErased(erased, NOON.plusSeconds(99), "demande")))
                    .join();
            await().until(() -> bench.find("panne").stream()
                    .noneMatch(row -> row.mention().key().equals(erased)));
            await().untilAsserted(() -> assertThat(
                            bench.mentions().facets(Search.EVERYTHING).get(Search.Facet.TOPIC))
                    .extracting(count -> count.mentions())
                    .containsExactlyInAnyOrder(matching(bench, "panne"), matching(bench, "box")));
            return bench.mentions().facets(Search.EVERYTHING);
        }
    }

    private static long matching(Workbench bench, String word) {
        return bench.find(word).size();
    }

    private static MentionKey sightedKey(Workbench bench) {
        return bench.find("panne").getFirst().mention().key();
    }

    private void act(Workbench bench, Random random) {
        var someone = bench.mentions().find(Search.EVERYTHING, 0, 1).rows().stream()
                .map(row -> row.mention().key())
                .findFirst();
        if (someone.isEmpty()) return;
        Payload payload = switch (random.nextInt(4)) {
            case 0 -> new Payload.MentionsFollowed(List.of(someone.get()), true);
            case 1 -> new Payload.MentionNoted(someone.get(), "note " + random.nextInt(9));
            case 2 ->
                new Payload.MentionsTriaged(
                        List.of(someone.get()), TriageState.values()[random.nextInt(3)], Optional.empty());
            default -> new Payload.MentionsAssigned(List.of(someone.get()), Optional.of(Acts.INES));
        };
        var entry = acts.next(payload);
        bench.store.follow(entry).join();
        if (random.nextInt(5) == 0)
            bench.store.follow(acts.next(new Payload.Undone(entry.ref()))).join();
    }

    private void spoil(String... statements) {
        try (var disk = new Disk(root, InstantSource.fixed(Instant.EPOCH), new Events());
                var file = H2File.open(
                        new StoreFolder(root).work(), Workbench.KEY.key("work"), MentionFiles.SCHEMA, disk)) {
            for (var statement : statements)
                file.write(transaction -> transaction.sql().execute(statement)).join();
        }
    }
}
