// SPDX-License-Identifier: Apache-2.0
package org.vigie.store.work;

import static org.vigie.store.work.Workbench.NOON;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.vigie.core.cell.PersonId;
import org.vigie.core.cell.RoomId;
import org.vigie.core.journal.Draft;
import org.vigie.core.journal.Entry;
import org.vigie.core.journal.EntryId;
import org.vigie.core.journal.EntryRef;
import org.vigie.core.journal.Hash;
import org.vigie.core.journal.Hlc;
import org.vigie.core.journal.Journal;
import org.vigie.core.journal.Nature;
import org.vigie.core.journal.OriginId;
import org.vigie.core.journal.Payload;
import org.vigie.core.mention.MentionKey;

/// The entries of a journal, without one: made in order, replayed in order.
final class Acts implements Journal {
    static final PersonId INES = new PersonId(new UUID(7, 1));

    private final OriginId origin;
    private final List<Entry> all = new ArrayList<>();

    Acts() {
        this(1);
    }

    /// @param station whose acts these are
    Acts(int station) {
        this.origin = new OriginId(new UUID(6, station));
    }

    /// The next entry with this payload, a second after the one before.
    Entry next(Payload payload) {
        long seq = all.size() + 1L;
        Instant at = NOON.plusSeconds(seq);
        var entry = new Entry(
                new EntryId(new UUID(5, seq)),
                new EntryRef(origin, seq),
                new Hlc(at.toEpochMilli(), 0),
                at,
                at,
                at,
                Optional.of(INES),
                Optional.empty(),
                Nature.REAL,
                List.of(),
                payload,
                Hash.NONE,
                Hash.NONE);
        all.add(entry);
        return entry;
    }

    @Override
    public void replay(Consumer<Entry> each) {
        all.forEach(each);
    }

    @Override
    public long size() {
        return all.size();
    }

    @Override
    public CompletableFuture<Entry> append(Draft draft) {
        return CompletableFuture.completedFuture(next(draft.payload()));
    }

    @Override
    public Optional<Entry> find(EntryRef ref) {
        return all.stream().filter(entry -> entry.ref().equals(ref)).findFirst();
    }

    @Override
    public List<Entry> latest(Class<? extends Payload> kind, int limit) {
        return all.reversed().stream()
                .filter(entry -> kind.isInstance(entry.payload()))
                .limit(limit)
                .toList();
    }

    @Override
    public List<Entry> standing(RoomId room, Class<? extends Payload> kind) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<Entry> standing(Class<? extends Payload> kind) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<Entry> about(MentionKey mention, int limit) {
        return List.of();
    }

    @Override
    public Verdict verify() {
        return new Verdict.Intact(all.size());
    }
}
