// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.signal;

import java.util.Optional;
import java.util.Set;

/// What holds about a mention: what the station heard, with the last word left to people.
///
/// @param tone after corrections
/// @param categories ids of the taxonomy, after corrections
/// @param narrative that it belongs to; empty if none, or none yet
/// @param urgency how much it asks for a person
/// @param corrected which labels a person set
public record Signals(
        Tone tone, Set<String> categories, Optional<NarrativeId> narrative, Urgency urgency, Set<Label> corrected) {
    /// Nothing was heard.
    public static final Signals NONE = of(Tone.NONE, Set.of());

    public Signals {
        categories = Set.copyOf(categories);
        corrected = Set.copyOf(corrected);
    }

    /// What the station heard, as it stands before anybody looked.
    public static Signals of(Tone tone, Set<String> categories) {
        return new Signals(tone, categories, Optional.empty(), Urgency.NONE, Set.of());
    }

    /// The same, as part of this narrative or of none.
    public Signals in(Optional<NarrativeId> now) {
        return new Signals(tone, categories, now, urgency, corrected);
    }

    /// The same, so urgent.
    public Signals with(Urgency now) {
        return new Signals(tone, categories, narrative, now, corrected);
    }

    /// The same after a person said so. The latest word about a thing holds.
    public Signals with(Label said) {
        var labels = new java.util.HashSet<>(corrected);
        labels.removeIf(said::isAboutTheSame);
        labels.add(said);
        return switch (said) {
            case Label.Feels(Polarity polarity) ->
                new Signals(
                        new Tone(Sentiment.said(polarity), tone.toxicity()), categories, narrative, urgency, labels);
            case Label.IsToxic(boolean toxic) ->
                new Signals(
                        new Tone(tone.sentiment(), tone.toxicity().said(toxic)),
                        categories,
                        narrative,
                        urgency,
                        labels);
            case Label.Shows(String category, boolean shown) -> {
                var now = new java.util.HashSet<>(categories);
                if (shown) now.add(category);
                else now.remove(category);
                yield new Signals(tone, now, narrative, urgency, labels);
            }
        };
    }
}
