// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.alert;

/// The sector of the organisation: how early its cell must hear. A starting point that people change.
public enum Sector {
    GENERAL(1.0),
    RETAIL(1.0),
    TELECOM(1.0),
    TRANSPORT(1.15),
    FINANCE(1.2),
    FOOD(1.3),
    ENERGY(1.3),
    PUBLIC_SERVICE(1.15),
    HEALTH(1.5);

    private final double sensitivity;

    Sector(double sensitivity) {
        this.sensitivity = sensitivity;
    }

    /// Above 1: thresholds are lower.
    public double sensitivity() {
        return sensitivity;
    }
}
