// SPDX-License-Identifier: Apache-2.0
package org.vigie.store.work;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.vigie.core.cell.PersonId;
import org.vigie.core.mention.Filed;
import org.vigie.core.mention.Triage;

/// What people wrote beside mentions, as far as it was not taken back.
final class Notes {
    private static final String OF = """
            select a.identity, a.author, a.at, a.detail from act a
            where a.identity = any(?) and a.what = 'NOTE'
                and not exists (select 1 from undone_act u where u.origin = a.origin and u.seq = a.seq)
            order by a.millis, a.counter, a.origin""";

    private Notes() {}

    /// The same mentions with their notes, oldest first.
    static List<Filed> added(Statements sql, List<Filed> rows) throws SQLException {
        var identities = rows.stream()
                .filter(row -> row.triage() != Triage.FRESH)
                .map(row -> Identity.of(row.mention().key()))
                .toArray();
        if (identities.length == 0) return rows;
        var notes = new HashMap<UUID, List<Triage.Note>>();
        try (var found = sql.ask(OF, (Object) identities)) {
            while (found.next())
                notes.computeIfAbsent(found.getObject(1, UUID.class), identity -> new ArrayList<>())
                        .add(new Triage.Note(
                                Optional.ofNullable(found.getObject(2, UUID.class))
                                        .map(PersonId::new),
                                Instant.ofEpochMilli(found.getLong(3)),
                                found.getString(4)));
        }
        return rows.stream()
                .map(row ->
                        with(row, notes.getOrDefault(Identity.of(row.mention().key()), List.of())))
                .toList();
    }

    private static Filed with(Filed row, List<Triage.Note> notes) {
        var triage = row.triage();
        return notes.isEmpty() ? row : row.with(triage.with(notes));
    }
}
