// SPDX-License-Identifier: Apache-2.0
package org.vigie.analysis.narrative;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.vigie.analysis.Prose;
import org.vigie.core.topic.Words;

/// Reads texts into terms and phrases: without links, handles, stop words and single letters. Safe for many threads.
final class Reader {
    /// What stands after so many signs no longer changes the narrative.
    private static final int LONGEST_TEXT = 2_000;
    private static final int MOST_TERMS = 120;
    private static final int MOST_PHRASES = 60;
    private static final int LONGEST_PHRASE = 6;
    private static final int MOST_TELLING = 3;
    private static final float HASHTAG = 1.5f;
    private static final float NUMBER = 0.5f;
    private static final int LONGEST_WORD = 40;
    /// Fewer words begin many texts that are no copies of each other.
    private static final int SHORTEST_OPENING = 4;

    private static final int LONGEST_OPENING = 44;

    private final StopWords stopWords = StopWords.load();

    /// A word of the text.
    ///
    /// @param stem empty for a word that tells nothing
    /// @param joined whether only a space, hyphen or apostrophe stands before it
    private record Word(String stem, float weight, int start, int end, boolean joined) {
        boolean telling() {
            return !stem.isEmpty();
        }
    }

    Reading read(String language, String text) {
        var prose = Prose.of(text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text);
        var words = words(prose, language);
        return new Reading(terms(words), phrases(words, prose));
    }

    private List<Word> words(String prose, String language) {
        var stop = stopWords.of(language);
        var words = new ArrayList<Word>();
        int before = 0;
        for (var token : Words.of(prose)) {
            if (token.kind() == Words.Kind.HANDLE) continue;
            boolean joined = !words.isEmpty() && joins(prose, before, token.start());
            words.add(word(token, stop, language, joined));
            before = token.end();
        }
        return words;
    }

    private static Word word(Words.Token token, Set<String> stop, String language, boolean joined) {
        var folded = token.folded();
        boolean tells = folded.length() <= LONGEST_WORD && !stop.contains(folded) && !isLetter(folded);
        float weight = token.kind() == Words.Kind.HASHTAG ? HASHTAG : isNumber(folded) ? NUMBER : 1;
        return new Word(tells ? Stems.of(folded, language) : "", weight, token.start(), token.end(), joined);
    }

    private static boolean isLetter(String folded) {
        return folded.length() == 1 && folded.charAt(0) < 0x0E00;
    }

    private static boolean isNumber(String folded) {
        return Character.isDigit(folded.charAt(0));
    }

    private static boolean joins(String prose, int from, int to) {
        for (int i = from; i < to; i++) if (" '’-".indexOf(prose.charAt(i)) < 0) return false;
        return true;
    }

    /// A term said n times counts 1 + ln n times its weight.
    private static Map<String, Float> terms(List<Word> words) {
        var counts = new LinkedHashMap<String, Integer>();
        var weights = new LinkedHashMap<String, Float>();
        for (var word : words) {
            if (!word.telling() || weights.size() == MOST_TERMS && !weights.containsKey(word.stem())) continue;
            counts.merge(word.stem(), 1, Integer::sum);
            weights.merge(word.stem(), word.weight(), Math::max);
        }
        weights.replaceAll((stem, weight) -> weight * (float) (1 + Math.log(counts.getOrDefault(stem, 1))));
        return weights;
    }

    private static List<Reading.Phrase> phrases(List<Word> words, String prose) {
        var phrases = new ArrayList<Reading.Phrase>();
        for (int i = 0; i < words.size() && phrases.size() < MOST_PHRASES; i++)
            if (words.get(i).telling() && words.get(i).weight() == 1) from(i, words, prose, phrases);
        opening(words, prose).ifPresent(phrases::add);
        return phrases;
    }

    /// The first words of a text, up to the end of its sentence.
    private static Optional<Reading.Phrase> opening(List<Word> words, String prose) {
        int taken = 0;
        while (taken < words.size()
                && words.get(taken).end() - words.getFirst().start() <= LONGEST_OPENING
                && (taken == 0
                        || !ends(
                                prose,
                                words.get(taken - 1).end(),
                                words.get(taken).start()))) taken++;
        if (taken < SHORTEST_OPENING) return Optional.empty();
        return Optional.of(Reading.Phrase.opening(
                prose.substring(words.getFirst().start(), words.get(taken - 1).end())));
    }

    private static boolean ends(String prose, int from, int to) {
        for (int i = from; i < to; i++) if (".!?…\n".indexOf(prose.charAt(i)) >= 0) return true;
        return false;
    }

    /// All phrases that start with this word: of one to three telling words, with what joins them.
    private static void from(int first, List<Word> words, String prose, List<Reading.Phrase> phrases) {
        var key = new StringBuilder();
        int telling = 0;
        int last = Math.min(words.size(), first + LONGEST_PHRASE);
        for (int i = first; i < last && telling < MOST_TELLING; i++) {
            var word = words.get(i);
            if (i > first && !word.joined()) return;
            if (!word.telling()) continue;
            key.append(telling == 0 ? "" : " ").append(word.stem());
            telling++;
            phrases.add(new Reading.Phrase(
                    key.toString(), prose.substring(words.get(first).start(), word.end())));
        }
    }
}
