// SPDX-License-Identifier: Apache-2.0
package org.vigie.store.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.CollectionTerminatedException;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;

/// Counts segment by segment, passing over those whose counts are known. One thread's share.
///
/// @param <T> counts of a segment
abstract class SegmentPass<T> implements Collector {
    private final Counted.Segments<T> known;
    private final List<T> counts = new ArrayList<>();

    SegmentPass(Counted.Segments<T> known) {
        this.known = known;
    }

    /// Begins to count a segment.
    ///
    /// @param done to be given to the counter
    abstract Segment<T> begin(LeafReaderContext leaf, Consumer<T> done) throws IOException;

    /// What was counted, by segment; nobody may change it.
    final List<T> counts() {
        return counts;
    }

    @Override
    public final ScoreMode scoreMode() {
        return ScoreMode.COMPLETE_NO_SCORES;
    }

    @Override
    public final LeafCollector getLeafCollector(LeafReaderContext leaf) throws IOException {
        var before = known.known(leaf);
        if (before.isPresent()) {
            counts.add(before.get());
            throw new CollectionTerminatedException();
        }
        return begin(leaf, counted -> {
            counts.add(counted);
            known.keep(leaf, counted);
        });
    }

    /// The counter of one segment.
    abstract static class Segment<T> implements LeafCollector {
        private final Consumer<T> done;

        Segment(Consumer<T> done) {
            this.done = done;
        }

        /// What was counted, once the segment is over.
        abstract T counted() throws IOException;

        @Override
        public final void setScorer(Scorable scorer) {
            // no scores are needed
        }

        @Override
        public final void finish() throws IOException {
            done.accept(counted());
        }
    }
}
