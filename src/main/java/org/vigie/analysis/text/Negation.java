// SPDX-License-Identifier: Apache-2.0
package org.vigie.analysis.text;

import java.util.BitSet;
import java.util.List;
import java.util.Set;

/// Which words of a text are said not to be so, in French and English.
///
/// A negator reaches the next words up to the end of the clause, four at most. "Plus" and "personne" only
/// negate after "ne": "plus rapide" is no negation, "ne répond plus" is one.
public final class Negation {
    private static final Set<String> NEGATORS = Set.of(
            "pas",
            "jamais",
            "aucun",
            "aucune",
            "sans",
            "ni",
            "rien",
            "guère",
            "nulle",
            "nullement",
            "non",
            "not",
            "no",
            "never",
            "without",
            "nobody",
            "nothing",
            "none",
            "neither",
            "nor",
            "hardly",
            "cannot",
            "cant",
            "wont",
            "isnt",
            "doesnt",
            "didnt");
    private static final Set<String> AFTER_NE = Set.of("plus", "personne", "point");
    private static final Set<String> NE = Set.of("ne", "n'");
    private static final int REACH = 4;
    /// "Ne" itself reaches the verb before its "pas".
    private static final int NE_REACH = 3;

    private Negation() {}

    /// The places of the negated tokens; negators themselves are not in it.
    public static BitSet scope(List<Token> tokens) {
        var negated = new BitSet(tokens.size());
        int left = 0;
        int sinceNe = NE_REACH + 1;
        for (int i = 0; i < tokens.size(); i++) {
            var token = tokens.get(i);
            sinceNe = NE.contains(token.form()) ? 0 : sinceNe + 1;
            if (token.endsClause()) {
                left = 0;
            } else if (sinceNe == 0) {
                left = NE_REACH;
            } else if (isNegator(token.form(), sinceNe <= NE_REACH)) {
                left = REACH;
            } else if (left > 0) {
                negated.set(i);
                left--;
            }
        }
        return negated;
    }

    /// @param afterNe whether "ne" stands shortly before
    static boolean isNegator(String form, boolean afterNe) {
        return NEGATORS.contains(form) || form.endsWith("n't") || afterNe && AFTER_NE.contains(form);
    }
}
