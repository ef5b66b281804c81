// SPDX-License-Identifier: Apache-2.0
package org.vigie.exercise.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vigie.exercise.session.PlayedRoom.inject;
import static org.vigie.exercise.session.PlayedRoom.playing;
import static org.vigie.exercise.session.PlayedRoom.scenario;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.vigie.core.crisis.CrisisLevel;
import org.vigie.core.journal.CrisisAct;
import org.vigie.core.journal.Entry;
import org.vigie.core.journal.ExerciseAct;
import org.vigie.core.journal.ExerciseAct.Turn;
import org.vigie.core.journal.ExerciseAct.Way;
import org.vigie.core.journal.MessageAct;
import org.vigie.core.journal.ScenarioAct;
import org.vigie.core.message.MessageId;
import org.vigie.core.message.Outlet;
import org.vigie.core.message.Tongue;
import org.vigie.core.scenario.Condition;
import org.vigie.core.scenario.Inject;
import org.vigie.core.scenario.Judge;
import org.vigie.core.scenario.Reaction;
import org.vigie.core.scenario.ScenarioShelf;
import org.vigie.core.scenario.Sign;
import org.vigie.core.scenario.When;
import org.vigie.ui.kit.TestRooms;

class PlayTest {
    private static final Duration TEN = Duration.ofMinutes(10);

    @Test
    void injectsComeAtTheirTimeInOrderAndOnce() {
        var room = playing(scenario(inject("b", 10, When.ALWAYS), inject("a", 5, When.ALWAYS)));
        assertThat(room.injects(4)).isEmpty();
        assertThat(room.injects(5)).containsExactly("a");
        assertThat(room.injects(5)).isEmpty();
        assertThat(room.injects(30)).containsExactly("b");
        assertThat(room.injects(60)).isEmpty();
    }

    @Test
    void anInjectThatTheBeatCameALittleLateForComesAtItsTime() {
        var room = playing(scenario(inject("a", 5, When.ALWAYS)));
        room.beat(4);
        assertThat(room.beat(Duration.ofMinutes(5).plusSeconds(9)))
                .singleElement()
                .satisfies(act -> assertThat(((ExerciseAct.Fired) act).at()).isEqualTo(Duration.ofMinutes(5)));
    }

    @Test
    void whatAJumpPassesComesAtOnceWhereTheGameIsThen() {
        var room = playing(scenario(inject("a", 5, When.ALWAYS), inject("b", 8, When.ALWAYS)));
        room.clock(Turn.JUMPED, Duration.ofMinutes(20));
        assertThat(room.beat(20))
                .extracting(act -> ((ExerciseAct.Fired) act).at())
                .containsExactly(Duration.ofMinutes(20), Duration.ofMinutes(20));
        room.clock(Turn.JUMPED, Duration.ofMinutes(1));
        assertThat(room.injects(6)).as("it has come").isEmpty();
    }

    @Test
    void nothingComesBeforeTheStartWhileItStandsAndAfterTheEnd() {
        var room = new PlayedRoom();
        ScenarioShelf.acts(scenario(inject("a", 0, When.ALWAYS))).forEach(act -> room.tell(act, Duration.ZERO));
        assertThat(room.injects(5)).isEmpty();
        room.clock(Turn.STARTED, Duration.ZERO);
        room.clock(Turn.FROZEN, Duration.ZERO);
        assertThat(room.injects(5)).isEmpty();
        room.clock(Turn.JUMPED, TEN);
        assertThat(room.injects(10)).as("a jump does not set it going").isEmpty();
        room.clock(Turn.ENDED, TEN);
        assertThat(room.injects(10)).isEmpty();
        room.clock(Turn.RESUMED, TEN);
        assertThat(room.injects(10)).containsExactly("a");
    }

    @Test
    void aConditionThatComesLatePlaysItsInjectLate() {
        var parent = new When(true, List.of(new Condition.Played("reserve", true)));
        var room = playing(scenario(inject("child", 5, parent), inject("grandchild", 6, after("child"))));
        assertThat(room.injects(9)).isEmpty();
        room.tell(byHand("reserve"), TEN);
        assertThat(room.beat(11))
                .extracting(act -> ((ExerciseAct.Fired) act).inject(), act -> ((ExerciseAct.Fired) act).at())
                .containsExactly(
                        Tuple.tuple("child", Duration.ofMinutes(11)),
                        Tuple.tuple("grandchild", Duration.ofMinutes(11)));
    }

