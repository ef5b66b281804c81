// SPDX-License-Identifier: Apache-2.0
package org.vigie.app.bench;

import java.io.OutputStream;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.vigie.app.alert.RoomAlerts;
import org.vigie.core.attachment.Attachment;
import org.vigie.core.attachment.Attachments;
import org.vigie.core.attachment.Incoming;
import org.vigie.core.cell.OpenRoom;
import org.vigie.core.cell.Room;
import org.vigie.core.cell.RoomId;
import org.vigie.core.journal.Acts;
import org.vigie.core.journal.Draft;
import org.vigie.core.journal.Entry;
import org.vigie.core.journal.EntryRef;
import org.vigie.core.journal.Journal;
import org.vigie.core.journal.Nature;
import org.vigie.core.journal.Payload;
import org.vigie.core.mention.MentionKey;
import org.vigie.core.source.Cursor;
import org.vigie.core.source.NoCollector;
import org.vigie.core.source.SourceHealth;
import org.vigie.core.source.SourceId;
import org.vigie.core.source.SourceKind;
import org.vigie.core.source.SourceSettings;
import org.vigie.core.source.Sources;

/// A room around a real store of mentions, for measuring screens: nothing is written in its journal, and nothing
/// is collected but what the measurement brings.
final class BenchRoom {
    private final AtomicReference<Instant> now = new AtomicReference<>(MentionMaker.START);
    private final OpenRoom room;

    BenchRoom(BenchStore store) {
        this(store, new MadeSources());
    }

    BenchRoom(BenchStore store, Sources sources) {
        InstantSource clock = now::get;
        var silent = new Silent();
        var measured = new Room(new RoomId(new UUID(0xbe7c4L, 99)), "Mesure", "", Nature.REAL, MentionMaker.START);
        var collector = new NoCollector();
        var ground = new RoomAlerts.Ground(
                silent, silent, store.mentions(), store.narratives(), BenchStore::topics, sources, collector);
        room = new OpenRoom(
                measured,
                clock,
                silent,
                silent,
                silent,
                store.mentions(),
                store.narratives(),
                List::of,
                BenchStore::topics,
                sources,
                collector,
                new RoomAlerts(measured, ground, store.events(), clock).alerting(),
                store.events());
    }

    OpenRoom open() {
        return room;
    }

    /// Moves the room's clock on, as mentions come.
    void at(Instant instant) {
        now.set(instant);
    }

    private static final class MadeSources implements Sources {
        @Override
        public List<SourceSettings> all() {
            return IntStream.range(0, MentionMaker.SOURCES.size())
                    .mapToObj(i -> new SourceSettings(
                            MentionMaker.SOURCES.get(i),
                            new SourceKind("feed"),
                            "Source " + (i + 1),
                            Map.of(),
                            false,
                            true))
                    .toList();
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

    private static final class Silent implements Journal, Acts, Attachments {
        @Override
        public Kept keep(Incoming file, long most, Progress progress) {
            return new Kept.NotWritten("Nothing is kept here.");
        }

        @Override
        public Given give(Attachment wanted, OutputStream out, Progress progress) {
            return Given.MISSING;
        }

        private static <T> CompletableFuture<T> refused() {
            return CompletableFuture.failedFuture(new UnsupportedOperationException("Nothing is recorded here."));
        }

        @Override
        public CompletableFuture<Entry> append(Draft draft) {
            return refused();
        }

        @Override
        public CompletableFuture<Entry> record(Payload payload, List<EntryRef> replaces) {
            return refused();
        }

        @Override
        public CompletableFuture<Entry> recordAt(Payload payload, Instant occurredAt) {
            return refused();
        }

        @Override
        public CompletableFuture<Optional<Entry>> undoLast() {
            return CompletableFuture.completedFuture(Optional.empty());
        }

        @Override
        public void replay(Consumer<Entry> each) {}

        @Override
        public Optional<Entry> find(EntryRef ref) {
            return Optional.empty();
        }

        @Override
        public List<Entry> latest(Class<? extends Payload> kind, int limit) {
            return List.of();
        }

        @Override
        public List<Entry> standing(RoomId room, Class<? extends Payload> kind) {
            return List.of();
        }

        @Override
        public List<Entry> standing(Class<? extends Payload> kind) {
            return List.of();
        }

        @Override
        public List<Entry> about(MentionKey mention, int limit) {
            return List.of();
        }

        @Override
        public long size() {
            return 0;
        }

        @Override
        public Verdict verify() {
            return new Verdict.Intact(0);
        }
    }
}
