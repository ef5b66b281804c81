// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.exercise;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.vigie.core.cell.PersonId;
import org.vigie.core.exercise.Course;
import org.vigie.core.journal.ExerciseAct.Delivery;
import org.vigie.core.journal.ExerciseAct.Way;
import org.vigie.core.scenario.InjectKind;

/// Something that came to players.
///
/// @param readers who said that they have read it
record Received(String inject, Delivery what, Duration at, Way way, List<PersonId> readers) {
    Received {
        readers = List.copyOf(readers);
    }

    /// What came to a team, the latest first.
    ///
    /// @param team its id; empty for what came to any
    /// @param hidden whether what comes as a mention among others counts too: players are not told which those are
    static List<Received> by(Course course, Optional<String> team, boolean hidden) {
        return course.firings().reversed().stream()
                .map(Course.Firing::act)
                .filter(act -> act.delivery().kind() != InjectKind.CUE)
                .filter(act -> hidden || !act.delivery().kind().isPublic())
                .filter(act -> team.isEmpty()
                        || act.delivery().teams().isEmpty()
                        || act.delivery().teams().contains(team.get()))
                .map(act -> new Received(
                        act.inject(),
                        act.delivery(),
                        act.at(),
                        act.way(),
                        course.seen().getOrDefault(act.inject(), List.of())))
                .toList();
    }
}
