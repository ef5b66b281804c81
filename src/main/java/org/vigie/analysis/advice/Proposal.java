// SPDX-License-Identifier: Apache-2.0
package org.vigie.analysis.advice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vigie.core.advice.Answers;
import org.vigie.core.advice.CrisisType;
import org.vigie.core.advice.Question;
import org.vigie.core.cell.Cell;
import org.vigie.core.claim.Claim;
import org.vigie.core.claim.ClaimState;
import org.vigie.core.crisis.CrisisLevel;

/// An answer that the room itself suggests. A person takes it over or does not.
///
/// @param from the code of a plan ("outage"), the title of an earlier cell, the number of a claim ("F-04") or a level
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

    /// What a room knows that bears on the questions.
    ///
    /// @param types codes of the plans that the cell was opened by or put in force
    /// @param level in force
    /// @param earlier crisis cells of before, oldest first
    public record Known(List<String> types, List<Claim> claims, CrisisLevel level, List<Cell> earlier) {
        public Known {
            types = List.copyOf(types);
            claims = List.copyOf(claims);
            earlier = List.copyOf(earlier);
        }
    }

    /// What the room suggests. Plans give the type, the claims judged last whether the accusation is true, the last
    /// cell with a plan in common gives history, and a level of crisis gives urgency, which is read in no source.
    /// What the room does not know never becomes a refusal.
    public static List<Proposal> of(Known known) {
        var proposals = new ArrayList<Proposal>();
        for (var code : known.types())
            Optional.ofNullable(BY_PLAN.get(code))
                    .ifPresent(type -> proposals.add(new Proposal(Question.TYPE, type, code)));
        known.earlier().reversed().stream()
                .filter(cell -> cell.types().stream().anyMatch(known.types()::contains))
                .findFirst()
                .ifPresent(cell -> proposals.add(new Proposal(Question.HISTORY, true, cell.title())));
        for (var state : List.of(ClaimState.REFUTED, ClaimState.VERIFIED))
            known.claims().stream()
                    .filter(claim -> claim.state() == state)
                    .max(Comparator.comparing(Claim::since))
                    .ifPresent(claim -> proposals.add(new Proposal(
                            Question.CLAIM,
                            state == ClaimState.VERIFIED,
                            claim.id().spoken())));
        if (known.level().isAtLeast(CrisisLevel.CRISIS))
            proposals.add(new Proposal(
                    Question.URGENCY, true, String.valueOf(known.level().number())));
        return List.copyOf(proposals);
    }

    /// The answers that nobody gave yet, taken over where the room suggests exactly one.
    public static Answers fill(Answers answers, List<Proposal> proposals) {
        var filled = answers;
        for (var question : Question.values()) {
            var fits = proposals.stream().filter(p -> p.question() == question).toList();
            boolean one = fits.stream().map(Proposal::answer).distinct().count() == 1;
            if (one && filled.to(question).isEmpty())
                filled = filled.taking(
                        question, fits.getFirst().answer(), fits.getFirst().from());
        }
        return filled;
    }
}
