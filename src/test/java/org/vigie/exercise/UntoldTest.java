// SPDX-License-Identifier: Apache-2.0
package org.vigie.exercise;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.vigie.core.cell.PersonId;
import org.vigie.core.cell.RoomId;
import org.vigie.core.journal.Draft;
import org.vigie.core.journal.Entry;
import org.vigie.core.journal.EntryId;
import org.vigie.core.journal.EntryRef;
import org.vigie.core.journal.Hash;
import org.vigie.core.journal.Hlc;
import org.vigie.core.journal.LogType;
import org.vigie.core.journal.Nature;
import org.vigie.core.journal.OriginId;
import org.vigie.core.journal.Payload;
import org.vigie.core.plan.TestPlans;

class UntoldTest {
    private static final RoomId ROOM = new RoomId(new UUID(1, 1));
    private static final Instant NOON = Instant.parse("2026-10-14T12:00:00Z");
    private static final PersonId TRAINEE = new PersonId(new UUID(7, 99));

    private final List<Draft> script = DemoCase.shift(DemoCase.story(), TestPlans.shipped(), ROOM);
    private final Untold untold = new Untold();

    @Test
    void aNewExercisePlaysTheWholeScript() {
        assertThat(untold.of(script)).isEqualTo(script).hasSizeGreaterThan(100);
    }

    @Test
    void oneThatWasLeftGoesOnWhereTheJournalStands() {
        script.subList(0, 60).forEach(draft -> untold.see(entry(draft)));
        untold.see(entry(script.get(61)));
        var left = untold.of(script);
        assertThat(left).hasSize(script.size() - 61);
        assertThat(left.getFirst()).isEqualTo(script.get(60));
        assertThat(left.get(1)).isEqualTo(script.get(62));
    }

    @Test
    void whatTheTraineeDidOrWhatWasErasedDoublesAndLosesNothing() {
        var first = script.getFirst();
        untold.see(entry(
                new Draft(Optional.of(TRAINEE), Optional.of(ROOM), first.occurredAt(), List.of(), first.payload())));
        assertThat(untold.of(script)).hasSameSizeAs(script);
        untold.see(entry(
                new Draft(first.author(), Optional.of(ROOM), first.occurredAt(), List.of(), new Payload.Erased())));
        assertThat(untold.of(script)).isEqualTo(script.subList(1, script.size()));
    }

    @Test
    void ofTwoActsOfOnePersonInOneInstantNoneIsLost() {
        var author = script.getFirst().author();
        var one = new Draft(author, Optional.of(ROOM), NOON, List.of(), line("une"));
        var other = new Draft(author, Optional.of(ROOM), NOON, List.of(), line("deux"));
        untold.see(entry(one));
        assertThat(untold.of(List.of(one, other))).containsExactly(other);
    }

    private static Payload line(String text) {
        return new Payload.Logged(LogType.FACT, text, Optional.empty());
    }

    private static Entry entry(Draft draft) {
        return new Entry(
                new EntryId(new UUID(5, 1)),
                new EntryRef(new OriginId(new UUID(6, 1)), 1),
                Hlc.ZERO,
                draft.occurredAt(),
                NOON,
                NOON,
                draft.author(),
                draft.room(),
                Nature.EXERCISE,
                draft.replaces(),
                draft.payload(),
                Hash.NONE,
                Hash.NONE);
    }
}
