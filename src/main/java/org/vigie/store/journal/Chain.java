// SPDX-License-Identifier: Apache-2.0
package org.vigie.store.journal;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.vigie.core.cell.PersonId;
import org.vigie.core.journal.Draft;
import org.vigie.core.journal.Entry;
import org.vigie.core.journal.EntryId;
import org.vigie.core.journal.EntryRef;
import org.vigie.core.journal.Hash;
import org.vigie.core.journal.Hlc;
import org.vigie.core.journal.Nature;
import org.vigie.core.journal.OriginId;
import org.vigie.core.journal.Payload;
import org.vigie.store.h2.Transaction;

/// The writing side of the journal: gives each entry its place, its hash and its signature.
///
/// Everything here runs on the writer's thread, within its transaction.
final class Chain {
    /// Recorded on this station, and not brought by an exchange.
    static final String CARRIER = "local";

    private final Nature nature;
    private final InstantSource clock;
    private final SecondCopy copy;
    private final Projections projections;
    /// Committed with the present transaction and to be copied before anyone is told so.
    private final List<SealedEntry> toCopy = new ArrayList<>();

    private final Transaction.Barrier copyAll = this::copyAll;
    private @Nullable StationKey station;
    private long opening = -1;

    Chain(Nature nature, InstantSource clock, SecondCopy copy, Projections projections) {
        this.nature = nature;
        this.clock = clock;
        this.copy = copy;
        this.projections = projections;
    }

    /// Takes the log up where it stopped, or begins a new life of it where that was not in order.
    ///
    /// @throws WrongNature if the store is of another nature, which is indelible
    void start(Transaction transaction) {
        var sql = transaction.sql();
        opening = transaction.opening();
        requireNature(sql);
        var head = Head.read(sql);
        if (head.isPresent() && head.get().clean() && head.get().copied().equals(copy.end()))
            head.get().running().write(sql);
        else beginLife(transaction, head.isPresent() ? "unclean-stop" : "restored");
        projections.bringUpToDate(sql);
    }

    /// Marks a stop in order; nothing may be recorded after it.
    void stop(Transaction transaction) {
        Head.read(transaction.sql()).orElseThrow().stopped(copy.end()).write(transaction.sql());
    }

    Entry append(Transaction transaction, Draft draft) {
        return append(transaction, draft, now());
    }

    /// Puts down what was recorded elsewhere at this time, to be played back.
    ///
    /// @throws IllegalStateException in a store of another nature
    Entry playBack(Transaction transaction, Draft draft, Instant recordedAt) {
        if (nature != Nature.REPLAY) throw new IllegalStateException("Only what is played back has another's times.");
        return append(transaction, draft, recordedAt.truncatedTo(ChronoUnit.MILLIS));
    }

    private Entry append(Transaction transaction, Draft draft, Instant now) {
        var sql = transaction.sql();
        lookAgain(transaction);
        var head = Head.read(sql).orElseThrow();
        var stored = seal(sql, head, draft, now);
        var entry = stored.entry();
        EntryTable.insert(sql, stored, CARRIER);
        head.after(stored).write(sql);
        projections.apply(sql, entry);
        toCopy.add(stored);
        transaction.beforeSaved(copyAll);
        return entry;
    }

    /// Erases what an entry says, here and in the copy, and records who had it done and why.
    Optional<Entry> redact(Transaction transaction, EntryRef ref, String reason, Optional<PersonId> author) {
        var sql = transaction.sql();
        if (!EntryTable.erase(sql, ref)) return Optional.empty();
        transaction.beforeSaved(copyAll);
        transaction.beforeSaved(() -> copy.erase(ref));
        var redacted = new Payload.Redacted(ref, reason);
        var entry = append(transaction, new Draft(author, Optional.empty(), clock.instant(), List.of(ref), redacted));
        projections.rebuild(sql);
        return Optional.of(entry);
    }

    /// Signs what leaves this station, as its entries are signed.
    byte[] sign(Transaction transaction, Hash hash) {
        return station(transaction.sql()).sign(hash);
    }

    long rebuild(Transaction transaction) {
        return projections.rebuild(transaction.sql());
    }

    private void copyAll() {
        toCopy.forEach(copy::append);
        toCopy.clear();
        copy.force();
    }

    /// After the file gave up, nobody knows which of the last commits hold: the table does.
    void lookAgain(Transaction transaction) {
        if (transaction.opening() == opening) return;
        toCopy.clear();
        if (new Reconciliation(transaction.sql(), copy).run() > 0) projections.rebuild(transaction.sql());
        opening = transaction.opening();
    }

    private void beginLife(Transaction transaction, String reason) {
        var sql = transaction.sql();
        if (new Reconciliation(sql, copy).run() > 0) projections.rebuild(sql);
        var before = EntryTable.origins(sql);
        var previous = before.isEmpty()
                ? Optional.<SealedEntry>empty()
                : EntryTable.last(sql, before.getLast().id());
        var now = now();
        var origin = new Origin(
                new OriginId(newId(now)), station(sql).station(), station(sql).publicKey(), now);
        EntryTable.insert(sql, origin);
        copy.append(origin);
        Head.of(origin.id(), EntryTable.greatestClock(sql)).write(sql);
        var opened = new Payload.OriginOpened(
                previous.map(last -> last.header().ref()),
                previous.map(SealedEntry::hash).orElse(Hash.NONE),
                before.isEmpty() ? "first-start" : reason);
        append(transaction, new Draft(Optional.empty(), Optional.empty(), now, List.of(), opened));
    }

    private SealedEntry seal(Handle sql, Head head, Draft draft, Instant now) {
        var encoded = PayloadCodec.encode(draft.payload());
        var content = Content.salted(encoded.json());
        var ref = new EntryRef(head.last().origin(), head.last().seq() + 1);
        Hlc reading = head.clock().tick(now.toEpochMilli());
        var header = new Header(
                new EntryId(newId(now)),
                ref,
                reading,
                draft.occurredAt().truncatedTo(ChronoUnit.MILLIS),
                now,
                draft.author(),
                draft.room(),
                nature,
                encoded.kind(),
                encoded.version(),
                draft.replaces(),
                content.hash(),
                head.hash());
        var hash = header.hash();
        return new SealedEntry(header, hash, station(sql).sign(hash), Optional.of(content), now);
    }

    private StationKey station(Handle sql) {
        var known = station;
        if (known == null) station = known = StationTable.readOrMake(sql, () -> newId(now()));
        return known;
    }

    private void requireNature(Handle sql) {
        var recorded = StationTable.nature(sql);
        if (recorded.isEmpty()) StationTable.putNature(sql, nature);
        else if (recorded.get() != nature) throw new WrongNature(recorded.get(), nature);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private static UUID newId(Instant now) {
        return UuidCreator.getTimeOrderedEpoch(now);
    }
}
