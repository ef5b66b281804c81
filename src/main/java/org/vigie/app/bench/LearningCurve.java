// SPDX-License-Identifier: Apache-2.0
package org.vigie.app.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.vigie.analysis.sentiment.SentimentModels;
import org.vigie.analysis.sentiment.SentimentTrainer;
import org.vigie.app.training.MacroF1;
import org.vigie.app.training.SentimentTraining;

/// How much better sentiment is read the more texts a model learns from: macro-F1 in five-fold cross-validation, with
/// an eighth, a quarter, a half and all of what lies outside the fold. A curve that still rises at its end asks for
/// more texts; a flat one for another kind of model.
final class LearningCurve {
    private static final List<Integer> EIGHTHS = List.of(1, 2, 4, SentimentTrainer.WHOLE);

    private LearningCurve() {}

    /// Prints one line per language and share, and adds the figures as `fr_curve_12` (rounded down) and so on.
    ///
    /// @param umsab as [SentimentTraining] reads it
    static void draw(Path umsab, Bench.Setup setup, Map<String, Object> figures) throws IOException {
        for (var language : SentimentModels.LANGUAGES) {
            var texts = new SentimentTraining(umsab).texts(language);
            if (texts.stream().noneMatch(SentimentTrainer.Labelled::judged)) continue;
            for (int eighths : EIGHTHS) {
                var judged = SentimentTraining.trainer(language).fromPart(texts, eighths);
                double f1 = MacroF1.of(judged.expected(), judged.outOfFold());
                double share = 100.0 * eighths / SentimentTrainer.WHOLE;
                setup.out()
                        .printf(
                                Locale.ROOT,
                                "%s, learnt from %5.1f %% of %d texts outside the fold: macro-F1 %.1f on %d texts%n",
                                language,
                                share,
                                texts.size() * (SentimentTrainer.FOLDS - 1) / SentimentTrainer.FOLDS,
                                f1,
                                judged.expected().size());
                figures.put(language + "_curve_" + (int) share, Math.round(f1 * 10) / 10.0);
            }
        }
    }
}
