// SPDX-License-Identifier: Apache-2.0
package org.vigie.app.bench;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.vigie.core.mention.Search;
import org.vigie.core.mention.Search.Facet;
import org.vigie.core.topic.Query;
import org.vigie.core.topic.Words;

/// How long a question of three words, two facets and a period takes: first page and counts of all facets.
///
/// One question in three asks for the most frequent words of all; the others draw theirs as texts do. Then without any
/// word: each time another period, with the two facets and without; and the question that finds everything, asked again
/// and again as a screen does. The first ones are then asked in plain SQL (LIKE), without any facet counts, for
/// comparison.
public final class QueryBench implements Bench {
    private static final long USUAL = 1_000_000;
    private static final int QUESTIONS = 300;
    private static final int WARM_UP = 60;
    private static final int IN_SQL = 5;
    private static final int PAGE = 100;
    private static final List<String> MOST_FREQUENT = List.of("de", "la", "le", "les", "et", "des");

    @Override
    public String name() {
        return "query";
    }

    @Override
    public String describe() {
        return "first page and facet counts for three words, two facets and a period; --count says among how many";
    }

    @Override
    public Map<String, Object> run(Setup setup) throws Exception {
        long count = setup.countOr(USUAL);
        try (var store = new BenchStore(setup.seed())) {
            Feeding.fill(store, count, setup.out());
            var questions = new Questions(setup.seed(), count);
            var figures = new LinkedHashMap<String, Object>();
            figures.put("bench", "query");
            figures.put("mentions", count);
            put(figures, "all three words", ask(store, questions.searches(true), setup));
            put(figures, "any of the words", ask(store, questions.searches(false), setup));
            put(figures, "no word", ask(store, questions.wordless(), setup));
            put(figures, "no word, all mentions", ask(store, Questions.everything(), setup));
            var again = Stream.generate(() -> Search.EVERYTHING).limit(WARM_UP * 2L);
            put(figures, "no word, all mentions, asked again", ask(store, again.toList(), setup));
            put(figures, "SQL LIKE", askInSql(store, questions.searches(true).subList(0, IN_SQL)));
            figures.put("loadAverage", BenchMemory.load());
            return figures;
        }
    }

    /// How long questions took, and how much of that the processor worked for them: what other programs took away is
    /// not in the latter.
    private record Asked(Spread taken, Spread worked) {}

    private static Asked ask(BenchStore store, List<Search> searches, Setup setup) {
        var threads = ManagementFactory.getThreadMXBean();
        var nanos = new long[searches.size() - WARM_UP];
        var worked = new long[nanos.length];
        long found = 0;
        for (int i = 0; i < searches.size(); i++) {
            long cpu = threads.getCurrentThreadCpuTime();
            long start = System.nanoTime();
            var page = store.mentions().find(searches.get(i), 0, PAGE);
            store.mentions().facets(searches.get(i));
            if (i >= WARM_UP) nanos[i - WARM_UP] = System.nanoTime() - start;
            if (i >= WARM_UP) worked[i - WARM_UP] = threads.getCurrentThreadCpuTime() - cpu;
            found += page.total();
        }
        setup.out().printf("on average %,d mentions found%n", found / searches.size());
        return new Asked(Spread.of(nanos), Spread.of(worked));
    }

    private static Spread askInSql(BenchStore store, List<Search> searches) {
        var nanos = new long[searches.size()];
        for (int i = 0; i < nanos.length; i++) {
            long start = System.nanoTime();
            store.plainSql().find(searches.get(i), PAGE);
            nanos[i] = System.nanoTime() - start;
        }
        return Spread.of(nanos);
    }

    private static void put(Map<String, Object> figures, String what, Asked asked) {
        put(figures, what, asked.taken());
        figures.put(what + ", p95 ms of processor", asked.worked().p95());
    }

    private static void put(Map<String, Object> figures, String what, Spread spread) {
        figures.put(what + ", p50 ms", spread.p50());
        figures.put(what + ", p95 ms", spread.p95());
        figures.put(what + ", max ms", spread.max());
    }

    /// Questions drawn from a seed.
    private record Questions(long seed, long mentions) {
        List<Search> searches(boolean all) {
            var random = new SplittableRandom(seed);
            var maker = new MentionMaker(seed);
            return IntStream.range(0, QUESTIONS)
                    .mapToObj(i -> search(i, all, maker, random))
                    .toList();
        }

        /// The same without words.
        List<Search> wordless() {
            return searches(true).stream()
                    .map(search -> new Search(
                            new Query.All(), search.since(), search.until(), search.facets(), search.order()))
                    .toList();
        }

        /// Every mention, each time by another question.
        static List<Search> everything() {
            return IntStream.range(0, WARM_UP * 2)
                    .mapToObj(i -> Search.EVERYTHING.between(
                            Optional.of(
                                    MentionMaker.START.minus(Duration.ofHours(1).plusMillis(i))),
                            Optional.empty()))
                    .toList();
        }

        private Search search(int i, boolean all, MentionMaker maker, RandomGenerator random) {
            var words = i % 3 == 0 ? frequent(i) : drawn(maker, random);
            var parts = words.stream()
                    .<Query>map(word -> new Query.Word(word, false))
                    .toList();
            var length = Duration.ofMillis(200).multipliedBy(mentions);
            var since = MentionMaker.START.plus(length.dividedBy(2 + random.nextInt(8)));
            var facets = Map.of(
                    Facet.LANGUAGE,
                    Set.of("fr", "und"),
                    Facet.SOURCE,
                    Set.of(
                            MentionMaker.SOURCES.get(0).toString(),
                            MentionMaker.SOURCES.get(1).toString()));
            return new Search(
                    all ? new Query.And(parts) : new Query.Or(parts),
                    Optional.of(since),
                    Optional.of(since.plus(length.dividedBy(2))),
                    facets,
                    Search.Order.NEWEST);
        }

        private static List<String> frequent(int i) {
            return IntStream.range(0, 3)
                    .mapToObj(k -> MOST_FREQUENT.get((i / 3 + k) % MOST_FREQUENT.size()))
                    .toList();
        }

        /// Three words of one mention, so that something is found.
        private List<String> drawn(MentionMaker maker, RandomGenerator random) {
            var text = maker.make(random.nextLong(mentions)).mention().text();
            var words =
                    Words.of(text).stream().map(Words.Token::folded).distinct().toList();
            return words.stream()
                    .skip(random.nextInt(Math.max(1, words.size() - 2)))
                    .limit(3)
                    .toList();
        }
    }
}
