// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.stakeholders;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vigie.core.action.Charge;
import org.vigie.core.cell.OpenRoom;
import org.vigie.core.cell.RoleBoard;
import org.vigie.core.cell.RoomId;
import org.vigie.core.event.CellEvent;
import org.vigie.core.funnel.Assurance;
import org.vigie.core.funnel.Edition;
import org.vigie.core.funnel.Funnel;
import org.vigie.core.funnel.Objection;
import org.vigie.core.funnel.Proof;
import org.vigie.core.funnel.Spot;
import org.vigie.core.funnel.Step;
import org.vigie.core.journal.FunnelAct;
import org.vigie.core.journal.Nature;
import org.vigie.core.journal.Payload;
import org.vigie.core.message.Approved;
import org.vigie.core.message.Library;
import org.vigie.core.message.Message;
import org.vigie.core.message.MessageId;
import org.vigie.core.message.Tongue;
import org.vigie.ui.kit.Frame;
import org.vigie.ui.kit.Lanes;
import org.vigie.ui.kit.attachment.Adding;
import org.vigie.ui.kit.message.RoomValues;

/// What reassures those who buy, and what a person does about it. What is shown follows the journal.
final class StakeholdersViewModel {
    private static final Logger LOG = LoggerFactory.getLogger(StakeholdersViewModel.class);

