// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.topic;

import java.util.ArrayList;
import java.util.List;

/// Says what each part of a query's text is, so that it can be coloured while it is typed, faulty or not.
public final class QuerySpans {
    private QuerySpans() {}

    /// A part of the text, in UTF-16 units; what lies between spans is blank or ignored.
    public record Span(int start, int end, Style style) {}

    /// What a part is.
    public enum Style {
        OPERATOR,
        PARENTHESIS,
        WORD,
        PHRASE,
        /// A hashtag or a handle.
        TAG,
        FIELD,
        /// A term that a mention must not have.
        EXCLUDED,
        FAULT
    }

    /// The spans of a text in order, without overlap. Where the text is faulty, its fault wins.
    public static List<Span> of(String text, Parsed parsed) {
        var spans = new ArrayList<Span>();
        var exclusion = new Exclusion();
        for (var lexeme : QueryLexer.cut(text)) {
            boolean excluded = exclusion.covers(lexeme);
            var style = isFaulty(lexeme, parsed) ? Style.FAULT : style(lexeme, excluded);
            spans.add(new Span(lexeme.start(), lexeme.end(), style));
        }
        return List.copyOf(spans);
    }

    private static boolean isFaulty(Lexeme lexeme, Parsed parsed) {
        return lexeme instanceof Lexeme.Broken
                || parsed instanceof Parsed.Fault fault
                        && lexeme.start() < fault.at() + fault.length()
                        && fault.at() < lexeme.end();
    }

    private static Style style(Lexeme lexeme, boolean excluded) {
        return switch (lexeme) {
            case Lexeme.And _, Lexeme.Or _, Lexeme.Not _ -> Style.OPERATOR;
            case Lexeme.Open _, Lexeme.Close _ -> Style.PARENTHESIS;
            case Lexeme.Broken _ -> Style.FAULT;
            case Lexeme.Quoted _ -> excluded ? Style.EXCLUDED : Style.PHRASE;
            case Lexeme.Asked _ -> excluded ? Style.EXCLUDED : Style.FIELD;
            case Lexeme.Run run when excluded -> Style.EXCLUDED;
            case Lexeme.Run run ->
                run.written().startsWith("#") || run.written().startsWith("@") ? Style.TAG : Style.WORD;
        };
    }

    /// Follows what an exclusion reaches: the next term, or everything in the next parentheses.
    private static final class Exclusion {
        private boolean pending;
        private int openGroups;

        boolean covers(Lexeme lexeme) {
            switch (lexeme) {
                case Lexeme.Not _ -> pending = openGroups == 0;
                case Lexeme.Open _ -> {
                    if (pending || openGroups > 0) openGroups++;
                    pending = false;
                }
                case Lexeme.Close _ -> openGroups = Math.max(0, openGroups - 1);
                case Lexeme.And _, Lexeme.Or _ -> pending = false;
                case Lexeme.Quoted _, Lexeme.Run _, Lexeme.Asked _, Lexeme.Broken _ -> {
                    boolean reached = pending || openGroups > 0;
                    pending = false;
                    return reached;
                }
            }
            return false;
        }
    }
}
