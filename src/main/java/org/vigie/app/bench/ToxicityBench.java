// SPDX-License-Identifier: Apache-2.0
package org.vigie.app.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.vigie.analysis.LocalTone;
import org.vigie.analysis.toxicity.ToxicityModels;
import org.vigie.analysis.toxicity.ToxicityTrainer.Labelled;
import org.vigie.app.corpus.Seen;
import org.vigie.app.corpus.ToxicTexts;
import org.vigie.app.corpus.ToxicTexts.Judged;
import org.vigie.app.training.ToxicityTraining;
import org.vigie.app.training.YesNo;
import org.vigie.core.signal.Toxicity;

/// `bench toxicity`: accuracy, AUC and honesty of the chances on ToxiFrench comments, and HateCheck by function.
///
/// A file whose texts the shipped model learnt from says nothing about it: ten models are learnt instead, each
/// without a tenth of the texts, by the same recipe but for the harsh words that were added when such comments had
/// been read, and judged on that tenth.
public final class ToxicityBench implements Bench {
    private static final double MOSTLY = 0.5;
    private static final int BINS = 5;
    /// Other ways in which the folds of few comments are dealt out.
    private static final int DEALS = 20;

    @Override
    public String name() {
        return "toxicity";
    }

    @Override
    public String describe() {
        return "toxicity: accuracy, AUC and calibration; --data: CSV files with content and label as in ToxiFrench, or"
                + " with functionality as in HateCheck (the folder hatecheck beside it is read too)";
    }

    @Override
    public Map<String, Object> run(Setup setup) throws Exception {
        var tone = LocalTone.load();
        var figures = new LinkedHashMap<String, Object>();
        figures.put("engine", tone.version());
        var data = setup.data().orElseThrow(() -> new IOException("bench toxicity needs --data DIR."));
        for (var file : files(data)) {
            var texts = ToxicTexts.csv(file);
            if (texts.isEmpty()) continue;
            var name = file.getFileName().toString().replaceAll("\\.csv$", "");
            if (texts.getFirst().group().isEmpty()) comments(name, data, texts, tone, setup, figures);
            else if (name.contains("french")) functions(name, "fr", texts, tone, setup, figures);
            else if (name.contains("english_test_suite")) functions(name, "en", texts, tone, setup, figures);
        }
        if (figures.size() == 1) throw new IOException("No CSV file with content and label in " + data + ".");
        return figures;
    }

    private static List<Path> files(Path data) throws IOException {
        var files = new ArrayList<Path>();
        for (var folder : List.of(data, data.toAbsolutePath().resolveSibling("hatecheck"))) {
            if (!Files.isDirectory(folder) || folder != data && data.endsWith("hatecheck")) continue;
            try (var found = Files.newDirectoryStream(folder, "*.csv")) {
                found.forEach(files::add);
            }
        }
        files.sort(null);
        return files;
    }

    private static void comments(
            String name, Path data, List<Judged> texts, LocalTone tone, Setup setup, Map<String, Object> figures)
            throws IOException {
        var seen = Seen.read(Objects.requireNonNull(ToxicityModels.class.getResourceAsStream("toxic-fr.seen")));
        long known = texts.stream().filter(t -> seen.contains(t.text())).count();
        if (known > MOSTLY * texts.size()) {
            setup.out().printf("%s: the shipped model learnt from it; ten-fold cross-validation instead%n", name);
            var training = new ToxicityTraining(data.resolve(".."));
            var learnt = ToxicityTraining.judge("fr", training.texts("fr"));
            put(
                    name + " (cross-validation, without words added after reading it)",
                    "cv",
                    learnt.answers(),
                    learnt.chances(),
                    setup,
                    figures);
            otherDeals(training.texts("fr"), setup, figures);
            return;
        }
        var label = String.format(Locale.ROOT, "%s (%.1f %% seen)", name, 100.0 * known / texts.size());
        var chances = texts.stream()
                .map(t -> tone.read(t.text(), "fr").toxicity().score())
                .toList();
        put(label, key(name), texts.stream().map(Judged::toxic).toList(), chances, setup, figures);
    }

