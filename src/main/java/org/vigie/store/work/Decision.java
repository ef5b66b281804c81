// SPDX-License-Identifier: Apache-2.0
package org.vigie.store.work;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.vigie.core.mention.Removal;

/// Decides what the sightings of one commit are: new, edited, counted anew, or nothing new at all.
///
/// It remembers what it decided, since the same mention may come twice before anything is written.
final class Decision {
    private final Statements sql;
    private final Map<UUID, Standing> standing = new HashMap<>();

    Decision(Statements sql) {
        this.sql = sql;
    }

    /// What a sighting tells that is new.
    sealed interface News {
        /// @param first never seen before
        record Text(Prepared sighting, boolean first) implements News {}

        record Counters(Fact.Counted fact) implements News {}

        record Gone(Fact.Deleted fact) implements News {}
    }

    /// The news of a delivery, in order; one sighting may bring a new text and new counters.
    List<News> decide(Delivery delivery) throws SQLException {
        var news = new ArrayList<News>();
        for (var sighting : delivery.sightings()) decide(sighting, news);
        for (var removal : delivery.removals()) decide(removal, news);
        return news;
    }

    private void decide(Prepared sighting, List<News> news) throws SQLException {
        var mention = sighting.mention();
        var known = standing(sighting.identity());
        if (known.isEmpty()) {
            if (Standing.isErased(sql, sighting.identity())) return;
            news.add(new News.Text(sighting, true));
            standing.put(sighting.identity(), Standing.of(mention));
            return;
        }
        var before = known.get();
        if (before.erased()) return;
        if (!before.saysTheSame(mention)) news.add(new News.Text(sighting, false));
        var counters = before.known(mention);
        long audience = before.audience(mention);
        if (!before.countsTheSame(mention))
            news.add(new News.Counters(new Fact.Counted(
                    mention.key(), counters, audience, mention.times().seen())));
        standing.put(sighting.identity(), Standing.of(mention).counted(counters, audience));
    }

    private void decide(Removal removal, List<News> news) throws SQLException {
        var identity = Identity.of(removal.key());
        var known = standing(identity);
        if (known.isEmpty() || known.get().erased()) return;
        news.add(new News.Gone(new Fact.Deleted(removal.key(), removal.at())));
        standing.put(identity, known.get().wiped());
    }

    private Optional<Standing> standing(UUID identity) throws SQLException {
        var decided = standing.get(identity);
        return decided != null ? Optional.of(decided) : Standing.of(sql, identity);
    }
}
