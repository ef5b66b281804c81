// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.exercise;

import java.time.Instant;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vigie.core.cell.Room;
import org.vigie.core.cell.RoomId;
import org.vigie.core.journal.ExerciseAct.Concluded;
import org.vigie.core.journal.Journal;
import org.vigie.core.scenario.Scenario;

/// What came of the exercises of a station, to compare one with those before it.
public final class Sessions {
    private Sessions() {}

    /// An exercise and its result as last noted.
    ///
    /// @param at when a result was noted first: looked back on again, it stays before those that came after it
    public record Session(Instant at, Concluded result) {}

    /// Every exercise with a result, the earliest first. Reads the station's journal: never on the screen's thread.
    public static List<Session> read(Journal journal) {
        var latest = new LinkedHashMap<RoomId, Session>();
        for (var entry : journal.standing(Concluded.class))
            if (entry.payload() instanceof Concluded result)
                latest.merge(
                        result.room(),
                        new Session(entry.occurredAt(), result),
                        (first, again) -> new Session(first.at(), again.result()));
        return latest.values().stream()
                .sorted(Comparator.comparing(Session::at))
                .toList();
    }

    /// The last one before this room's of the same scenario; the last of all while this room has no result.
    public static Optional<Session> before(List<Session> all, RoomId room, String scenario) {
        return all.stream()
                .takeWhile(session -> !session.result().room().equals(room))
                .filter(session -> session.result().scenario().equals(scenario))
                .reduce((_, later) -> later);
    }

    /// The result of an exercise, to be noted; empty while nothing was judged.
    public static Optional<Concluded> conclude(Room room, Scenario scenario, Score score, Conduct conduct) {
        if (score.points().isEmpty()) return Optional.empty();
        var competencies = new EnumMap<Competency, Integer>(Competency.class);
        score.byCompetency()
                .forEach(part ->
                        part.points().ifPresent(points -> competencies.put(part.of(), (int) Math.round(points))));
        return Optional.of(new Concluded(
                room.id(),
                scenario.id(),
                room.title(),
                (int) Math.round(score.points().getAsDouble()),
                Map.copyOf(competencies),
                conduct.firstWord()));
    }
}
