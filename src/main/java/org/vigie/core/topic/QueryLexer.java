// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.topic;

import java.util.ArrayList;
import java.util.List;

/// Cuts the text of a query into its pieces.
///
/// Operators are words in capitals, so that "et" and "not" remain words. A minus sign excludes only where it
/// starts a term: "box-7" and "7 - 4" hold none.
final class QueryLexer {
    private static final String OPENING = "\"“”„«";
    private static final int LONGEST_FIELD_NAME = 12;

    private final String text;
    private final List<Lexeme> lexemes = new ArrayList<>();
    private int at;

    private QueryLexer(String text) {
        this.text = text;
    }

    static List<Lexeme> cut(String text) {
        var lexer = new QueryLexer(text);
        while (lexer.at < text.length()) lexer.next();
        return lexer.lexemes;
    }

    private void next() {
        int start = at;
        char sign = text.charAt(at);
        if (isSpace(sign) || sign == '»') {
            at++;
        } else if (sign == '(') {
            lexemes.add(new Lexeme.Open(start, ++at));
        } else if (sign == ')') {
            lexemes.add(new Lexeme.Close(start, ++at));
        } else if (OPENING.indexOf(sign) >= 0) {
            var inside = quoted();
            if (inside.closed()) lexemes.add(new Lexeme.Quoted(start, at, inside.text()));
            else lexemes.add(new Lexeme.Broken(start, at, Problem.PHRASE_NEVER_CLOSED));
        } else if (isMinus(sign) && at + 1 < text.length() && startsTerm(text.charAt(at + 1))) {
            lexemes.add(new Lexeme.Not(start, ++at));
        } else {
            run(start);
        }
    }

    private record Inside(String text, boolean closed) {}

    /// Reads from an opening mark to its closing one, and goes beyond it.
    private Inside quoted() {
        var closing = text.charAt(at) == '«' ? "»" : "\"“”";
        int inside = ++at;
        while (at < text.length() && closing.indexOf(text.charAt(at)) < 0) at++;
        var found = text.substring(inside, at);
        boolean closed = at < text.length();
        if (closed) at++;
        return new Inside(found, closed);
    }

    private void run(int start) {
        while (at < text.length() && !endsRun(text.charAt(at))) {
            if (text.charAt(at) == ':' && isFieldName(start, at)) {
                asked(start);
                return;
            }
            at++;
        }
        var written = text.substring(start, at);
        switch (written) {
            case "AND", "ET" -> lexemes.add(new Lexeme.And(start, at));
            case "OR", "OU" -> lexemes.add(new Lexeme.Or(start, at));
            case "NOT", "SAUF" -> lexemes.add(new Lexeme.Not(start, at));
            default -> {
                if (!isPunctuation(written)) lexemes.add(new Lexeme.Run(start, at, written));
            }
        }
    }

    /// Reads `name:value`, standing on the colon.
    private void asked(int start) {
        var field = Field.named(text.substring(start, at));
        int colonEnd = ++at;
        if (field.isEmpty()) {
            lexemes.add(new Lexeme.Broken(start, colonEnd, Problem.UNKNOWN_FIELD));
            return;
        }
        String value;
        if (at < text.length() && OPENING.indexOf(text.charAt(at)) >= 0) {
            var inside = quoted();
            if (!inside.closed()) {
                lexemes.add(new Lexeme.Broken(colonEnd, at, Problem.PHRASE_NEVER_CLOSED));
                return;
            }
            value = inside.text();
        } else {
            while (at < text.length() && !endsRun(text.charAt(at))) at++;
            value = text.substring(colonEnd, at);
        }
        lexemes.add(new Lexeme.Asked(start, at, field.get(), colonEnd, value));
    }

    /// Whether what stands before a colon is meant as the name of a field: not in "16:30", "https://…" or "Altéa:
    /// panne".
    private boolean isFieldName(int start, int colon) {
        if (colon - start < 2 || colon - start > LONGEST_FIELD_NAME) return false;
        for (int i = start; i < colon; i++) if (!Character.isLetter(text.charAt(i))) return false;
        if (Field.named(text.substring(start, colon)).isPresent()) return true;
        if (colon + 1 == text.length()) return false;
        char after = text.charAt(colon + 1);
        return Character.isLetterOrDigit(after) || OPENING.indexOf(after) >= 0;
    }

    private static boolean endsRun(char sign) {
        return isSpace(sign) || sign == '(' || sign == ')' || OPENING.indexOf(sign) >= 0 || sign == '»';
    }

    private static boolean startsTerm(char sign) {
        return Character.isLetterOrDigit(sign) || "#@(".indexOf(sign) >= 0 || OPENING.indexOf(sign) >= 0;
    }

    private static boolean isMinus(char sign) {
        return sign == '-' || sign == '−';
    }

    private static boolean isSpace(char sign) {
        return Character.isWhitespace(sign) || Character.isSpaceChar(sign);
    }

    /// Commas and colons of pasted text stand for nothing; signs that mean something in a query do.
    private static boolean isPunctuation(String written) {
        return written.chars().allMatch(c -> ",;:.!?…-–—−/\\'’|&+»[]{}_".indexOf(c) >= 0);
    }
}
