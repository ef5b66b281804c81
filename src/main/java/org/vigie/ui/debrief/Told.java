// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.debrief;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vigie.core.cell.OpenRoom;
import org.vigie.core.exercise.Conduct;
import org.vigie.core.exercise.Course;
import org.vigie.core.exercise.Score;
import org.vigie.core.exercise.Sessions;
import org.vigie.core.journal.Entry;
import org.vigie.core.journal.EntryRef;
import org.vigie.core.journal.Journal;
import org.vigie.core.scenario.Scenario;
import org.vigie.ui.kit.log.LogWords;

/// Everything that is looked back on.
///
/// @param deeds what players did that notes are about
/// @param sessions every exercise of the station with a result, the earliest first
record Told(
        Scenario scenario,
        Course course,
        Score score,
        Conduct conduct,
        Map<EntryRef, Entry> deeds,
        List<Sessions.Session> sessions) {
    /// Reads both journals; empty in a room that plays no scenario.
    static Optional<Told> read(OpenRoom room, Journal station) {
        var course = Course.read(room.journal(), room.room().id());
        return course.scenario().map(scenario -> {
            var now = room.clock().instant();
            return new Told(
                    scenario,
                    course,
                    Score.of(course, elapsed(room, now)),
                    Conduct.read(room.journal(), room.room().id(), room.room().openedAt(), now),
                    course.deeds(room.journal()),
                    Sessions.read(station));
        });
    }

    /// What players did that notes are about, in words.
    Map<EntryRef, String> said(LogWords words) {
        var said = new HashMap<EntryRef, String>();
        deeds.forEach((ref, entry) -> said.put(ref, words.say(entry.payload())));
        return Map.copyOf(said);
    }

    /// The same among these exercises.
    Told among(List<Sessions.Session> others) {
        return new Told(scenario, course, score, conduct, deeds, others);
    }

    /// The game's time.
    private static Duration elapsed(OpenRoom room, Instant now) {
        var elapsed = Duration.between(room.room().openedAt(), now);
        return elapsed.isNegative() ? Duration.ZERO : elapsed;
    }
}
