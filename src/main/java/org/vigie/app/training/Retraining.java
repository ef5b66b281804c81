// SPDX-License-Identifier: Apache-2.0
package org.vigie.app.training;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.vigie.analysis.sentiment.SentimentTrainer;
import org.vigie.analysis.text.Folds;
import org.vigie.analysis.text.LinearModel;
import org.vigie.analysis.text.LinearModelFile;
import org.vigie.analysis.toxicity.ToxicityModels;
import org.vigie.analysis.toxicity.ToxicityTrainer;
import org.vigie.core.signal.Polarity;

/// Learns the models anew with what people corrected, and says what that changes: on the data sets, and on the
/// corrections themselves, each time on texts that the model did not see. It replaces nothing: the models lie in a
/// folder of their own, and no file that is there is overwritten.
public final class Retraining {
    /// How many texts a correction counts for: it was said of this cell's own matter.
    private static final double WEIGHT = 3;

    private static final List<String> LANGUAGES = List.of("fr", "en");

    private final Path data;
    private final Path out;
    private final Corrections corrections;
    private final PrintStream log;

    public Retraining(Path data, Path out, Corrections corrections, PrintStream log) {
        this.data = data;
        this.out = out;
        this.corrections = corrections;
        this.log = log;
    }

    /// @throws java.nio.file.FileAlreadyExistsException if a model of that name lies in the folder
    public void sentiment() throws IOException {
        var sets = new SentimentTraining(data.resolve("umsab"));
        for (var language : LANGUAGES) {
            var said = corrections.sentiment(language, WEIGHT);
            if (isNothing(language, said)) continue;
            var trainer = SentimentTraining.trainer(language);
            var texts = sets.texts(language);
            var before = trainer.learn(texts);
            var all = joined(texts, said);
            var after = trainer.learn(all);
            var isSaid = saidAmongJudged(
                    Folds.of(all, SentimentTrainer.Labelled::text, SentimentTrainer.FOLDS),
                    SentimentTrainer.FOLDS,
                    i -> all.get(i).judged(),
                    texts.size());
            var expected =
                    said.stream().map(SentimentTrainer.Labelled::polarity).toList();
            write("sentiment-" + language + ".bin", after.model());
            tell(
                    language + ": macro-F1",
                    texts.size(),
                    said.size(),
                    new Change(
                            MacroF1.of(before.expected(), before.outOfFold()),
                            MacroF1.of(part(after.expected(), isSaid, false), part(after.outOfFold(), isSaid, false))),
                    new Change(
                            same(expected, trainer.read(before.model(), said)),
                            same(part(after.expected(), isSaid, true), part(after.outOfFold(), isSaid, true))));
        }
    }

    /// @throws java.nio.file.FileAlreadyExistsException if a model of that name lies in the folder
    public void toxicity() throws IOException {
        var sets = new ToxicityTraining(data);
        for (var language : LANGUAGES) {
            var said = corrections.toxicity(language, WEIGHT);
            if (isNothing(language, said)) continue;
            var trainer = ToxicityTraining.trainer(language);
            var texts = sets.texts(language);
            var before = trainer.learn(texts);
            var all = joined(texts, said);
            var after = trainer.learn(all);
            var isSaid = saidAmongJudged(
                    Folds.of(all, ToxicityTrainer.Labelled::text, ToxicityTrainer.FOLDS),
                    ToxicityTrainer.FOLDS,
                    i -> all.get(i).judged(),
                    texts.size());
            var expected = said.stream().map(ToxicityTrainer.Labelled::toxic).toList();
            write(ToxicityModels.file("toxic", language), after.model());
            tell(
                    language + ": accuracy",
                    texts.size(),
                    said.size(),
                    new Change(
                            YesNo.accuracy(before.answers(), before.chances()),
                            YesNo.accuracy(part(after.answers(), isSaid, false), part(after.chances(), isSaid, false))),
                    new Change(
                            YesNo.accuracy(expected, trainer.read(before.model(), said)),
                            YesNo.accuracy(part(after.answers(), isSaid, true), part(after.chances(), isSaid, true))));
        }
    }

    /// A figure in per cent, before and after.
    private record Change(double before, double after) {}

    private boolean isNothing(String language, List<?> said) {
        if (said.isEmpty()) log.printf("%s: nobody looked at a label of this language; nothing to learn.%n", language);
        return said.isEmpty();
    }

    private void tell(String measure, int texts, int said, Change sets, Change corrected) {
        log.printf(
                Locale.ROOT,
                "%s on %d texts of the data sets %.1f before, %.1f after; %d corrections, right %.1f %% before, "
                        + "%.1f %% after.%n",
                measure,
                texts,
                sets.before,
                sets.after,
                said,
                corrected.before,
                corrected.after);
    }

    private void write(String name, LinearModel model) throws IOException {
        Files.createDirectories(out);
        Files.write(out.resolve(name), LinearModelFile.write(model), StandardOpenOption.CREATE_NEW);
    }

    /// Which of the judged texts, in the order in which a trainer tells of them, are corrections.
    ///
    /// @param sets how many texts of the data sets come first
    static BitSet saidAmongJudged(int[] foldOf, int folds, IntPredicate judged, int sets) {
        var said = new BitSet();
        int at = 0;
        for (int fold = 0; fold < folds; fold++)
            for (int i = 0; i < foldOf.length; i++) {
                if (foldOf[i] != fold || !judged.test(i)) continue;
                said.set(at++, i >= sets);
            }
        return said;
    }

    private static <T> List<T> part(List<T> told, BitSet isSaid, boolean said) {
        return IntStream.range(0, told.size())
                .filter(i -> isSaid.get(i) == said)
                .mapToObj(told::get)
                .toList();
    }

    private static <T> List<T> joined(List<T> texts, List<T> said) {
        return Stream.concat(texts.stream(), said.stream()).toList();
    }

    private static double same(List<Polarity> expected, List<Polarity> found) {
        long same = IntStream.range(0, expected.size())
                .filter(i -> expected.get(i) == found.get(i))
                .count();
        return 100.0 * same / Math.max(1, expected.size());
    }
}
