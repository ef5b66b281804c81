// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.exercise;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.vigie.core.cell.PersonId;
import org.vigie.core.cell.RoomId;
import org.vigie.core.journal.Entry;
import org.vigie.core.journal.EntryRef;
import org.vigie.core.journal.ExerciseAct;
import org.vigie.core.journal.Journal;
import org.vigie.core.journal.ScenarioAct;
import org.vigie.core.scenario.Scenario;

/// How an exercise stands, as its room's journal tells.
///
/// @param scenario with every change since the start; empty in a room that plays none
/// @param seed of what is left to chance
/// @param turns what was done to the clock, in order
/// @param running whether the game's clock runs
/// @param speed game seconds per real second
/// @param firings what came to the players, in order
/// @param skipped by inject
/// @param marks the last of each observer for each reaction
/// @param observed what the program saw, by reaction: once, or once for each team that it judges alone
/// @param votes the last of each team for each reaction
/// @param coefficients of the simulated public that differ from the usual ones
public record Course(
        Optional<Scenario> scenario,
        long seed,
        List<ExerciseAct.Clocked> turns,
        boolean running,
        double speed,
        List<Firing> firings,
        Map<String, ExerciseAct.Skipped> skipped,
        Map<String, List<PersonId>> seen,
        List<Mark> marks,
        Map<String, List<ExerciseAct.Observed>> observed,
        List<ExerciseAct.Voted> votes,
        List<Note> notes,
        List<Whisper> whispers,
        Map<String, Double> coefficients,
        List<ExerciseAct.Debriefed> debriefs) {
    public static final Course EMPTY = new CourseFold().course();

    public Course {
        turns = List.copyOf(turns);
        firings = List.copyOf(firings);
        skipped = Map.copyOf(skipped);
        seen = Map.copyOf(seen);
        marks = List.copyOf(marks);
        observed = Map.copyOf(observed);
        votes = List.copyOf(votes);
        notes = List.copyOf(notes);
        whispers = List.copyOf(whispers);
        coefficients = Map.copyOf(coefficients);
        debriefs = List.copyOf(debriefs);
    }

    /// An inject that came to the players.
    ///
    /// @param by nobody for what came by itself
    public record Firing(EntryRef ref, Optional<PersonId> by, ExerciseAct.Fired act) {}

    /// How well an observer finds that a reaction was done.
    public record Mark(Optional<PersonId> by, ExerciseAct.Marked act) {}

    /// What an observer noted.
    public record Note(EntryRef ref, Optional<PersonId> by, ExerciseAct.Remarked act) {}

    /// A word beside the game.
    ///
    /// @param at by the room's clock
    public record Whisper(EntryRef ref, Optional<PersonId> by, Instant at, ExerciseAct.Whispered act) {}

    /// How an inject stands.
    public sealed interface State {
        /// It is still to come, or in reserve.
        record Coming() implements State {}

        /// It came, at first at this time.
        record Played(Duration at) implements State {}

        /// It will not come by itself.
        record Skipped(Duration at, String reason) implements State {}
    }

    /// Reads the journal; never on the screen's thread.
    public static Course read(Journal journal, RoomId room) {
        return fold(Stream.concat(
                        journal.standing(room, ScenarioAct.class).stream(),
                        journal.standing(room, ExerciseAct.class).stream())
                .sorted(Comparator.comparing(Entry::clock))
                .toList());
    }

    /// What these entries come to, in the order of their clocks.
    public static Course fold(List<Entry> entries) {
        var fold = new CourseFold();
        entries.forEach(fold::see);
        return fold.course();
    }

    /// Whether the room plays a scenario.
    public boolean isPrepared() {
        return scenario.isPresent();
    }

    public boolean isStarted() {
        return !turns.isEmpty();
    }

    public boolean isEnded() {
        return standing().filter(last -> last.turn() == ExerciseAct.Turn.ENDED).isPresent();
    }

    /// What set the clock going, or stopped it, last: another speed or another time does neither.
    public Optional<ExerciseAct.Clocked> standing() {
        return turns.reversed().stream().filter(act -> !act.turn().isMove()).findFirst();
    }

    public State stateOf(String inject) {
        for (var firing : firings)
            if (firing.act().inject().equals(inject))
                return new State.Played(firing.act().at());
        var skip = skipped.get(inject);
        return skip == null ? new State.Coming() : new State.Skipped(skip.at(), skip.reason());
    }

    /// What players did that notes are about. Reads the journal; never on the screen's thread.
    public Map<EntryRef, Entry> deeds(Journal journal) {
        var deeds = new HashMap<EntryRef, Entry>();
        for (var note : notes)
            note.act().act().flatMap(journal::find).ifPresent(entry -> deeds.put(entry.ref(), entry));
        return Map.copyOf(deeds);
    }
}
