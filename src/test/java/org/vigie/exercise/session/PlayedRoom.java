// SPDX-License-Identifier: Apache-2.0
package org.vigie.exercise.session;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vigie.core.cell.PersonId;
import org.vigie.core.journal.Draft;
import org.vigie.core.journal.Entry;
import org.vigie.core.journal.ExerciseAct;
import org.vigie.core.journal.ExerciseAct.Turn;
import org.vigie.core.journal.LogType;
import org.vigie.core.journal.Payload;
import org.vigie.core.scenario.Inject;
import org.vigie.core.scenario.InjectKind;
import org.vigie.core.scenario.Reaction;
import org.vigie.core.scenario.Scenario;
import org.vigie.core.scenario.ScenarioShelf;
import org.vigie.core.scenario.When;
import org.vigie.ui.kit.TestRoom;
import org.vigie.ui.kit.TestRooms;

/// A room in memory that plays a scenario, beaten by hand.
final class PlayedRoom {
    final TestRoom room = TestRooms.open(TestRooms.EXERCISE);
    Play play = new Play();

    static Scenario scenario(Inject... injects) {
        var nothing = List.<Inject>of();
        return new Scenario(
                        "s",
                        "Essai",
                        "Altéa",
                        "fr",
                        "",
                        Duration.ofHours(2),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        nothing,
                        List.of(),
                        "",
                        "")
                .with(List.of(injects));
    }

    static Inject inject(String id, int minute, When when, Reaction... reactions) {
        return new Inject(
                id,
                "Titre " + id,
                InjectKind.SOCIAL,
                Duration.ofMinutes(minute),
                false,
                true,
                "Quelqu’un",
                List.of(),
                "Texte " + id,
                List.of(),
                List.of(reactions),
                when,
                List.of(),
                "",
                Optional.empty());
    }

    /// A room whose game has just begun.
    static PlayedRoom playing(Scenario scenario) {
        var played = new PlayedRoom();
        ScenarioShelf.acts(scenario).forEach(act -> played.tell(act, Duration.ZERO));
        played.tell(new ExerciseAct.Prepared(scenario.id(), 7), Duration.ZERO);
        played.clock(Turn.STARTED, Duration.ZERO);
        return played;
    }

    Entry tell(Payload payload, Duration at) {
        return tell(TestRooms.INES.id(), payload, at);
    }

    Entry tell(PersonId by, Payload payload, Duration at) {
        var entry = append(payload, at, Optional.of(by));
        play.see(entry, at);
        return entry;
    }

    void clock(Turn turn, Duration at) {
        tell(new ExerciseAct.Clocked(turn, at, 1), at);
    }

    void log(String text, Duration at) {
        tell(new Payload.Logged(LogType.FACT, text, Optional.empty()), at);
    }

    /// Beats at this minute, and records what the play says until it says nothing more.
    List<ExerciseAct> beat(int minute) {
        return beat(Duration.ofMinutes(minute));
    }

    List<ExerciseAct> beat(Duration now) {
        var all = new ArrayList<ExerciseAct>();
        for (var due = play.due(now); !due.isEmpty(); due = play.due(now))
            for (var act : due) {
                play.see(append(act, now, Optional.empty()), now);
                all.add(act);
            }
        play.passed(now);
        return all;
    }

    /// The ids of the injects that come at this minute.
    List<String> injects(int minute) {
        return beat(minute).stream()
                .filter(ExerciseAct.Fired.class::isInstance)
                .map(act -> ((ExerciseAct.Fired) act).inject())
                .toList();
    }

    private Entry append(Payload payload, Duration at, Optional<PersonId> by) {
        var when = TestRooms.EXERCISE.openedAt().plus(at);
        return room.journal
                .append(new Draft(by, Optional.of(TestRooms.EXERCISE.id()), when, List.of(), payload))
                .join();
    }
}
