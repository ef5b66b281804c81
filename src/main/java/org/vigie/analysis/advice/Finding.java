// SPDX-License-Identifier: Apache-2.0
package org.vigie.analysis.advice;

import java.util.List;
import org.vigie.core.advice.Answers;
import org.vigie.core.advice.Question;

/// What a rule comes to on these answers, and why.
///
/// @param truth whether all of its conditions hold
/// @param checks each of its conditions
public record Finding(Rule rule, Truth truth, List<Check> checks) {
    /// Whether one condition of a rule holds.
    public record Check(Condition condition, Truth truth) {}

    public Finding {
        checks = List.copyOf(checks);
    }

    static Finding of(Rule rule, Answers answers) {
        var checks = rule.conditions().stream()
                .map(condition -> new Check(condition, condition.in(answers)))
                .toList();
        return new Finding(rule, checks.stream().map(Check::truth).reduce(Truth.YES, Truth::and), checks);
    }

    /// Why it does not hold, or what must be known first: the conditions that stand in its way.
    public List<Check> obstacles() {
        return checks.stream()
                .filter(check -> check.truth() == truth && truth != Truth.YES)
                .toList();
    }

    /// Whose answers it read.
    public List<Question> inputs() {
        return rule.conditions().stream()
                .flatMap(condition -> condition.questions().stream())
                .distinct()
                .toList();
    }
}
