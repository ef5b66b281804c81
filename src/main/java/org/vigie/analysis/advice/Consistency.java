// SPDX-License-Identifier: Apache-2.0
package org.vigie.analysis.advice;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vigie.core.advice.Assessment;
import org.vigie.core.advice.Counsel;
import org.vigie.core.advice.Posture;
import org.vigie.core.advice.RepairTactic;
import org.vigie.core.advice.Response;

/// Whether what was retained and what the messages do go together (rules BASE, S8 and S9).
public final class Consistency {
    private static final List<Posture> REFUSED_BY_DENIAL = List.of(Posture.DIMINISH, Posture.REBUILD);

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

    /// A posture that goes not together with one stated earlier in the same crisis (rule S8).
    ///
    /// @param earlier the latest assessment that it contradicts
    public record Break(Counsel.Kept earlier, Posture then, Posture now) {}

    /// Nothing chosen conflicts with nothing.
    public static List<Conflict> of(Collection<Response> retained, Collection<RepairTactic> messages) {
        var postures = postures(retained, messages);
        var conflicts = new ArrayList<Conflict>();
        if (postures.contains(Posture.DENY))
            for (var other : REFUSED_BY_DENIAL)
                if (postures.contains(other)) conflicts.add(new Conflict(Rule.S8, List.of(Posture.DENY, other)));
        if (postures.equals(Set.of(Posture.BOLSTER))) conflicts.add(new Conflict(Rule.S9, List.of(Posture.BOLSTER)));
        if (!postures.isEmpty() && !postures.contains(Posture.BASE))
            conflicts.add(new Conflict(Rule.BASE, List.of(Posture.BASE)));
        return List.copyOf(conflicts);
    }

    /// What is retained now against what was stated before, each pair of postures once.
    ///
    /// @param before assessments of the same crisis, oldest first
    public static List<Break> against(List<Counsel.Kept> before, Assessment now) {
        var today = postures(now.retained(), now.messages());
        var breaks = new ArrayList<Break>();
        for (var kept : before.reversed())
            for (var then :
                    postures(kept.assessment().retained(), kept.assessment().messages()))
                for (var posture : today)
                    if (clash(then, posture)
                            && breaks.stream().noneMatch(known -> known.then() == then && known.now() == posture))
                        breaks.add(new Break(kept, then, posture));
        return List.copyOf(breaks);
    }

    private static boolean clash(Posture one, Posture other) {
        return one == Posture.DENY ? REFUSED_BY_DENIAL.contains(other) : other == Posture.DENY && clash(other, one);
    }

    private static Set<Posture> postures(Collection<Response> retained, Collection<RepairTactic> messages) {
        return Stream.concat(
                        retained.stream().map(Response::posture),
                        messages.stream().map(RepairTactic::posture))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Posture.class)));
    }
}