    /// One deal of few comments may be a lucky or an unlucky one: the mean of many is neither.
    private static void otherDeals(List<Labelled> texts, Setup setup, Map<String, Object> figures) {
        var accuracy = new DoubleSummaryStatistics();
        var auc = new DoubleSummaryStatistics();
        for (int deal = 1; deal <= DEALS; deal++) {
            var judged = ToxicityTraining.judge("fr", texts, deal);
            accuracy.accept(YesNo.accuracy(judged.answers(), judged.chances()));
            auc.accept(YesNo.auc(judged.answers(), judged.chances()));
        }
        setup.out()
                .printf(
                        Locale.ROOT,
                        "the folds dealt out in %d other ways: accuracy %.1f %% on average (%.1f to %.1f), AUC %.3f on "
                                + "average (%.3f to %.3f)%n",
                        DEALS,
                        accuracy.getAverage(),
                        accuracy.getMin(),
                        accuracy.getMax(),
                        auc.getAverage(),
                        auc.getMin(),
                        auc.getMax());
        figures.put("cv_other_deals_accuracy", rounded(accuracy.getAverage()));
        figures.put("cv_other_deals_auc", Math.round(auc.getAverage() * 1_000) / 1_000.0);
    }

    private static void put(
            String label,
            String key,
            List<Boolean> answers,
            List<Double> chances,
            Setup setup,
            Map<String, Object> figures) {
        double accuracy = YesNo.accuracy(answers, chances);
        double auc = YesNo.auc(answers, chances);
        var about = Interval.of(
                answers.size(), setup.seed(), places -> YesNo.accuracy(at(answers, places), at(chances, places)));
        var under = Interval.of(
                answers.size(), setup.seed(), places -> YesNo.auc(at(answers, places), at(chances, places)));
        setup.out()
                .printf(
                        Locale.ROOT,
                        "%s: %d texts, accuracy %.1f %% (%.1f to %.1f), AUC %.3f (%.3f to %.3f)%n",
                        label,
                        answers.size(),
                        accuracy,
                        about.low(),
                        about.high(),
                        auc,
                        under.low(),
                        under.high());
        figures.put(key + "_texts", answers.size());
        figures.put(key + "_accuracy", rounded(accuracy));
        figures.put(key + "_auc", Math.round(auc * 1_000) / 1_000.0);
        figures.put(key + "_calibration_error", rounded(calibration(answers, chances, setup)));
    }

    /// Prints what was said and what came true, and returns the mean distance of both in per cent (expected
    /// calibration error, five bins of equal width).
    private static double calibration(List<Boolean> answers, List<Double> chances, Setup setup) {
        var said = new double[BINS];
        var came = new int[BINS];
        var texts = new int[BINS];
        for (int i = 0; i < answers.size(); i++) {
            int bin = Math.min(BINS - 1, (int) (chances.get(i) * BINS));
            said[bin] += chances.get(i);
            if (answers.get(i)) came[bin]++;
            texts[bin]++;
        }
        double error = 0;
        for (int bin = 0; bin < BINS; bin++) {
            if (texts[bin] == 0) continue;
            setup.out()
                    .printf(
                            Locale.ROOT,
                            "    said %5.1f %%, were %5.1f %% of %d%n",
                            100 * said[bin] / texts[bin],
                            100.0 * came[bin] / texts[bin],
                            texts[bin]);
            error += Math.abs(said[bin] - came[bin]);
        }
        return 100 * error / Math.max(1, answers.size());
    }

    private static void functions(
            String name,
            String language,
            List<Judged> texts,
            LocalTone tone,
            Setup setup,
            Map<String, Object> figures) {
        var right = new TreeMap<String, int[]>();
        var chances = new ArrayList<Double>();
        for (var text : texts) {
            double chance = tone.read(text.text(), language).toxicity().score();
            chances.add(chance);
            var tally = right.computeIfAbsent(
                    text.group() + (text.toxic() ? " (hateful)" : " (harmless)"), _ -> new int[2]);
            tally[1]++;
            if (text.toxic() == chance >= Toxicity.TOXIC) tally[0]++;
        }
        var answers = texts.stream().map(Judged::toxic).toList();
        setup.out().printf("%s by function, share judged right:%n", name);
        right.forEach((function, tally) -> setup.out()
                .printf(Locale.ROOT, "    %-45s %5.1f %% of %d%n", function, 100.0 * tally[0] / tally[1], tally[1]));
        setup.out()
                .printf(
                        Locale.ROOT,
                        "%s: %d cases, accuracy %.1f %%, AUC %.3f%n",
                        name,
                        texts.size(),
                        YesNo.accuracy(answers, chances),
                        YesNo.auc(answers, chances));
        figures.put("hatecheck_" + language + "_accuracy", rounded(YesNo.accuracy(answers, chances)));
        figures.put("hatecheck_" + language + "_auc", Math.round(YesNo.auc(answers, chances) * 1_000) / 1_000.0);
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "_");
    }

    private static <T> List<T> at(List<T> all, int[] places) {
        var drawn = new ArrayList<T>(places.length);
        for (int place : places) drawn.add(all.get(place));
        return drawn;
    }

    private static double rounded(double percent) {
        return Math.round(percent * 10) / 10.0;
    }
}
