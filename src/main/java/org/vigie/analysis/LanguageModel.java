// SPDX-License-Identifier: Apache-2.0
package org.vigie.analysis;

import com.optimaize.langdetect.i18n.LdLocale;
import com.optimaize.langdetect.profiles.LanguageProfile;
import com.optimaize.langdetect.profiles.LanguageProfileReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// How often two and three letters follow each other in each language, as logarithms in one small table.
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
    /// Added for a language that does not know a succession.
    private static final float UNSEEN = (float) (WEIGHT * Math.log(FLOOR));
    /// Keys hold so many bits per letter, the last letter lowest; a letter is its number among those of all profiles.
    private static final int BITS = 10;

    private static final int MOST_LETTERS = 1 << BITS;
    /// Slots hold a key, then where its logarithms begin, then how many there are.
    private static final int COUNT_BITS = 5;

    private static final int START_BITS = 24;

    /// Numbers of letters; 0 for one that no profile knows.
    private final short[] letters = new short[1 << Character.SIZE];

    private final long[] slots;
    /// Languages that know a succession, one group per succession, and their logarithms beside them.
    private final byte[] languages;

    private final float[] logs;
    private final double[] priors =
            LANGUAGES.stream().mapToDouble(l -> PRIOR.getOrDefault(l, 0.0)).toArray();

    private LanguageModel(int successions, int entries) {
        this.slots = new long[Integer.highestOneBit(successions) * 4];
        this.languages = new byte[entries];
        this.logs = new float[entries];
    }

    /// Reads the profiles from the class path.
    static LanguageModel load() {
        var frequencies = new LinkedHashMap<String, double[]>();
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

    private static void count(LanguageProfile profile, int language, Map<String, double[]> frequencies) {
        for (var gram : profile.iterateGrams()) {
            var letters = gram.getKey().toLowerCase(Locale.ROOT);
            if (letters.length() < 2 || letters.length() > LONGEST) continue;
            frequencies.computeIfAbsent(letters, _ -> new double[LANGUAGES.size()])[language] +=
                    (double) gram.getValue() / profile.getNumGramOccurrences(letters.length());
        }
    }

    private static LanguageModel pack(Map<String, double[]> frequencies) {
        int entries = 0;
        for (var shares : frequencies.values()) for (double share : shares) if (share > 0) entries++;
        var model = new LanguageModel(frequencies.size(), entries);
        int known = 0;
        int end = 0;
        for (var entry : frequencies.entrySet()) {
            long key = 0;
            for (char letter : entry.getKey().toCharArray()) {
                if (model.letters[letter] == 0) model.letters[letter] = (short) ++known;
                key = key << BITS | model.letters[letter];
            }
            int start = end;
            for (int i = 0; i < LANGUAGES.size(); i++) {
                double share = entry.getValue()[i];
                if (share == 0) continue;
                model.languages[end] = (byte) i;
                model.logs[end++] = (float) (WEIGHT * Math.log(share + FLOOR));
            }
            model.slots[model.slot(key)] = (key << START_BITS | start) << COUNT_BITS | end - start;
        }
        if (known >= MOST_LETTERS || end >= 1 << START_BITS) throw new IllegalStateException("Too many letters.");
        return model;
    }

    /// Puts into `scores`, one per language, its prior and the logarithms of all successions of this text.
    ///
    /// @param text lower-case letters and spaces
    /// @return how many successions are known
    int score(CharSequence text, double[] scores) {
        int known = 0;
        int space = letters[' '];
        int before = space;
        int previous = space;
        for (int i = 0; i <= text.length(); i++) {
            int letter = i < text.length() ? letters[text.charAt(i)] : space;
            if (letter != 0 && previous != 0) {
                long pair = (long) previous << BITS | letter;
                known += add(pair, scores);
                if (before != 0) known += add((long) before << 2 * BITS | pair, scores);
            }
            before = previous;
            previous = letter;
        }
        for (int i = 0; i < scores.length; i++) scores[i] += priors[i] + (double) known * UNSEEN;
        return known;
    }

    /// Adds how much more each language says than one that does not know this succession.
    private int add(long key, double[] scores) {
        long found = slots[slot(key)];
        if (found == 0) return 0;
        int start = (int) (found >>> COUNT_BITS) & (1 << START_BITS) - 1;
        int end = start + ((int) found & (1 << COUNT_BITS) - 1);
        for (int i = start; i < end; i++) scores[languages[i]] += (double) logs[i] - UNSEEN;
        return 1;
    }

    /// The slot that holds the key, or the free one where it belongs (open addressing, a quarter to half full).
    private int slot(long key) {
        int mask = slots.length - 1;
        int slot = (int) (key * 0x9E3779B97F4A7C15L >>> 40) & mask;
        while (slots[slot] != 0 && slots[slot] >>> START_BITS + COUNT_BITS != key) slot = slot + 1 & mask;
        return slot;
    }
}
