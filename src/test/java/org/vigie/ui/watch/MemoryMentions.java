// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.watch;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vigie.core.mention.EngagementReading;
import org.vigie.core.mention.Evidence;
import org.vigie.core.mention.Filed;
import org.vigie.core.mention.MentionKey;
import org.vigie.core.mention.Mentions;
import org.vigie.core.mention.Search;
import org.vigie.core.signal.Polarity;
import org.vigie.core.signal.Priority;
import org.vigie.core.signal.PriorityBand;
import org.vigie.core.source.SourceId;
import org.vigie.core.topic.QueryMatcher;
import org.vigie.core.topic.Subject;

/// Mentions in a list, searched by the reference matcher: the same answers as the store's, for screens' tests.
final class MemoryMentions implements Mentions {
    private final List<Filed> all = new ArrayList<>();
    private final Map<MentionKey, List<EngagementReading>> readings = new HashMap<>();
    private final Map<MentionKey, Priority> weighed = new HashMap<>();
    private final Map<MentionKey, List<Version>> earlier = new HashMap<>();
    private @Nullable RuntimeException broken;
    private int finds;

    synchronized void add(Filed filed) {
        all.add(filed);
    }

    synchronized void replace(Filed filed) {
        all.replaceAll(old -> old.mention().key().equals(filed.mention().key()) ? filed : old);
    }

    synchronized void edited(MentionKey key, Version before) {
        earlier.computeIfAbsent(key, _ -> new ArrayList<>()).add(before);
    }

    synchronized void read(MentionKey key, EngagementReading reading) {
        readings.computeIfAbsent(key, _ -> new ArrayList<>()).add(reading);
    }

    synchronized void weigh(MentionKey key, Priority base) {
        weighed.put(key, base);
    }

    /// From now on every question fails like this; null mends it.
    synchronized void breakWith(@Nullable RuntimeException reason) {
        broken = reason;
    }

    synchronized int finds() {
        return finds;
    }

    @Override
    public synchronized Page find(Search search, int offset, int limit) {
        finds++;
        var found = stream(search).sorted(order(search)).toList();
        return new Page(found.stream().skip(offset).limit(limit).toList(), found.size());
    }

    @Override
    public synchronized Map<Search.Facet, List<Count>> facets(Search search) {
        var facets = new EnumMap<Search.Facet, List<Count>>(Search.Facet.class);
        for (var facet : Search.Facet.values()) {
            var others = new HashMap<>(search.facets());
            others.remove(facet);
            var counts = new TreeMap<String, Long>();
            stream(new Search(
                            search.query(),
                            search.since(),
                            search.until(),
                            others,
                            search.order(),
                            search.upTo(),
                            search.asOf()))
                    .flatMap(filed -> values(search, facet, filed).stream())
                    .forEach(value -> counts.merge(value, 1L, Long::sum));
            facets.put(
                    facet,
                    counts.entrySet().stream()
                            .map(e -> new Count(e.getKey(), e.getValue()))
                            .toList());
        }
        return facets;
    }

    @Override
    public synchronized List<Bar> volume(Search search, Duration step) {
        var bars = new TreeMap<Instant, Map<SourceId, Long>>();
        stream(search).forEach(filed -> {
            long seconds = filed.mention().times().effective().getEpochSecond();
            var start = Instant.ofEpochSecond(seconds - Math.floorMod(seconds, step.toSeconds()));
            bars.computeIfAbsent(start, _ -> new HashMap<>())
                    .merge(filed.mention().source(), 1L, Long::sum);
        });
        return bars.entrySet().stream()
                .flatMap(bar -> bar.getValue().entrySet().stream()
                        .map(count -> new Bar(bar.getKey(), count.getKey(), count.getValue())))
                .toList();
    }

    @Override
    public synchronized List<ToneBar> tones(Search search, Duration step, Split split) {
        record Place(Instant start, String part) {}
        var counts =
                new TreeMap<Place, ToneCount>(Comparator.comparing(Place::start).thenComparing(Place::part));
        stream(search).forEach(filed -> {
            long millis = filed.mention().times().effective().toEpochMilli();
            var start = Instant.ofEpochMilli(millis - Math.floorMod(millis, step.toMillis()));
            counts.merge(new Place(start, part(filed, split)), tone(filed), ToneCount::plus);
        });
        return counts.entrySet().stream()
                .map(each -> new ToneBar(each.getKey().start(), each.getKey().part(), each.getValue()))
                .toList();
    }

    @Override
    public synchronized ToneCount tones(Search search) {
        return stream(search).map(MemoryMentions::tone).reduce(ToneCount.NONE, ToneCount::plus);
    }

    @Override
    public synchronized Optional<Filed> one(MentionKey key) {
        check();
        return all.stream().filter(filed -> filed.mention().key().equals(key)).findFirst();
    }

    @Override
    public synchronized Optional<Priority> priority(MentionKey key) {
        return Optional.ofNullable(weighed.get(key));
    }

    @Override
    public synchronized List<Filed> thread(MentionKey key) {
        var thread = one(key).map(filed -> filed.mention().thread()).orElse("");
        if (thread.isEmpty()) return one(key).stream().toList();
        return all.stream()
                .filter(filed -> filed.mention().thread().equals(thread))
                .sorted(Comparator.comparing(filed -> filed.mention().times().effective()))
                .toList();
    }

