// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.exercise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;
import static org.vigie.core.exercise.SampleExercise.AT;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vigie.core.cell.Room;
import org.vigie.core.cell.RoomId;
import org.vigie.core.exercise.Score.Standing;
import org.vigie.core.journal.Entries;
import org.vigie.core.journal.ExerciseAct;
import org.vigie.core.journal.ExerciseAct.Way;
import org.vigie.core.journal.Nature;
import org.vigie.core.scenario.Scenario;
import org.vigie.core.scenario.ScenarioShelf;
import org.vigie.core.scenario.Sign;

class ScoreTest {
    private static final Scenario BOX = SampleExercise.scenario();
    private final Entries entries = new Entries();

    @BeforeEach
    void prepare() {
        ScenarioShelf.acts(BOX).forEach(entries::add);
        entries.add(new ExerciseAct.Prepared("box", 7));
    }

    private Score score(Duration now) {
        return Score.of(Course.fold(entries.all()), now);
    }

    @Test
    void nothingJudgedIsNoFigure() {
        var score = score(Duration.ZERO);
        assertThat(score.points()).isEmpty();
        assertThat(score.lines()).hasSize(6);
        assertThat(score.count(Standing.NOT_CALLED_FOR)).isEqualTo(6);
    }

    @Test
    void aReactionIsOpenUntilItsWindowClosesAndThenWaitsForAJudge() {
        entries.add(SampleExercise.fired(BOX.injects().getFirst(), AT, Way.TIMED));
        assertThat(score(AT).count(Standing.OPEN)).isEqualTo(2);
        assertThat(score(AT).lines().getFirst().due()).contains(AT.multipliedBy(2));
        assertThat(score(AT.multipliedBy(2)).count(Standing.UNJUDGED)).isEqualTo(2);
        assertThat(score(AT.multipliedBy(2)).points()).isEmpty();
    }

    @Test
    void eachReactionCountsByItsWeightAndObserversByTheirMean() {
        entries.add(SampleExercise.fired(BOX.injects().getFirst(), AT, Way.TIMED))
                .add(new ExerciseAct.Observed("R-S-01", true, AT, ""))
                .add(Entries.INES, new ExerciseAct.Marked("H-S-01", 0, AT))
                .add(Entries.PAUL, new ExerciseAct.Marked("H-S-01", 3, AT));
        var score = score(AT);
        // (15 × 1 + 10 × 0.5) / 25
        assertThat(score.points().orElseThrow()).isEqualTo(80, offset(1e-9));
        var line = score.lines().get(1);
        assertThat(line.marks()).containsExactly(0, 3);
        assertThat(line.least()).isZero();
        assertThat(line.most()).isEqualTo(3);
        assertThat(line.standing()).isEqualTo(Standing.JUDGED);
    }

    @Test
    void aPersonJudgesOverTheProgram() {
        entries.add(new ExerciseAct.Observed("R-S-01", false, AT, ""));
        assertThat(score(AT).points().orElseThrow()).isZero();
        entries.add(new ExerciseAct.Marked("R-S-01", 3, AT));
        assertThat(score(AT).points().orElseThrow()).isEqualTo(100);
    }

    @Test
    void partsAreOfObjectivesPhasesAndTeams() {
        entries.add(new ExerciseAct.Observed("R-S-01", true, AT, ""))
                .add(new ExerciseAct.Observed("R-S-02", false, AT, ""));
        var score = score(AT);
        assertThat(score.byObjective(BOX)).singleElement().satisfies(part -> {
            assertThat(part.of().id()).isEqualTo("O1");
            assertThat(part.points().orElseThrow()).isEqualTo(50);
            assertThat(part.judged()).isEqualTo(2);
            assertThat(part.all()).isEqualTo(6);
        });
        assertThat(score.byPhase(BOX))
                .singleElement()
                .satisfies(part -> assertThat(part.all()).isEqualTo(6));
        var teams = score.byTeam(BOX);
        assertThat(teams.get(0).points().orElseThrow()).isEqualTo(50);
        assertThat(teams.get(1).points()).as("nothing was sent to it").isEmpty();
        assertThat(teams.get(1).all()).isZero();
        assertThat(Score.phaseOf(BOX, BOX.injects().getFirst()))
                .isEqualTo(Optional.of(BOX.phases().getFirst()));
        assertThat(new Score(List.of()).points()).isEmpty();
    }

    @Test
    void aTeamThatWasJudgedAloneHasItsOwnPart() {
        var two = SampleExercise.forEachTeam(Sign.LINE_LOGGED, "");
        var own = new Entries();
        ScenarioShelf.acts(two).forEach(own::add);
        own.add(new ExerciseAct.Prepared("box", 7))
                .add(SampleExercise.fired(two.injects().getFirst(), AT, Way.TIMED))
                .add(new ExerciseAct.Observed("each", true, AT, "", Optional.of("T1")));
        var half = Score.of(Course.fold(own.all()), AT);
        assertThat(half.count(Standing.OPEN)).as("the other still has time").isEqualTo(1);
        assertThat(half.points()).isEmpty();
        own.add(new ExerciseAct.Observed("each", false, AT.multipliedBy(2), "", Optional.of("T2")));
        var score = Score.of(Course.fold(own.all()), AT.multipliedBy(2));
        assertThat(score.points().orElseThrow()).isEqualTo(50, offset(1e-9));
        assertThat(score.lines().getFirst().teams()).containsEntry("T1", true).containsEntry("T2", false);
        assertThat(score.byTeam(two))
                .extracting(part -> part.points().orElseThrow())
                .containsExactly(100.0, 0.0);
    }

    @Test
    void aResultIsNotedAndComparedWithTheOneBefore() {
        entries.add(new ExerciseAct.Observed("R-S-01", true, AT, "")).add(new ExerciseAct.Marked("H-S-01", 0, AT));
        var room = new Room(Entries.ROOM, "Box 7", "", Nature.EXERCISE, Entries.T0);
        var conduct = Conduct.fold(List.of(), Entries.T0, Entries.T0);
        var result = Sessions.conclude(room, BOX, score(AT), conduct).orElseThrow();
        assertThat(result.points()).isEqualTo(60);
        assertThat(result.competencies()).isEqualTo(Map.of(Competency.RECORD, 100));
        assertThat(Sessions.conclude(room, BOX, new Score(List.of()), conduct)).isEmpty();

        var earlier =
                new ExerciseAct.Concluded(new RoomId(new UUID(7, 7)), "box", "Box 7", 40, Map.of(), Optional.empty());
        var all = List.of(new Sessions.Session(Entries.T0, earlier), new Sessions.Session(Entries.T0, result));
        assertThat(Sessions.before(all, room.id(), "box"))
                .hasValueSatisfying(
                        before -> assertThat(before.result().points()).isEqualTo(40));
        assertThat(Sessions.before(all, room.id(), "autre")).isEmpty();
        assertThat(Sessions.before(all, earlier.room(), "box"))
                .as("none came before")
                .isEmpty();
    }
}
