// SPDX-License-Identifier: Apache-2.0
package org.vigie.store.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.vigie.store.work.Workbench.NOON;
import static org.vigie.store.work.Workbench.SOURCE;
import static org.vigie.store.work.Workbench.key;
import static org.vigie.store.work.Workbench.proved;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vigie.core.journal.Payload;
import org.vigie.core.journal.SignalAct;
import org.vigie.core.mention.Author;
import org.vigie.core.mention.Engagement;
import org.vigie.core.mention.Mention;
import org.vigie.core.mention.Mentions.Count;
import org.vigie.core.mention.Search;
import org.vigie.core.mention.Search.Facet;
import org.vigie.core.mention.Search.Order;
import org.vigie.core.mention.Sighting;
import org.vigie.core.mention.Times;
import org.vigie.core.mention.TriageState;
import org.vigie.core.signal.Label;
import org.vigie.core.signal.Polarity;
import org.vigie.core.signal.PriorityPart;
import org.vigie.core.signal.PriorityTerm;
import org.vigie.core.signal.Urgency;

/// How urgent mentions are, as [ByWord] weighs them, and how lists follow.
class UrgencyTest {
    private static final Engagement SILENT = new Engagement(-1, -1, -1, -1);

    @TempDir
    Path root;

    private final Acts acts = new Acts();
    private Workbench bench;

    @BeforeEach
    void open() {
        bench = Workbench.open(root);
    }

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void addsUpWhatTheMentionRestsOnAndWaitsFromItsPublication() {
        bench.take(said("1", "panne", 1_200, NOON, new Engagement(1, 2, 3, 400)));
        var waiting = new Urgency.Waiting(NOON, 14, Duration.ofHours(2));
        // 12 for 1,200 readers, 3 for 6 reactions in 2 minutes, 10 for anger, 16 for somebody vulnerable
        assertThat(bench.one("1").signals().urgency()).isEqualTo(new Urgency(41, Optional.of(waiting)));
        assertThat(bench.mentions().priority(key("1")).orElseThrow().parts())
                .containsExactly(
                        new PriorityPart(PriorityTerm.AUDIENCE, 12, false),
                        new PriorityPart(PriorityTerm.VELOCITY, 3, false),
                        new PriorityPart(PriorityTerm.NEGATIVITY, 10, false),
                        new PriorityPart(PriorityTerm.VULNERABILITY, 16, false));
        assertThat(bench.mentions().priority(key("unknown"))).isEmpty();
    }

    @Test
    void velocityIsThatOfTheLastTwoReadings() {
        bench.take(said("1", "x", 0, NOON, new Engagement(0, 0, 10, -1)));
        bench.take(said("1", "x", 0, NOON.plusSeconds(600), new Engagement(0, 0, 50, -1)));
        assertThat(base("1")).isEqualTo(4); // 40 in the 10 minutes between the readings
        bench.take(said("2", "x", 0, NOON, SILENT));
        assertThat(bench.mentions().priority(key("2")).orElseThrow().parts().get(1))
                .isEqualTo(new PriorityPart(PriorityTerm.VELOCITY, 0, true));
    }

    @Test
    void theMedianOfItsSourceStandsForAnUnknownAudience() {
        bench.take(said("1", "x", Author.UNKNOWN, NOON, SILENT));
        assertThat(base("1")).isZero();
        bench.take(said("2", "x", 1_000, NOON, SILENT), said("3", "x", 3_000, NOON, SILENT));
        assertThat(base("1")).isBetween(9.0, 11.0); // to an eighth of a doubling
        bench.take(said("4", "x", 3_100, NOON, SILENT), said("5", "x", 9_000, NOON, SILENT));
        assertThat(base("1")).isBetween(28.0, 32.0);
        bench.take(said("6", "x", 90_000, NOON, SILENT));
        assertThat(base("1")).isBetween(28.0, 32.0); // not again before the eighth
        await().untilAsserted(() ->
                assertThat(ids(Order.PRIORITY, Optional.empty())).containsExactly("6", "5", "4", "3", "1", "2"));
    }

    @Test
    void whoWaitedLongerComesFirstAtThatTime() {
        bench.take(said("old", "x", 1_000, NOON, SILENT), said("new", "x", 1_100, NOON.plusSeconds(3_600), SILENT));
        await().until(() -> bench.mentions().newest() == 2);
        assertThat(ids(Order.PRIORITY, Optional.empty())).containsExactly("new", "old");
        var hourLater = Optional.of(NOON.plusSeconds(3_600));
        assertThat(ids(Order.PRIORITY, hourLater)).containsExactly("old", "new");
        assertThat(ids(Order.PRIORITY, Optional.of(NOON.plusSeconds(90_000)))).containsExactly("new", "old");
    }

