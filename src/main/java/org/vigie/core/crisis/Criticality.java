// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.crisis;

/// A cell of the matrix: how hard it would hit, and how likely it is to escalate.
///
/// @param impact 1 (minor) to 5 (major)
/// @param probability 1 (very low) to 5 (almost certain)
public record Criticality(int impact, int probability) {
    public static final int STEPS = 5;

    public Criticality {
        if (impact < 1 || impact > STEPS || probability < 1 || probability > STEPS)
            throw new IllegalArgumentException("Impact and probability go from 1 to 5.");
    }

    /// Impact × probability, 1 to 25.
    public int product() {
        return impact * probability;
    }
}
