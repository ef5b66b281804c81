// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.advice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vigie.core.journal.Entries.PAUL;
import static org.vigie.core.journal.Entries.at;

import java.util.List;
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
    void everyAssessmentIsKeptInItsOrder() {
        entries.add(assessed(ACCIDENT)).add(PAUL, assessed(Answers.NONE));
        var told = Counsel.fold(entries.all());
        assertThat(told.history())
                .extracting(kept -> kept.assessment().answers())
                .containsExactly(ACCIDENT, Answers.NONE);
        assertThat(told.assessment().answers()).isEqualTo(Answers.NONE);
    }

    @Test
    void anAnswerThatAPersonGivesIsNoLongerTheStations() {
        assertThat(ACCIDENT.taken()).containsEntry(Question.TYPE, "outage");
        var changed = ACCIDENT.with(Question.TYPE, Optional.of(CrisisType.RUMOUR));
        assertThat(changed.type()).contains(CrisisType.RUMOUR);
        assertThat(changed.taken()).isEmpty();
        assertThat(changed.with(Question.TYPE, Optional.empty())).isEqualTo(Answers.NONE);
    }

    private static AdviceAct assessed(Answers answers) {
        return new AdviceAct.Assessed(new Assessment(answers, List.of(), List.of(), Optional.empty(), List.of(), ""));
    }
}
