// SPDX-License-Identifier: Apache-2.0
package org.vigie.store.work;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vigie.core.topic.QueryParser;
import org.vigie.core.topic.Topic;
import org.vigie.core.topic.TopicId;

/// What is watched now, and the change to something else: mentions to come are matched anew at once, the known
/// ones in the background.
final class Watching implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Watching.class);

    private final QueryParser parser;
    private final Tables tables;
    private final Indexing indexing;
    private final IndexFollower follower;
    private final TopicRematch rematch;
    private final ExecutorService background = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("topics of mentions").daemon().factory());
    private volatile Watched now;
    private volatile boolean closing;

    Watching(
            Watched now,
            QueryParser parser,
            Tables tables,
            Indexing indexing,
            IndexFollower follower,
            TopicRematch rematch) {
        this.now = now;
        this.parser = parser;
        this.tables = tables;
        this.indexing = indexing;
        this.follower = follower;
        this.rematch = rematch;
    }

    Watched now() {
        return now;
    }

    /// Watches these topics from the next mention on.
    void watch(List<Topic> topics) {
        var next = Watched.of(topics, parser);
        if (!next.texts().equals(now.texts())) become(next);
    }

    /// Matches known mentions if they were last matched with other topics, as after a stop meanwhile.
    void matchKnown() {
        if (!now.texts().equals(tables.read(Watching::matchedWith))) become(now);
    }

    /// The writer changes over between two transactions; what the index has then can be matched with it.
    private void become(Watched next) {
        tables.write(sql -> {
                    now = next;
                    return next;
                })
                .thenRun(() -> indexing.afterwards(() -> {
                    long newest = follower.newest();
                    background.execute(() -> match(next, newest));
                }));
    }

    private void match(Watched next, long newest) {
        if (isOver(next)) return;
        try {
            rematch.run(next, newest, () -> isOver(next));
            if (!isOver(next)) tables.write(sql -> remember(sql, next)).join();
        } catch (RuntimeException e) {
            LOG.error("Known mentions could not be matched; they are at the next start.", e);
        }
    }

    private boolean isOver(Watched next) {
        return closing || now != next;
    }

    /// Keeps what all known mentions were matched with.
    static int remember(Statements sql, Watched matched) throws SQLException {
        sql.run("delete from watched");
        for (var topic : matched.texts().entrySet())
            sql.run(
                    "insert into watched (topic, query) values (?, ?)",
                    topic.getKey().value(),
                    topic.getValue());
        return matched.texts().size();
    }

    private static Map<TopicId, String> matchedWith(Statements sql) throws SQLException {
        var texts = new HashMap<TopicId, String>();
        try (var rows = sql.ask("select topic, query from watched")) {
            while (rows.next()) texts.put(new TopicId(rows.getObject(1, UUID.class)), rows.getString(2));
        }
        return texts;
    }

    /// Stops matching after the page at hand; the rest is done at the next start.
    void stop() {
        closing = true;
    }

    /// To be called when the index follows no more.
    @Override
    public void close() {
        background.close();
    }
}
