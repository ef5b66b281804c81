// SPDX-License-Identifier: Apache-2.0
package org.vigie.analysis.advice;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.vigie.core.advice.Answers;

/// Everything that the rules say about these answers.
///
/// @param cluster absent while the type is unknown
/// @param intensified whether history or reputation make people hold the organisation more responsible
/// @param findings of every rule, in the order of their numbers
public record Advice(Optional<Cluster> cluster, Truth intensified, List<Finding> findings) {
    public Advice {
        findings = List.copyOf(findings);
    }

    public static Advice on(Answers answers) {
        return new Advice(
                answers.type().map(Cluster::of),
                Condition.INTENSIFIED.in(answers),
                Stream.of(Rule.values()).map(rule -> Finding.of(rule, answers)).toList());
    }

    /// The rules that come to this, in the order of their numbers.
    public List<Finding> that(Truth truth) {
        return findings.stream().filter(finding -> finding.truth() == truth).toList();
    }

    /// Numbers of the rules that advise or allow something on these answers.
    public List<String> numbers() {
        return that(Truth.YES).stream()
                .filter(finding -> finding.rule().kind() != Rule.Kind.CHECKS)
                .map(finding -> finding.rule().name())
                .toList();
    }
}
