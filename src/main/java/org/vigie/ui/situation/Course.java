// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.situation;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.vigie.core.signal.Episode;
import org.vigie.core.signal.ExpectedBand;
import org.vigie.core.signal.Forecast;

/// The curve of mentions over time and all that explains it: what the chart, its table and its sentence show.
///
/// @param layers from the baseline up
/// @param points oldest first, up to now
/// @param window the stretch before each point whose mentions make its rate
/// @param from start of the time axis
/// @param now end of the last point
/// @param bursts that touch the period, oldest first
/// @param markers what the cell did and what happened, oldest first
/// @param forecast of the mentions per hour
/// @param negative forecast of the share of negative mentions, 0 to 1
record Course(
        Stack stack,
        List<Layer> layers,
        List<Point> points,
        Duration window,
        Instant from,
        Instant now,
        List<Episode> bursts,
        List<Marker> markers,
        Forecast forecast,
        Forecast negative) {
    Course {
        layers = List.copyOf(layers);
        points = List.copyOf(points);
        bursts = List.copyOf(bursts);
        markers = List.copyOf(markers);
    }

    /// What the mentions are stacked by.
    enum Stack {
        TONE,
        SOURCE,
        NARRATIVE
    }

    /// One band of the stack.
    ///
    /// @param key name of a polarity, id of a source or of a narrative, or "" for all others
    /// @param name as people called it; empty for polarities and for the others
    record Layer(String key, String name) {
        static final Layer OTHERS = new Layer("", "");
    }

    /// @param at end of its stretch of time
    /// @param rates mentions per hour, one per layer
    /// @param expected mentions in an hour as they were to be expected; empty: not enough history
    /// @param negative share of negative mentions in the hour up to it, 0 to 1; empty: nothing was said
    record Point(Instant at, List<Double> rates, Optional<ExpectedBand> expected, OptionalDouble negative) {
        Point {
            rates = List.copyOf(rates);
        }

        double total() {
            return rates.stream().mapToDouble(Double::doubleValue).sum();
        }
    }

    /// Nothing to show yet.
    static Course none(Instant now) {
        return new Course(
                Stack.TONE,
                List.of(),
                List.of(),
                Duration.ofMinutes(10),
                now.minus(Duration.ofHours(6)),
                now,
                List.of(),
                List.of(),
                new Forecast.TooShort(0, 0),
                new Forecast.TooShort(0, 0));
    }

    boolean isEmpty() {
        return points.stream().allMatch(point -> point.total() == 0);
    }

    /// The highest point.
    Optional<Point> peak() {
        return points.stream().filter(point -> point.total() > 0).max((a, b) -> Double.compare(a.total(), b.total()));
    }

    /// The point whose stretch holds this instant, else the nearest one.
    Optional<Point> at(Instant instant) {
        return points.stream()
                .min((a, b) -> distance(a, instant).compareTo(distance(b, instant)))
                .filter(_ -> !instant.isAfter(now.plus(window)));
    }

    /// The share of a layer in all mentions of the period; 0 without any.
    double share(int layer) {
        double all = points.stream().mapToDouble(Point::total).sum();
        double own =
                points.stream().mapToDouble(point -> point.rates().get(layer)).sum();
        return all == 0 ? 0 : own / all;
    }

    /// The forecast's hours, if there is one.
    Optional<Forecast.Known> known() {
        return forecast instanceof Forecast.Known known ? Optional.of(known) : Optional.empty();
    }

    /// The hours of the negative share that are foretold, if there are any to draw beside those of the volume.
    Optional<Forecast.Known> knownNegative() {
        return known().isPresent() && negative instanceof Forecast.Known known ? Optional.of(known) : Optional.empty();
    }

    /// End of the time axis.
    Instant end() {
        return known().map(known -> known.hours().getLast().start().plus(Duration.ofHours(1)))
                .orElseGet(() -> now.plus(Duration.between(from, now).dividedBy(18)));
    }

    private static Duration distance(Point point, Instant instant) {
        return Duration.between(point.at(), instant).abs();
    }
}
