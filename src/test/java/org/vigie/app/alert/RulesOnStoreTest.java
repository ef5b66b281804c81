// SPDX-License-Identifier: Apache-2.0
package org.vigie.app.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vigie.analysis.LanguageDetector;
import org.vigie.analysis.LocalAnalyst;
import org.vigie.core.alert.Alert;
import org.vigie.core.alert.AlertRule;
import org.vigie.core.alert.AlertRuleId;
import org.vigie.core.alert.Condition;
import org.vigie.core.alert.Finding;
import org.vigie.core.alert.Halt;
import org.vigie.core.alert.Matter;
import org.vigie.core.alert.Scope;
import org.vigie.core.alert.UsualRules;
import org.vigie.core.cell.Room;
import org.vigie.core.cell.RoomId;
import org.vigie.core.event.Events;
import org.vigie.core.journal.AlertAct;
import org.vigie.core.journal.Draft;
import org.vigie.core.journal.Entry;
import org.vigie.core.journal.ForwardedJournal;
import org.vigie.core.journal.Journal;
import org.vigie.core.journal.Nature;
import org.vigie.core.journal.Payload;
import org.vigie.core.mention.Author;
import org.vigie.core.mention.Engagement;
import org.vigie.core.mention.Evidence;
import org.vigie.core.mention.Mention;
import org.vigie.core.mention.MentionKey;
import org.vigie.core.mention.Sighting;
import org.vigie.core.mention.Times;
import org.vigie.core.source.Cursor;
import org.vigie.core.source.Harvest;
import org.vigie.core.source.SourceId;
import org.vigie.core.source.SourceKind;
import org.vigie.store.Store;
import org.vigie.store.StoreFolder;
import org.vigie.store.key.MasterKey;
import org.vigie.ui.kit.TestRooms;

/// From mentions through a real store, its analysis and its narratives to alerts in the journal.
class RulesOnStoreTest {
    private static final Instant NOW = Instant.parse("2026-10-14T12:00:00Z");
    private static final InstantSource CLOCK = InstantSource.fixed(NOW);
    private static final Duration HOUR = Duration.ofHours(1);
    private static final SourceId SOURCE = new SourceId(new UUID(9, 1));
    private static final Room ROOM =
            new Room(new RoomId(new UUID(7, 1)), "Essai", "2026-001", Nature.REAL, NOW.minus(Duration.ofDays(1)));
    private static final List<String> OUTAGE = List.of(
            "La box redémarre en boucle, voyant rouge",
            "voyant rouge fixe sur ma box depuis ce matin",
            "box en boucle et voyant rouge, merci Altéa");

    @TempDir
    Path root;

    private final Events events = new Events();
    private Store store;
    private RoomAlerts alerts;
    private int told;

    @BeforeEach
    void open() {
        store = Store.open(
                new StoreFolder(root),
                MasterKey.random(),
                Nature.REAL,
                CLOCK,
                events,
                new LocalAnalyst(new LanguageDetector()));
        store.openMentions();
        keep(new Payload.RoomOpened(ROOM));
        for (var usual : UsualRules.of(Nature.REAL)) keep(new AlertAct.RuleKept(usual.with(false)));
        alerts = watch(ROOM);
    }

    private RoomAlerts watch(Room room) {
        return watch(room, store.journal());
    }

    private RoomAlerts watch(Room room, Journal journal) {
        var acts = store.acts(store.onDuty(), Optional.of(room.id()), CLOCK);
        return new RoomAlerts(
                room,
                new RoomAlerts.Ground(
                        journal,
                        acts,
                        store.mentions(),
                        store.narratives(),
                        store.topics(),
                        store.sources(),
                        TestRooms.open(TestRooms.WATCH).room().collector()),
                events,
                CLOCK);
    }

    @AfterEach
    void close() {
        alerts.close();
        store.close();
    }

    private void keep(Payload payload) {
        keep(ROOM, payload);
    }

    private void keep(Room room, Payload payload) {
        store.journal()
                .append(new Draft(Optional.empty(), Optional.of(room.id()), NOW, List.of(), payload))
                .join();
    }

    private void rule(int number, Condition condition) {
        keep(kept(number, condition));
    }

    private static AlertAct.RuleKept kept(int number, Condition condition) {
        return new AlertAct.RuleKept(
                new AlertRule(new AlertRuleId(new UUID(1, number)), "Règle " + number, condition, 3, HOUR, true));
    }

    private Sighting said(String text, Instant at) {
        told++;
        var mention = new Mention(
                new MentionKey(new SourceKind("feed"), "forum.example", "m" + told),
                SOURCE,
                new Author("compte" + told, "Compte " + told, 100, null),
                "",
                text,
                "fr",
                "",
                "",
                "",
                0,
                new Times(at, null, at),
                new Engagement(0, 0, 0, Engagement.UNKNOWN));
        return new Sighting(mention, new Evidence("text/plain", text.getBytes(StandardCharsets.UTF_8)));
    }

