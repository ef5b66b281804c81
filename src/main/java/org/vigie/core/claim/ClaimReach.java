// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.claim;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.ObjLongConsumer;
import java.util.stream.Stream;
import org.vigie.core.mention.Filed;
import org.vigie.core.mention.MentionKey;
import org.vigie.core.mention.Mentions;
import org.vigie.core.mention.Search;
import org.vigie.core.mention.Search.Facet;
import org.vigie.core.topic.Parsed;
import org.vigie.core.topic.Query;
import org.vigie.core.topic.QueryMatcher;
import org.vigie.core.topic.QueryParser;
import org.vigie.core.topic.Subject;

/// Which mentions of a period repeat a claim: those that its query finds, or without one its telling words; those
/// linked by hand; near copies of those linked by hand; and the whole of a narrative most of which is among them.
/// What a person took out is out. The rules are this project's own.
public final class ClaimReach {
    /// A narrative counts as the claim's once this many of its mentions, and half of all, repeat it by words or hand.
    private static final int FEWEST_OF_NARRATIVE = 3;
    /// How many mentions linked by hand are asked for their copies.
    private static final int ASKED = 30;

    private static final int COPIES = 200;

    private final Mentions mentions;
    private final Optional<Query> query;
    private final Optional<QueryMatcher> matcher;
    private final Instant from;
    private final Instant until;
    private final Map<MentionKey, Filed> beside = new LinkedHashMap<>();
    private final Set<MentionKey> untied;
    private final Set<String> narratives;

    private ClaimReach(Mentions mentions, Claim claim, Optional<Query> query, Instant from, Instant until) {
        this.mentions = mentions;
        this.query = query;
        this.matcher = query.map(QueryMatcher::of);
        this.from = from;
        this.until = until;
        this.untied = claim.untied();
        var tied =
                claim.tied().stream().flatMap(key -> mentions.one(key).stream()).toList();
        tied.forEach(filed -> beside.put(filed.mention().key(), filed));
        tied.stream()
                .limit(ASKED)
                .flatMap(this::copies)
                .forEach(filed -> beside.putIfAbsent(filed.mention().key(), filed));
        beside.keySet().removeAll(untied);
        narratives = narratives();
    }

    /// Looks it up; takes some milliseconds.
    ///
    /// @param query what finds its mentions by words; empty for nothing
    /// @param from start of the period, included
    /// @param until its end, excluded
    public static ClaimReach of(Mentions mentions, Claim claim, Optional<Query> query, Instant from, Instant until) {
        return new ClaimReach(mentions, claim, query, from, until);
    }

    /// What finds the mentions of a claim by words: its own query, or without one its telling words; empty where
    /// neither can be read.
    public static Optional<Query> query(Claim claim, QueryParser parser) {
        if (claim.query().isBlank()) return ClaimText.query(claim.statement());
        return parser.parse(claim.query()) instanceof Parsed.Ok(var asked) ? Optional.of(asked) : Optional.empty();
    }

    /// Whether a mention alone repeats a claim: linked by hand, or found by its words and not taken out.
    ///
    /// @param query what finds its mentions by words
    public static boolean repeats(Filed filed, Claim claim, Optional<Query> query) {
        var key = filed.mention().key();
        if (claim.tied().contains(key)) return true;
        if (claim.untied().contains(key) || query.isEmpty()) return false;
        var subject = Subject.of(filed.mention(), filed.analysis().language());
        return QueryMatcher.of(query.get()).matches(subject);
    }

    /// Tells, per step, how many mentions repeat the claim, in several parts; a part may be negative.
    public void count(Duration step, ObjLongConsumer<Instant> part) {
        query.ifPresent(
                asked -> mentions.volume(search(asked), step).forEach(bar -> part.accept(bar.start(), bar.mentions())));
        if (!narratives.isEmpty())
            mentions.volume(others().narrowed(Map.of(Facet.NARRATIVE, narratives)), step)
                    .forEach(bar -> part.accept(bar.start(), bar.mentions()));
        beside.values().stream()
                .filter(filed -> !isFound(filed))
                .forEach(filed -> part.accept(filed.mention().times().effective(), 1));
        untied.stream()
                .flatMap(key -> mentions.one(key).stream())
                .filter(this::isFound)
                .forEach(filed -> part.accept(filed.mention().times().effective(), -1));
    }

    /// Whether words or narrative find it without a hand.
    private boolean isFound(Filed filed) {
        return isSaid(filed)
                || filed.signals()
                        .narrative()
                        .map(Object::toString)
                        .filter(narratives::contains)
                        .isPresent();
    }

    private boolean isSaid(Filed filed) {
        var subject = Subject.of(filed.mention(), filed.analysis().language());
        return matcher.filter(asked -> asked.matches(subject)).isPresent();
    }

    private Stream<Filed> copies(Filed filed) {
        var same = mentions.duplicates(filed.mention().key(), COPIES).stream();
        var near = ClaimText.nearly(filed.mention().text()).stream()
                .flatMap(asked -> mentions.find(search(asked), 0, COPIES).rows().stream())
                .filter(other -> ClaimText.isNearCopy(
                        other.mention().text(), filed.mention().text()));
        return Stream.concat(same, near);
    }

    private Set<String> narratives() {
        var counts = new HashMap<String, Long>();
        query.ifPresent(asked -> mentions.facets(search(asked)).getOrDefault(Facet.NARRATIVE, List.of()).stream()
                .filter(count -> !count.value().isEmpty())
                .forEach(count -> counts.merge(count.value(), count.mentions(), Long::sum)));
        beside.values().stream()
                .filter(filed -> !isSaid(filed))
                .map(filed -> filed.signals().narrative().map(Object::toString).orElse(null))
                .filter(Objects::nonNull)
                .forEach(id -> counts.merge(id, 1L, Long::sum));
        var whole = new HashSet<String>();
        counts.forEach((id, count) -> {
            if (count >= FEWEST_OF_NARRATIVE && 2 * count >= size(id)) whole.add(id);
        });
        return whole;
    }

    private long size(String narrative) {
        return mentions.find(search(new Query.All()).narrowed(Map.of(Facet.NARRATIVE, Set.of(narrative))), 0, 1)
                .total();
    }

    /// What the words do not find.
    private Search others() {
        return search(query.<Query>map(Query.Not::new).orElseGet(Query.All::new));
    }

    private Search search(Query asked) {
        return new Search(asked, Optional.of(from), Optional.of(until), Map.of(), Search.Order.NEWEST);
    }
}
