// SPDX-License-Identifier: Apache-2.0
package org.vigie.app.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;
import org.vigie.analysis.LocalTone;
import org.vigie.analysis.sentiment.SentimentModel;
import org.vigie.analysis.sentiment.SentimentModels;
import org.vigie.analysis.toxicity.ToxicityModel;
import org.vigie.analysis.toxicity.ToxicityModels;
import org.vigie.core.signal.Engines.Fault;
import org.vigie.core.signal.Engines.Score;
import org.vigie.core.signal.Engines.Trial;
import org.vigie.core.signal.Polarity;
import org.vigie.core.signal.ToneEngine;
import org.vigie.onnx.KnownSentences;

/// The models that a retraining wrote into a folder, in place of those that come with the program. What the folder
/// lacks, and a sentiment model that gets known sentences wrong, is read by the latter.
public final class RetrainedModels {
    private static final double NANOS = 1e9;

    private final Map<String, SentimentModel> sentiments = new HashMap<>();
    private final Map<String, ToxicityModel> toxicities = new HashMap<>();
    private final CRC32 print = new CRC32();

    private RetrainedModels() {}

    /// What came of opening a folder.
    ///
    /// @param tone empty where the trial refused the models
    public record Opening(Optional<ToneEngine> tone, Trial trial) {}

    /// Whether a retraining wrote into this folder.
    public static boolean areIn(Path folder) {
        return SentimentModels.LANGUAGES.stream()
                .anyMatch(language -> Files.isRegularFile(folder.resolve(SentimentModels.file(language)))
                        || Files.isRegularFile(folder.resolve(ToxicityModels.file("toxic", language))));
    }

    /// Loads them and tests them on known sentences. Takes some tenths of a second; whatever is wrong is an answer,
    /// never an exception.
    public static Opening open(Path folder) {
        try {
            var models = new RetrainedModels();
            for (var language : SentimentModels.LANGUAGES) models.read(folder, language);
            return models.tested();
        } catch (IOException unreadable) {
            return refused(Fault.BROKEN_MODEL, String.valueOf(unreadable.getMessage()));
        }
    }

    private void read(Path folder, String language) throws IOException {
        var sentiment = bytes(folder.resolve(SentimentModels.file(language)));
        if (sentiment.isPresent()) sentiments.put(language, SentimentModels.of(language, sentiment.get()));
        var toxicity = bytes(folder.resolve(ToxicityModels.file("toxic", language)));
        if (toxicity.isPresent()) toxicities.put(language, ToxicityModels.of(language, toxicity.get()));
    }

    private Optional<byte[]> bytes(Path file) throws IOException {
        if (!Files.isRegularFile(file)) return Optional.empty();
        var bytes = Files.readAllBytes(file);
        print.update(bytes);
        return Optional.of(bytes);
    }

    private Opening tested() {
        var version = LocalTone.VERSION + "+" + Long.toHexString(print.getValue());
        var whole = engine(version);
        var scores = new HashMap<String, Score>();
        int texts = 0;
        long start = System.nanoTime();
        for (var language : KnownSentences.languages()) {
            scores.put(language, KnownSentences.score(language, text -> chances(whole, text, language)));
            texts += KnownSentences.count(language);
        }
        double perSecond = texts * NANOS / (System.nanoTime() - start);
        scores.forEach((language, score) -> {
            if (!score.isEnough()) sentiments.remove(language);
        });
        if (sentiments.isEmpty() && toxicities.isEmpty()) return refused(Fault.FAILED_TEST, "");
        return new Opening(Optional.of(engine(version)), new Trial.Passed(version, scores, perSecond));
    }

    private LocalTone engine(String version) {
        var feel = new HashMap<>(SentimentModels.load());
        feel.putAll(sentiments);
        var harm = new HashMap<>(ToxicityModels.load());
        harm.putAll(toxicities);
        return new LocalTone(version, feel, harm);
    }

    private static double[] chances(ToneEngine engine, String text, String language) {
        double score = engine.read(text, language).sentiment().score();
        var chances = new double[Polarity.values().length];
        chances[(score < 0 ? Polarity.NEGATIVE : Polarity.POSITIVE).ordinal()] = Math.abs(score);
        return chances;
    }

    private static Opening refused(Fault fault, String detail) {
        return new Opening(Optional.empty(), new Trial.Refused(fault, detail));
    }
}
