// SPDX-License-Identifier: Apache-2.0
package org.vigie.analysis;

/// Names the language of a short public text. Deterministic, safe for many threads.
public final class LanguageDetector {
    /// Too short or unsure: ISO 639-2 "undetermined".
    public static final String UNKNOWN = "und";

    /// Letters that are looked at; more of them no longer changes the answer.
    private static final int LONGEST = 240;
    /// Fewer letters than this tell nothing.
    private static final int FEWEST_LETTERS = 4;
    /// Fewer known successions of letters than this tell nothing.
    private static final int FEWEST_KNOWN = 6;
    /// The best language must be 1.5 times likelier than the next, and 50 times in a very short text.
    private static final double MARGIN = Math.log(1.5);
    private static final double SHORT_MARGIN = Math.log(50);
    private static final int SHORT = 12;

    /// Read from the class path when the first text comes, as it takes some tenths of a second; never changed.
    private static final class Loaded {
        static final LanguageModel MODEL = LanguageModel.load();
        static final CommonWords WORDS = CommonWords.load();
    }

    /// ISO 639-1, or [#UNKNOWN].
    public String detect(String text) {
        return detectProse(Prose.of(text));
    }

    /// @param prose a text without links and handles
    String detectProse(String prose) {
        var letters = letters(prose);
        return Scripts.language(letters).orElseGet(() -> byModel(letters));
    }

    private String byModel(CharSequence letters) {
        var scores = new double[LanguageModel.LANGUAGES.size()];
        if (letters.length() < FEWEST_LETTERS || Loaded.MODEL.score(letters, scores) < FEWEST_KNOWN) return UNKNOWN;
        Loaded.WORDS.add(letters, scores);
        double margin = letters.length() < SHORT ? SHORT_MARGIN : MARGIN;
        int best = 0;
        for (int i = 1; i < scores.length; i++) if (scores[i] > scores[best]) best = i;
        for (int i = 0; i < scores.length; i++) if (i != best && scores[best] - scores[i] < margin) return UNKNOWN;
        return LanguageModel.LANGUAGES.get(best);
    }

    /// The first letters in lower case, everything between words as one space.
    private static CharSequence letters(String prose) {
        var letters = new StringBuilder(Math.min(prose.length(), LONGEST));
        boolean inWord = false;
        for (int i = 0; i < prose.length() && letters.length() < LONGEST; i++) {
            char sign = prose.charAt(i);
            if (Character.isLetter(sign)) {
                letters.append(Character.toLowerCase(sign));
                inWord = true;
            } else if (inWord && !isMark(sign)) {
                letters.append(' ');
                inWord = false;
            }
        }
        return letters;
    }

    private static boolean isMark(char sign) {
        return sign >= 0x300 && Character.getType(sign) == Character.NON_SPACING_MARK;
    }
}
