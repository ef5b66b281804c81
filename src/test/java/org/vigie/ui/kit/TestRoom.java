// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.kit;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.vigie.core.alert.Halt;
import org.vigie.core.alert.Rehearsals;
import org.vigie.core.cell.OpenRoom;
import org.vigie.core.cell.Room;
import org.vigie.core.event.CellEvent;
import org.vigie.core.event.Events;
import org.vigie.core.source.Collector;
import org.vigie.core.source.Cursor;
import org.vigie.core.source.SourceHealth;
import org.vigie.core.source.SourceId;
import org.vigie.core.source.SourceSettings;
import org.vigie.core.source.Sources;
import org.vigie.core.topic.Topic;
import org.vigie.core.topic.Topics;
import org.vigie.core.traffic.Visits;

/// One room in memory. Its parts can be filled before a screen is shown, and changed while it is.
public final class TestRoom {
    public final NoSignals signals = new NoSignals();
    public final Events events = new Events();
    public final TestJournal journal;
    public final TestAttachments attachments = new TestAttachments();
    public final TestMentions mentions = new TestMentions();
    public final List<Topic> topics = new ArrayList<>();
    public final List<SourceHealth> health = new ArrayList<>();
    public final Map<SourceId, List<Visits>> visits = new HashMap<>();
    public final List<Rehearsals.Question> rehearsed = new CopyOnWriteArrayList<>();
    /// Why the rules raise nothing, as the watch would say.
    public volatile Optional<Halt> halt = Optional.empty();

    private final OpenRoom room;
    private Instant now = TestRooms.NOW;

    TestRoom(Room of) {
        InstantSource clock = () -> now;
        journal = new TestJournal(of, clock, events);
        room = new OpenRoom(
                of,
                clock,
                journal,
                journal,
                attachments,
                mentions,
                signals,
                signals,
                topicsPort(),
                sourcesPort(),
                collectorPort(),
                TestAlerts.of(of, journal, journal, clock, () -> halt, rehearsed::add),
                events);
    }

    public OpenRoom room() {
        return room;
    }

    /// Moves the room's clock.
    public void at(Instant instant) {
        now = instant;
    }

    public void publish(CellEvent event) {
        events.publish(event);
    }

    private Topics topicsPort() {
        return () -> List.copyOf(topics);
    }

    private Sources sourcesPort() {
        return new Sources() {
            @Override
            public List<SourceSettings> all() {
                return health.stream().map(SourceHealth::source).toList();
            }

            @Override
            public List<Visits> visits(SourceId id, Instant from, Instant until) {
                return visits.getOrDefault(id, List.of()).stream()
                        .filter(one -> !one.start().isBefore(from) && !one.end().isAfter(until))
                        .toList();
            }

            @Override
            public Cursor cursor(SourceId id) {
                return Cursor.START;
            }

            @Override
            public Optional<SourceHealth.Counts> counts(SourceId id) {
                return health.stream()
                        .filter(h -> h.source().id().equals(id))
                        .map(SourceHealth::counts)
                        .findFirst();
            }
        };
    }

    private Collector collectorPort() {
        return new Collector() {
            private boolean paused;

            @Override
            public void start() {}

            @Override
            public void keep(SourceSettings settings) {}

            @Override
            public void remove(SourceId id) {
                health.removeIf(h -> h.source().id().equals(id));
            }

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
                return List.copyOf(health);
            }

            @Override
            public void close() {}
        };
    }
}
