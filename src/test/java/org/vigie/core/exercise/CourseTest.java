// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.exercise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;
import static org.vigie.core.exercise.SampleExercise.AT;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.vigie.core.journal.Entries;
import org.vigie.core.journal.ExerciseAct;
import org.vigie.core.journal.ExerciseAct.Turn;
import org.vigie.core.journal.ExerciseAct.Way;
import org.vigie.core.journal.ScenarioAct;
import org.vigie.core.scenario.Scenario;
import org.vigie.core.scenario.ScenarioBook;
import org.vigie.core.scenario.ScenarioShelf;

class CourseTest {
    private static final Scenario BOX = SampleExercise.scenario();

    private static Entries prepared() {
        var entries = new Entries();
        ScenarioShelf.acts(BOX).forEach(entries::add);
        return entries.add(new ExerciseAct.Prepared("box", 7));
    }

    private static Course course(Entries entries) {
        return Course.fold(entries.all());
    }

    @Test
    void aPreparedRoomKnowsItsScenarioWholeAndStands() {
        var course = course(prepared());
        assertThat(course.scenario()).contains(BOX);
        assertThat(course.seed()).isEqualTo(7);
        assertThat(course.isStarted()).isFalse();
        assertThat(course.running()).isFalse();
        assertThat(course.stateOf("S-01")).isEqualTo(new Course.State.Coming());
        assertThat(Course.EMPTY.isPrepared()).isFalse();
    }

    @Test
    void theClockRunsAndStandsAsItWasTouched() {
        var entries = prepared().add(new ExerciseAct.Clocked(Turn.STARTED, Duration.ZERO, 1));
        assertThat(course(entries).running()).isTrue();
        entries.add(new ExerciseAct.Clocked(Turn.SPED, AT, 5));
        assertThat(course(entries).running()).isTrue();
        assertThat(course(entries).speed()).isEqualTo(5);
        for (var still : List.of(Turn.PAUSED, Turn.FROZEN, Turn.SLEPT, Turn.SUSPENDED)) {
            assertThat(course(entries.add(new ExerciseAct.Clocked(still, AT, 5)))
                            .running())
                    .isFalse();
            entries.add(new ExerciseAct.Clocked(Turn.JUMPED, AT, 5)).add(new ExerciseAct.Clocked(Turn.SPED, AT, 10));
            assertThat(course(entries).running()).as("a jump starts nothing").isFalse();
            assertThat(course(entries).standing())
                    .as("another time or speed stops nothing anew")
                    .contains(new ExerciseAct.Clocked(still, AT, 5));
            assertThat(course(entries.add(new ExerciseAct.Clocked(Turn.RESUMED, AT, 5)))
                            .running())
                    .isTrue();
        }
        entries.add(new ExerciseAct.Clocked(Turn.ENDED, AT, 5));
        assertThat(course(entries).isEnded()).isTrue();
        entries.add(new ExerciseAct.Clocked(Turn.JUMPED, Duration.ZERO, 5));
        assertThat(course(entries).isEnded()).as("what is over stays over").isTrue();
    }

    @Test
    void injectsComeAreSkippedAndMoved() {
        var first = BOX.injects().getFirst();
        var entries = prepared()
                .add(new ExerciseAct.Skipped("S-02", AT, "saturée"))
                .add(SampleExercise.fired(first, AT, Way.TIMED))
                .add(SampleExercise.fired(first, AT.multipliedBy(4), Way.AGAIN));
        var course = course(entries);
        assertThat(course.stateOf("S-01")).isEqualTo(new Course.State.Played(AT));
        assertThat(course.firings()).hasSize(2);
        assertThat(course.firings().getFirst().act().delivery().text()).isEqualTo("Altéa : que se passe-t-il ?");
        assertThat(course.firings().getFirst().act().delivery().from()).isEqualTo("Data Veilleur");
        assertThat(course.stateOf("S-02")).isEqualTo(new Course.State.Skipped(AT, "saturée"));

        var moved = course(entries.add(new ExerciseAct.Shifted("S-02", Duration.ofMinutes(30))));
        assertThat(moved.stateOf("S-02")).as("moved is not skipped").isEqualTo(new Course.State.Coming());
        assertThat(moved.scenario().orElseThrow().inject("S-02").orElseThrow().offset())
                .isEqualTo(Duration.ofMinutes(30));
    }

    @Test
    void whatIsChangedWhileItRunsReplacesTheInjectInItsPlace() {
        var second = BOX.injects().get(1).at(Duration.ofMinutes(40));
        var course = course(prepared()
                .add(new ScenarioAct.InjectsKept("box", List.of(second)))
                .add(new ScenarioAct.InjectsWithdrawn("box", List.of("S-03"))));
        assertThat(course.scenario().orElseThrow().injects())
                .containsExactly(BOX.injects().getFirst(), second);
    }

    @Test
    void eachObserverAndEachTeamHasOneMarkForAReaction() {
        var course = course(prepared()
                .add(Entries.INES, new ExerciseAct.Marked("H-S-01", 1, AT))
                .add(Entries.PAUL, new ExerciseAct.Marked("H-S-01", 3, AT))
                .add(Entries.INES, new ExerciseAct.Marked("H-S-01", 2, AT))
                .add(new ExerciseAct.Voted("T1", "H-S-01", 0))
                .add(new ExerciseAct.Voted("T1", "H-S-01", 3)));
        assertThat(course.marks())
                .extracting(mark -> mark.by().orElseThrow(), mark -> mark.act().mark())
                .containsExactlyInAnyOrder(tuple(Entries.INES, 2), tuple(Entries.PAUL, 3));
        assertThat(course.votes()).containsExactly(new ExerciseAct.Voted("T1", "H-S-01", 3));
    }

    @Test
    void restIsKeptInOrder() {
        var course = course(prepared()
                .add(new ExerciseAct.Seen("S-01"))
                .add(Entries.PAUL, new ExerciseAct.Seen("S-01"))
                .add(new ExerciseAct.Observed("R-S-01", true, AT, "ligne 12"))
                .add(new ExerciseAct.Remarked(ExerciseAct.Remark.HOSTING, "Pause", Optional.empty(), AT))
                .add(new ExerciseAct.Whispered(false, List.of(), "Est-ce joué ?"))
                .add(new ExerciseAct.CrowdTuned(Map.of("calm", 0.5)))
                .add(new ExerciseAct.Debriefed(true, true, List.of("Bien"))));
        assertThat(course.seen()).containsEntry("S-01", List.of(Entries.INES, Entries.PAUL));
        assertThat(course.observed().get("R-S-01").getFirst().met()).isTrue();
        assertThat(course.notes()).hasSize(1);
        assertThat(course.whispers().getFirst().act().toPlayers()).isFalse();
        assertThat(course.coefficients()).containsEntry("calm", 0.5);
        assertThat(course.debriefs()).hasSize(1);
    }

    @Test
    void aShelfHoldsWhatStands() {
        var book = new ScenarioBook();
        ScenarioShelf.acts(BOX).forEach(book::see);
        assertThat(book.all()).containsExactly(BOX);
        book.see(new ScenarioAct.Withdrawn("box", ""));
        assertThat(book.all()).isEmpty();
    }

    @Test
    void actsThatCannotBeAreRefused() {
        assertThatThrownBy(() -> new ExerciseAct.Clocked(Turn.SPED, AT, 0))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ExerciseAct.Marked("R", 4, AT)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ScenarioAct.FrameKept(BOX)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ExerciseAct.Practised(ExerciseAct.Practice.DRILL, "x", 11, 10, ""))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
