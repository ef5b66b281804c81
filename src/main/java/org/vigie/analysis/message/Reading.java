// SPDX-License-Identifier: Apache-2.0
package org.vigie.analysis.message;

import java.util.List;
import java.util.regex.Pattern;
import org.vigie.core.message.Message;
import org.vigie.core.message.Tongue;

/// How easily a text is read, from 0 (hard) to 100 (easy).
///
/// - English: 206.835 − 1.015 · words per sentence − 84.6 · syllables per word (Flesch 1948).
/// - French: 207 − 1.015 · words per sentence − 73.6 · syllables per word (Kandel and Moles 1958).
///
/// Syllables are runs of vowels, less a mute final e; both formulas were made with counts by hand, so a point or two is
/// noise.
public final class Reading {
    /// Below this a text is called hard to read ("difficult, college" on Flesch's own scale is 30 to 50).
    public static final int LEAST = 30;

    /// Shorter texts say nothing about reading ease.
    static final int FEWEST_WORDS = 30;

    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final Pattern VOWELS =
            Pattern.compile("[aeiouyàâäéèêëîïôöùûüœæ]+", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern MUTE = Pattern.compile("[^aeiouyéèêë](?:e|es)$", Pattern.CASE_INSENSITIVE);

    private Reading() {}

    static List<Finding> check(Message message) {
        var text = message.body().replaceAll("\\{[a-z0-9-]+}", "x").replaceAll("https?://\\S+", "x");
        if (WORD.matcher(text).results().count() < FEWEST_WORDS) return List.of();
        long ease = Math.round(ease(text, message.language()));
        return ease < LEAST ? List.of(Finding.whole(Rule.HARD_TO_READ, ease + " / " + LEAST)) : List.of();
    }

    /// The ease of a text; 100 for one without words.
    public static double ease(String text, Tongue language) {
        var words = WORD.matcher(text).results().map(match -> match.group()).toList();
        if (words.isEmpty()) return 100;
        int sentences = Math.max(1, Sentences.of(text).size());
        double syllables = words.stream().mapToInt(Reading::syllables).sum();
        double length = (double) words.size() / sentences;
        double weight = syllables / words.size();
        return language == Tongue.FR ? 207 - 1.015 * length - 73.6 * weight : 206.835 - 1.015 * length - 84.6 * weight;
    }

    static int syllables(String word) {
        int vowels = (int) VOWELS.matcher(word).results().count();
        return Math.max(1, vowels > 1 && MUTE.matcher(word).find() ? vowels - 1 : vowels);
    }
}