    @Override
    public synchronized List<Filed> duplicates(MentionKey key, int limit) {
        long print = one(key).map(filed -> filed.analysis().fingerprint()).orElse(0L);
        if (print == 0) return List.of();
        return all.stream()
                .filter(filed -> filed.analysis().fingerprint() == print
                        && !filed.mention().key().equals(key))
                .limit(limit)
                .toList();
    }

    @Override
    public synchronized List<EngagementReading> readings(MentionKey key) {
        return List.copyOf(readings.getOrDefault(key, List.of()));
    }

    @Override
    public synchronized List<Version> versions(MentionKey key) {
        return List.copyOf(earlier.getOrDefault(key, List.of()));
    }

    @Override
    public synchronized Optional<Evidence> evidence(MentionKey key) {
        return one(key).map(filed -> new Evidence(
                "application/json",
                ("{\"text\":\"" + filed.mention().text() + "\"}").getBytes(java.nio.charset.StandardCharsets.UTF_8)));
    }

    @Override
    public synchronized long newest() {
        check();
        return all.stream().mapToLong(Filed::number).max().orElse(0);
    }

    @Override
    public synchronized long size() {
        return all.size();
    }

    private Stream<Filed> stream(Search search) {
        check();
        var matcher = QueryMatcher.of(search.query());
        return all.stream()
                .filter(filed -> filed.number() <= search.upTo().orElse(Long.MAX_VALUE))
                .filter(filed -> inPeriod(search, filed.mention().times().effective()))
                .filter(filed -> search.facets().entrySet().stream()
                        .allMatch(ticked ->
                                values(search, ticked.getKey(), filed).stream().anyMatch(ticked.getValue()::contains)))
                .filter(filed -> matcher.matches(
                        Subject.of(filed.mention(), filed.analysis().language())));
    }

    private void check() {
        if (broken != null) throw broken;
    }

    private static boolean inPeriod(Search search, Instant at) {
        return search.since().filter(at::isBefore).isEmpty()
                && search.until().filter(until -> !at.isBefore(until)).isEmpty();
    }

    private static Set<String> values(Search search, Search.Facet facet, Filed filed) {
        return switch (facet) {
            case SOURCE -> Set.of(filed.mention().source().toString());
            case KIND -> Set.of(filed.mention().key().kind().code());
            case LANGUAGE -> Set.of(filed.analysis().language());
            case STATE -> Set.of(filed.triage().state().name());
            case TOPIC ->
                filed.topics().isEmpty()
                        ? Set.of("")
                        : Set.copyOf(
                                filed.topics().stream().map(Object::toString).toList());
            case ASSIGNEE ->
                Set.of(filed.triage().assignee().map(Object::toString).orElse(""));
            case FOLLOWED -> Set.of(filed.triage().followed() ? "yes" : "no");
            case POLARITY ->
                Set.of(filed.signals().tone().sentiment().polarity().name());
            case TOXICITY -> Set.of(tenth(filed));
            case NARRATIVE -> Set.of(part(filed, Split.NARRATIVE));
            case CATEGORY ->
                filed.signals().categories().isEmpty()
                        ? Set.of("")
                        : filed.signals().categories();
            case PRIORITY -> Set.of(PriorityBand.of(urgency(search, filed)).name());
        };
    }

    private static String part(Filed filed, Split split) {
        return switch (split) {
            case NONE -> "";
            case SOURCE -> filed.mention().source().toString();
            case NARRATIVE -> filed.signals().narrative().map(Object::toString).orElse("");
        };
    }

    private static ToneCount tone(Filed filed) {
        var tone = filed.signals().tone();
        var polarity = tone.sentiment().polarity();
        return new ToneCount(
                polarity == Polarity.NEGATIVE ? 1 : 0,
                polarity == Polarity.NEUTRAL ? 1 : 0,
                polarity == Polarity.POSITIVE ? 1 : 0,
                tone.toxicity().isToxic() ? 1 : 0,
                tone.sentiment().score());
    }

    private static int urgency(Search search, Filed filed) {
        return filed.signals().urgency().score(search.asOf().orElse(Instant.EPOCH));
    }

    private static String tenth(Filed filed) {
        return Integer.toString(
                Math.min(9, (int) (filed.signals().tone().toxicity().score() * 10)));
    }

    private static Comparator<Filed> order(Search search) {
        Comparator<Filed> byTime =
                Comparator.comparing(filed -> filed.mention().times().effective());
        var newest = byTime.thenComparingLong(Filed::number).reversed();
        return switch (search.order()) {
            case NEWEST -> newest;
            case OLDEST -> byTime.thenComparingLong(Filed::number);
            case AUDIENCE ->
                Comparator.comparingLong(
                                (Filed filed) -> filed.mention().author().audience())
                        .reversed()
                        .thenComparing(newest);
            case ENGAGEMENT ->
                Comparator.comparingLong(
                                (Filed filed) -> filed.mention().engagement().shares())
                        .reversed()
                        .thenComparing(newest);
            case PRIORITY ->
                Comparator.comparingInt((Filed filed) -> urgency(search, filed))
                        .reversed()
                        .thenComparing(newest);
            case ANSWER ->
                Comparator.comparing((Filed filed) -> filed.triage().answer()).thenComparing(newest.reversed());
            case TOXICITY ->
                Comparator.comparingDouble((Filed filed) ->
                                filed.signals().tone().toxicity().score())
                        .reversed()
                        .thenComparing(newest);
        };
    }
}
