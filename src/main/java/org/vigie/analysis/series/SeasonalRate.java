// SPDX-License-Identifier: Apache-2.0
package org.vigie.analysis.series;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;

/// What a series usually brings at this hour of this day of the week: level × hour × day, each followed as points
/// come in, in UTC, so that no hour is missing or counted twice.
///
/// The logarithms move against the relative error (the gradient of Poisson's likelihood), which is cut at ±1: a step
/// a hundred times too high moves the expectation no more than one twice too high (Huber's idea).
final class SeasonalRate {
    private static final double LEVEL_HALF_LIFE_HOURS = 24;
    private static final int START = 12;
    private static final double LEAST = 1e-3;
    private final double stepHours;
    private final double levelGain;
    private final Cycle hours = new Cycle(24, 1);
    private final Cycle days = new Cycle(7, 24);
    private double level;
    private double firstCount;
    private double firstOf;
    private int seen;

    SeasonalRate(Duration step) {
        stepHours = step.toMillis() / 3_600_000.0;
        levelGain = 1 - Math.pow(0.5, Math.min(1, stepHours / LEVEL_HALF_LIFE_HOURS));
    }

    /// The mean count expected at this instant out of `of`; above 0 unless `of` is 0.
    double expected(Instant at, double of) {
        if (seen == 0) return 0;
        return of * Math.exp(level + hours.effect(hour(at)) + days.effect(day(at)));
    }

    void learn(Instant at, double count, double of) {
        if (of == 0) return;
        if (++seen <= START) {
            firstCount += count;
            firstOf += of;
            level = Math.log(Math.max(LEAST, (firstCount + 0.5) / (firstOf + 1)));
            return;
        }
        double mean = expected(at, of);
        double error = Math.clamp((count - mean) / (mean + 1), -1, 1);
        level = Math.max(Math.log(LEAST), level + Math.max(levelGain, 1.0 / seen) * error);
        hours.learn(hour(at), error, stepHours);
        days.learn(day(at), error, stepHours);
    }

    private static int hour(Instant at) {
        return (int) Math.floorMod(Math.floorDiv(at.getEpochSecond(), 3_600L), 24L);
    }

    private static int day(Instant at) {
        return at.atOffset(ZoneOffset.UTC).getDayOfWeek().getValue() - 1;
    }

    /// Effects that go round, such as those of 24 hours. They sum to 0; each learns in its own time, fast at first.
    private static final class Cycle {
        private static final double PRUDENCE = 2;
        private static final double SLOWEST = 0.1;
        private final double[] effects;
        private final double[] rounds;
        private final double hoursEach;
        private double mean;

        Cycle(int count, double hoursEach) {
            effects = new double[count];
            rounds = new double[count];
            this.hoursEach = hoursEach;
        }

        double effect(int index) {
            return effects[index] - mean;
        }

        void learn(int index, double error, double stepHours) {
            double part = Math.min(1, stepHours / hoursEach);
            rounds[index] += part;
            double move = part * Math.max(SLOWEST, 1 / (rounds[index] + PRUDENCE)) * error;
            effects[index] += move;
            mean += move / effects.length;
        }
    }
}
