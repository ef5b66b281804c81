// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.watch;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.vigie.core.topic.Query;

/// Cuts a foreign text into pieces to show: plain, marked by the query, or an invisible character named.
///
/// Characters that turn the reading direction or hide in a text are taken out and shown by their code, so that
/// nobody is fooled by a name or an address that reads otherwise than it is (Unicode TR 36, §2.10).
final class Pieces {
    private final List<Piece> pieces = new ArrayList<>();
    private final StringBuilder run = new StringBuilder();

    private Pieces() {}

    /// @param text as it is to be shown
    record Piece(Kind kind, String text) {}

    enum Kind {
        PLAIN,
        MARKED,
        /// The name of an invisible character ("U+202E").
        HIDDEN
    }

    static List<Piece> of(Query query, String text) {
        var cut = new Pieces();
        int at = 0;
        for (var mark : Marks.of(query, text)) {
            cut.add(Kind.PLAIN, text, at, mark.start());
            cut.add(Kind.MARKED, text, mark.start(), mark.end());
            at = mark.end();
        }
        cut.add(Kind.PLAIN, text, at, text.length());
        return List.copyOf(cut.pieces);
    }

    /// The text for a single line: invisible characters named, line breaks as spaces.
    static String oneLine(String text) {
        var line = new StringBuilder();
        for (var piece : of(new Query.All(), text)) line.append(piece.text());
        return line.toString().replaceAll("\\s+", " ").strip();
    }

    private void add(Kind kind, String text, int from, int to) {
        for (int at = from; at < to; ) {
            int point = text.codePointAt(at);
            if (isHidden(text, at, point)) {
                end(kind);
                pieces.add(new Piece(Kind.HIDDEN, String.format(Locale.ROOT, "U+%04X", point)));
            } else {
                run.appendCodePoint(point);
            }
            at += Character.charCount(point);
        }
        end(kind);
    }

    private void end(Kind kind) {
        if (!run.isEmpty()) pieces.add(new Piece(kind, run.toString()));
        run.setLength(0);
    }

    private static boolean isHidden(String text, int at, int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL -> point != '\n' && point != '\t' && point != '\r';
            case Character.FORMAT -> !(joins(point) && betweenJoinable(text, at, point));
            default -> false;
        };
    }

    /// Joiners and tags belong to emoji and to scripts other than Latin, Greek and Cyrillic.
    private static boolean joins(int point) {
        return point == 0x200C || point == 0x200D || point >= 0xE0000;
    }

    private static boolean betweenJoinable(String text, int at, int point) {
        if (at == 0) return false;
        int before = text.codePointBefore(at);
        if (point >= 0xE0000) return before >= 0x1F000;
        boolean emoji = before > 0x2000;
        boolean otherScript = Character.isLetter(before) && before > 0x0590
                || Character.getType(before) == Character.NON_SPACING_MARK;
        return emoji || otherScript;
    }
}
