// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.vigie.core.signal.Engines.Fault;
import org.vigie.core.signal.Engines.Standing;
import org.vigie.core.signal.Engines.Trial;
import org.vigie.ui.kit.source.DirectLanes;
import org.vigie.ui.settings.EngineViewModel.Step;

class EngineViewModelTest {
    private final TestEngines engines = new TestEngines();
    private final EngineViewModel model = new EngineViewModel(engines, new DirectLanes());

    @Test
    void tellsWhatReadsNow() {
        assertThat(model.standingProperty().get().map(Standing::version)).hasValue("linear-1");
        assertThat(model.canChoose()).isFalse();
    }

    @Test
    void choosesOnlyAModelThatPassed() {
        model.choose();
        assertThat(engines.chosen).isEmpty();
        model.tryOut(" /modeles/xlm-t ");
        assertThat(model.stepProperty().get()).isEqualTo(new Step.Tried("/modeles/xlm-t", TestEngines.PASSED));
        model.choose();
        assertThat(engines.chosen).hasValue("/modeles/xlm-t");
        assertThat(model.standingProperty().get().flatMap(Standing::chosen)).hasValue("/modeles/xlm-t");
        assertThat(model.stepProperty().get()).isEqualTo(new Step.Chosen());
    }

    @Test
    void keepsARefusedModelOut() {
        engines.next = new Trial.Refused(Fault.FAILED_TEST, "fr 6/12, en 5/12");
        model.tryOut("/modeles/abime");
        model.choose();
        assertThat(engines.chosen).isEmpty();
        assertThat(model.canTry()).isTrue();
    }

    @Test
    void goesBackToTheShippedEngine() {
        model.tryOut("/modeles/xlm-t");
        model.choose();
        model.giveUp();
        assertThat(model.standingProperty().get().flatMap(Standing::chosen)).isEmpty();
        assertThat(model.stepProperty().get()).isEqualTo(new Step.Idle());
    }

    @Test
    void ignoresAnEmptyFolder() {
        model.tryOut("  ");
        assertThat(model.stepProperty().get()).isEqualTo(new Step.Idle());
    }
}
