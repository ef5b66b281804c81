// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.alerts;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.vigie.core.alert.Alert;
import org.vigie.core.alert.AlertState;
import org.vigie.core.alert.Finding;
import org.vigie.core.cell.OpenRoom;
import org.vigie.core.cell.Person;
import org.vigie.core.cell.PersonId;
import org.vigie.core.crisis.CrisisLevel;
import org.vigie.core.crisis.Criticality;
import org.vigie.core.crisis.Rating;
import org.vigie.core.journal.AlertAct;
import org.vigie.core.journal.CrisisAct;
import org.vigie.core.journal.Entry;
import org.vigie.core.journal.EntryRef;
import org.vigie.core.journal.Payload;
import org.vigie.core.mention.MentionKey;
import org.vigie.ui.kit.Lanes;

/// What people do to alerts and levels. Every act is an entry of the journal, told once it is saved for good, and
/// taken back by another entry that names it.
final class AlertActsViewModel {
    private static final int UNDOABLE = 50;

    private final OpenRoom room;
    private final Supplier<Optional<Person>> duty;
    private final Lanes lanes;
    private final Consumer<Outcome> told;
    private final Deque<Taken> taken = new ArrayDeque<>();

    /// What was done by one act of a person.
    private record Taken(Optional<PersonId> by, List<EntryRef> entries) {}

    /// @param duty who acts now: nobody takes the acts of another person back
    AlertActsViewModel(OpenRoom room, Supplier<Optional<Person>> duty, Lanes lanes, Consumer<Outcome> told) {
        this.room = room;
        this.duty = duty;
        this.lanes = lanes;
        this.told = told;
    }

    /// What came of an act, to be told to the person.
    sealed interface Outcome {
        record Saved(Act act, String about) implements Outcome {}

        record TakenBack() implements Outcome {}

        record NothingToTakeBack() implements Outcome {}

        /// Nothing changed.
        record NotSaved(Throwable why) implements Outcome {}
    }

    /// What was done.
    enum Act {
        ACKNOWLEDGED,
        ANSWERED,
        PLACED,
        RATED,
        RETAINED,
        ASSIGNED,
        ESCALATED,
        CLOSED,
        NEAR_MISS,
        DECLARED,
        RULE_KEPT,
        RULE_WITHDRAWN,
        SECTOR_KEPT,
        TREE_KEPT,
        MATRIX_KEPT,
        PRE_ARMING_KEPT,
        PRE_ARMING_LIFTED
    }

    // ---- about one alert; what its state does not offer is not done, and the answer is empty

    CompletableFuture<?> acknowledge(Alert alert, String comment, Optional<Instant> until) {
        if (!(alert.state() instanceof AlertState.Unqualified state)) return nothing();
        return record(Act.ACKNOWLEDGED, alert, state.acknowledge(alert.id(), comment, until));
    }

    CompletableFuture<?> answer(Alert alert, int treeVersion, String question, String choice, String note) {
        if (!(alert.state() instanceof AlertState.Qualifiable state)) return nothing();
        return record(Act.ANSWERED, alert, state.answer(alert.id(), treeVersion, question, choice, note));
    }

    CompletableFuture<?> place(Alert alert, Criticality cell, String reason) {
        if (alert.state().isOver() || alert.place().equals(cell)) return nothing();
        return record(Act.PLACED, alert, new AlertAct.Placed(alert.id(), cell, reason));
    }

    CompletableFuture<?> rate(Alert alert, Criticality cell) {
        if (alert.state().isOver()) return nothing();
        return record(Act.RATED, alert, new AlertAct.Rated(alert.id(), Rating.of(cell)));
    }

    CompletableFuture<?> assign(Alert alert, Optional<PersonId> to) {
        return record(Act.ASSIGNED, alert, new AlertAct.Assigned(alert.id(), to));
    }

    CompletableFuture<?> escalate(Alert alert, String to) {
        if (!(alert.state() instanceof AlertState.Qualifiable state)) return nothing();
        return record(Act.ESCALATED, alert, state.escalate(alert.id(), to));
    }

    CompletableFuture<?> close(Alert alert, String learning) {
        if (!(alert.state() instanceof AlertState.Running state)) return nothing();
        return record(Act.CLOSED, alert, state.close(alert.id(), learning));
    }

    CompletableFuture<?> noteNearMiss(Alert alert, String learning) {
        if (!(alert.state() instanceof AlertState.Running state)) return nothing();
        return record(Act.NEAR_MISS, alert, state.noteNearMiss(alert.id(), learning));
    }

