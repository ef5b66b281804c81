// SPDX-License-Identifier: Apache-2.0
package org.vigie.analysis.text;

import java.util.List;

/// Makes scores honest: fitted on texts that the model did not learn from.
public final class Calibration {
    private static final double LEAST = 0.2;
    private static final double MOST = 5;
    private static final int STEPS = 60;

    private Calibration() {}

    /// The factor on all scores that makes the labels likeliest (temperature scaling, Guo et al. 2017).
    public static double sharpness(List<double[]> scores, List<Integer> labels) {
        double low = LEAST;
        double high = MOST;
        for (int step = 0; step < STEPS; step++) {
            double left = low + (high - low) / 3;
            double right = high - (high - low) / 3;
            if (loss(scores, labels, left) < loss(scores, labels, right)) high = right;
            else low = left;
        }
        return (low + high) / 2;
    }

    /// A straight line that turns the score of "yes" less that of "no" into the logarithm of its odds.
    public record Line(double factor, double shift) {}

    /// The line that makes the answers likeliest (Platt 1999, with his softened targets), by Newton's method.
    public static Line line(double[] scores, boolean[] answers) {
        double yes = 0;
        for (boolean answer : answers) if (answer) yes++;
        double high = (yes + 1) / (yes + 2);
        double low = 1 / (answers.length - yes + 2);
        double factor = 1;
        double shift = 0;
        for (int step = 0; step < STEPS; step++) {
            double g1 = 0;
            double g2 = 0;
            double h11 = 1e-6;
            double h12 = 0;
            double h22 = 1e-6;
            for (int i = 0; i < scores.length; i++) {
                double chance = 1 / (1 + Math.exp(-factor * scores[i] - shift));
                double miss = chance - (answers[i] ? high : low);
                double spread = chance * (1 - chance);
                g1 += miss * scores[i];
                g2 += miss;
                h11 += spread * scores[i] * scores[i];
                h12 += spread * scores[i];
                h22 += spread;
            }
            double det = h11 * h22 - h12 * h12;
            factor -= (h22 * g1 - h12 * g2) / det;
            shift -= (h11 * g2 - h12 * g1) / det;
        }
        return new Line(factor, shift);
    }

    private static double loss(List<double[]> scores, List<Integer> labels, double factor) {
        double loss = 0;
        for (int i = 0; i < labels.size(); i++) {
            var chances = scores.get(i).clone();
            for (int k = 0; k < chances.length; k++) chances[k] *= factor;
            LogisticRegression.softmax(chances);
            loss -= Math.log(Math.max(chances[labels.get(i)], 1e-12));
        }
        return loss;
    }
}
