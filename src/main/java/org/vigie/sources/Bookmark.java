// SPDX-License-Identifier: Apache-2.0
package org.vigie.sources;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.vigie.core.source.Cursor;

/// A cursor made of named values: how a source notes several things about where it stopped.
/// A cursor that can't be read counts as none, and the source starts afresh.
public record Bookmark(Map<String, String> values) {
    public static final Bookmark EMPTY = new Bookmark(Map.of());

    public Bookmark {
        values = Collections.unmodifiableMap(new TreeMap<>(values));
    }

    public static Bookmark of(Cursor cursor) {
        if (cursor.isStart()) return EMPTY;
        var values = new TreeMap<String, String>();
        for (var pair : cursor.value().split("&", -1)) {
            int equals = pair.indexOf('=');
            if (equals < 1) return EMPTY;
            values.put(pair.substring(0, equals), decode(pair.substring(equals + 1)));
        }
        return new Bookmark(values);
    }

    public Cursor cursor() {
        var text = new StringBuilder();
        values.forEach((name, value) -> text.append(text.isEmpty() ? "" : "&")
                .append(name)
                .append('=')
                .append(URLEncoder.encode(value, StandardCharsets.UTF_8)));
        return new Cursor(text.toString());
    }

    /// The value of this name, or an empty text.
    public String text(String name) {
        return values.getOrDefault(name, "");
    }

    public long number(String name, long otherwise) {
        try {
            return Long.parseLong(text(name));
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    /// The same with this value; an empty value takes the name away.
    public Bookmark with(String name, String value) {
        var changed = new TreeMap<>(values);
        if (value.isEmpty()) changed.remove(name);
        else changed.put(name, value);
        return new Bookmark(changed);
    }

    public Bookmark with(String name, long value) {
        return with(name, Long.toString(value));
    }

    private static String decode(String value) {
        try {
            return URLDecoder.decode(value, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }
}
