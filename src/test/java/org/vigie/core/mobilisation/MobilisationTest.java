// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.mobilisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vigie.core.journal.Entries.INES;
import static org.vigie.core.journal.Entries.PAUL;
import static org.vigie.core.journal.Entries.at;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.vigie.core.cell.PersonId;
import org.vigie.core.cell.Room;
import org.vigie.core.crisis.CrisisLevel;
import org.vigie.core.directory.Channel;
import org.vigie.core.directory.ChannelKind;
import org.vigie.core.journal.Entries;
import org.vigie.core.journal.MobilisationAct;
import org.vigie.core.journal.Nature;

class MobilisationTest {
    private static final MobilisationId CALL = new MobilisationId(new UUID(6, 6));
    private static final PersonId HUGO = new PersonId(new UUID(0, 3));
    private static final Channel MAIL = new Channel(ChannelKind.EMAIL, "ines@altea.example");
    private static final Summons TO_INES = new Summons(INES, List.of(MAIL), List.of(PAUL, HUGO));
    private static final Summons TO_PAUL = new Summons(PAUL, List.of(), List.of());
    private static final Summons TO_HUGO = new Summons(HUGO, List.of(), List.of());

    private final Entries entries = new Entries()
            .add(new MobilisationAct.Called(
                    CALL, CrisisLevel.CRISIS, "Venez", Duration.ofMinutes(10), List.of(TO_INES, TO_PAUL)));

    @Test
    void theBoardShowsWhatWasTriedAndWhoAnsweredWhat() {
        entries.add(new MobilisationAct.Tried(CALL, INES, MAIL, Outcome.SENT, ""))
                .add(new MobilisationAct.Replied(CALL, INES, Optional.of(Reply.COMING)))
                .add(new MobilisationAct.Reminded(CALL, List.of(PAUL)));
        var board = board();
        assertThat(board.line(INES).orElseThrow().needsHand()).isFalse();
        assertThat(board.line(INES).orElseThrow().reply()).contains(Reply.COMING);
        assertThat(board.line(INES).orElseThrow().repliedAt()).contains(at(2));
        assertThat(board.line(PAUL).orElseThrow().calls()).isEqualTo(2);
        assertThat(board.line(PAUL).orElseThrow().needsHand()).isTrue();
        assertThat(board.silent()).extracting(Mobilisation.Line::person).containsExactly(PAUL);

        entries.add(new MobilisationAct.Replied(CALL, INES, Optional.empty()));
        assertThat(board().silent()).hasSize(2);
        assertThat(board().line(INES).orElseThrow().repliedAt()).isEmpty();
    }

    @Test
    void anEmailSaysSomethingOnlyWhereNothingWasNoted() {
        entries.add(
                new MobilisationAct.Replied(CALL, INES, Optional.empty(), Optional.of(heard(1, Heard.Sort.ABSENCE))));
        assertThat(board().line(INES).orElseThrow().reply()).isEmpty();
        assertThat(board().line(INES).orElseThrow().toRead())
                .as("a machine answered")
                .isFalse();
        assertThat(board().silent()).hasSize(2);

        entries.add(
                new MobilisationAct.Replied(CALL, INES, Optional.empty(), Optional.of(heard(2, Heard.Sort.ANSWER))));
        assertThat(board().line(INES).orElseThrow().toRead()).isTrue();
        assertThat(board().silent()).as("who answered is not called again").hasSize(1);
        entries.add(new MobilisationAct.Replied(CALL, INES, Optional.of(Reply.REMOTE)));
        assertThat(board().line(INES).orElseThrow().toRead())
                .as("a person read it")
                .isFalse();

        entries.add(new MobilisationAct.Replied(
                CALL, INES, Optional.of(Reply.UNAVAILABLE), Optional.of(heard(3, Heard.Sort.ANSWER))));
        assertThat(board().line(INES).orElseThrow().reply()).contains(Reply.REMOTE);
        assertThat(board().line(INES).orElseThrow().repliedAt()).contains(at(3));
        assertThat(board().line(INES).orElseThrow().toRead()).isTrue();
        entries.add(
                new MobilisationAct.Replied(CALL, INES, Optional.empty(), Optional.of(heard(4, Heard.Sort.ABSENCE))));
        assertThat(board().line(INES).orElseThrow().heard()).contains(heard(3, Heard.Sort.ANSWER));

        entries.add(new MobilisationAct.Replied(
                CALL, PAUL, Optional.of(Reply.COMING), Optional.of(heard(5, Heard.Sort.ANSWER))));
        assertThat(board().line(PAUL).orElseThrow().reply()).contains(Reply.COMING);
        assertThat(board().line(PAUL).orElseThrow().toRead()).isFalse();
    }

