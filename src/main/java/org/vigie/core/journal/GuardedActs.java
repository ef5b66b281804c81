// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.journal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.vigie.core.cell.RoleId;
import org.vigie.core.cell.RoomId;

/// Acts under the rules of secrecy: only who holds one of the named roles restricts something to them, only who can
/// read an entry widens its readers, and what belongs to a restricted line is restricted like it.
public final class GuardedActs implements Acts {
    private final Acts acts;
    private final Journal truth;
    private final Secrecy secrecy;
    private final Optional<RoomId> room;

    /// @param truth shows everything
    /// @param room of the acts
    public GuardedActs(Acts acts, Journal truth, Secrecy secrecy, Optional<RoomId> room) {
        this.acts = acts;
        this.truth = truth;
        this.secrecy = secrecy;
        this.room = room;
    }

    @Override
    public CompletableFuture<Entry> record(Payload payload, List<EntryRef> replaces) {
        return allowed(payload, replaces)
                .map(may -> acts.record(may, replaces).thenApply(secrecy::shown))
                .orElseGet(GuardedActs::refused);
    }

    @Override
    public CompletableFuture<Entry> recordAt(Payload payload, Instant occurredAt) {
        return allowed(payload, List.of())
                .map(may -> acts.recordAt(may, occurredAt).thenApply(secrecy::shown))
                .orElseGet(GuardedActs::refused);
    }

    @Override
    public CompletableFuture<Optional<Entry>> undoLast() {
        return acts.undoLast();
    }

    private static CompletableFuture<Entry> refused() {
        return CompletableFuture.failedFuture(new NotAllowed());
    }

    /// The act as it is recorded; empty if it is not this person's to do.
    private Optional<Payload> allowed(Payload payload, List<EntryRef> replaces) {
        var sight = secrecy.look();
        return switch (payload) {
            case RestrictedAct.Content content ->
                Optional.<Payload>of(content).filter(_ -> sight.holdsOne(room, Set.copyOf(content.readers())));
            case RestrictedAct.Widened widened ->
                truth.find(widened.entry())
                        .filter(entry -> entry.payload() instanceof RestrictedAct.Content && sight.mayRead(entry))
                        .map(_ -> widened);
            case AttachmentAct.Added added ->
                restricted(added.line().stream().toList())
                        .map(line -> inherit(sight, line, readers -> new RestrictedAct.Attached(readers, added)))
                        .orElse(Optional.of(added));
            case Payload.Logged line ->
                restricted(replaces)
                        .map(earlier -> inherit(sight, earlier, readers -> new RestrictedAct.Noted(readers, line)))
                        .orElse(Optional.of(line));
            default -> Optional.of(payload);
        };
    }

    private Optional<Entry> restricted(List<EntryRef> about) {
        return about.stream()
                .flatMap(ref -> truth.find(ref).stream())
                .filter(entry -> entry.payload() instanceof RestrictedAct.Content)
                .findFirst();
    }

    private static Optional<Payload> inherit(
            Secrecy.Sight sight, Entry from, java.util.function.Function<List<RoleId>, Payload> make) {
        if (!sight.mayRead(from)) return Optional.empty();
        var readers = sight.readers(from).stream()
                .sorted(java.util.Comparator.comparing(RoleId::toString))
                .toList();
        return Optional.of(make.apply(readers));
    }
}
