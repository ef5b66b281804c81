// SPDX-License-Identifier: Apache-2.0
package org.vigie.analysis.advice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vigie.core.advice.CrisisType;
import org.vigie.core.advice.Question;
import org.vigie.core.claim.Claim;
import org.vigie.core.claim.ClaimState;
import org.vigie.core.plan.CrisisPlan;

/// An answer that the room itself suggests. A person takes it over or does not.
///
/// @param from the code of a plan ("outage") or the number of a claim ("F-04")
public record Proposal(Question question, Object answer, String from) {
    /// Which type the scenario of each plan that comes with the program is nearest to; this house's reading.
    private static final Map<String, CrisisType> BY_PLAN = Map.of(
            "outage", CrisisType.TECHNICAL_ACCIDENT,
            "data-leak", CrisisType.TAMPERING,
            "commercial-practice", CrisisType.CHALLENGE,
            "product", CrisisType.TECHNICAL_PRODUCT_HARM,
            "people", CrisisType.MISCONDUCT,
            "disinformation", CrisisType.RUMOUR,
            "external", CrisisType.NATURAL_DISASTER);

    /// What plans in force say about the type, and the claims judged last about whether the accusation is true.
    public static List<Proposal> of(List<CrisisPlan> inForce, List<Claim> claims) {
        var proposals = new ArrayList<Proposal>();
        for (var plan : inForce)
            Optional.ofNullable(BY_PLAN.get(plan.code()))
                    .ifPresent(type -> proposals.add(new Proposal(Question.TYPE, type, plan.code())));
        for (var state : List.of(ClaimState.REFUTED, ClaimState.VERIFIED))
            claims.stream()
                    .filter(claim -> claim.state() == state)
                    .max(Comparator.comparing(Claim::since))
                    .ifPresent(claim -> proposals.add(new Proposal(
                            Question.CLAIM,
                            state == ClaimState.VERIFIED,
                            claim.id().spoken())));
        return List.copyOf(proposals);
    }
}
