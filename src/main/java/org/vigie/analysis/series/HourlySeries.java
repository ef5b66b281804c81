// SPDX-License-Identifier: Apache-2.0
package org.vigie.analysis.series;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import org.vigie.core.signal.SeriesPoint;

/// The last weeks of a series, hour by hour in UTC, on the scale of its forecasts.
final class HourlySeries {
    private static final int LONGEST = 8 * 7 * 24;
    private static final Duration HOUR = Duration.ofHours(1);
    private static final int DAY = 24;
    private static final double HALF_LIFE_DAYS = 20;
    /// What a day of the other kind (weekday, weekend) tells.
    private static final double OTHER_KIND = 0.2;

    private final Instant first;
    private final double[] values;

    private HourlySeries(Instant first, double[] values) {
        this.first = first;
        this.values = values;
    }

    /// @param points oldest first, one per hour at most
    static HourlySeries of(List<SeriesPoint> points, Scale scale) {
        if (points.isEmpty()) return new HourlySeries(Instant.EPOCH, new double[0]);
        var last = points.getLast().start();
        var first = points.getFirst().start();
        var earliest = last.minus(HOUR.multipliedBy(LONGEST - 1L));
        if (first.isBefore(earliest)) first = earliest;
        var values = new double[hoursBetween(first, last) + 1];
        Arrays.fill(values, Double.NaN);
        for (var point : points)
            if (!point.start().isBefore(first)) values[hoursBetween(first, point.start())] = scale.of(point);
        return new HourlySeries(first, values);
    }

    private static int hoursBetween(Instant first, Instant at) {
        return (int) Duration.between(first, at).toHours();
    }

    int length() {
        return values.length;
    }

    /// NaN where nothing is known.
    double value(int hour) {
        return values[hour];
    }

    int known() {
        return (int) Arrays.stream(values).filter(value -> !Double.isNaN(value)).count();
    }

    Instant start(int hour) {
        return first.plus(HOUR.multipliedBy(hour));
    }

    /// What this hour of the day usually brings, seen a day before: the median of earlier days, recent days and days
    /// of the same kind (weekday, weekend) weighing more. NaN without any.
    double usual(int hour) {
        var seen = new double[hour / DAY][];
        int count = 0;
        double total = 0;
        for (int back = 1; hour - back * DAY >= 0; back++) {
            int earlier = hour - back * DAY;
            if (earlier >= length() || Double.isNaN(values[earlier])) continue;
            double weight = Math.pow(0.5, back / HALF_LIFE_DAYS);
            if (weekend(earlier) != weekend(hour)) weight *= OTHER_KIND;
            seen[count++] = new double[] {values[earlier], weight};
            total += weight;
        }
        return weightedMedian(Arrays.copyOf(seen, count), total);
    }

    /// @param pairs of a value and its weight
    private static double weightedMedian(double[][] pairs, double total) {
        Arrays.sort(pairs, (a, b) -> Double.compare(a[0], b[0]));
        double sum = 0;
        for (var pair : pairs) {
            sum += pair[1];
            if (sum >= total / 2) return pair[0];
        }
        return Double.NaN;
    }

    private boolean weekend(int hour) {
        return start(hour).atOffset(ZoneOffset.UTC).getDayOfWeek().getValue() >= 6;
    }
}
