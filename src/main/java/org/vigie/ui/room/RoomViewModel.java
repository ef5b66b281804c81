// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.room;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vigie.core.action.ActionId;
import org.vigie.core.action.Charge;
import org.vigie.core.cell.OpenRoom;
import org.vigie.core.cell.People;
import org.vigie.core.cell.RoleId;
import org.vigie.core.cell.RoomId;
import org.vigie.core.claim.Claim;
import org.vigie.core.claim.ClaimId;
import org.vigie.core.decision.Decision;
import org.vigie.core.decision.DecisionId;
import org.vigie.core.decision.DecisionState;
import org.vigie.core.decision.KnownThen;
import org.vigie.core.event.CellEvent;
import org.vigie.core.journal.ActionAct;
import org.vigie.core.journal.ClaimAct;
import org.vigie.core.journal.DecisionAct;
import org.vigie.core.journal.Entry;
import org.vigie.core.journal.EntryRef;
import org.vigie.core.journal.Payload;
import org.vigie.core.mention.Search;
import org.vigie.core.plan.CrisisPlan;
import org.vigie.core.topic.Query;
import org.vigie.ui.kit.Lanes;

/// What the cell has agreed on, and what a person may change about it. Every act goes to the journal and shows once
/// it is there for good; what could not be saved is told, and stays in the form that it was typed into.
final class RoomViewModel {
    private static final Logger LOG = LoggerFactory.getLogger(RoomViewModel.class);
    private static final Duration HOUR = Duration.ofHours(1);
    private static final int NARRATIVES = 3;

    private final OpenRoom room;
    private final People people;
    private final List<CrisisPlan> shipped;
    private final Lanes lanes;
    private final Supplier<UUID> ids;
    private final Consumer<Outcome> told;
    private final ReadOnlyObjectWrapper<RoomState> state = new ReadOnlyObjectWrapper<>(RoomState.EMPTY);
    private final ReadOnlyObjectWrapper<Instant> now;
    private final ReadOnlyBooleanWrapper loaded = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper failed = new ReadOnlyBooleanWrapper();
    private boolean reading;
    private boolean readAgain;

    /// @param ids makes identifiers never used before
    RoomViewModel(
            OpenRoom room,
            People people,
            List<CrisisPlan> shipped,
            Lanes lanes,
            Supplier<UUID> ids,
            Consumer<Outcome> told) {
        this.room = room;
        this.people = people;
        this.shipped = List.copyOf(shipped);
        this.lanes = lanes;
        this.ids = ids;
        this.told = told;
        this.now = new ReadOnlyObjectWrapper<>(room.clock().instant());
    }

    /// An identifier never used before.
    UUID fresh() {
        return ids.get();
    }

    ReadOnlyObjectProperty<RoomState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /// The room's time, as of the last tick.
    ReadOnlyObjectProperty<Instant> nowProperty() {
        return now.getReadOnlyProperty();
    }

    /// Whether the state was read once.
    ReadOnlyBooleanProperty loadedProperty() {
        return loaded.getReadOnlyProperty();
    }

    /// Whether the last reading failed; what is shown is then older.
    ReadOnlyBooleanProperty failedProperty() {
        return failed.getReadOnlyProperty();
    }

    /// The room, to name what belongs to it.
    RoomId id() {
        return room.room().id();
    }

    /// The room's time at this moment.
    Instant clock() {
        return room.clock().instant();
    }

    void tick() {
        now.set(room.clock().instant());
    }

    /// Reads again if something of this happened in this room.
    void happened(List<CellEvent> batch) {
        if (batch.stream().anyMatch(event -> event instanceof CellEvent.EntryRecorded)) refresh();
    }

    /// Questions that come while one is under way are answered by one more.
    void refresh() {
        if (reading) {
            readAgain = true;
            return;
        }
        reading = true;
        lanes.ask(
                () -> RoomState.read(room, people, shipped),
                read -> {
                    loaded.set(true);
                    tick();
                    state.set(read);
                    failed.set(false);
                    answered();
                },
                problem -> {
                    LOG.error("The room could not be read", problem);
                    failed.set(true);
                    answered();
                });
    }

    private void answered() {
        reading = false;
        if (!readAgain) return;
        readAgain = false;
        refresh();
    }

    /// Records an act; completes once it is in the journal for good.
    CompletableFuture<?> act(Payload payload) {
        return told(room.acts().record(payload));
    }

    /// Records something that happened at another time.
    CompletableFuture<?> actAt(Payload payload, Instant at) {
        return told(room.acts().recordAt(payload, at));
    }

    /// Records a statement that replaces an earlier one.
    CompletableFuture<?> amend(Payload payload, EntryRef earlier) {
        return told(room.acts().record(payload, List.of(earlier)));
    }

