// SPDX-License-Identifier: Apache-2.0
package org.vigie.store.work;

import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.vigie.core.mention.Engagement;
import org.vigie.core.mention.Mention;

/// What `work` knows of a mention when it is sighted again.
///
/// @param audience of the author
record Standing(String title, String text, Engagement engagement, long audience, boolean erased) {
    private static final String BY_IDENTITY =
            "select title, text, replies, shares, likes, views, audience, deleted_at from mention where identity = ?";
    private static final String ERASED = "select 1 from erased where identity = ?";

    static Optional<Standing> of(Statements sql, UUID identity) throws SQLException {
        try (var row = sql.ask(BY_IDENTITY, identity)) {
            if (!row.next()) return Optional.empty();
            return Optional.of(new Standing(
                    row.getString(1),
                    row.getString(2),
                    new Engagement(row.getLong(3), row.getLong(4), row.getLong(5), row.getLong(6)),
                    row.getLong(7),
                    row.getObject(8) != null));
        }
    }

    /// Whether a person had this mention erased before this station saw it.
    static boolean isErased(Statements sql, UUID identity) throws SQLException {
        try (var row = sql.ask(ERASED, identity)) {
            return row.next();
        }
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
