// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.messages;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vigie.analysis.message.Additions;
import org.vigie.core.journal.MessageAct;
import org.vigie.core.message.Library;
import org.vigie.core.message.Message;
import org.vigie.core.message.MessageId;
import org.vigie.core.proposal.Proposer;
import org.vigie.core.proposal.Proposer.Answer;
import org.vigie.core.proposal.Proposer.Fault;
import org.vigie.core.proposal.Wish;
import org.vigie.core.proposal.Wish.Task;
import org.vigie.ui.kit.Lanes;
import org.vigie.ui.messages.MessagesViewModel.Outcome;

/// What the writing assistant proposes for a text, and what a person makes of it. One question at a time; its answer
/// belongs to the text that it was asked for, whatever is looked at when it comes. Words that say what nobody gave the
/// assistant are never shown: the log says which.
final class ProposalViewModel {
    private static final Logger LOG = LoggerFactory.getLogger(ProposalViewModel.class);
    /// So many words are named; a proposal made of inventions is told by its first.
    static final int MOST_WORDS = 20;

    private static final int LONGEST_WORD = 60;

    private final Proposer proposer;
    private final MessagesViewModel model;
    private final Lanes lanes;
    private final ReadOnlyBooleanWrapper on = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Step> step = new ReadOnlyObjectWrapper<>(new Step.Idle());
    private final AtomicReference<@Nullable Thread> asking = new AtomicReference<>();
    private int asked;

    ProposalViewModel(Proposer proposer, MessagesViewModel model, Lanes lanes) {
        this.proposer = proposer;
        this.model = model;
        this.lanes = lanes;
        refresh();
    }

    /// Where a proposal stands.
    sealed interface Step {
        /// Nothing was asked.
        record Idle() implements Step {}

        record Waiting(Task task, Message text, Instant since) implements Step {}

        /// @param text that it was asked for
        /// @param before the words it would take the place of; empty for a translation that does not exist yet
        record Ready(Task task, Message text, Optional<Message> before, Message proposed, String by) implements Step {}

        /// It added or left out what it must not.
        record Refused(Message text, List<Additions> why) implements Step {}

        /// The words in hand are what it proposes.
        record Same(Message text) implements Step {}

        record Failed(Message text, Fault fault, String detail) implements Step {}

        /// What it was written from has changed since.
        record Outdated(Message text) implements Step {}
    }

