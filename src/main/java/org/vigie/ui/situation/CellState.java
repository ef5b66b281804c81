// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.situation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vigie.core.action.Action;
import org.vigie.core.action.Charge;
import org.vigie.core.cell.Person;
import org.vigie.core.cell.PersonId;
import org.vigie.core.cell.RoleId;
import org.vigie.core.claim.Claim;
import org.vigie.core.claim.ClaimState;
import org.vigie.core.crisis.CrisisLevel;
import org.vigie.core.crisis.Wording;
import org.vigie.core.decision.Decision;
import org.vigie.core.mention.Asked;
import org.vigie.core.mention.Search;
import org.vigie.core.question.Question;
import org.vigie.core.word.Silences;

/// What the cell has before it: what is to be decided and when, what is late, and what is said without being known.
///
/// @param decisions that wait, due first
/// @param late actions that should be over, the latest first
/// @param rumours that are no fact, those that wait for an answer first
/// @param roles what they are called
/// @param leads who answers for them now
/// @param people everyone known, by name
/// @param asked questions put to the organisation, open ones first
/// @param silences how long each audience has heard nothing
/// @param level that holds
/// @param nextReport number of the next situation report
record CellState(
        List<Decision> decisions,
        List<Action> late,
        List<Rumour> rumours,
        Map<RoleId, Wording> roles,
        Map<RoleId, PersonId> leads,
        List<Person> people,
        List<Asked> asked,
        Silences silences,
        List<Question> opened,
        CrisisLevel level,
        int nextReport) {
    static final CellState NONE = new CellState(
            List.of(),
            List.of(),
            List.of(),
            Map.of(),
            Map.of(),
            List.of(),
            List.of(),
            Silences.NONE,
            List.of(),
            CrisisLevel.WATCH,
            1);

    CellState {
        decisions = List.copyOf(decisions);
        late = List.copyOf(late);
        rumours = List.copyOf(rumours);
        roles = Map.copyOf(roles);
        leads = Map.copyOf(leads);
        people = List.copyOf(people);
        asked = List.copyOf(asked);
    }

    /// A claim that is not known to be true, and how much it is repeated.
    ///
    /// @param repeated mentions of the period that its query finds; absent without a query
    record Rumour(Claim claim, Optional<Repeated> repeated) {
        /// How far the cell has come with it.
        Stage stage() {
            boolean silent = repeated.filter(told -> told.lastHour() == 0 && told.mentions() > 0)
                    .isPresent();
            if (claim.state().isOpen()) return claim.state() == ClaimState.TO_VERIFY ? Stage.NOTICED : Stage.IN_CHECK;
            if (claim.rebuttal().isBlank()) return Stage.CHECKED;
            return silent ? Stage.SILENT : Stage.ANSWERED;
        }
    }

    /// @param search finds those of the period
    /// @param mentions of the period
    /// @param lastHour of the last hour
    /// @param hourBefore of the hour before
    record Repeated(Search search, long mentions, long lastHour, long hourBefore) {}

    /// How far the cell has come with a rumour, in this order.
    enum Stage {
        NOTICED(1),
        IN_CHECK(2),
        CHECKED(2),
        ANSWERED(3),
        SILENT(4);

        static final int ALL = 4;

        private final int step;

        Stage(int step) {
            this.step = step;
        }

        /// Steps reached out of [#ALL].
        int step() {
            return step;
        }
    }

    /// Whoever has it in hand, by name: the person named, else the lead of the role.
    Optional<Person> holder(Charge charge) {
        return charge.person()
                .or(() -> charge.role().map(leads::get))
                .flatMap(id ->
                        people.stream().filter(person -> person.id().equals(id)).findFirst());
    }

    /// How many rumours wait for an answer.
    long open() {
        return rumours.stream()
                .filter(rumour -> rumour.claim().state().isOpen())
                .count();
    }
}
