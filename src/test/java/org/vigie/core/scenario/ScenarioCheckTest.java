// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vigie.core.scenario.SampleScenario.disabled;
import static org.vigie.core.scenario.SampleScenario.inject;
import static org.vigie.core.scenario.SampleScenario.of;
import static org.vigie.core.scenario.SampleScenario.reaction;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScenarioCheckTest {
    private static final When ALWAYS = When.ALWAYS;

    private static Condition after(String id) {
        return new Condition.Played(id, true);
    }

    private static List<Flaw> check(Inject... injects) {
        return ScenarioCheck.of(of(injects));
    }

    @Test
    void aSoundScenarioHasNoFlaw() {
        assertThat(check(inject("a", 0), inject("b", 10, after("a")))).isEmpty();
    }

    @Test
    void aRingIsNamedAndWhatHangsOnItIsDead() {
        assertThat(check(
                        inject("a", 0, after("b")),
                        inject("b", 0, after("a")),
                        inject("c", 5, after("a")),
                        inject("self", 5, after("self"))))
                .containsExactlyInAnyOrder(
                        new Flaw(Flaw.Kind.CYCLE, "a", ""),
                        new Flaw(Flaw.Kind.CYCLE, "b", ""),
                        new Flaw(Flaw.Kind.DEAD_BRANCH, "c", ""),
                        new Flaw(Flaw.Kind.CYCLE, "self", ""));
    }

    @Test
    void aRingWithAnotherWayInIsPlayable() {
        var either = new When(false, List.of(after("b"), new Condition.Published(1)));
        assertThat(check(inject("a", 5, List.of(), List.of(), either), inject("b", 5, after("a"))))
                .isEmpty();
    }

    @Test
    void whatWaitsForADisabledOneOrForTwoOppositesIsDead() {
        assertThat(check(
                        disabled("off", 0),
                        inject("a", 5, after("off")),
                        inject("b", 5),
                        inject("c", 6, after("b"), new Condition.Played("b", false))))
                .containsExactly(new Flaw(Flaw.Kind.DEAD_BRANCH, "a", ""), new Flaw(Flaw.Kind.DEAD_BRANCH, "c", ""));
    }

    @Test
    void whatIsNamedAndMissingIsSaid() {
        var lost = new Condition.Reacted("r9", false);
        var inject = inject("a", 0, List.of("com", "jur"), List.of(), new When(true, List.of(lost)));
        assertThat(ScenarioCheck.of(of(inject)))
                .containsExactly(
                        new Flaw(Flaw.Kind.MISSING_TARGET, "a", "jur"),
                        new Flaw(Flaw.Kind.MISSING_CONDITION, "a", "r9"),
                        new Flaw(Flaw.Kind.DEAD_BRANCH, "a", ""));
    }

    @Test
    void theSameIdTwiceALateParentAndALateInjectAreSaid() {
        var reacting = inject("a", 20, List.of(), List.of(reaction("r", 5)), ALWAYS);
        assertThat(check(
                        reacting, inject("a", 20), inject("b", 10, new Condition.Reacted("r", true)), inject("z", 181)))
                .containsExactly(
                        new Flaw(Flaw.Kind.SAME_ID, "a", "a"),
                        new Flaw(Flaw.Kind.LATE_PARENT, "b", "a"),
                        new Flaw(Flaw.Kind.BEYOND_END, "z", "03:01:00"));
    }

    @Test
    void theSeventhInjectWithinFiveMinutesIsTooMuchOnce() {
        var injects = new ArrayList<Inject>();
        for (int i = 0; i < 8; i++) injects.add(inject("i" + i, 30));
        assertThat(ScenarioCheck.of(of(injects))).containsExactly(new Flaw(Flaw.Kind.OVERLOAD, "com", "00:30:00"));
        assertThat(ScenarioCheck.of(of(injects.subList(0, 6)))).isEmpty();
    }

    @Test
    void fiftyThousandInAChainAreWalkedThrough() {
        var injects = new ArrayList<Inject>();
        for (int i = 0; i < 50_000; i++)
            injects.add(i == 0 ? inject("i0", 0) : inject("i" + i, i / 400, after("i" + (i - 1))));
        assertThat(ScenarioCheck.of(of(injects))).allMatch(flaw -> flaw.kind() == Flaw.Kind.OVERLOAD);
        injects.set(0, inject("i0", 0, after("i49999")));
        assertThat(ScenarioCheck.of(of(injects)))
                .filteredOn(flaw -> flaw.kind() == Flaw.Kind.CYCLE)
                .hasSize(50_000);
    }
}
