// SPDX-License-Identifier: Apache-2.0
package org.vigie.analysis.sentiment;

import java.util.ArrayList;
import java.util.List;
import org.vigie.analysis.text.Calibration;
import org.vigie.analysis.text.Folds;
import org.vigie.analysis.text.Lexicons;
import org.vigie.analysis.text.LinearModel;
import org.vigie.analysis.text.LinearTrainer;
import org.vigie.analysis.text.LinearTrainer.Example;
import org.vigie.analysis.text.ReadText;
import org.vigie.core.signal.Polarity;

/// Learns a sentiment model for one language from labelled texts, and says how good it is on texts it did not see.
///
/// Pure: the same texts in the same order give the same model.
public final class SentimentTrainer {
    /// Of the cross-validation.
    public static final int FOLDS = 5;

    private final Lexicons lexicons;
    private final LinearTrainer.Settings settings;

    public SentimentTrainer(Lexicons lexicons, LinearTrainer.Settings settings) {
        this.lexicons = lexicons;
        this.settings = settings;
    }

    /// A text with what a person said of it.
    ///
    /// @param weight how many texts it counts for
    /// @param judged whether it counts when the model is judged; texts of another kind only help to learn
    public record Labelled(String text, Polarity polarity, double weight, boolean judged) {}

    /// What came of it.
    ///
    /// @param model calibrated on texts kept back
    /// @param outOfFold for every judged text, the class found by a model that never saw it
    public record Learnt(LinearModel model, List<Polarity> expected, List<Polarity> outOfFold) {
        public Learnt {
            expected = List.copyOf(expected);
            outOfFold = List.copyOf(outOfFold);
        }
    }

    /// Five-fold cross-validation, equal texts in one fold; then the model is learnt from everything.
    public Learnt learn(List<Labelled> texts) {
        var examples = texts.stream().map(this::example).toList();
        var trial = trial(texts, examples, WHOLE);
        double sharpness = Calibration.sharpness(trial.scores, trial.labels);
        var model = LinearTrainer.train(settings, examples).calibrated(sharpness, 0, new double[0]);
        return new Learnt(model, trial.expected(), trial.found());
    }

    /// Into how many parts [#fromPart] cuts what is learnt from.
    public static final int WHOLE = 8;

    /// What people said, and what models said that learnt from a part of the other folds: a point of a learning
    /// curve. Each part holds the smaller ones, and every part is judged on the same texts.
    ///
    /// @param eighths of the texts to learn from, 1 to 8
    public Judgement fromPart(List<Labelled> texts, int eighths) {
        var trial = trial(texts, texts.stream().map(this::example).toList(), eighths);
        return new Judgement(trial.expected(), trial.found());
    }

    /// For every judged text, what people said and the class found by a model that never saw it.
    public record Judgement(List<Polarity> expected, List<Polarity> outOfFold) {
        public Judgement {
            expected = List.copyOf(expected);
            outOfFold = List.copyOf(outOfFold);
        }
    }

    private record Trial(List<double[]> scores, List<Integer> labels) {
        List<Polarity> expected() {
            return labels.stream().map(label -> Polarity.values()[label]).toList();
        }

        List<Polarity> found() {
            return scores.stream().map(SentimentTrainer::best).toList();
        }
    }

    private Trial trial(List<Labelled> texts, List<Example> examples, int eighths) {
        var trial = new Trial(new ArrayList<>(), new ArrayList<>());
        // As 5 and 8 have no common divisor, the remainder by 5 is the fold and that by 8 cuts across all folds.
        var deal = Folds.of(texts, Labelled::text, FOLDS * WHOLE);
        for (int fold = 0; fold < FOLDS; fold++) {
            var kept = new ArrayList<Example>();
            for (int i = 0; i < deal.length; i++)
                if (deal[i] % FOLDS != fold && deal[i] % WHOLE < eighths) kept.add(examples.get(i));
            var model = LinearTrainer.train(settings, kept);
            for (int i = 0; i < deal.length; i++) {
                if (deal[i] % FOLDS != fold || !texts.get(i).judged()) continue;
                trial.scores.add(
                        model.scores(examples.get(i).text(), examples.get(i).figures()));
                trial.labels.add(examples.get(i).label());
            }
        }
        return trial;
    }

    /// The class that a model which was learnt here finds in each text.
    public List<Polarity> read(LinearModel model, List<Labelled> texts) {
        return texts.stream()
                .map(this::example)
                .map(one -> best(model.scores(one.text(), one.figures())))
                .toList();
    }

    private static Polarity best(double[] scores) {
        int best = 0;
        for (int k = 1; k < scores.length; k++) if (scores[k] > scores[best]) best = k;
        return Polarity.values()[best];
    }

    private Example example(Labelled labelled) {
        var text = ReadText.of(labelled.text());
        var figures = PolarityFeatures.of(text, Valence.of(text, lexicons), lexicons.count());
        return new Example(text, figures, labelled.polarity().ordinal(), labelled.weight());
    }
}
