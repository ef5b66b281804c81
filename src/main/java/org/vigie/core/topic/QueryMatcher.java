// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.topic;

import java.util.List;
import java.util.function.Predicate;

/// A query made ready to be asked of many mentions. Safe for many threads.
///
/// It is the reference for every other way of answering a query: the full-text index must find the same.
public final class QueryMatcher {
    private final Predicate<Subject> asked;

    private QueryMatcher(Predicate<Subject> asked) {
        this.asked = asked;
    }

    public static QueryMatcher of(Query query) {
        return new QueryMatcher(compile(query));
    }

    public boolean matches(Subject mention) {
        return asked.test(mention);
    }

    private static Predicate<Subject> compile(Query query) {
        return switch (query) {
            case Query.All _ -> _ -> true;
            case Query.And and -> allOf(compileAll(and.parts()));
            case Query.Or or -> anyOf(compileAll(or.parts()));
            case Query.Not not -> compile(not.part()).negate();
            case Query.Word word when word.prefix() -> mention -> mention.hasPrefix(word.folded());
            case Query.Word word -> mention -> mention.hasWord(word.folded());
            case Query.Phrase phrase -> mention -> mention.hasPhrase(phrase.folded());
            case Query.Hashtag tag -> mention -> mention.hasHashtag(tag.folded());
            case Query.Handle handle -> mention -> mention.hasHandle(handle.folded());
            case Query.Language language -> mention -> mention.isIn(language.code());
            case Query.FromKind kind -> mention -> mention.isOfKind(kind.code());
            case Query.FromAuthor author -> mention -> mention.isBy(author.folded());
            case Query.Since since -> mention -> !mention.isBefore(since.instant());
            case Query.Until until -> mention -> mention.isBefore(until.instant());
        };
    }

    private static List<Predicate<Subject>> compileAll(List<Query> parts) {
        return parts.stream().map(QueryMatcher::compile).toList();
    }

    private static Predicate<Subject> allOf(List<Predicate<Subject>> parts) {
        return mention -> {
            for (var part : parts) if (!part.test(mention)) return false;
            return true;
        };
    }

    private static Predicate<Subject> anyOf(List<Predicate<Subject>> parts) {
        return mention -> {
            for (var part : parts) if (part.test(mention)) return true;
            return false;
        };
    }
}
