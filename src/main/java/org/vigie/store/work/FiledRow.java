// SPDX-License-Identifier: Apache-2.0
package org.vigie.store.work;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.vigie.core.cell.PersonId;
import org.vigie.core.journal.Hash;
import org.vigie.core.mention.Analysis;
import org.vigie.core.mention.Author;
import org.vigie.core.mention.DismissReason;
import org.vigie.core.mention.Engagement;
import org.vigie.core.mention.Filed;
import org.vigie.core.mention.Mention;
import org.vigie.core.mention.MentionKey;
import org.vigie.core.mention.Times;
import org.vigie.core.mention.Triage;
import org.vigie.core.mention.TriageState;
import org.vigie.core.signal.NarrativeId;
import org.vigie.core.signal.Priority;
import org.vigie.core.signal.PriorityFacts;
import org.vigie.core.signal.Signals;
import org.vigie.core.source.SourceId;
import org.vigie.core.source.SourceKind;
import org.vigie.core.topic.TopicId;

/// Reads mentions with their topics and triage from the tables. Notes and duplicates are not part of the row.
final class FiledRow {
    /// To be followed by a condition on `m`.
    private static final String SELECT = """
            select m.*, t.topics, g.state, g.reason, g.assignee, g.followed, g.answered_at, g.labels,
                u.audience as usual, n.narrative, v.gravity
            from mention m
            left join mention_topics t on t.mention = m.number
            left join triage g on g.identity = m.identity
            left join usual_audience u on u.source = m.source
            left join mention_narrative n on n.mention = m.number
            left join narrative_gravity v on v.narrative = n.narrative
            where\s""";

    private static final String BY_NUMBER = SELECT + "m.number = ?";
    private static final String BY_NUMBERS = SELECT + "m.number = any(?)";
    private static final String BY_IDENTITY = SELECT + "m.identity = ?";
    private static final String FROM_NUMBER = SELECT + "m.number > ? order by m.number fetch first ? rows only";

    /// For those who need no priorities.
    static final FiledRow UNWEIGHED = new FiledRow(Weighing.NOTHING);

    private final Weighing weighing;

    FiledRow(Weighing weighing) {
        this.weighing = weighing;
    }

    Optional<Filed> of(Statements sql, long number) throws SQLException {
        return list(sql, BY_NUMBER, number).stream().findFirst();
    }

    Optional<Filed> of(Statements sql, UUID identity) throws SQLException {
        return list(sql, BY_IDENTITY, identity).stream().findFirst();
    }

    /// Those of these numbers that are there, in no order.
    List<Filed> of(Statements sql, long... numbers) throws SQLException {
        return list(sql, BY_NUMBERS, (Object) Arrays.stream(numbers).boxed().toArray());
    }

    /// The next ones after this number.
    List<Filed> after(Statements sql, long number, int limit) throws SQLException {
        return list(sql, FROM_NUMBER, number, limit);
    }

    /// Those for which this holds.
    ///
    /// @param condition SQL on `m`, with its order if it needs one
    List<Filed> where(Statements sql, String condition, Object... values) throws SQLException {
        return list(sql, SELECT + condition, values);
    }

    /// What makes one urgent whatever the hour.
    Optional<Priority> priority(Statements sql, UUID identity) throws SQLException {
        try (var row = sql.ask(BY_IDENTITY, identity)) {
            return row.next() ? Optional.of(weighing.priority(read(row), beside(row))) : Optional.empty();
        }
    }

    private List<Filed> list(Statements sql, String query, Object... values) throws SQLException {
        var list = new ArrayList<Filed>();
        try (var rows = sql.ask(query, values)) {
            while (rows.next()) list.add(read(rows));
        }
        return list;
    }

    private Filed read(ResultSet row) throws SQLException {
        var heard = heard(row);
        var labels = row.getString("labels");
        return heard.with(weighing.signals(heard, labels == null ? Labels.NONE : Labels.read(labels), beside(row)));
    }

    /// As the station heard it, before anybody said anything.
    private static Filed heard(ResultSet row) throws SQLException {
        var analysis = new Analysis(
                row.getString("language"),
                row.getLong("fingerprint"),
                ToneColumns.tone(row),
                ToneColumns.categories(row));
        return new Filed(
                row.getLong("number"),
                mention(row),
                analysis,
                Signals.of(analysis.tone(), analysis.categories()).in(narrative(row)),
                topics(row),
                triage(row),
                new Hash(HexFormat.of().formatHex(row.getBytes("evidence_hash"))),
                row.getInt("versions"),
                0,
                Optional.ofNullable(time(row, "deleted_at")));
    }

    /// What its priority rests on beside itself.
    private static Weighing.Beside beside(ResultSet row) throws SQLException {
        long usual = row.getLong("usual");
        if (row.wasNull()) usual = Author.UNKNOWN;
        double velocity = row.getDouble("velocity");
        if (row.wasNull()) velocity = PriorityFacts.UNKNOWN_VELOCITY;
        return new Weighing.Beside(usual, velocity, row.getDouble("gravity")); // 0 where there is none
    }

    private static Optional<NarrativeId> narrative(ResultSet row) throws SQLException {
        return Optional.ofNullable(row.getObject("narrative", UUID.class)).map(NarrativeId::new);
    }

    private static Mention mention(ResultSet row) throws SQLException {
        return new Mention(
                new MentionKey(
                        new SourceKind(row.getString("kind")), row.getString("instance"), row.getString("external_id")),
                new SourceId(row.getObject("source", UUID.class)),
                new Author(
                        row.getString("handle"),
                        row.getString("author"),
                        row.getLong("audience"),
                        time(row, "author_since")),
                row.getString("title"),
                row.getString("text"),
                row.getString("declared_language"),
                row.getString("link"),
                row.getString("parent"),
                row.getString("thread"),
                row.getInt("rating"),
                new Times(time(row, "published"), time(row, "indexed"), Instant.ofEpochMilli(row.getLong("seen"))),
                engagement(row));
    }

    static Engagement engagement(ResultSet row) throws SQLException {
        return new Engagement(
                row.getLong("replies"), row.getLong("shares"), row.getLong("likes"), row.getLong("views"));
    }

    private static Set<TopicId> topics(ResultSet row) throws SQLException {
        var array = row.getArray("topics");
        if (array == null) return Set.of();
        return Arrays.stream((Object[]) array.getArray())
                .map(id -> new TopicId((UUID) id))
                .collect(Collectors.toSet());
    }

    private static Triage triage(ResultSet row) throws SQLException {
        var state = row.getString("state");
        if (state == null) return Triage.FRESH;
        var reason = row.getString("reason");
        return new Triage(
                TriageState.valueOf(state),
                reason.isEmpty() ? Optional.empty() : Optional.of(DismissReason.valueOf(reason)),
                Optional.ofNullable(row.getObject("assignee", UUID.class)).map(PersonId::new),
                row.getBoolean("followed"),
                List.of(),
                Optional.ofNullable(time(row, "answered_at")));
    }

    private static @Nullable Instant time(ResultSet row, String column) throws SQLException {
        long millis = row.getLong(column);
        return row.wasNull() ? null : Instant.ofEpochMilli(millis);
    }
}
