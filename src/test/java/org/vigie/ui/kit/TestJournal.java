// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.kit;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.vigie.core.cell.PersonId;
import org.vigie.core.cell.Room;
import org.vigie.core.cell.RoomId;
import org.vigie.core.event.CellEvent;
import org.vigie.core.event.Events;
import org.vigie.core.journal.Acts;
import org.vigie.core.journal.Draft;
import org.vigie.core.journal.Entry;
import org.vigie.core.journal.EntryId;
import org.vigie.core.journal.EntryRef;
import org.vigie.core.journal.Hash;
import org.vigie.core.journal.Hlc;
import org.vigie.core.journal.Journal;
import org.vigie.core.journal.OriginId;
import org.vigie.core.journal.Payload;
import org.vigie.core.mention.MentionKey;

/// A journal and its acts in memory, all by Inès unless somebody else is named. It can be told to refuse, as a full
/// disk does.
public final class TestJournal implements Journal, Acts {
    private static final OriginId ORIGIN = new OriginId(new UUID(9, 9));

    /// What was recorded, oldest first.
    public final List<Entry> entries = new CopyOnWriteArrayList<>();

    private final Room room;
    private final InstantSource clock;
    private final Events events;
    private final List<Runnable> waiting = new ArrayList<>();
    private boolean refusing;
    private boolean slow;
    private boolean unreadable;
    private Supplier<Optional<PersonId>> author = () -> Optional.of(TestRooms.INES.id());
    private Hlc hlc = Hlc.ZERO;
    private Optional<Verdict> verdict = Optional.empty();

    TestJournal(Room room, InstantSource clock, Events events) {
        this.room = room;
        this.clock = clock;
        this.events = events;
    }

    /// From now on nothing can be saved, or everything again.
    public void refuse(boolean refuses) {
        refusing = refuses;
    }

    /// From now on entries can't be read, or can again.
    public void unreadable(boolean broken) {
        unreadable = broken;
    }

    /// From now on what is recorded waits for [#save], as on a slow disk.
    public void slow() {
        slow = true;
    }

    /// Saves what waits.
    public void save() {
        slow = false;
        List.copyOf(waiting).forEach(Runnable::run);
        waiting.clear();
    }

    /// From now on acts are by whoever this says.
    public void by(Supplier<Optional<PersonId>> person) {
        author = person;
    }

    /// What [#verify] finds from now on.
    public void judged(Verdict found) {
        verdict = Optional.of(found);
    }

    @Override
    public CompletableFuture<Entry> append(Draft draft) {
        if (slow) {
            var saved = new CompletableFuture<Entry>();
            waiting.add(() -> append(draft).whenComplete((entry, problem) -> {
                if (problem == null) saved.complete(entry);
                else saved.completeExceptionally(problem);
            }));
            return saved;
        }
        if (refusing) return CompletableFuture.failedFuture(new NotSaved("the disk is full", new RuntimeException()));
        var now = clock.instant();
        long seq = entries.size() + 1L;
        var previous = entries.isEmpty() ? Hash.NONE : entries.getLast().hash();
        hlc = hlc.tick(now.toEpochMilli());
        var entry = new Entry(
                new EntryId(new UUID(7, seq)),
                new EntryRef(ORIGIN, seq),
                hlc,
                draft.occurredAt(),
                now,
                now,
                draft.author(),
                draft.room(),
                room.nature(),
                draft.replaces(),
                draft.payload(),
                previous,
                Hash.of(("entry " + seq).getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        entries.add(entry);
        events.publish(new CellEvent.EntryRecorded(entry));
        return CompletableFuture.completedFuture(entry);
    }

    @Override
    public void replay(Consumer<Entry> each) {
        List.copyOf(entries).forEach(each);
    }

    @Override
    public Optional<Entry> find(EntryRef ref) {
        return entries.stream().filter(e -> e.ref().equals(ref)).findFirst();
    }

    @Override
    public List<Entry> latest(Class<? extends Payload> kind, int limit) {
        if (unreadable) throw new IllegalStateException("the disk is broken");
        return entries.reversed().stream()
                .filter(e -> kind.isInstance(e.payload()))
                .limit(limit)
                .toList();
    }

    @Override
    public List<Entry> standing(RoomId room, Class<? extends Payload> kind) {
        return standing(kind).stream()
                .filter(e -> e.room().equals(Optional.of(room)))
                .toList();
    }

    @Override
    public List<Entry> standing(Class<? extends Payload> kind) {
        var takenBack = entries.stream()
                .flatMap(e -> e.payload() instanceof Payload.Undone(var act) ? Stream.of(act) : Stream.of())
                .toList();
        return entries.stream()
                .filter(e -> kind.isInstance(e.payload()))
                .filter(e -> !takenBack.contains(e.ref()))
                .toList();
    }

    @Override
    public List<Entry> about(MentionKey mention, int limit) {
        return entries.reversed().stream()
                .filter(e -> isAbout(e.payload(), mention))
                .limit(limit)
                .toList();
    }

    @Override
    public long size() {
        return entries.size();
    }

    @Override
    public Verdict verify() {
        return verdict.orElseGet(() -> new Verdict.Intact(entries.size()));
    }

    @Override
    public CompletableFuture<Entry> record(Payload payload, List<EntryRef> replaces) {
        return append(draft(payload, clock.instant(), replaces));
    }

    @Override
    public CompletableFuture<Entry> recordAt(Payload payload, Instant occurredAt) {
        return append(draft(payload, occurredAt, List.of()));
    }

    @Override
    public CompletableFuture<Optional<Entry>> undoLast() {
        if (entries.isEmpty()) return CompletableFuture.completedFuture(Optional.empty());
        var last = entries.getLast().ref();
        return record(new Payload.Undone(last), List.of(last)).thenApply(Optional::of);
    }

    private static boolean isAbout(Payload payload, MentionKey mention) {
        return switch (payload) {
            case Payload.MentionsTriaged triaged -> triaged.mentions().contains(mention);
            case Payload.MentionsAssigned assigned -> assigned.mentions().contains(mention);
            case Payload.MentionsFollowed followed -> followed.mentions().contains(mention);
            case Payload.MentionNoted noted -> noted.mention().equals(mention);
            case Payload.MentionsAnswered answered -> answered.mentions().contains(mention);
            case Payload.MentionErased erased -> erased.mention().equals(mention);
            default -> false;
        };
    }

    private Draft draft(Payload payload, Instant occurredAt, List<EntryRef> replaces) {
        return new Draft(author.get(), Optional.of(room.id()), occurredAt, replaces, payload);
    }
}
