// SPDX-License-Identifier: Apache-2.0
package org.vigie.store.index;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.lucene.search.IndexSearcher;
import org.vigie.core.mention.Mentions.Bar;
import org.vigie.core.mention.Mentions.Count;
import org.vigie.core.mention.Mentions.Split;
import org.vigie.core.mention.Mentions.ToneBar;
import org.vigie.core.mention.Search;
import org.vigie.core.mention.Search.Facet;

/// Counts what questions find: by facet, over time, by what it sounds like. What was counted for the last questions is
/// remembered by segment.
final class Counting {
    private final Columns columns;
    private final QueryCompiler compiler;
    private final Counted<Search, FacetTally> facets = new Counted<>();
    private final Counted<Steps, TreeMap<Long, long[]>> volumes = new Counted<>();
    private final Counted<Tones, ToneCounter.Sums> tones = new Counted<>();

    Counting(Columns columns, QueryCompiler compiler) {
        this.columns = columns;
        this.compiler = compiler;
    }

    private record Steps(Search search, Duration step) {}

    private record Tones(Search search, Instant start, Duration step, Split split) {}

    Map<Facet, List<Count>> facets(IndexSearcher searcher, Search search) throws IOException {
        var known = facets.of(unordered(search, search.asOf()), searcher.getIndexReader());
        return searcher.search(compiler.unfaceted(search), new FacetCounter(columns, search, known))
                .read(search.facets());
    }

    List<Bar> volume(IndexSearcher searcher, Search search, Duration step) throws IOException {
        var known = volumes.of(new Steps(timed(search), step), searcher.getIndexReader());
        return searcher.search(compiler.all(search), new VolumeCounter(columns, step, known));
    }

    /// @param start of one of the steps
    List<ToneBar> tones(IndexSearcher searcher, Search search, Instant start, Duration step, Split split)
            throws IOException {
        var known = tones.of(new Tones(timed(search), start, step, split), searcher.getIndexReader());
        return searcher.search(compiler.all(search), new ToneCounter(columns, start, step, split, known));
    }

    /// The hour matters only to what is ticked.
    private static Search timed(Search search) {
        return unordered(search, search.facets().containsKey(Facet.PRIORITY) ? search.asOf() : Optional.empty());
    }

    private static Search unordered(Search search, Optional<Instant> asOf) {
        return new Search(
                search.query(),
                search.since(),
                search.until(),
                search.facets(),
                Search.Order.NEWEST,
                search.upTo(),
                asOf);
    }
}
