// SPDX-License-Identifier: Apache-2.0
package org.vigie.analysis.text;

import java.util.ArrayList;
import java.util.List;
import org.vigie.analysis.text.Token.Kind;

/// Cuts a public text into tokens, in one pass, whatever its length.
///
/// French elisions stand alone ("n'" + "est"), English contractions stay whole ("don't"). A handle or a link is
/// never kept: all handles look alike, all links look alike.
public final class Tokenizer {
    private static final String LINK = "<link>";
    private static final String HANDLE = "<handle>";
    private static final String NUMBER = "<number>";

    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    private Tokenizer(String text) {
        this.text = text;
    }

    /// The tokens in the order of the text.
    public static List<Token> of(String text) {
        var tokenizer = new Tokenizer(text);
        while (tokenizer.at < text.length()) tokenizer.next();
        return tokenizer.tokens;
    }

    private void next() {
        int start = at;
        int sign = text.codePointAt(at);
        if (Character.isWhitespace(sign) || Character.isSpaceChar(sign)) {
            at++;
        } else if (isLink()) {
            at = endOfLink();
            add(Token.plain(Kind.LINK, start, at, LINK));
        } else if ((sign == '@' || sign == '#') && isLetterOrDigitAt(at + 1)) {
            if (sign == '@') handle();
            else word(Kind.HASHTAG, at + 1);
        } else if (Emoticons.lengthAt(text, at) > 0) {
            at += Emoticons.lengthAt(text, start);
            add(Token.plain(Kind.EMOTICON, start, at, text.substring(start, at)));
        } else if (Character.isLetter(sign)) {
            word(Kind.WORD, at);
        } else if (Character.isDigit(sign)) {
            number();
        } else {
            symbol(sign);
        }
    }

    private boolean isLink() {
        if (at > 0 && Character.isLetterOrDigit(text.charAt(at - 1))) return false;
        if (text.regionMatches(true, at, "www.", 0, 4)) return true;
        if (!text.regionMatches(true, at, "http", 0, 4)) return false;
        int end = at + 4;
        if (end < text.length() && (text.charAt(end) | 0x20) == 's') end++;
        return end >= text.length() || !Character.isLetterOrDigit(text.charAt(end));
    }

    private int endOfLink() {
        int end = at;
        while (end < text.length() && !Character.isWhitespace(text.charAt(end))) end++;
        return end;
    }

    /// With its server: `@lea@masto.example`.
    private void handle() {
        int start = at;
        at++;
        while (isHandleSign(at) || at < text.length() && ".-@".indexOf(text.charAt(at)) >= 0 && isHandleSign(at + 1))
            at++;
        add(Token.plain(Kind.HANDLE, start, at, HANDLE));
    }

    private boolean isHandleSign(int index) {
        return isLetterOrDigitAt(index) || index < text.length() && text.charAt(index) == '_';
    }

    private void word(Kind kind, int from) {
        int end = from;
        while (end < text.length()) {
            int sign = text.codePointAt(end);
            if (Words.isPartOf(sign) || kind == Kind.HASHTAG && sign == '_') end += Character.charCount(sign);
            else if (Words.isApostrophe(sign) && isLetterAt(end + 1)) {
                end++;
                if (Words.isElision(text, from, end - 1)) break;
            } else break;
        }
        add(Words.token(kind, text, at, from, end));
        at = end;
    }

    /// With what groups and divides its digits: "1 200,50" is two numbers, "1,200.50" is one.
    private void number() {
        int start = at;
        while (at < text.length()
                && (isLetterOrDigitAt(at) || ".,:".indexOf(text.charAt(at)) >= 0 && isDigitAt(at + 1))) at++;
        add(Token.plain(Kind.NUMBER, start, at, NUMBER));
    }

    private void symbol(int sign) {
        int start = at;
        at += Character.charCount(sign);
        if (Emojis.isEmoji(sign)) {
            at = Emojis.end(text, at);
            add(Token.plain(Kind.EMOJI, start, at, Character.toString(sign)));
        } else if (sign == '!' || sign == '?' || sign == '.' || sign == '…') {
            while (at < text.length() && "!?.…".indexOf(text.charAt(at)) >= 0) at++;
            add(Token.plain(Kind.MARK, start, at, Words.ending(text, start, at)));
        } else if (!Emojis.isModifier(sign)) {
            add(Token.plain(Kind.MARK, start, at, Character.toString(sign)));
        }
    }

    private void add(Token token) {
        tokens.add(token);
    }

    private boolean isLetterOrDigitAt(int index) {
        return index < text.length() && Character.isLetterOrDigit(text.codePointAt(index));
    }

    private boolean isLetterAt(int index) {
        return index < text.length() && Character.isLetter(text.codePointAt(index));
    }

    private boolean isDigitAt(int index) {
        return index < text.length() && Character.isDigit(text.charAt(index));
    }
}
