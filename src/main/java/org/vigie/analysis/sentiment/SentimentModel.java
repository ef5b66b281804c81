// SPDX-License-Identifier: Apache-2.0
package org.vigie.analysis.sentiment;

import java.util.List;
import org.vigie.analysis.text.Lexicons;
import org.vigie.analysis.text.LinearModel;
import org.vigie.analysis.text.LogisticRegression;
import org.vigie.analysis.text.ReadText;
import org.vigie.analysis.text.Stretches;
import org.vigie.core.signal.Polarity;
import org.vigie.core.signal.Sentiment;
import org.vigie.core.signal.Telling;

/// Reads the sentiment of texts in one language: a linear model over n-grams, word lists and style.
///
/// Deterministic, safe for many threads. What it was learnt from, how good it is and where it fails:
/// docs/model-card-text.md.
public final class SentimentModel {
    private static final int NEGATIVE = Polarity.NEGATIVE.ordinal();
    private static final int NEUTRAL = Polarity.NEUTRAL.ordinal();
    private static final int POSITIVE = Polarity.POSITIVE.ordinal();

    private final Lexicons lexicons;
    private final LinearModel model;

    /// @param lexicons the word lists it was learnt with
    /// @param model three classes, in the order of [Polarity]; its scores are logarithms of chances
    public SentimentModel(Lexicons lexicons, LinearModel model) {
        var shape = model.shape();
        if (shape.classes() != Polarity.values().length || shape.figures() != PolarityFeatures.size(lexicons.count()))
            throw new IllegalArgumentException("This model was not learnt with these word lists.");
        this.lexicons = lexicons;
        this.model = model;
    }

    /// How positive or negative a text is; [Sentiment#NONE] for a text without words or faces.
    public Sentiment read(ReadText text) {
        if (text.isMute()) return Sentiment.NONE;
        var chances = scores(text, Valence.of(text, lexicons));
        LogisticRegression.softmax(chances);
        int best = 0;
        for (int k = 1; k < chances.length; k++) if (chances[k] > chances[best]) best = k;
        double score = Math.clamp(chances[POSITIVE] - chances[NEGATIVE], -1, 1);
        return new Sentiment(score, Polarity.values()[best], Math.clamp(chances[best], 0, 1));
    }

    /// The words that made it so, in the order of the text, in units of the score.
    public List<Telling> explain(ReadText text) {
        if (text.isMute()) return List.of();
        var shares = shares(text);
        double slope = slope(scores(text, Valence.of(text, lexicons)));
        for (int i = 0; i < shares.length; i++) shares[i] *= slope;
        return Stretches.of(text, shares);
    }

    /// What each token adds to the score of "positive" less that of "negative": its n-grams, and what the word
    /// lists would say without it.
    private double[] shares(ReadText text) {
        var shares = model.shares(text, POSITIVE, NEGATIVE);
        var valence = Valence.of(text, lexicons);
        double all = listScore(text, valence);
        for (int i = 0; i < shares.length; i++) {
            if (valence[i].length == 0) continue;
            var kept = valence[i];
            valence[i] = Valence.NOTHING;
            shares[i] += all - listScore(text, valence);
            valence[i] = kept;
        }
        return shares;
    }

    private double listScore(ReadText text, double[][] valence) {
        var figures = PolarityFeatures.of(text, valence, lexicons.count());
        double score = 0;
        for (int i = 0; i < figures.length; i++) score += figures[i] * model.figureWeight(i, POSITIVE, NEGATIVE);
        return score;
    }

    /// How much of the score one unit of difference is worth: P(positive) − P(negative) is (1 − P(neutral)) ×
    /// tanh(z/2), where z is the difference of their scores.
    private static double slope(double[] scores) {
        double z = scores[POSITIVE] - scores[NEGATIVE];
        var chances = scores.clone();
        LogisticRegression.softmax(chances);
        double taken = 1 - chances[NEUTRAL];
        return Math.abs(z) < 1e-6 ? taken / 2 : taken * Math.tanh(z / 2) / z;
    }

    private double[] scores(ReadText text, double[][] valence) {
        return model.scores(text, PolarityFeatures.of(text, valence, lexicons.count()));
    }
}
