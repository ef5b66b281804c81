// SPDX-License-Identifier: Apache-2.0
package org.vigie.analysis.text;

import java.util.Arrays;

/// Multinomial logistic regression with a quadratic penalty, fitted by limited-memory BFGS (Nocedal and Wright,
/// *Numerical Optimization*, algorithm 7.4). Deterministic: the same rows give the same weights.
public final class LogisticRegression {
    private static final int HISTORY = 8;
    private static final double GRADIENT_SMALL = 1e-4;

    private final Rows rows;
    private final int classes;
    private final double penalty;

    /// @param penalty times half the squared weights is added to the summed loss
    public LogisticRegression(Rows rows, int classes, double penalty) {
        this.rows = rows;
        this.classes = classes;
        this.penalty = penalty;
    }

    /// Fits for at most so many steps.
    ///
    /// @return the weight of feature f for class k at `f * classes + k`
    public double[] fit(int steps) {
        int size = rows.features() * classes;
        var weights = new double[size];
        var gradient = new double[size];
        var memory = new Memory();
        double loss = loss(weights, gradient);
        double start = norm(gradient);
        for (int step = 0; step < steps && norm(gradient) > GRADIENT_SMALL * Math.max(1, start); step++) {
            var direction = memory.direction(gradient);
            double slope = dot(direction, gradient);
            double length = step == 0 ? 1 / Math.max(1, start) : 1;
            var next = new double[size];
            var nextGradient = new double[size];
            double nextLoss = Double.NaN;
            for (int halving = 0; halving < 30; halving++, length /= 2) {
                for (int i = 0; i < size; i++) next[i] = weights[i] + length * direction[i];
                nextLoss = loss(next, nextGradient);
                if (nextLoss <= loss + 1e-4 * length * slope) break;
            }
            if (!(nextLoss < loss)) break;
            memory.remember(next, weights, nextGradient, gradient);
            weights = next;
            gradient = nextGradient;
            loss = nextLoss;
        }
        return weights;
    }

    private double loss(double[] weights, double[] gradient) {
        double loss = 0;
        for (int i = 0; i < weights.length; i++) {
            gradient[i] = penalty * weights[i];
            loss += penalty * weights[i] * weights[i] / 2;
        }
        var chances = new double[classes];
        for (int row = 0; row < rows.count(); row++) {
            rows.scores(row, weights, chances);
            softmax(chances);
            double weight = rows.weight(row);
            loss -= weight * Math.log(Math.max(chances[rows.label(row)], 1e-12));
            for (int k = 0; k < classes; k++) chances[k] *= weight;
            chances[rows.label(row)] -= weight;
            rows.add(row, chances, gradient);
        }
        return loss;
    }

    /// Turns scores into chances that add up to one, in place.
    public static void softmax(double[] scores) {
        double top = Arrays.stream(scores).max().orElse(0);
        double sum = 0;
        for (int k = 0; k < scores.length; k++) sum += scores[k] = Math.exp(scores[k] - top);
        for (int k = 0; k < scores.length; k++) scores[k] /= sum;
    }

    private static double norm(double[] vector) {
        return Math.sqrt(dot(vector, vector));
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) sum += a[i] * b[i];
        return sum;
    }

    /// The last steps, from which the curvature is guessed.
    private static final class Memory {
        private final double[][] steps = new double[HISTORY][];
        private final double[][] changes = new double[HISTORY][];
        private final double[] curvatures = new double[HISTORY];
        private int count;

        void remember(double[] next, double[] before, double[] nextGradient, double[] gradientBefore) {
            var step = new double[next.length];
            var change = new double[next.length];
            for (int i = 0; i < next.length; i++) {
                step[i] = next[i] - before[i];
                change[i] = nextGradient[i] - gradientBefore[i];
            }
            double curvature = dot(step, change);
            if (curvature < 1e-12) return;
            int slot = count++ % HISTORY;
            steps[slot] = step;
            changes[slot] = change;
            curvatures[slot] = curvature;
        }

        double[] direction(double[] gradient) {
            var direction = new double[gradient.length];
            for (int i = 0; i < direction.length; i++) direction[i] = -gradient[i];
            var shares = new double[HISTORY];
            int oldest = Math.max(0, count - HISTORY);
            for (int i = count - 1; i >= oldest; i--) {
                int slot = i % HISTORY;
                shares[slot] = dot(steps[slot], direction) / curvatures[slot];
                addScaled(direction, changes[slot], -shares[slot]);
            }
            if (count > 0) {
                int slot = (count - 1) % HISTORY;
                double scale = curvatures[slot] / dot(changes[slot], changes[slot]);
                for (int i = 0; i < direction.length; i++) direction[i] *= scale;
            }
            for (int i = oldest; i < count; i++) {
                int slot = i % HISTORY;
                addScaled(direction, steps[slot], shares[slot] - dot(changes[slot], direction) / curvatures[slot]);
            }
            return direction;
        }

        private static void addScaled(double[] to, double[] what, double times) {
            for (int i = 0; i < to.length; i++) to[i] += times * what[i];
        }
    }
}
