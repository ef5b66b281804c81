// SPDX-License-Identifier: Apache-2.0
package org.vigie.app.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.vigie.analysis.propagation.Arrivals;
import org.vigie.analysis.propagation.DayRhythm;

/// Recorded mention volumes as trials of the sketch: counts by five minutes of one brand.
final class SketchVolumes {
    private static final int STEP = 5;
    private static final int PER_HOUR = 60 / STEP;
    private static final int LEAD = 2 * PER_HOUR;
    private static final int WINDOW = 6 * PER_HOUR;
    private static final int DAY = 24 * PER_HOUR;
    private static final int AHEAD = DAY;
    private static final int FORTNIGHT = 14;
    /// From the labelled burst to the sketch.
    private static final Duration LATER = Duration.ofHours(2);
    /// Between two sketches at any hour.
    private static final int APART = 12 * PER_HOUR;

    private final int[] counts;
    private final NabFiles.Series series;

    SketchVolumes(NabFiles.Series series) {
        this.series = series;
        var first = series.times().getFirst();
        int size = place(series.times().size() - 1) + 1;
        counts = new int[size];
        Arrays.fill(counts, -1);
        for (int i = 0; i < series.times().size(); i++)
            counts[(int) (Duration.between(first, series.times().get(i)).toMinutes() / STEP)] =
                    (int) Math.round(series.values().get(i));
    }

    private int place(int row) {
        return (int) (Duration.between(series.times().getFirst(), series.times().get(row))
                        .toMinutes()
                / STEP);
    }

    /// Every half a day.
    List<SketchTally.Trial> anyHour() {
        var trials = new ArrayList<SketchTally.Trial>();
        for (int end = LEAD + WINDOW; end + AHEAD <= counts.length; end += APART) at(end).ifPresent(trials::add);
        return trials;
    }

    /// Two hours after the middle of each labelled burst.
    List<SketchTally.Trial> bursts() {
        var trials = new ArrayList<SketchTally.Trial>();
        for (var window : series.windows()) {
            var middle = window.from()
                    .plus(Duration.between(window.from(), window.to()).dividedBy(2));
            var since = Duration.between(series.times().getFirst(), middle.plus(LATER));
            at((int) (since.toMinutes() / STEP)).ifPresent(trials::add);
        }
        return trials;
    }

    /// The rhythm of the fortnight before, for each of these steps.
    private double[] rhythm(int start, int end) {
        var days = new ArrayList<int[]>();
        for (int from = start - DAY; from >= 0 && days.size() < FORTNIGHT; from -= DAY) {
            var day = new int[24];
            for (int i = from; i < from + DAY; i++) day[hour(i)] += Math.max(0, counts[i]);
            days.add(day);
        }
        return DayRhythm.of(days)
                .map(known -> IntStream.range(start, end)
                        .mapToDouble(i -> known.at(hour(i)))
                        .toArray())
                .orElse(new double[0]);
    }

    private int hour(int place) {
        return series.times().getFirst().plusMinutes((long) place * STEP).getHour();
    }

    /// Empty where rows are missing.
    private Optional<SketchTally.Trial> at(int end) {
        int start = end - LEAD - WINDOW;
        if (start < 0 || end + AHEAD > counts.length) return Optional.empty();
        if (Arrays.stream(counts, start, end + AHEAD).anyMatch(count -> count < 0)) return Optional.empty();
        var arrivals = new Arrivals(
                Duration.ofMinutes(STEP), LEAD, Arrays.copyOfRange(counts, start, end), rhythm(start, end + AHEAD));
        return Optional.of(new SketchTally.Trial(
                arrivals,
                (from, until) -> Arrays.stream(counts, end + from / STEP, end + until / STEP)
                        .asLongStream()
                        .sum(),
                Optional.empty()));
    }
}
