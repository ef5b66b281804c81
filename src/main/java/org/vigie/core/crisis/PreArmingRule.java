// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.crisis;

import java.util.List;
import java.util.Optional;
import org.vigie.core.alert.AlertRuleId;

/// When the cell gets ready by itself. It never opens the crisis: a person does.
///
/// @param from an alert proposed at this level or above arms; absent: no level does
/// @param rules alerts of these rules arm whatever their level
/// @param functions who is warned first ("Direction", "Juridique"), in this order
public record PreArmingRule(Optional<CrisisLevel> from, List<AlertRuleId> rules, List<String> functions) {
    /// Arms on anything that looks like a crisis.
    public static final PreArmingRule USUAL = new PreArmingRule(Optional.of(CrisisLevel.CRISIS), List.of(), List.of());

    public PreArmingRule {
        rules = List.copyOf(rules);
        functions = List.copyOf(functions);
    }

    /// Whether an alert of this rule, proposed at this level, arms.
    public boolean isMetBy(Optional<AlertRuleId> rule, CrisisLevel proposed) {
        return from.map(proposed::isAtLeast).orElse(false)
                || rule.map(rules::contains).orElse(false);
    }
}
