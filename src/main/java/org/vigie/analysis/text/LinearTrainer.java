// SPDX-License-Identifier: Apache-2.0
package org.vigie.analysis.text;

import java.util.Arrays;
import java.util.List;

/// Learns a [LinearModel] from labelled texts.
///
/// A logistic regression whose features are first weighted by how unevenly they fall on the classes (the
/// log-count ratio of naive Bayes, after Wang and Manning 2012), so that telling words are penalised less.
public final class LinearTrainer {
    private static final double LEAST_RATIO = 0.05;
    private static final int STEPS = 80;

    private final Settings settings;
    private final List<Example> examples;
    private final Table words;
    private final Table letters;
    private int columns;

    /// A labelled text.
    ///
    /// @param figures what else is known about it
    /// @param weight how many examples it counts for
    public record Example(ReadText text, double[] figures, int label, double weight) {}

    /// How to learn.
    ///
    /// @param bits n-grams of each kind fall into 2^bits places
    /// @param fewest n-grams in fewer texts are left out
    /// @param penalty for large weights
    /// @param ratio power of the log-count ratio; 0 leaves it out
    /// @param words how freely words are used; `letters` and `figures` likewise
    public record Settings(
            int classes,
            int bits,
            int fewest,
            double penalty,
            double ratio,
            double words,
            double letters,
            double figures) {}

    private LinearTrainer(Settings settings, List<Example> examples) {
        this.settings = settings;
        this.examples = examples;
        this.words = new Table();
        this.letters = new Table();
    }

    /// The same examples and settings give the same model.
    public static LinearModel train(Settings settings, List<Example> examples) {
        return new LinearTrainer(settings, examples).train();
    }

    private LinearModel train() {
        var totals = new double[settings.classes];
        for (var example : examples) {
            totals[example.label]++;
            words.count(example.text.words(), example.label);
            letters.count(example.text.letters(), example.label);
        }
        words.choose(totals);
        letters.choose(totals);
        int figures = examples.getFirst().figures.length;
        var rows = new Rows(columns + figures);
        for (var example : examples) {
            words.cells(example.text.words(), settings.words, rows);
            letters.cells(example.text.letters(), settings.letters, rows);
            for (int i = 0; i < figures; i++)
                if (example.figures[i] != 0) rows.cell(columns + i, settings.figures * example.figures[i]);
            rows.end(example.label, example.weight);
        }
        return pack(new LogisticRegression(rows, settings.classes, settings.penalty).fit(STEPS), figures);
    }

    private LinearModel pack(double[] weights, int figures) {
        var about = new float[figures * settings.classes];
        for (int i = 0; i < about.length; i++)
            about[i] = (float) (settings.figures * weights[columns * settings.classes + i]);
        float wordStep = words.step(weights, settings.words);
        float letterStep = letters.step(weights, settings.letters);
        return new LinearModel(
                new LinearModel.Shape(settings.classes, settings.bits, figures, wordStep, letterStep),
                words.bytes(weights, settings.words, wordStep),
                letters.bytes(weights, settings.letters, letterStep),
                about);
    }

    /// The places of one kind of n-grams.
    private final class Table {
        private final int[] counts = new int[settings.classes << settings.bits];
        private final int[] column = new int[1 << settings.bits];
        private final double[] ratio = new double[1 << settings.bits];

        private int[] places(Hashed grams) {
            return Arrays.stream(grams.distinct())
                    .map(hash -> hash >>> 32 - settings.bits)
                    .toArray();
        }

        void count(Hashed grams, int label) {
            for (int place : places(grams)) counts[place * settings.classes + label]++;
        }

        void choose(double[] totals) {
            double all = Arrays.stream(totals).sum();
            for (int place = 0; place < column.length; place++) {
                int sum = 0;
                for (int k = 0; k < settings.classes; k++) sum += counts[place * settings.classes + k];
                column[place] = sum < settings.fewest ? -1 : columns++;
                for (int k = 0; k < settings.classes; k++) {
                    double here = (counts[place * settings.classes + k] + 1) / (totals[k] + 2);
                    double elsewhere = (sum - counts[place * settings.classes + k] + 1) / (all - totals[k] + 2);
                    double uneven = Math.abs(Math.log(here / elsewhere)) + LEAST_RATIO;
                    ratio[place] = Math.max(ratio[place], Math.pow(uneven, settings.ratio));
                }
            }
        }

        void cells(Hashed grams, double scale, Rows rows) {
            int[] places = places(grams);
            double norm = scale / Math.sqrt(Math.max(1, places.length));
            for (int place : places) if (column[place] >= 0) rows.cell(column[place], norm * ratio[place]);
        }

        private double weight(double[] weights, int place, int k, double scale) {
            return column[place] < 0 ? 0 : scale * ratio[place] * weights[column[place] * settings.classes + k];
        }

        float step(double[] weights, double scale) {
            double largest = 1e-9;
            for (int place = 0; place < column.length; place++)
                for (int k = 0; k < settings.classes; k++)
                    largest = Math.max(largest, Math.abs(weight(weights, place, k, scale)));
            return (float) (largest / Byte.MAX_VALUE);
        }

        byte[] bytes(double[] weights, double scale, float step) {
            var bytes = new byte[counts.length];
            for (int i = 0; i < bytes.length; i++)
                bytes[i] = (byte) Math.round(weight(weights, i / settings.classes, i % settings.classes, scale) / step);
            return bytes;
        }
    }
}