    @Test
    void whatWasLateBeforeAJumpBackComesAtItsTimeAgain() {
        var parent = new When(true, List.of(new Condition.Played("reserve", true)));
        var room = playing(scenario(inject("past", 5, parent), inject("child", 30, parent)));
        assertThat(room.injects(40)).isEmpty();
        room.clock(Turn.JUMPED, TEN);
        room.tell(byHand("reserve"), TEN);
        var again = Play.read(room.room.journal, TestRooms.EXERCISE.id(), TestRooms.EXERCISE.openedAt());
        assertThat(room.injects(12)).containsExactly("past");
        assertThat(again.due(Duration.ofMinutes(12)))
                .as("as after a crash")
                .extracting(act -> ((ExerciseAct.Fired) act).inject())
                .containsExactly("past");
        assertThat(room.injects(29)).isEmpty();
        assertThat(room.injects(30)).containsExactly("child");
    }

    @Test
    void whatCouldNotBeRecordedIsSaidAgainInTheSameWords() {
        var room = playing(scenario(inject("a", 5, When.ALWAYS)));
        room.clock(Turn.JUMPED, Duration.ofMinutes(20));
        var first = room.play.due(Duration.ofMinutes(20));
        assertThat(room.play.due(Duration.ofMinutes(22)))
                .as("one that was saved after all is known by its words")
                .isEqualTo(first)
                .extracting(act -> ((ExerciseAct.Fired) act).at())
                .containsExactly(Duration.ofMinutes(20));
        room.clock(Turn.JUMPED, Duration.ofMinutes(30));
        assertThat(room.beat(30))
                .extracting(act -> ((ExerciseAct.Fired) act).at())
                .containsExactly(Duration.ofMinutes(30));
    }

    @Test
    void whatLapsedIsWaitedForAgainAfterAJumpBackNowAndAfterACrash() {
        var when =
                new When(true, List.of(new Condition.Reacted("judged", false), new Condition.Played("reserve", true)));
        var room = playing(scenario(
                inject("a", 5, When.ALWAYS, reaction("judged", new Judge.Facilitator())), inject("b", 6, when)));
        room.beat(5);
        assertThat(room.injects(20)).as("its window is over").isEmpty();
        room.clock(Turn.JUMPED, TEN);
        room.tell(byHand("reserve"), TEN);
        var again = Play.read(room.room.journal, TestRooms.EXERCISE.id(), TestRooms.EXERCISE.openedAt());
        assertThat(again.due(Duration.ofMinutes(12))).isEmpty();
        assertThat(room.injects(12)).isEmpty();
        assertThat(room.injects(16)).containsExactly("b");
    }

    @Test
    void levelsAndTextsOpenBranches() {
        var level = new When(true, List.of(new Condition.Level(CrisisLevel.ALERT)));
        var either = new When(false, List.of(new Condition.Published(2), new Condition.Played("level", true)));
        var silence = new When(true, List.of(new Condition.Played("level", false)));
        var room = playing(
                scenario(inject("level", 5, level), inject("either", 5, either), inject("silence", 7, silence)));
        assertThat(room.injects(5)).isEmpty();
        room.tell(decided(CrisisLevel.ADVISORY), Duration.ofMinutes(6));
        assertThat(room.injects(6)).isEmpty();
        assertThat(room.injects(7)).as("nobody was alarmed until now").containsExactly("silence");
        used(room, 8);
        assertThat(room.injects(8)).isEmpty();
        used(room, 9);
        assertThat(room.injects(9)).containsExactly("either");
        room.tell(decided(CrisisLevel.CRISIS), TEN);
        assertThat(room.injects(10)).containsExactly("level");
    }

