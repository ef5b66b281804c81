// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.vigie.core.journal.ScenarioAct;

class ScenarioShelfTest {
    private static final Inject FIRST = SampleScenario.inject("S-01", 0);
    private static final Inject SECOND = SampleScenario.inject("S-02", 5);
    private static final Scenario WHOLE = SampleScenario.of(FIRST, SECOND);

    private static void differs(Scenario now, boolean differs) {
        assertThat(ScenarioShelf.differ(WHOLE, now)).isEqualTo(differs);
        assertThat(ScenarioShelf.changes(WHOLE, now).isEmpty())
                .as("what would be recorded")
                .isNotEqualTo(differs);
    }

    @Test
    void whatIsTheSameDoesNotDiffer() {
        differs(SampleScenario.of(SampleScenario.inject("S-01", 0), SampleScenario.inject("S-02", 5)), false);
    }

    @Test
    void anInjectThatIsOtherNewOrGoneDiffers() {
        differs(WHOLE.with(List.of(FIRST, SECOND.at(Duration.ofMinutes(6)))), true);
        differs(WHOLE.with(List.of(FIRST)), true);
        differs(WHOLE.with(List.of(FIRST, SECOND, SampleScenario.inject("S-03", 9))), true);
        differs(WHOLE.with(List.of(FIRST, SampleScenario.inject("S-03", 5))), true);
    }

    @Test
    void anotherOrderAloneIsNoDifference() {
        differs(WHOLE.with(List.of(SECOND, FIRST)), false);
        differs(WHOLE.with(List.of(SECOND.at(Duration.ofMinutes(6)), FIRST)), true);
    }

    @Test
    void anotherFrameDiffersWithoutItsInjects() {
        var now = SampleScenario.of(FIRST, SECOND);
        var renamed = new Scenario(
                now.id(),
                "Autre titre",
                now.organisation(),
                now.language(),
                now.summary(),
                now.length(),
                now.objectives(),
                now.teams(),
                now.parts(),
                now.personas(),
                now.outlets(),
                now.phases(),
                now.injects(),
                now.variables(),
                now.guide(),
                now.debrief());
        differs(renamed, true);
        assertThat(ScenarioShelf.changes(WHOLE, renamed))
                .containsExactly(new ScenarioAct.FrameKept(renamed.with(List.of())));
    }
}
