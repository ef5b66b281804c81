// SPDX-License-Identifier: Apache-2.0
package org.vigie.store.work;

import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.vigie.core.mention.Engagement;
import org.vigie.core.mention.Mention;

/// What `work` knows of a mention when it is sighted again.
///
/// @param audience of the author
record Standing(String title, String text, Engagement engagement, long audience, boolean erased) {
    private static final String BY_IDENTITIES = """
            select title, text, replies, shares, likes, views, audience, deleted_at, identity
            from mention where identity = any(?)""";
    private static final String ERASED = "select identity from erased where identity = any(?)";

    /// Those of these identities that are known, each once. One question for all: asking for each would take most of
    /// a commit's time.
    static Map<UUID, Standing> of(Statements sql, Collection<UUID> identities) throws SQLException {
        var known = new HashMap<UUID, Standing>();
        if (identities.isEmpty()) return known;
        try (var row = sql.ask(BY_IDENTITIES, (Object) identities.toArray())) {
            while (row.next())
                known.put(
                        row.getObject(9, UUID.class),
                        new Standing(
                                row.getString(1),
                                row.getString(2),
                                new Engagement(row.getLong(3), row.getLong(4), row.getLong(5), row.getLong(6)),
                                row.getLong(7),
                                row.getObject(8) != null));
        }
        return known;
    }

    /// Those of these that a person had erased before this station saw them.
    static Set<UUID> erased(Statements sql, Collection<UUID> identities) throws SQLException {
        var erased = new HashSet<UUID>();
        if (identities.isEmpty()) return erased;
        try (var row = sql.ask(ERASED, (Object) identities.toArray())) {
            while (row.next()) erased.add(row.getObject(1, UUID.class));
        }
        return erased;
    }

    static Standing of(Mention mention) {
        return new Standing(
                mention.title(),
                mention.text(),
                mention.engagement(),
                mention.author().audience(),
                false);
    }

    Standing counted(Engagement now, long nowAudience) {
        return new Standing(title, text, now, nowAudience, erased);
    }

    Standing wiped() {
        return new Standing("", "", engagement, audience, true);
    }

    boolean saysTheSame(Mention mention) {
        return title.equals(mention.title()) && text.equals(mention.text());
    }

    /// A source that no longer tells a counter has not changed it.
    boolean countsTheSame(Mention mention) {
        return engagement.equals(known(mention)) && audience(mention) == audience;
    }

    /// The counters of this sighting, with the last known value where it tells none.
    Engagement known(Mention mention) {
        var now = mention.engagement();
        return new Engagement(
                known(now.replies(), engagement.replies()),
                known(now.shares(), engagement.shares()),
                known(now.likes(), engagement.likes()),
                known(now.views(), engagement.views()));
    }

    long audience(Mention mention) {
        return known(mention.author().audience(), audience);
    }

    private static long known(long now, long before) {
        return now < 0 ? before : now;
    }
}
