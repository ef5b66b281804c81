// SPDX-License-Identifier: Apache-2.0
package org.vigie.onnx;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.vigie.core.signal.Engines.Score;
import org.vigie.core.signal.Polarity;

/// Sentences that nobody mistakes: a model that does is broken, or was made for something else.
///
/// Whole numbers of eight bits are the common trap: on processors without VNNI their products overflow, and a model
/// that was good becomes a guess without any error.
public final class KnownSentences {
    private static final Map<String, List<String>> POSITIVE = Map.of(
            "fr",
            List.of(
                    "Merci beaucoup, service excellent, je suis ravie !",
                    "C'est vraiment génial, j'adore ce film.",
                    "Bravo à toute l'équipe, travail formidable.",
                    "Quelle belle journée, je suis très heureux.",
                    "Le meilleur restaurant de la ville, un régal.",
                    "Super accueil, personnel adorable, je recommande."),
            "en",
            List.of(
                    "Thank you so much, excellent service, I am delighted!",
                    "This is really great, I love this movie.",
                    "Well done to the whole team, wonderful work.",
                    "What a beautiful day, I am very happy.",
                    "The best restaurant in town, delicious food.",
                    "Amazing welcome, lovely staff, I recommend it."));
    private static final Map<String, List<String>> NEGATIVE = Map.of(
            "fr",
            List.of(
                    "C'est honteux, un service lamentable, je suis furieux.",
                    "Le pire film que j'aie vu, quelle horreur.",
                    "Encore une panne, c'est insupportable et scandaleux.",
                    "Je suis très déçue, produit de mauvaise qualité.",
                    "Triste journée, je me sens terriblement mal.",
                    "Personnel désagréable, attente interminable, à éviter."),
            "en",
            List.of(
                    "This is shameful, terrible service, I am furious.",
                    "The worst movie I have ever seen, awful.",
                    "Another outage, this is unbearable and a disgrace.",
                    "I am very disappointed, bad quality product.",
                    "A sad day, I feel terribly bad.",
                    "Rude staff, endless waiting, avoid this place."));

    private KnownSentences() {}

    /// The languages that there are sentences in, ISO 639-1.
    public static List<String> languages() {
        return List.of("fr", "en");
    }

    /// How many there are in a language.
    public static int count(String language) {
        return of(POSITIVE, language).size() + of(NEGATIVE, language).size();
    }

    /// How many are read as they are meant.
    ///
    /// @param chances negative, neutral and positive of a text
    public static Score score(String language, Function<String, double[]> chances) {
        int right = 0;
        for (var text : of(POSITIVE, language)) if (lean(chances.apply(text)) > 0) right++;
        for (var text : of(NEGATIVE, language)) if (lean(chances.apply(text)) < 0) right++;
        return new Score(right, count(language));
    }

    private static double lean(double[] chances) {
        return chances[Polarity.POSITIVE.ordinal()] - chances[Polarity.NEGATIVE.ordinal()];
    }

    private static List<String> of(Map<String, List<String>> sentences, String language) {
        return sentences.getOrDefault(language, List.of());
    }
}
