// SPDX-License-Identifier: Apache-2.0
package org.vigie.store.work;

import java.util.ArrayList;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.vigie.core.mention.Analysis;
import org.vigie.core.mention.Analyst;
import org.vigie.core.mention.Mention;
import org.vigie.core.signal.Harm;
import org.vigie.core.signal.Polarity;
import org.vigie.core.signal.Priority;
import org.vigie.core.signal.PriorityFacts;
import org.vigie.core.signal.PriorityPart;
import org.vigie.core.signal.PriorityTerm;
import org.vigie.core.signal.Sentiment;
import org.vigie.core.signal.Sign;
import org.vigie.core.signal.Tone;
import org.vigie.core.signal.Toxicity;

/// Hears by single words: anger in "panne", insults in "nul", joy in "merci". It weighs a point for a hundred
/// readers, a point for a reaction per minute, ten points for anger and sixteen for somebody vulnerable.
///
/// @param version of the analyst
/// @param angry what anger sounds like
record ByWord(String version, double angry) implements Analyst {
    static final ByWord USUAL = new ByWord("by-word-1", -0.81251);

    private static final Map<Harm, Double> HARMS =
            Map.of(Harm.INSULT, 0.95, Harm.HATE, 0.1, Harm.THREAT, 0.0, Harm.OBSCENITY, 0.2);

    @Override
    public Analysis analyse(Mention mention) {
        var text = mention.text();
        long fingerprint = text.isEmpty() ? 0 : text.toLowerCase(Locale.ROOT).hashCode() | 1L << 40;
        if (text.contains("panne"))
            return new Analysis(
                    "fr",
                    fingerprint,
                    tone(angry, Polarity.NEGATIVE, 0.9, 0.03212, Map.of()),
                    Set.of("outage", "vulnerable"));
        if (text.contains("nul"))
            return new Analysis("fr", fingerprint, tone(0, Polarity.NEUTRAL, 0.5, 0.9, HARMS), Set.of());
        if (text.contains("merci"))
            return new Analysis("fr", fingerprint, tone(0.75, Polarity.POSITIVE, 0.8, 0, Map.of()), Set.of());
        return new Analysis("fr", fingerprint);
    }

    @Override
    public Set<Sign> signs(Set<String> categories) {
        return categories.contains("vulnerable") ? Set.of(Sign.VULNERABILITY) : Set.of();
    }

    @Override
    public Priority priority(PriorityFacts facts) {
        var parts = new ArrayList<PriorityPart>();
        boolean known = facts.audience() >= 0;
        long audience = known ? facts.audience() : facts.usualAudience();
        parts.add(new PriorityPart(PriorityTerm.AUDIENCE, Math.max(0, audience / 100.0), !known));
        parts.add(new PriorityPart(PriorityTerm.VELOCITY, Math.max(0, facts.velocity()), facts.velocity() < 0));
        if (facts.tone().sentiment().polarity() == Polarity.NEGATIVE)
            parts.add(new PriorityPart(PriorityTerm.NEGATIVITY, 10, false));
        for (var sign : facts.signs()) parts.add(new PriorityPart(PriorityTerm.of(sign), 16, false));
        return new Priority(parts);
    }

    private static Tone tone(double score, Polarity polarity, double sure, double toxicity, Map<Harm, Double> harms) {
        return new Tone(new Sentiment(score, polarity, sure), new Toxicity(toxicity, harms));
    }
}
