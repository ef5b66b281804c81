// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.topic;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.vigie.core.source.SourceKind;

/// Makes a question of one term: a word, a phrase, a hashtag, a handle or a field.
final class QueryTerms {
    private static final int SHORTEST_PREFIX = 2;
    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());

    private final QueryTimes times;

    QueryTerms(QueryTimes times) {
        this.times = times;
    }

    /// What a term asks, or the part of it that is wrong.
    sealed interface Read {
        record Asks(Query query) implements Read {}

        record Wrong(int at, int length, Problem problem) implements Read {}
    }

    Read quoted(Lexeme.Quoted term) {
        var words = folded(term.inside());
        return words.isEmpty() ? wrong(term, Problem.EMPTY_PHRASE) : asks(wordOrPhrase(words));
    }

    Read run(Lexeme.Run term) {
        var written = term.written();
        if (written.equals("*")) return asks(new Query.All());
        int star = written.indexOf('*');
        if (star >= 0) return prefix(term, star);
        var words = Words.of(written);
        if (words.isEmpty())
            return wrong(term, written.startsWith("#") || written.startsWith("@") ? Problem.NO_NAME : Problem.NO_WORD);
        if (words.size() > 1)
            return asks(new Query.Phrase(words.stream().map(Words.Token::folded).toList()));
        var only = words.getFirst();
        return asks(
                switch (only.kind()) {
                    case PLAIN -> new Query.Word(only.folded(), false);
                    case HASHTAG -> new Query.Hashtag(only.folded());
                    case HANDLE -> new Query.Handle(only.folded());
                });
    }

    private static Read prefix(Lexeme.Run term, int star) {
        var words = Words.of(term.written());
        if (star < term.written().length() - 1
                || words.size() != 1
                || words.getFirst().kind() != Words.Kind.PLAIN
                || words.getFirst().end() != star) return new Read.Wrong(term.start() + star, 1, Problem.STAR_NOT_LAST);
        var folded = words.getFirst().folded();
        if (folded.length() < SHORTEST_PREFIX) return wrong(term, Problem.PREFIX_TOO_SHORT);
        return asks(new Query.Word(folded, true));
    }

    Read asked(Lexeme.Asked term) {
        if (term.value().isBlank()) return wrong(term, Problem.NO_VALUE);
        return switch (term.field()) {
            case LANGUAGE -> each(term, Problem.UNKNOWN_LANGUAGE, QueryTerms::language);
            case KIND -> each(term, Problem.BAD_SOURCE, QueryTerms::kind);
            case AUTHOR -> author(term);
            case SINCE -> one(term, times.start(term.value()).map(Query.Since::new));
            case UNTIL -> one(term, times.end(term.value()).map(Query.Until::new));
        };
    }

    /// `lang:fr,en` asks for the one or the other.
    private static Read each(Lexeme.Asked term, Problem problem, Function<String, Optional<Query>> reader) {
        var parts = new ArrayList<Query>();
        int at = term.colonEnd();
        for (var value : term.value().split(",", -1)) {
            var part = reader.apply(value.strip().toLowerCase(Locale.ROOT));
            if (part.isEmpty()) return new Read.Wrong(at, value.length(), problem);
            parts.add(part.get());
            at += value.length() + 1;
        }
        return asks(Query.anyOf(parts));
    }

    private static Optional<Query> language(String code) {
        return LANGUAGES.contains(code) || code.equals("und")
                ? Optional.of(new Query.Language(code))
                : Optional.empty();
    }

    private static Optional<Query> kind(String code) {
        return SourceKind.isCode(code) ? Optional.of(new Query.FromKind(code)) : Optional.empty();
    }

    private static Read author(Lexeme.Asked term) {
        var name = term.value().strip();
        if (name.startsWith("@")) name = name.substring(1);
        var folded = Words.fold(name);
        return folded.isBlank() ? wrong(term, Problem.NO_VALUE) : asks(new Query.FromAuthor(folded));
    }

    private static Read one(Lexeme.Asked term, Optional<? extends Query> query) {
        if (query.isPresent()) return asks(query.get());
        return new Read.Wrong(term.colonEnd(), term.end() - term.colonEnd(), Problem.BAD_DATE);
    }

    private static List<String> folded(String text) {
        return Words.of(text).stream().map(Words.Token::folded).collect(Collectors.toList());
    }

    private static Query wordOrPhrase(List<String> words) {
        return words.size() == 1 ? new Query.Word(words.getFirst(), false) : new Query.Phrase(words);
    }

    private static Read asks(Query query) {
        return new Read.Asks(query);
    }

    private static Read wrong(Lexeme term, Problem problem) {
        return new Read.Wrong(term.start(), term.end() - term.start(), problem);
    }
}