    private void take(List<Sighting> sightings) throws InterruptedException {
        store.intake()
                .take(
                        SOURCE,
                        new Harvest.Ok(sightings, List.of(), new Cursor("c" + told), true, Optional.empty(), Map.of()));
    }

    /// Some hours without anything of note, so that the room has a past to compare with.
    private List<Sighting> calm() {
        var calm = new ArrayList<Sighting>();
        for (int i = 0; i < 12; i++)
            calm.add(said("Altéa : relevé du matin, jour " + i, NOW.minus(Duration.ofMinutes(600 - 30L * i))));
        return calm;
    }

    private List<Alert> raised() {
        return alerts.alerting().alerts().all();
    }

    private void press(int journalists) throws InterruptedException {
        var sightings = new ArrayList<Sighting>(calm());
        for (int i = 1; i <= journalists; i++)
            sightings.add(said(
                    "Bonjour, je suis journaliste au Courrier, une question sur Altéa, n° " + i,
                    NOW.minusSeconds(60L * i)));
        take(sightings);
    }

    @Test
    void oneJournalistRaisesNoneByTheUsualRule() throws InterruptedException {
        var usual = UsualRules.of(Nature.REAL).stream()
                .filter(rule -> rule.id().equals(UsualRules.JOURNALIST))
                .findFirst()
                .orElseThrow();
        keep(new AlertAct.RuleKept(usual));
        press(1);
        alerts.start();
        await().atMost(Duration.ofSeconds(30))
                .until(() -> alerts.isUpToDate() && store.mentions().newest() == 13);
        assertThat(store.mentions()
                        .one(new MentionKey(new SourceKind("feed"), "forum.example", "m13"))
                        .orElseThrow()
                        .signals()
                        .categories())
                .contains("press");
        assertThat(raised()).isEmpty();
    }

    @Test
    void threeJournalistsRaiseAnAlert() throws InterruptedException {
        rule(1, new Condition.Category("journalist", HOUR, 3));
        press(3);
        alerts.start();
        await().atMost(Duration.ofSeconds(30)).until(() -> !raised().isEmpty());
        assertThat(raised().getFirst().finding())
                .isEqualTo(new Finding.Category(new Matter.OfCategory("journalist"), 3, HOUR));
    }

    @Test
    void whatRangInOneRoomDoesNotRingAgainInTheNext() throws InterruptedException {
        var journalists = new Condition.Category("journalist", HOUR, 3);
        rule(1, journalists);
        press(3);
        alerts.start();
        await().atMost(Duration.ofSeconds(30)).until(() -> !raised().isEmpty());
        alerts.close();
        var cell = new Room(
                new RoomId(new UUID(7, 2)), "Cellule", "2026-002", Nature.REAL, NOW.minus(Duration.ofHours(1)));
        keep(cell, new Payload.RoomOpened(cell));
        for (var usual : UsualRules.of(Nature.REAL)) keep(cell, new AlertAct.RuleKept(usual.with(false)));
        keep(cell, kept(1, journalists));
        keep(cell, kept(2, new Condition.Category("journalist", HOUR, 2)));
        try (var next = watch(cell)) {
            next.start();
            await().atMost(Duration.ofSeconds(30)).until(next::isUpToDate);
            assertThat(next.alerting().alerts().all())
                    .as("only what the other room had no rule for")
                    .extracting(alert -> alert.rule().orElseThrow().id())
                    .containsExactly(new AlertRuleId(new UUID(1, 2)));
        }
    }

    @Test
    void whatCouldNotBeSavedRingsLaterAndWhatRangBeforeItInThatMinuteDoesNotRingAgain() throws InterruptedException {
        for (int number = 1; number <= 3; number++) keep(restless(number));
        var full = new FullAfterOne(store.journal());
        alerts = watch(ROOM, full).start();
        await().atMost(Duration.ofSeconds(30)).until(alerts::isUpToDate);
        press(3);
        await().atMost(Duration.ofSeconds(30)).until(() -> full.refused.get() >= 2);
        assertThat(raised()).hasSize(1);
        assertThat(alerts.alerting().halt().get()).contains(new Halt(NOW, Halt.Why.NOT_SAVED));
        full.hasRoom = true;
        await().atMost(Duration.ofSeconds(30)).until(() -> raised().size() >= 3);
        assertThat(raised())
                .as("each rule once, of one minute, and no number is lost")
                .extracting(
                        alert -> alert.rule().orElseThrow().id().value().getLeastSignificantBits(),
                        alert -> alert.id().number())
                .containsExactlyInAnyOrder(tuple(1L, 1), tuple(2L, 2), tuple(3L, 3));
        assertThat(raised())
                .extracting(Alert::at)
                .containsOnly(raised().getFirst().at());
        await().atMost(Duration.ofSeconds(30))
                .until(() -> alerts.alerting().halt().get().isEmpty());
    }

