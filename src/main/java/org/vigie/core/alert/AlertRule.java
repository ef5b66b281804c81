// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.alert;

import java.time.Duration;

/// A rule that raises alerts, as people set it.
///
/// @param name what people call it; empty: after what it looks for
/// @param impact where its alerts first stand in the matrix, 1 to 5; people move them
/// @param rest after an alarm has ended, no other about the same matter for so long
/// @param enabled false while people have suspended it
public record AlertRule(AlertRuleId id, String name, Condition condition, int impact, Duration rest, boolean enabled) {
    public AlertRule {
        if (impact < 1 || impact > 5) throw new IllegalArgumentException("An impact goes from 1 to 5.");
        if (rest.isNegative()) throw new IllegalArgumentException("A rest can't be negative.");
    }

    public AlertRule with(Condition other) {
        return new AlertRule(id, name, other, impact, rest, enabled);
    }

    public AlertRule with(boolean nowEnabled) {
        return new AlertRule(id, name, condition, impact, rest, nowEnabled);
    }

    /// The rule as the watch keeps to it: figures beyond their limits are held there.
    public AlertRule held() {
        return new AlertRule(id, name, condition.held(), impact, Limits.REST.hold(rest), enabled);
    }

    /// Whether a figure lies beyond what the watch can keep to.
    public boolean isBeyondLimits() {
        return !held().equals(this);
    }
}
