// SPDX-License-Identifier: Apache-2.0
package org.vigie.store.work;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.vigie.core.journal.Entry;
import org.vigie.core.journal.EntryRef;
import org.vigie.core.journal.OriginId;
import org.vigie.core.journal.Payload;
import org.vigie.core.journal.SignalAct;

/// What people did to narratives, each act at its place among the mentions: it took effect behind the last mention that
/// was in the tables when this station learned of it. The segments keep that place, so that gathering everything again
/// comes to the same. The acts themselves stand in the journal.
final class NarrativeActs {
    private static final String KEEP = """
            insert into narrative_act (origin, seq, place, behind)
            select ?, ?, coalesce((select max(place) from narrative_act), 0) + 1, ?
            where not exists (select 1 from narrative_act where origin = ? and seq = ?)""";
    private static final String AFTER =
            "select origin, seq, place, behind from narrative_act where place > ? order by place";

    private final Map<EntryRef, Entry> entries = new ConcurrentHashMap<>();

    /// An act at its place.
    ///
    /// @param behind number of the last mention before it
    record Placed(Entry entry, long place, long behind) {}

    /// Whether an entry is about narratives; if so it is remembered.
    boolean remember(Entry entry) {
        boolean concerns = switch (entry.payload()) {
            case SignalAct.NarrativesMerged _,
                    SignalAct.NarrativeSplit _,
                    SignalAct.NarrativeRenamed _,
                    SignalAct.MentionsLinked _ -> true;
            case Payload.Undone(EntryRef act) -> entries.containsKey(act);
            default -> false;
        };
        if (concerns) entries.put(entry.ref(), entry);
        return concerns;
    }

    static boolean isPlaced(Statements sql, EntryRef act) throws SQLException {
        return sql.number(
                        "select count(*) from narrative_act where origin = ? and seq = ?",
                        act.origin().value(),
                        act.seq())
                > 0;
    }

    /// Gives an act its place, unless it has one.
    ///
    /// @param behind number of the newest mention
    static void place(Statements sql, EntryRef act, long behind) throws SQLException {
        var origin = act.origin().value();
        sql.run(KEEP, origin, act.seq(), behind, origin, act.seq());
    }

    /// The acts after this place, in order; those of which the journal no longer tells are left out.
    List<Placed> after(Statements sql, long place) throws SQLException {
        var acts = new ArrayList<Placed>();
        try (var rows = sql.ask(AFTER, place)) {
            while (rows.next()) {
                var ref = new EntryRef(new OriginId(rows.getObject(1, UUID.class)), rows.getLong(2));
                long at = rows.getLong(3);
                long behind = rows.getLong(4);
                Optional.ofNullable(entries.get(ref)).ifPresent(entry -> acts.add(new Placed(entry, at, behind)));
            }
        }
        return acts;
    }

    /// The act that another one takes back.
    Optional<Entry> find(EntryRef act) {
        return Optional.ofNullable(entries.get(act));
    }
}
