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
        var scores = new ArrayList<double[]>();
        var labels = new ArrayList<Integer>();
        var folds = Folds.of(texts, Labelled::text, FOLDS);
        for (int fold = 0; fold < FOLDS; fold++) {
            var model = LinearTrainer.train(settings, without(examples, folds, fold));
            for (int i = 0; i < examples.size(); i++) {
                if (folds[i] != fold || !texts.get(i).judged()) continue;
                scores.add(model.scores(examples.get(i).text(), examples.get(i).figures()));
                labels.add(examples.get(i).label());
            }
        }
        double sharpness = Calibration.sharpness(scores, labels);
        var model = LinearTrainer.train(settings, examples).calibrated(sharpness, 0, new double[0]);
        return new Learnt(
                model,
                labels.stream().map(label -> Polarity.values()[label]).toList(),
                scores.stream().map(SentimentTrainer::best).toList());
    }

    /// The class that a model which was learnt here finds in each text.
    public List<Polarity> read(LinearModel model, List<Labelled> texts) {
        return texts.stream()
                .map(this::example)
                .map(one -> best(model.scores(one.text(), one.figures())))
                .toList();
    }

    private static List<Example> without(List<Example> examples, int[] folds, int fold) {
        var kept = new ArrayList<Example>();
        for (int i = 0; i < folds.length; i++) if (folds[i] != fold) kept.add(examples.get(i));
        return kept;
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