    /// A person retains the level of an alert, and may bring the room to it by the same act.
    ///
    /// @param ofRoom whether the room comes to this level too
    /// @param reviewAt when the room's level is to be looked at again
    CompletableFuture<?> retain(
            Alert alert, CrisisLevel level, String reason, boolean ofRoom, Optional<Instant> reviewAt) {
        if (!(alert.state() instanceof AlertState.Qualifiable state)) return nothing();
        var payloads = new ArrayList<Payload>();
        payloads.add(state.confirm(alert.id(), level, reason));
        if (ofRoom) payloads.add(new CrisisAct.LevelDecided(level, reason, Optional.of(alert.id()), reviewAt));
        return record(Act.RETAINED, alert.id().spoken(), payloads);
    }

    // ---- about the room

    CompletableFuture<?> declare(String title, String text, Criticality place, List<MentionKey> shown) {
        return save(
                Act.DECLARED,
                title,
                () -> room.alerting()
                        .desk()
                        .declare(new Finding.Declared(title, text), place, shown)
                        .thenApply(List::of));
    }

    /// Keeps what people set about rules, tree, matrix or pre-arming.
    CompletableFuture<?> keep(Act act, String about, Payload payload) {
        return record(act, about, List.of(payload));
    }

    private CompletableFuture<?> record(Act act, Alert alert, Payload payload) {
        return record(act, alert.id().spoken(), List.of(payload));
    }

    private CompletableFuture<?> record(Act act, String about, List<Payload> payloads) {
        return save(act, about, () -> recordAll(payloads));
    }

    /// One after the other; where a later one can't be saved, those before are taken back.
    private CompletableFuture<List<Entry>> recordAll(List<Payload> payloads) {
        var done = CompletableFuture.completedFuture(List.<Entry>of());
        for (var payload : payloads)
            done = done.thenCompose(before -> room.acts()
                    .record(payload)
                    .handle((entry, failure) -> {
                        if (failure == null) return CompletableFuture.completedFuture(with(before, entry));
                        return takeBack(before.stream().map(Entry::ref).toList())
                                .<List<Entry>>handle((_, _) -> {
                                    throw new java.util.concurrent.CompletionException(failure);
                                });
                    })
                    .thenCompose(next -> next));
        return done;
    }

    private static List<Entry> with(List<Entry> before, Entry entry) {
        var all = new ArrayList<>(before);
        all.add(entry);
        return List.copyOf(all);
    }

    private CompletableFuture<?> save(Act act, String about, Supplier<CompletableFuture<List<Entry>>> saving) {
        // declaring reads the journal for its number: away from the screen's thread, as the acts are
        var saved = new CompletableFuture<List<Entry>>();
        lanes.ask(
                saving,
                future -> future.whenComplete((entries, failure) -> lanes.later(() -> {
                    if (failure == null) {
                        remember(entries);
                        told.accept(new Outcome.Saved(act, about));
                        saved.complete(entries);
                    } else {
                        told.accept(new Outcome.NotSaved(failure));
                        saved.completeExceptionally(failure);
                    }
                })),
                failure -> {
                    told.accept(new Outcome.NotSaved(failure));
                    saved.completeExceptionally(failure);
                });
        return saved;
    }

    private void remember(List<Entry> entries) {
        if (entries.isEmpty()) return;
        taken.push(new Taken(
                entries.getFirst().author(), entries.stream().map(Entry::ref).toList()));
        if (taken.size() > UNDOABLE) taken.removeLast();
    }

    /// Takes back, whole, what the person on duty did last on this screen; without it, their last act in the room.
    void undo() {
        var who = duty.get().map(Person::id);
        var own = taken.stream().filter(act -> act.by().equals(who)).findFirst();
        if (own.isEmpty()) {
            room.acts()
                    .undoLast()
                    .whenComplete((undone, failure) -> lanes.later(() -> told.accept(
                            failure != null
                                    ? new Outcome.NotSaved(failure)
                                    : undone.isPresent() ? new Outcome.TakenBack() : new Outcome.NothingToTakeBack())));
            return;
        }
        var last = own.get();
        takeBack(last.entries())
                .whenComplete((_, failure) -> lanes.later(() -> {
                    if (failure == null) taken.remove(last);
                    told.accept(failure == null ? new Outcome.TakenBack() : new Outcome.NotSaved(failure));
                }));
    }

    private CompletableFuture<?> takeBack(List<EntryRef> refs) {
        CompletableFuture<?> done = CompletableFuture.completedFuture(null);
        for (var ref : refs.reversed())
            done = done.thenCompose(_ -> room.acts().record(new Payload.Undone(ref), List.of(ref)));
        return done;
    }

    private static CompletableFuture<?> nothing() {
        return CompletableFuture.completedFuture(null);
    }
}
