// SPDX-License-Identifier: Apache-2.0
package org.vigie.analysis.propagation;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// How much is said at each hour of the day, as a multiple of the day's mean, as the days before the episode tell.
///
/// An hour counts at most three times the mean, so that one old burst does not make a rhythm, and each hour is drawn
/// to the mean as if two even days had been seen.
///
/// @param hours 24 multiples, from midnight
/// @param days how many days they rest on
public record DayRhythm(List<Double> hours, int days) {
    /// Fewer days tell no rhythm.
    public static final int FEWEST = 3;

    private static final int DAY = 24;
    private static final double MOST = 3;
    private static final double EVEN_DAYS = 2;
    /// So many mentions on an average day, at least.
    private static final double QUIET = 24;

    public DayRhythm {
        hours = List.copyOf(hours);
        if (hours.size() != DAY) throw new IllegalArgumentException("A day has 24 hours.");
    }

    /// @param days counts by hour from midnight, 24 each; empty where there are too few or too quiet ones
    public static Optional<DayRhythm> of(List<int[]> days) {
        double mean = days.stream().flatMapToInt(Arrays::stream).average().orElse(0);
        if (days.size() < FEWEST || mean * DAY < QUIET) return Optional.empty();
        var hours = new double[DAY];
        for (var day : days)
            for (int hour = 0; hour < DAY; hour++) hours[hour] += Math.min(MOST * mean, day[hour]) / mean;
        for (int hour = 0; hour < DAY; hour++) hours[hour] = (hours[hour] + EVEN_DAYS) / (days.size() + EVEN_DAYS);
        double level = Arrays.stream(hours).average().orElse(1);
        return Optional.of(new DayRhythm(
                Arrays.stream(hours).map(hour -> hour / level).boxed().toList(), days.size()));
    }

    /// @param hour of the day, 0 to 23
    public double at(int hour) {
        return hours.get(hour);
    }
}
