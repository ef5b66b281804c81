// SPDX-License-Identifier: Apache-2.0
package org.vigie.store.work;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.vigie.core.mention.Filed;
import org.vigie.core.mention.Mention;
import org.vigie.core.mention.MentionKey;

/// Mentions to be gathered, with the first of their texts and where they stood until now.
final class NarrativePage {
    private static final String ROWS =
            "select mention, home, hand, narrative from mention_narrative where mention between ? and ?";
    private static final String ROW = "select mention, home, hand, narrative from mention_narrative where mention = ?";
    private static final String FIRST_TEXTS = """
            select mention, title, text from earlier_text where version = 1 and mention = any(?)""";

    private NarrativePage() {}

    /// Where a mention stands.
    ///
    /// @param home the group that drew it
    /// @param hand where a person put it; [NarrativeHands#NOWHERE] for nowhere
    /// @param narrative what it counts for
    record Row(
            @Nullable UUID home,
            @Nullable UUID hand,
            @Nullable UUID narrative) {
        static final Row NONE = new Row(null, null, null);
    }

    record Line(Filed mention, Row before) {}

    /// The next mentions after this number.
    static List<Line> after(Statements sql, long number, int limit) throws SQLException {
        var mentions = FiledRow.UNWEIGHED.after(sql, number, limit);
        if (mentions.isEmpty()) return List.of();
        var before = new HashMap<Long, Row>();
        try (var rows = sql.ask(ROWS, number + 1, mentions.getLast().number())) {
            while (rows.next()) before.put(rows.getLong(1), row(rows));
        }
        return withFirstTexts(sql, mentions).stream()
                .map(mention -> new Line(mention, before.getOrDefault(mention.number(), Row.NONE)))
                .toList();
    }

    /// A known mention, if it stands among the first ones up to this number.
    static Optional<Line> one(Statements sql, MentionKey key, long upTo) throws SQLException {
        var known = FiledRow.UNWEIGHED.of(sql, Identity.of(key)).filter(mention -> mention.number() <= upTo);
        if (known.isEmpty()) return Optional.empty();
        var before = Row.NONE;
        try (var rows = sql.ask(ROW, known.get().number())) {
            if (rows.next()) before = row(rows);
        }
        return Optional.of(new Line(withFirstTexts(sql, List.of(known.get())).getFirst(), before));
    }

    private static Row row(ResultSet rows) throws SQLException {
        return new Row(rows.getObject(2, UUID.class), rows.getObject(3, UUID.class), rows.getObject(4, UUID.class));
    }

    /// What was said first counts, so that gathering again comes to the same whatever was edited meanwhile.
    private static List<Filed> withFirstTexts(Statements sql, List<Filed> mentions) throws SQLException {
        var edited = mentions.stream()
                .filter(mention -> mention.versions() > 1)
                .map(Filed::number)
                .toArray();
        if (edited.length == 0) return mentions;
        Map<Long, String[]> first = new HashMap<>();
        try (var rows = sql.ask(FIRST_TEXTS, (Object) edited)) {
            while (rows.next()) first.put(rows.getLong(1), new String[] {rows.getString(2), rows.getString(3)});
        }
        var list = new ArrayList<Filed>();
        for (var mention : mentions) {
            var texts = first.get(mention.number());
            list.add(texts == null ? mention : saying(mention, texts[0], texts[1]));
        }
        return list;
    }

    private static Filed saying(Filed filed, String title, String text) {
        var now = filed.mention();
        var then = new Mention(
                now.key(),
                now.source(),
                now.author(),
                title,
                text,
                now.language(),
                now.link(),
                now.parent(),
                now.thread(),
                now.rating(),
                now.times(),
                now.engagement());
        return new Filed(
                filed.number(),
                then,
                filed.analysis(),
                filed.topics(),
                filed.triage(),
                filed.evidence(),
                filed.versions(),
                filed.duplicates(),
                filed.deletedAt());
    }
}
