// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.alert;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vigie.core.cell.PersonId;
import org.vigie.core.crisis.BlindRound;
import org.vigie.core.crisis.Criticality;
import org.vigie.core.crisis.DecisionTree;
import org.vigie.core.crisis.Escalation;
import org.vigie.core.journal.AlertAct;
import org.vigie.core.journal.Entry;

/// An alert as the journal tells it: what was found, frozen, and what people made of it since.
///
/// @param at when it was raised
/// @param raisedBy nobody for one that the program raised
/// @param since when it came into its state
/// @param stateBy who brought it there
/// @param places in the order of time; the last is where it stands
/// @param answers to the questions of the tree, in the order given
/// @param round the blind ratings
public record Alert(
        AlertAct.Raised raised,
        Instant at,
        Optional<PersonId> raisedBy,
        AlertState state,
        Instant since,
        Optional<PersonId> stateBy,
        Optional<PersonId> assignee,
        List<Placement> places,
        List<TreeAnswer> answers,
        BlindRound round) {
    public Alert {
        places = List.copyOf(places);
        answers = List.copyOf(answers);
    }

    /// The alert as it was when this entry raised it.
    static Alert of(AlertAct.Raised raised, Entry entry) {
        var at = entry.occurredAt();
        return new Alert(
                raised,
                at,
                entry.author(),
                new AlertState.New(),
                at,
                entry.author(),
                Optional.empty(),
                List.of(new Placement(at, raised.place(), entry.author(), "")),
                List.of(),
                BlindRound.EMPTY);
    }

    public AlertId id() {
        return raised.alert();
    }

    public Finding finding() {
        return raised.finding();
    }

    public AlertEvidence evidence() {
        return raised.evidence();
    }

    public Gauge gauge() {
        return raised.gauge();
    }

    /// The rule as it stood then; absent for what a person declared.
    public Optional<AlertRule> rule() {
        return raised.rule();
    }

    public Escalation escalation() {
        return raised.escalation();
    }

    public Criticality place() {
        return places.getLast().cell();
    }

    /// The answers given so far, for the tree to say where one stands.
    public List<DecisionTree.Given> given() {
        return answers.stream().map(TreeAnswer::given).toList();
    }

    /// The alert after one more act about it.
    Alert after(AlertAct act, Entry entry) {
        return switch (act) {
            case AlertAct.Assigned a -> with(a.assignee());
            case AlertAct.Placed a
            when !state.isOver() -> withPlace(new Placement(entry.occurredAt(), a.place(), entry.author(), a.reason()));
            case AlertAct.Rated a
            when !state.isOver() && entry.author().isPresent() ->
                withRound(round.with(entry.author().get(), a.rating(), entry.occurredAt()));
            case AlertAct.QuestionAnswered a when state instanceof AlertState.Qualifiable -> answered(a, entry);
            default -> moved(act, entry);
        };
    }

    /// The same alert at a later time: an acknowledgement that has run out no longer counts.
    Alert asOf(Instant now) {
        if (!(state instanceof AlertState.Acknowledged(var _, var until)) || until.isEmpty()) return this;
        return now.isBefore(until.get()) ? this : inState(new AlertState.New(), until.get(), Optional.empty());
    }

    private Alert moved(AlertAct act, Entry entry) {
        var at = entry.occurredAt();
        return asOf(at).state
                .after(act)
                .map(next -> inState(next, at, entry.author()))
                .orElse(this);
    }

    private Alert answered(AlertAct.QuestionAnswered act, Entry entry) {
        var more = new ArrayList<>(answers);
        more.add(new TreeAnswer(
                act.treeVersion(),
                new DecisionTree.Given(act.question(), act.choice()),
                act.note(),
                entry.occurredAt(),
                entry.author()));
        return moved(act, entry).withAnswers(more);
    }

    private Alert inState(AlertState next, Instant now, Optional<PersonId> by) {
        return new Alert(raised, at, raisedBy, next, now, by, assignee, places, answers, round);
    }

    private Alert with(Optional<PersonId> person) {
        return new Alert(raised, at, raisedBy, state, since, stateBy, person, places, answers, round);
    }

    private Alert withPlace(Placement place) {
        var more = new ArrayList<>(places);
        more.add(place);
        return new Alert(raised, at, raisedBy, state, since, stateBy, assignee, more, answers, round);
    }

    private Alert withAnswers(List<TreeAnswer> more) {
        return new Alert(raised, at, raisedBy, state, since, stateBy, assignee, places, more, round);
    }

    private Alert withRound(BlindRound more) {
        return new Alert(raised, at, raisedBy, state, since, stateBy, assignee, places, answers, more);
    }
}
