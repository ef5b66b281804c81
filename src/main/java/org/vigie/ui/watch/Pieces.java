// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.watch;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.vigie.core.mention.Cleaner;
import org.vigie.core.signal.Explanation;
import org.vigie.core.signal.Telling;
import org.vigie.core.topic.Query;

/// Cuts a foreign text into pieces to show: plain, marked by the query, telling by its tone, or the name of a
/// hidden character, so that it can't be taken for a part of the text.
final class Pieces {
    private static final Pattern HIDDEN = Pattern.compile("⟨U\\+[0-9A-F]{4,6}⟩");

    private final String text;
    private final Kind[] kinds;

    private Pieces(String text) {
        this.text = text;
        this.kinds = new Kind[text.length()];
        Arrays.fill(kinds, Kind.PLAIN);
    }

    record Piece(Kind kind, String text) {}

    enum Kind {
        PLAIN,
        MARKED,
        /// Makes the text sound negative.
        NEGATIVE,
        /// Makes the text sound positive.
        POSITIVE,
        /// Makes the text sound toxic.
        TOXIC,
        /// What [Cleaner] put in place of an invisible character ("⟨U+202E⟩").
        HIDDEN
    }

    static List<Piece> of(Query query, String foreign) {
        return of(query, Explanation.NONE, 0, foreign);
    }

    /// Where several say something of the same words, tone goes before the query, and toxicity before all.
    ///
    /// @param why the words behind the tone of a longer text
    /// @param from where this text begins in that one
    static List<Piece> of(Query query, Explanation why, int from, String foreign) {
        var cut = new Pieces(Cleaner.text(foreign));
        for (var mark : Marks.of(query, cut.text)) cut.mark(mark.start(), mark.end(), Kind.MARKED);
        for (var word : why.sentiment()) cut.mark(word, from, word.weight() < 0 ? Kind.NEGATIVE : Kind.POSITIVE);
        for (var word : why.toxicity()) if (word.weight() > 0) cut.mark(word, from, Kind.TOXIC);
        var hidden = HIDDEN.matcher(cut.text);
        while (hidden.find()) cut.mark(hidden.start(), hidden.end(), Kind.HIDDEN);
        return cut.pieces();
    }

    private void mark(Telling word, int from, Kind kind) {
        mark(word.start() - from, word.end() - from, kind);
    }

    private void mark(int start, int end, Kind kind) {
        int first = Math.clamp(start, 0, kinds.length);
        Arrays.fill(kinds, first, Math.clamp(end, first, kinds.length), kind);
    }

    private List<Piece> pieces() {
        var pieces = new ArrayList<Piece>();
        int at = 0;
        for (int end = 1; end <= kinds.length; end++) {
            if (end < kinds.length && kinds[end] == kinds[at]) continue;
            pieces.add(new Piece(kinds[at], text.substring(at, end)));
            at = end;
        }
        return List.copyOf(pieces);
    }
}
