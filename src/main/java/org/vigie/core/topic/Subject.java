// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.topic;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.vigie.core.mention.Mention;

/// A mention as queries see it: cut into words once, then asked by any number of matchers.
///
/// Title and text are read one after the other; no phrase runs from the one into the other.
public final class Subject {
    private static final String GAP = "";

    private final List<String> words;
    private final Set<String> distinct;
    private final Set<String> hashtags = new HashSet<>();
    private final Set<String> handles = new HashSet<>();
    private final String authorHandle;
    private final String authorName;
    private final String language;
    private final String kind;
    private final Instant at;

    private Subject(Mention mention, String language) {
        this.words = new ArrayList<>();
        read(mention.title());
        words.add(GAP);
        read(mention.text());
        this.distinct = new HashSet<>(words);
        this.authorHandle = Words.fold(mention.author().handle());
        this.authorName = Words.fold(mention.author().name());
        this.language = language;
        this.kind = mention.key().kind().code();
        this.at = mention.times().effective();
    }

    /// @param language detected, ISO 639-1 or "und"
    public static Subject of(Mention mention, String language) {
        return new Subject(mention, language);
    }

    private void read(String text) {
        for (var token : Words.of(text)) {
            words.add(token.folded());
            switch (token.kind()) {
                case PLAIN -> {}
                case HASHTAG -> hashtags.add(token.folded());
                case HANDLE -> handles.add(token.folded());
            }
        }
    }

    boolean hasWord(String folded) {
        return distinct.contains(folded);
    }

    boolean hasPrefix(String folded) {
        for (var word : distinct) if (word.startsWith(folded)) return true;
        return false;
    }

    boolean hasPhrase(List<String> folded) {
        for (var word : folded) if (!distinct.contains(word)) return false;
        int last = words.size() - folded.size();
        for (int at = 0; at <= last; at++)
            if (words.subList(at, at + folded.size()).equals(folded)) return true;
        return false;
    }

    boolean hasHashtag(String folded) {
        return hashtags.contains(folded);
    }

    boolean hasHandle(String folded) {
        return handles.contains(folded);
    }

    boolean isBy(String folded) {
        return authorHandle.equals(folded) || authorName.equals(folded);
    }

    boolean isIn(String code) {
        return language.equals(code);
    }

    boolean isOfKind(String code) {
        return kind.equals(code);
    }

    boolean isBefore(Instant instant) {
        return at.isBefore(instant);
    }
}
