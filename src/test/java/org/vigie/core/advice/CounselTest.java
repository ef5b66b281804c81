// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.advice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vigie.core.journal.Entries.PAUL;
import static org.vigie.core.journal.Entries.at;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.vigie.core.journal.AdviceAct;
import org.vigie.core.journal.Entries;

class CounselTest {
    private static final Answers ACCIDENT = Answers.NONE.taking(Question.TYPE, CrisisType.TECHNICAL_ACCIDENT, "outage");

    private final Entries entries = new Entries();

    @Test
    void nothingIsKnownBeforeAnybodyAnswers() {
        assertThat(Counsel.fold(entries.all())).isEqualTo(Counsel.Told.NOTHING);
    }

    @Test
    void eachAnswerKeepsWhoFirstGaveIt() {
        entries.add(assessed(ACCIDENT)).add(PAUL, assessed(ACCIDENT.with(Question.HISTORY, Optional.of(true))));
        var told = Counsel.fold(entries.all());
        assertThat(told.given().get(Question.TYPE).at()).isEqualTo(at(0));
        assertThat(told.given().get(Question.HISTORY)).isEqualTo(new Counsel.Signed(Optional.of(PAUL), at(1)));
        assertThat(told.given()).doesNotContainKey(Question.HARM);
        assertThat(told.assessed()).contains(new Counsel.Signed(Optional.of(PAUL), at(1)));
    }

    @Test
    void anAnswerThatAPersonGivesIsNoLongerTheStations() {
        assertThat(ACCIDENT.taken()).containsEntry(Question.TYPE, "outage");
        var changed = ACCIDENT.with(Question.TYPE, Optional.of(CrisisType.RUMOUR));
        assertThat(changed.type()).contains(CrisisType.RUMOUR);
        assertThat(changed.taken()).isEmpty();
        assertThat(changed.with(Question.TYPE, Optional.empty())).isEqualTo(Answers.NONE);
    }

    @Test
    void theSketchIsSetBesideTheAnswers() {
        var effects = Map.of(
                Stance.ACKNOWLEDGE, new SketchSettings.Effect(80, 90),
                Stance.DENY, new SketchSettings.Effect(0, 300),
                Stance.COMPENSATE, new SketchSettings.Effect(10, 10));
        var own = new SketchSettings(effects, 0);
        entries.add(assessed(ACCIDENT)).add(new AdviceAct.SketchSet(own));
        var told = Counsel.fold(entries.all());
        assertThat(told.settings()).isEqualTo(own);
        assertThat(told.assessment().answers()).isEqualTo(ACCIDENT);
        assertThat(own.of(Stance.SILENCE)).isEqualTo(new SketchSettings.Effect(100, 100));
    }

    @Test
    void impossibleSettingsAreRefused() {
        assertThatThrownBy(() -> new SketchSettings.Effect(90, 80)).hasMessageContaining("low to high");
        assertThatThrownBy(() -> new SketchSettings.Effect(0, 301)).hasMessageContaining("300");
        assertThatThrownBy(() -> new SketchSettings(Map.of(), 0)).hasMessageContaining("Each stance");
        assertThatThrownBy(() -> new SketchSettings(SketchSettings.USUAL.effects(), 361))
                .hasMessageContaining("360");
    }

    private static AdviceAct assessed(Answers answers) {
        return new AdviceAct.Assessed(new Assessment(answers, List.of(), List.of(), Optional.empty(), List.of(), ""));
    }
}
