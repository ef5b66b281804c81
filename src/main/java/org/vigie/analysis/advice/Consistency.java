// SPDX-License-Identifier: Apache-2.0
package org.vigie.analysis.advice;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vigie.core.advice.Posture;
import org.vigie.core.advice.RepairTactic;
import org.vigie.core.advice.Response;

/// Whether what was retained and what the messages do go together (rules BASE, S8 and S9).
public final class Consistency {
    private Consistency() {}

    /// What does not go together.
    ///
    /// @param rule that says so
    /// @param postures that it is about
    public record Conflict(Rule rule, List<Posture> postures) {
        /// Whether it is an error, not an omission.
        public boolean isError() {
            return rule == Rule.S8;
        }
    }

    /// Nothing chosen conflicts with nothing.
    public static List<Conflict> of(Collection<Response> retained, Collection<RepairTactic> messages) {
        var postures = Stream.concat(
                        retained.stream().map(Response::posture),
                        messages.stream().map(RepairTactic::posture))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Posture.class)));
        var conflicts = new ArrayList<Conflict>();
        if (postures.contains(Posture.DENY))
            for (var other : List.of(Posture.DIMINISH, Posture.REBUILD))
                if (postures.contains(other)) conflicts.add(new Conflict(Rule.S8, List.of(Posture.DENY, other)));
        if (postures.equals(Set.of(Posture.BOLSTER))) conflicts.add(new Conflict(Rule.S9, List.of(Posture.BOLSTER)));
        if (!postures.isEmpty() && !postures.contains(Posture.BASE))
            conflicts.add(new Conflict(Rule.BASE, List.of(Posture.BASE)));
        return List.copyOf(conflicts);
    }
}
