// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.scenario;

import java.time.Duration;

/// What the players are expected to do about an inject.
///
/// @param weight in the score, above 0
/// @param window how long they have from the inject on
/// @param eachTeam whether every team addressed must do it; otherwise one is enough
public record Reaction(
        String id, String name, String description, int weight, Duration window, boolean eachTeam, Judge judge) {
    public Reaction {
        if (weight <= 0) throw new IllegalArgumentException("A reaction weighs more than nothing: " + name);
        if (window.isNegative()) throw new IllegalArgumentException("A window does not end before it opens: " + name);
    }
}
