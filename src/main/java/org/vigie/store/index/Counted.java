// SPDX-License-Identifier: Apache-2.0
package org.vigie.store.index;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;

/// What counting came to in each segment of the index, for the questions that were asked last. A screen asks the same
/// one whenever something arrives: then only what changed since is counted.
///
/// @param <Q> questions, told apart by `equals`
/// @param <T> counts, which nobody changes any more
final class Counted<Q, T> {
    private static final int QUESTIONS = 6;
    /// Smaller segments are counted in no time, and are soon merged away.
    private static final int WORTHWHILE = 2_000;

    private final Map<Q, Segments<T>> questions = new LinkedHashMap<>(16, 0.75f, true);

    /// What is known of the segments of this reader. Nothing is kept of those that it no longer has.
    synchronized Segments<T> of(Q question, IndexReader reader) {
        var segments = questions.computeIfAbsent(question, fresh -> new Segments<>());
        segments.keepOnly(reader);
        var eldest = questions.keySet().iterator();
        if (questions.size() > QUESTIONS) {
            eldest.next();
            eldest.remove();
        }
        return segments;
    }

    /// The counts of one question.
    static final class Segments<T> {
        private final Map<IndexReader.CacheKey, T> counts = new ConcurrentHashMap<>();

        private void keepOnly(IndexReader reader) {
            if (counts.isEmpty()) return;
            var there =
                    reader.leaves().stream().flatMap(leaf -> key(leaf).stream()).collect(Collectors.toSet());
            counts.keySet().retainAll(there);
        }

        Optional<T> known(LeafReaderContext leaf) {
            return key(leaf).map(counts::get);
        }

        void keep(LeafReaderContext leaf, T counted) {
            if (leaf.reader().maxDoc() >= WORTHWHILE) key(leaf).ifPresent(key -> counts.put(key, counted));
        }

        /// Another one as soon as a mention of the segment changes.
        private static Optional<IndexReader.CacheKey> key(LeafReaderContext leaf) {
            return Optional.ofNullable(leaf.reader().getReaderCacheHelper()).map(IndexReader.CacheHelper::getKey);
        }
    }
}