    @Test
    void aProgramThatEndedBetweenTwoAlertsOfAMinuteRaisesTheRestOnceWhenItIsBack() throws InterruptedException {
        for (int number = 1; number <= 3; number++) keep(restless(number));
        var full = new FullAfterOne(store.journal());
        alerts = watch(ROOM, full).start();
        await().atMost(Duration.ofSeconds(30)).until(alerts::isUpToDate);
        press(3);
        await().atMost(Duration.ofSeconds(30)).until(() -> full.refused.get() >= 1);
        alerts.close();
        alerts = watch(ROOM).start();
        await().atMost(Duration.ofSeconds(30)).until(alerts::isUpToDate);
        assertThat(raised())
                .extracting(
                        alert -> alert.rule().orElseThrow().id().value().getLeastSignificantBits(),
                        alert -> alert.id().number())
                .containsExactlyInAnyOrder(tuple(1L, 1), tuple(2L, 2), tuple(3L, 3));
    }

    /// As it was kept before rules had limits.
    @Test
    void aRuleOfAVastWindowIsHeldToADayAndStopsNoOther() throws InterruptedException {
        var vast = Duration.ofDays(400_000_000_000L);
        rule(1, new Condition.Burst(new Scope.Whole(), vast, 4, 60));
        rule(2, new Condition.Category("journalist", vast, 3));
        rule(3, new Condition.Category("journalist", HOUR, 3));
        press(3);
        alerts.start();
        await().atMost(Duration.ofSeconds(30)).until(() -> raised().size() == 2);
        assertThat(raised())
                .extracting(Alert::finding)
                .containsExactlyInAnyOrder(
                        new Finding.Category(new Matter.OfCategory("journalist"), 3, Duration.ofDays(1)),
                        new Finding.Category(new Matter.OfCategory("journalist"), 3, HOUR));
        assertThat(alerts.alerting().halt().get()).isEmpty();
    }

    /// A rule that may ring again at once when its alarm has ended.
    private static AlertAct.RuleKept restless(int number) {
        var journalists = new Condition.Category("journalist", HOUR, 3);
        return new AlertAct.RuleKept(
                new AlertRule(new AlertRuleId(new UUID(1, number)), "", journalists, 3, Duration.ZERO, true));
    }

    /// A journal on a disk that is full after one alert, until somebody makes room.
    private static final class FullAfterOne extends ForwardedJournal {
        private final AtomicInteger refused = new AtomicInteger();
        private final AtomicInteger kept = new AtomicInteger();
        private volatile boolean hasRoom;

        FullAfterOne(Journal journal) {
            super(journal);
        }

        @Override
        public CompletableFuture<Entry> append(Draft draft) {
            if (draft.payload() instanceof AlertAct.Raised && kept.get() == 1 && !hasRoom) {
                refused.incrementAndGet();
                return CompletableFuture.failedFuture(new NotSaved("The disk is full.", null));
            }
            if (draft.payload() instanceof AlertAct.Raised) kept.incrementAndGet();
            return super.append(draft);
        }
    }

    @Test
    void aNarrativeThatGrowsRaisesAnAlertAboutIt() throws InterruptedException {
        rule(2, new Condition.Growth(new Scope.EachNarrative(), HOUR, 0.5, 20));
        var sightings = new ArrayList<Sighting>(calm());
        for (int i = 0; i < 10; i++) sightings.add(said(sentence(i), NOW.minusSeconds(6_600 - 240L * i)));
        for (int i = 0; i < 30; i++) sightings.add(said(sentence(i), NOW.minusSeconds(3_300 - 100L * i)));
        take(sightings);
        alerts.start();
        await().atMost(Duration.ofSeconds(30)).until(() -> !raised().isEmpty());
        var narrative = store.mentions()
                .one(new MentionKey(new SourceKind("feed"), "forum.example", "m40"))
                .orElseThrow()
                .signals()
                .narrative();
        assertThat(narrative).isPresent();
        assertThat(raised().getFirst().finding()).isInstanceOf(Finding.Growth.class);
        assertThat(raised().getFirst().finding().matter().key())
                .contains(narrative.orElseThrow().toString());
    }

    private String sentence(int i) {
        return OUTAGE.get(i % OUTAGE.size()) + " n" + told;
    }
}
