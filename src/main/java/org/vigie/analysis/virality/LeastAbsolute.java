// SPDX-License-Identifier: Apache-2.0
package org.vigie.analysis.virality;

/// Linear regression by least absolute errors with a small penalty on all coefficients but the first, which is the
/// constant: iteratively reweighted least squares. Few columns, few thousand rows.
final class LeastAbsolute {
    private static final int ROUNDS = 40;
    /// Errors below this count alike.
    private static final double SMALL = 0.03;

    private LeastAbsolute() {}

    /// @param penalty on standardised coefficients, in rows
    static double[] fit(double[][] rows, double[] values, double penalty) {
        int columns = rows[0].length;
        var mean = new double[columns];
        var scale = new double[columns];
        standardise(rows, mean, scale);
        var weights = new double[rows.length];
        java.util.Arrays.fill(weights, 1);
        var fitted = new double[columns];
        for (int round = 0; round < ROUNDS; round++) {
            fitted = weighted(rows, values, weights, mean, scale, penalty);
            double sum = 0;
            for (int i = 0; i < rows.length; i++) {
                double error = values[i];
                for (int j = 0; j < columns; j++) error -= fitted[j] * (rows[i][j] - mean[j]) / scale[j];
                weights[i] = 1 / Math.max(Math.abs(error), SMALL);
                sum += weights[i];
            }
            for (int i = 0; i < rows.length; i++) weights[i] *= rows.length / sum;
        }
        for (int j = 1; j < columns; j++) {
            fitted[j] /= scale[j];
            fitted[0] -= fitted[j] * mean[j];
        }
        return fitted;
    }

    private static void standardise(double[][] rows, double[] mean, double[] scale) {
        scale[0] = 1;
        for (int j = 1; j < mean.length; j++) {
            for (var row : rows) mean[j] += row[j] / rows.length;
            for (var row : rows) scale[j] += (row[j] - mean[j]) * (row[j] - mean[j]) / rows.length;
            scale[j] = Math.sqrt(scale[j]) + 1e-9;
        }
    }

    private static double[] weighted(
            double[][] rows, double[] values, double[] weights, double[] mean, double[] scale, double penalty) {
        int columns = mean.length;
        var system = new double[columns][columns + 1];
        var row = new double[columns];
        for (int i = 0; i < rows.length; i++) {
            for (int j = 0; j < columns; j++) row[j] = (rows[i][j] - mean[j]) / scale[j];
            for (int j = 0; j < columns; j++) {
                for (int k = 0; k < columns; k++) system[j][k] += weights[i] * row[j] * row[k];
                system[j][columns] += weights[i] * row[j] * values[i];
            }
        }
        for (int j = 1; j < columns; j++) system[j][j] += penalty;
        return solve(system);
    }

    /// Gauss and Jordan, with the greatest pivot.
    private static double[] solve(double[][] system) {
        int size = system.length;
        for (int j = 0; j < size; j++) {
            int pivot = j;
            for (int i = j + 1; i < size; i++) if (Math.abs(system[i][j]) > Math.abs(system[pivot][j])) pivot = i;
            var chosen = system[pivot];
            system[pivot] = system[j];
            system[j] = chosen;
            if (chosen[j] == 0) throw new IllegalArgumentException("A column depends on the others.");
            for (int i = 0; i < size; i++) {
                if (i == j) continue;
                double factor = system[i][j] / chosen[j];
                for (int k = j; k <= size; k++) system[i][k] -= factor * chosen[k];
            }
        }
        var solution = new double[size];
        for (int j = 0; j < size; j++) solution[j] = system[j][size] / system[j][j];
        return solution;
    }
}
