// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.crisis;

import static org.vigie.core.crisis.CrisisLevel.ADVISORY;
import static org.vigie.core.crisis.CrisisLevel.ALERT;
import static org.vigie.core.crisis.CrisisLevel.CRISIS;
import static org.vigie.core.crisis.CrisisLevel.MAJOR_CRISIS;
import static org.vigie.core.crisis.CrisisLevel.WATCH;

import java.util.ArrayList;
import java.util.List;

/// Which level each cell of impact × probability calls for. The cell may edit it; what it says is data.
///
/// @param rows one per impact from 1 to 5, each with the level per probability from 1 to 5
public record CriticalityMatrix(List<List<CrisisLevel>> rows) {
    /// The usual matrix of the house, to be validated by each organisation.
    public static final CriticalityMatrix USUAL = new CriticalityMatrix(List.of(
            List.of(WATCH, WATCH, ADVISORY, ADVISORY, ADVISORY),
            List.of(WATCH, ADVISORY, ALERT, ALERT, ALERT),
            List.of(ADVISORY, ALERT, ALERT, CRISIS, CRISIS),
            List.of(ADVISORY, ALERT, CRISIS, CRISIS, MAJOR_CRISIS),
            List.of(ADVISORY, ALERT, CRISIS, MAJOR_CRISIS, MAJOR_CRISIS)));

    public CriticalityMatrix {
        rows = rows.stream().map(List::copyOf).toList();
        if (rows.size() != Criticality.STEPS || rows.stream().anyMatch(row -> row.size() != Criticality.STEPS))
            throw new IllegalArgumentException("The matrix has five rows of five levels.");
    }

    public CrisisLevel level(Criticality cell) {
        return rows.get(cell.impact() - 1).get(cell.probability() - 1);
    }

    /// The same matrix with another level in one cell.
    public CriticalityMatrix with(Criticality cell, CrisisLevel level) {
        var changed = new ArrayList<>(rows);
        var row = new ArrayList<>(rows.get(cell.impact() - 1));
        row.set(cell.probability() - 1, level);
        changed.set(cell.impact() - 1, row);
        return new CriticalityMatrix(changed);
    }

    /// Cells where more impact or more probability would call for a lower level, which is surely a slip.
    public List<Criticality> falls() {
        var falls = new ArrayList<Criticality>();
        for (int impact = 1; impact <= Criticality.STEPS; impact++)
            for (int probability = 1; probability <= Criticality.STEPS; probability++) {
                var cell = new Criticality(impact, probability);
                boolean underLeft = probability > 1 && isLower(cell, new Criticality(impact, probability - 1));
                boolean underBelow = impact > 1 && isLower(cell, new Criticality(impact - 1, probability));
                if (underLeft || underBelow) falls.add(cell);
            }
        return List.copyOf(falls);
    }

    private boolean isLower(Criticality cell, Criticality than) {
        return level(cell).compareTo(level(than)) < 0;
    }
}