    private static Heard heard(int number, Heard.Sort sort) {
        return new Heard("<" + number + "@altea.example>", sort, "…");
    }

    @Test
    void theNextInLineIsCalledForWhoeverIsSilentTooLongOrCannotCome() {
        assertThat(board().toReplace(at(9))).isEmpty();
        assertThat(board().toReplace(at(10)))
                .extracting(Mobilisation.Line::person)
                .containsExactly(INES);
        assertThat(board().next(board().lines().getFirst()))
                .as("Paul is called already")
                .contains(HUGO);

        entries.add(new MobilisationAct.Replied(CALL, INES, Optional.of(Reply.UNAVAILABLE)));
        assertThat(board().toReplace(at(2))).hasSize(1);

        entries.add(new MobilisationAct.PassedOn(CALL, INES, TO_HUGO))
                .add(new MobilisationAct.PassedOn(CALL, INES, TO_HUGO));
        assertThat(board().lines()).extracting(Mobilisation.Line::person).containsExactly(INES, HUGO, PAUL);
        assertThat(board().toReplace(at(20))).as("nobody is left in the line").isEmpty();
    }

    @Test
    void whatIsAboutAnotherMobilisationOrComesAfterTheEndChangesNothingElse() {
        entries.add(new MobilisationAct.Ended(new MobilisationId(new UUID(7, 7))))
                .add(new MobilisationAct.Replied(CALL, HUGO, Optional.of(Reply.REMOTE)));
        assertThat(board().ended()).isFalse();
        assertThat(board().lines()).hasSize(2);
        entries.add(new MobilisationAct.Ended(CALL));
        assertThat(board().ended()).isTrue();
    }

    @Test
    void anExerciseNeverGetsLeaveToCall() {
        for (var nature : List.of(Nature.EXERCISE, Nature.REPLAY)) {
            var room = room(nature);
            assertThat(CallOrder.of(room, "Venez", List.of(TO_INES), "1")).isEmpty();
            assertThat(CallOrder.again(room, board(), List.of(TO_INES))).isEmpty();
        }
    }

    @Test
    void nobodyIsCalledBeforeTheirNumberWasTyped() {
        var room = room(Nature.REAL);
        var both = List.of(TO_INES, TO_PAUL);
        for (var typed : List.of("", "1", "20", "deux"))
            assertThat(CallOrder.of(room, "Venez", both, typed)).isEmpty();
        assertThat(CallOrder.of(room, " ", both, "2")).isEmpty();
        assertThat(CallOrder.of(room, "Venez", List.of(), "0")).isEmpty();
        assertThat(CallOrder.of(room, "Venez", both, " 2 ")).isPresent();
    }

    @Test
    void callingAgainReachesOnlyPeopleOfTheMobilisationAndTheirStandIns() {
        var room = room(Nature.REAL);
        var stranger = new Summons(new PersonId(new UUID(0, 9)), List.of(), List.of());
        assertThat(CallOrder.again(room, board(), List.of(TO_INES, TO_HUGO))).isPresent();
        assertThat(CallOrder.again(room, board(), List.of(stranger))).isEmpty();
        entries.add(new MobilisationAct.Ended(CALL));
        assertThat(CallOrder.again(room, board(), List.of(TO_INES))).isEmpty();
    }

    private Mobilisation board() {
        return Mobilisation.fold(entries.all()).getFirst();
    }

    private static Room room(Nature nature) {
        return new Room(Entries.ROOM, "Panne Box 7", "2026-001", nature, Entries.T0);
    }
}