    private final OpenRoom room;
    private final List<Message> shipped;
    private final Lanes lanes;
    private final RoomValues roomValues;
    private final Supplier<UUID> fresh;
    private final Consumer<Outcome> told;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.NOTHING);
    private final ReadOnlyBooleanWrapper failed = new ReadOnlyBooleanWrapper();
    private final ObjectProperty<Spot> chosen = new SimpleObjectProperty<>(Spot.ALL.getFirst());

    /// What came of an act.
    enum Outcome {
        PUT,
        TAKEN_OFF,
        CHARGED,
        OBJECTION_KEPT,
        OBJECTION_WITHDRAWN,
        PROOF_KEPT,
        PROOF_WITHDRAWN,
        TAKEN_BACK,
        NOTHING_TO_TAKE_BACK,
        NOT_SAVED
    }

    /// @param shipped the texts that come with the program
    /// @param fresh identifiers never used before
    StakeholdersViewModel(
            OpenRoom room,
            List<Message> shipped,
            Frame frame,
            Lanes lanes,
            Supplier<UUID> fresh,
            Consumer<Outcome> told) {
        this.room = room;
        this.shipped = List.copyOf(shipped);
        this.lanes = lanes;
        this.roomValues = new RoomValues(room, frame);
        this.fresh = fresh;
        this.told = told;
    }

    ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    State state() {
        return state.get();
    }

    /// True while the journal can't be read; what was read before stays.
    ReadOnlyBooleanProperty failedProperty() {
        return failed.getReadOnlyProperty();
    }

    /// The spot that is looked at.
    ObjectProperty<Spot> chosenProperty() {
        return chosen;
    }

    Instant now() {
        return room.clock().instant();
    }

    RoomId room() {
        return room.room().id();
    }

    boolean isExercise() {
        return room.room().nature() != Nature.REAL;
    }

    void refresh() {
        lanes.ask(this::read, this::show, problem -> {
            LOG.error("The funnel could not be read", problem);
            failed.set(true);
        });
    }

    private State read() {
        var id = room.room().id();
        var library = new Library(room.journal(), id, shipped);
        var shelf = library.shelf();
        var approvals = library.approvals(shelf);
        var fillings = roomValues.read().over(library.typed());
        var funnel = Funnel.fold(room.journal().standing(id, FunnelAct.class), shelf, approvals, now());
        var edition = Edition.of(funnel, approvals, fillings, room.room().nature(), now());
        return new State(
                funnel,
                shelf,
                approvals,
                fillings,
                new RoleBoard(room.journal(), id).roles(),
                edition,
                SiteFigures.read(room, now()),
                true);
    }

    private void show(State now) {
        failed.set(false);
        state.set(now);
    }

    /// Reads again when something was recorded.
    void happened(Collection<? extends CellEvent> batch) {
        if (batch.stream().anyMatch(CellEvent.EntryRecorded.class::isInstance)) refresh();
    }

    /// Puts an approved text at a spot. One whose approval ended meanwhile is not put there.
    CompletableFuture<?> put(Spot spot, Approved text) {
        return FunnelAct.TextPut.of(spot, text, now())
                .<CompletableFuture<?>>map(act -> act(act, Outcome.PUT))
                .orElseGet(() -> CompletableFuture.failedFuture(new NotApproved()));
    }

    /// The text may not stand there.
    static final class NotApproved extends RuntimeException {
        private static final long serialVersionUID = 1;

        NotApproved() {
            super("The approval of the text has ended.");
        }
    }

    CompletableFuture<?> takeOff(Spot spot, String reason) {
        return act(new FunnelAct.TextTaken(spot.step(), spot.language(), reason.strip()), Outcome.TAKEN_OFF);
    }

    CompletableFuture<?> charge(Step step, Charge charge) {
        return act(new FunnelAct.StepCharged(step, charge), Outcome.CHARGED);
    }

    /// Notes an objection, or says one anew.
    ///
    /// @param known the one that is said anew; empty for a new one
    CompletableFuture<?> keep(Optional<Objection> known, Tongue language, String words, Optional<MessageId> answer) {
        var id = known.map(Objection::id).orElseGet(() -> state().funnel().next(fresh.get()));
        return act(new FunnelAct.ObjectionKept(id, language, words.strip(), answer), Outcome.OBJECTION_KEPT);
    }

    CompletableFuture<?> withdraw(Objection objection, String reason) {
        return act(new FunnelAct.ObjectionWithdrawn(objection.id(), reason.strip()), Outcome.OBJECTION_WITHDRAWN);
    }

    /// Notes a testimonial or a guarantee, or says one anew. A file is told to the journal before it is relied on.
    ///
    /// @param known the one that is said anew; empty for a new one
    CompletableFuture<?> keep(
            Optional<Assurance> known,
            Assurance.Kind kind,
            Tongue language,
            String words,
            String source,
            Proof proof,
            Optional<MessageId> text) {
        var id = known.map(Assurance::id).orElseGet(() -> state().funnel().nextAssurance(fresh.get()));
        var act = new FunnelAct.AssuranceKept(id, kind, language, words.strip(), source.strip(), proof, text);
        var before = known.flatMap(one -> one.proof().file());
        var files = proof.file().filter(one -> !before.equals(Optional.of(one))).stream()
                .toList();
        return Adding.record(room, Optional.empty(), files).thenCompose(_ -> act(act, Outcome.PROOF_KEPT));
    }

    CompletableFuture<?> withdraw(Assurance one) {
        return act(new FunnelAct.AssuranceWithdrawn(one.id(), ""), Outcome.PROOF_WITHDRAWN);
    }

    /// Records that an edition was written to a file.
    CompletableFuture<?> exported(String file, Edition edition) {
        return room.acts().record(new FunnelAct.Exported(file, edition.size(), edition.seal()));
    }

    /// What a site would read at this moment. Reads the journal: never on the screen's thread.
    Edition editionNow() {
        return read().edition();
    }

    void undo() {
        room.acts()
                .undoLast()
                .whenComplete((entry, problem) -> lanes.later(() -> {
                    if (problem != null) told.accept(Outcome.NOT_SAVED);
                    else told.accept(entry.isPresent() ? Outcome.TAKEN_BACK : Outcome.NOTHING_TO_TAKE_BACK);
                    refresh();
                }));
    }

    private CompletableFuture<?> act(Payload payload, Outcome done) {
        var saving = room.acts().record(payload);
        saving.whenComplete((_, problem) -> lanes.later(() -> {
            if (problem != null) LOG.warn("An act on the funnel was not saved: {}", problem.toString());
            told.accept(problem == null ? done : Outcome.NOT_SAVED);
            refresh();
        }));
        return saving;
    }
}
