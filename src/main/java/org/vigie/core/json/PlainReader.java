// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.json;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads one JSON text from its first sign to its last.
final class PlainReader {
    private static final int DEEPEST = 32;

    private final String text;
    private int at;
    private int depth;

    PlainReader(String text) {
        this.text = text;
    }

    PlainObject whole() {
        var value = value();
        skipSpace();
        if (at < text.length() || !(value instanceof PlainObject object)) throw wrong();
        return object;
    }

    private @Nullable Object value() {
        skipSpace();
        return switch (here()) {
            case '{' -> object();
            case '[' -> list();
            case '"' -> string();
            case 't' -> word("true", true);
            case 'f' -> word("false", false);
            case 'n' -> word("null", null);
            default -> number();
        };
    }

    private PlainObject object() {
        enter();
        var members = new HashMap<String, Object>();
        for (boolean first = true; !isOver('}'); first = false) {
            if (!first) take(',');
            skipSpace();
            var name = string();
            skipSpace();
            take(':');
            var value = value();
            if (value != null) members.put(name, value);
        }
        depth--;
        return new PlainObject(members);
    }

    private List<Object> list() {
        enter();
        var list = new ArrayList<Object>();
        for (boolean first = true; !isOver(']'); first = false) {
            if (!first) take(',');
            var value = value();
            if (value != null) list.add(value);
        }
        depth--;
        return list;
    }

    private void enter() {
        at++;
        if (++depth > DEEPEST) throw wrong();
    }

    private String string() {
        take('"');
        var read = new StringBuilder();
        while (here() != '"') {
            char sign = text.charAt(at++);
            if (sign < ' ') throw wrong();
            read.append(sign == '\\' ? escaped() : sign);
        }
        at++;
        return read.toString();
    }

    private char escaped() {
        char sign = here();
        at++;
        return switch (sign) {
            case '"', '\\', '/' -> sign;
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> code();
            default -> throw wrong();
        };
    }

    private char code() {
        int code = 0;
        for (int i = 0; i < 4; i++, at++) {
            int digit = Character.digit(here(), 16);
            if (digit < 0) throw wrong();
            code = code * 16 + digit;
        }
        return (char) code;
    }

    private Double number() {
        int from = at;
        while (at < text.length() && "+-.eE0123456789".indexOf(text.charAt(at)) >= 0) at++;
        try {
            return Double.valueOf(text.substring(from, at));
        } catch (NumberFormatException none) {
            at = from;
            throw wrong();
        }
    }

    private @Nullable Object word(String word, @Nullable Object value) {
        if (!text.startsWith(word, at)) throw wrong();
        at += word.length();
        return value;
    }

    private boolean isOver(char end) {
        skipSpace();
        if (here() != end) return false;
        at++;
        return true;
    }

    private void take(char sign) {
        if (here() != sign) throw wrong();
        at++;
    }

    private char here() {
        if (at >= text.length()) throw wrong();
        return text.charAt(at);
    }

    private void skipSpace() {
        while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) at++;
    }

    private IllegalArgumentException wrong() {
        return new IllegalArgumentException("not JSON at sign " + (at + 1));
    }
}
