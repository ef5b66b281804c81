// SPDX-License-Identifier: Apache-2.0
package org.vigie.analysis.virality;

import java.util.Arrays;
import java.util.List;

/// How much people share at each hour of their day, as a multiple of the day's mean.
///
/// @param hours 24 multiples, from midnight; each stands for the middle of its hour
public record Rhythm(List<Double> hours) {
    private static final int DAY = 24;
    private static final double[] HARMONICS = {1, 2};

    public Rhythm {
        hours = List.copyOf(hours);
        if (hours.size() != DAY || hours.stream().anyMatch(hour -> !(hour > 0 && hour < DAY)))
            throw new IllegalArgumentException("A day has 24 hours with some sharing in each.");
    }

    /// As much at night as by day.
    public static Rhythm flat() {
        return new Rhythm(java.util.Collections.nCopies(DAY, 1.0));
    }

    /// The first two harmonics of counts per hour.
    static Rhythm of(double[] counts) {
        double mean = Arrays.stream(counts).sum() / DAY;
        var smooth = new Double[DAY];
        Arrays.fill(smooth, 1.0);
        for (double harmonic : HARMONICS) {
            double sine = 0;
            double cosine = 0;
            for (int hour = 0; hour < DAY; hour++) {
                double angle = angle(hour) * harmonic;
                sine += counts[hour] / mean * Math.sin(angle) * 2 / DAY;
                cosine += counts[hour] / mean * Math.cos(angle) * 2 / DAY;
            }
            for (int hour = 0; hour < DAY; hour++) {
                double angle = angle(hour) * harmonic;
                smooth[hour] += sine * Math.sin(angle) + cosine * Math.cos(angle);
            }
        }
        for (int hour = 0; hour < DAY; hour++) smooth[hour] = Math.max(0.05, smooth[hour]);
        return new Rhythm(List.of(smooth));
    }

    private static double angle(double hour) {
        return hour * 2 * Math.PI / DAY;
    }

    /// @param hour of the day, any real number
    double at(double hour) {
        double place = hour - 0.5 - DAY * Math.floor((hour - 0.5) / DAY);
        int before = (int) place % DAY;
        double part = place - Math.floor(place);
        return hours.get(before) * (1 - part) + hours.get((before + 1) % DAY) * part;
    }
}
