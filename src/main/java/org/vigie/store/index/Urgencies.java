// SPDX-License-Identifier: Apache-2.0
package org.vigie.store.index;

import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.FilterNumericDocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.DoubleValues;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LongValues;
import org.apache.lucene.search.LongValuesSource;
import org.vigie.core.signal.PriorityBand;
import org.vigie.core.signal.Urgency;

/// How much mentions ask for a person at one moment, out of the columns that hold what it grows from.
///
/// @see Urgency#points
final class Urgencies extends LongValuesSource {
    /// When waiting counts for nothing yet.
    private static final long BEFORE_ALL = Long.MIN_VALUE;

    private final long now;

    /// @param asOf up to when waiting counts; if absent, for nothing
    Urgencies(Optional<Instant> asOf) {
        this.now = asOf.map(Instant::toEpochMilli).orElse(BEFORE_ALL);
    }

    /// Points of the mentions of a segment, in hundredths.
    NumericDocValues points(LeafReader reader) throws IOException {
        return new Points(reader, now);
    }

    /// The ordinals of their bands.
    NumericDocValues bands(LeafReader reader) throws IOException {
        return new Points(reader, now) {
            @Override
            public long longValue() throws IOException {
                return band(super.longValue());
            }

            @Override
            public void longValues(int size, int[] docs, long[] values, long missing) throws IOException {
                points(size, docs, values);
                for (int i = 0; i < size; i++) values[i] = band(values[i]);
            }

            private static long band(long points) {
                return PriorityBand.of(Urgency.score(points / Columns.HUNDREDTHS))
                        .ordinal();
            }
        };
    }

    @Override
    public LongValues getValues(LeafReaderContext leaf, DoubleValues scores) throws IOException {
        var values = points(leaf.reader());
        return new LongValues() {
            @Override
            public long longValue() throws IOException {
                return values.longValue();
            }

            @Override
            public boolean advanceExact(int doc) throws IOException {
                return values.advanceExact(doc);
            }
        };
    }

    @Override
    public boolean needsScores() {
        return false;
    }

    @Override
    public LongValuesSource rewrite(IndexSearcher searcher) {
        return this;
    }

    @Override
    public boolean isCacheable(LeafReaderContext leaf) {
        return DocValues.isCacheable(
                leaf, Columns.PRIORITY, Columns.WAITING, Columns.WAITING_POINTS, Columns.WAITING_WITHIN);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Urgencies that && now == that.now;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(now);
    }

    @Override
    public String toString() {
        return "urgency@" + now;
    }

    /// Follows the column of points, and reads the others beside it.
    private static class Points extends FilterNumericDocValues {
        private final NumericDocValues waiting;
        private final NumericDocValues points;
        private final NumericDocValues within;
        private final long now;
        private long[] since = {};
        private long[] most = {};
        private long[] whole = {};

        Points(LeafReader reader, long now) throws IOException {
            super(DocValues.getNumeric(reader, Columns.PRIORITY));
            this.waiting = DocValues.getNumeric(reader, Columns.WAITING);
            this.points = DocValues.getNumeric(reader, Columns.WAITING_POINTS);
            this.within = DocValues.getNumeric(reader, Columns.WAITING_WITHIN);
            this.now = now;
        }

        @Override
        public long longValue() throws IOException {
            long base = super.longValue();
            long since = value(waiting, Columns.NEVER);
            if (since >= now) return base;
            return base + Math.round(Urgency.waited(value(points, 0), now - since, value(within, 0)));
        }

        /// The points of a block of mentions, as [#longValue] has them one by one.
        final void points(int size, int[] docs, long[] values) throws IOException {
            if (since.length < size) {
                since = new long[docs.length];
                most = new long[docs.length];
                whole = new long[docs.length];
            }
            in.longValues(size, docs, values, 0);
            if (now == BEFORE_ALL) return;
            waiting.longValues(size, docs, since, Columns.NEVER);
            points.longValues(size, docs, most, 0);
            within.longValues(size, docs, whole, 0);
            for (int i = 0; i < size; i++)
                if (since[i] < now) values[i] += Math.round(Urgency.waited(most[i], now - since[i], whole[i]));
        }

        private long value(NumericDocValues column, long missing) throws IOException {
            return column.advanceExact(docID()) ? column.longValue() : missing;
        }
    }
}
