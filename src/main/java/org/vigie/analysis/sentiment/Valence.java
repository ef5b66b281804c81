// SPDX-License-Identifier: Apache-2.0
package org.vigie.analysis.sentiment;

import java.util.List;
import java.util.Set;
import org.vigie.analysis.text.Lexicons;
import org.vigie.analysis.text.ReadText;
import org.vigie.analysis.text.Token;

/// How positive or negative each word list finds the words of a text.
///
/// After VADER (Hutto and Gilbert 2014): a negated word turns to 0.74 of its opposite, a word of degree before it
/// and capitals make it stronger, and what comes after "but" counts more than what came before.
final class Valence {
    /// The row of a token that no list knows.
    static final double[] NOTHING = {};

    private static final double NEGATED = -0.74;
    private static final double STRONGER = 0.3;
    private static final double LOUDER = 0.4;
    private static final double BEFORE_BUT = 0.5;
    private static final double AFTER_BUT = 1.5;
    private static final Set<String> BUT = Set.of("mais", "but", "however", "pourtant", "cependant");
    private static final Set<String> DEGREES = Set.of(
            "très",
            "trop",
            "tellement",
            "vraiment",
            "si",
            "totalement",
            "complètement",
            "extrêmement",
            "super",
            "hyper",
            "tres",
            "carrément",
            "absolument",
            "very",
            "so",
            "really",
            "too",
            "extremely",
            "totally",
            "absolutely",
            "completely",
            "such",
            "fucking",
            "incredibly",
            "hugely");
    private static final Set<String> DAMPENERS =
            Set.of("peu", "presque", "moins", "assez", "plutôt", "kinda", "somewhat", "slightly", "barely", "less");

    private Valence() {}

    /// The scores of every token, one per list: `[token][list]`, an empty row where no list knows it.
    static double[][] of(ReadText text, Lexicons lexicons) {
        var tokens = text.tokens();
        var scores = new double[tokens.size()][];
        int but = lastBut(tokens);
        for (int i = 0; i < scores.length; i++) {
            if (scores[i] != null) continue;
            scores[i] = NOTHING;
            var found = lexicons.at(tokens, i);
            if (found.isEmpty()) continue;
            double factor = factor(text, i);
            if (but >= 0) factor *= i < but ? BEFORE_BUT : AFTER_BUT;
            scores[i] = new double[lexicons.count()];
            for (int list = 0; list < scores[i].length; list++)
                scores[i][list] = factor * found.get().score()[list];
            for (int rest = 1; rest < found.get().tokens(); rest++) scores[i + rest] = NOTHING;
        }
        return scores;
    }

    private static double factor(ReadText text, int place) {
        var tokens = text.tokens();
        double factor = 1;
        if (place > 0) {
            var before = tokens.get(place - 1).form();
            if (DEGREES.contains(before)) factor += STRONGER;
            if (DAMPENERS.contains(before)) factor -= STRONGER;
        }
        if (tokens.get(place).loud()) factor += LOUDER;
        return text.negated().get(place) ? factor * NEGATED : factor;
    }

    private static int lastBut(List<Token> tokens) {
        for (int i = tokens.size() - 1; i > 0; i--)
            if (BUT.contains(tokens.get(i).form())) return i;
        return -1;
    }
}
