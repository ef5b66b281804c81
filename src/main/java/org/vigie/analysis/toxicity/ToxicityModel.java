// SPDX-License-Identifier: Apache-2.0
package org.vigie.analysis.toxicity;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.vigie.analysis.text.LinearModel;
import org.vigie.analysis.text.ReadText;
import org.vigie.analysis.text.Stretches;
import org.vigie.core.signal.Harm;
import org.vigie.core.signal.Telling;
import org.vigie.core.signal.Toxicity;

/// Reads how toxic texts in one language are: linear models over n-grams and the project's list of harsh words.
///
/// It finds harsh words; hate that is said politely escapes it. Deterministic, safe for many threads. What it was
/// learnt from, how good it is and where it fails: docs/model-card-text.md.
public final class ToxicityModel {
    private static final int NO = 0;
    private static final int YES = 1;

    private final HarshWords harsh;
    private final LinearModel general;
    private final Map<Harm, LinearModel> kinds;

    /// @param general two classes, not toxic and toxic; its scores are logarithms of chances
    /// @param kinds the same for each kind that was learnt
    ToxicityModel(HarshWords harsh, LinearModel general, Map<Harm, LinearModel> kinds) {
        if (general.shape().classes() != 2 || general.shape().figures() != HarshWords.SIZE)
            throw new IllegalArgumentException("This model was not learnt with this list of harsh words.");
        this.harsh = harsh;
        this.general = general;
        this.kinds = new EnumMap<>(kinds);
    }

    /// How toxic a text is; [Toxicity#NONE] for a text without words or faces.
    public Toxicity read(ReadText text) {
        if (text.isMute()) return Toxicity.NONE;
        var figures = harsh.figures(text);
        var harms = new EnumMap<Harm, Double>(Harm.class);
        kinds.forEach((kind, model) -> harms.put(kind, chance(model, text, figures)));
        return new Toxicity(chance(general, text, figures), harms);
    }

    /// The words that made it toxic, in the order of the text, in units of the score.
    public List<Telling> explain(ReadText text) {
        if (text.isMute()) return List.of();
        var figures = harsh.figures(text);
        var shares = general.shares(text, YES, NO);
        double lists = 0;
        int words = 0;
        for (int i = 0; i < HarshWords.CONSTANT; i++) lists += figures[i] * general.figureWeight(i, YES, NO);
        for (var token : text.tokens()) if (harsh.kinds(token) != 0) words++;
        double chance = chance(general, text, figures);
        for (int i = 0; i < shares.length; i++) {
            if (harsh.kinds(text.tokens().get(i)) != 0) shares[i] += lists / words;
            shares[i] = Math.max(0, shares[i] * chance * (1 - chance));
        }
        return Stretches.of(text, shares);
    }

    private static double chance(LinearModel model, ReadText text, double[] figures) {
        var scores = model.scores(text, figures);
        return 1 / (1 + Math.exp(scores[NO] - scores[YES]));
    }
}
