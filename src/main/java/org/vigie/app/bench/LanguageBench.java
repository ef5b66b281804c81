// SPDX-License-Identifier: Apache-2.0
package org.vigie.app.bench;

import com.optimaize.langdetect.LanguageDetectorBuilder;
import com.optimaize.langdetect.i18n.LdLocale;
import com.optimaize.langdetect.ngram.NgramExtractors;
import com.optimaize.langdetect.profiles.LanguageProfileReader;
import com.optimaize.langdetect.text.CommonTextObjectFactories;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.vigie.analysis.LanguageDetector;
import org.vigie.exercise.DemoCase;

/// `bench language`: how often the language of a post is named right, how fast, in how much memory, beside
/// the library that the letter counts come from.
public final class LanguageBench implements Bench {
    private static final long NANOS = 1_000_000_000L;
    /// The texts of this folder are Hindi in Latin letters, which nobody here claims to tell.
    private static final String ROMANISED = "hi";

    @Override
    public String name() {
        return "language";
    }

    @Override
    public String describe() {
        return "language detection: share named right and texts per second; --data: folders such as"
                + " french/test_text.txt, one text per line";
    }

    /// @param language what it is, ISO 639-1
    private record Labelled(String language, String text) {}

    @Override
    public Map<String, Object> run(Setup setup) throws Exception {
        var texts = setup.data().isPresent() ? read(setup.data().get()) : demo();
        if (texts.isEmpty()) throw new IOException("No folder with test_text.txt, val_text.txt or train_text.txt.");
        var figures = new LinkedHashMap<String, Object>();
        figures.put("texts", texts.size());
        long before = usedMemory();
        var ours = new LanguageDetector();
        setup.out()
                .printf(
                        "The first text, which loads the model, is named %s.%n",
                        ours.detect(texts.getFirst().text()));
        figures.put("model_mb", (usedMemory() - before) / 100_000 / 10.0);
        measure("vigie", ours::detect, texts, setup.out(), figures);
        measure("optimaize", optimaize(), texts, setup.out(), figures);
        return figures;
    }

    private static void measure(
            String name,
            UnaryOperator<String> detector,
            List<Labelled> texts,
            PrintStream out,
            Map<String, Object> figures) {
        var right = new LinkedHashMap<String, Tally>();
        for (var text : texts)
            right.computeIfAbsent(text.language(), _ -> new Tally()).add(text.language(), detector.apply(text.text()));
        long done = 0;
        long start = System.nanoTime();
        while (System.nanoTime() - start < 3 * NANOS) {
            for (var text : texts) done += detector.apply(text.text()).isEmpty() ? 0 : 1;
        }
        double perSecond = done * (double) NANOS / (System.nanoTime() - start);
        var all = new Tally();
        right.forEach((language, tally) -> {
            out.printf(
                    Locale.ROOT,
                    "%-10s %-3s %6d texts  right %5.1f %%  undetermined %4.1f %%%n",
                    name,
                    language,
                    tally.texts,
                    tally.share(tally.right),
                    tally.share(tally.undetermined));
            if (!language.equals(ROMANISED)) all.add(tally);
            if (language.equals("fr") || language.equals("en"))
                figures.put(name + "_" + language + "_percent", rounded(tally.share(tally.right)));
        });
        figures.put(name + "_percent", rounded(all.share(all.right)));
        figures.put(name + "_texts_per_second", Math.round(perSecond));
        out.printf(
                Locale.ROOT,
                "%-10s all %6d texts  right %5.1f %%  %,.0f texts/s on one core%n",
                name,
                all.texts,
                all.share(all.right),
                perSecond);
    }

    private static UnaryOperator<String> optimaize() throws IOException {
        var locales = Stream.of("fr", "en", "de", "es", "it", "pt", "nl", "ar", "hi")
                .map(LdLocale::fromString)
                .toList();
        var detector = LanguageDetectorBuilder.create(NgramExtractors.standard())
                .withProfiles(new LanguageProfileReader().readBuiltIn(locales))
                .shortTextAlgorithm(0)
                .probabilityThreshold(0.7)
                .minimalConfidence(0.7)
                .build();
        var cleaner = CommonTextObjectFactories.forDetectingShortCleanText();
        return text -> {
            var found = detector.detect(cleaner.forText(text));
            return found.isPresent() ? found.get().getLanguage() : LanguageDetector.UNKNOWN;
        };
    }

    private static List<Labelled> read(Path data) throws IOException {
        var texts = new ArrayList<Labelled>();
        try (var folders = Files.list(data)) {
            for (var folder : folders.filter(Files::isDirectory).sorted().toList()) {
                var language = code(folder.getFileName().toString());
                var file = Stream.of("test_text.txt", "val_text.txt", "train_text.txt")
                        .map(folder::resolve)
                        .filter(Files::exists)
                        .findFirst();
                if (language.isEmpty() || file.isEmpty()) continue;
                for (var line : Files.readAllLines(file.get()))
                    texts.add(new Labelled(language.get(), line.replaceAll("@user|\\bhttp\\b", " ")));
            }
        }
        return texts;
    }

    /// "french" or "fr".
    private static Optional<String> code(String folder) {
        return Stream.of(Locale.getISOLanguages())
                .filter(code -> code.equals(folder)
                        || Locale.of(code).getDisplayLanguage(Locale.ENGLISH).equalsIgnoreCase(folder))
                .findFirst();
    }

    private static List<Labelled> demo() {
        return DemoCase.story().posts().stream()
                .map(post -> new Labelled(post.language(), post.text()))
                .toList();
    }

    private static double rounded(double percent) {
        return Math.round(percent * 10) / 10.0;
    }

    private static long usedMemory() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static final class Tally {
        private int texts;
        private int right;
        private int undetermined;

        void add(String expected, String found) {
            texts++;
            if (found.equals(expected)) right++;
            if (found.equals(LanguageDetector.UNKNOWN)) undetermined++;
        }

        void add(Tally other) {
            texts += other.texts;
            right += other.right;
            undetermined += other.undetermined;
        }

        double share(int part) {
            return 100.0 * part / Math.max(1, texts);
        }
    }
}
