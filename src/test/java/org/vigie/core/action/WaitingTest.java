// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vigie.core.journal.Entries.at;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.vigie.core.journal.ActionAct;
import org.vigie.core.journal.Entries;

class WaitingTest {
    private static final ActionId SCRIPT = id(1);
    private static final ActionId FAQ = id(2);
    private static final ActionId LETTER = id(3);

    private final Entries entries = new Entries()
            .add(given(SCRIPT, List.of()))
            .add(given(FAQ, List.of(SCRIPT)))
            .add(given(LETTER, List.of(FAQ)));

    @Test
    void anActionWaitsUntilWhatComesFirstIsDoneOrDropped() {
        assertThat(holding(FAQ)).containsExactly(SCRIPT);
        assertThat(holding(SCRIPT)).isEmpty();
        entries.add(new ActionAct.Dropped(SCRIPT, "inutile"));
        assertThat(holding(FAQ)).isEmpty();
        entries.add(new ActionAct.Reopened(SCRIPT, "utile"));
        assertThat(holding(FAQ)).containsExactly(SCRIPT);
    }

    @Test
    void whatComesFirstCanChangeAndTheHourAloneLeavesItAlone() {
        entries.add(new ActionAct.Scheduled(LETTER, Optional.of(at(60)), ""));
        assertThat(holding(LETTER)).containsExactly(FAQ);
        entries.add(new ActionAct.Scheduled(LETTER, Optional.of(at(60)), "", Optional.of(List.of(SCRIPT))));
        assertThat(holding(LETTER)).containsExactly(SCRIPT);
        entries.add(new ActionAct.Scheduled(LETTER, Optional.empty(), "", Optional.of(List.of())));
        assertThat(holding(LETTER)).isEmpty();
    }

    @Test
    void aCircleIsFoundHoweverLongAndNoneIsImagined() {
        assertThat(waiting().circle(SCRIPT, List.of(LETTER)).map(Action::id)).contains(LETTER);
        assertThat(waiting().circle(LETTER, List.of(SCRIPT, FAQ))).isEmpty();
    }

    @Test
    void aCircleMadeOnTwoStationsAtOnceIsWalkedOnceAndCanBeUndone() {
        entries.add(new ActionAct.Scheduled(SCRIPT, Optional.empty(), "", Optional.of(List.of(FAQ))));
        assertThat(waiting().circle(id(9), List.of(LETTER))).isEmpty();
        assertThat(holding(SCRIPT)).containsExactly(FAQ);
        entries.add(new ActionAct.Scheduled(SCRIPT, Optional.empty(), "", Optional.of(List.of())));
        assertThat(holding(SCRIPT)).isEmpty();
    }

    @Test
    void whatNobodyKnowsHoldsUpNothing() {
        assertThat(waiting().holding(List.of(id(99)))).isEmpty();
        assertThat(waiting().circle(SCRIPT, List.of(id(99)))).isEmpty();
    }

    private List<ActionId> holding(ActionId action) {
        var all = Actions.fold(entries.all());
        return waiting()
                .holding(Optional.ofNullable(all.get(action)).orElseThrow().after())
                .stream()
                .map(Action::id)
                .toList();
    }

    private Waiting waiting() {
        return new Waiting(Actions.fold(entries.all()).values());
    }

    private static ActionAct given(ActionId action, List<ActionId> after) {
        return new ActionAct.Given(
                action, "Action " + action.number(), Charge.NOBODY, Optional.empty(), after, Optional.empty());
    }

    private static ActionId id(int number) {
        return new ActionId(new UUID(1, number), number);
    }
}
