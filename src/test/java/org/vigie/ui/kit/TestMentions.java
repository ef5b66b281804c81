// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.kit;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.vigie.core.mention.EngagementReading;
import org.vigie.core.mention.Evidence;
import org.vigie.core.mention.Filed;
import org.vigie.core.mention.MentionKey;
import org.vigie.core.mention.Mentions;
import org.vigie.core.mention.Search;
import org.vigie.core.signal.Polarity;
import org.vigie.core.signal.PriorityBand;
import org.vigie.core.topic.QueryMatcher;
import org.vigie.core.topic.Subject;

/// Mentions in a list. It answers queries with the reference matcher, periods, and the facets STATE, LANGUAGE,
/// KIND and SOURCE.
public final class TestMentions implements Mentions {
    /// What the room holds, in order of arrival.
    public final List<Filed> all = new ArrayList<>();

    @Override
    public Page find(Search search, int offset, int limit) {
        var found = matching(search, null).sorted(order(search)).toList();
        var rows = found.stream().skip(offset).limit(limit).toList();
        return new Page(rows, found.size());
    }

    @Override
    public Map<Search.Facet, List<Count>> facets(Search search) {
        var counts = new TreeMap<Search.Facet, List<Count>>();
        for (var facet : Search.Facet.values()) {
            var byValue = new TreeMap<String, Long>();
            matching(search, facet).forEach(filed -> byValue.merge(value(search, filed, facet), 1L, Long::sum));
            counts.put(
                    facet,
                    byValue.entrySet().stream()
                            .map(e -> new Count(e.getKey(), e.getValue()))
                            .toList());
        }
        return counts;
    }

    @Override
    public List<Bar> volume(Search search, Duration step) {
        record Place(long step, org.vigie.core.source.SourceId source) {}
        var counts = new java.util.LinkedHashMap<Place, Long>();
        matching(search, null)
                .sorted(Comparator.comparing(f -> f.mention().times().effective()))
                .forEach(filed -> counts.merge(
                        new Place(
                                filed.mention().times().effective().toEpochMilli() / step.toMillis(),
                                filed.mention().source()),
                        1L,
                        Long::sum));
        return counts.entrySet().stream()
                .map(e -> new Bar(
                        java.time.Instant.ofEpochMilli(e.getKey().step() * step.toMillis()),
                        e.getKey().source(),
                        e.getValue()))
                .toList();
    }

    @Override
    public List<ToneBar> tones(Search search, Duration step, Split split) {
        record Place(Instant start, String part) {}
        var counts =
                new TreeMap<Place, ToneCount>(Comparator.comparing(Place::start).thenComparing(Place::part));
        matching(search, null).forEach(filed -> {
            long millis = filed.mention().times().effective().toEpochMilli();
            var start = Instant.ofEpochMilli(millis - Math.floorMod(millis, step.toMillis()));
            counts.merge(new Place(start, part(filed, split)), tone(filed), ToneCount::plus);
        });
        return counts.entrySet().stream()
                .map(each -> new ToneBar(each.getKey().start(), each.getKey().part(), each.getValue()))
                .toList();
    }

    @Override
    public ToneCount tones(Search search) {
        return matching(search, null).map(TestMentions::tone).reduce(ToneCount.NONE, ToneCount::plus);
    }

    @Override
    public Optional<Filed> one(MentionKey key) {
        return all.stream().filter(f -> f.mention().key().equals(key)).findFirst();
    }

    @Override
    public List<Filed> thread(MentionKey key) {
        return one(key).stream()
                .flatMap(one -> all.stream()
                        .filter(f -> f.mention().thread().equals(one.mention().thread())))
                .toList();
    }

    @Override
    public List<Filed> duplicates(MentionKey key, int limit) {
        return one(key).stream()
                .flatMap(one -> all.stream()
                        .filter(f -> !f.equals(one)
                                && f.mention().text().equals(one.mention().text())))
                .limit(limit)
                .toList();
    }

    @Override
    public List<EngagementReading> readings(MentionKey key) {
        return one(key)
                .map(f -> new EngagementReading(
                        f.mention().times().seen(), f.mention().engagement()))
                .stream()
                .toList();
    }

    @Override
    public List<Version> versions(MentionKey key) {
        return List.of();
    }

    @Override
    public Optional<Evidence> evidence(MentionKey key) {
        return Optional.empty();
    }

    @Override
    public long newest() {
        return all.isEmpty() ? 0 : all.getLast().number();
    }

    @Override
    public long size() {
        return all.size();
    }

    private Stream<Filed> matching(Search search, Search.@org.jspecify.annotations.Nullable Facet except) {
        var query = QueryMatcher.of(search.query());
        return all.stream()
                .filter(f ->
                        search.upTo().isEmpty() || f.number() <= search.upTo().getAsLong())
                .filter(f -> query.matches(Subject.of(f.mention(), f.analysis().language())))
                .filter(f -> search.since().stream()
                        .noneMatch(s -> f.mention().times().effective().isBefore(s)))
                .filter(f -> search.until().stream()
                        .allMatch(u -> f.mention().times().effective().isBefore(u)))
                .filter(f -> search.facets().entrySet().stream()
                        .filter(e -> e.getKey() != except)
                        .allMatch(e -> e.getValue().contains(value(search, f, e.getKey()))));
    }

    private static String value(Search search, Filed filed, Search.Facet facet) {
        return switch (facet) {
            case SOURCE -> filed.mention().source().toString();
            case KIND -> filed.mention().key().kind().code();
            case LANGUAGE -> filed.analysis().language();
            case STATE -> filed.triage().state().name();
            case TOPIC ->
                filed.topics().stream().map(Object::toString).findFirst().orElse("");
            case ASSIGNEE -> filed.triage().assignee().map(Object::toString).orElse("");
            case FOLLOWED -> filed.triage().followed() ? "yes" : "no";
            case POLARITY -> filed.signals().tone().sentiment().polarity().name();
            case TOXICITY -> tenth(filed);
            case NARRATIVE -> part(filed, Split.NARRATIVE);
            case CATEGORY -> filed.signals().categories().stream().findFirst().orElse("");
            case PRIORITY -> PriorityBand.of(urgency(search, filed)).name();
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
        Comparator<Filed> byTime = Comparator.comparing(f -> f.mention().times().effective());
        return switch (search.order()) {
            case NEWEST -> byTime.reversed();
            case OLDEST -> byTime;
            case AUDIENCE ->
                Comparator.<Filed>comparingLong(f -> f.mention().author().audience())
                        .reversed();
            case ENGAGEMENT ->
                Comparator.<Filed>comparingLong(f -> f.mention().engagement().shares()
                                + f.mention().engagement().likes()
                                + f.mention().engagement().replies())
                        .reversed();
            case PRIORITY ->
                Comparator.<Filed>comparingInt(f -> urgency(search, f)).reversed();
            case ANSWER ->
                Comparator.<Filed, org.vigie.core.mention.AnswerState>comparing(
                        f -> f.triage().answer());
            case TOXICITY ->
                Comparator.<Filed>comparingDouble(
                                f -> f.signals().tone().toxicity().score())
                        .reversed();
        };
    }
}
