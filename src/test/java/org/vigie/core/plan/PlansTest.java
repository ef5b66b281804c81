// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.vigie.core.cell.RoomId;
import org.vigie.core.crisis.Wording;
import org.vigie.core.journal.Entries;
import org.vigie.core.journal.PlanAct;

class PlansTest {
    private static final CrisisPlan OUTAGE = TestPlans.shipped("outage");
    private static final CrisisPlan LEAK = TestPlans.shipped("data-leak");
    private static final List<CrisisPlan> SHIPPED = List.of(OUTAGE, LEAK);

    private final Entries entries = new Entries();

    @Test
    void aRoomEditsAndCombinesPlans() {
        entries.add(new PlanAct.PlansChosen(List.of("outage")))
                .add(new PlanAct.PlanKept(version(LEAK, 2)))
                .add(new PlanAct.PlansChosen(List.of("data-leak", "outage")));
        var shelf = shelf();
        assertThat(shelf.known().values()).containsExactly(OUTAGE, version(LEAK, 2));
        assertThat(shelf.chosen()).containsExactly("data-leak", "outage");
        assertThat(shelf.nextVersion("data-leak")).isEqualTo(3);
        assertThat(shelf.nextVersion("outage")).isEqualTo(2);
        assertThat(shelf.nextVersion("own")).isEqualTo(1);
    }

    @Test
    void anotherRoomSharesThePlansButNotTheChoice() {
        entries.add(new PlanAct.PlanKept(version(LEAK, 2))).add(new PlanAct.PlansChosen(List.of("outage")));
        var elsewhere = Plans.fold(SHIPPED, entries.all(), new RoomId(new UUID(1, 1)));
        assertThat(elsewhere.known().values()).containsExactly(OUTAGE, version(LEAK, 2));
        assertThat(elsewhere.chosen()).isEmpty();
    }

    @Test
    void aShippedPlanThatIsWithdrawnSaysAgainWhatItCameWithAndItsNumbersAreNotGivenTwice() {
        entries.add(new PlanAct.PlanKept(version(LEAK, 2))).add(new PlanAct.PlanWithdrawn("data-leak"));
        assertThat(shelf().known().values()).containsExactly(OUTAGE, LEAK);
        assertThat(shelf().nextVersion("data-leak")).isEqualTo(3);
    }

    @Test
    void aPlanOfOnesOwnThatIsWithdrawnIsGoneAndNoLongerInForce() {
        var own =
                new CrisisPlan("own", 1, new Wording("Nôtre", "Ours"), List.of(), List.of(), List.of(), OUTAGE.cards());
        entries.add(new PlanAct.PlanKept(own));
        assertThat(shelf().known().keySet()).containsExactly("outage", "data-leak", "own");
        entries.add(new PlanAct.PlanWithdrawn("own")).add(new PlanAct.PlanWithdrawn("never"));
        assertThat(shelf().known().keySet()).containsExactly("outage", "data-leak");
    }

    private Plans.Shelf shelf() {
        return Plans.fold(SHIPPED, entries.all(), Entries.ROOM);
    }

    private static CrisisPlan version(CrisisPlan plan, int version) {
        return new CrisisPlan(
                plan.code(), version, plan.name(), plan.roles(), plan.thresholds(), plan.stakeholders(), plan.cards());
    }
}
