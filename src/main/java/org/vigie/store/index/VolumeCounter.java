// SPDX-License-Identifier: Apache-2.0
package org.vigie.store.index;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.CollectorManager;
import org.vigie.core.mention.Mentions.Bar;
import org.vigie.core.mention.Search.Facet;
import org.vigie.core.source.SourceId;

/// Counts mentions per step of time and source.
final class VolumeCounter implements CollectorManager<VolumeCounter.Pass, List<Bar>> {
    private final Columns columns;
    private final long step;
    private final Counted.Segments<TreeMap<Long, long[]>> known;

    VolumeCounter(Columns columns, Duration step, Counted.Segments<TreeMap<Long, long[]>> known) {
        if (step.toMillis() <= 0) throw new IllegalArgumentException("A step of time is at least a millisecond.");
        this.columns = columns;
        this.step = step.toMillis();
        this.known = known;
    }

    @Override
    public Pass newCollector() {
        return new Pass(step, known);
    }

    @Override
    public List<Bar> reduce(Collection<Pass> passes) {
        var sums = new TreeMap<Long, long[]>();
        for (var pass : passes)
            for (var segment : pass.counts())
                segment.forEach((start, counts) -> sums.merge(start, counts, VolumeCounter::sum));
        var bars = new ArrayList<Bar>();
        sums.forEach((start, counts) -> {
            for (int source = 0; source < counts.length; source++)
                if (counts[source] > 0)
                    bars.add(new Bar(Instant.ofEpochMilli(start * step), id(source), counts[source]));
        });
        return List.copyOf(bars);
    }

    private SourceId id(int source) {
        return new SourceId(UUID.fromString(columns.of(Facet.SOURCE).value(source)));
    }

    private static long[] sum(long[] a, long[] b) {
        var longer = a.length >= b.length ? a : b;
        var shorter = longer == a ? b : a;
        var sum = longer.clone();
        for (int i = 0; i < shorter.length; i++) sum[i] += shorter[i];
        return sum;
    }

    /// One thread's share: counts per step, by the source's number.
    static final class Pass extends SegmentPass<TreeMap<Long, long[]>> {
        private final long step;

        private Pass(long step, Counted.Segments<TreeMap<Long, long[]>> known) {
            super(known);
            this.step = step;
        }

        @Override
        Segment<TreeMap<Long, long[]>> begin(LeafReaderContext leaf, Consumer<TreeMap<Long, long[]>> done)
                throws IOException {
            var times = DocValues.getNumeric(leaf.reader(), Columns.TIME);
            var sources = DocValues.getNumeric(leaf.reader(), Columns.name(Facet.SOURCE));
            return new Segment<>(done) {
                private final TreeMap<Long, long[]> steps = new TreeMap<>();
                private long current = Long.MIN_VALUE;
                private long[] counts = {};

                @Override
                public void collect(int doc) throws IOException {
                    count(Math.floorDiv(value(times, doc), step), (int) value(sources, doc));
                }

                @Override
                TreeMap<Long, long[]> counted() {
                    return steps;
                }

                private void count(long start, int source) {
                    if (start != current || source >= counts.length) {
                        current = start;
                        counts = steps.compute(start, (same, now) -> roomFor(source, now == null ? new long[0] : now));
                    }
                    counts[source]++;
                }
            };
        }

        private static long[] roomFor(int source, long[] counts) {
            return source < counts.length ? counts : Arrays.copyOf(counts, source + 8);
        }

        private static long value(NumericDocValues column, int doc) throws IOException {
            return column.advanceExact(doc) ? column.longValue() : 0;
        }
    }
}
