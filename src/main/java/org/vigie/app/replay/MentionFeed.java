// SPDX-License-Identifier: Apache-2.0
package org.vigie.app.replay;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.vigie.core.mention.Author;
import org.vigie.core.mention.Chronicle;
import org.vigie.core.mention.Chronicle.Moment;
import org.vigie.core.mention.Chronicle.News;
import org.vigie.core.mention.Evidence;
import org.vigie.core.mention.Mention;
import org.vigie.core.mention.MentionKey;
import org.vigie.core.mention.Removal;
import org.vigie.core.mention.Sighting;
import org.vigie.core.mention.Times;
import org.vigie.core.source.Cursor;
import org.vigie.core.source.Harvest;
import org.vigie.core.source.SourceHealth.Counts;
import org.vigie.core.source.SourceId;
import org.vigie.store.Store;

/// Lets mentions come in again as their sources once showed them: the first sight of each, later readings, other texts
/// and removals, each at its time. What several sources brought goes in together, in the order in which it came.
final class MentionFeed {
    private static final int MOST = 500;
    /// A count was never a text: there is nothing else to prove.
    private static final String COUNTED = "text/plain";

    private final Chronicle chronicle;
    private final Store store;
    private final Map<MentionKey, Mention> latest = new HashMap<>();
    private final List<Sighting> sightings = new ArrayList<>();
    private final List<Removal> removals = new ArrayList<>();
    private final Map<SourceId, Counts> counts = new ConcurrentHashMap<>();
    private Optional<SourceId> source = Optional.empty();
    private Instant at = Instant.EPOCH;

    MentionFeed(Chronicle chronicle, Store store) {
        this.chronicle = chronicle;
        this.store = store;
    }

    /// What each source has brought so far.
    Map<SourceId, Counts> counts() {
        return counts;
    }

    /// @param due in order of time
    void bring(List<Moment> due) throws InterruptedException {
        for (var moment : due) {
            var news = chronicle.at(moment);
            if (news.isEmpty()) continue;
            at = moment.at();
            switch (news.get()) {
                case News.Said(boolean first, var sighting) ->
                    take(sighting, first ? new Counts(1, 1, 0, 0, 0, Map.of()) : new Counts(1, 0, 0, 1, 0, Map.of()));
                case News.Counted counted -> {
                    var known = known(counted.key());
                    if (known.isPresent())
                        take(recounted(known.get(), counted, at), new Counts(1, 0, 1, 0, 0, Map.of()));
                }
                case News.Removed(var removal) -> {
                    var known = known(removal.key());
                    if (known.isEmpty()) continue;
                    source = Optional.of(known.get().source());
                    removals.add(removal);
                    count(known.get().source(), new Counts(0, 0, 0, 0, 1, Map.of()));
                    flush();
                }
            }
        }
        flush();
    }

    private void take(Sighting sighting, Counts more) throws InterruptedException {
        var mention = sighting.mention();
        source = Optional.of(mention.source());
        sightings.add(sighting);
        latest.put(mention.key(), mention);
        count(mention.source(), more);
        if (sightings.size() >= MOST) flush();
    }

    private void count(SourceId of, Counts more) {
        counts.merge(
                of,
                more,
                (so, far) -> new Counts(
                        so.fetched() + far.fetched(),
                        so.fresh() + far.fresh(),
                        so.duplicate() + far.duplicate(),
                        so.edited() + far.edited(),
                        so.removed() + far.removed(),
                        Map.of()));
    }

    private void flush() throws InterruptedException {
        if (source.isPresent() && !(sightings.isEmpty() && removals.isEmpty())) {
            var next = new Cursor(at.toString());
            var harvest = new Harvest.Ok(sightings, removals, next, false, Optional.empty(), Map.of());
            store.intake().take(source.get(), harvest);
        }
        sightings.clear();
        removals.clear();
        latest.clear();
    }

    private Optional<Mention> known(MentionKey key) {
        return Optional.ofNullable(latest.get(key))
                .or(() -> store.mentions().one(key).map(filed -> filed.mention()));
    }

    private static Sighting recounted(Mention known, News.Counted now, Instant at) {
        var mention = counted(known, now);
        var times = new Times(known.times().published(), known.times().indexed(), at);
        var seen = new Mention(
                mention.key(),
                mention.source(),
                mention.author(),
                mention.title(),
                mention.text(),
                mention.language(),
                mention.link(),
                mention.parent(),
                mention.thread(),
                mention.rating(),
                times,
                mention.engagement());
        return new Sighting(seen, new Evidence(COUNTED, new byte[0]));
    }

    /// The same mention with other counts.
    static Mention counted(Mention known, News.Counted now) {
        var author = known.author();
        return new Mention(
                known.key(),
                known.source(),
                new Author(author.handle(), author.name(), now.audience(), author.createdAt()),
                known.title(),
                known.text(),
                known.language(),
                known.link(),
                known.parent(),
                known.thread(),
                known.rating(),
                known.times(),
                now.engagement());
    }
}
