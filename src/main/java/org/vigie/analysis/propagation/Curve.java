// SPDX-License-Identifier: Apache-2.0
package org.vigie.analysis.propagation;

import java.util.List;
import org.vigie.core.propagation.Scenario;

/// What may come in one scenario, by half-hours from the end of the window.
///
/// @param rates mentions per hour in each half-hour
/// @param totals mentions since the end of the window, at the end of each half-hour
/// @param capped share of the paths, 0 to 1, that met the ceiling and were held there
public record Curve(Scenario scenario, List<Band> rates, List<Band> totals, double capped) {
    public Curve {
        rates = List.copyOf(rates);
        totals = List.copyOf(totals);
    }

    /// @param hours from the end of the window
    public Band totalAfter(int hours) {
        return totals.get(hours * Sketch.STEPS_PER_HOUR - 1);
    }

    public Band rateAfter(int hours) {
        return rates.get(hours * Sketch.STEPS_PER_HOUR - 1);
    }
}
