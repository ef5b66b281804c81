// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.watch;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.vigie.core.cell.OpenRoom;
import org.vigie.core.cell.People;
import org.vigie.core.cell.Person;
import org.vigie.core.cell.PersonId;
import org.vigie.core.cell.Room;
import org.vigie.core.cell.RoomId;
import org.vigie.core.event.CellEvent;
import org.vigie.core.event.Events;
import org.vigie.core.journal.Hash;
import org.vigie.core.journal.Nature;
import org.vigie.core.mention.Analysis;
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
import org.vigie.core.signal.Signals;
import org.vigie.core.signal.Tone;
import org.vigie.core.signal.Toxicity;
import org.vigie.core.signal.Urgency;
import org.vigie.core.source.Collector;
import org.vigie.core.source.Cursor;
import org.vigie.core.source.SourceHealth;
import org.vigie.core.source.SourceId;
import org.vigie.core.source.SourceKind;
import org.vigie.core.source.SourceSettings;
import org.vigie.core.source.Sources;
import org.vigie.core.topic.Topic;
import org.vigie.ui.kit.TestAlerts;
import org.vigie.ui.kit.TestAttachments;

/// A room in memory, with two people and two sources, in which tests say what is said.
final class WatchRoom implements People {
    static final Instant NOON = Instant.parse("2026-10-14T12:00:00Z");
    static final Person INES = new Person(person(1), "Inès Carpentier", "Communication", "IC");
    static final Person AMIR = new Person(person(2), "Amir Roussel", "Service client", "AR");
    static final SourceSettings FORUM = source(1, "forum", "Forums");
    static final SourceSettings PRESS = source(2, "feed", "Presse (RSS)");

    final MemoryMentions mentions = new MemoryMentions();
    final ToldSignals signals = new ToldSignals();
    final Events events = new Events();
    final List<Topic> topics = new ArrayList<>();
    final List<SourceSettings> sources = new ArrayList<>(List.of(FORUM, PRESS));
    Instant now = NOON;
    Instant story = NOON.minusSeconds(7200);
    final MemoryLog log = new MemoryLog(mentions, topics, events, () -> now);
    final StillCollector collector = new StillCollector();
    private long number;

    private static PersonId person(int n) {
        return new PersonId(new UUID(7, n));
    }

    private static SourceSettings source(int n, String kind, String name) {
        return new SourceSettings(new SourceId(new UUID(3, n)), new SourceKind(kind), name, Map.of(), false, true);
    }

    OpenRoom open(Nature nature) {
        var room = new Room(new RoomId(new UUID(1, 1)), "Panne Altéa Box 7", "2026-014", nature, story);
        return new OpenRoom(
                room,
                () -> now,
                log,
                log,
                new TestAttachments(),
                mentions,
                signals,
                signals,
                () -> List.copyOf(topics),
                new KnownSources(),
                collector,
                TestAlerts.of(room, log, log, () -> now),
                events);
    }

    // ---- making mentions

    /// A mention published this many minutes before noon.
    Filed say(String text, int minutesAgo) {
        return say(text, minutesAgo, FORUM, "fr", Triage.FRESH);
    }

    Filed say(String text, int minutesAgo, SourceSettings source, String language, Triage triage) {
        nextNumber();
        var at = now.minusSeconds(60L * minutesAgo);
        var key = new MentionKey(source.kind(), "box-forum.example", "m" + number);
        var author = new Author("auteur" + number, "Auteur " + number, 10 * number, null);
        var engagement = new Engagement(number, 2 * number, 3 * number, Engagement.UNKNOWN);
        var mention = new Mention(
                key,
                source.id(),
                author,
                "",
                text,
                language,
                "https://box-forum.example/t/" + number,
                "",
                "t1",
                0,
                new Times(at, at, at),
                engagement);
        var filed = new Filed(
                number,
                mention,
                new Analysis(language, text.hashCode()),
                Set.of(),
                triage,
                Hash.of(text.getBytes(StandardCharsets.UTF_8)),
                1,
                0,
                Optional.empty());
        mentions.add(filed);
        return filed;
    }

    /// The station hears this mention so.
    ///
    /// @param points of its priority, without waiting
    Filed weigh(Filed filed, double points, double sentiment, double toxicity) {
        var polarity = sentiment < 0 ? Polarity.NEGATIVE : sentiment > 0 ? Polarity.POSITIVE : Polarity.NEUTRAL;
        var tone = new Tone(new Sentiment(sentiment, polarity, 0.86), new Toxicity(toxicity, Map.of()));
        var signals = Signals.of(tone, Set.of()).with(new Urgency(points, Optional.empty()));
        var heard = new Filed(
                filed.number(),
                filed.mention(),
                new Analysis(filed.analysis().language(), filed.analysis().fingerprint(), tone, Set.of()),
                signals,
                filed.topics(),
                filed.triage(),
                filed.evidence(),
                filed.versions(),
                filed.duplicates(),
                filed.deletedAt());
        mentions.replace(heard);
        return heard;
    }

    /// The number of the next mention to arrive.
    long nextNumber() {
        return ++number;
    }

    /// As `say`, and the room hears of it.
    Filed arrive(String text) {
        var filed = say(text, 0);
        events.publish(new CellEvent.MentionsArrived(
                filed.mention().source(), List.of(filed.mention().key()), now));
        return filed;
    }

    /// Another station did this, and the room hears of it.
    void triageElsewhere(List<Filed> filed, TriageState state) {
        for (var each : filed)
            mentions.replace(each.with(new Triage(state, Optional.empty(), Optional.empty(), false, List.of())));
        events.publish(new CellEvent.MentionsChanged(
                filed.stream().map(each -> each.mention().key()).toList()));
    }

    /// How this mention stands now.
    Triage triage(Filed filed) {
        return mentions.one(filed.mention().key()).orElseThrow().triage();
    }

    // ---- people, sources and their collector

    @Override
    public List<Person> all() {
        return List.of(AMIR, INES);
    }

    @Override
    public Optional<Person> find(PersonId id) {
        return all().stream().filter(person -> person.id().equals(id)).findFirst();
    }

    private final class KnownSources implements Sources {
        @Override
        public List<SourceSettings> all() {
            return List.copyOf(sources);
        }

        @Override
        public Cursor cursor(SourceId id) {
            return Cursor.START;
        }

        @Override
        public Optional<SourceHealth.Counts> counts(SourceId id) {
            return Optional.empty();
        }
    }

    /// Collects nothing; tells what it was told.
    static final class StillCollector implements Collector {
        private boolean paused;
        private SourceHealth.State press = SourceHealth.State.OK;

        void press(SourceHealth.State state) {
            press = state;
        }

        @Override
        public void start() {}

        @Override
        public void keep(SourceSettings settings) {}

        @Override
        public void remove(SourceId id) {}

        @Override
        public void pollNow(SourceId id) {}

        @Override
        public void pause() {
            paused = true;
        }

        @Override
        public void resume() {
            paused = false;
        }

        @Override
        public boolean isPaused() {
            return paused;
        }

        @Override
        public List<SourceHealth> health() {
            return List.of(health(FORUM, SourceHealth.State.OK), health(PRESS, press));
        }

        private static SourceHealth health(SourceSettings source, SourceHealth.State state) {
            return new SourceHealth(
                    source,
                    state,
                    Optional.of(NOON),
                    Optional.of(NOON),
                    Optional.of(NOON),
                    Optional.empty(),
                    SourceHealth.Counts.NONE,
                    Optional.empty());
        }

        @Override
        public void close() {}
    }
}
