// SPDX-License-Identifier: Apache-2.0
package org.vigie.app.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.vigie.analysis.virality.Cascade;
import org.vigie.analysis.virality.Ground;
import org.vigie.analysis.virality.Outlook;
import org.vigie.analysis.virality.Spread;
import org.vigie.analysis.virality.SpreadModel;
import org.vigie.analysis.virality.SpreadModelFile;
import org.vigie.analysis.virality.SpreadTrainer;
import org.vigie.app.training.CascadeFiles;

/// `bench virality`: the final size of retweet cascades foretold from their first hours, and how often a mention grows
/// as many times as was said.
///
/// No cascade is scored by a model that has seen it: those that the shipped model learnt from are scored in five folds,
/// each by a model fitted to the other four alone, for four ways to make the folds; all others by the shipped model.
/// Where there are both, the figures are those of the new ones.
public final class ViralityBench implements Bench {
    static final List<Double> HOURS = List.of(1.0, 3.0, 6.0, 24.0);
    private static final int FOLDS = 5;
    private static final int PARTITIONS = 4;
    private static final int READINGS = 12;

    @Override
    public String name() {
        return "virality";
    }

    @Override
    public String describe() {
        return "final size of retweet cascades from their first hours: median error, what the 80 % intervals hold,"
                + " reliability of probabilities; --data: SEISMIC cascades as TiDeH ships them (training/*.txt)";
    }

    /// A cascade and a model that has not seen it.
    record Trial(Cascade cascade, SpreadModel model) {}

    @Override
    public Map<String, Object> run(Setup setup) throws IOException {
        var cascades = setup.data().isPresent() ? CascadeFiles.read(setup.data().get()) : MadeCascades.of(setup.seed());
        var shipped = SpreadModelFile.shipped();
        var seen = cascades.stream()
                .filter(c -> shipped.learntFrom().contains(c.identity()))
                .toList();
        var trials = new ArrayList<Trial>();
        for (var cascade : cascades) if (!seen.contains(cascade)) trials.add(new Trial(cascade, shipped));
        int unseen = trials.size();
        if (seen.size() >= 2 * FOLDS) trials.addAll(folds(seen));
        setup.out()
                .printf(
                        "%d cascades: %d new to the shipped model, scored by it; %d that it learnt from, scored in %d"
                                + " folds by models fitted to the others, %d times.%n",
                        cascades.size(), unseen, seen.size(), FOLDS, PARTITIONS);
        var figures = new LinkedHashMap<String, Object>();
        figures.put("cascades", cascades.size());
        figures.put("new_to_shipped_model", unseen);
        figures.put("scored_in_folds", seen.size());
        var main = unseen > 0 ? trials.subList(0, unseen) : trials;
        if (unseen > 0 && unseen < trials.size())
            sizes("folds_", trials.subList(unseen, trials.size()), setup.out(), figures);
        sizes("", main, setup.out(), figures);
        GrowthTrials.run(main, setup.seed(), setup.out(), figures);
        return figures;
    }

    static List<Trial> folds(List<Cascade> seen) {
        var trials = new ArrayList<Trial>();
        for (int partition = 0; partition < PARTITIONS; partition++)
            for (int fold = 0; fold < FOLDS; fold++) {
                var in = new ArrayList<Cascade>();
                var out = new ArrayList<Cascade>();
                for (int i = 0; i < seen.size(); i++)
                    ((i + partition * (i / FOLDS)) % FOLDS == fold ? out : in).add(seen.get(i));
                var model = new SpreadTrainer(in).all();
                out.forEach(cascade -> trials.add(new Trial(cascade, model)));
            }
        return trials;
    }

    static void sizes(String part, List<Trial> trials, PrintStream out, Map<String, Object> figures) {
        out.printf("%d final sizes%s%n", trials.size(), part.isEmpty() ? "" : " of folds");
        for (double hours : HOURS)
            for (var ground : Ground.values()) {
                var score = score(trials, hours, ground);
                out.printf(
                        Locale.ROOT,
                        "  after %2.0f h on %-8s  median error %.3f, mean %.3f; 80 %% interval holds %4.1f %%, is"
                                + " %.2f times as high as low%n",
                        hours,
                        ground,
                        score.median(),
                        score.mean(),
                        100 * score.held(),
                        score.width());
                if (ground != Ground.SHARES && ground != Ground.READINGS) continue;
                var name = part + (ground == Ground.SHARES ? "" : "counts_only_");
                figures.put("%smedian_ape_%.0fh".formatted(name, hours), rounded(score.median()));
                figures.put("%sin_80_percent_%.0fh".formatted(name, hours), rounded(100 * score.held()));
            }
    }

    /// @param median of |foretold − final| / final
    /// @param held share of final sizes inside the interval
    /// @param width median of its high over its low end
    private record Score(double median, double mean, double held, double width) {}

    private static Score score(List<Trial> trials, double hours, Ground ground) {
        var errors = new double[trials.size()];
        var widths = new double[trials.size()];
        double held = 0;
        for (int i = 0; i < errors.length; i++) {
            var cascade = trials.get(i).cascade();
            double size = cascade.finalCount();
            double now = Math.max(1, cascade.at(hours).count());
            var outlook = outlook(trials.get(i), hours, ground).orElseThrow();
            errors[i] = Math.abs(now * outlook.growth() - size) / size;
            widths[i] = outlook.high() / outlook.low();
            if (size >= Math.floor(now * outlook.low()) && size <= Math.ceil(now * outlook.high())) held++;
        }
        return new Score(
                median(errors), Arrays.stream(errors).average().orElse(0), held / errors.length, median(widths));
    }

    /// On all shares where that is asked and the model has seen such counts; else on readings.
    private static Optional<Outlook> outlook(Trial trial, double hours, Ground ground) {
        if (ground == Ground.SHARES) {
            var best = trial.model().outlook(trial.cascade().at(hours), ground);
            if (best.isPresent()) return best;
            return outlook(trial, hours, Ground.READINGS);
        }
        return trial.model().outlook(read(trial.cascade(), hours, ground == Ground.READINGS ? READINGS : 2), ground);
    }

    private static Spread read(Cascade cascade, double hours, int readings) {
        var seconds = new double[readings];
        var counts = new double[readings];
        for (int i = 0; i < readings; i++) {
            double at = hours * (i + 1) / readings;
            seconds[i] = at * 3600;
            counts[i] = cascade.at(at).count();
        }
        return Spread.ofReadings(seconds, counts, hours * 3600, (cascade.hour() + hours) % 24);
    }

    private static double median(double[] values) {
        var sorted = values.clone();
        Arrays.sort(sorted);
        int half = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }

    static double rounded(double value) {
        return Math.round(value * 1000) / 1000.0;
    }
}