    @Test
    void bandsFollowTheHour() {
        bench.take(said("1", "x", 2_500, NOON, SILENT), said("2", "x", 100, NOON, SILENT));
        await().until(() -> bench.mentions().newest() == 2);
        assertThat(bands(NOON)).containsExactlyInAnyOrder(new Count("LOW", 2));
        assertThat(bands(NOON.plusSeconds(3_600)))
                .containsExactlyInAnyOrder(new Count("LOW", 1), new Count("MODERATE", 1));
        var moderate = new Search(
                        Search.EVERYTHING.query(),
                        Optional.empty(),
                        Optional.empty(),
                        Map.of(Facet.PRIORITY, Set.of("MODERATE")),
                        Order.PRIORITY)
                .asOf(NOON.plusSeconds(3_600));
        assertThat(bench.mentions().find(moderate, 0, 10).rows())
                .extracting(row -> row.mention().key().externalId())
                .containsExactly("1");
    }

    @Test
    void actingEndsTheWaitAndTakingItBackResumesIt() {
        bench.take(said("1", "x", 0, NOON, SILENT), said("2", "x", 0, NOON, SILENT));
        var inHand = acts.next(new Payload.MentionsAssigned(List.of(key("1")), Optional.of(Acts.INES)));
        bench.store.follow(inHand).join();
        assertThat(bench.one("1").signals().urgency().waiting()).isEmpty();
        bench.store
                .follow(acts.next(new Payload.MentionsTriaged(List.of(key("2")), TriageState.DONE, Optional.empty())))
                .join();
        assertThat(bench.one("2").signals().urgency().waiting()).isEmpty();
        bench.store.follow(acts.next(new Payload.Undone(inHand.ref()))).join();
        assertThat(bench.one("1").signals().urgency().waiting()).isPresent();
    }

    @Test
    void peoplesLabelsWeigh() {
        bench.take(said("1", "panne", 0, NOON, SILENT));
        var angry = new Label.Feels(Polarity.NEGATIVE);
        bench.store
                .follow(acts.next(new SignalAct.LabelCorrected(key("1"), new Label.Feels(Polarity.NEUTRAL), angry)))
                .join();
        assertThat(base("1")).isEqualTo(16);
    }

    @Test
    void isTheSameAfterARestartAndARebuild() {
        settle();
        bench.take(said("1", "panne", -1, NOON, SILENT), said("2", "panne", 700, NOON, new Engagement(4, 0, 0, 0)));
        bench.take(said("2", "panne", 900, NOON.plusSeconds(900), new Engagement(44, 0, 0, 0)));
        var one = bench.one("1").signals();
        var two = bench.one("2").signals();
        bench.close();
        var tables = TableDump.of(root);
        MentionStore.forget(bench.folder, Workbench.KEY);
        bench = Workbench.open(root);
        assertThat(bench.one("1").signals()).isEqualTo(one);
        assertThat(bench.one("2").signals()).isEqualTo(two);
        bench.close();
        TableDump.assertSame(TableDump.of(root), tables);
        bench = Workbench.open(root);
        assertThat(ids(Order.PRIORITY, Optional.empty())).containsExactly("2", "1");
    }

    /// A new store notes beside its work who listens; done after the mentions came, that would be to listen again.
    private void settle() {
        await().until(() -> {
            bench.close();
            boolean noted = TableDump.rows(TableDump.of(root), "LISTENING").equals(List.of("1|by-word-1|0|0|"));
            bench = Workbench.open(root);
            return noted;
        });
    }

    /// Published then, and seen two minutes later.
    private static Sighting said(String id, String text, long audience, Instant at, Engagement engagement) {
        return proved(new Mention(
                key(id),
                SOURCE,
                new Author("lea", "Léa", audience, null),
                "",
                text,
                "fr",
                "",
                "",
                "",
                0,
                new Times(at, null, at.plusSeconds(120)),
                engagement));
    }

    private double base(String id) {
        return bench.one(id).signals().urgency().base();
    }

    private List<String> ids(Order order, Optional<Instant> asOf) {
        var search = new Search(Search.EVERYTHING.query(), Optional.empty(), Optional.empty(), Map.of(), order);
        return bench.mentions().find(asOf.map(search::asOf).orElse(search), 0, 10).rows().stream()
                .map(row -> row.mention().key().externalId())
                .toList();
    }

    private List<Count> bands(Instant at) {
        return bench.mentions().facets(Search.EVERYTHING.asOf(at)).get(Facet.PRIORITY);
    }
}
