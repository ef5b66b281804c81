// SPDX-License-Identifier: Apache-2.0
package org.vigie.analysis.priority;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import org.vigie.core.mention.Author;
import org.vigie.core.signal.Priority;
import org.vigie.core.signal.PriorityFacts;
import org.vigie.core.signal.PriorityPart;
import org.vigie.core.signal.PriorityTerm;
import org.vigie.core.signal.PriorityWeights;
import org.vigie.core.signal.Sign;

/// Computes priorities: each term gives a share of its weight, and the priority is the sum. No term ever takes
/// points away, so that more of anything never makes a mention less urgent.
///
/// | term | share of its weight |
/// |---|---|
/// | audience `a` | (ln(1 + a) / ln 1 000 001)^0.7, all at a million |
/// | velocity `v` per minute | (ln(1 + v) / ln 201)^0.7, all at 200 |
/// | narrative | its gravity, see [NarrativeGravity] |
/// | negativity | −sentiment where negative |
/// | toxicity | its score |
/// | each sign | all |
/// | waiting | time / full wait, all at the full wait |
public final class PriorityScale {
    private static final double FULL_AUDIENCE = 1e6;
    private static final double FULL_VELOCITY = 200;
    /// Flattens the logarithms further: between a small and a middling reach lies more than between the latter
    /// and a great one.
    private static final double BEND = 0.7;

    private final PriorityWeights weights;

    public PriorityScale(PriorityWeights weights) {
        this.weights = weights;
    }

    /// The part that does not depend on the time: a store keeps its [Priority#points].
    public Priority base(PriorityFacts facts) {
        var parts = new ArrayList<PriorityPart>();
        boolean reachKnown = facts.audience() > Author.UNKNOWN;
        add(parts, PriorityTerm.AUDIENCE, bent(audience(facts), FULL_AUDIENCE), !reachKnown);
        boolean speedKnown = facts.velocity() >= 0;
        double velocity = speedKnown ? facts.velocity() : weights.unknownVelocity();
        add(parts, PriorityTerm.VELOCITY, bent(velocity, FULL_VELOCITY), !speedKnown);
        add(parts, PriorityTerm.NARRATIVE, facts.narrative(), false);
        var tone = facts.tone();
        add(parts, PriorityTerm.NEGATIVITY, Math.max(0, -tone.sentiment().score()), false);
        add(parts, PriorityTerm.TOXICITY, tone.toxicity().score(), false);
        var signs = EnumSet.noneOf(Sign.class);
        signs.addAll(facts.signs());
        for (var sign : signs) add(parts, PriorityTerm.of(sign), 1, false);
        return new Priority(parts);
    }

    /// The whole priority.
    ///
    /// @param waited from publication to now for a mention that nobody has acted on; zero for one in hand
    public Priority after(Priority base, Duration waited) {
        return base.plus(new PriorityPart(PriorityTerm.WAITING, weights.waiting(waited), false));
    }

    private double audience(PriorityFacts facts) {
        if (facts.audience() > Author.UNKNOWN) return facts.audience();
        return facts.usualAudience() > Author.UNKNOWN ? facts.usualAudience() : weights.unknownAudience();
    }

    private void add(ArrayList<PriorityPart> parts, PriorityTerm term, double share, boolean assumed) {
        double points = weights.of(term) * share;
        if (points > 0 || assumed) parts.add(new PriorityPart(term, points, assumed));
    }

    private static double bent(double value, double full) {
        return Math.pow(Math.min(1, Math.log1p(value) / Math.log1p(full)), BEND);
    }
}
