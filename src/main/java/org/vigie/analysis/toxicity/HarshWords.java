// SPDX-License-Identifier: Apache-2.0
package org.vigie.analysis.toxicity;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.vigie.analysis.text.ReadText;
import org.vigie.analysis.text.Style;
import org.vigie.analysis.text.Token;
import org.vigie.core.signal.Harm;

/// The project's own list of words that hurt, by kind, and what it says of a text as a row of figures.
final class HarshWords {
    private static final String FILE = "harsh-words.txt";
    /// Begins the line before the words added later.
    private static final String LATER = "##";

    private static final int SHORTEST_STEM = 3;
    private static final int KINDS = Harm.values().length;
    private static final int PER_KIND = 3;
    /// The figure that is always 1: the place of a bias.
    static final int CONSTANT = KINDS * PER_KIND;
    /// How many figures there are.
    static final int SIZE = CONSTANT + 1 + 2 + Style.SIZE;

    private final Map<String, Integer> words = new HashMap<>();
    private final Map<String, Integer> stems = new HashMap<>();
    /// The first letters of all words and stems: few words share them, and only those are looked at.
    private final BitSet beginnings = new BitSet();

    private HarshWords() {}

    /// Reads the list from the class path.
    static HarshWords load() {
        return load(_ -> true);
    }

    /// The list without the words that were added when comments had been read which models are judged on: a figure
    /// with those words would flatter.
    static HarshWords unflattered() {
        return load(line -> !line.startsWith(LATER));
    }

    /// @param goesOn false at the line where reading ends
    private static HarshWords load(Predicate<String> goesOn) {
        var harsh = new HarshWords();
        var stream = Objects.requireNonNull(HarshWords.class.getResourceAsStream(FILE), FILE);
        try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            reader.lines()
                    .takeWhile(goesOn)
                    .filter(line -> !line.startsWith("#"))
                    .forEach(harsh::add);
        } catch (IOException broken) {
            throw new UncheckedIOException("The list of harsh words cannot be read.", broken);
        }
        return harsh;
    }

    private void add(String line) {
        int colon = line.indexOf(':');
        int kind = 1
                << Harm.valueOf(line.substring(0, colon).toUpperCase(Locale.ROOT))
                        .ordinal();
        for (var word : line.substring(colon + 1).strip().split(" ")) {
            boolean stem = word.endsWith("*");
            if (word.length() >= SHORTEST_STEM) beginnings.set(beginning(word));
            (stem ? stems : words).merge(stem ? word.substring(0, word.length() - 1) : word, kind, (a, b) -> a | b);
        }
    }

    /// The kinds a word belongs to, one bit per [Harm]; 0 for a harmless one.
    int kinds(Token token) {
        if (!token.isWord()) return 0;
        var form = token.folded();
        if (form.length() >= SHORTEST_STEM && !beginnings.get(beginning(form))) return 0;
        int kinds = words.getOrDefault(form, 0);
        for (int length = SHORTEST_STEM; length <= form.length(); length++)
            kinds |= stems.getOrDefault(form.substring(0, length), 0);
        return kinds;
    }

    /// A number for the first three letters; some share one.
    private static int beginning(String word) {
        return (word.charAt(0) * 31 + word.charAt(1)) * 31 + word.charAt(2) & 0xFFFF;
    }

    /// Per kind: whether a word of it is there, how many, and what share of the text; then how many words in
    /// all, and how the text is written.
    double[] figures(ReadText text) {
        var figures = new double[SIZE];
        int all = 0;
        for (var token : text.tokens()) {
            int kinds = kinds(token);
            if (kinds != 0) all++;
            for (int kind = 0; kind < KINDS; kind++) if ((kinds >> kind & 1) != 0) figures[kind * PER_KIND + 1]++;
        }
        double length = Math.sqrt(Math.max(1, text.tokens().size()));
        for (int kind = 0; kind < KINDS; kind++) {
            double count = figures[kind * PER_KIND + 1];
            figures[kind * PER_KIND] = Math.min(1, count);
            figures[kind * PER_KIND + 1] = Math.log1p(count) / 2;
            figures[kind * PER_KIND + 2] = count / length;
        }
        figures[CONSTANT] = 1;
        figures[CONSTANT + 1] = Math.min(1, all);
        figures[CONSTANT + 2] = all / length;
        Style.add(text, figures, CONSTANT + 3);
        return figures;
    }
}
