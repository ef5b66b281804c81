// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.propagation;

import java.time.Instant;
import java.util.List;

/// A sketch as it was put into the log: what it was fitted on, what came out, on which assumptions.
///
/// @param subject the narrative it is about; empty for all mentions of the room
/// @param negativeOnly whether only negative mentions were counted
/// @param from start of the window that the model was fitted on
/// @param to its end, from which the outcomes count
/// @param mentions in the window
/// @param branching further mentions that each mention brings about
/// @param outcomes mentions still to come, for each scenario and horizon
/// @param remark what the cell makes of it, in its own words; may be empty
public record SketchNote(
        String subject,
        boolean negativeOnly,
        Instant from,
        Instant to,
        long mentions,
        Range branching,
        List<Outcome> outcomes,
        Assumptions assumptions,
        String remark) {
    public SketchNote {
        outcomes = List.copyOf(outcomes);
        remark = remark.strip();
    }

    /// Four values in five lie between.
    public record Range(double low, double high) {}

    /// @param hours from the end of the window
    /// @param low one path in ten has fewer mentions
    /// @param high one in ten has more
    public record Outcome(Scenario scenario, int hours, long low, long high) {}
}
