// SPDX-License-Identifier: Apache-2.0
package org.vigie.analysis.effect;

/// A figure, and between what it lies with 95 % confidence.
public record Interval(double value, double low, double high) {
    /// Where it lies beside the value of no change.
    public enum Side {
        LOWER,
        /// No change lies within it.
        UNCLEAR,
        HIGHER
    }

    /// @param same the value of no change: 1 for a ratio, 0 for a difference
    public Side beside(double same) {
        if (high < same) return Side.LOWER;
        return low > same ? Side.HIGHER : Side.UNCLEAR;
    }
}
