// SPDX-License-Identifier: Apache-2.0
package org.vigie.store.work;

import java.sql.SQLException;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.vigie.core.journal.EntryRef;
import org.vigie.core.mention.TopicMatcher;
import org.vigie.core.source.SourceId;
import org.vigie.core.topic.TopicId;
import org.vigie.store.segment.Position;

/// Applies facts to the tables, in order, within one transaction. The same facts always give the same tables:
/// when they come in, after a crash, and when everything is made again.
final class FactTables {
    private static final String INSERT = """
        insert into mention (%s, velocity, number, identity, kind, instance, external_id, source, handle, author, audience,
            author_since, title, text, declared_language, link, parent, thread, rating, published, indexed, seen,
            replies, shares, likes, views, read_at, language, fingerprint, evidence_hash, segment, position,
            versions, deleted_at)
        values (%s, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1,
            null)\
        """.formatted(ToneColumns.LIST, ToneColumns.MARKS);
    private static final String KEEP_TEXT = """
        insert into earlier_text (mention, version, title, text, until, evidence_hash, segment, position)
        select number, versions, title, text, ?, evidence_hash, segment, position from mention where identity = ?\
        """;
    private static final String EDIT = """
        update mention set %s, title = ?, text = ?, handle = ?, author = ?, link = ?, language = ?, fingerprint = ?,
            evidence_hash = ?, segment = ?, position = ?, versions = versions + 1
        where identity = ?\
        """.formatted(ToneColumns.SET);
    private static final String KEEP_READING = """
        merge into earlier_reading (mention, at, replies, shares, likes, views) key (mention, at)
        select number, read_at, replies, shares, likes, views from mention where identity = ? and read_at < ?\
        """;
    private static final String COUNT = """
        update mention set replies = ?, shares = ?, likes = ?, views = ?, audience = ?, read_at = ?, velocity = ?
        where number = ?\
        """;
    private static final String TOPICS = "merge into mention_topics (mention, topics) key (mention) values (?, ?)";
    private static final String NO_TOPICS = "delete from mention_topics where mention = ?";
    private static final String READING =
            "select number, replies, shares, likes, views, read_at from mention where identity = ?";
    private static final String NUMBER = "select number from mention where identity = ?";

    private final Statements sql;
    private final Touched touched;
    private final Audiences audiences;
    private long last;

    FactTables(Statements sql, Touched touched) throws SQLException {
        this.sql = sql;
        this.touched = touched;
        this.audiences = new Audiences(sql, touched);
        this.last = sql.number("select max(number) from mention");
    }

    /// Applies one fact, with the topics found by this matcher.
    ///
    /// @return the number of a mention that is new, else 0
    long apply(Fact fact, Position at, TopicMatcher topics) throws SQLException {
        switch (fact) {
            case Fact.Said said
            when said.first() -> {
                return first(said, at, topics.topics(said.mention(), said.analysis()));
            }
            case Fact.Said said -> again(said, at, topics.topics(said.mention(), said.analysis()));
            case Fact.Counted counted -> counted(counted);
            case Fact.Deleted deleted -> new Erasing(sql, touched).erase(deleted.key(), deleted.at(), topics);
            case Fact.Measured measured -> new MeasureTable(sql).keep(measured);
            case Fact.Acted(EntryRef act) -> NarrativeActs.place(sql, act, last);
            case Fact.Harvested harvested -> new Progress(sql).harvested(harvested, at);
        }
        return 0;
    }

    private long first(Fact.Said said, Position at, Set<TopicId> topics) throws SQLException {
        insert(++last, said, at);
        audiences.add(said.mention().source(), said.mention().author().audience());
        if (!topics.isEmpty()) sql.run(TOPICS, last, ids(topics));
        return last;
    }

    private void insert(long number, Fact.Said said, Position at) throws SQLException {
        var mention = said.mention();
        var author = mention.author();
        var times = mention.times();
        var counters = mention.engagement();
        sql.run(
                INSERT,
                ToneColumns.and(
                        said.analysis(),
                        Velocity.first(mention),
                        number,
                        Identity.of(mention.key()),
                        mention.key().kind().code(),
                        mention.key().instance(),
                        mention.key().externalId(),
                        mention.source().value(),
                        author.handle(),
                        author.name(),
                        author.audience(),
                        millis(author.createdAt()),
                        mention.title(),
                        mention.text(),
                        mention.language(),
                        mention.link(),
                        mention.parent(),
                        mention.thread(),
                        mention.rating(),
                        millis(times.published()),
                        millis(times.indexed()),
                        times.seen().toEpochMilli(),
                        counters.replies(),
                        counters.shares(),
                        counters.likes(),
                        counters.views(),
                        times.seen().toEpochMilli(),
                        said.analysis().language(),
                        said.analysis().fingerprint(),
                        said.hash().bytes(),
                        at.segment(),
                        at.offset()));
    }

    private void again(Fact.Said said, Position at, Set<TopicId> topics) throws SQLException {
        var mention = said.mention();
        var identity = Identity.of(mention.key());
        long seen = mention.times().seen().toEpochMilli();
        sql.run(KEEP_TEXT, seen, identity);
        sql.run(
                EDIT,
                ToneColumns.and(
                        said.analysis(),
                        mention.title(),
                        mention.text(),
                        mention.author().handle(),
                        mention.author().name(),
                        mention.link(),
                        said.analysis().language(),
                        said.analysis().fingerprint(),
                        said.hash().bytes(),
                        at.segment(),
                        at.offset(),
                        identity));
        long number = sql.number(NUMBER, identity);
        setTopics(sql, number, topics);
        touched.mark(sql, number, true);
    }

    private void counted(Fact.Counted counted) throws SQLException {
        var identity = Identity.of(counted.key());
        var now = counted.engagement();
        long at = counted.at().toEpochMilli();
        long number;
        @Nullable Double velocity;
        try (var row = sql.ask(READING, identity)) {
            if (!row.next()) return;
            number = row.getLong("number");
            var readAt = Instant.ofEpochMilli(row.getLong("read_at"));
            velocity = Velocity.since(FiledRow.engagement(row), readAt, now, counted.at());
        }
        sql.run(KEEP_READING, identity, at);
        sql.run(COUNT, now.replies(), now.shares(), now.likes(), now.views(), counted.audience(), at, velocity, number);
        touched.mark(sql, number, false);
    }

    /// What is usual at a source as of the facts so far.
    long usualAudience(SourceId source) throws SQLException {
        return audiences.usual(source);
    }

    /// Writes down what was learnt from all these facts.
    ///
    /// @return whether mentions weigh otherwise now that none of the facts was about
    boolean finish() throws SQLException {
        audiences.keep();
        return audiences.hasMoved();
    }

    /// Keeps which topics a mention belongs to.
    static void setTopics(Statements sql, long number, Set<TopicId> topics) throws SQLException {
        if (topics.isEmpty()) sql.run(NO_TOPICS, number);
        else sql.run(TOPICS, number, ids(topics));
    }

    private static UUID[] ids(Set<TopicId> topics) {
        return topics.stream().map(TopicId::value).sorted().toArray(UUID[]::new);
    }

    private static @Nullable Long millis(@Nullable Instant at) {
        return at == null ? null : at.toEpochMilli();
    }
}
