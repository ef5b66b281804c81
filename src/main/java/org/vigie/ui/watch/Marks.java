// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.watch;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.vigie.core.topic.Query;
import org.vigie.core.topic.Words;
import org.vigie.core.topic.Words.Kind;
import org.vigie.core.topic.Words.Token;

/// Finds in a text the words that a query asked for. What the query leaves out is never marked.
final class Marks {
    private final CharSequence text;
    private final List<Token> tokens;
    private final List<Mark> found = new ArrayList<>();

    private Marks(CharSequence text) {
        this.text = text;
        this.tokens = Words.of(text);
    }

    /// A marked part, in UTF-16 units.
    record Mark(int start, int end) {}

    /// The parts to mark, in order, none overlapping another.
    static List<Mark> of(Query query, CharSequence text) {
        var marks = new Marks(text);
        marks.look(query);
        marks.found.sort(Comparator.comparingInt(Mark::start).thenComparing(Mark::end, Comparator.reverseOrder()));
        var apart = new ArrayList<Mark>();
        int reached = 0;
        for (var mark : marks.found) {
            if (mark.start() < reached) continue;
            apart.add(mark);
            reached = mark.end();
        }
        return List.copyOf(apart);
    }

    private void look(Query query) {
        switch (query) {
            case Query.And and -> and.parts().forEach(this::look);
            case Query.Or or -> or.parts().forEach(this::look);
            case Query.Word word -> words(word);
            case Query.Phrase phrase -> phrase(phrase.folded());
            case Query.Hashtag tag -> signed(Kind.HASHTAG, tag.folded());
            case Query.Handle handle -> signed(Kind.HANDLE, handle.folded());
            case Query.All _,
                    Query.Not _,
                    Query.Language _,
                    Query.FromKind _,
                    Query.FromAuthor _,
                    Query.Since _,
                    Query.Until _ -> {}
        }
    }

    private void words(Query.Word word) {
        for (var token : tokens) {
            boolean fits = word.prefix()
                    ? token.folded().startsWith(word.folded())
                    : token.folded().equals(word.folded());
            if (fits) mark(token, token);
        }
    }

    private void phrase(List<String> folded) {
        for (int at = 0; at + folded.size() <= tokens.size(); at++) {
            int last = at + folded.size() - 1;
            boolean fits = !folded.isEmpty();
            for (int i = at; fits && i <= last; i++)
                fits = tokens.get(i).folded().equals(folded.get(i - at));
            if (fits) mark(tokens.get(at), tokens.get(last));
        }
    }

    private void signed(Kind kind, String folded) {
        for (var token : tokens) if (token.kind() == kind && token.folded().equals(folded)) mark(token, token);
    }

    private void mark(Token first, Token last) {
        int sign = first.kind() == Kind.PLAIN ? 0 : 1;
        found.add(new Mark(Math.max(0, first.start() - sign), Math.min(text.length(), last.end())));
    }
}
