// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.advice.sketch;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.vigie.analysis.propagation.Arrivals;
import org.vigie.analysis.propagation.Sketch;
import org.vigie.core.propagation.Assumptions;
import org.vigie.core.propagation.Scenario;
import org.vigie.core.propagation.SketchNote;

/// One sketch with what it stands on.
///
/// @param scope as it was usable: without an episode its span is another than was asked
/// @param subjects narratives of the last day, largest first
/// @param hasEpisode whether the cell's T0 can begin the window
/// @param from start of the window
/// @param rhythmDays how many days told the rhythm of the day; 0 where it is not known
/// @param to its end, a little before now: a whole number of steps
record Look(
        Scope scope,
        List<Scope.Subject> subjects,
        boolean hasEpisode,
        Instant from,
        Instant to,
        Arrivals arrivals,
        int rhythmDays,
        Assumptions assumptions,
        Sketch sketch) {
    /// Horizons that the log is told.
    private static final List<Integer> NOTED = List.of(6, 24);

    Look {
        subjects = List.copyOf(subjects);
    }

    /// What the log would say of it.
    SketchNote note(Sketch.Drawn drawn, String remark) {
        var outcomes = new ArrayList<SketchNote.Outcome>();
        for (var scenario : Scenario.values())
            for (int hours : NOTED) {
                var band = drawn.curve(scenario).totalAfter(hours);
                outcomes.add(
                        new SketchNote.Outcome(scenario, hours, Math.round(band.lowest()), Math.round(band.highest())));
            }
        var branching = drawn.fit().band(org.vigie.analysis.propagation.Parameters::branching);
        return new SketchNote(
                scope.subject().map(Scope.Subject::label).orElse(""),
                scope.negativeOnly(),
                from,
                to,
                arrivals.mentions(),
                new SketchNote.Range(branching.lowest(), branching.highest()),
                outcomes,
                assumptions,
                remark);
    }
}
