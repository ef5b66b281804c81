// SPDX-License-Identifier: Apache-2.0
package org.vigie.store.work;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.vigie.core.mention.Filed;
import org.vigie.core.mention.Search;
import org.vigie.core.mention.Search.Facet;
import org.vigie.core.topic.Query;

/// The same questions without an index, by LIKE over all rows. For measurements: it shows what the index is for.
///
/// It knows conjunctions of words, sources, languages and a period, and matches parts of words too.
public final class PlainSql {
    private final Tables tables;

    PlainSql(Tables tables) {
        this.tables = tables;
    }

    /// The first page, newest first.
    public List<Filed> find(Search search, int limit) {
        var where = new ArrayList<String>();
        var values = new ArrayList<@Nullable Object>();
        if (search.query() instanceof Query.And(List<Query> parts))
            for (var part : parts) {
                if (!(part instanceof Query.Word word)) throw new IllegalArgumentException("Only words: " + part);
                where.add("lower(m.text) like ?");
                values.add("%" + word.folded() + "%");
            }
        in(where, values, "m.source", Facet.SOURCE, search);
        in(where, values, "m.language", Facet.LANGUAGE, search);
        var at = "least(coalesce(m.published, m.seen), coalesce(m.indexed, m.seen), m.seen)";
        search.since().map(Instant::toEpochMilli).ifPresent(since -> {
            where.add(at + " >= ?");
            values.add(since);
        });
        search.until().map(Instant::toEpochMilli).ifPresent(until -> {
            where.add(at + " < ?");
            values.add(until);
        });
        values.add(limit);
        var order = " order by " + at + " desc, m.number desc fetch first ? rows only";
        return tables.read(sql -> FiledRow.UNWEIGHED.where(sql, String.join(" and ", where) + order, values.toArray()));
    }

    private static void in(
            List<String> where, List<@Nullable Object> values, String column, Facet facet, Search search) {
        var ticked = search.facets().get(facet);
        if (ticked == null) return;
        where.add(column + " = any(?)");
        values.add(facet == Facet.SOURCE ? ticked.stream().map(UUID::fromString).toArray() : ticked.toArray());
    }
}