    /// Records acts one after the other, as far as they can be saved.
    CompletableFuture<?> actAll(List<? extends Payload> payloads) {
        CompletableFuture<?> done = CompletableFuture.completedFuture(null);
        if (payloads.isEmpty()) return done;
        for (var payload : payloads) done = done.thenCompose(_ -> room.acts().record(payload));
        return told(done);
    }

    private CompletableFuture<?> told(CompletableFuture<?> saving) {
        return saving.whenComplete((_, problem) -> lanes.later(() -> {
            if (problem == null) told.accept(new Outcome.Saved());
            else refused(problem);
        }));
    }

    /// Takes one's last act back.
    void undo() {
        var _ = room.acts()
                .undoLast()
                .whenComplete((undone, problem) -> lanes.later(() -> {
                    if (problem != null || undone == null)
                        refused(problem == null ? new IllegalStateException() : problem);
                    else told.accept(undone.isEmpty() ? new Outcome.NothingToTakeBack() : new Outcome.TakenBack());
                }));
    }

    /// Sets out to do something.
    ///
    /// @param after what must be over before it can be finished
    /// @param from the entry that gave rise to it
    CompletableFuture<?> give(
            String title, Charge charge, Optional<Instant> dueAt, List<ActionId> after, Optional<EntryRef> from) {
        int number = next(state.get().actions().stream().mapToInt(a -> a.id().number()));
        var id = new ActionId(ids.get(), number);
        return act(new ActionAct.Given(id, title.strip(), charge, dueAt, after, from));
    }

    /// Puts a question to the cell.
    CompletableFuture<?> ask(
            String question,
            List<String> options,
            Optional<RoleId> decider,
            List<RoleId> advisers,
            Optional<Instant> dueAt) {
        int number = next(state.get().decisions().stream().mapToInt(d -> d.id().number()));
        var id = new DecisionId(ids.get(), number);
        return act(new DecisionAct.Asked(id, question.strip(), options, decider, advisers, dueAt));
    }

    /// Decides a question, with what is known at this moment.
    CompletableFuture<?> decide(Decision decision, String choice, String reasons) {
        if (!(decision.state() instanceof DecisionState.Pending pending))
            return CompletableFuture.completedFuture(null);
        var unverified = state.get().claims().stream()
                .filter(claim -> claim.state().isOpen())
                .map(Claim::statement)
                .toList();
        var saved = new CompletableFuture<Entry>();
        lanes.ask(
                () -> known(unverified),
                known -> {
                    var _ = room.acts()
                            .record(pending.decide(decision.id(), choice.strip(), reasons.strip(), known))
                            .whenComplete((entry, problem) -> {
                                if (problem == null) saved.complete(entry);
                                else saved.completeExceptionally(problem);
                            });
                },
                saved::completeExceptionally);
        return told(saved);
    }

    /// Notes something that is said.
    CompletableFuture<?> note(String statement, String source, Charge charge, String query) {
        int number = next(state.get().claims().stream().mapToInt(c -> c.id().number()));
        var id = new ClaimId(ids.get(), number);
        return act(new ClaimAct.Noted(id, statement.strip(), source.strip(), charge, query.strip()));
    }

    /// Counts how often claims are repeated.
    void volumes(List<Claim> claims, ZoneId zone, Consumer<Map<ClaimId, ClaimVolume>> answer) {
        lanes.ask(
                () -> ClaimVolume.read(room, claims, zone),
                answer,
                problem -> LOG.error("The claims could not be counted", problem));
    }

    private static int next(IntStream numbers) {
        return 1 + numbers.max().orElse(0);
    }

    /// What the cell knows now, to be frozen with a decision. Away from the screen's thread.
    private KnownThen known(List<String> unverified) {
        var at = room.clock().instant();
        var lastHour = new Search(
                new Query.All(), Optional.of(at.minus(HOUR)), Optional.of(at), Map.of(), Search.Order.NEWEST);
        var tones = room.mentions().tones(lastHour);
        long mentions = tones.mentions();
        var narratives = room.narratives().list(lastHour, at, NARRATIVES).stream()
                .map(line -> line.narrative().label())
                .toList();
        return new KnownThen(
                at,
                room.alerting().crisis().level(),
                OptionalLong.of(mentions),
                mentions == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) tones.negative() / mentions),
                narratives,
                unverified);
    }

    /// Asks away from the screen's thread, and answers on it; nothing where it can't be answered.
    <T> void ask(Supplier<T> question, Consumer<T> answer) {
        lanes.ask(question, answer, problem -> LOG.error("A question of the room was not answered", problem));
    }

    /// Runs on the screen's thread.
    void later(Runnable task) {
        lanes.later(task);
    }

    private void refused(Throwable problem) {
        var cause = problem.getCause();
        told.accept(new Outcome.NotSaved(problem instanceof CompletionException && cause != null ? cause : problem));
    }
}
