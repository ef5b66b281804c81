// SPDX-License-Identifier: Apache-2.0
package org.vigie.analysis.toxicity;

import java.util.ArrayList;
import java.util.List;
import org.vigie.analysis.text.Calibration;
import org.vigie.analysis.text.Folds;
import org.vigie.analysis.text.LinearModel;
import org.vigie.analysis.text.LinearTrainer;
import org.vigie.analysis.text.LinearTrainer.Example;
import org.vigie.analysis.text.ReadText;

/// Learns from labelled texts whether a text is toxic, or toxic of one kind, and says how good it is on texts it
/// did not see.
///
/// Pure: the same texts in the same order give the same model.
public final class ToxicityTrainer {
    /// Of the cross-validation.
    public static final int FOLDS = 10;

    private final HarshWords harsh;
    private final LinearTrainer.Settings settings;

    public ToxicityTrainer(LinearTrainer.Settings settings) {
        this(settings, HarshWords.load());
    }

    private ToxicityTrainer(LinearTrainer.Settings settings, HarshWords harsh) {
        this.settings = settings;
        this.harsh = harsh;
    }

    /// One that knows no word which was added when comments to judge it on had been read. What it learns is not for
    /// use: only what it says of texts it did not see is, as that does not flatter.
    public static ToxicityTrainer unflattered(LinearTrainer.Settings settings) {
        return new ToxicityTrainer(settings, HarshWords.unflattered());
    }

    /// A text with what a person said of it.
    ///
    /// @param weight how many texts it counts for
    /// @param judged whether it counts when the model is judged and calibrated
    public record Labelled(String text, boolean toxic, double weight, boolean judged) {}

    /// What came of it.
    ///
    /// @param model calibrated on texts kept back
    /// @param answers for every judged text, what people said
    /// @param chances for every judged text, what a model that never saw it said, 0 to 1
    public record Learnt(LinearModel model, List<Boolean> answers, List<Double> chances) {
        public Learnt {
            answers = List.copyOf(answers);
            chances = List.copyOf(chances);
        }
    }

    /// For every judged text, what people said and the chance by a model that never saw it, 0 to 1.
    public record Judgement(List<Boolean> answers, List<Double> chances) {
        public Judgement {
            answers = List.copyOf(answers);
            chances = List.copyOf(chances);
        }
    }

    /// Ten-fold cross-validation, equal texts in one fold; then the model is learnt from everything.
    public Learnt learn(List<Labelled> texts) {
        var examples = texts.stream().map(this::example).toList();
        var trial = trial(texts, examples, 0);
        var line = line(trial.scores, trial.answers);
        var model = LinearTrainer.train(settings, examples)
                .calibrated(line.factor(), HarshWords.CONSTANT, new double[] {0, line.shift()});
        return new Learnt(model, trial.answers, chances(trial.scores, line));
    }

    /// Ten-fold cross-validation alone: of few texts its figures depend on how the folds are dealt out, so that many
    /// deals say more than one.
    ///
    /// @param deal see [Folds#of(List, java.util.function.Function, int, int)]; 0 is that of [#learn]
    public Judgement judge(List<Labelled> texts, int deal) {
        var trial = trial(texts, texts.stream().map(this::example).toList(), deal);
        return new Judgement(trial.answers, chances(trial.scores, line(trial.scores, trial.answers)));
    }

    private record Trial(List<Boolean> answers, List<Double> scores) {}

    private Trial trial(List<Labelled> texts, List<Example> examples, int deal) {
        var folds = Folds.of(texts, Labelled::text, FOLDS, deal);
        var trial = new Trial(new ArrayList<>(), new ArrayList<>());
        for (int fold = 0; fold < FOLDS; fold++) {
            var kept = new ArrayList<Example>();
            for (int i = 0; i < folds.length; i++) if (folds[i] != fold) kept.add(examples.get(i));
            var model = LinearTrainer.train(settings, kept);
            for (int i = 0; i < folds.length; i++) {
                if (folds[i] != fold || !texts.get(i).judged()) continue;
                var found = model.scores(examples.get(i).text(), examples.get(i).figures());
                trial.answers.add(texts.get(i).toxic());
                trial.scores.add(found[1] - found[0]);
            }
        }
        return trial;
    }

    private static List<Double> chances(List<Double> scores, Calibration.Line line) {
        return scores.stream()
                .map(score -> 1 / (1 + Math.exp(-line.factor() * score - line.shift())))
                .toList();
    }

    /// The chance that a model which was learnt here gives each text, 0 to 1.
    public List<Double> read(LinearModel model, List<Labelled> texts) {
        return texts.stream()
                .map(this::example)
                .map(one -> model.scores(one.text(), one.figures()))
                .map(found -> 1 / (1 + Math.exp(found[0] - found[1])))
                .toList();
    }

    private static Calibration.Line line(List<Double> scores, List<Boolean> answers) {
        var said = new boolean[answers.size()];
        for (int i = 0; i < said.length; i++) said[i] = answers.get(i);
        return Calibration.line(scores.stream().mapToDouble(Double::doubleValue).toArray(), said);
    }

    private Example example(Labelled labelled) {
        var text = ReadText.of(labelled.text());
        return new Example(text, harsh.figures(text), labelled.toxic() ? 1 : 0, labelled.weight());
    }
}
