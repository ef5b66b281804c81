// SPDX-License-Identifier: Apache-2.0
package org.vigie.store.journal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.vigie.core.journal.Entry;
import org.vigie.core.journal.Payload;
import org.vigie.core.source.SourceId;
import org.vigie.core.source.SourceKind;
import org.vigie.core.source.SourceSettings;

/// The sources that are configured, as the journal tells them. Where each stopped reading is not its matter.
public final class JournalSources implements Projection {
    private static final String KEEP = """
            merge into source(id, kind, name, parameters, allow_private, enabled, removed, hlc_ms, hlc_ctr, origin_id)
            key(id) values(?, ?, ?, ?, ?, ?, false, ?, ?, ?)
            """;
    private static final String REMOVE = """
            merge into source(id, kind, name, parameters, allow_private, enabled, removed, hlc_ms, hlc_ctr, origin_id)
            key(id) values(?, '', '', '', false, false, true, ?, ?, ?)
            """;
    private static final TypeReference<Map<String, String>> PARAMETERS = new TypeReference<>() {};

    private final Jdbi reader;

    JournalSources(Jdbi reader) {
        this.reader = reader;
    }

    /// All that were not removed, by name.
    public List<SourceSettings> all() {
        return reader.withHandle(sql -> sql.createQuery("select * from source where not removed order by name, id")
                .map((row, context) -> read(row))
                .list());
    }

    @Override
    public String name() {
        return "sources";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public void reset(Handle sql) {
        sql.execute("delete from source");
    }

    @Override
    public void apply(Handle sql, Entry entry) {
        if (entry.payload() instanceof Payload.SourceKept(SourceSettings settings)
                && LastWord.has(sql, "source", settings.id().value(), entry)) keep(sql, entry, settings);
        else if (entry.payload() instanceof Payload.SourceRemoved(SourceId id)
                && LastWord.has(sql, "source", id.value(), entry))
            sql.execute(
                    REMOVE,
                    id.value(),
                    entry.clock().millis(),
                    entry.clock().counter(),
                    entry.ref().origin().value());
    }

    private static void keep(Handle sql, Entry entry, SourceSettings settings) {
        sql.execute(
                KEEP,
                settings.id().value(),
                settings.kind().code(),
                settings.name(),
                write(settings.parameters()),
                settings.allowPrivate(),
                settings.enabled(),
                entry.clock().millis(),
                entry.clock().counter(),
                entry.ref().origin().value());
    }

    private static SourceSettings read(ResultSet row) throws SQLException {
        return new SourceSettings(
                new SourceId(EntryTable.uuid(row, "id")),
                new SourceKind(row.getString("kind")),
                row.getString("name"),
                parse(row.getString("parameters")),
                row.getBoolean("allow_private"),
                row.getBoolean("enabled"));
    }

    private static String write(Map<String, String> parameters) {
        try {
            return Json.MAPPER.writeValueAsString(parameters);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("Texts can always be written as JSON.", impossible);
        }
    }

    private static Map<String, String> parse(String json) {
        try {
            return Json.MAPPER.readValue(json, PARAMETERS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The parameters of a source can't be read.", e);
        }
    }
}
