// SPDX-License-Identifier: Apache-2.0
package org.vigie.store.index;

import java.io.IOException;
import java.util.Collection;
import java.util.stream.LongStream;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

/// Gathers the numbers of all mentions that match.
final class NumberCollector extends SimpleCollector {
    private final LongStream.Builder numbers = LongStream.builder();
    private org.apache.lucene.index.NumericDocValues column = DocValues.emptyNumeric();

    @Override
    protected void doSetNextReader(LeafReaderContext leaf) throws IOException {
        column = DocValues.getNumeric(leaf.reader(), Columns.NUMBER);
    }

    @Override
    public void collect(int doc) throws IOException {
        if (column.advanceExact(doc)) numbers.add(column.longValue());
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE_NO_SCORES;
    }

    static final class Gathering implements CollectorManager<NumberCollector, long[]> {
        @Override
        public NumberCollector newCollector() {
            return new NumberCollector();
        }

        @Override
        public long[] reduce(Collection<NumberCollector> collectors) {
            return collectors.stream()
                    .flatMapToLong(collector -> collector.numbers.build())
                    .toArray();
        }
    }
}
