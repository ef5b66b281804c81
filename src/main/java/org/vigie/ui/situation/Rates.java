// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.situation;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/// Turns counts per short step into rates per hour along a curve.
final class Rates {
    private static final double HOUR = Duration.ofHours(1).toMillis();

    private final NavigableMap<Instant, double[]> counts = new TreeMap<>();
    private final int layers;

    Rates(int layers) {
        this.layers = layers;
    }

    /// @param start of the step
    void add(Instant start, int layer, double mentions) {
        counts.computeIfAbsent(start, _ -> new double[layers])[layer] += mentions;
    }

    /// The end of the last point: the last whole step of counting.
    static Instant end(Instant now, Span.Grain grain) {
        long length = grain.counted().toMillis();
        return Instant.ofEpochMilli(Math.floorDiv(now.toEpochMilli(), length) * length);
    }

    /// Ends of the points from an instant up to the end, oldest first.
    static List<Instant> ends(Instant from, Instant end, Duration step) {
        var ends = new ArrayList<Instant>();
        for (var at = end; !at.isBefore(from); at = at.minus(step)) ends.addFirst(at);
        return ends;
    }

    /// Mentions per hour and layer in the stretch that ends here.
    List<Double> at(Instant end, Duration window) {
        var sums = new double[layers];
        for (var counted : counts.subMap(end.minus(window), true, end, false).values())
            for (int i = 0; i < layers; i++) sums[i] += counted[i];
        var rates = new ArrayList<Double>();
        for (double sum : sums) rates.add(sum * HOUR / window.toMillis());
        return rates;
    }
}
