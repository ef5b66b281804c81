// SPDX-License-Identifier: Apache-2.0
package org.vigie.store.work;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.vigie.core.source.SourceId;
import org.vigie.core.traffic.Visits;

/// What sources counted on the organisation's own site, one row for each stretch of time.
final class MeasureTable {
    private static final String KEEP = """
        merge into visits (source, begun, minutes, visits, bounces, conversions) key (source, begun, minutes)
        values (?, ?, ?, ?, ?, ?)\
        """;
    private static final String BETWEEN = """
        select begun, minutes, visits, bounces, conversions from visits
        where source = ? and begun >= ? and begun + minutes * 60000 <= ? order by begun, minutes\
        """;

    private final Statements sql;

    MeasureTable(Statements sql) {
        this.sql = sql;
    }

    void keep(Fact.Measured measured) throws SQLException {
        for (var one : measured.measures())
            sql.run(
                    KEEP,
                    measured.source().value(),
                    one.start().toEpochMilli(),
                    one.length().toMinutes(),
                    one.visits(),
                    one.bounces(),
                    one.conversions());
    }

    List<Visits> between(SourceId source, Instant from, Instant until) throws SQLException {
        var found = new ArrayList<Visits>();
        try (var rows = sql.ask(BETWEEN, source.value(), from.toEpochMilli(), until.toEpochMilli())) {
            while (rows.next())
                found.add(new Visits(
                        Instant.ofEpochMilli(rows.getLong(1)),
                        Duration.ofMinutes(rows.getLong(2)),
                        rows.getLong(3),
                        rows.getLong(4),
                        rows.getLong(5)));
        }
        return found;
    }

    /// Those of them that are not known already, as they are.
    List<Visits> news(SourceId source, List<Visits> told) throws SQLException {
        if (told.isEmpty()) return List.of();
        var from = told.stream().map(Visits::start).min(Instant::compareTo).orElseThrow();
        var until = told.stream().map(Visits::end).max(Instant::compareTo).orElseThrow();
        var known = new HashSet<>(between(source, from, until));
        return told.stream().filter(one -> !known.contains(one)).toList();
    }
}
