// SPDX-License-Identifier: Apache-2.0
package org.vigie.store.journal;

import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.vigie.core.journal.Entry;
import org.vigie.core.journal.Payload;
import org.vigie.core.topic.Topic;
import org.vigie.core.topic.TopicId;
import org.vigie.core.topic.Topics;

/// The topics that are watched, as the journal tells them.
final class H2Topics implements Topics, Projection {
    private static final String KEEP = """
            merge into topic(id, name, query, withdrawn, hlc_ms, hlc_ctr, origin_id)
            key(id) values(?, ?, ?, ?, ?, ?, ?)
            """;

    private final Jdbi reader;

    H2Topics(Jdbi reader) {
        this.reader = reader;
    }

    @Override
    public List<Topic> all() {
        return reader.withHandle(sql -> sql.createQuery("select * from topic where not withdrawn order by id")
                .map((row, context) -> new Topic(
                        new TopicId(EntryTable.uuid(row, "id")), row.getString("name"), row.getString("query")))
                .list());
    }

    @Override
    public String name() {
        return "topics";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public void reset(Handle sql) {
        sql.execute("delete from topic");
    }

    @Override
    public void apply(Handle sql, Entry entry) {
        if (entry.payload() instanceof Payload.TopicKept(Topic topic))
            say(sql, entry, topic.id(), topic.name(), topic.query(), false);
        else if (entry.payload() instanceof Payload.TopicWithdrawn(TopicId id)) say(sql, entry, id, "", "", true);
    }

    private static void say(Handle sql, Entry entry, TopicId id, String name, String query, boolean withdrawn) {
        if (!LastWord.has(sql, "topic", id.value(), entry)) return;
        sql.execute(
                KEEP,
                id.value(),
                name,
                query,
                withdrawn,
                entry.clock().millis(),
                entry.clock().counter(),
                entry.ref().origin().value());
    }
}
