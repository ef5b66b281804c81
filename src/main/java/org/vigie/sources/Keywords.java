// SPDX-License-Identifier: Apache-2.0
package org.vigie.sources;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.vigie.core.topic.Words;

/// The words a source is asked to look for, matched locally whatever the platform's own search does.
///
/// One keyword per line or comma: a word, several words in a row ("Altéa Télécom"), a hashtag ("#box7") or a
/// handle ("@altea"). Case and accents do not count.
public final class Keywords {
    private final List<Keyword> keywords;
    private final Set<String> firstWords;

    private Keywords(List<Keyword> keywords) {
        this.keywords = List.copyOf(keywords);
        this.firstWords = new HashSet<>();
        for (var keyword : keywords) firstWords.add(keyword.words.getFirst().folded());
    }

    /// @param written as the person typed it
    private record Keyword(String written, List<Words.Token> words) {}

    /// Reads a settings field; what holds no word is left out.
    public static Keywords of(String setting) {
        var keywords = new ArrayList<Keyword>();
        for (var part : setting.split("[\n,;]", -1)) {
            var written = part.strip();
            var words = Words.of(written);
            if (!words.isEmpty()) keywords.add(new Keyword(written, words));
        }
        return new Keywords(keywords);
    }

    public boolean isEmpty() {
        return keywords.isEmpty();
    }

    /// The keywords as they were written.
    public List<String> written() {
        return keywords.stream().map(Keyword::written).toList();
    }

    /// Whether any of the texts holds any of the keywords.
    public boolean match(String... texts) {
        return Arrays.stream(texts).anyMatch(this::matchOne);
    }

    private boolean matchOne(String text) {
        if (text.isEmpty()) return false;
        var tokens = Words.of(text);
        for (int at = 0; at < tokens.size(); at++) {
            if (!firstWords.contains(tokens.get(at).folded())) continue;
            for (var keyword : keywords) if (standsAt(keyword.words, tokens, at)) return true;
        }
        return false;
    }

    private static boolean standsAt(List<Words.Token> sought, List<Words.Token> tokens, int at) {
        if (at + sought.size() > tokens.size()) return false;
        for (int i = 0; i < sought.size(); i++) {
            var want = sought.get(i);
            var have = tokens.get(at + i);
            if (!want.folded().equals(have.folded())) return false;
            if (want.kind() != Words.Kind.PLAIN && want.kind() != have.kind()) return false;
        }
        return true;
    }
}
