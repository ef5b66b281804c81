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

/// A journal as whoever is on duty may read it: what is restricted to roles that they do not hold is withheld, whatever
/// way it is asked for.
public final class GuardedJournal implements Journal {
    private final Journal truth;
    private final Secrecy secrecy;

    public GuardedJournal(Journal truth, Secrecy secrecy) {
        this.truth = truth;
        this.secrecy = secrecy;
    }

    @Override
    public CompletableFuture<Entry> append(Draft draft) {
        return truth.append(draft).thenApply(secrecy::shown);
    }

    @Override
    public void replay(Consumer<Entry> each) {
        var sight = secrecy.look();
        truth.replay(entry -> each.accept(sight.shown(entry)));
    }

    @Override
    public Optional<Entry> find(EntryRef ref) {
        return truth.find(ref).map(secrecy::shown);
    }

    @Override
    public List<Entry> latest(Class<? extends Payload> kind, int limit) {
        return shown(truth.latest(kind, limit));
    }

    @Override
    public List<Entry> standing(RoomId room, Class<? extends Payload> kind) {
        return shown(truth.standing(room, kind));
    }

    @Override
    public List<Entry> standing(Class<? extends Payload> kind) {
        return shown(truth.standing(kind));
    }

    @Override
    public Optional<Entry> lastStanding(Class<? extends Payload> kind) {
        return truth.lastStanding(kind).map(secrecy::shown);
    }

    @Override
    public List<Entry> about(MentionKey mention, int limit) {
        return shown(truth.about(mention, limit));
    }

    @Override
    public long size() {
        return truth.size();
    }

    @Override
    public Verdict verify() {
        return truth.verify();
    }

    @Override
    public Optional<Hash> export(RoomId room, OutputStream out, Progress progress, Predicate<Entry> mayRead)
            throws IOException {
        return truth.export(room, out, progress, secrecy.look()::mayRead);
    }

    private List<Entry> shown(List<Entry> entries) {
        var sight = secrecy.look();
        return entries.stream().map(sight::shown).toList();
    }
}
