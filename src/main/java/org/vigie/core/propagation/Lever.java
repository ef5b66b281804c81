// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.propagation;

/// Where a scenario takes hold of the model. There is no other place.
public enum Lever {
    /// Multiplies how many further mentions each mention brings about.
    BRANCHING(1, 0, 3),
    /// Minutes from now until the two multipliers take effect.
    DELAY(0, 0, 1440),
    /// Multiplies the mentions that come whatever was said before.
    BACKGROUND(1, 0, 3);

    private final double neutral;
    private final double least;
    private final double most;

    Lever(double neutral, double least, double most) {
        this.neutral = neutral;
        this.least = least;
        this.most = most;
    }

    /// The value that changes nothing.
    public double neutral() {
        return neutral;
    }

    public double least() {
        return least;
    }

    public double most() {
        return most;
    }

    public boolean admits(double value) {
        return value >= least && value <= most;
    }
}
