// SPDX-License-Identifier: Apache-2.0
package org.vigie.analysis.propagation;

import java.time.Duration;
import java.util.Arrays;

/// Mentions per step of time: the window that the model is fitted on, and some steps before it, whose mentions still
/// bring about others within it.
public final class Arrivals {
    private final Duration step;
    private final int lead;
    private final int[] counts;
    private final double[] rhythm;

    /// Arrivals of which no rhythm of the day is known.
    public Arrivals(Duration step, int lead, int[] counts) {
        this(step, lead, counts, new double[0]);
    }

    /// @param step at least a minute, a part of half an hour
    /// @param lead how many of the counts lie before the window
    /// @param counts oldest first
    /// @param rhythm how much is usually said in each of these steps and of those to come, as a multiple of
    ///     the mean; beyond its end, 1
    public Arrivals(Duration step, int lead, int[] counts, double[] rhythm) {
        if (step.toMinutes() < 1 || Sketch.STEP.toSeconds() % step.toSeconds() != 0)
            throw new IllegalArgumentException("A step is a part of half an hour.");
        if (lead < 0 || lead > counts.length) throw new IllegalArgumentException("The lead lies within the counts.");
        if (Arrays.stream(counts).anyMatch(count -> count < 0))
            throw new IllegalArgumentException("A count is 0 or more.");
        this.step = step;
        this.lead = lead;
        if (Arrays.stream(rhythm).anyMatch(factor -> !(factor > 0)))
            throw new IllegalArgumentException("In each step something is usually said.");
        this.counts = counts.clone();
        this.rhythm = rhythm.clone();
    }

    public Duration step() {
        return step;
    }

    /// Length of a step in minutes.
    double minutes() {
        return step.toSeconds() / 60.0;
    }

    /// Steps before the window.
    int lead() {
        return lead;
    }

    /// Steps in all.
    int size() {
        return counts.length;
    }

    int at(int place) {
        return counts[place];
    }

    /// How much is usually said in this step, which may be to come.
    double rhythm(int place) {
        return place < rhythm.length ? rhythm[place] : 1;
    }

    /// Steps of the window.
    int window() {
        return counts.length - lead;
    }

    /// Length of the window.
    public Duration length() {
        return step.multipliedBy(window());
    }

    /// Mentions in the window.
    public long mentions() {
        return Arrays.stream(counts, lead, counts.length).asLongStream().sum();
    }

    /// Mentions in the last steps.
    long last(int steps) {
        return Arrays.stream(counts, counts.length - steps, counts.length)
                .asLongStream()
                .sum();
    }

    /// Without the last steps.
    Arrivals without(int steps) {
        return new Arrivals(step, lead, Arrays.copyOf(counts, counts.length - steps), rhythm);
    }

    /// Mentions per hour in the last half-hours, the lead included, oldest first.
    ///
    /// @param most how many at most
    public double[] halfHours(int most) {
        int each = (int) (Sketch.STEP.toSeconds() / step.toSeconds());
        var rates = new double[Math.min(most, counts.length / each)];
        int start = counts.length - rates.length * each;
        for (int i = start; i < counts.length; i++) rates[(i - start) / each] += counts[i] * Sketch.STEPS_PER_HOUR;
        return rates;
    }

    /// The most mentions within half an hour of the window, per hour.
    double highest() {
        int width = Math.min(window(), (int) (Sketch.STEP.toSeconds() / step.toSeconds()));
        long sum = 0;
        long most = 0;
        for (int i = lead; i < counts.length; i++) {
            sum += counts[i];
            if (i - width >= lead) sum -= counts[i - width];
            most = Math.max(most, sum);
        }
        return width == 0 ? 0 : most * 60.0 / (width * minutes());
    }
}
