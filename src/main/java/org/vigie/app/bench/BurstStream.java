// SPDX-License-Identifier: Apache-2.0
package org.vigie.app.bench;

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
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import org.vigie.analysis.LanguageDetector;
import org.vigie.analysis.LocalAnalyst;
import org.vigie.app.alert.RoomAlerts;
import org.vigie.core.alert.AlertRule;
import org.vigie.core.alert.AlertRuleId;
import org.vigie.core.alert.Condition;
import org.vigie.core.alert.Scope;
import org.vigie.core.alert.UsualRules;
import org.vigie.core.cell.OpenRoom;
import org.vigie.core.cell.Room;
import org.vigie.core.cell.RoomId;
import org.vigie.core.event.Events;
import org.vigie.core.journal.AlertAct;
import org.vigie.core.journal.Draft;
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
import org.vigie.core.source.SourceKind;
import org.vigie.core.topic.Topic;
import org.vigie.core.topic.TopicId;
import org.vigie.store.Store;
import org.vigie.store.StoreFolder;
import org.vigie.store.key.MasterKey;

/// A room on a real store in which topics have a quiet history, other things are said all the time, and bursts can
/// be brought in. One rule watches over each topic.
final class BurstStream implements AutoCloseable {
    /// Mentions in the window that complete a burst.
    static final int LEAST = 60;
    /// Of other mentions, all the time.
    static final int PER_SECOND = 50;

    private static final Duration WINDOW = Duration.ofMinutes(5);
    private static final Duration HISTORY = Duration.ofHours(3);
    private static final SourceKind KIND = new SourceKind("feed");

    private final Store store;
    private final Events events = new Events();
    private final InstantSource clock;
    private final OpenRoom open;
    private final RoomAlerts alerts;
    private final MentionMaker maker = new MentionMaker(1);
    private final AtomicLong number = new AtomicLong();
    private long history;

    BurstStream(Path folder, int topics, InstantSource clock) throws InterruptedException {
        this.clock = clock;
        var room = new Room(new RoomId(new UUID(0xa1, 1)), "Mesure", "2026-001", Nature.REAL, clock.instant());
        store = Store.open(
                new StoreFolder(folder),
                MasterKey.random(),
                Nature.REAL,
                clock,
                events,
                new LocalAnalyst(new LanguageDetector()));
        store.openMentions();
        keep(new Payload.RoomOpened(room), room);
        for (int i = 0; i < topics; i++)
            keep(new Payload.TopicKept(new Topic(new TopicId(new UUID(0x70, i)), named(i), named(i))), room);
        for (var usual : UsualRules.of(Nature.REAL)) keep(new AlertAct.RuleKept(usual.with(false)), room);
        keep(new AlertAct.RuleKept(rule()), room);
        for (int i = 0; i < topics; i++) past(i);
        while (store.mentions().newest() < history) LockSupport.parkNanos(20_000_000);
        var shown = StoreRoom.of(store, room, clock, events);
        open = shown.open();
        alerts = shown.alerts();
    }

    /// The word by which a topic's mentions are known.
    static String named(int topic) {
        return "sujet" + (char) ('a' + topic / 26) + (char) ('a' + topic % 26);
    }

    private static AlertRule rule() {
        return new AlertRule(
                new AlertRuleId(new UUID(0xa2, 1)),
                "Rafale",
                new Condition.Burst(new Scope.EachTopic(), WINDOW, 4, LEAST),
                3,
                Duration.ofHours(1),
                true);
    }

    private void keep(Payload payload, Room room) {
        store.journal()
                .append(new Draft(Optional.empty(), Optional.of(room.id()), clock.instant(), List.of(), payload))
                .join();
    }

    OpenRoom room() {
        return open;
    }

    /// Mentions that were there before.
    long history() {
        return history;
    }

    /// Begins to watch, and waits until the past was looked at.
    void watch() {
        alerts.start();
        while (!alerts.isUpToDate()) LockSupport.parkNanos(20_000_000);
    }

    /// One mention a minute for three hours, none in the last window.
    private void past(int topic) throws InterruptedException {
        var sightings = new ArrayList<Sighting>();
        var end = clock.instant().minus(WINDOW).minusSeconds(60);
        for (var at = end.minus(HISTORY); at.isBefore(end); at = at.plusSeconds(60))
            sightings.add(sighting(named(topic) + " en panne, message " + number.get(), at));
        take(sightings);
        history += sightings.size();
    }

    /// So many people say something about a topic now.
    void say(int topic, int mentions) throws InterruptedException {
        var sightings = new ArrayList<Sighting>();
        for (int i = 0; i < mentions; i++)
            sightings.add(sighting(named(topic) + " en panne, message " + number.get(), clock.instant()));
        take(sightings);
    }

    /// Lets other mentions come in until told to stop.
    void flow(AtomicBoolean going) {
        try {
            for (long made = 0; going.get(); made += PER_SECOND / 10) {
                var sightings = new ArrayList<Sighting>();
                for (int i = 0; i < PER_SECOND / 10; i++)
                    sightings.add(sighting(maker.make(made + i).mention().text(), clock.instant()));
                take(sightings);
                LockSupport.parkNanos(100_000_000);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private Sighting sighting(String text, Instant at) {
        long id = number.incrementAndGet();
        var mention = new Mention(
                new MentionKey(KIND, "mesure.example", Long.toString(id)),
                MentionMaker.SOURCES.getFirst(),
                new Author("usager" + id, "Usager " + id, Author.UNKNOWN, null),
                "",
                text,
                "fr",
                "https://mesure.example/" + id,
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
                        MentionMaker.SOURCES.getFirst(),
                        new Harvest.Ok(
                                sightings,
                                List.of(),
                                new Cursor(Long.toString(number.get())),
                                true,
                                Optional.empty(),
                                Map.of()));
    }

    @Override
    public void close() {
        alerts.close();
        store.close();
    }
}
