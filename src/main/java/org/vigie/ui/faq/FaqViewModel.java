// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.faq;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
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
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vigie.core.cell.OpenRoom;
import org.vigie.core.event.CellEvent;
import org.vigie.core.event.Events;
import org.vigie.core.journal.ApprovalAct;
import org.vigie.core.journal.MessageAct;
import org.vigie.core.journal.Nature;
import org.vigie.core.journal.Payload;
import org.vigie.core.journal.QuestionAct;
import org.vigie.core.mention.AnswerWay;
import org.vigie.core.mention.TriageState;
import org.vigie.core.message.Audience;
import org.vigie.core.question.Question;
import org.vigie.core.question.QuestionId;
import org.vigie.ui.faq.Answers.Offer;
import org.vigie.ui.kit.Coalesced;
import org.vigie.ui.kit.Lanes;
import org.vigie.ui.kit.message.Copied;

/// A question, the approved texts that answer it, and the questions that wait. It finds texts and never writes one.
final class FaqViewModel implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(FaqViewModel.class);
    private static final Duration PAUSE = Duration.ofMillis(150);

    private final OpenRoom room;
    private final Register register;
    private final Supplier<UUID> fresh;
    private final Consumer<Outcome> told;
    private final Lanes lanes;
    private final StringProperty question = new SimpleStringProperty("");
    private final ObjectProperty<Audience> audience = new SimpleObjectProperty<>(Audience.CUSTOMERS);
    private final ObjectProperty<Optional<Waiting>> about = new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Shown> shown = new ReadOnlyObjectWrapper<>(Shown.NOTHING);
    private final ReadOnlyBooleanWrapper failed = new ReadOnlyBooleanWrapper();
    private final Coalesced<Shown> reading;
    private final Events.Subscription listening;
    /// How many entries the last act made that can be taken back.
    private long steps;

    /// What the desk shows.
    ///
    /// @param waiting open ones first
    record Shown(Answers answers, List<Line> waiting) {
        static final Shown NOTHING = new Shown(Answers.NONE, List.of());
    }

    /// A question with the title of the text that answers it; empty for none.
    record Line(Waiting waiting, String answer) {}

    /// What came of an act.
    enum Outcome {
        COPIED,
        ANSWERED,
        OPENED,
        FILLED,
        SET_ASIDE,
        TAKEN_BACK,
        NOT_SAVED;

        /// Whether the toast offers to take it back: what was copied is out.
        boolean canBeTakenBack() {
            return this == ANSWERED || this == OPENED || this == FILLED || this == SET_ASIDE;
        }
    }

    FaqViewModel(OpenRoom room, Register register, Lanes lanes, Supplier<UUID> fresh, Consumer<Outcome> told) {
        this.room = room;
        this.register = register;
        this.lanes = lanes;
        this.fresh = fresh;
        this.told = told;
        this.reading = new Coalesced<>(
                lanes,
                PAUSE,
                () -> {
                    var asked = question.get();
                    var whom = audience.get();
                    return () -> read(asked, whom);
                },
                now -> {
                    failed.set(false);
                    shown.set(now);
                },
                problem -> {
                    LOG.error("The answers could not be read", problem);
                    failed.set(true);
                });
        question.subscribe(_ -> reading.request());
        audience.subscribe(_ -> reading.request());
        reading.request();
        this.listening = room.events().subscribe(event -> lanes.later(() -> happened(List.of(event))));
    }

    private Shown read(String asked, Audience whom) {
        var now = room.clock().instant();
        return new Shown(
                register.answer(asked, whom, now),
                register.waiting(now).stream()
                        .map(one ->
                                new Line(one, one.answer().map(register::title).orElse("")))
                        .toList());
    }

    private void happened(Collection<? extends CellEvent> batch) {
        for (var event : batch) {
            if (!(event instanceof CellEvent.EntryRecorded(var entry))) continue;
            switch (entry.payload()) {
                case MessageAct _, ApprovalAct _, Payload.Undone _ -> register.forget();
                default -> {}
            }
            reading.request();
        }
    }

    StringProperty questionProperty() {
        return question;
    }

    /// Who asks.
    ObjectProperty<Audience> audienceProperty() {
        return audience;
    }

    /// The waiting question that is being answered; empty for one that was just asked.
    ObjectProperty<Optional<Waiting>> aboutProperty() {
        return about;
    }

    ReadOnlyObjectProperty<Shown> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /// True while the journal can't be read; what was read before stays.
    ReadOnlyBooleanProperty failedProperty() {
        return failed.getReadOnlyProperty();
    }

    /// Whether what is shown answers what is typed.
    boolean isUpToDate() {
        return shown.get().answers().question().equals(question.get()) && !reading.isAsking();
    }

    boolean isExercise() {
        return room.room().nature() == Nature.EXERCISE;
    }

    /// Looks for what answers a question of the register; one that waits is answered by what is copied then.
    void take(Waiting waiting) {
        about.set(Optional.of(waiting).filter(Waiting::isOpen));
        audience.set(waiting.audience());
        question.set(waiting.text());
    }

    /// Another question is typed: the one that waited still waits.
    void leave() {
        about.set(Optional.empty());
    }

    /// The words that go to the clipboard: in an exercise they say so first.
    String words(Offer offer) {
        return Copied.words(offer.variant().text(), room.room().nature());
    }

    /// Records that an answer was copied, before it is; a question that waited for it is answered by it.
    CompletableFuture<?> copy(Offer offer) {
        var message = offer.approved().message();
        var acts = new ArrayList<Payload>();
        if (about.get().filter(Waiting.Fed.class::isInstance).isEmpty())
            acts.add(new MessageAct.Used(message.id(), message.version(), offer.outlet(), words(offer)));
        about.get().ifPresent(waiting -> acts.addAll(answering(waiting, offer)));
        return record(acts, about.get().isPresent() ? Outcome.ANSWERED : Outcome.COPIED)
                .thenRun(() -> lanes.later(this::leave));
    }

    private static List<Payload> answering(Waiting waiting, Offer offer) {
        var message = offer.approved().message();
        return switch (waiting) {
            case Waiting.Opened(var question) ->
                List.of(new QuestionAct.Answered(question.id(), message.id(), message.version()));
            case Waiting.Fed(var asked) -> {
                var keys = List.of(asked.filed().mention().key());
                yield List.of(
                        new Payload.MentionsAnswered(
                                keys,
                                Optional.of(message.id()),
                                message.version(),
                                AnswerWay.COPIED,
                                offer.variant().text()),
                        new Payload.MentionsTriaged(keys, TriageState.DONE, Optional.empty()));
            }
        };
    }

    /// Gives variables their values in this room.
    ///
    /// @param source by what they are known; may be empty
    CompletableFuture<?> fill(Map<String, String> values, String source) {
        var acts = values.entrySet().stream()
                .map(one -> new MessageAct.Filled(one.getKey(), one.getValue(), source))
                .toList();
        return record(acts, Outcome.FILLED);
    }

    /// Whether the question that is typed may be opened: something was asked, and it does not wait already.
    boolean canOpen() {
        return !question.get().isBlank()
                && about.get().isEmpty()
                && shown.get().waiting().stream()
                        .map(Line::waiting)
                        .filter(Waiting::isOpen)
                        .noneMatch(one ->
                                one.text().equalsIgnoreCase(question.get().strip()));
    }

    /// Nothing approved answers it: from now on it waits for an answer.
    CompletableFuture<?> open() {
        if (!canOpen()) return CompletableFuture.completedFuture(null);
        var opened = new QuestionAct.Opened(
                new QuestionId(fresh.get()), audience.get(), question.get().strip());
        return record(List.of(opened), Outcome.OPENED).thenRun(() -> lanes.later(() -> question.set("")));
    }

    /// Nobody waits for its answer any more.
    CompletableFuture<?> setAside(Question that) {
        return record(List.of(new QuestionAct.SetAside(that.id())), Outcome.SET_ASIDE);
    }

    /// Takes back what was last recorded about a question.
    void takeBack() {
        var taking = room.acts().undoLast();
        for (int i = 1; i < steps; i++)
            taking = taking.thenCompose(_ -> room.acts().undoLast());
        taking.whenComplete((_, problem) ->
                lanes.later(() -> told.accept(problem == null ? Outcome.TAKEN_BACK : Outcome.NOT_SAVED)));
    }

    private CompletableFuture<?> record(List<? extends Payload> acts, Outcome done) {
        // a copy is out: nothing takes it back
        steps = acts.stream().filter(act -> !(act instanceof MessageAct.Used)).count();
        var all = acts.stream().map(room.acts()::record).toArray(CompletableFuture[]::new);
        var saving = CompletableFuture.allOf(all);
        saving.whenComplete((_, problem) -> lanes.later(() -> {
            if (problem != null) LOG.warn("An act on a question was not saved: {}", problem.toString());
            told.accept(problem == null ? done : Outcome.NOT_SAVED);
            reading.request();
        }));
        return saving;
    }

    @Override
    public void close() {
        listening.close();
    }
}
