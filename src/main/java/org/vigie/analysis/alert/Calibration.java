// SPDX-License-Identifier: Apache-2.0
package org.vigie.analysis.alert;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.vigie.core.alert.AlertRule;
import org.vigie.core.alert.AlertRuleId;
import org.vigie.core.alert.Condition;

/// Thresholds drawn from history: as low as can be without crying wolf.
public final class Calibration {
    /// Less history than this says nothing.
    public static final Duration LEAST = Duration.ofHours(24);
    /// A rule should have raised no more alarms than this in a week of ordinary history.
    public static final double PER_WEEK = 1;

    private static final double LOWEST = 0.25;
    private static final double HIGHEST = 16;
    private static final double STEP = 1.25;
    private static final Duration WEEK = Duration.ofDays(7);
    private static final Duration REST = Duration.ofHours(1);

    private Calibration() {}

    /// The same condition with all thresholds multiplied by the smallest factor that history allows.
    ///
    /// @param from since when history is to be looked at
    /// @return absent while there is too little history
    public static Optional<Condition> propose(Condition condition, Books books, Instant from, Instant until) {
        var span = Duration.between(from, until);
        if (span.compareTo(LEAST) < 0) return Optional.empty();
        double allowed = Math.floor(PER_WEEK * span.toMinutes() / WEEK.toMinutes());
        for (double factor = LOWEST; factor <= HIGHEST; factor *= STEP) {
            var scaled = condition.at(1 / factor);
            var rule = new AlertRule(new AlertRuleId(new UUID(0, 0)), "", scaled, 1, REST, true);
            if (RulePlayer.alarms(rule, books, from, until) <= allowed) return Optional.of(scaled);
        }
        return Optional.of(condition.at(1 / HIGHEST));
    }
}
