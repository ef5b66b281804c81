// SPDX-License-Identifier: Apache-2.0
package org.vigie.analysis.text;

import java.util.Arrays;

/// A linear model over the hashed n-grams of a text and a row of figures about it: one score per class.
///
/// N-grams share 2^bits places; each place holds one small whole number per class. It holds no text.
public final class LinearModel {
    private final Shape shape;
    private final Places words;
    private final Places letters;
    private final float[] figures;

    /// What a model looks like.
    ///
    /// @param classes how many scores it gives
    /// @param bits n-grams of each kind fall into 2^bits places
    /// @param figures how many figures about the text come beside the n-grams
    /// @param wordStep what 1 means in a place of the words' table
    /// @param letterStep what 1 means in a place of the letters' table
    public record Shape(int classes, int bits, int figures, float wordStep, float letterStep) {}

    /// @param words one number per place and class
    /// @param letters one number per place and class
    /// @param figures one weight per figure and class
    LinearModel(Shape shape, byte[] words, byte[] letters, float[] figures) {
        this(shape, new Places(words, shape.classes), new Places(letters, shape.classes), figures);
    }

    private LinearModel(Shape shape, Places words, Places letters, float[] figures) {
        this.shape = shape;
        this.words = words;
        this.letters = letters;
        this.figures = figures;
    }

    public Shape shape() {
        return shape;
    }

    /// One number per place and class.
    byte[] words() {
        return words.table();
    }

    /// One number per place and class.
    byte[] letters() {
        return letters.table();
    }

    float[] figures() {
        return figures;
    }

    /// One score per class. N-grams count once each, divided by the root of their number, so that long texts do
    /// not shout.
    public double[] scores(ReadText text, double[] about) {
        var scores = new double[shape.classes];
        add(text.words().once(), words, shape.wordStep, scores);
        add(text.letters().once(), letters, shape.letterStep, scores);
        for (int i = 0; i < about.length; i++) {
            if (about[i] == 0) continue;
            for (int k = 0; k < scores.length; k++) scores[k] += about[i] * figures[i * scores.length + k];
        }
        return scores;
    }

    /// The same model with every score multiplied, and one figure's weights shifted by so much per class.
    public LinearModel calibrated(double factor, int figure, double[] shifts) {
        var weights = figures.clone();
        for (int i = 0; i < weights.length; i++) weights[i] *= (float) factor;
        for (int k = 0; k < shifts.length; k++) weights[figure * shape.classes + k] += (float) shifts[k];
        var sharper = new Shape(shape.classes, shape.bits, shape.figures, (float) (shape.wordStep * factor), (float)
                (shape.letterStep * factor));
        return new LinearModel(sharper, words, letters, weights);
    }

    private void add(int[] hashes, Places table, float step, double[] scores) {
        if (hashes.length == 0) return;
        var sums = table.sums(hashes, 32 - shape.bits);
        double factor = step / Math.sqrt(hashes.length);
        for (int k = 0; k < scores.length; k++) scores[k] += sums[k] * factor;
    }

    /// How much each token's n-grams add to class `up` and take from class `down`. An n-gram of several tokens
    /// is shared out evenly; what stands in a text twice is shared between its places.
    public double[] shares(ReadText text, int up, int down) {
        var shares = new double[text.tokens().size()];
        share(text.words(), words, shape.wordStep, new int[] {up, down}, shares);
        share(text.letters(), letters, shape.letterStep, new int[] {up, down}, shares);
        return shares;
    }

    private void share(Hashed grams, Places table, float step, int[] classes, double[] shares) {
        var distinct = grams.distinct();
        var times = new int[distinct.length];
        for (int i = 0; i < grams.size(); i++) times[Arrays.binarySearch(distinct, grams.hash(i))]++;
        double factor = step / Math.sqrt(Math.max(1, distinct.length));
        for (int i = 0; i < grams.size(); i++) {
            int place = grams.hash(i) >>> 32 - shape.bits;
            double weight = (table.number(place, classes[0]) - table.number(place, classes[1])) * factor;
            int tokens = grams.last(i) - grams.first(i) + 1;
            weight /= times[Arrays.binarySearch(distinct, grams.hash(i))] * tokens;
            for (int token = grams.first(i); token <= grams.last(i); token++) shares[token] += weight;
        }
    }

    /// How much the figure number `figure` counts for class `up` against class `down`.
    public double figureWeight(int figure, int up, int down) {
        return figures[figure * shape.classes + up] - figures[figure * shape.classes + down];
    }
}
