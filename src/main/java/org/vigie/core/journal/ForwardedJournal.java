// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.journal;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.vigie.core.cell.RoomId;
import org.vigie.core.mention.MentionKey;

/// Another journal, but for what a subclass answers itself.
public abstract class ForwardedJournal implements Journal {
    private final Journal other;

    protected ForwardedJournal(Journal other) {
        this.other = other;
    }

    @Override
    public CompletableFuture<Entry> append(Draft draft) {
        return other.append(draft);
    }

    @Override
    public void replay(Consumer<Entry> each) {
        other.replay(each);
    }

    @Override
    public Optional<Entry> find(EntryRef ref) {
        return other.find(ref);
    }

    @Override
    public List<Entry> latest(Class<? extends Payload> kind, int limit) {
        return other.latest(kind, limit);
    }

    @Override
    public List<Entry> standing(RoomId room, Class<? extends Payload> kind) {
        return other.standing(room, kind);
    }

    @Override
    public List<Entry> standing(Class<? extends Payload> kind) {
        return other.standing(kind);
    }

    @Override
    public Optional<Entry> lastStanding(Class<? extends Payload> kind) {
        return other.lastStanding(kind);
    }

    @Override
    public List<Entry> about(MentionKey mention, int limit) {
        return other.about(mention, limit);
    }

    @Override
    public long size() {
        return other.size();
    }

    @Override
    public Verdict verify() {
        return other.verify();
    }

    @Override
    public Optional<Hash> export(RoomId room, OutputStream out, Progress progress, Predicate<Entry> mayRead)
            throws IOException {
        return other.export(room, out, progress, mayRead);
    }
}