    @Test
    void whatIsEditedSkippedShiftedOrWithdrawnIsFollowed() {
        var room = playing(scenario(
                inject("skipped", 5, When.ALWAYS),
                inject("shifted", 5, When.ALWAYS),
                inject("withdrawn", 5, When.ALWAYS),
                inject("edited", 5, When.ALWAYS)));
        room.tell(new ExerciseAct.Skipped("skipped", Duration.ZERO, ""), Duration.ZERO);
        room.tell(new ExerciseAct.Shifted("shifted", Duration.ofMinutes(7)), Duration.ZERO);
        room.tell(new ScenarioAct.InjectsWithdrawn("s", List.of("withdrawn")), Duration.ZERO);
        room.tell(new ScenarioAct.InjectsKept("s", List.of(inject("edited", 6, When.ALWAYS))), Duration.ZERO);
        assertThat(room.injects(5)).isEmpty();
        assertThat(room.injects(6)).containsExactly("edited");
        assertThat(room.injects(7)).containsExactly("shifted");
        room.tell(new ExerciseAct.Shifted("skipped", TEN), Duration.ofMinutes(8));
        assertThat(room.injects(10)).as("shifted, it comes after all").containsExactly("skipped");
    }

    @Test
    void aReactionIsMetInItsWindowAndMissedAfterIt() {
        var line = reaction("line", new Judge.Observed(Sign.LINE_LOGGED, "iban"));
        var missed = reaction("missed", new Judge.Observed(Sign.LINE_LOGGED, "remboursement"));
        var room = playing(scenario(inject("a", 5, When.ALWAYS, line, missed)));
        room.log("Des IBAN circulent", Duration.ofMinutes(4));
        room.beat(5);
        room.log("On parle d’ibans", Duration.ofMinutes(6));
        assertThat(room.beat(6))
                .containsExactly(new ExerciseAct.Observed("line", true, Duration.ofMinutes(6), "On parle d’ibans"));
        room.log("Un remboursement", Duration.ofMinutes(16));
        assertThat(room.beat(16))
                .containsExactly(new ExerciseAct.Observed("missed", false, Duration.ofMinutes(15), ""));
        assertThat(room.beat(60)).isEmpty();
    }

    @Test
    void aLevelThatIsHeldAlreadyMeetsItsReactionAtOnce() {
        var held = reaction("held", new Judge.Observed(Sign.LEVEL_REACHED, "2"));
        var room = playing(scenario(inject("a", 5, When.ALWAYS, held)));
        room.tell(decided(CrisisLevel.CRISIS), Duration.ofMinutes(1));
        assertThat(room.beat(5)).contains(new ExerciseAct.Observed("held", true, Duration.ofMinutes(5), ""));
    }

    @Test
    void reactionsOpenBranches() {
        var seen = reaction("seen", new Judge.Observed(Sign.LINE_LOGGED, ""));
        var judged = reaction("judged", new Judge.Facilitator());
        var room = playing(scenario(
                inject("a", 5, When.ALWAYS, seen, judged),
                inject("met", 6, reacted("seen", true)),
                inject("missed", 6, reacted("seen", false)),
                inject("nobody-marked", 6, reacted("judged", false)),
                inject("marked", 6, reacted("judged", true))));
        room.beat(5);
        room.log("Noté", Duration.ofMinutes(7));
        assertThat(room.injects(7)).containsExactly("met");
        room.tell(new ExerciseAct.Marked("judged", 1, Duration.ofMinutes(8)), Duration.ofMinutes(8));
        assertThat(room.injects(8)).as("badly done is not done").containsExactly("nobody-marked");
        room.tell(new ExerciseAct.Marked("judged", 3, Duration.ofMinutes(9)), Duration.ofMinutes(9));
        assertThat(room.injects(9)).containsExactly("marked");
        assertThat(room.injects(60)).isEmpty();
    }

    @Test
    void whatNobodyMarkedIsMissedOnceItsTimeIsOver() {
        var judged = reaction("judged", new Judge.Facilitator());
        var room =
                playing(scenario(inject("a", 5, When.ALWAYS, judged), inject("missed", 6, reacted("judged", false))));
        room.beat(5);
        assertThat(room.injects(15)).isEmpty();
        assertThat(room.injects(16)).containsExactly("missed");
    }

