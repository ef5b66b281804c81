// SPDX-License-Identifier: Apache-2.0
package org.vigie.app.bench;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.vigie.analysis.narrative.Likeness;

/// What a stream of posts looks like in figures: how long its texts are, how they repeat, how evenly they come.
///
/// @param posts how many were looked at
/// @param lengths mean, median and 90th percentile, in signs
/// @param nearDuplicates share of texts that one of the thousand before says as well ([Likeness])
/// @param copies share of texts that one of the thousand before is, sign by sign
/// @param arrivals one for each window of time
record StreamShape(int posts, Lengths lengths, double nearDuplicates, double copies, List<Arrivals> arrivals) {
    private static final int LOOKED_BACK = 1_000;
    /// Fewer arrivals in a window tell nothing.
    private static final int FEWEST = 100;

    /// A post: when, in which language, and what it says.
    record Item(Instant at, String language, String text) {}

    record Lengths(double mean, double median, double p90) {}

    /// How evenly posts come: 1 and 1 if they come by chance at an even rate, more if they come in bursts.
    ///
    /// @param variation standard deviation of the times between posts over their mean
    /// @param fano variance of the posts per minute over their mean
    record Arrivals(int posts, double variation, double fano) {}

    /// @param items in order of time
    /// @param looked at so many texts at most for likeness
    static StreamShape of(List<Item> items, Duration window, int looked) {
        var texts = items.subList(0, Math.min(looked, items.size()));
        return new StreamShape(items.size(), lengths(items), likes(texts), copied(texts), windows(items, window));
    }

    private static Lengths lengths(List<Item> items) {
        var lengths =
                items.stream().mapToInt(item -> item.text().length()).sorted().toArray();
        return new Lengths(
                Arrays.stream(lengths).average().orElse(0),
                lengths[lengths.length / 2],
                lengths[(int) (lengths.length * 0.9)]);
    }

    private static double copied(List<Item> items) {
        var seen = new ArrayList<String>();
        int found = 0;
        for (var item : items) {
            var before = seen.subList(Math.max(0, seen.size() - LOOKED_BACK), seen.size());
            if (before.contains(item.text())) found++;
            seen.add(item.text());
        }
        return found / (double) Math.max(1, items.size());
    }

    private static double likes(List<Item> items) {
        var likeness = likeness(items);
        var read = items.stream()
                .map(item -> likeness.read(item.language(), item.text()))
                .toList();
        int found = 0;
        for (int i = 0; i < read.size(); i++) {
            for (int j = Math.max(0, i - LOOKED_BACK); j < i; j++) {
                if (likeness.between(read.get(i), read.get(j)) < Likeness.SAME) continue;
                found++;
                break;
            }
        }
        return found / (double) Math.max(1, items.size());
    }

    private static Likeness likeness(List<Item> items) {
        var plain = new Likeness(stem -> 1, gram -> 1);
        var stems = new HashMap<String, Integer>();
        var grams = new HashMap<String, Integer>();
        var texts = new HashSet<String>();
        for (var item : items) {
            if (!texts.add(item.text())) continue;
            var read = plain.read(item.language(), item.text());
            for (var stem : Set.copyOf(read.stems())) stems.merge(stem, 1, Integer::sum);
            for (var gram : read.grams()) grams.merge(gram, 1, Integer::sum);
        }
        return new Likeness(rarity(stems, texts.size()), rarity(grams, texts.size()));
    }

    private static ToDoubleFunction<String> rarity(Map<String, Integer> counts, int texts) {
        return part -> Math.log(1 + texts / (double) counts.getOrDefault(part, 1));
    }

    private static List<Arrivals> windows(List<Item> items, Duration window) {
        var found = new ArrayList<Arrivals>();
        if (items.isEmpty()) return found;
        var start = items.getFirst().at();
        int from = 0;
        while (from < items.size()) {
            var end = start.plus(window);
            int until = from;
            while (until < items.size() && items.get(until).at().isBefore(end)) until++;
            if (until - from >= FEWEST) found.add(arrivals(items.subList(from, until), start, window));
            from = until;
            start = end;
        }
        return found;
    }

    private static Arrivals arrivals(List<Item> items, Instant start, Duration window) {
        var gaps = new double[items.size() - 1];
        var minutes = new double[(int) window.toMinutes()];
        for (int i = 0; i < items.size(); i++) {
            var at = items.get(i).at();
            if (i > 0) gaps[i - 1] = Duration.between(items.get(i - 1).at(), at).toMillis();
            minutes[(int) Duration.between(start, at).toMinutes()]++;
        }
        return new Arrivals(items.size(), Math.sqrt(variance(gaps)) / mean(gaps), variance(minutes) / mean(minutes));
    }

    private static double mean(double[] values) {
        return Arrays.stream(values).average().orElse(0);
    }

    private static double variance(double[] values) {
        double mean = mean(values);
        return Arrays.stream(values).map(v -> (v - mean) * (v - mean)).average().orElse(0);
    }

    /// Half of the windows vary less.
    double variation() {
        return median(
                arrivals.stream().mapToDouble(Arrivals::variation).sorted().toArray());
    }

    double fano() {
        return median(arrivals.stream().mapToDouble(Arrivals::fano).sorted().toArray());
    }

    private static double median(double[] sorted) {
        return sorted.length == 0 ? 0 : sorted[sorted.length / 2];
    }
}