    ReadOnlyBooleanProperty onProperty() {
        return on.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Step> stepProperty() {
        return step.getReadOnlyProperty();
    }

    /// Looks again whether it is on: the settings may have changed.
    void refresh() {
        on.set(proposer.setting().on());
        if (!on.get()) drop();
    }

    /// Asks for words for the text that is looked at; nothing while one is asked for, or none is looked at.
    void ask(Task task) {
        refresh();
        var text = model.current().filter(one -> one.withdrawn().isEmpty()).map(one -> one.message());
        if (!on.get() || text.isEmpty() || step.get() instanceof Step.Waiting) return;
        if (task == Task.TRANSLATION && !canTranslate()) return;
        var state = model.stateProperty().get();
        var wish = Wish.of(task, text.get(), state.claims(), state.fillings());
        int number = ++asked;
        step.set(new Step.Waiting(task, text.get(), model.now()));
        lanes.ask(
                () -> answer(wish),
                answer -> {
                    if (number == asked) take(wish, answer);
                },
                problem -> {
                    LOG.error("The assistant broke", problem);
                    if (number == asked) step.set(new Step.Failed(wish.text(), Fault.UNREADABLE, ""));
                });
    }

    private Optional<Answer> answer(Wish wish) {
        asking.set(Thread.currentThread());
        try {
            return Optional.of(proposer.propose(wish));
        } catch (InterruptedException stopped) {
            return Optional.empty();
        } finally {
            asking.set(null);
        }
    }

    private void take(Wish wish, Optional<Answer> answer) {
        if (answer.isEmpty()) step.set(new Step.Idle());
        else
            switch (answer.get()) {
                case Answer.Failed(var fault, var detail) -> step.set(new Step.Failed(wish.text(), fault, detail));
                case Answer.Proposed proposed -> judge(wish, proposed);
            }
    }

    private void judge(Wish wish, Answer.Proposed words) {
        var text = wish.text();
        var shelf = model.stateProperty().get().shelf();
        var before = wish.task() == Task.DRAFT ? Optional.of(text) : shelf.twin(text.id());
        var proposed = worded(wish.task(), text, before, words);
        var why = Additions.in(proposed, text, wish.known());
        if (!why.isEmpty()) refuse(text, words.model(), why);
        else if (before.filter(one -> one.seal().equals(proposed.seal())).isPresent()) step.set(new Step.Same(text));
        else step.set(new Step.Ready(wish.task(), text, before, proposed, words.model()));
    }

    /// The text with these words. A translation that does not exist yet is made after what it translates; words of
    /// their own for single channels are left to people.
    private Message worded(Task task, Message text, Optional<Message> before, Answer.Proposed words) {
        var id = task == Task.DRAFT ? text.id() : text.id().twin();
        var base = before.orElseGet(() -> new Message(
                id,
                1,
                text.purpose(),
                text.scenario(),
                text.audience(),
                text.outlets(),
                text.level(),
                text.tone(),
                text.title(),
                text.body(),
                Map.of(),
                text.expires(),
                List.of()));
        return base.saying(model.nextVersion(id), words.title(), words.body());
    }

    private void refuse(Message text, String by, List<Additions> why) {
        step.set(new Step.Refused(text, why));
        var act = new MessageAct.ProposalRefused(text.id(), by, words(why, false), words(why, true));
        model.act(act, Outcome.PROPOSAL_REFUSED).thenRun(() -> {});
    }

    private static List<String> words(List<Additions> why, boolean leftOut) {
        var words = new ArrayList<String>();
        for (var one : why)
            if ((one.kind() == Additions.Kind.LEFT_OUT) == leftOut && words.size() < MOST_WORDS)
                words.add(
                        one.words().length() <= LONGEST_WORD
                                ? one.words()
                                : one.words().substring(0, LONGEST_WORD) + "…");
        return words;
    }

    /// Keeps the proposal as the next version, marked as proposed: a draft, whatever was approved before.
    void takeUp() {
        if (!(step.get() instanceof Step.Ready ready)) return;
        if (!isCurrent(ready)) {
            step.set(new Step.Outdated(ready.text()));
            return;
        }
        step.set(new Step.Idle());
        var act = new MessageAct.Kept(List.of(ready.proposed()), Optional.of(ready.by()));
        model.act(act, Outcome.KEPT)
                .whenComplete((_, problem) -> lanes.later(() -> {
                    if (problem == null)
                        model.chosenProperty().set(Optional.of(ready.proposed().id()));
                    else step.set(ready);
                }));
    }

    /// Whether nobody changed what it was made from, or would take the place of, since.
    private boolean isCurrent(Step.Ready ready) {
        var shelf = model.stateProperty().get().shelf();
        MessageId id = ready.proposed().id();
        return shelf.one(ready.text().id())
                        .filter(one -> one.message().equals(ready.text()))
                        .isPresent()
                && shelf.one(id).map(one -> one.message()).equals(ready.before());
    }

    /// Leaves the proposal, or stops the question: nothing is kept.
    void drop() {
        asked++;
        var thread = asking.get();
        if (thread != null) thread.interrupt();
        if (!(step.get() instanceof Step.Idle)) step.set(new Step.Idle());
    }

    /// Seconds that the question has taken so far.
    long waited() {
        return step.get() instanceof Step.Waiting waiting
                ? Math.max(0, model.now().getEpochSecond() - waiting.since().getEpochSecond())
                : 0;
    }

    /// Whether a translation of the text that is looked at would take the place of nothing withdrawn.
    boolean canTranslate() {
        return model.current()
                .flatMap(one -> model.stateProperty()
                        .get()
                        .shelf()
                        .one(one.message().id().twin()))
                .flatMap(Library.Record::withdrawn)
                .isEmpty();
    }
}
