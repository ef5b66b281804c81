// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.scenario;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import org.vigie.core.scenario.Inject;
import org.vigie.core.scenario.Scenario;

/// A scenario in order of time.
///
/// @param injects those in reserve last
/// @param end when the last inject comes, or the exercise ends
record Sequence(List<Inject> injects, Duration end) {
    static Sequence of(Scenario scenario) {
        var injects = scenario.injects().stream()
                .sorted(Comparator.comparing(Inject::reserve)
                        .thenComparing(Inject::offset)
                        .thenComparing(Inject::id))
                .toList();
        var end = scenario.length();
        for (var inject : injects) if (inject.offset().compareTo(end) > 0) end = inject.offset();
        return new Sequence(injects, end);
    }
}
