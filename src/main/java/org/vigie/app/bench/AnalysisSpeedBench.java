// SPDX-License-Identifier: Apache-2.0
package org.vigie.app.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntUnaryOperator;
import org.vigie.analysis.LanguageDetector;
import org.vigie.analysis.LocalTone;
import org.vigie.analysis.sentiment.SentimentModels;
import org.vigie.analysis.text.ReadText;
import org.vigie.analysis.toxicity.ToxicityModels;
import org.vigie.exercise.DemoCase;

/// `bench analysis-speed`: texts per second and core for each stage of reading a text, and for all together.
///
/// Counted in the processor time of one thread, so that other work on the machine does not blur it.
public final class AnalysisSpeedBench implements Bench {
    private static final double NANOS = 1e9;
    private static final long WARM = 2_000_000_000L;
    private static final long MEASURED = 4_000_000_000L;
    private static final int MADE = 5_000;
    /// Texts that a slow model reads.
    private static final int FEW = 100;
    private static final String FRENCH = "fr";
    private static final String ENGLISH = "en";

    /// A text, cut already, in the language whose model reads it.
    private record Item(String text, String language, ReadText read) {}

    @Override
    public String name() {
        return "analysis-speed";
    }

    @Override
    public String describe() {
        return "analysis-speed: texts/s per core for language, tokens, sentiment, toxicity, all together; --data:"
                + " folders such as french/test_text.txt; without: the demo's story and made texts; --model: an ONNX folder beside";
    }

    @Override
    public Map<String, Object> run(Setup setup) throws Exception {
        var languages = new LanguageDetector();
        var texts = setup.data().isPresent() ? read(setup.data().get()) : made(setup);
        if (texts.isEmpty()) throw new IOException("No folder french or english with a file such as test_text.txt.");
        var items = texts.stream()
                .map(text -> new Item(text, model(languages.detect(text)), ReadText.of(text)))
                .toList();
        var figures = new LinkedHashMap<String, Object>();
        double signs = texts.stream().mapToInt(String::length).average().orElse(0);
        setup.out().printf(Locale.ROOT, "%d texts of %.0f signs on average%n", texts.size(), signs);
        figures.put("texts", texts.size());
        figures.put("mean_length", Math.round(signs));
        stages(items, languages, setup, figures);
        if (setup.model().isPresent()) {
            try (var own = OwnModel.open(setup.model().get(), setup.out())) {
                measure(
                        "own_model",
                        Math.min(items.size(), FEW),
                        i -> own.read(items.get(i).text(), items.get(i).language())
                                .sentiment()
                                .polarity()
                                .ordinal(),
                        setup,
                        figures);
            }
        }
        return figures;
    }

    private static void stages(List<Item> items, LanguageDetector languages, Setup setup, Map<String, Object> figures) {
        var sentiments = SentimentModels.load();
        var toxicities = ToxicityModels.load();
        var tone = LocalTone.load();
        int size = items.size();
        measure("language", size, i -> languages.detect(items.get(i).text()).length(), setup, figures);
        measure("tokens", size, i -> ReadText.of(items.get(i).text()).tokens().size(), setup, figures);
        measure(
                "sentiment",
                size,
                i -> held(sentiments, items.get(i).language())
                        .read(items.get(i).read())
                        .polarity()
                        .ordinal(),
                setup,
                figures);
        measure(
                "toxicity",
                size,
                i -> held(toxicities, items.get(i).language())
                                .read(items.get(i).read())
                                .isToxic()
                        ? 1
                        : 0,
                setup,
                figures);
        measure(
                "together",
                size,
                i -> {
                    var text = items.get(i).text();
                    return tone.read(text, languages.detect(text))
                            .sentiment()
                            .polarity()
                            .ordinal();
                },
                setup,
                figures);
    }

    /// @param stage reads the text at a place; what it returns only keeps the work from being left out
    private static void measure(
            String name, int size, IntUnaryOperator stage, Setup setup, Map<String, Object> figures) {
        long sum = 0;
        for (long start = System.nanoTime(); System.nanoTime() - start < WARM; )
            for (int i = 0; i < size; i++) sum += stage.applyAsInt(i);
        long done = 0;
        long wall = System.nanoTime();
        long cpu = cpuTime();
        while (System.nanoTime() - wall < MEASURED) {
            for (int i = 0; i < size; i++) sum += stage.applyAsInt(i);
            done += size;
        }
        double perCore = done * NANOS / (cpuTime() - cpu);
        double perSecond = done * NANOS / (System.nanoTime() - wall);
        setup.out()
                .printf(
                        Locale.ROOT,
                        "%-10s %,10.0f texts/s per core  (%,.0f by the clock, load %.1f; %s)%n",
                        name,
                        perCore,
                        perSecond,
                        BenchMemory.load(),
                        Long.toHexString(sum));
        figures.put(name + "_per_second", Math.round(perCore));
    }

    private static <M> M held(Map<String, M> models, String language) {
        return Objects.requireNonNull(models.get(language), language);
    }

    private static long cpuTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static String model(String language) {
        return language.equals(ENGLISH) ? ENGLISH : FRENCH;
    }

    private static List<String> read(Path data) throws IOException {
        var texts = new ArrayList<String>();
        for (var folder : List.of("french", "english", FRENCH, ENGLISH)) {
            if (!Files.isDirectory(data.resolve(folder))) continue;
            try (var files = Files.newDirectoryStream(data.resolve(folder), "*_text.txt")) {
                for (var file : files) texts.addAll(Files.readAllLines(file));
            }
        }
        return texts;
    }

    private static List<String> made(Setup setup) {
        var texts = new ArrayList<String>();
        for (var post : DemoCase.story().posts()) texts.add(post.text());
        var maker = new MentionMaker(setup.seed());
        for (long i = 0; i < setup.countOr(MADE); i++)
            texts.add(maker.make(i).mention().text());
        return texts;
    }
}
