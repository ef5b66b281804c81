// SPDX-License-Identifier: Apache-2.0
package org.vigie.app.replay;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vigie.app.alert.RoomAlerts;
import org.vigie.core.attachment.Attachment;
import org.vigie.core.attachment.Attachments;
import org.vigie.core.attachment.Incoming;
import org.vigie.core.cell.OpenRoom;
import org.vigie.core.cell.Room;
import org.vigie.core.event.Events;
import org.vigie.core.journal.Journal.Progress;
import org.vigie.core.journal.PlayedActs;
import org.vigie.core.source.Cursor;
import org.vigie.core.source.NoCollector;
import org.vigie.core.source.SourceHealth;
import org.vigie.core.source.SourceHealth.Counts;
import org.vigie.core.source.SourceId;
import org.vigie.core.source.SourceSettings;
import org.vigie.core.source.Sources;
import org.vigie.store.Store;

/// A room that is played back, from its start up to some instant. Alerts are those of its journal: no rule looks at it,
/// nobody is called, nothing is sent.
///
/// @param store of its own, thrown away with it
record Stage(Store store, OpenRoom room, ReplayFeed feed) {
    /// Puts a room together over a store that is still empty.
    static Stage set(Room room, Store store, ReplayFeed feed, InstantSource clock, Events events, Props props) {
        var acts = new PlayedActs(props.refused());
        var sources = new PlayedSources(store.sources(), feed);
        var collector = new NoCollector(() -> sources.health(clock.instant()));
        var ground = new RoomAlerts.Ground(
                store.journal(), acts, store.mentions(), store.narratives(), store.topics(), sources, collector);
        var open = new OpenRoom(
                room,
                clock,
                acts,
                store.journal(),
                new PlayedFiles(props.files()),
                store.mentions(),
                store.narratives(),
                store.quality(),
                store.topics(),
                sources,
                collector,
                new RoomAlerts(room, ground, events, clock).alerting(),
                events);
        return new Stage(store, open, feed);
    }

    /// What a stage has from outside.
    ///
    /// @param files of the original
    /// @param refused told when somebody tried to record something
    record Props(Attachments files, Runnable refused) {}

    void strike() {
        store.discard();
    }

    /// The sources as they were configured, with what each has brought so far.
    private record PlayedSources(Sources told, ReplayFeed feed) implements Sources {
        @Override
        public List<SourceSettings> all() {
            return told.all();
        }

        @Override
        public Cursor cursor(SourceId id) {
            return told.cursor(id);
        }

        @Override
        public Optional<Counts> counts(SourceId id) {
            Map<SourceId, Counts> counts = feed.counts();
            return Optional.ofNullable(counts.get(id));
        }

        List<SourceHealth> health(Instant now) {
            return all().stream().map(source -> health(source, now)).toList();
        }

        private SourceHealth health(SourceSettings source, Instant now) {
            var brought = counts(source.id()).orElse(Counts.NONE);
            return new SourceHealth(
                    source,
                    source.enabled() ? SourceHealth.State.OK : SourceHealth.State.SUSPENDED,
                    Optional.of(now).filter(_ -> brought.fetched() > 0),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    brought,
                    Optional.empty());
        }
    }

    /// The files of the original, to be looked at.
    private record PlayedFiles(Attachments original) implements Attachments {
        @Override
        public Kept keep(Incoming file, long most, Progress progress) {
            return new Kept.NotWritten("A room that is played back takes nothing in.");
        }

        @Override
        public Given give(Attachment wanted, OutputStream out, Progress progress) throws IOException {
            return original.give(wanted, out, progress);
        }
    }
}
