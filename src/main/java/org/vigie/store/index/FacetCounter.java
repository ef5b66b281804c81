// SPDX-License-Identifier: Apache-2.0
package org.vigie.store.index;

import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.DocIdStream;
import org.vigie.core.mention.Search;

/// Counts the values of every facet in one pass over the mentions that match query and period.
///
/// A mention counts for a facet when it passes the ticks of all *other* facets. So one that fails no facet
/// counts for all of them, and one that fails a single facet counts for that one.
final class FacetCounter implements CollectorManager<FacetCounter.Pass, FacetTally> {
    private static final int BLOCK = 1024;

    private final Columns columns;
    private final Search search;
    private final Counted.Segments<FacetTally> known;

    FacetCounter(Columns columns, Search search, Counted.Segments<FacetTally> known) {
        this.columns = columns;
        this.search = search;
        this.known = known;
    }

    @Override
    public Pass newCollector() {
        return new Pass(columns, search, known);
    }

    @Override
    public FacetTally reduce(Collection<Pass> passes) {
        var sum = new FacetTally(columns);
        for (var pass : passes) pass.counts().forEach(sum::add);
        return sum;
    }

    /// One thread's share of the pass.
    static final class Pass extends SegmentPass<FacetTally> {
        private final Columns columns;
        private final Search search;
        private final int[] docs = new int[BLOCK];
        private final byte[] failures = new byte[BLOCK];

        private Pass(Columns columns, Search search, Counted.Segments<FacetTally> known) {
            super(known);
            this.columns = columns;
            this.search = search;
        }

        @Override
        Segment<FacetTally> begin(LeafReaderContext leaf, Consumer<FacetTally> done) throws IOException {
            var facets = FacetColumn.all(columns, search, leaf.reader());
            boolean ticked = !search.facets().isEmpty();
            return new Segment<>(done) {
                private int filled;

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
                FacetTally counted() throws IOException {
                    count();
                    return tally(facets);
                }

                private void count() throws IOException {
                    if (filled == 0) return;
                    if (ticked) Arrays.fill(failures, 0, filled, (byte) 0);
                    for (var facet : facets) facet.read(docs, filled, failures);
                    for (var facet : facets)
                        if (ticked) facet.count(filled, failures);
                        else facet.count(filled);
                    filled = 0;
                }
            };
        }

        private FacetTally tally(List<FacetColumn> facets) {
            var tally = new FacetTally(columns);
            for (var facet : facets) facet.addTo(tally);
            return tally;
        }
    }
}
