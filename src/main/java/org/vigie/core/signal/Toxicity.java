// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.signal;

import java.util.Map;

/// How toxic a text is. It lifts a mention's priority; it never hides one.
///
/// @param score probability that a person would call it toxic, 0 to 1, calibrated per language
/// @param harms probability by kind; only kinds that the engine has learnt are present
public record Toxicity(double score, Map<Harm, Double> harms) {
    public static final Toxicity NONE = new Toxicity(0, Map.of());

    /// From this probability on a text counts as toxic.
    public static final double TOXIC = 0.5;

    public Toxicity {
        harms = Map.copyOf(harms);
        if (!(score >= 0 && score <= 1)) throw new IllegalArgumentException("A toxicity lies between 0 and 1.");
    }

    public boolean isToxic() {
        return score >= TOXIC;
    }

    /// What holds after a person said whether it is toxic: certain, with the kinds of harm left if there is any.
    public Toxicity said(boolean toxic) {
        return toxic ? new Toxicity(1, harms) : NONE;
    }
}
