// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vigie.core.journal.Entries.INES;
import static org.vigie.core.journal.Entries.PAUL;
import static org.vigie.core.journal.Entries.at;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.vigie.core.cell.UsualRoles;
import org.vigie.core.journal.ActionAct;
import org.vigie.core.journal.Entries;

class ActionsTest {
    private static final ActionId SCRIPT = new ActionId(new UUID(1, 1), 17);
    private static final ActionAct GIVEN = new ActionAct.Given(
            SCRIPT,
            "Script téléconseillers, version 2",
            Charge.of(UsualRoles.COMMERCIAL.id()),
            Optional.of(at(5)),
            List.of(),
            Optional.empty());

    private final Entries entries = new Entries();

    @Test
    void anActionBeginsToDoAndIsLateOnceItsHourHasPassed() {
        entries.add(GIVEN);
        assertThat(script().state()).isEqualTo(new ActionState.ToDo());
        assertThat(script().isLate(at(5))).isFalse();
        assertThat(script().isLate(at(6))).isTrue();
        assertThat(script().id().spoken()).isEqualTo("A-17");
    }

    @Test
    void progressMovesItAndDoneEndsIt() {
        entries.add(GIVEN).add(new ActionAct.Progressed(SCRIPT, 40)).add(PAUL, new ActionAct.Done(SCRIPT, "en ligne"));
        assertThat(script().state()).isEqualTo(new ActionState.Done("en ligne"));
        assertThat(script().percent()).isEqualTo(100);
        assertThat(script().since()).isEqualTo(at(2));
        assertThat(script().by()).contains(PAUL);
        assertThat(script().isLate(at(99))).isFalse();
    }

    @Test
    void anActionClosedTwiceStaysAsItWasClosedFirst() {
        entries.add(GIVEN)
                .add(INES, new ActionAct.Done(SCRIPT, "en ligne"))
                .add(PAUL, new ActionAct.Dropped(SCRIPT, "inutile"));
        assertThat(script().state()).isEqualTo(new ActionState.Done("en ligne"));
        assertThat(script().by()).contains(INES);
    }

    @Test
    void whatIsOverCanBeReopened() {
        entries.add(GIVEN).add(new ActionAct.Done(SCRIPT, "")).add(new ActionAct.Reopened(SCRIPT, "coquille"));
        assertThat(script().state()).isEqualTo(new ActionState.ToDo());
    }

    @Test
    void wordsHandsAndHourCanChangeAtAnyTime() {
        entries.add(GIVEN)
                .add(new ActionAct.Reworded(SCRIPT, "Script, version 3"))
                .add(new ActionAct.Charged(SCRIPT, Charge.of(PAUL)))
                .add(new ActionAct.Scheduled(SCRIPT, Optional.of(at(60)), "attend le chiffrage"));
        assertThat(script().title()).isEqualTo("Script, version 3");
        assertThat(script().charge()).isEqualTo(Charge.of(PAUL));
        assertThat(script().isLate(at(30))).isFalse();
    }

    @Test
    void anActOnAnActionNeverGivenIsLeftOut() {
        entries.add(new ActionAct.Done(SCRIPT, ""));
        assertThat(Actions.fold(entries.all())).isEmpty();
    }

    @Test
    void impossibleActsAreRefusedInWords() {
        assertThatThrownBy(() -> new ActionAct.Progressed(SCRIPT, 101)).hasMessageContaining("between 0 and 100");
        assertThatThrownBy(() -> new ActionAct.Dropped(SCRIPT, " ")).hasMessageContaining("why");
        assertThatThrownBy(() -> new ActionAct.Given(
                        SCRIPT, "Script", Charge.NOBODY, Optional.empty(), List.of(SCRIPT), Optional.empty()))
                .hasMessageContaining("itself");
    }

    private Action script() {
        return Optional.ofNullable(Actions.fold(entries.all()).get(SCRIPT)).orElseThrow();
    }
}
