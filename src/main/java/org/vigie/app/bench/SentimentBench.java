// SPDX-License-Identifier: Apache-2.0
package org.vigie.app.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.vigie.analysis.LocalTone;
import org.vigie.analysis.sentiment.SentimentModels;
import org.vigie.app.corpus.Seen;
import org.vigie.app.corpus.SentimentTexts;
import org.vigie.app.corpus.SentimentTexts.Judged;
import org.vigie.app.training.MacroF1;
import org.vigie.app.training.SentimentTraining;
import org.vigie.core.signal.Polarity;
import org.vigie.core.signal.ToneEngine;

/// `bench sentiment`: how well the three polarities are told apart, as macro-F1 with its 95 % interval.
///
/// A part whose texts the shipped model learnt from says nothing about it. Where a language has no other part, a
/// model is learnt five times without a fifth of the texts, each time by the same recipe, and judged on that fifth.
public final class SentimentBench implements Bench {
    private static final Map<String, String> FOLDERS = languages();
    private static final double MOSTLY = 0.5;
    private static final String AIRLINE = "airline";

    @Override
    public String name() {
        return "sentiment";
    }

    @Override
    public String describe() {
        return "sentiment: macro-F1 per language with 95 % interval; --data: folders such as french/test_text.txt and"
                + " test_labels.txt (airline/Tweets.csv beside or in it is read too); --model: by an ONNX folder instead;"
                + " --curve: learn from 12.5, 25, 50 and 100 % of the texts instead";
    }

    @Override
    public Map<String, Object> run(Setup setup) throws Exception {
        if (setup.model().isPresent()) {
            try (var own = OwnModel.open(setup.model().get(), setup.out())) {
                return judge(own, setup);
            }
        }
        return judge(LocalTone.load(), setup);
    }

    private static Map<String, Object> judge(ToneEngine tone, Setup setup) throws IOException {
        var figures = new LinkedHashMap<String, Object>();
        figures.put("engine", tone.version());
        var data = setup.data().orElseThrow(() -> new IOException("bench sentiment needs --data DIR."));
        var umsab = Files.isDirectory(data.resolve("umsab")) ? data.resolve("umsab") : data;
        if (setup.curve()) {
            LearningCurve.draw(umsab, setup, figures);
            if (figures.size() == 1) throw new IOException("Nothing to learn from in " + umsab + ".");
            return figures;
        }
        for (var folder : SentimentTexts.folders(umsab)) {
            var language = FOLDERS.get(folder.getFileName().toString().toLowerCase(Locale.ROOT));
            if (language != null) measure(language, umsab, folder, tone, setup, figures);
        }
        airline(umsab, tone, setup, figures);
        if (figures.size() == 1) throw new IOException("No folder such as french with test_text.txt in " + data + ".");
        return figures;
    }

    private static void measure(
            String language, Path umsab, Path folder, ToneEngine tone, Setup setup, Map<String, Object> figures)
            throws IOException {
        var seen = seen(language);
        boolean unseen = false;
        for (var part : SentimentTexts.parts(folder)) {
            var texts = SentimentTexts.part(folder, part);
            double share = share(texts, seen);
            if (share > MOSTLY && setup.model().isEmpty()) {
                setup.out().printf("%-10s %-5s the shipped model learnt from it%n", folder.getFileName(), part);
                continue;
            }
            unseen = true;
            var label = folder.getFileName() + " " + part + String.format(Locale.ROOT, ", %.1f %% seen", 100 * share);
            report(label, language + "_" + part, texts, read(texts, language, tone), setup, figures);
        }
        if (unseen || !SentimentModels.LANGUAGES.contains(language)) return;
        var learnt = SentimentTraining.learn(language, new SentimentTraining(umsab).texts(language));
        var label = folder.getFileName() + " train + val, five-fold cross-validation";
        put(label, language + "_cv", learnt.expected(), learnt.outOfFold(), setup, figures);
    }

    private static void airline(Path umsab, ToneEngine tone, Setup setup, Map<String, Object> figures)
            throws IOException {
        var beside = umsab.toAbsolutePath().resolveSibling(AIRLINE);
        for (var folder : List.of(umsab, umsab.resolve(AIRLINE), beside)) {
            var file = folder.resolve("Tweets.csv");
            if (!Files.exists(file)) continue;
            var texts = SentimentTexts.csv(file);
            report("airline tweets (en, nothing learnt from)", AIRLINE, texts, read(texts, "en", tone), setup, figures);
            return;
        }
    }

    private static void report(
            String label, String key, List<Judged> texts, List<Polarity> found, Setup setup, Map<String, Object> into) {
        put(label, key, texts.stream().map(Judged::polarity).toList(), found, setup, into);
    }

    private static void put(
            String label,
            String key,
            List<Polarity> said,
            List<Polarity> found,
            Setup setup,
            Map<String, Object> into) {
        double f1 = MacroF1.of(said, found);
        var interval =
                Interval.of(said.size(), setup.seed(), places -> MacroF1.of(at(said, places), at(found, places)));
        setup.out()
                .printf(
                        Locale.ROOT,
                        "%-52s %6d texts  macro-F1 %.1f (%.1f to %.1f)  accuracy %.1f %%%n",
                        label,
                        said.size(),
                        f1,
                        interval.low(),
                        interval.high(),
                        accuracy(said, found));
        into.put(key + "_macro_f1", rounded(f1));
        into.put(key + "_low", rounded(interval.low()));
        into.put(key + "_high", rounded(interval.high()));
        into.put(key + "_texts", said.size());
    }

    private static List<Polarity> read(List<Judged> texts, String language, ToneEngine tone) {
        return texts.stream()
                .map(text -> tone.read(text.text(), language).sentiment().polarity())
                .toList();
    }

    private static double accuracy(List<Polarity> said, List<Polarity> found) {
        int right = 0;
        for (int i = 0; i < said.size(); i++) if (said.get(i) == found.get(i)) right++;
        return 100.0 * right / Math.max(1, said.size());
    }

    private static List<Polarity> at(List<Polarity> all, int[] places) {
        var drawn = new ArrayList<Polarity>(places.length);
        for (int place : places) drawn.add(all.get(place));
        return drawn;
    }

    private static Optional<Seen> seen(String language) throws IOException {
        if (!SentimentModels.LANGUAGES.contains(language)) return Optional.empty();
        var file = "sentiment-" + language + ".seen";
        return Optional.of(Seen.read(Objects.requireNonNull(SentimentModels.class.getResourceAsStream(file), file)));
    }

    private static double share(List<Judged> texts, Optional<Seen> seen) {
        if (seen.isEmpty() || texts.isEmpty()) return 0;
        return texts.stream().filter(text -> seen.get().contains(text.text())).count() / (double) texts.size();
    }

    private static Map<String, String> languages() {
        var codes = new LinkedHashMap<String, String>();
        for (var code : List.of("fr", "en", "de", "es", "it", "pt", "ar", "hi")) {
            codes.put(code, code);
            codes.put(Locale.of(code).getDisplayLanguage(Locale.ENGLISH).toLowerCase(Locale.ROOT), code);
        }
        return codes;
    }

    private static double rounded(double percent) {
        return Math.round(percent * 10) / 10.0;
    }
}
