// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.crisis;

import java.util.List;

/// How likely an escalation is, with every term that counts.
///
/// @param probability 1 (very low) to 5 (almost certain)
public record Escalation(int probability, List<EscalationTerm> terms) {
    public Escalation {
        terms = List.copyOf(terms);
    }

    /// Nothing is known.
    public static final Escalation UNKNOWN = new Escalation(1, List.of());

    public int points() {
        return terms.stream().mapToInt(EscalationTerm::points).sum();
    }
}
