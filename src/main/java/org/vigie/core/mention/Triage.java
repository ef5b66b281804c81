// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.mention;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.vigie.core.cell.PersonId;

/// Where a mention stands in the cell's hands.
///
/// @param answered when it was first answered; absent while it was not
public record Triage(
        TriageState state,
        Optional<DismissReason> reason,
        Optional<PersonId> assignee,
        boolean followed,
        List<Note> notes,
        Optional<Instant> answered) {
    public static final Triage FRESH =
            new Triage(TriageState.TO_DO, Optional.empty(), Optional.empty(), false, List.of());

    public Triage {
        notes = List.copyOf(notes);
    }

    /// One that has no answer.
    public Triage(
            TriageState state,
            Optional<DismissReason> reason,
            Optional<PersonId> assignee,
            boolean followed,
            List<Note> notes) {
        this(state, reason, assignee, followed, notes, Optional.empty());
    }

    /// How far its answer has come: under way once it is in progress or in somebody's hands.
    public AnswerState answer() {
        if (answered.isPresent()) return AnswerState.ANSWERED;
        boolean inHand = state == TriageState.IN_PROGRESS || state == TriageState.TO_DO && assignee.isPresent();
        return inHand ? AnswerState.UNDER_WAY : AnswerState.NONE;
    }

    /// The same after it was answered at this time, unless it was before.
    public Triage answeredAt(Instant at) {
        var first = answered.filter(before -> before.isBefore(at)).orElse(at);
        return new Triage(state, reason, assignee, followed, notes, Optional.of(first));
    }

    public Triage with(TriageState now, Optional<DismissReason> why) {
        return new Triage(now, why, assignee, followed, notes, answered);
    }

    public Triage withAssignee(Optional<PersonId> now) {
        return new Triage(state, reason, now, followed, notes, answered);
    }

    public Triage withFollowed(boolean now) {
        return new Triage(state, reason, assignee, now, notes, answered);
    }

    public Triage with(List<Note> now) {
        return new Triage(state, reason, assignee, followed, now, answered);
    }

    /// What someone wrote beside a mention.
    public record Note(Optional<PersonId> author, Instant at, String text) {}
}
