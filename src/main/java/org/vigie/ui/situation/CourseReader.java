// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.situation;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.vigie.analysis.series.Forecaster;
import org.vigie.analysis.series.Scale;
import org.vigie.core.mention.Mentions;
import org.vigie.core.mention.Mentions.Split;
import org.vigie.core.mention.Mentions.ToneBar;
import org.vigie.core.signal.Polarity;

/// Reads the curve: rates along the period, what was to be expected, bursts and the next hours.
final class CourseReader {
    /// Sources or narratives told apart; all others are one layer.
    static final int NAMED = 5;

    private static final List<Course.Layer> TONES = Stream.of(Polarity.values())
            .map(polarity -> new Course.Layer(polarity.name(), ""))
            .toList();

    private final Mentions mentions;
    private final History history;

    CourseReader(Mentions mentions, History history) {
        this.mentions = mentions;
        this.history = history;
    }

    /// @param names of sources and narratives by their ids
    Course read(
            Questions ask,
            Course.Stack stack,
            Map<String, String> names,
            List<Marker> markers,
            Expectation expectation) {
        var grain = Span.grain(Duration.between(ask.from(), ask.now()));
        var bars = mentions.tones(ask.period(), grain.counted(), split(stack));
        var layers = stack == Course.Stack.TONE ? TONES : layers(bars, names);
        var rates = rates(bars, stack, layers);
        var end = Rates.end(ask.now(), grain);
        var points = new ArrayList<Course.Point>();
        for (var at : Rates.ends(ask.from(), end, grain.step()))
            points.add(new Course.Point(at, rates.at(at, grain.window()), expectation.perHour(at), negative(at)));
        return new Course(
                stack,
                layers,
                points,
                grain.window(),
                ask.from(),
                ask.now(),
                expectation.bursts().stream()
                        .filter(burst -> !burst.peak().isBefore(ask.from()))
                        .toList(),
                markers,
                Forecaster.forecast(history.hours(ask.now()), Scale.VOLUME),
                Forecaster.forecast(history.negativeHours(ask.now()), Scale.SHARE));
    }

    private OptionalDouble negative(Instant at) {
        var hour = history.sum(at.minus(Duration.ofHours(1)), at);
        return hour.mentions() == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of((double) hour.negative() / hour.mentions());
    }

    private static Split split(Course.Stack stack) {
        return switch (stack) {
            case TONE -> Split.NONE;
            case SOURCE -> Split.SOURCE;
            case NARRATIVE -> Split.NARRATIVE;
        };
    }

    /// The greatest parts, greatest first, then all others together.
    private static List<Course.Layer> layers(List<ToneBar> bars, Map<String, String> names) {
        var totals = new HashMap<String, Long>();
        for (var bar : bars)
            if (names.containsKey(bar.part()))
                totals.merge(bar.part(), bar.count().mentions(), Long::sum);
        var named = totals.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .limit(NAMED)
                .map(entry -> new Course.Layer(entry.getKey(), names.getOrDefault(entry.getKey(), "")))
                .toList();
        boolean others = bars.stream()
                .anyMatch(bar -> named.stream().noneMatch(l -> l.key().equals(bar.part())));
        return others
                ? Stream.concat(named.stream(), Stream.of(Course.Layer.OTHERS)).toList()
                : named;
    }

    private static Rates rates(List<ToneBar> bars, Course.Stack stack, List<Course.Layer> layers) {
        var rates = new Rates(layers.size());
        var places = new LinkedHashMap<String, Integer>();
        for (int i = 0; i < layers.size(); i++) places.put(layers.get(i).key(), i);
        for (var bar : bars) {
            var count = bar.count();
            if (stack == Course.Stack.TONE) {
                rates.add(bar.start(), Polarity.NEGATIVE.ordinal(), count.negative());
                rates.add(bar.start(), Polarity.NEUTRAL.ordinal(), count.neutral());
                rates.add(bar.start(), Polarity.POSITIVE.ordinal(), count.positive());
            } else {
                rates.add(bar.start(), places.getOrDefault(bar.part(), layers.size() - 1), count.mentions());
            }
        }
        return rates;
    }
}
