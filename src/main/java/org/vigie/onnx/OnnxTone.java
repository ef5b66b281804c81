// SPDX-License-Identifier: Apache-2.0
package org.vigie.onnx;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import org.vigie.core.signal.Engines.Fault;
import org.vigie.core.signal.Engines.Score;
import org.vigie.core.signal.Engines.Trial;
import org.vigie.core.signal.Explanation;
import org.vigie.core.signal.Polarity;
import org.vigie.core.signal.Sentiment;
import org.vigie.core.signal.Tone;
import org.vigie.core.signal.ToneEngine;

/// Reads the sentiment of texts with a model of one's own, in the languages in which it passed its test.
///
/// Toxicity, and the sentiment of all other languages, are read by the engine that comes with the program. The words
/// behind a sentiment are not known: a network does not tell them.
public final class OnnxTone implements ToneEngine, AutoCloseable {
    private static final double NANOS = 1e9;

    private final OnnxClassifier classifier;
    private final OutputClasses classes;
    private final Set<String> languages;
    private final ToneEngine rest;
    private final String version;

    private OnnxTone(
            OnnxClassifier classifier, OutputClasses classes, Set<String> languages, ToneEngine rest, String version) {
        this.classifier = classifier;
        this.classes = classes;
        this.languages = languages;
        this.rest = rest;
        this.version = version;
    }

    /// What came of opening a folder.
    public sealed interface Opening {
        Trial trial();

        /// @param tone to be closed by who asked for it
        record Opened(OnnxTone tone, Trial.Passed trial) implements Opening {}

        record Refused(Trial.Refused trial) implements Opening {}
    }

    /// Loads `tokenizer.json` and `model.onnx` of a folder, and `config.json` where there is one; tests them on known
    /// sentences. Whatever is wrong is an answer, never an exception.
    ///
    /// @param cache a folder that can be written to, for the tokenizer's native library
    /// @param rest reads what the model can't
    public static Opening open(Path folder, Path cache, ToneEngine rest) {
        if (!Files.isDirectory(folder)) return refused(Fault.NO_FOLDER, folder.toString());
        var tokenizer = folder.resolve("tokenizer.json");
        var model = folder.resolve("model.onnx");
        if (!Files.isRegularFile(tokenizer)) return refused(Fault.NO_TOKENIZER, tokenizer.toString());
        if (!Files.isRegularFile(model)) return refused(Fault.NO_MODEL, model.toString());
        try {
            var version = "onnx-" + print(List.of(tokenizer, model)) + "/" + rest.version();
            var classifier = OnnxClassifier.open(folder, cache);
            var classes = OutputClasses.of(folder.resolve("config.json"), classifier.classes());
            return tested(classifier, classes, rest, version);
        } catch (OnnxClassifier.Unusable unusable) {
            return refused(unusable.fault(), String.valueOf(unusable.getMessage()));
        } catch (IOException unreadable) {
            return refused(Fault.BROKEN_MODEL, String.valueOf(unreadable.getMessage()));
        }
    }

    private static Opening tested(OnnxClassifier classifier, OutputClasses classes, ToneEngine rest, String version) {
        var scores = new HashMap<String, Score>();
        int texts = 0;
        long start = System.nanoTime();
        try {
            for (var language : KnownSentences.languages()) {
                scores.put(
                        language, KnownSentences.score(language, text -> classes.polarities(classifier.scores(text))));
                texts += KnownSentences.count(language);
            }
        } catch (RuntimeException broken) {
            classifier.close();
            return refused(Fault.BROKEN_MODEL, String.valueOf(broken.getMessage()));
        }
        double perSecond = texts * NANOS / (System.nanoTime() - start);
        var passed = scores.entrySet().stream()
                .filter(each -> each.getValue().isEnough())
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
        if (passed.isEmpty()) {
            classifier.close();
            return refused(Fault.FAILED_TEST, said(scores));
        }
        return new Opening.Opened(
                new OnnxTone(classifier, classes, passed, rest, version), new Trial.Passed(version, scores, perSecond));
    }

    @Override
    public String version() {
        return version;
    }

    @Override
    public Tone read(String text, String language) {
        var tone = rest.read(text, language);
        if (!languages.contains(language) || tone.sentiment().equals(Sentiment.NONE)) return tone;
        return new Tone(sentiment(text), tone.toxicity());
    }

    private Sentiment sentiment(String text) {
        var chances = classes.polarities(classifier.scores(text));
        int best = 0;
        for (int k = 1; k < chances.length; k++) if (chances[k] > chances[best]) best = k;
        double score = chances[Polarity.POSITIVE.ordinal()] - chances[Polarity.NEGATIVE.ordinal()];
        return new Sentiment(Math.clamp(score, -1, 1), Polarity.values()[best], Math.clamp(chances[best], 0, 1));
    }

    @Override
    public Explanation explain(String text, String language) {
        var explained = rest.explain(text, language);
        return languages.contains(language) ? new Explanation(List.of(), explained.toxicity()) : explained;
    }

    @Override
    public void close() {
        classifier.close();
    }

    private static Opening refused(Fault fault, String detail) {
        return new Opening.Refused(new Trial.Refused(fault, detail));
    }

    private static String said(Map<String, Score> scores) {
        return scores.entrySet().stream()
                .sorted(Map.Entry.<String, Score>comparingByKey().reversed())
                .map(each -> each.getKey() + " " + each.getValue().right() + "/"
                        + each.getValue().of())
                .collect(Collectors.joining(", "));
    }

    private static String print(List<Path> files) throws IOException {
        var sum = new CRC32();
        var buffer = new byte[1 << 16];
        for (var file : files) {
            try (InputStream in = Files.newInputStream(file)) {
                for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) sum.update(buffer, 0, read);
            }
        }
        return Long.toHexString(sum.getValue());
    }
}
