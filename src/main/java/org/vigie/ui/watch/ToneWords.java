// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.watch;

import org.vigie.core.signal.Polarity;
import org.vigie.core.signal.Sentiment;
import org.vigie.core.signal.Toxicity;

/// How scores are written: signed, with two decimals, in the chosen language.
final class ToneWords {
    private static final double HUNDRED = 100;

    private final Around around;

    ToneWords(Around around) {
        this.around = around;
    }

    /// "−0,81".
    String score(Sentiment sentiment) {
        double rounded = Math.round(sentiment.score() * HUNDRED) / HUNDRED;
        return rounded == 0 ? around.formats().decimal(0, 2) : around.formats().signed(rounded, 2);
    }

    /// "Sentiment négatif, −0,81".
    String spoken(Sentiment sentiment) {
        return around.texts().get("watch.tone.spoken", polarity(sentiment.polarity()), score(sentiment));
    }

    String polarity(Polarity polarity) {
        return around.texts().get("watch.polarity." + polarity.name());
    }

    /// "toxicité 0,31", or "toxique 0,72".
    String toxicity(Toxicity toxicity) {
        return around.texts()
                .get(
                        toxicity.isToxic() ? "watch.tone.toxic" : "watch.tone.toxicity",
                        around.formats().decimal(toxicity.score(), 2));
    }

    /// The style class of words that feel so.
    static String style(Polarity polarity) {
        return switch (polarity) {
            case NEGATIVE -> "text-neg";
            case NEUTRAL -> "text-neu";
            case POSITIVE -> "text-pos";
        };
    }
}
