// SPDX-License-Identifier: Apache-2.0
package org.vigie.store.work;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.LongSupplier;
import java.util.stream.LongStream;
import org.vigie.core.mention.Analyst;
import org.vigie.core.mention.Mentions.Split;
import org.vigie.core.mention.Mentions.ToneBar;
import org.vigie.core.mention.Mentions.ToneCount;
import org.vigie.core.mention.Search;
import org.vigie.core.signal.Campaign;
import org.vigie.core.signal.Gathering.Gathered;
import org.vigie.core.signal.Narrative;
import org.vigie.core.signal.NarrativeId;
import org.vigie.core.signal.Narratives;
import org.vigie.store.index.MentionIndex;

/// Narratives read from their table, counted in the index.
final class H2Narratives implements Narratives {
    private static final int STEPS_PER_HOUR = 6;
    private static final int LATEST = 1_000;

    private final Tables tables;
    private final MentionIndex index;
    private final FiledRow filed;
    private final Analyst analyst;
    private final LongSupplier behind;

    H2Narratives(Tables tables, FiledRow filed, MentionIndex index, Analyst analyst, LongSupplier behind) {
        this.filed = filed;
        this.analyst = analyst;
        this.tables = tables;
        this.index = index;
        this.behind = behind;
    }

    @Override
    public List<Line> list(Search search, Instant now, int limit) {
        var counts = new HashMap<String, ToneCount>();
        for (var bar : index.tones(search, H2Mentions.WHOLE, Split.NARRATIVE))
            counts.merge(bar.part(), bar.count(), ToneCount::plus);
        long all = counts.values().stream().mapToLong(ToneCount::mentions).sum();
        var largest = counts.entrySet().stream()
                .filter(one -> !one.getKey().isEmpty())
                .sorted(Comparator.comparingLong((Map.Entry<String, ToneCount> one) ->
                                -one.getValue().mentions())
                        .thenComparing(Map.Entry::getKey))
                .limit(limit)
                .toList();
        var curves = largest.isEmpty() ? Map.<String, long[]>of() : curves(search, now);
        var lines = new ArrayList<Line>();
        for (var one : largest)
            named(one.getKey())
                    .ifPresent(gathered -> lines.add(line(
                            gathered.narrative(),
                            one.getValue(),
                            all,
                            curves.getOrDefault(one.getKey(), new long[STEPS]))));
        return lines;
    }

    private Optional<Gathered> named(String id) {
        return tables.read(sql -> NarrativeTable.one(sql, new NarrativeId(UUID.fromString(id))));
    }

    private static Line line(Narrative narrative, ToneCount count, long all, long[] curve) {
        return new Line(
                narrative,
                count.mentions(),
                count.mentions() / (double) all,
                sum(curve, STEPS - STEPS_PER_HOUR, STEPS),
                sum(curve, STEPS - 2 * STEPS_PER_HOUR, STEPS - STEPS_PER_HOUR),
                LongStream.of(curve).boxed().toList(),
                count.mean());
    }

    private static long sum(long[] curve, int from, int to) {
        long sum = 0;
        for (int i = from; i < to; i++) sum += curve[i];
        return sum;
    }

    /// Mentions per step up to now, by narrative, whatever the period of the search.
    private Map<String, long[]> curves(Search search, Instant now) {
        var since = now.minus(STEP.multipliedBy(STEPS));
        var lately = new Search(
                search.query(),
                Optional.of(since),
                Optional.of(now),
                search.facets(),
                search.order(),
                search.upTo(),
                search.asOf());
        var curves = new HashMap<String, long[]>();
        for (ToneBar bar : index.tonesSince(lately, since, STEP, Split.NARRATIVE)) {
            long step = (bar.start().toEpochMilli() - since.toEpochMilli()) / STEP.toMillis();
            var curve = curves.computeIfAbsent(bar.part(), fresh -> new long[STEPS]);
            curve[Math.clamp(step, 0, STEPS - 1)] += bar.count().mentions();
        }
        return curves;
    }

    @Override
    public Optional<Narrative> one(NarrativeId id) {
        return tables.read(sql -> NarrativeTable.one(sql, id)).map(Gathered::narrative);
    }

    @Override
    public List<Campaign> campaigns(NarrativeId id) {
        var search = new Search(
                Search.EVERYTHING.query(),
                Optional.empty(),
                Optional.empty(),
                Map.of(Search.Facet.NARRATIVE, Set.of(id.toString())),
                Search.Order.NEWEST);
        var latest = index.find(search, 0, LATEST).numbers();
        return analyst.campaigns(tables.read(sql -> filed.of(sql, latest)));
    }

    @Override
    public long behind() {
        return behind.getAsLong();
    }
}
