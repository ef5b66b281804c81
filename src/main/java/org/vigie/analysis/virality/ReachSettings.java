// SPDX-License-Identifier: Apache-2.0
package org.vigie.analysis.virality;

/// What the estimate of reach assumes.
///
/// @param population people from whom audiences are drawn: the smaller, the more they overlap. Taken from half to
///     twice this number, since nobody knows it
/// @param fewest known audiences that allow to guess an unknown one
/// @param draws of the bootstrap
/// @param seed of the draws: the same mentions give the same estimate
public record ReachSettings(double population, int fewest, int draws, long seed) {
    /// Twenty million: about the people of France who follow accounts of news and brands. A convention, not a finding.
    public static final ReachSettings USUAL = new ReachSettings(20e6, 8, 200, 20261014);

    public ReachSettings {
        if (!(population > 0 && population < Double.POSITIVE_INFINITY) || fewest < 2 || draws < 20)
            throw new IllegalArgumentException("People, two known audiences and twenty draws are needed.");
    }
}
