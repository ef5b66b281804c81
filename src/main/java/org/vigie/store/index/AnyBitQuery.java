// SPDX-License-Identifier: Apache-2.0
package org.vigie.store.index;

import java.io.IOException;
import java.util.Objects;
import org.apache.lucene.index.DocValues;
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
import org.jspecify.annotations.Nullable;

/// Mentions whose column of bits has at least one of these set.
final class AnyBitQuery extends Query {
    private static final float CHECK_COST = 3;

    private final String column;
    private final long mask;

    AnyBitQuery(String column, long mask) {
        this.column = column;
        this.mask = mask;
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode scoreMode, float boost) {
        return new ConstantScoreWeight(this, boost) {
            @Override
            public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext leaf) throws IOException {
                var values = leaf.reader().getNumericDocValues(column);
                if (values == null) return null;
                return new DefaultScorerSupplier(new ConstantScoreScorer(score(), scoreMode, check(values)));
            }

            @Override
            public boolean isCacheable(LeafReaderContext leaf) {
                return DocValues.isCacheable(leaf, column);
            }
        };
    }

    private TwoPhaseIterator check(NumericDocValues values) {
        return new TwoPhaseIterator(values) {
            @Override
            public boolean matches() throws IOException {
                return (values.longValue() & mask) != 0;
            }

            @Override
            public float matchCost() {
                return CHECK_COST;
            }
        };
    }

    @Override
    public void visit(QueryVisitor visitor) {
        if (visitor.acceptField(column)) visitor.visitLeaf(this);
    }

    @Override
    public String toString(String field) {
        return column + "&" + Long.toHexString(mask);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AnyBitQuery that && column.equals(that.column) && mask == that.mask;
    }

    @Override
    public int hashCode() {
        return Objects.hash(column, mask);
    }
}
