// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vigie.core.journal.Entries.INES;
import static org.vigie.core.journal.Entries.PAUL;
import static org.vigie.core.journal.Entries.at;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.vigie.core.crisis.Wording;
import org.vigie.core.journal.CardAct;
import org.vigie.core.journal.Entries;

class CardsTest {
    private static final ActionCard CARD = new ActionCard(
            "data-leak",
            4,
            1,
            new Wording("Fuite de données alléguée", "Alleged data leak"),
            List.of(
                    new ActionCard.Step(
                            new Wording("Figer la capture", "Freeze the capture"),
                            Optional.empty(),
                            Optional.of(Duration.ofMinutes(10))),
                    new ActionCard.Step(
                            new Wording("Relecture juridique", "Legal review"), Optional.empty(), Optional.empty())));

    private final Entries entries = new Entries().add(new CardAct.Opened(CARD));

    @Test
    void aStepIsTickedOnceWithWhoAndWhen() {
        entries.add(PAUL, new CardAct.Ticked("data-leak", 0, true)).add(INES, new CardAct.Ticked("data-leak", 0, true));
        assertThat(card().ticks()).containsExactly(Map.entry(0, new RunningCard.Tick(at(1), Optional.of(PAUL))));
        assertThat(card().next()).contains(1);
        assertThat(card().dueAt(0)).contains(at(10));
        assertThat(card().dueAt(1)).isEmpty();
    }

    @Test
    void aTickCanBeTakenAwayAgain() {
        entries.add(new CardAct.Ticked("data-leak", 1, true)).add(new CardAct.Ticked("data-leak", 1, false));
        assertThat(card().done()).isZero();
    }

    @Test
    void aStepThatTheCardDoesNotHaveIsLeftOut() {
        entries.add(new CardAct.Ticked("data-leak", 2, true)).add(new CardAct.Ticked("data-leak", -1, true));
        assertThat(card().done()).isZero();
    }

    @Test
    void aCardLaidOutTwiceKeepsItsTicksAndOnePutAwayBeginsAnew() {
        entries.add(new CardAct.Ticked("data-leak", 0, true)).add(new CardAct.Opened(CARD));
        assertThat(card().done()).isEqualTo(1);
        entries.add(new CardAct.PutAway("data-leak"));
        assertThat(card().isOver()).isTrue();
        entries.add(new CardAct.Opened(CARD));
        assertThat(card().isOver()).isFalse();
        assertThat(card().done()).isZero();
    }

    private RunningCard card() {
        return Optional.ofNullable(Cards.fold(entries.all()).get("data-leak")).orElseThrow();
    }
}
