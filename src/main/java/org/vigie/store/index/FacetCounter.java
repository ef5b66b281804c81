// SPDX-License-Identifier: Apache-2.0
package org.vigie.store.index;

import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.DocIdStream;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.vigie.core.mention.Search;

/// Counts the values of every facet in one pass over the mentions that match query and period.
///
/// A mention counts for a facet when it passes the ticks of all *other* facets. So one that fails no facet
/// counts for all of them, and one that fails a single facet counts for that one.
final class FacetCounter implements CollectorManager<FacetCounter.Pass, FacetTally> {
    private static final int BLOCK = 1024;

    private final Columns columns;
    private final Search search;

    FacetCounter(Columns columns, Search search) {
        this.columns = columns;
        this.search = search;
    }

    @Override
    public Pass newCollector() {
        return new Pass(
                new FacetTally(columns),
                FacetColumn.all(columns, search),
                !search.facets().isEmpty());
    }

    @Override
    public FacetTally reduce(Collection<Pass> passes) {
        var sum = new FacetTally(columns);
        for (var pass : passes) sum.add(pass.tally);
        return sum;
    }

    /// One thread's share of the pass.
    static final class Pass implements Collector {
        private final FacetTally tally;
        private final List<FacetColumn> facets;
        private final int[] docs = new int[BLOCK];
        private final byte[] failures = new byte[BLOCK];
        private final boolean ticked;
        private int filled;

        private Pass(FacetTally tally, List<FacetColumn> facets, boolean ticked) {
            this.ticked = ticked;
            this.tally = tally;
            this.facets = facets;
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE_NO_SCORES;
        }

        @Override
        public LeafCollector getLeafCollector(LeafReaderContext leaf) throws IOException {
            for (var facet : facets) facet.enter(leaf.reader());
            return new LeafCollector() {
                @Override
                public void setScorer(Scorable scorer) {
                    // no scores are needed
                }

                @Override
                public void collect(int doc) throws IOException {
                    docs[filled++] = doc;
                    if (filled == BLOCK) count();
                }

                @Override
                public void collect(DocIdStream stream) throws IOException {
                    count();
                    while ((filled = stream.intoArray(docs)) > 0) count();
                }

                @Override
                public void finish() throws IOException {
                    count();
                }
            };
        }

        private void count() throws IOException {
            if (filled == 0) return;
            Arrays.fill(failures, 0, filled, (byte) 0);
            for (var facet : facets) facet.read(docs, filled, failures);
            for (var facet : facets)
                if (ticked) facet.count(filled, failures, tally);
                else facet.count(filled, tally);
            filled = 0;
        }
    }
}
