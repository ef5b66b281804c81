// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.advice;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vigie.analysis.advice.Advice;
import org.vigie.analysis.advice.Consistency;
import org.vigie.analysis.advice.Proposal;
import org.vigie.core.advice.Assessment;
import org.vigie.core.advice.Counsel;
import org.vigie.core.advice.ParacrisisResponse;
import org.vigie.core.advice.Question;
import org.vigie.core.advice.RepairTactic;
import org.vigie.core.advice.Response;
import org.vigie.core.cell.OpenRoom;
import org.vigie.core.cell.People;
import org.vigie.core.event.CellEvent;
import org.vigie.core.event.Events;
import org.vigie.core.journal.AdviceAct;
import org.vigie.core.journal.Entry;
import org.vigie.core.journal.EntryRef;
import org.vigie.core.journal.Payload;
import org.vigie.core.plan.CrisisPlan;
import org.vigie.ui.kit.Lanes;

/// An assessment while the cell works on it: the answers, what the rules say on them, what is retained, and those kept
/// before. It starts from the last one kept, filled up with what the room knows; nothing is recorded before it is kept.
final class AdviceViewModel implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(AdviceViewModel.class);

    private final OpenRoom room;
    private final People people;
    private final List<CrisisPlan> shipped;
    private final Lanes lanes;
    private final Events.Subscription subscription;
    private final ReadOnlyObjectWrapper<Optional<Briefing>> briefing = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Assessment> draft = new ReadOnlyObjectWrapper<>(Assessment.NONE);
    private final ReadOnlyObjectWrapper<Advice> advice =
            new ReadOnlyObjectWrapper<>(Advice.on(Assessment.NONE.answers()));
    private final ReadOnlyBooleanWrapper failed = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper overtaken = new ReadOnlyBooleanWrapper();
    private Assessment base = Assessment.NONE;
    private Optional<EntryRef> standsOn = Optional.empty();

    AdviceViewModel(OpenRoom room, People people, List<CrisisPlan> shipped, Lanes lanes) {
        this.room = room;
        this.people = people;
        this.shipped = List.copyOf(shipped);
        this.lanes = lanes;
        draft.subscribe(now -> advice.set(Advice.on(now.answers())));
        this.subscription = room.events().subscribe(this::hear);
        read();
    }

    /// What the room knows; empty until it was read.
    ReadOnlyObjectProperty<Optional<Briefing>> briefingProperty() {
        return briefing.getReadOnlyProperty();
    }

    /// What would be kept.
    ReadOnlyObjectProperty<Assessment> draftProperty() {
        return draft.getReadOnlyProperty();
    }

    /// What the rules say on the answers of the draft.
    ReadOnlyObjectProperty<Advice> adviceProperty() {
        return advice.getReadOnlyProperty();
    }

    /// Whether the room could not be read the last time.
    ReadOnlyBooleanProperty failedProperty() {
        return failed.getReadOnlyProperty();
    }

    /// Whether somebody kept an assessment, or took one back, after this draft was begun.
    ReadOnlyBooleanProperty overtakenProperty() {
        return overtaken.getReadOnlyProperty();
    }

    /// Assessments of this crisis, latest first.
    List<Counsel.Kept> history() {
        return briefing.get().map(read -> read.told().history().reversed()).orElse(List.of());
    }

    /// Whether there is something to keep that the last assessment does not say.
    boolean isWorthKeeping() {
        var now = draft.get();
        boolean says = !now.answers().equals(Assessment.NONE.answers())
                || !now.retained().isEmpty()
                || !now.messages().isEmpty();
        return says
                && briefing.get()
                        .filter(read -> same(now, read.told().assessment()))
                        .isEmpty();
    }

    private static boolean same(Assessment now, Assessment kept) {
        return now.reason().isBlank()
                && now.advisedBy(List.of()).equals(kept.advisedBy(List.of()).because(now.reason()));
    }

    /// What in the draft does not go together.
    List<Consistency.Conflict> conflicts() {
        return Consistency.of(draft.get().retained(), draft.get().messages());
    }

    /// What in the draft contradicts what was stated before in this crisis.
    List<Consistency.Break> breaks() {
        return briefing.get()
                .map(read -> Consistency.against(read.told().history(), draft.get()))
                .orElse(List.of());
    }

    /// Other answers that the room suggests to a question.
    List<Proposal> proposals(Question question) {
        var given = draft.get().answers().to(question);
        return briefing.get().map(Briefing::proposals).orElse(List.of()).stream()
                .filter(proposal -> proposal.question() == question)
                .filter(proposal -> !given.equals(Optional.of(proposal.answer())))
                .toList();
    }

    /// @param answer empty for unknown
    void answer(Question question, Optional<?> answer) {
        if (answer.equals(draft.get().answers().to(question))) return;
        change(now -> now.on(now.answers().with(question, answer)));
    }

    void take(Proposal proposal) {
        change(now -> now.on(now.answers().taking(proposal.question(), proposal.answer(), proposal.from())));
    }

    void retain(Response response, boolean taken) {
        change(now -> now.retaining(response, taken));
    }

    void tell(RepairTactic tactic, boolean used) {
        change(now -> now.telling(tactic, used));
    }

    void answerOnline(Optional<ParacrisisResponse> response) {
        change(now -> now.answering(response));
    }

    void because(String reason) {
        change(now -> now.because(reason));
    }

    private void change(UnaryOperator<Assessment> by) {
        draft.set(by.apply(draft.get()));
    }

    /// Records the draft; completes once it is in the journal for good.
    CompletableFuture<Entry> keep() {
        var now = draft.get();
        var kept = now.because(now.reason().strip()).advisedBy(advice.get().numbers());
        return room.acts().record(new AdviceAct.Assessed(kept)).whenComplete((entry, _) -> {
            if (entry != null) lanes.later(this::startAgain);
        });
    }

    /// Takes an assessment back by a counter-entry.
    CompletableFuture<Entry> withdraw(Counsel.Kept kept) {
        return room.acts().record(new Payload.Undone(kept.entry()), List.of(kept.entry()));
    }

    /// Gives the draft up and starts again from what stands.
    void startAgain() {
        draft.set(base);
        read();
    }

    @Override
    public void close() {
        subscription.close();
    }

    private void hear(CellEvent event) {
        if (event instanceof CellEvent.EntryRecorded) lanes.later(this::read);
    }

    private void read() {
        lanes.ask(() -> Briefing.read(room, people, shipped), this::show, problem -> {
            LOG.error("What advice stands on could not be read", problem);
            failed.set(true);
        });
    }

    private void show(Briefing read) {
        boolean untouched = draft.get().equals(base);
        briefing.set(Optional.of(read));
        failed.set(false);
        var latest = read.told().history().isEmpty()
                ? Optional.<EntryRef>empty()
                : Optional.of(read.told().history().getLast().entry());
        if (untouched) {
            var stood = read.told().assessment();
            base = stood.on(Proposal.fill(stood.answers(), read.proposals()))
                    .advisedBy(List.of())
                    .because("");
            standsOn = latest;
            draft.set(base);
        }
        overtaken.set(!latest.equals(standsOn));
    }
}
