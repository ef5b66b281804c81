// SPDX-License-Identifier: Apache-2.0
package org.vigie.app.bench;

import java.lang.management.ManagementFactory;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.vigie.core.event.CellEvent;
import org.vigie.core.event.Events;
import org.vigie.core.mention.MentionKey;
import org.vigie.core.mention.Search;
import org.vigie.core.mention.Search.Facet;
import org.vigie.core.mention.Sighting;
import org.vigie.core.topic.Query;
import org.vigie.exercise.crowd.CrowdFeed;
import org.vigie.exercise.place.PlaceFeed;
import org.vigie.exercise.place.PublicPlace;

/// What is read while the simulated public floods a store: how many of its mentions are on their way, how long each
/// takes from the place's answer to the event of its arrival, and how long questions take.
final class FloodReadings implements PlaceFeed, AutoCloseable {
    private static final int PAGE = 100;
    private static final List<List<String>> WORDS = List.of(
            List.of("panne", "depuis", "matin"),
            List.of("plus", "rien", "reseau"),
            List.of("merci", "pour", "altea"),
            List.of("les", "de", "et"),
            List.of("appele", "fois", "heure"));

    private final BenchStore store;
    private final CrowdFeed feed;
    private final Map<MentionKey, Long> handedOver = new ConcurrentHashMap<>();
    private final List<Long> arrivals = new ArrayList<>();
    private final List<Long> onTheirWay = new ArrayList<>();
    private final List<Long> asked = new ArrayList<>();
    private final List<Long> worked = new ArrayList<>();
    private final Events.Subscription subscription;
    private volatile boolean measuring;

    FloodReadings(BenchStore store, CrowdFeed feed) {
        this.store = store;
        this.feed = feed;
        this.subscription = store.events().subscribe(event -> {
            if (event instanceof CellEvent.MentionsArrived news) arrived(news);
        });
    }

    /// From now on it counts; before, the program warmed up.
    void begin() {
        measuring = true;
    }

    @Override
    public List<Sighting> after(PublicPlace place, int read, int most) {
        var fresh = feed.after(place, read, most);
        long now = System.nanoTime();
        for (var sighting : fresh) handedOver.put(sighting.mention().key(), now);
        return fresh;
    }

    private void arrived(CellEvent.MentionsArrived news) {
        long now = System.nanoTime();
        synchronized (arrivals) {
            for (var key : news.fresh()) {
                var since = handedOver.remove(key);
                if (measuring && since != null) arrivals.add(now - since);
            }
        }
    }

    /// Once a second: what is on its way, and a question.
    void read() {
        onTheirWay.add(feed.said() - store.mentions().newest());
        var threads = ManagementFactory.getThreadMXBean();
        long cpu = threads.getCurrentThreadCpuTime();
        long start = System.nanoTime();
        var search = search(asked.size());
        store.mentions().find(search, 0, PAGE);
        store.mentions().facets(search);
        asked.add(System.nanoTime() - start);
        worked.add(threads.getCurrentThreadCpuTime() - cpu);
    }

    /// Three words, two facets and a period.
    private static Search search(int number) {
        var words = WORDS.get(number % WORDS.size()).stream()
                .<Query>map(word -> new Query.Word(word, false))
                .toList();
        return new Search(
                number % 2 == 0 ? new Query.And(words) : new Query.Or(words),
                Optional.of(Instant.EPOCH),
                Optional.empty(),
                Map.of(
                        Facet.LANGUAGE,
                        Set.of("fr", "und"),
                        Facet.SOURCE,
                        Set.of(
                                PublicPlace.SOCIAL.id().toString(),
                                PublicPlace.FORUM.id().toString())),
                Search.Order.NEWEST);
    }

    String line() {
        return "%,d said, %,d stored, %,d on their way, %,d behind in narratives"
                .formatted(
                        feed.said(),
                        store.mentions().newest(),
                        onTheirWay.getLast(),
                        store.narratives().behind());
    }

    Map<String, Object> figures() {
        var figures = new LinkedHashMap<String, Object>();
        var waiting = onTheirWay.stream().sorted().toList();
        figures.put("onTheirWayP50", waiting.get(waiting.size() / 2));
        figures.put("onTheirWayMax", waiting.getLast());
        figures.put("narrativesBehind", store.narratives().behind());
        synchronized (arrivals) {
            put(figures, "arrival", Spread.of(nanos(arrivals)));
        }
        put(figures, "question", Spread.of(nanos(asked)));
        put(figures, "questionCpu", Spread.of(nanos(worked)));
        return figures;
    }

    private static void put(Map<String, Object> figures, String name, Spread spread) {
        figures.put(name + "P50Ms", spread.p50());
        figures.put(name + "P95Ms", spread.p95());
        figures.put(name + "MaxMs", spread.max());
    }

    private static long[] nanos(List<Long> values) {
        return values.stream().mapToLong(Long::longValue).toArray();
    }

    @Override
    public void close() {
        subscription.close();
    }
}
