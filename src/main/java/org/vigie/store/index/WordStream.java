// SPDX-License-Identifier: Apache-2.0
package org.vigie.store.index;

import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.vigie.core.topic.Words;

/// The words of a title and a text as Lucene wants them.
///
/// A hashtag or handle gives two terms at one place: the word, and the word behind its sign. The title and the
/// text are set apart, so that no phrase runs from one into the other.
final class WordStream extends TokenStream {
    /// The longest word kept whole, in UTF-16 units; more is cut, here and in queries alike.
    static final int LONGEST = 1_000;

    static final char HASHTAG = '#';
    static final char HANDLE = '@';
    private static final int GAP = 100;

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
    private final List<Words.Token> title;
    private final List<Words.Token> text;
    private int next;
    private boolean signPending;

    WordStream(String title, String text) {
        this.title = Words.of(title);
        this.text = Words.of(text);
    }

    /// How a word stands in the index.
    static String term(String folded) {
        return folded.length() <= LONGEST ? folded : folded.substring(0, LONGEST);
    }

    @Override
    public boolean incrementToken() {
        clearAttributes();
        if (signPending) {
            var token = token(next - 1);
            term.append(token.kind() == Words.Kind.HASHTAG ? HASHTAG : HANDLE).append(term(token.folded()));
            step.setPositionIncrement(0);
            signPending = false;
            return true;
        }
        if (next == title.size() + text.size()) return false;
        var token = token(next);
        term.append(term(token.folded()));
        step.setPositionIncrement(next == title.size() ? GAP : 1);
        signPending = token.kind() != Words.Kind.PLAIN;
        next++;
        return true;
    }

    @Override
    public void reset() {
        next = 0;
        signPending = false;
    }

    private Words.Token token(int at) {
        return at < title.size() ? title.get(at) : text.get(at - title.size());
    }
}
