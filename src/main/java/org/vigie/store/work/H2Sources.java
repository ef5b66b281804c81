// SPDX-License-Identifier: Apache-2.0
package org.vigie.store.work;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.vigie.core.source.Cursor;
import org.vigie.core.source.Fault;
import org.vigie.core.source.SourceHealth.Counts;
import org.vigie.core.source.SourceId;
import org.vigie.core.source.SourceSettings;
import org.vigie.core.source.Sources;
import org.vigie.core.traffic.Visits;

/// The sources that the journal tells of, with where each stopped reading and what it brought.
final class H2Sources implements Sources {
    private final Tables tables;
    private final Supplier<List<SourceSettings>> configured;

    H2Sources(Tables tables, Supplier<List<SourceSettings>> configured) {
        this.tables = tables;
        this.configured = configured;
    }

    @Override
    public List<SourceSettings> all() {
        return configured.get();
    }

    @Override
    public Cursor cursor(SourceId id) {
        return tables.read(sql -> {
            try (var row = sql.ask("select cursor from source_progress where source = ?", id.value())) {
                return row.next() ? new Cursor(row.getString(1)) : Cursor.START;
            }
        });
    }

    @Override
    public Optional<Counts> counts(SourceId id) {
        return tables.read(sql -> {
            Map<Fault, Long> refused = new EnumMap<>(Fault.class);
            try (var rows = sql.ask("select fault, times from source_refusal where source = ?", id.value())) {
                while (rows.next()) refused.put(Fault.valueOf(rows.getString(1)), rows.getLong(2));
            }
            try (var row = sql.ask("select * from source_progress where source = ?", id.value())) {
                if (!row.next()) return Optional.empty();
                return Optional.of(new Counts(
                        row.getLong("fetched"),
                        row.getLong("fresh"),
                        row.getLong("duplicate"),
                        row.getLong("edited"),
                        row.getLong("removed"),
                        refused));
            }
        });
    }

    @Override
    public List<Visits> visits(SourceId id, Instant from, Instant until) {
        return tables.read(sql -> new MeasureTable(sql).between(id, from, until));
    }
}
