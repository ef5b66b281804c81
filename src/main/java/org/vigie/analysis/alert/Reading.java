// SPDX-License-Identifier: Apache-2.0
package org.vigie.analysis.alert;

import org.vigie.core.alert.Finding;
import org.vigie.core.alert.Gauge;

/// What a condition reads about one matter at one instant.
record Reading(Finding finding, Gauge gauge) {
    /// An alarm goes on until its figure falls below this share of its threshold.
    private static final double RELEASE = 0.7;

    boolean isOver() {
        return gauge.value() >= gauge.threshold();
    }

    boolean isReleased() {
        return gauge.value() < RELEASE * gauge.threshold();
    }
}
