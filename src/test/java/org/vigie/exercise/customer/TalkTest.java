// SPDX-License-Identifier: Apache-2.0
package org.vigie.exercise.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.vigie.core.message.Tongue;
import org.vigie.exercise.customer.Talk.End;
import org.vigie.exercise.customer.Turn.Why;
import org.vigie.exercise.drill.Point;

/// A customer's mood follows the rules, in both languages, and the words that counted are named.
class TalkTest {
    private static Talk talk(Caller caller) {
        return new Talk(caller, Tongue.FR, 7);
    }

    private static List<Cue> cues(Turn turn) {
        return turn.changes().stream().map(Turn.Change::cue).toList();
    }

    @ParameterizedTest
    @EnumSource(Tongue.class)
    void theModelTalksReconcileEveryCustomerAndHaveEveryPoint(Tongue language) {
        for (var caller : Caller.values())
            for (long seed = 1; seed <= 5; seed++) {
                var talk = new Talk(caller, language, seed);
                for (var line : talk.score().model().split("\n", -1)) {
                    assertThat(talk.end()).as("%s before %s", caller, line).isEmpty();
                    talk.answer(line);
                }
                assertThat(talk.end()).as(caller.name()).contains(End.RECONCILED);
                var score = talk.score();
                assertThat(score.missed()).as(caller.name()).isEmpty();
                assertThat(score.outOf()).isEqualTo(20);
            }
    }

    @Test
    void factsBeforeFeelingsCountForHalfWithWhoIsHeated() {
        var furious = talk(Caller.FURIOUS);
        assertThat(furious.anger()).isEqualTo(75);
        var turn = furious.answer("La panne touche votre zone.");
        // half of -10 by weight, then half of -5 for coming too early
        assertThat(turn.changes())
                .containsExactly(
                        new Turn.Change(Cue.INFORM, turn.changes().getFirst().words(), -2, Why.TOO_EARLY));
        assertThat(turn.changes().getFirst().words()).contains("panne", "touche", "votre zone");
        assertThat(furious.anger()).isEqualTo(73);
        assertThat(furious.answer("Je comprends.").anger()).isEqualTo(73 - 15);

        var together = talk(Caller.VULNERABLE);
        // acknowledged in the same breath: facts count in full; -15 and -10
        assertThat(together.answer("Je comprends. La panne touche votre zone.").anger())
                .isEqualTo(55 - 25);
    }

    @Test
    void whatWasSaidBeforeCountsForAThirdAndTheThirdApologyIsEmpty() {
        var talk = talk(Caller.PATIENT);
        assertThat(talk.answer("Je suis désolée.").anger()).isEqualTo(32);
        assertThat(talk.answer("Pardon.").anger()).isEqualTo(30);
        var third = talk.answer("Toutes mes excuses.");
        assertThat(third.changes()).containsExactly(new Turn.Change(Cue.EMPTY, List.of("excuses"), 8, Why.AGAIN));
        assertThat(third.anger()).isEqualTo(38);
    }

    @Test
    void formulasJargonBlameAndContradictionAnger() {
        var talk = talk(Caller.PATIENT);
        var formula = talk.answer("Nous mettons tout en œuvre dans les meilleurs délais.");
        assertThat(cues(formula)).containsExactly(Cue.EMPTY);
        assertThat(formula.changes().getFirst().words()).contains("meilleurs délais");
        assertThat(talk.anger()).isEqualTo(48);
        assertThat(cues(talk.answer("Le NOC a ouvert un ticket sur le DSLAM."))).containsExactly(Cue.JARGON);
        assertThat(talk.anger()).isEqualTo(56);
        assertThat(cues(talk.answer("Vous auriez dû redémarrer."))).containsExactly(Cue.BLAME);
        assertThat(talk.anger()).isEqualTo(74);
        assertThat(cues(talk.answer("Vous vous trompez."))).containsExactly(Cue.CONTRADICT);
        assertThat(talk.anger()).isEqualTo(88);
        assertThat(talk.answer("Calmez-vous, c’est votre faute.").anger()).isEqualTo(100);
        assertThat(talk.end()).contains(End.HUNG_UP);
        assertThatThrownBy(() -> talk.answer("Allô ?")).hasMessage("The talk has ended.");
        assertThat(talk.score().points()).isZero();
    }

    @Test
    void noAnswerMovesTheAngerByMoreThanThirty() {
        var talk = talk(Caller.FURIOUS);
        var turn = talk.answer("Je comprends, je suis désolé. La panne touche votre zone. J’ai ouvert un dossier.");
        assertThat(turn.changes().stream().mapToInt(Turn.Change::shift).sum()).isEqualTo(-15 - 12 - 5 - 14);
        assertThat(turn.anger()).isEqualTo(45);
    }

