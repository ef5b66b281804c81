// SPDX-License-Identifier: Apache-2.0
package org.vigie.app.bench;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/// Mention volumes made up for want of a data set: 30 days of five-minute counts with a daily rhythm and three bursts
/// each, which fade within hours.
final class MadeVolumes {
    private static final int STEPS_PER_DAY = 288;
    private static final int DAYS = 30;
    private static final int HALF_WINDOW = 200;
    private static final LocalDateTime START = LocalDateTime.of(2026, 1, 5, 0, 0);

    private MadeVolumes() {}

    static List<NabFiles.Series> of(long seed) {
        var random = new Random(seed);
        var series = new ArrayList<NabFiles.Series>();
        for (double level : new double[] {1, 10, 60}) series.add(series("level " + (int) level, level, random));
        return series;
    }

    private static NabFiles.Series series(String name, double level, Random random) {
        var times = new ArrayList<LocalDateTime>();
        var values = new double[DAYS * STEPS_PER_DAY];
        for (int i = 0; i < values.length; i++) {
            times.add(START.plusMinutes(5L * i));
            values[i] = count(level * (1 + 0.6 * Math.sin(2 * Math.PI * i / STEPS_PER_DAY)), random);
        }
        var windows = new ArrayList<NabScore.Window>();
        for (int day : new int[] {9, 17, 25}) {
            int begin = day * STEPS_PER_DAY + random.nextInt(STEPS_PER_DAY / 2);
            for (int i = 0; i < STEPS_PER_DAY / 4; i++)
                values[begin + i] += count(level * 15 * Math.exp(-i / 20.0), random);
            windows.add(new NabScore.Window(times.get(begin - HALF_WINDOW), times.get(begin + HALF_WINDOW)));
        }
        return new NabFiles.Series(name, times, Arrays.stream(values).boxed().toList(), windows);
    }

    /// A draw of a gamma-mixed Poisson law: sums of exponentials for the mixing, sums of gaps for the count.
    private static double count(double mean, Random random) {
        double mixed = 0;
        for (int i = 0; i < 4; i++) mixed -= Math.log(1 - random.nextDouble()) / 4;
        double limit = mean * mixed;
        int count = 0;
        for (double time = -Math.log(1 - random.nextDouble()); time < limit; time -= Math.log(1 - random.nextDouble()))
            count++;
        return count;
    }
}
