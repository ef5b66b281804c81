// SPDX-License-Identifier: Apache-2.0
package org.vigie.store.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.vigie.store.work.Workbench.NOON;
import static org.vigie.store.work.Workbench.key;
import static org.vigie.store.work.Workbench.said;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vigie.core.event.CellEvent;
import org.vigie.core.event.Events;
import org.vigie.core.journal.Payload;
import org.vigie.core.journal.SignalAct;
import org.vigie.core.mention.Analysis;
import org.vigie.core.mention.Analyst;
import org.vigie.core.mention.Engagement;
import org.vigie.core.mention.Mention;
import org.vigie.core.mention.Mentions.ToneCount;
import org.vigie.core.mention.Search;
import org.vigie.core.mention.Sighting;
import org.vigie.core.signal.Label;
import org.vigie.core.signal.Polarity;
import org.vigie.core.signal.Tone;
import org.vigie.store.StoreFolder;
import org.vigie.store.h2.Disk;
import org.vigie.store.h2.H2File;

/// When someone else listens, known mentions are heard again.
class ListeningTest {
    private static final ByWord MILDER = new ByWord("by-word-2", -0.25);
    private static final int MANY = 1_300;

    @TempDir
    Path root;

    @Test
    void hearsKnownMentionsAgainWhileOthersComeIn() {
        try (var bench = Workbench.open(root)) {
            takeMany(bench);
            bench.store.analystChanged(MILDER);
            bench.take(said("late", "panne"));
            assertThat(bench.one("late").analysis().tone().sentiment().score()).isEqualTo(-0.25);
            awaitSum(bench, MANY + 1, -0.25);
            assertThat(bench.one("0").signals().tone().sentiment().score()).isEqualTo(-0.25);
            var advances = List.copyOf(bench.heard).stream()
                    .filter(CellEvent.AnalysisAdvanced.class::isInstance)
                    .map(CellEvent.AnalysisAdvanced.class::cast)
                    .toList();
            assertThat(advances).extracting(CellEvent.AnalysisAdvanced::done).isSorted();
            assertThat(advances.getLast().done()).isEqualTo(advances.getLast().total());
        }
    }

    @Test
    void hearsThemAgainAtAStartWithAnotherAnalystAndOnlyThen() {
        try (var bench = Workbench.open(root)) {
            takeMany(bench);
        }
        try (var again = Workbench.open(root, MILDER)) {
            awaitSum(again, MANY, -0.25);
        }
        var tables = TableDump.of(root);
        assertThat(TableDump.rows(tables, "LISTENING")).containsExactly("1|by-word-2|0|0|");
        try (var again = Workbench.open(root, new Deaf("by-word-2"))) {
            assertThat(again.one("0").signals().tone().sentiment().score()).isEqualTo(-0.25);
        }
        MentionStore.forget(new StoreFolder(root), Workbench.KEY);
        Workbench.open(root, MILDER).close();
        TableDump.assertSame(TableDump.of(root), tables);
    }

    @Test
    void goesOnWhereItWasKilled() {
        try (var bench = Workbench.open(root)) {
            takeMany(bench);
        }
        spoil("update listening set analyst = 'by-word-2', done = 700, until = " + MANY);
        try (var again = Workbench.open(root, MILDER)) {
            await().untilAsserted(() -> assertThat(
                            again.mentions().tones(Search.EVERYTHING).sentiment())
                    .isEqualTo(700 * -0.8125 + 600 * -0.25));
            assertThat(again.one("699").signals().tone().sentiment().score()).isEqualTo(-0.8125);
            assertThat(again.one("700").signals().tone().sentiment().score()).isEqualTo(-0.25);
        }
    }

    @Test
    void whatPeopleSaidStays() {
        var acts = new Acts();
        try (var bench = Workbench.open(root)) {
            bench.take(said("1", "panne"), said("2", "panne"));
            var glad = new Label.Feels(Polarity.POSITIVE);
            bench.store
                    .follow(acts.next(new SignalAct.LabelCorrected(key("1"), glad, new Label.Feels(Polarity.NEGATIVE))))
                    .join();
            bench.store.analystChanged(MILDER);
            await().untilAsserted(() ->
                    assertThat(bench.mentions().tones(Search.EVERYTHING)).isEqualTo(new ToneCount(1, 0, 1, 0, 0.75)));
            assertThat(bench.one("1").signals().corrected()).containsExactly(glad);
            assertThat(bench.one("1").analysis().tone().sentiment().score()).isEqualTo(-0.25);
        }
    }

    @Test
    void leavesWhatIsEditedOrErasedMeanwhileAlone() throws InterruptedException {
        try (var bench = Workbench.open(root)) {
            bench.take(said("1", "panne"), said("2", "panne"), said("3", "panne"));
            var slow = new Slow();
            bench.store.analystChanged(slow);
            slow.asked.await();
            bench.take(said("1", "merci", NOON.plusSeconds(5), Engagement.NONE));
            bench.store
                    .follow(new Acts().next(new Payload.MentionErased(key("2"), NOON, "demande")))
                    .join();
            slow.goOn.countDown();
            awaitSum(bench, 3, 0.5 / 3);
            assertThat(bench.one("1").analysis().tone().sentiment().score()).isEqualTo(0.75);
            assertThat(bench.one("2").analysis().tone()).isEqualTo(Tone.NONE);
            assertThat(bench.one("3").analysis().tone().sentiment().score()).isEqualTo(-0.25);
        }
    }

    /// Hears like [#MILDER], but only once it may when it is asked about what it heard before.
    private static final class Slow implements Analyst {
        private final CountDownLatch asked = new CountDownLatch(1);
        private final CountDownLatch goOn = new CountDownLatch(1);

        @Override
        public Analysis analyse(Mention mention) {
            if (Thread.currentThread().getName().startsWith("listening")) {
                asked.countDown();
                try {
                    goOn.await();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            }
            return MILDER.analyse(mention);
        }

        @Override
        public String version() {
            return "slow";
        }
    }

    /// Must not be asked.
    private record Deaf(String version) implements Analyst {
        @Override
        public Analysis analyse(Mention mention) {
            throw new IllegalStateException("There was no reason to listen again.");
        }
    }

    private static void takeMany(Workbench bench) {
        bench.take(
                "many",
                IntStream.range(0, MANY)
                        .<Sighting>mapToObj(i -> said(Integer.toString(i), "panne " + i))
                        .toList(),
                List.of());
    }

    private static void awaitSum(Workbench bench, long mentions, double each) {
        await().untilAsserted(() -> assertThat(
                        bench.mentions().tones(Search.EVERYTHING).sentiment())
                .isEqualTo(Math.round(mentions * each * 10_000) / 10_000.0));
    }

    private void spoil(String statement) {
        try (var disk = new Disk(root, InstantSource.fixed(NOON), new Events());
                var file = H2File.open(
                        new StoreFolder(root).work(), Workbench.KEY.key("work"), MentionFiles.SCHEMA, disk)) {
            file.write(transaction -> transaction.sql().execute(statement)).join();
        }
    }
}
