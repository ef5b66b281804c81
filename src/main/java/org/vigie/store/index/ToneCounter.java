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
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
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

    ToneCounter(Columns columns, Duration step, Split split) {
        this(columns, Instant.EPOCH, step, split);
    }

    /// @param start of one of the steps
    ToneCounter(Columns columns, Instant start, Duration step, Split split) {
        if (step.toMillis() <= 0) throw new IllegalArgumentException("A step of time is at least a millisecond.");
        this.columns = columns;
        this.step = step.toMillis();
        this.offset = Math.floorMod(start.toEpochMilli(), this.step);
        this.split = split;
    }

    @Override
    public Pass newCollector() {
        return new Pass(step, offset, split);
    }

    @Override
    public List<ToneBar> reduce(Collection<Pass> passes) {
        var sums = new TreeMap<Long, Map<Integer, Sum>>();
        for (var pass : passes)
            pass.steps.forEach((start, parts) -> parts.forEach((part, sum) ->
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
            for (int i = 0; i < polarities.length; i++) polarities[i] += other.polarities[i];
            toxic += other.toxic;
            sentiment += other.sentiment;
            return this;
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

    /// One thread's share: sums per step, by the part's number.
    static final class Pass implements Collector {
        private final Map<Long, Map<Integer, Sum>> steps = new HashMap<>();
        private final long step;
        private final long offset;
        private final Split split;

        private Pass(long step, long offset, Split split) {
            this.step = step;
            this.offset = offset;
            this.split = split;
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE_NO_SCORES;
        }

        @Override
        public LeafCollector getLeafCollector(LeafReaderContext leaf) throws IOException {
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
            return new LeafCollector() {
                @Override
                public void setScorer(Scorable scorer) {
                    // no scores are needed
                }

                @Override
                public void collect(int doc) throws IOException {
                    sum(Math.floorDiv(value(times, doc) - offset, step), (int) value(parts, doc))
                            .add((int) value(polarities, doc), value(toxicities, doc), value(sentiments, doc));
                }
            };
        }

        private Sum sum(long start, int part) {
            return steps.computeIfAbsent(start, fresh -> new HashMap<>()).computeIfAbsent(part, fresh -> new Sum());
        }

        private static long value(NumericDocValues column, int doc) throws IOException {
            return column.advanceExact(doc) ? column.longValue() : 0;
        }
    }
}
