// SPDX-License-Identifier: Apache-2.0
package org.vigie.analysis.sentiment;

import org.vigie.analysis.text.ReadText;
import org.vigie.analysis.text.Style;

/// What the word lists say about a whole text, and how it is written, as a row of figures.
final class PolarityFeatures {
    private static final int PER_LIST = 9;
    private static final int BINS = 11;
    /// Softens the sum of valences into −1 to +1 (the constant of VADER).
    private static final double SOFTENING = 15;
    private static final double STRONGEST = 4;

    private PolarityFeatures() {}

    static int size(int lists) {
        return lists * PER_LIST + BINS + 1 + Style.SIZE;
    }

    /// @param valence of every token, see [Valence]
    static double[] of(ReadText text, double[][] valence, int lists) {
        var figures = new double[size(lists)];
        double mean = 0;
        for (int list = 0; list < lists; list++) mean += addList(valence, list, figures) / lists;
        int bins = lists * PER_LIST;
        figures[bins + Math.clamp((int) Math.floor((mean + 1) * BINS / 2), 0, BINS - 1)] = 1;
        figures[bins + BINS] = 1;
        Style.add(text, figures, bins + BINS + 1);
        return figures;
    }

    /// @return how positive this list finds the text, −1 to +1
    private static double addList(double[][] valence, int list, double[] figures) {
        double good = 0;
        double bad = 0;
        double best = 0;
        double worst = 0;
        double last = 0;
        int goods = 0;
        int bads = 0;
        for (var token : valence) {
            if (token.length == 0 || token[list] == 0) continue;
            last = token[list];
            best = Math.max(best, last);
            worst = Math.min(worst, last);
            good += Math.max(0, last);
            bad -= Math.min(0, last);
            if (last > 0) goods++;
            else bads++;
        }
        double sum = good - bad;
        double norm = sum / Math.sqrt(sum * sum + SOFTENING);
        int at = list * PER_LIST;
        figures[at] = norm * 2;
        figures[at + 1] = Math.log1p(good) / 2;
        figures[at + 2] = Math.log1p(bad) / 2;
        figures[at + 3] = best / STRONGEST;
        figures[at + 4] = worst / STRONGEST;
        figures[at + 5] = (goods - bads) / (goods + bads + 1.0);
        figures[at + 6] = goods > 0 ? 0.5 : 0;
        figures[at + 7] = bads > 0 ? 0.5 : 0;
        figures[at + 8] = Math.signum(last) / 2;
        return norm;
    }
}
