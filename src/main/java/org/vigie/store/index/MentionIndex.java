// SPDX-License-Identifier: Apache-2.0
package org.vigie.store.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.ConcurrentMergeScheduler;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.NRTCachingDirectory;
import org.vigie.core.mention.Filed;
import org.vigie.core.mention.Mentions.Bar;
import org.vigie.core.mention.Mentions.Count;
import org.vigie.core.mention.Mentions.Split;
import org.vigie.core.mention.Mentions.ToneBar;
import org.vigie.core.mention.Search;
import org.vigie.core.mention.Search.Facet;

/// The index of one room's mentions: words, facets, times. It holds numbers, never texts: rows come from `work`.
///
/// Changes are made by one thread, in order, and are found after [#refresh]. They last after [#commit], which
/// also keeps a note of how far the index has come.
public final class MentionIndex implements AutoCloseable {
    private static final double LARGEST_SEGMENT_MB = 512;
    /// Below this the size of a segment does not matter to what is merged with what. New mentions come in segments
    /// of some hundred KB; Lucene's 16 MB would write each of them anew several times on the way to a big one.
    private static final double SMALL_SEGMENT_MB = 2;

    private static final double SEGMENTS_PER_TIER = 16;
    private static final double CACHED_SEGMENT_MB = 8;
    private static final double CACHE_MB = 48;

    private final Directory directory;
    private final IndexWriter writer;
    private final SearcherManager searchers;
    private final Columns columns;
    private final QueryCompiler compiler;
    private final Counting counting;

    /// Opens the index in this directory, an empty one if there is none.
    ///
    /// @throws IOException if its files do not hold; it must then be made again
    public MentionIndex(Directory encrypted) throws IOException {
        directory = new NRTCachingDirectory(encrypted, CACHED_SEGMENT_MB, CACHE_MB);
        var merges = new TieredMergePolicy();
        merges.setMaxMergedSegmentMB(LARGEST_SEGMENT_MB);
        merges.setFloorSegmentMB(SMALL_SEGMENT_MB);
        merges.setSegmentsPerTier(SEGMENTS_PER_TIER);
        merges.setMaxMergeAtOnce((int) SEGMENTS_PER_TIER);
        merges.setForceMergeDeletesPctAllowed(0);
        var scheduler = new ConcurrentMergeScheduler();
        scheduler.setMaxMergesAndThreads(4, 1);
        scheduler.disableAutoIOThrottle();
        writer = new IndexWriter(
                directory,
                new IndexWriterConfig()
                        .setMergePolicy(merges)
                        .setMergeScheduler(scheduler)
                        .setLeafSorter(
                                Comparator.comparingLong(MentionIndex::newest).reversed())
                        .setCommitOnClose(false));
        if (!IndexNotes.isOfThisLayout(writer)) {
            // a column that older documents lack could not be changed in them: the index is made again
            writer.deleteAll();
            writer.setLiveCommitData(List.of());
        }
        searchers = new SearcherManager(writer, null);
        columns = Columns.read(IndexNotes.read(writer));
        compiler = new QueryCompiler(columns);
        counting = new Counting(columns, compiler);
    }

    /// Adds mentions that are not in the index.
    public void add(Collection<Filed> fresh) {
        write(() -> {
            for (var filed : fresh) writer.addDocument(Terms.document(filed, columns));
        });
    }

    /// Puts mentions in the place of what stands under their numbers, if anything does.
    public void replace(Collection<Filed> changed) {
        write(() -> {
            for (var filed : changed)
                writer.updateDocument(Terms.number(filed.number()), Terms.document(filed, columns));
        });
    }

    /// Changes what people, topics and counters say about mentions whose text stays the same.
    public void update(Collection<Filed> changed) {
        write(() -> {
            for (var filed : changed) {
                var fields = columns.changing(filed).toArray(NumericDocValuesField[]::new);
                writer.updateDocValues(Terms.number(filed.number()), fields);
            }
        });
    }

    /// Makes everything written so far findable.
    public void refresh() {
        write(searchers::maybeRefreshBlocking);
    }

    /// Makes everything written so far last, with a note of the caller's.
    public void commit(String note) {
        write(() -> {
            writer.setLiveCommitData(IndexNotes.write(note, columns.write()).entrySet());
            writer.commit();
        });
    }

    /// The note of the last commit; empty for a new index.
    public String note() {
        return IndexNotes.note(writer);
    }

    /// Merges away every document that was replaced, so that no word of it is left, and commits.
    public void purge(String note) {
        write(writer::forceMergeDeletes);
        commit(note);
        refresh();
    }

    /// Forgets everything.
    public void clear() {
        write(writer::deleteAll);
    }

