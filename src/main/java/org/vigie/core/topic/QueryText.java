// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.topic;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// Writes a query as a person would type it; [QueryParser] reads the same query back.
public final class QueryText {
    private final boolean french;

    private QueryText(boolean french) {
        this.french = french;
    }

    /// The text in French for a French locale, else in English.
    public static String of(Query query, Locale locale) {
        if (query instanceof Query.All) return "";
        return new QueryText(locale.getLanguage().equals("fr")).write(query);
    }

    private String write(Query query) {
        return switch (query) {
            case Query.All _ -> "*";
            case Query.And and -> conjunction(and.parts());
            case Query.Or or ->
                or.parts().stream().map(this::inside).collect(Collectors.joining(french ? " OU " : " OR "));
            case Query.Not not -> not() + inside(not.part());
            case Query.Word word -> word.folded() + (word.prefix() ? "*" : "");
            case Query.Phrase phrase -> quoted(String.join(" ", phrase.folded()));
            case Query.Hashtag tag -> "#" + tag.folded();
            case Query.Handle handle -> "@" + handle.folded();
            case Query.Language language -> field(Field.LANGUAGE) + language.code();
            case Query.FromKind kind -> field(Field.KIND) + kind.code();
            case Query.FromAuthor author -> field(Field.AUTHOR) + value(author.folded());
            case Query.Since since -> field(Field.SINCE) + since.instant();
            case Query.Until until -> field(Field.UNTIL) + until.instant();
        };
    }

    /// "a ET b SAUF c": an exclusion after another term needs no operator of its own.
    private String conjunction(List<Query> parts) {
        var text = new StringBuilder();
        for (var part : parts) {
            if (!text.isEmpty()) text.append(part instanceof Query.Not ? " " : french ? " ET " : " AND ");
            text.append(inside(part));
        }
        return text.toString();
    }

    private String inside(Query query) {
        return query instanceof Query.And || query instanceof Query.Or ? "(" + write(query) + ")" : write(query);
    }

    private String not() {
        return french ? "SAUF " : "NOT ";
    }

    private String field(Field field) {
        return field.name(french) + ":";
    }

    private String quoted(String words) {
        return french ? "« " + words + " »" : "\"" + words + "\"";
    }

    private static String value(String author) {
        boolean plain = author.codePoints().noneMatch(c -> Character.isSpaceChar(c) || "()\"“”„«»".indexOf(c) >= 0);
        return plain ? author : "\"" + author + "\"";
    }
}
