// SPDX-License-Identifier: Apache-2.0
package org.vigie.exercise.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.vigie.core.cell.Seat;
import org.vigie.core.cell.UsualRoles;
import org.vigie.core.crisis.CrisisLevel;
import org.vigie.core.exercise.SampleExercise;
import org.vigie.core.journal.CrisisAct;
import org.vigie.core.journal.Entries;
import org.vigie.core.journal.ExerciseAct;
import org.vigie.core.journal.LogType;
import org.vigie.core.journal.Payload;
import org.vigie.core.journal.RoleAct;
import org.vigie.core.scenario.Scenario;
import org.vigie.core.scenario.Sign;
import org.vigie.ui.kit.TestRooms;

/// What every team must do is judged of each: Inès watches in one, Paul speaks to the press in the other.
class TeamPlayTest {
    private static PlayedRoom seated(Scenario scenario) {
        var room = PlayedRoom.playing(scenario);
        room.tell(
                new RoleAct.SeatTaken(UsualRoles.MONITORING.id(), Seat.LEAD, TestRooms.INES.id()),
                Duration.ofMinutes(1));
        room.tell(
                new RoleAct.SeatTaken(UsualRoles.COMMUNICATION.id(), Seat.DEPUTY, Entries.PAUL), Duration.ofMinutes(1));
        return room;
    }

    private static Payload line(String text) {
        return new Payload.Logged(LogType.FACT, text, Optional.empty());
    }

    private static ExerciseAct.Observed observed(boolean met, int minute, String why, String team) {
        return new ExerciseAct.Observed("each", met, Duration.ofMinutes(minute), why, Optional.of(team));
    }

    @Test
    void oneTeamMeetsWhatIsExpectedAndTheOtherDoesNot() {
        var room = seated(SampleExercise.forEachTeam(Sign.LINE_LOGGED, "iban"));
        room.beat(5);
        room.tell(line("Des IBAN circulent"), Duration.ofMinutes(6));
        room.tell(Entries.PAUL, line("La presse appelle"), Duration.ofMinutes(6));
        assertThat(room.beat(6)).containsExactly(observed(true, 6, "Des IBAN circulent", "T1"));
        assertThat(room.beat(9)).as("the other still has time").isEmpty();
        assertThat(room.beat(11)).containsExactly(observed(false, 10, "", "T2"));
        assertThat(room.beat(60)).isEmpty();
    }

    @Test
    void bothTeamsMeetItEachByItsOwnPeople() {
        var room = seated(SampleExercise.forEachTeam(Sign.LINE_LOGGED, ""));
        room.beat(5);
        room.tell(Entries.PAUL, line("Appels"), Duration.ofMinutes(6));
        room.tell(line("Forum"), Duration.ofMinutes(7));
        assertThat(room.beat(7)).containsExactly(observed(true, 6, "Appels", "T2"), observed(true, 7, "Forum", "T1"));
        assertThat(room.beat(11)).isEmpty();
    }

    @Test
    void aLevelIsOfTheTeamThatDecidedItAndRolesAreOfTheTeamThatHasThem() {
        var level = seated(SampleExercise.forEachTeam(Sign.LEVEL_REACHED, "2"));
        var crisis = new CrisisAct.LevelDecided(CrisisLevel.CRISIS, "essai", Optional.empty(), Optional.empty());
        level.tell(Entries.PAUL, crisis, Duration.ofMinutes(2));
        assertThat(level.beat(5)).contains(observed(true, 5, "", "T2")).doesNotContain(observed(true, 5, "", "T1"));

        var roles = seated(SampleExercise.forEachTeam(Sign.ROLE_HELD, ""));
        assertThat(roles.beat(5))
                .as("a deputy is no lead")
                .contains(observed(true, 5, "", "T1"))
                .doesNotContain(observed(true, 5, "", "T2"));
    }

    @Test
    void thePlayersCountAsOneWhereATeamHasNoRole() {
        var known = SampleExercise.forEachTeam(Sign.LINE_LOGGED, "");
        var each = known.injects().getFirst().reactions().getFirst();
        assertThat(known.judgedAlone(known.injects().getFirst(), each)).containsExactly("T1", "T2");
        var box = SampleExercise.scenario().with(known.injects());
        assertThat(box.judgedAlone(box.injects().getFirst(), each)).isEqualTo(List.of());
        var room = PlayedRoom.playing(box);
        room.beat(5);
        room.tell(line("Forum"), Duration.ofMinutes(6));
        assertThat(room.beat(6))
                .containsExactly(new ExerciseAct.Observed("each", true, Duration.ofMinutes(6), "Forum"));
    }

    @Test
    void theJournalTellsTheSameOfEachTeamAgain() {
        var room = seated(SampleExercise.forEachTeam(Sign.LINE_LOGGED, ""));
        room.beat(5);
        room.tell(line("Forum"), Duration.ofMinutes(6));
        room.beat(6);
        room.play = Play.read(room.room.journal, TestRooms.EXERCISE.id(), TestRooms.EXERCISE.openedAt());
        assertThat(room.beat(11)).containsExactly(observed(false, 10, "", "T2"));
    }
}
