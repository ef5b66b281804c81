// SPDX-License-Identifier: Apache-2.0
package org.vigie.store.index;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.vigie.core.mention.Search;
import org.vigie.core.mention.Search.Facet;
import org.vigie.core.topic.Query.All;
import org.vigie.core.topic.Query.And;
import org.vigie.core.topic.Query.FromAuthor;
import org.vigie.core.topic.Query.FromKind;
import org.vigie.core.topic.Query.Handle;
import org.vigie.core.topic.Query.Hashtag;
import org.vigie.core.topic.Query.Language;
import org.vigie.core.topic.Query.Not;
import org.vigie.core.topic.Query.Or;
import org.vigie.core.topic.Query.Phrase;
import org.vigie.core.topic.Query.Since;
import org.vigie.core.topic.Query.Until;
import org.vigie.core.topic.Query.Word;

/// Says the questions of people in the words of Lucene, with the very same meaning as local matching.
final class QueryCompiler {
    private final Columns columns;

    QueryCompiler(Columns columns) {
        this.columns = columns;
    }

    /// Query, period and ticked facets together.
    Query all(Search search) {
        var all = new BooleanQuery.Builder().add(unfaceted(search), Occur.FILTER);
        search.facets().forEach((facet, ticked) -> all.add(ticked(facet, ticked, search), Occur.FILTER));
        return all.build();
    }

    /// Query, period and pin only.
    Query unfaceted(Search search) {
        var base = compile(search.query());
        boolean timed = search.since().isPresent() || search.until().isPresent();
        if (!timed && search.upTo().isEmpty()) return base;
        var all = new BooleanQuery.Builder().add(base, Occur.FILTER);
        if (timed) all.add(period(search.since(), search.until()), Occur.FILTER);
        search.upTo().ifPresent(number -> all.add(arrivedUpTo(number), Occur.FILTER));
        return all.build();
    }

    Query compile(org.vigie.core.topic.Query query) {
        return switch (query) {
            case All _ -> MatchAllDocsQuery.INSTANCE;
            case And and -> and(and.parts());
            case Or or -> or(or.parts());
            case Not not -> not(not.part());
            case Word word -> word(word);
            case Phrase phrase -> phrase(phrase.folded());
            case Hashtag tag -> word(WordStream.HASHTAG + WordStream.term(tag.folded()));
            case Handle handle -> word(WordStream.HANDLE + WordStream.term(handle.folded()));
            case Language language -> one(Facet.LANGUAGE, language.code());
            case FromKind kind -> one(Facet.KIND, kind.code());
            case FromAuthor author -> new TermQuery(new Term(Terms.AUTHOR, WordStream.term(author.folded())));
            case Since since -> period(Optional.of(since.instant()), Optional.empty());
            case Until until -> period(Optional.empty(), Optional.of(until.instant()));
        };
    }

    private Query and(List<org.vigie.core.topic.Query> parts) {
        if (parts.isEmpty()) return MatchAllDocsQuery.INSTANCE;
        var all = new BooleanQuery.Builder();
        for (var part : parts) all.add(compile(part), Occur.FILTER);
        return all.build();
    }

    private Query or(List<org.vigie.core.topic.Query> parts) {
        var any = new BooleanQuery.Builder().setMinimumNumberShouldMatch(1);
        for (var part : parts) any.add(compile(part), Occur.SHOULD);
        return parts.isEmpty() ? MatchNoDocsQuery.INSTANCE : any.build();
    }

    private Query not(org.vigie.core.topic.Query part) {
        return new BooleanQuery.Builder()
                .add(MatchAllDocsQuery.INSTANCE, Occur.FILTER)
                .add(compile(part), Occur.MUST_NOT)
                .build();
    }

    private static Query word(Word word) {
        var term = WordStream.term(word.folded());
        return word.prefix() ? new PrefixQuery(new Term(Terms.WORDS, term)) : word(term);
    }

    private static Query word(String term) {
        return new TermQuery(new Term(Terms.WORDS, term));
    }

    private static Query phrase(List<String> folded) {
        if (folded.isEmpty()) return MatchAllDocsQuery.INSTANCE;
        if (folded.size() == 1) return word(WordStream.term(folded.getFirst()));
        return new PhraseQuery(
                Terms.WORDS, folded.stream().map(WordStream::term).toArray(String[]::new));
    }

    private static Query arrivedUpTo(long number) {
        return NumericDocValuesField.newSlowRangeQuery(Columns.NUMBER, Long.MIN_VALUE, number);
    }

    private static Query period(Optional<Instant> since, Optional<Instant> until) {
        long from = since.map(QueryCompiler::millisUp).orElse(Long.MIN_VALUE);
        long before = until.map(QueryCompiler::millisUp).orElse(Long.MAX_VALUE);
        return before == Long.MIN_VALUE
                ? MatchNoDocsQuery.INSTANCE
                : NumericDocValuesField.newSlowRangeQuery(Columns.TIME, from, before - 1);
    }

    /// The first whole millisecond not before this instant: mentions are timed in milliseconds.
    private static long millisUp(Instant instant) {
        long millis = instant.toEpochMilli();
        return Instant.ofEpochMilli(millis).isBefore(instant) ? millis + 1 : millis;
    }

    private Query ticked(Facet facet, Set<String> values, Search search) {
        var numbers = numbers(facet, values);
        if (numbers.length == 0) return MatchNoDocsQuery.INSTANCE;
        if (Columns.isMany(facet)) return anyBit(facet, numbers);
        if (facet == Facet.PRIORITY) return new BandQuery(new Urgencies(search.asOf()), numbers);
        return NumericDocValuesField.newSlowSetQuery(Columns.name(facet), toLongs(numbers));
    }

    private static Query anyBit(Facet facet, int[] numbers) {
        var masks = new TreeMap<String, Long>();
        for (int number : numbers) masks.merge(Columns.bitColumn(facet, number), Columns.bit(number), (a, b) -> a | b);
        var any = new BooleanQuery.Builder().setMinimumNumberShouldMatch(1);
        masks.forEach((column, mask) -> any.add(new AnyBitQuery(column, mask), Occur.SHOULD));
        return any.build();
    }

    private Query one(Facet facet, String value) {
        return ticked(facet, Set.of(value), Search.EVERYTHING);
    }

    private int[] numbers(Facet facet, Set<String> values) {
        return values.stream()
                .flatMapToInt(value -> columns.of(facet).known(value).stream())
                .sorted()
                .toArray();
    }

    private static long[] toLongs(int[] numbers) {
        return Arrays.stream(numbers).asLongStream().toArray();
    }
}
