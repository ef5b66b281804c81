// SPDX-License-Identifier: Apache-2.0
package org.vigie.store.index;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.ConstantScoreScorer;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.search.Weight;

/// Mentions whose priority lies in one of these bands.
final class BandQuery extends Query {
    private static final float CHECK_COST = 20;

    private final Urgencies urgency;
    private final int[] bands;

    /// @param bands ordinals, in order
    BandQuery(Urgencies urgency, int[] bands) {
        this.urgency = urgency;
        this.bands = bands.clone();
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode scoreMode, float boost) {
        return new ConstantScoreWeight(this, boost) {
            @Override
            public ScorerSupplier scorerSupplier(LeafReaderContext leaf) throws IOException {
                var values = urgency.bands(leaf.reader());
                return new DefaultScorerSupplier(new ConstantScoreScorer(score(), scoreMode, check(values)));
            }

            @Override
            public boolean isCacheable(LeafReaderContext leaf) {
                return urgency.isCacheable(leaf);
            }
        };
    }

    private TwoPhaseIterator check(NumericDocValues values) {
        return new TwoPhaseIterator(values) {
            @Override
            public boolean matches() throws IOException {
                return Arrays.binarySearch(bands, (int) values.longValue()) >= 0;
            }

            @Override
            public float matchCost() {
                return CHECK_COST;
            }
        };
    }

    @Override
    public void visit(QueryVisitor visitor) {
        if (visitor.acceptField(Columns.PRIORITY)) visitor.visitLeaf(this);
    }

    @Override
    public String toString(String field) {
        return urgency + " in " + Arrays.toString(bands);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof BandQuery that && urgency.equals(that.urgency) && Arrays.equals(bands, that.bands);
    }

    @Override
    public int hashCode() {
        return 31 * urgency.hashCode() + Arrays.hashCode(bands);
    }
}
