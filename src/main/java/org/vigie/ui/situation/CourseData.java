// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.situation;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import org.jfree.data.xy.YIntervalSeries;
import org.jfree.data.xy.YIntervalSeriesCollection;
import org.vigie.core.signal.Fan;
import org.vigie.core.signal.Forecast;

/// The curve as the chart library wants it.
final class CourseData {
    private static final Duration HOUR = Duration.ofHours(1);

    private final Course course;

    CourseData(Course course) {
        this.course = course;
    }

    /// One series per layer, from its lower edge to its upper one.
    YIntervalSeriesCollection stack() {
        var data = new YIntervalSeriesCollection();
        for (int i = 0; i < course.layers().size(); i++) {
            var series = new YIntervalSeries("layer " + i);
            for (var point : course.points()) {
                double low = below(point, i);
                double high = below(point, i + 1);
                series.add(point.at().toEpochMilli(), high, low, high);
            }
            data.addSeries(series);
        }
        return data;
    }

    /// The height of so many layers.
    private static double below(Course.Point point, int layers) {
        return point.rates().subList(0, layers).stream()
                .mapToDouble(Double::doubleValue)
                .sum();
    }

    YIntervalSeriesCollection expected() {
        var series = new YIntervalSeries("expected");
        for (var point : course.points())
            point.expected()
                    .ifPresent(band -> series.add(point.at().toEpochMilli(), band.middle(), band.low(), band.high()));
        var data = new YIntervalSeriesCollection();
        data.addSeries(series);
        return data;
    }

    /// The bands of 95, 80 and 50 %, widest first.
    YIntervalSeriesCollection fan() {
        return fan(course.known(), last());
    }

    /// The same for the share of negative mentions.
    YIntervalSeriesCollection shareFan() {
        return fan(course.knownNegative(), lastShare());
    }

    private YIntervalSeriesCollection fan(Optional<Forecast.Known> forecast, double now) {
        var data = new YIntervalSeriesCollection();
        data.addSeries(band("nearly all", forecast, now, Fan::nearlyAll));
        data.addSeries(band("most", forecast, now, Fan::most));
        data.addSeries(band("half", forecast, now, Fan::half));
        return data;
    }

    private YIntervalSeries band(
            String key, Optional<Forecast.Known> forecast, double now, Function<Fan, Fan.Band> width) {
        var series = new YIntervalSeries(key);
        forecast.ifPresent(known -> {
            series.add(course.now().toEpochMilli(), now, now, now);
            for (var hour : known.hours()) {
                var end = hour.start().plus(HOUR);
                var band = width.apply(hour);
                if (end.isAfter(course.now())) series.add(end.toEpochMilli(), hour.middle(), band.low(), band.high());
            }
        });
        return series;
    }

    /// The upper edge of each layer, then both edges of what was expected, then the middle of the forecast.
    XYSeriesCollection lines() {
        var data = new XYSeriesCollection();
        for (int i = 0; i < course.layers().size(); i++) data.addSeries(edge(i));
        var low = new XYSeries("low", true, false);
        var high = new XYSeries("high", true, false);
        for (var point : course.points())
            point.expected().ifPresent(band -> {
                low.add(point.at().toEpochMilli(), band.low());
                high.add(point.at().toEpochMilli(), band.high());
            });
        data.addSeries(low);
        data.addSeries(high);
        data.addSeries(middle(course.known(), last()));
        return data;
    }

    /// The share of negative mentions up to now, broken where nothing was said, then the middle of its forecast.
    XYSeriesCollection shareLines() {
        var seen = new XYSeries("share", true, false);
        for (var point : course.points())
            seen.add(point.at().toEpochMilli(), point.negative().orElse(Double.NaN));
        var data = new XYSeriesCollection();
        data.addSeries(seen);
        data.addSeries(middle(course.knownNegative(), lastShare()));
        return data;
    }

    private XYSeries edge(int layer) {
        var series = new XYSeries("edge " + layer, true, false);
        for (var point : course.points()) series.add(point.at().toEpochMilli(), below(point, layer + 1));
        return series;
    }

    private XYSeries middle(Optional<Forecast.Known> forecast, double now) {
        var series = new XYSeries("middle", true, false);
        forecast.ifPresent(known -> {
            series.add(course.now().toEpochMilli(), now);
            for (var hour : known.hours()) {
                var end = hour.start().plus(HOUR);
                if (end.isAfter(course.now())) series.add(end.toEpochMilli(), hour.middle());
            }
        });
        return series;
    }

    /// Where the fan of the share begins: with the last hour in which anything was said.
    private double lastShare() {
        return course.points().reversed().stream()
                .flatMapToDouble(point -> point.negative().stream())
                .findFirst()
                .orElse(0);
    }

    private double last() {
        return course.points().isEmpty() ? 0 : course.points().getLast().total();
    }
}
