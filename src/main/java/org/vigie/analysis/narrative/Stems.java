// SPDX-License-Identifier: Apache-2.0
package org.vigie.analysis.narrative;

/// Brings the everyday forms of a word together: plural in every language, and in French the endings of gender and
/// of the commonest verbs. Light on purpose: a wrong union costs more than a missed one.
///
/// English follows the S-stemmer (D. Harman, "How effective is suffixing?", JASIS 42, 1991); French its counterpart
/// (J. Savoy, "Light stemming approaches for the French…", SAC 2006), shortened.
final class Stems {
    private static final int SHORTEST = 4;

    private Stems() {}

    /// @param folded lower case, without accents
    static String of(String folded, String language) {
        if (folded.length() <= SHORTEST) return folded;
        return language.equals("fr") ? french(folded) : plural(folded);
    }

    private static String plural(String word) {
        if (word.endsWith("ies")) return cut(word, 3) + "y";
        if (word.endsWith("ss") || word.endsWith("us") || word.endsWith("is")) return word;
        return word.endsWith("s") ? cut(word, 1) : word;
    }

    private static String french(String word) {
        var stem = word.endsWith("aux") ? cut(word, 2) + "l" : word;
        if (stem.endsWith("s") || stem.endsWith("x")) stem = cut(stem, 1);
        while (stem.length() > SHORTEST && stem.endsWith("e")) stem = cut(stem, 1);
        boolean verb = stem.length() > SHORTEST + 1 && (stem.endsWith("er") || stem.endsWith("ez"));
        return verb ? cut(stem, 2) : stem;
    }

    private static String cut(String word, int letters) {
        return word.substring(0, word.length() - letters);
    }
}
