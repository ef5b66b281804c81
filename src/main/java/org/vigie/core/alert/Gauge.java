// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.alert;

/// The figure that made an alert, beside the threshold that it passed.
public record Gauge(double value, double threshold, Unit unit) {
    /// What is counted.
    public enum Unit {
        MENTIONS_PER_HOUR,
        VISITS_PER_HOUR,
        MENTIONS,
        REACTIONS,
        REPLIES,
        /// 0 to 1.
        SHARE,
        /// 0.3 is +30 %.
        GROWTH,
        MINUTES,
        /// Of what a person declared.
        NONE
    }
}