    @Test
    void anObserversLaterMarkStandsInPlaceOfTheEarlier() {
        var judged = reaction("judged", new Judge.Facilitator());
        var room = playing(scenario(inject("a", 5, When.ALWAYS, judged), inject("met", 9, reacted("judged", true))));
        room.beat(5);
        room.tell(new ExerciseAct.Marked("judged", 3, Duration.ofMinutes(6)), Duration.ofMinutes(6));
        room.tell(new ExerciseAct.Marked("judged", 0, Duration.ofMinutes(7)), Duration.ofMinutes(7));
        assertThat(room.injects(9)).isEmpty();
        room.tell(new ExerciseAct.Marked("judged", 2, Duration.ofMinutes(10)), Duration.ofMinutes(10));
        assertThat(room.injects(10)).containsExactly("met");
    }

    @Test
    void theJournalGivesTheSamePlayAgain() {
        var line = reaction("line", new Judge.Observed(Sign.LINE_LOGGED, ""));
        var room = playing(
                scenario(inject("a", 5, When.ALWAYS, line), inject("b", 6, after("c")), inject("c", 9, When.ALWAYS)));
        room.beat(5);
        room.log("Noté", Duration.ofMinutes(6));
        var again = Play.read(room.room.journal, TestRooms.EXERCISE.id(), TestRooms.EXERCISE.openedAt());
        assertThat(again.isRunning()).isTrue();
        assertThat(again.turns()).isEqualTo(1);
        room.play = again;
        assertThat(room.beat(7))
                .as("seen before the end, recorded after it")
                .containsExactly(new ExerciseAct.Observed("line", true, Duration.ofMinutes(6), "Noté"));
        assertThat(room.injects(9)).containsExactly("c", "b");
    }

    @Test
    void fiftyThousandInjectsInOneChainComeOnceEach() {
        var injects = new Inject[50_000];
        for (int i = 0; i < injects.length; i++)
            injects[i] = inject("i" + i, 1 + i % 100, i == 0 ? When.ALWAYS : after("i" + (i - 1)));
        var play = new Play();
        var room = new PlayedRoom();
        var acts = ScenarioShelf.acts(scenario(injects));
        acts.forEach(act -> room.tell(act, Duration.ZERO));
        room.clock(Turn.STARTED, Duration.ZERO);
        room.room.journal.replay(entry -> play.see(entry, Duration.ZERO));
        var entry = room.room.journal.entries.getFirst();
        int came = 0;
        for (var due = play.due(Duration.ofMinutes(100)); !due.isEmpty(); due = play.due(Duration.ofMinutes(100)))
            for (var act : due) {
                play.see(with(entry, act), Duration.ofMinutes(100));
                came++;
            }
        assertThat(came).isEqualTo(injects.length);
    }

    private static Entry with(Entry like, ExerciseAct act) {
        return new Entry(
                like.id(),
                like.ref(),
                like.clock(),
                like.occurredAt(),
                like.recordedAt(),
                like.receivedAt(),
                Optional.empty(),
                like.room(),
                like.nature(),
                List.of(),
                act,
                like.previousHash(),
                like.hash());
    }

    private static When after(String parent) {
        return new When(true, List.of(new Condition.Played(parent, true)));
    }

    private static When reacted(String reaction, boolean met) {
        return new When(true, List.of(new Condition.Reacted(reaction, met)));
    }

    private static Reaction reaction(String id, Judge judge) {
        return new Reaction(id, "Réaction " + id, "", 1, TEN, false, judge);
    }

    private static CrisisAct decided(CrisisLevel level) {
        return new CrisisAct.LevelDecided(level, "essai", Optional.empty(), Optional.empty());
    }

    private static void used(PlayedRoom room, int minute) {
        room.tell(
                new MessageAct.Used(new MessageId("m", Tongue.FR), 1, Outlet.SITE, "Texte"),
                Duration.ofMinutes(minute));
    }

    private static ExerciseAct.Fired byHand(String id) {
        var inject = inject(id, 0, When.ALWAYS);
        return new ExerciseAct.Fired(id, Deliveries.of(scenario(inject), inject), TEN, Way.BY_HAND);
    }
}