    /// Numbers of one page, in order, and how many there are in all; only the latter for a limit of 0.
    public Hits find(Search search, int offset, int limit) {
        return read(searcher -> {
            var query = compiler.all(search);
            int total = searcher.count(query);
            int wanted = Math.min(offset + limit, total);
            if (limit == 0 || wanted == 0) return new Hits(new long[0], total);
            // counted before: what can't be on the page need not be looked at
            var sorted = new TopFieldCollectorManager(sort(search), wanted, null, wanted);
            var top = searcher.search(query, sorted);
            var page = Arrays.stream(top.scoreDocs)
                    .skip(offset)
                    .mapToLong(hit -> (Long) ((FieldDoc) hit).fields[((FieldDoc) hit).fields.length - 1])
                    .toArray();
            return new Hits(page, total);
        });
    }

    /// Numbers of all mentions that match, in no order.
    public long[] matching(org.vigie.core.topic.Query query) {
        return numbers(compiler.compile(query));
    }

    public Map<Facet, List<Count>> facets(Search search) {
        return read(searcher -> counting.facets(searcher, search));
    }

    public List<Bar> volume(Search search, Duration step) {
        return read(searcher -> counting.volume(searcher, search, step));
    }

    /// What mentions sound like per step, in parts.
    public List<ToneBar> tones(Search search, Duration step, Split split) {
        return tonesSince(search, Instant.EPOCH, step, split);
    }

    /// The same, with steps counted from this instant.
    public List<ToneBar> tonesSince(Search search, Instant start, Duration step, Split split) {
        return read(searcher -> counting.tones(searcher, search, start, step, split));
    }

    /// Numbers of all mentions with this fingerprint, in no order.
    public long[] sameText(long fingerprint) {
        return numbers(new TermQuery(Terms.fingerprint(fingerprint)));
    }

    /// Numbers of all known mentions of the same thread, itself included, in no order.
    public long[] sameThread(org.vigie.core.mention.Mention mention) {
        return numbers(new TermQuery(Terms.thread(mention)));
    }

    /// How many mentions have each of these fingerprints.
    public int[] countSameText(long... fingerprints) {
        return read(searcher -> {
            var counts = new int[fingerprints.length];
            for (int i = 0; i < counts.length; i++)
                if (fingerprints[i] != 0) counts[i] = searcher.count(new TermQuery(Terms.fingerprint(fingerprints[i])));
            return counts;
        });
    }

    /// How many mentions can be found.
    public long size() {
        return read(searcher -> (long) searcher.getIndexReader().numDocs());
    }

    @Override
    public void close() throws IOException {
        try (directory;
                writer;
                searchers) {
            // closed in reverse order
        }
    }

    /// @param numbers of the mentions of the page, in order
    /// @param total of all pages
    @SuppressWarnings("ArrayRecordComponent") // read once by the caller
    public record Hits(long[] numbers, long total) {}

    private long[] numbers(Query query) {
        return read(searcher -> searcher.search(query, new NumberCollector.Gathering()));
    }

    private static Sort sort(Search search) {
        var order = search.order();
        boolean newestFirst = order != Search.Order.OLDEST && order != Search.Order.ANSWER;
        var number = new SortField(Columns.NUMBER, SortField.Type.LONG, newestFirst);
        var time = new SortField(Columns.TIME, SortField.Type.LONG, newestFirst);
        return switch (order) {
            case NEWEST, OLDEST -> new Sort(time, number);
            case AUDIENCE -> new Sort(new SortField(Columns.AUDIENCE, SortField.Type.LONG, true), time, number);
            case ENGAGEMENT -> new Sort(new SortField(Columns.ENGAGEMENT, SortField.Type.LONG, true), time, number);
            case PRIORITY -> new Sort(new Urgencies(search.asOf()).getSortField(true), time, number);
            case TOXICITY -> new Sort(new SortField(Columns.TOXIC, SortField.Type.LONG, true), time, number);
            case ANSWER -> new Sort(new SortField(Columns.ANSWER, SortField.Type.LONG), time, number);
        };
    }

    /// When the newest mention of a segment was published: segments are read from the newest on, as most lists are.
    private static long newest(LeafReader segment) {
        try {
            var times = segment.getDocValuesSkipper(Columns.TIME);
            return times == null ? Long.MIN_VALUE : times.maxValue();
        } catch (IOException e) {
            throw new UncheckedIOException("The index of mentions cannot be read.", e);
        }
    }

    private <T> T read(Reading<T> reading) {
        try {
            var searcher = searchers.acquire();
            try {
                return reading.of(searcher);
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The index of mentions cannot be read.", e);
        }
    }

    private static void write(Writing writing) {
        try {
            writing.run();
        } catch (IOException e) {
            throw new UncheckedIOException("The index of mentions cannot be written.", e);
        }
    }

    @FunctionalInterface
    private interface Reading<T> {
        T of(IndexSearcher searcher) throws IOException;
    }

    @FunctionalInterface
    private interface Writing {
        void run() throws IOException;
    }
}
