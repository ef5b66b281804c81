// SPDX-License-Identifier: Apache-2.0
package org.vigie.analysis;

import com.optimaize.langdetect.i18n.LdLocale;
import com.optimaize.langdetect.profiles.LanguageProfile;
import com.optimaize.langdetect.profiles.LanguageProfileReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// How often two and three letters follow each other in each language, as logarithms in one flat table.
///
/// The counts are those of the profiles that come with language-detector (made from Wikipedia, Apache-2.0).
/// Its own detector draws random samples of a text; this table is added up once per text instead, which is
/// deterministic and an order of magnitude faster. See docs/decisions/0012-language-detection.md.
final class LanguageModel {
    /// What is told apart by the letters' succession. Other scripts speak for themselves: see [Scripts].
    static final List<String> LANGUAGES = List.of(
            "fr", "en", "de", "es", "it", "pt", "nl", "ca", "pl", "ro", "sv", "da", "no", "fi", "tr", "cs", "hu", "id",
            "vi", "ar", "fa", "ru", "uk", "bg");

    /// How likely a language is before anything is read (natural logarithm, any common offset): what a cell in
    /// Western Europe mostly meets comes first, so that "ok merci" is not taken for Hungarian.
    private static final Map<String, Double> PRIOR =
            Map.of("fr", 3.5, "en", 3.5, "de", 2.0, "es", 2.0, "it", 2.0, "pt", 2.0, "nl", 2.0, "ar", 2.0, "ru", 1.0);

    private static final int LONGEST = 3;
    /// Added to every relative frequency, so that a succession never seen does not decide alone.
    private static final double FLOOR = 5e-5;
    /// Successions overlap, so each counts for less than it would if they were independent.
    private static final double WEIGHT = 0.6;
    /// Keys hold 16 bits per letter, the last letter lowest.
    private static final int BITS = 16;

    private final long[] keys;
    private final int[] rows;
    private final float[] logs;
    private final double[] priors =
            LANGUAGES.stream().mapToDouble(l -> PRIOR.getOrDefault(l, 0.0)).toArray();

    private LanguageModel(long[] keys, int[] rows, float[] logs) {
        this.keys = keys;
        this.rows = rows;
        this.logs = logs;
    }

    /// Reads the profiles from the class path.
    static LanguageModel load() {
        var frequencies = new java.util.LinkedHashMap<Long, double[]>();
        for (int i = 0; i < LANGUAGES.size(); i++) count(profile(LANGUAGES.get(i)), i, frequencies);
        return pack(frequencies);
    }

    private static LanguageProfile profile(String language) {
        try {
            return new LanguageProfileReader().readBuiltIn(LdLocale.fromString(language));
        } catch (IOException broken) {
            throw new UncheckedIOException("The profile of " + language + " cannot be read.", broken);
        }
    }

    private static void count(LanguageProfile profile, int language, Map<Long, double[]> frequencies) {
        for (var gram : profile.iterateGrams()) {
            var letters = gram.getKey().toLowerCase(Locale.ROOT);
            if (letters.length() < 2 || letters.length() > LONGEST) continue;
            long key = 0;
            for (int i = 0; i < letters.length(); i++) key = key << BITS | letters.charAt(i);
            frequencies.computeIfAbsent(key, _ -> new double[LANGUAGES.size()])[language] +=
                    (double) gram.getValue() / profile.getNumGramOccurrences(letters.length());
        }
    }

    private static LanguageModel pack(Map<Long, double[]> frequencies) {
        int capacity = Integer.highestOneBit(frequencies.size() * 3);
        var model = new LanguageModel(
                new long[capacity], new int[capacity], new float[frequencies.size() * LANGUAGES.size()]);
        int row = 0;
        for (var entry : frequencies.entrySet()) {
            int slot = model.slot(entry.getKey());
            model.keys[slot] = entry.getKey();
            model.rows[slot] = row;
            for (double share : entry.getValue()) model.logs[row++] = (float) (WEIGHT * Math.log(share + FLOOR));
        }
        return model;
    }

    /// Puts into `scores`, one per language, its prior and the logarithms of all successions of this text.
    ///
    /// @param letters lower-case letters and spaces
    /// @return how many successions are known
    int score(CharSequence letters, double[] scores) {
        for (int i = 0; i < scores.length; i++) scores[i] = priors[i];
        int known = 0;
        long before = ' ';
        long previous = ' ';
        for (int i = 0; i <= letters.length(); i++) {
            char letter = i < letters.length() ? letters.charAt(i) : ' ';
            known += add(previous << BITS | letter, scores);
            known += add((before << BITS | previous) << BITS | letter, scores);
            before = previous;
            previous = letter;
        }
        return known;
    }

    private int add(long key, double[] scores) {
        int slot = slot(key);
        if (keys[slot] == 0) return 0;
        int row = rows[slot];
        for (int i = 0; i < scores.length; i++) scores[i] += logs[row + i];
        return 1;
    }

    /// The slot that holds the key, or the free one where it belongs (open addressing, a third full at most two
    /// thirds).
    private int slot(long key) {
        int mask = keys.length - 1;
        int slot = (int) (key * 0x9E3779B97F4A7C15L >>> 40) & mask;
        while (keys[slot] != 0 && keys[slot] != key) slot = slot + 1 & mask;
        return slot;
    }
}
