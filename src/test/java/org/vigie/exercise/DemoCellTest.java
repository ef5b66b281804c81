// SPDX-License-Identifier: Apache-2.0
package org.vigie.exercise;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.vigie.core.action.Action;
import org.vigie.core.action.Actions;
import org.vigie.core.card.Cards;
import org.vigie.core.cell.HeldRole;
import org.vigie.core.cell.RoleBoard;
import org.vigie.core.cell.RoomId;
import org.vigie.core.claim.Claim;
import org.vigie.core.claim.ClaimState;
import org.vigie.core.claim.Claims;
import org.vigie.core.decision.Decision;
import org.vigie.core.decision.DecisionState;
import org.vigie.core.decision.Decisions;
import org.vigie.core.journal.Entries;
import org.vigie.core.journal.Entry;
import org.vigie.core.plan.TestPlans;

/// What the invented cell has done when a newcomer enters, at 16:16:18.
class DemoCellTest {
    private static final Instant NOW = DemoCase.OPENING;
    private final List<Entry> entries = new Entries()
            .addAll(DemoCase.shift(DemoCase.story(), TestPlans.shipped(), new RoomId(new UUID(1, 1))).stream()
                    .filter(draft -> !draft.occurredAt().isAfter(NOW))
                    .toList())
            .all();

    @Test
    void eightRolesAreHeldAndDeputised() {
        var roles = RoleBoard.fold(entries).values();
        assertThat(roles).hasSize(8).noneMatch(HeldRole::isWithoutHolder);
        assertThat(roles).allMatch(held -> held.deputy().isPresent());
        assertThat(roles).noneMatch(held -> held.isOverdue(NOW));
    }

    @Test
    void ofTwentySixActionsTwoAreLateAndSeventeenDone() {
        var actions = Actions.fold(entries).values();
        assertThat(actions).hasSize(26);
        assertThat(actions.stream().filter(action -> action.isLate(NOW)))
                .extracting(action -> action.id().spoken())
                .containsExactlyInAnyOrder("A-17", "A-19");
        assertThat(actions.stream().filter(action -> action.state().isOver())).hasSize(17);
        assertThat(actions.stream()
                        .filter(action -> !action.isLate(NOW))
                        .mapToInt(Action::percent)
                        .filter(p -> p > 0 && p < 100))
                .containsExactlyInAnyOrder(41, 70, 25, 50);
    }

    @Test
    void sixDecisionsAreTakenAndThreeWait() {
        var decisions = Decisions.fold(entries).values();
        assertThat(decisions.stream().filter(Decision::isPending)).hasSize(3);
        assertThat(decisions.stream().map(Decision::state).filter(DecisionState.Taken.class::isInstance))
                .hasSize(6);
        var denial = (DecisionState.Taken) decisions.stream().toList().get(5).state();
        assertThat(denial.known().mentionsPerHour().orElse(0)).isBetween(300L, 3_000L);
        assertThat(denial.known().unverified())
                .containsExactly("Box à remplacer à nos frais", "Le compte @Altea_SAV_Aide demande des codes");
    }

    @Test
    void theLeakIsRefutedAndTwoRumoursAreOpen() {
        var claims = Claims.fold(entries).values();
        assertThat(claims).hasSize(6);
        assertThat(claims.stream().filter(claim -> claim.state().isOpen())).hasSize(2);
        assertThat(claims.stream()
                        .filter(claim -> claim.state() == ClaimState.REFUTED)
                        .map(Claim::rebuttal))
                .hasSize(2)
                .noneMatch(String::isBlank);
    }

    @Test
    void sevenOfElevenStepsOfTheCardAreDone() {
        var card = Cards.fold(entries).get("data-leak-claim");
        assertThat(card).isNotNull();
        assertThat(card.done()).isEqualTo(7);
        assertThat(card.card().steps()).hasSize(11);
    }
}
