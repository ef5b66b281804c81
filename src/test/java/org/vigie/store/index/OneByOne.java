// SPDX-License-Identifier: Apache-2.0
package org.vigie.store.index;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.vigie.core.mention.Filed;
import org.vigie.core.mention.Mentions.Count;
import org.vigie.core.mention.Search;
import org.vigie.core.mention.Search.Facet;
import org.vigie.core.signal.PriorityBand;
import org.vigie.core.topic.QueryMatcher;
import org.vigie.core.topic.Subject;

/// The answers of an index, found by asking every mention in turn.
///
/// @param all the mentions, which may change
record OneByOne(List<Filed> all) {
    Map<Facet, List<Count>> counted(Search search) {
        var counts = new EnumMap<Facet, List<Count>>(Facet.class);
        for (var facet : Facet.values()) {
            var others = Stream.of(Facet.values()).filter(f -> f != facet).collect(Collectors.toSet());
            var byValue = new HashMap<String, Long>();
            for (var filed : passing(search, others))
                for (var value : values(search, filed, facet)) byValue.merge(value, 1L, Long::sum);
            for (var ticked : search.facets().getOrDefault(facet, Set.of()))
                if (all.stream().anyMatch(f -> values(search, f, facet).contains(ticked)))
                    byValue.putIfAbsent(ticked, 0L);
            counts.put(
                    facet,
                    byValue.entrySet().stream()
                            .map(e -> new Count(e.getKey(), e.getValue()))
                            .sorted(Comparator.comparingLong(Count::mentions)
                                    .reversed()
                                    .thenComparing(Count::value))
                            .toList());
        }
        return counts;
    }

    List<Filed> passing(Search search, Set<Facet> facets) {
        var matcher = QueryMatcher.of(search.query());
        return all.stream()
                .filter(f ->
                        matcher.matches(Subject.of(f.mention(), f.analysis().language())))
                .filter(f -> search.since()
                        .map(s -> !f.mention().times().effective().isBefore(s))
                        .orElse(true))
                .filter(f -> search.facets().entrySet().stream()
                        .filter(e -> facets.contains(e.getKey()))
                        .allMatch(e -> values(search, f, e.getKey()).stream().anyMatch(e.getValue()::contains)))
                .toList();
    }

    private static List<String> values(Search search, Filed filed, Facet facet) {
        return switch (facet) {
            case SOURCE -> List.of(filed.mention().source().toString());
            case KIND -> List.of(filed.mention().key().kind().code());
            case LANGUAGE -> List.of(filed.analysis().language());
            case STATE -> List.of(filed.triage().state().name());
            case TOPIC -> filed.topics().stream().map(Object::toString).toList();
            case ASSIGNEE ->
                List.of(filed.triage().assignee().map(Object::toString).orElse(""));
            case FOLLOWED -> List.of(filed.triage().followed() ? "yes" : "no");
            case POLARITY ->
                List.of(filed.signals().tone().sentiment().polarity().name());
            case TOXICITY ->
                List.of(Integer.toString(
                        Math.min(9, (int) (filed.signals().tone().toxicity().score() * 10))));
            case NARRATIVE ->
                List.of(filed.signals().narrative().map(Object::toString).orElse(""));
            case CATEGORY ->
                filed.signals().categories().isEmpty()
                        ? List.of("")
                        : List.copyOf(filed.signals().categories());
            case PRIORITY -> List.of(PriorityBand.of(urgency(search, filed)).name());
        };
    }

    private static long points(Search search, Filed filed) {
        return Math.round(100 * filed.signals().urgency().points(search.asOf().orElse(RandomMentions.START)));
    }

    private static int urgency(Search search, Filed filed) {
        return filed.signals().urgency().score(search.asOf().orElse(RandomMentions.START));
    }

    long[] sorted(Search search) {
        Comparator<Filed> newest = Comparator.comparing(
                        (Filed f) -> f.mention().times().effective())
                .thenComparingLong(Filed::number)
                .reversed();
        Comparator<Filed> by = switch (search.order()) {
            case NEWEST -> newest;
            case OLDEST -> newest.reversed();
            case AUDIENCE ->
                Comparator.comparingLong((Filed f) -> f.mention().author().audience())
                        .reversed()
                        .thenComparing(newest);
            case ENGAGEMENT ->
                Comparator.comparingLong(OneByOne::reactions).reversed().thenComparing(newest);
            case PRIORITY ->
                Comparator.comparingLong((Filed f) -> points(search, f))
                        .reversed()
                        .thenComparing(newest);
            case ANSWER ->
                Comparator.comparing((Filed filed) -> filed.triage().answer()).thenComparing(newest.reversed());
            case TOXICITY ->
                Comparator.comparingDouble(
                                (Filed f) -> f.signals().tone().toxicity().score())
                        .reversed()
                        .thenComparing(newest);
        };
        return passing(search, Set.of(Facet.values())).stream()
                .sorted(by)
                .mapToLong(Filed::number)
                .toArray();
    }

    private static long reactions(Filed filed) {
        var engagement = filed.mention().engagement();
        return LongStream.of(engagement.replies(), engagement.shares(), engagement.likes())
                .map(n -> Math.max(0, n))
                .sum();
    }
}
