// SPDX-License-Identifier: Apache-2.0
package org.vigie.analysis.series;

import java.time.Duration;

/// When a step counts as a burst.
///
/// @param novelty how near the fading record of the series it must come (1: reach it); lower hears more
/// @param sigmas how far into the tail of the expected counts it must lie, in standard deviations
/// @param fewest mentions in the window at least: few prove nothing
/// @param calm for how long the series must be calm before a burst is over
public record BurstSettings(double novelty, double sigmas, double fewest, Duration calm) {
    public static final BurstSettings USUAL = new BurstSettings(0.8, 3, 5, Duration.ofHours(1));
}
