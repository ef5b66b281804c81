// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.watch;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.vigie.core.mention.Cleaner;
import org.vigie.core.topic.Query;

/// Cuts a foreign text into pieces to show: plain, marked by the query, or the name of a hidden character, so
/// that it can't be taken for a part of the text.
final class Pieces {
    private static final Pattern HIDDEN = Pattern.compile("⟨U\\+[0-9A-F]{4,6}⟩");

    private final String text;
    private final List<Piece> pieces = new ArrayList<>();

    private Pieces(String text) {
        this.text = text;
    }

    record Piece(Kind kind, String text) {}

    enum Kind {
        PLAIN,
        MARKED,
        /// What [Cleaner] put in place of an invisible character ("⟨U+202E⟩").
        HIDDEN
    }

    static List<Piece> of(Query query, String foreign) {
        var text = Cleaner.text(foreign);
        var cut = new Pieces(text);
        int at = 0;
        for (var mark : Marks.of(query, text)) {
            cut.add(Kind.PLAIN, at, mark.start());
            cut.add(Kind.MARKED, mark.start(), mark.end());
            at = mark.end();
        }
        cut.add(Kind.PLAIN, at, text.length());
        return List.copyOf(cut.pieces);
    }

    private void add(Kind kind, int from, int to) {
        var hidden = HIDDEN.matcher(text).region(from, to);
        int at = from;
        while (hidden.find()) {
            piece(kind, at, hidden.start());
            piece(Kind.HIDDEN, hidden.start(), hidden.end());
            at = hidden.end();
        }
        piece(kind, at, to);
    }

    private void piece(Kind kind, int from, int to) {
        if (from < to) pieces.add(new Piece(kind, text.substring(from, to)));
    }
}
