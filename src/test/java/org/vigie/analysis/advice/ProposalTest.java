// SPDX-License-Identifier: Apache-2.0
package org.vigie.analysis.advice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.vigie.core.advice.Answers;
import org.vigie.core.advice.CrisisType;
import org.vigie.core.advice.Question;
import org.vigie.core.crisis.CrisisLevel;

class ProposalTest {
    @Test
    void aPlanGivesTheTypeAndALevelOfCrisisGivesUrgency() {
        assertThat(Proposal.of(
                        new Proposal.Known(List.of("outage", "own-1"), List.of(), CrisisLevel.CRISIS, List.of())))
                .containsExactly(
                        new Proposal(Question.TYPE, CrisisType.TECHNICAL_ACCIDENT, "outage"),
                        new Proposal(Question.URGENCY, true, "3"));
        assertThat(Proposal.of(new Proposal.Known(List.of(), List.of(), CrisisLevel.ALERT, List.of())))
                .isEmpty();
    }

    @Test
    void onlyOneSuggestionIsFilledInAndNeverOverAnAnswer() {
        var one = new Proposal(Question.TYPE, CrisisType.RUMOUR, "disinformation");
        var other = new Proposal(Question.TYPE, CrisisType.CHALLENGE, "commercial-practice");
        assertThat(Proposal.fill(Answers.NONE, List.of(one)).type()).contains(CrisisType.RUMOUR);
        assertThat(Proposal.fill(Answers.NONE, List.of(one, other))).isEqualTo(Answers.NONE);
        var given = Answers.NONE.with(Question.TYPE, Optional.of(CrisisType.MISDEED));
        assertThat(Proposal.fill(given, List.of(one))).isEqualTo(given);
    }
}
