// SPDX-License-Identifier: Apache-2.0
package org.vigie.store.work;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.vigie.core.mention.Removal;

/// Decides what the sightings of one commit are: new, edited, counted anew, or nothing new at all.
///
/// It remembers what it decided, since the same mention may come twice before anything is written.
final class Decision {
    private final Map<UUID, Standing> standing;
    private final Set<UUID> erased;
    private final MeasureTable measures;

    /// @param deliveries all that will be decided on
    Decision(Statements sql, List<Delivery> deliveries) throws SQLException {
        measures = new MeasureTable(sql);
        var sighted = new HashSet<UUID>();
        var all = new HashSet<UUID>();
        for (var delivery : deliveries) {
            for (var sighting : delivery.sightings()) sighted.add(sighting.identity());
            for (var removal : delivery.removals()) all.add(Identity.of(removal.key()));
        }
        all.addAll(sighted);
        standing = Standing.of(sql, all);
        sighted.removeAll(standing.keySet());
        erased = Standing.erased(sql, sighted);
    }

    /// What a sighting tells that is new.
    sealed interface News {
        /// @param first never seen before
        record Text(Prepared sighting, boolean first) implements News {}

        record Counters(Fact.Counted fact) implements News {}

        record Gone(Fact.Deleted fact) implements News {}

        record Counts(Fact.Measured fact) implements News {}
    }

    /// The news of a delivery, in order; one sighting may bring a new text and new counters.
    List<News> decide(Delivery delivery) throws SQLException {
        var news = new ArrayList<News>();
        for (var sighting : delivery.sightings()) decide(sighting, news);
        for (var removal : delivery.removals()) decide(removal, news);
        var counted = measures.news(delivery.source(), delivery.measures());
        if (!counted.isEmpty()) news.add(new News.Counts(new Fact.Measured(delivery.source(), counted)));
        return news;
    }

    private void decide(Prepared sighting, List<News> news) {
        var mention = sighting.mention();
        var before = standing.get(sighting.identity());
        if (before == null) {
            if (erased.contains(sighting.identity())) return;
            news.add(new News.Text(sighting, true));
            standing.put(sighting.identity(), Standing.of(mention));
            return;
        }
        if (before.erased()) return;
        if (!before.saysTheSame(mention)) news.add(new News.Text(sighting, false));
        var counters = before.known(mention);
        long audience = before.audience(mention);
        if (!before.countsTheSame(mention))
            news.add(new News.Counters(new Fact.Counted(
                    mention.key(), counters, audience, mention.times().seen())));
        standing.put(sighting.identity(), Standing.of(mention).counted(counters, audience));
    }

    private void decide(Removal removal, List<News> news) {
        var identity = Identity.of(removal.key());
        var known = standing.get(identity);
        if (known == null || known.erased()) return;
        news.add(new News.Gone(new Fact.Deleted(removal.key(), removal.at())));
        standing.put(identity, known.wiped());
    }
}
