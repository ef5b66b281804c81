// SPDX-License-Identifier: Apache-2.0
package org.vigie.store.index;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.CollectorManager;
import org.vigie.core.mention.Mentions.Split;
import org.vigie.core.mention.Mentions.ToneBar;
import org.vigie.core.mention.Mentions.ToneCount;
import org.vigie.core.mention.Search.Facet;
import org.vigie.core.signal.Polarity;
import org.vigie.core.signal.Toxicity;

/// Counts what mentions sound like per step of time, in parts by source or narrative.
final class ToneCounter implements CollectorManager<ToneCounter.Pass, List<ToneBar>> {
    private static final long TOXIC = Math.round(Toxicity.TOXIC * Columns.FINE);

    private final Columns columns;
    private final long step;
    private final long offset;
    private final Split split;
    private final Counted.Segments<Sums> known;

    /// @param start of one of the steps
    ToneCounter(Columns columns, Instant start, Duration step, Split split, Counted.Segments<Sums> known) {
        if (step.toMillis() <= 0) throw new IllegalArgumentException("A step of time is at least a millisecond.");
        this.columns = columns;
        this.step = step.toMillis();
        this.offset = Math.floorMod(start.toEpochMilli(), this.step);
        this.split = split;
        this.known = known;
    }

    @Override
    public Pass newCollector() {
        return new Pass(step, offset, split, known);
    }

    @Override
    public List<ToneBar> reduce(Collection<Pass> passes) {
        var sums = new TreeMap<Long, Map<Integer, Sum>>();
        for (var pass : passes)
            for (var segment : pass.counts())
                segment.steps.forEach((start, parts) -> parts.forEach((part, sum) ->
                        sums.computeIfAbsent(start, fresh -> new TreeMap<>()).merge(part, sum, Sum::plus)));
        var bars = new ArrayList<ToneBar>();
        sums.forEach((start, parts) -> parts.forEach((part, sum) ->
                bars.add(new ToneBar(Instant.ofEpochMilli(start * step + offset), name(part), sum.read()))));
        return List.copyOf(bars);
    }

    private String name(int part) {
        return switch (split) {
            case NONE -> "";
            case SOURCE -> columns.of(Facet.SOURCE).value(part);
            case NARRATIVE -> columns.of(Facet.NARRATIVE).value(part);
        };
    }

    /// Counts that grow.
    private static final class Sum {
        private final long[] polarities = new long[Polarity.values().length];
        private long toxic;
        private long sentiment;

        void add(int polarity, long toxicity, long score) {
            polarities[polarity]++;
            if (toxicity >= TOXIC) toxic++;
            sentiment += score;
        }

        Sum plus(Sum other) {
            var both = new Sum();
            for (int i = 0; i < polarities.length; i++) both.polarities[i] = polarities[i] + other.polarities[i];
            both.toxic = toxic + other.toxic;
            both.sentiment = sentiment + other.sentiment;
            return both;
        }

        ToneCount read() {
            return new ToneCount(
                    polarities[Polarity.NEGATIVE.ordinal()],
                    polarities[Polarity.NEUTRAL.ordinal()],
                    polarities[Polarity.POSITIVE.ordinal()],
                    toxic,
                    sentiment / Columns.FINE);
        }
    }

    /// The sums of a segment: per step, by the part's number.
    static final class Sums {
        private final Map<Long, Map<Integer, Sum>> steps = new HashMap<>();
        private long start = Long.MIN_VALUE;
        private int part;
        private Sum latest = new Sum();

        /// Neighbours often fall into the same step.
        Sum of(long step, int piece) {
            if (step == start && piece == part) return latest;
            start = step;
            part = piece;
            latest = steps.computeIfAbsent(step, fresh -> new HashMap<>()).computeIfAbsent(piece, fresh -> new Sum());
            return latest;
        }
    }

    /// One thread's share.
    static final class Pass extends SegmentPass<Sums> {
        private final long step;
        private final long offset;
        private final Split split;

        private Pass(long step, long offset, Split split, Counted.Segments<Sums> known) {
            super(known);
            this.step = step;
            this.offset = offset;
            this.split = split;
        }

        @Override
        Segment<Sums> begin(LeafReaderContext leaf, Consumer<Sums> done) throws IOException {
            var reader = leaf.reader();
            var times = DocValues.getNumeric(reader, Columns.TIME);
            var parts = switch (split) {
                case NONE -> DocValues.emptyNumeric();
                case SOURCE -> DocValues.getNumeric(reader, Columns.name(Facet.SOURCE));
                case NARRATIVE -> DocValues.getNumeric(reader, Columns.name(Facet.NARRATIVE));
            };
            var polarities = DocValues.getNumeric(reader, Columns.name(Facet.POLARITY));
            var toxicities = DocValues.getNumeric(reader, Columns.TOXIC);
            var sentiments = DocValues.getNumeric(reader, Columns.SENTIMENT);
            return new Segment<>(done) {
                private final Sums sums = new Sums();

                @Override
                public void collect(int doc) throws IOException {
                    sums.of(Math.floorDiv(value(times, doc) - offset, step), (int) value(parts, doc))
                            .add((int) value(polarities, doc), value(toxicities, doc), value(sentiments, doc));
                }

                @Override
                Sums counted() {
                    return sums;
                }
            };
        }

        private static long value(NumericDocValues column, int doc) throws IOException {
            return column.advanceExact(doc) ? column.longValue() : 0;
        }
    }
}
