// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.situation;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.vigie.core.mention.Filed;
import org.vigie.core.mention.Mentions;
import org.vigie.core.mention.Mentions.ToneCount;
import org.vigie.core.signal.PriorityBand;

/// Works out the six figures from what was counted and read.
final class FigureReader {
    static final Duration HOUR = Duration.ofHours(1);
    static final Duration HALF_HOUR = Duration.ofMinutes(30);
    /// Fewer mentions than this say nothing about what is usual.
    private static final long TELLING = 30;

    private static final int CURVE = 24;
    private static final Duration TWO_HOURS = Duration.ofHours(2);
    private static final Duration TWELVE_HOURS = Duration.ofHours(12);

    private final History history;
    private final Questions ask;
    private final Instant now;

    FigureReader(History history, Questions ask) {
        this.history = history;
        this.ask = ask;
        this.now = ask.now();
    }

    KeyFigures.Volume volume(Expectation expectation) {
        return new KeyFigures.Volume(
                expectation.pace(History.floor(now)),
                curve(at -> (double) history.sum(at.minus(HALF_HOUR), at).mentions() * 2));
    }

    /// @param calm until when things went as usual
    KeyFigures.Negative negative(Instant calm) {
        var lastHalf = history.sum(now.minus(HALF_HOUR), now);
        var halfBefore = history.sum(now.minus(HOUR), now.minus(HALF_HOUR));
        var share = share(lastHalf.plus(halfBefore));
        var late = share(lastHalf);
        var early = share(halfBefore);
        var change = late.isPresent() && early.isPresent()
                ? OptionalDouble.of(late.getAsDouble() - early.getAsDouble())
                : OptionalDouble.empty();
        var before = history.sum(history.since(), calm);
        return new KeyFigures.Negative(
                share,
                change,
                before.mentions() < TELLING ? OptionalDouble.empty() : share(before),
                curve(at -> share(history.sum(at.minus(HALF_HOUR), at)).orElse(0)));
    }

    private static OptionalDouble share(ToneCount count) {
        return count.mentions() == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of((double) count.negative() / count.mentions());
    }

    /// @param page the critical mentions to do, as the store finds them
    KeyFigures.Critical critical(Handlings handlings, Mentions.Page page) {
        var oldest = page.rows().stream()
                .map(filed -> filed.mention().times().effective())
                .min(Instant::compareTo)
                .map(at -> Duration.between(at, now));
        var curve = new ArrayList<>(curve(at -> handlings.waiting(at)));
        curve.set(curve.size() - 1, (double) page.total());
        return new KeyFigures.Critical(page.total(), handlings.waiting(now.minus(HALF_HOUR)), oldest, curve);
    }

    KeyFigures.Response response(Handlings handlings) {
        var times = handlings.toFirstAct(PriorityBand.HIGH, now);
        var before = now.minus(HOUR);
        return new KeyFigures.Response(
                times.median(),
                handlings.toFirstAct(PriorityBand.HIGH, before).median(),
                times.waits().size() - times.waiting(),
                times.waiting(),
                present(at ->
                        handlings.toFirstAct(PriorityBand.HIGH, at).median().map(median -> median.toSeconds() / 60.0)));
    }

    KeyFigures.Handled handled(Handlings handlings) {
        var times = handlings.toClosing(now);
        return new KeyFigures.Handled(
                times.within(TWO_HOURS),
                times.within(TWELVE_HOURS),
                handlings.toClosing(now.minus(HOUR)).within(TWO_HOURS).share(),
                present(at -> handlings.toClosing(at).within(TWO_HOURS).share()));
    }

    private List<Double> curve(ToDoubleFunction<Instant> value) {
        return moments().stream().map(value::applyAsDouble).toList();
    }

    /// Only where there is something to tell.
    private List<Double> present(Function<Instant, Optional<Double>> value) {
        return moments().stream().flatMap(at -> value.apply(at).stream()).toList();
    }

    private List<Instant> moments() {
        var step = Duration.between(ask.from(), now).dividedBy(CURVE);
        var moments = new ArrayList<Instant>();
        for (int i = CURVE - 1; i >= 0; i--) moments.add(now.minus(step.multipliedBy(i)));
        return moments;
    }

    /// All mentions of this search, up to a number beyond which more would not change the picture.
    static List<Filed> all(Mentions mentions, org.vigie.core.mention.Search search, int most) {
        var all = new ArrayList<Filed>();
        int page = 500;
        while (all.size() < most) {
            var rows = mentions.find(search, all.size(), page).rows();
            all.addAll(rows);
            if (rows.size() < page) break;
        }
        return all;
    }
}
