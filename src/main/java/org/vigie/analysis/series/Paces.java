// SPDX-License-Identifier: Apache-2.0
package org.vigie.analysis.series;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.vigie.core.signal.Pace;
import org.vigie.core.signal.SeriesPoint;

/// Reads the present pace of a volume off its points.
public final class Paces {
    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration HALF = Duration.ofMinutes(30);

    private Paces() {}

    /// @param points of a volume, oldest first, zeros included; two weeks of them take about a millisecond
    /// @param step between two points, 30 minutes at most
    /// @param now end of the last step
    public static Pace at(List<SeriesPoint> points, Duration step, Instant now) {
        var detector = new BurstDetector(step, BurstSettings.USUAL);
        var anHourAgo = now.minus(HOUR);
        points.stream().takeWhile(point -> point.start().isBefore(anHourAgo)).forEach(detector::add);
        double stepsPerHour = HOUR.toMillis() / (double) step.toMillis();
        return new Pace(
                sum(points, anHourAgo, now),
                detector.expected(now.minus(HALF), stepsPerHour),
                sum(points, now.minus(HALF), now),
                sum(points, anHourAgo, now.minus(HALF)));
    }

    private static double sum(List<SeriesPoint> points, Instant from, Instant until) {
        return points.stream()
                .filter(point -> !point.start().isBefore(from) && point.start().isBefore(until))
                .mapToDouble(SeriesPoint::count)
                .sum();
    }
}
