// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.vigie.core.scenario.SampleScenario.inject;
import static org.vigie.core.scenario.SampleScenario.of;
import static org.vigie.core.scenario.SampleScenario.reaction;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.vigie.core.crisis.CrisisLevel;

class DryRunTest {
    private static List<String> course(DryRun run) {
        return run.plays().stream()
                .map(play -> play.inject().id() + " " + play.at().toMinutes())
                .toList();
    }

    @Test
    void conditionsDecideWhatComesAndWhen() {
        var scenario = of(
                inject("a", 10, List.of(), List.of(reaction("r", 20)), When.ALWAYS),
                inject("thanks", 12, new Condition.Reacted("r", true)),
                inject("anger", 12, new Condition.Reacted("r", false)),
                inject("alert", 5, new Condition.Level(CrisisLevel.ALERT)),
                inject("only", 15, new Condition.Played("anger", false)));
        var responsive = DryRun.of(scenario, Posture.RESPONSIVE);
        assertThat(course(responsive)).containsExactly("a 10", "only 15", "thanks 20", "alert 30");
        assertThat(responsive.unplayed()).containsExactly("anger");
        var silent = DryRun.of(scenario, Posture.SILENT);
        assertThat(course(silent)).containsExactly("a 10", "only 15", "anger 30");
        assertThat(silent.unplayed()).containsExactly("thanks", "alert");
    }

    @Test
    void pressureHalvesEveryTenMinutes() {
        var run = DryRun.of(of(inject("a", 10), inject("b", 20)), Posture.SILENT);
        // a call asks for 2 a minute
        assertThat(run.curve().get(9).perMinute()).isZero();
        assertThat(run.curve().get(10).perMinute()).isEqualTo(2);
        assertThat(run.curve().get(20).perMinute()).isCloseTo(3, within(1e-9));
        assertThat(run.curve().get(30).perMinute()).isCloseTo(1.5, within(1e-9));
        assertThat(run.peak().at()).isEqualTo(Duration.ofMinutes(20));
        assertThat(run.curve()).hasSize(181);
    }

    @Test
    void nothingToPlayIsAFlatCurve() {
        var run = DryRun.of(of(), Posture.SILENT);
        assertThat(run.plays()).isEmpty();
        assertThat(run.peak().perMinute()).isZero();
    }

    @Test
    void fiftyThousandComeOnceEach() {
        var injects = new ArrayList<Inject>();
        for (int i = 0; i < 50_000; i++) injects.add(inject("i" + i, i));
        var run = DryRun.of(of(injects), Posture.SILENT);
        assertThat(run.plays()).hasSize(50_000);
        assertThat(run.curve()).hasSizeLessThan(10_010);
    }
}
