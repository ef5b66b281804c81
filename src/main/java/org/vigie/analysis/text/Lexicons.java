// SPDX-License-Identifier: Apache-2.0
package org.vigie.analysis.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Word lists with scores, side by side: one look-up answers for all of them.
public final class Lexicons {
    /// Words of the longest phrase.
    private static final int LONGEST = 3;

    private final int count;
    private final Map<String, float[]> scores = new HashMap<>();
    private final Set<String> phraseStarts = new HashSet<>();
    /// What is known of a single word, written exactly or without accents: one look-up tells that most are unknown.
    private final Map<String, Entry> entries = new HashMap<>();

    private Lexicons(int count) {
        this.count = count;
    }

    /// @param exact the scores of the word written like this
    /// @param folded the scores of a word that is written like this without its accents
    /// @param startsPhrase whether an entry of several words begins with it
    private record Entry(float @Nullable [] exact, float @Nullable [] folded, boolean startsPhrase) {}

    /// @param score one per list, 0 where a list does not know the words
    /// @param tokens how many tokens the words take
    public record Found(float[] score, int tokens) {}

    /// Reads lists from the class path, one `words TAB score` per line after a comment with their source.
    ///
    /// @param names file names beside this class, without ".tsv"
    public static Lexicons load(List<String> names) {
        var lexicons = new Lexicons(names.size());
        for (int i = 0; i < names.size(); i++) lexicons.read(names.get(i) + ".tsv", i);
        lexicons.index();
        return lexicons;
    }

    private void index() {
        var folded = new HashMap<String, float[]>();
        scores.forEach((words, score) -> folded.putIfAbsent(Words.folded(words), score));
        var all = new HashSet<>(scores.keySet());
        all.addAll(folded.keySet());
        all.addAll(phraseStarts);
        for (var word : all)
            entries.put(word, new Entry(scores.get(word), folded.get(word), phraseStarts.contains(word)));
    }

    /// How many lists stand side by side.
    public int count() {
        return count;
    }

    /// The scores of the longest entry that begins at this token.
    public Optional<Found> at(List<Token> tokens, int place) {
        var token = tokens.get(place);
        var entry = entries.get(token.form());
        if (entry != null && entry.startsPhrase()) {
            for (int length = Math.min(LONGEST, tokens.size() - place); length > 1; length--) {
                var score = scores.get(phrase(tokens, place, length));
                if (score != null) return Optional.of(new Found(score, length));
            }
        }
        if (entry != null && entry.exact() != null) return Optional.of(new Found(entry.exact(), 1));
        if (!token.isWord()) return Optional.empty();
        var plain = token.folded().equals(token.form()) ? entry : entries.get(token.folded());
        return plain == null || plain.folded() == null ? Optional.empty() : Optional.of(new Found(plain.folded(), 1));
    }

    private static String phrase(List<Token> tokens, int place, int length) {
        var words = new StringBuilder();
        for (int i = place; i < place + length; i++) {
            var form = tokens.get(i).form();
            words.append(form);
            if (i < place + length - 1 && !form.endsWith("'")) words.append(' ');
        }
        return words.toString();
    }

    private void read(String file, int list) {
        var stream = Objects.requireNonNull(Lexicons.class.getResourceAsStream(file), file);
        try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            reader.lines().filter(line -> !line.startsWith("# ")).forEach(line -> {
                int tab = line.indexOf('\t');
                add(line.substring(0, tab), Float.parseFloat(line.substring(tab + 1)), list);
            });
        } catch (IOException broken) {
            throw new UncheckedIOException("The word list " + file + " cannot be read.", broken);
        }
    }

    private void add(String words, float score, int list) {
        scores.computeIfAbsent(words, _ -> new float[count])[list] = score;
        var tokens = Tokenizer.of(words);
        if (tokens.size() > 1) phraseStarts.add(tokens.getFirst().form());
    }
}
