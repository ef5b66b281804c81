// SPDX-License-Identifier: Apache-2.0
package org.vigie.store.journal;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vigie.core.cell.PersonId;
import org.vigie.core.cell.RoomId;
import org.vigie.core.event.CellEvent;
import org.vigie.core.event.Events;
import org.vigie.core.journal.Draft;
import org.vigie.core.journal.Entry;
import org.vigie.core.journal.EntryRef;
import org.vigie.core.journal.Hash;
import org.vigie.core.journal.Journal;
import org.vigie.core.journal.OriginId;
import org.vigie.core.journal.Payload;
import org.vigie.core.mention.MentionKey;
import org.vigie.store.h2.H2File;
import org.vigie.store.h2.Transaction;

/// The journal in its own encrypted H2 file, with a second copy in segments.
public final class H2Journal implements Journal, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(H2Journal.class);
    private static final int PAGE = 500;

    private final H2File file;
    private final SecondCopy copy;
    private final Chain chain;
    private final List<Follower> followers = new CopyOnWriteArrayList<>();
    private final Doubts doubts = new Doubts();
    private final Events.Subscription comebacks;
    private final Hearers hearers;

    private H2Journal(H2File file, SecondCopy copy, Chain chain, Events events) {
        this.file = file;
        this.copy = copy;
        this.chain = chain;
        this.hearers = new Hearers(events);
        this.comebacks = events.subscribe(this::hear);
    }

    /// Takes the log up where it stopped, or begins a new life of it.
    ///
    /// @throws WrongNature if the journal is of another nature
    static H2Journal start(H2File file, SecondCopy copy, Chain chain, Events events) {
        file.write(transaction -> {
                    chain.start(transaction);
                    return true;
                })
                .join();
        return new H2Journal(file, copy, chain, events);
    }

    /// From now on tells this one of every entry, before the screens hear of it.
    public void tell(Follower follower) {
        followers.add(follower);
    }

    /// Who is told of entries, and how much.
    public Hearers hearers() {
        return hearers;
    }

    @Override
    public CompletableFuture<Entry> append(Draft draft) {
        var sealed = new AtomicReference<@Nullable Entry>();
        return file.write(transaction -> appendOnce(transaction, draft, sealed))
                .whenComplete((_, failed) -> {
                    var entry = sealed.get();
                    if (failed == null) doubts.settled(draft);
                    else if (entry != null) doubts.add(draft, entry);
                })
                .thenCompose(this::spread);
    }

    /// Puts down what was recorded elsewhere at this time. Only for what is played back.
    public CompletableFuture<Entry> playBack(Draft draft, Instant recordedAt) {
        return append((chained, transaction) -> chained.playBack(transaction, draft, recordedAt));
    }

    /// Appends an entry, and what must be saved or fail with it, in one transaction.
    CompletableFuture<Entry> append(BiFunction<Chain, Transaction, Entry> how) {
        return file.write(transaction -> how.apply(chain, transaction)).thenCompose(this::spread);
    }

    /// Takes back the newest act of this person in this room that still counts.
    CompletableFuture<Optional<Entry>> undoLast(PersonId author, Optional<RoomId> room, Instant at) {
        var sealed = new AtomicReference<@Nullable Entry>();
        return file.write(transaction -> undoOnce(transaction, author, room, at, sealed))
                .whenComplete((undone, failed) -> {
                    var entry = failed == null ? undone.orElse(null) : sealed.get();
                    if (entry == null) return;
                    if (failed == null) doubts.settled(Doubts.draftOf(entry));
                    else doubts.add(Doubts.draftOf(entry), entry);
                })
                .thenCompose(this::spreadIfAny);
    }

    /// Erases what an entry says, by law: from the table, the projections and the second copy; hashes and
    /// signatures stay, and the chain still verifies.
    ///
    /// @return the entry that says so; empty if there is no such entry
    public CompletableFuture<Optional<Entry>> redact(EntryRef ref, String reason, Optional<PersonId> author) {
        return file.write(transaction -> chain.redact(transaction, ref, reason, author))
                .thenCompose(redacted -> {
                    file.compactAtClose();
                    return spreadIfAny(redacted);
                });
    }

    /// Empties the projections in this file and makes them again.
    ///
    /// @return how many entries were read
    public CompletableFuture<Long> rebuild() {
        return file.write(chain::rebuild);
    }

    @Override
    public void replay(Consumer<Entry> each) {
        file.reader().useHandle(sql -> Projections.replay(sql, each));
    }

    /// Shows, origin by origin and in order, the entries after the last numbers that one has seen of each.
    public void replayAfter(Map<OriginId, Long> seen, Consumer<Entry> each) {
        file.reader().useHandle(sql -> {
            for (var origin : EntryTable.origins(sql)) {
                long seq = seen.getOrDefault(origin.id(), 0L);
                for (var page = EntryTable.after(sql, origin.id(), seq, PAGE);
                        !page.isEmpty();
                        page = EntryTable.after(sql, origin.id(), seq, PAGE)) {
                    page.forEach(stored -> each.accept(stored.entry()));
                    seq = page.getLast().header().ref().seq();
                }
            }
        });
    }

    @Override
    public Optional<Entry> find(EntryRef ref) {
        return file.reader().withHandle(sql -> EntryTable.find(sql, ref).map(SealedEntry::entry));
    }

    @Override
    public List<Entry> latest(Class<? extends Payload> kind, int limit) {
        return file.reader()
                .withHandle(sql -> EntryTable.latest(sql, PayloadKind.condition(kind), limit).stream()
                        .map(SealedEntry::entry)
                        .toList());
    }

    @Override
    public List<Entry> standing(RoomId room, Class<? extends Payload> kind) {
        return file.reader()
                .withHandle(sql -> EntryTable.standing(sql, room, PayloadKind.condition(kind)).stream()
                        .map(SealedEntry::entry)
                        .toList());
    }

    @Override
    public List<Entry> standing(Class<? extends Payload> kind) {
        return file.reader()
                .withHandle(sql -> EntryTable.standing(sql, PayloadKind.condition(kind)).stream()
                        .map(SealedEntry::entry)
                        .toList());
    }

    /// The last entry of this kind that was not taken back, in whatever room.
    @Override
    public Optional<Entry> lastStanding(Class<? extends Payload> kind) {
        return file.reader()
                .withHandle(sql -> EntryTable.lastStanding(sql, PayloadKind.condition(kind))
                        .map(SealedEntry::entry));
    }

    @Override
    public List<Entry> about(MentionKey mention, int limit) {
        return file.reader().withHandle(sql -> AboutMentions.latest(sql, mention, limit));
    }

    @Override
    public long size() {
        return file.reader()
                .withHandle(sql -> sql.createQuery("select count(*) from entry")
                        .mapTo(Long.class)
                        .one());
    }

    @Override
    public Verdict verify() {
        return file.consult(transaction -> new Verification(
                                transaction.sql(), Head.read(transaction.sql()).orElseThrow())
                        .run())
                .join();
    }

    @Override
    public Optional<Hash> export(RoomId room, OutputStream out, Progress progress, Predicate<Entry> mayRead)
            throws IOException {
        return new SealedExport(this, chain, room, mayRead, out, progress).write();
    }

    /// The file of the journal, for what else lives in it.
    H2File file() {
        return file;
    }

    /// An entry that was in doubt and turns out saved is not recorded again.
    private Entry appendOnce(Transaction transaction, Draft draft, AtomicReference<@Nullable Entry> sealed) {
        sealed.set(null);
        chain.lookAgain(transaction);
        var before = doubts.saved(transaction.sql(), draft);
        if (before.isPresent()) return before.get();
        var entry = chain.append(transaction, draft);
        sealed.set(entry);
        return entry;
    }

    /// Whoever tries again after a doubt means the same act, and not the one before it.
    private Optional<Entry> undoOnce(
            Transaction transaction,
            PersonId author,
            Optional<RoomId> room,
            Instant at,
            AtomicReference<@Nullable Entry> sealed) {
        sealed.set(null);
        chain.lookAgain(transaction);
        var before = doubts.undone(transaction.sql(), author, room);
        if (before.isPresent()) return before;
        var undone = TakenBack.last(transaction.sql(), author, room)
                .map(act -> new Draft(Optional.of(author), room, at, List.of(act), new Payload.Undone(act)))
                .map(draft -> chain.append(transaction, draft));
        sealed.set(undone.orElse(null));
        return undone;
    }

    /// The store can be written again: what was reported as not saved and is there all the same is told now.
    private void hear(CellEvent event) {
        if (!(event instanceof CellEvent.StoreChanged(var state)) || state instanceof CellEvent.StoreState.ReadOnly)
            return;
        if (doubts.isEmpty()) return;
        file.write(transaction -> {
                    chain.lookAgain(transaction);
                    return doubts.saved(transaction.sql());
                })
                .thenAccept(saved -> {
                    doubts.clear();
                    saved.forEach(this::spread);
                });
    }

    /// Marks the stop as one in order, and closes.
    @Override
    public void close() {
        comebacks.close();
        try {
            file.write(transaction -> {
                        chain.stop(transaction);
                        return true;
                    })
                    .join();
        } catch (RuntimeException e) {
            LOG.warn("The journal does not stop in order; it begins a new life at the next start", e);
        }
        file.close();
        copy.close();
    }

    private CompletionStage<Optional<Entry>> spreadIfAny(Optional<Entry> entry) {
        return entry.isPresent()
                ? spread(entry.get()).thenApply(Optional::of)
                : CompletableFuture.completedFuture(entry);
    }

    private CompletionStage<Entry> spread(Entry entry) {
        var told = followers.stream().map(follower -> follower.follow(entry)).toArray(CompletableFuture<?>[]::new);
        return CompletableFuture.allOf(told).handle((done, failure) -> {
            if (failure != null) LOG.error("Someone could not follow the journal at {}", entry.ref(), failure);
            hearers.tell(entry);
            return entry;
        });
    }
}