    @Test
    void aPromiseNamesAnHourAndIsAskedForWhenItHasCome() {
        var talk = talk(Caller.PATIENT);
        assertThat(cues(talk.answer("Je vous rappelle."))).containsExactly(Cue.NOTHING);
        talk.answer("Je comprends, pardon. La panne touche votre zone, j’ai ouvert un dossier.");
        var promised = talk.answer("Je vous rappelle à 17 h.");
        assertThat(cues(promised)).containsExactly(Cue.PROMISE);
        assertThat(promised.reply()).contains("17\u00a0h");
        var broken = talk.answer("Rien de neuf.");
        assertThat(cues(broken)).containsExactly(Cue.BROKEN);
        assertThat(broken.changes().getFirst().shift()).isEqualTo(22);
        // a second promise, for another hour, takes the first one back; kept, it heals
        var again = talk.answer("Je vous rappelle à 18h30.");
        assertThat(cues(again)).containsExactly(Cue.PROMISE, Cue.CONTRADICT);
        assertThat(again.changes().getLast().words()).containsExactly("17h00", "18h30");
        assertThat(again.reply()).contains("18\u00a0h\u00a030");
        var kept = talk.answer("Comme promis : la ligne est rétablie.");
        assertThat(cues(kept)).contains(Cue.KEPT).doesNotContain(Cue.BROKEN);
    }

    @Test
    void theHourOfThePromiseIsTheOneThatIsPromised() {
        var talk = talk(Caller.PATIENT);
        talk.answer("Je comprends, pardon.");
        var turn = talk.answer("La panne dure depuis 14 h. J’ai noté votre dossier. Je vous rappelle à 17 h 15.");
        assertThat(turn.changes().getLast().words()).containsExactly("rappelle", "17 h 15");
        assertThat(turn.reply()).contains("17\u00a0h\u00a015").doesNotContain("14");
    }

    @Test
    void aDeniedWordIsNotHeard() {
        assertThat(cues(talk(Caller.PATIENT).answer("Je ne suis pas désolé."))).containsExactly(Cue.NOTHING);
        var english = new Talk(Caller.PATIENT, Tongue.EN, 7);
        assertThat(cues(english.answer("It is not your fault."))).containsExactly(Cue.NOTHING);
        assertThat(cues(english.answer("A technician works at night."))).containsExactly(Cue.NOTHING);
    }

    @Test
    void theSameSeedTellsTheSameTalkAndAnotherAnotherOne() {
        var answers = List.of("Bonjour.", "Je comprends.", "La panne touche votre zone.", "Et donc ?");
        var replies = new ArrayList<List<String>>();
        for (long seed : new long[] {7, 7, 8}) {
            var talk = new Talk(Caller.FURIOUS, Tongue.FR, seed);
            var said = new ArrayList<>(List.of(talk.opening()));
            answers.forEach(answer -> said.add(talk.answer(answer).reply()));
            replies.add(said);
        }
        assertThat(replies.get(0)).isEqualTo(replies.get(1)).isNotEqualTo(replies.get(2));
    }

    @Test
    void eightTurnsWithoutWordsThatCountLeaveTheCustomerAngry() {
        var talk = talk(Caller.PATIENT);
        for (int turn = 0; turn < Talk.MOST_TURNS; turn++) talk.answer("Euh.");
        assertThat(talk.anger()).isEqualTo(40 + 8 * 6);
        assertThat(talk.end()).contains(End.LEFT_ANGRY);
        assertThat(talk.turns().getLast().missing()).contains(Cue.ACKNOWLEDGE);
        // nothing was given, but nothing bad was said
        assertThat(talk.score().points()).isEqualTo(4);
        assertThat(talk.score().all().stream().filter(Point::isFull).map(Point::code))
                .containsExactly("sparedCONTRADICT", "sparedJARGON", "sparedBLAME", "sparedEMPTY");
    }

    @Test
    void theCustomerAsksForWhatIsMissing() {
        var talk = talk(Caller.PATIENT);
        var turn = talk.answer("Je comprends.");
        assertThat(turn.missing()).isEqualTo(Optional.of(Cue.APOLOGISE));
        assertThat(turn.reply()).containsIgnoringCase("excus");
        assertThat(talk.hint(Cue.APOLOGISE)).isEqualTo("Je vous présente mes excuses pour cette coupure.");
    }

    @ParameterizedTest
    @EnumSource(Tongue.class)
    void everyHintGivesWhatItIsFor(Tongue language) {
        for (var need : Talk.NEEDS) {
            if (need == Cue.KEPT) continue;
            var talk = new Talk(Caller.PATIENT, language, 1);
            assertThat(cues(talk.answer(talk.hint(need)))).as(need.name()).contains(need);
        }
    }
}
