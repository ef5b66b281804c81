// SPDX-License-Identifier: Apache-2.0
package org.vigie.app.bench;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The score of the Numenta Anomaly Benchmark: Lavin and Ahmad (2015), "Evaluating Real-time Anomaly Detection
/// Algorithms", in its version 1.1. A detection inside a window earns the more the earlier it comes; one outside
/// costs the more the further it lies from the window before.
final class NabScore {
    private static final double PROBATION = 0.15;
    private static final int LONGEST = 5_000;
    private static final double BEST = sigmoid(-1);
    /// A threshold that no score reaches.
    private static final double NEVER = Double.POSITIVE_INFINITY;

    private NabScore() {}

    /// @param truePositive what a window found is worth, at most
    /// @param falseNegative what a window missed costs
    /// @param falsePositive what a detection far from any window costs
    record Profile(String name, double truePositive, double falseNegative, double falsePositive) {
        static final Profile STANDARD = new Profile("standard", 1, 1, 0.11);
        static final Profile LOW_FP = new Profile("reward_low_FP_rate", 1, 1, 0.22);
        static final Profile LOW_FN = new Profile("reward_low_FN_rate", 1, 2, 0.11);
    }

    /// When something happened, both ends included.
    record Window(LocalDateTime from, LocalDateTime to) {}

    /// One row after probation.
    ///
    /// @param weight −1 to 1: what a detection here is worth before the profile weighs it
    /// @param window its number, −1 outside
    private record Row(double score, double weight, int window) {}

    /// A file with its scores, ready to be judged.
    record Scored(String name, List<Row> rows, int windows) {}

    /// @param raw sum of gains and costs
    record Result(double raw, int falseRows, int found, int windows) {
        double normalised(Profile profile) {
            return NabScore.normalised(raw, windows, profile);
        }
    }

    /// @param windows in the order of time
    static Scored judge(String name, List<LocalDateTime> times, double[] scores, List<Window> windows) {
        int count = times.size();
        double probation = Math.min(Math.floor(PROBATION * count), PROBATION * LONGEST);
        var rows = new ArrayList<Row>();
        int next = 0;
        int start = 0;
        double width = 0;
        int lastEnd = -1;
        boolean inside = false;
        for (int i = 0; i < count; i++) {
            if (next < windows.size() && times.get(i).equals(windows.get(next).from())) {
                inside = true;
                start = i;
                width = times.indexOf(windows.get(next).to()) - start + 1.0;
                next++;
            }
            double weight = inside
                    ? sigmoid((i - start - width) / width)
                    : lastEnd < 0 ? -1 : sigmoid((i - lastEnd) / (width - 1));
            if (i >= probation) rows.add(new Row(scores[i], weight, inside ? next - 1 : -1));
            if (inside && times.get(i).equals(windows.get(next - 1).to())) {
                lastEnd = i;
                inside = false;
            }
        }
        int seen = (int) rows.stream()
                .mapToInt(Row::window)
                .filter(w -> w >= 0)
                .distinct()
                .count();
        return new Scored(name, rows, seen);
    }

    static Result at(double threshold, Collection<Scored> files, Profile profile) {
        double raw = 0;
        int wrong = 0;
        int found = 0;
        int windows = 0;
        for (var file : files) {
            var best = new HashMap<Integer, Double>();
            for (var row : file.rows()) {
                if (row.score() < threshold) continue;
                if (row.window() < 0) {
                    raw += row.weight() * profile.falsePositive();
                    wrong++;
                } else best.merge(row.window(), row.weight() * profile.truePositive() / BEST, Math::max);
            }
            raw += best.values().stream()
                    .mapToDouble(v -> Math.max(v, -profile.falseNegative()))
                    .sum();
            raw -= (file.windows() - best.size()) * profile.falseNegative();
            found += best.size();
            windows += file.windows();
        }
        return new Result(raw, wrong, found, windows);
    }

    /// The threshold with the highest sum over these files, as NAB's own optimiser finds it.
    static double bestThreshold(List<Scored> files, Profile profile) {
        var rows = new ArrayList<Placed>();
        double total = 0;
        for (int f = 0; f < files.size(); f++) {
            for (var row : files.get(f).rows()) rows.add(new Placed(f, row));
            total -= files.get(f).windows() * profile.falseNegative();
        }
        rows.sort(Comparator.comparingDouble((Placed p) -> p.row.score()).reversed());
        double best = total;
        double threshold = NEVER;
        var gains = new HashMap<List<Integer>, Double>();
        for (int i = 0; i < rows.size(); i++) {
            total += gain(rows.get(i), gains, profile);
            boolean lastOfItsScore = i + 1 == rows.size()
                    || rows.get(i + 1).row.score() < rows.get(i).row.score();
            if (lastOfItsScore && total > best) {
                best = total;
                threshold = rows.get(i).row.score();
            }
        }
        return threshold;
    }

    private record Placed(int file, Row row) {}

    private static double gain(Placed placed, Map<List<Integer>, Double> gains, Profile profile) {
        var row = placed.row;
        if (row.window() < 0) return row.weight() * profile.falsePositive();
        var key = Arrays.asList(placed.file, row.window());
        double before = gains.getOrDefault(key, -profile.falseNegative());
        double after = Math.max(before, row.weight() * profile.truePositive() / BEST);
        gains.put(key, after);
        return after - before;
    }

    /// 0 for a detector that never speaks, 100 for one that finds every window in its first row and nothing else.
    static double normalised(double raw, int windows, Profile profile) {
        double silent = -windows * profile.falseNegative();
        return 100 * (raw - silent) / (windows * profile.truePositive() - silent);
    }

    private static double sigmoid(double x) {
        return x > 3 ? -1 : 2 / (1 + Math.exp(5 * x)) - 1;
    }
}
