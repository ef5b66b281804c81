// SPDX-License-Identifier: Apache-2.0
package org.vigie.app.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.vigie.analysis.series.BurstDetector;
import org.vigie.analysis.series.BurstSettings;
import org.vigie.core.signal.SeriesPoint;
import org.vigie.core.signal.SeriesReading;

/// `bench bursts`: the burst detector against the labels of the Numenta Anomaly Benchmark, and its cost per point.
public final class BurstsBench implements Bench {
    private static final Duration STEP = Duration.ofMinutes(5);
    private static final NabScore.Profile STANDARD = NabScore.Profile.STANDARD;
    private static final int SPEED_ROUNDS = 5;

    @Override
    public String name() {
        return "bursts";
    }

    @Override
    public String describe() {
        return "bursts in mention volumes: score of the Numenta Anomaly Benchmark and time per point; --data: its"
                + " folder (data/realTweets/*.csv, labels/combined_windows*.json)";
    }

    @Override
    public Map<String, Object> run(Setup setup) throws IOException {
        var series = setup.data().isPresent() ? read(setup.data().get()) : MadeVolumes.of(setup.seed());
        var figures = new LinkedHashMap<String, Object>();
        var scored = new ArrayList<NabScore.Scored>();
        figures.put("files", series.size());
        int begun = 0;
        int steps = 0;
        for (var file : series) {
            var readings = BurstDetector.read(points(file), STEP, BurstSettings.USUAL);
            var novelty = readings.stream().mapToDouble(SeriesReading::novelty).toArray();
            begun += (int) readings.stream().filter(SeriesReading::begins).count();
            steps += readings.size();
            if (!file.windows().isEmpty())
                scored.add(NabScore.judge(file.name(), file.times(), novelty, file.windows()));
        }
        if (scored.isEmpty()) setup.out().println("No labels: nothing to score.");
        else score(scored, setup.out(), figures);
        figures.put("alarms_per_day", rounded(begun / (steps * STEP.toMinutes() / 1440.0)));
        figures.put("us_per_point", rounded(microsPerPoint(series)));
        return figures;
    }

    private static List<NabFiles.Series> read(Path data) throws IOException {
        var series = NabFiles.read(data);
        if (series.isEmpty()) throw new IOException("No data/realTweets/*.csv under " + data);
        return series;
    }

    private static List<SeriesPoint> points(NabFiles.Series file) {
        var points = new ArrayList<SeriesPoint>();
        for (int i = 0; i < file.values().size(); i++) {
            var start = file.times().get(i).toInstant(ZoneOffset.UTC);
            points.add(SeriesPoint.volume(start, file.values().get(i)));
        }
        return points;
    }

    private static void score(List<NabScore.Scored> files, PrintStream out, Map<String, Object> figures) {
        double own = NabScore.bestThreshold(files, STANDARD);
        double others = 0;
        for (var file : files) {
            var rest = files.stream().filter(f -> !f.name().equals(file.name())).toList();
            double threshold = NabScore.bestThreshold(rest, STANDARD);
            var at = NabScore.at(threshold, List.of(file), STANDARD);
            others += at.raw();
            print(out, file.name(), NabScore.at(own, List.of(file), STANDARD), at);
        }
        var all = NabScore.at(own, files, STANDARD);
        double tuned = NabScore.normalised(others, all.windows(), STANDARD);
        out.printf(
                Locale.ROOT,
                "all: own threshold %.3f gives %.2f (%d of %d windows, %d rows outside); of the other files %.2f%n",
                own,
                all.normalised(STANDARD),
                all.found(),
                all.windows(),
                all.falseRows(),
                tuned);
        figures.put("windows", all.windows());
        figures.put("threshold", own);
        figures.put("nab_standard", rounded(all.normalised(STANDARD)));
        figures.put("nab_standard_other_files", rounded(tuned));
        for (var profile : List.of(NabScore.Profile.LOW_FP, NabScore.Profile.LOW_FN)) {
            double threshold = NabScore.bestThreshold(files, profile);
            figures.put(
                    "nab_" + profile.name(),
                    rounded(NabScore.at(threshold, files, profile).normalised(profile)));
        }
    }

    private static void print(PrintStream out, String name, NabScore.Result own, NabScore.Result others) {
        out.printf(
                Locale.ROOT,
                "%-24s own threshold %6.2f (%d of %d windows, %2d rows outside)  of the other files %6.2f (%d, %2d)%n",
                name,
                own.normalised(STANDARD),
                own.found(),
                own.windows(),
                own.falseRows(),
                others.normalised(STANDARD),
                others.found(),
                others.falseRows());
    }

    /// The fastest of some rounds over everything: the machine has other work.
    private static double microsPerPoint(List<NabFiles.Series> series) {
        var all = series.stream().map(BurstsBench::points).toList();
        long count = all.stream().mapToLong(List::size).sum();
        double best = Double.MAX_VALUE;
        for (int round = 0; round < SPEED_ROUNDS; round++) {
            long start = System.nanoTime();
            for (var points : all) {
                var detector = new BurstDetector(STEP, BurstSettings.USUAL);
                for (var point : points) detector.add(point);
            }
            best = Math.min(best, (System.nanoTime() - start) / 1000.0 / count);
        }
        return best;
    }

    private static double rounded(double value) {
        return Math.round(value * 100) / 100.0;
    }
}
