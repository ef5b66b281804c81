// SPDX-License-Identifier: Apache-2.0
package org.vigie.analysis.text;

import java.util.Arrays;

/// Labelled examples as sparse rows of numbered features.
public final class Rows {
    private final int features;
    private int[] columns = new int[1 << 12];
    private float[] values = new float[1 << 12];
    private int[] ends = new int[64];
    private int[] labels = new int[64];
    private double[] weights = new double[64];
    private int cells;
    private int count;

    /// @param features how many columns there are
    public Rows(int features) {
        this.features = features;
    }

    /// Adds a cell to the row being filled.
    public void cell(int column, double value) {
        if (cells == columns.length) {
            columns = Arrays.copyOf(columns, cells * 2);
            values = Arrays.copyOf(values, cells * 2);
        }
        columns[cells] = column;
        values[cells++] = (float) value;
    }

    /// Ends the row being filled.
    ///
    /// @param weight how many examples it counts for
    public void end(int label, double weight) {
        if (count == ends.length) {
            ends = Arrays.copyOf(ends, count * 2);
            labels = Arrays.copyOf(labels, count * 2);
            weights = Arrays.copyOf(weights, count * 2);
        }
        ends[count] = cells;
        labels[count] = label;
        weights[count++] = weight;
    }

    public int count() {
        return count;
    }

    int features() {
        return features;
    }

    int label(int row) {
        return labels[row];
    }

    double weight(int row) {
        return weights[row];
    }

    /// One score per class.
    void scores(int row, double[] weightsOf, double[] scores) {
        int classes = scores.length;
        Arrays.fill(scores, 0);
        for (int i = start(row); i < ends[row]; i++) {
            int at = columns[i] * classes;
            for (int k = 0; k < classes; k++) scores[k] += values[i] * weightsOf[at + k];
        }
    }

    /// Adds the row, times one factor per class.
    void add(int row, double[] factors, double[] gradient) {
        int classes = factors.length;
        for (int i = start(row); i < ends[row]; i++) {
            int at = columns[i] * classes;
            for (int k = 0; k < classes; k++) gradient[at + k] += values[i] * factors[k];
        }
    }

    private int start(int row) {
        return row == 0 ? 0 : ends[row - 1];
    }
}
