// SPDX-License-Identifier: Apache-2.0
package org.vigie.store.work;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.vigie.core.signal.Gathering.Gathered;
import org.vigie.core.signal.NarrativeId;

/// Writes what a round of gathering changed, within one transaction.
final class NarrativeRows {
    private static final String STAND =
            "merge into mention_narrative (mention, home, hand, narrative) key (mention) values (?, ?, ?, ?)";
    private static final String NUMBERS_OF_HOME = """
            select mention from mention_narrative
            where (home = ? and hand is null or hand = ?) and narrative is distinct from ?""";
    private static final String COUNT_FOR = """
            update mention_narrative set narrative = ?
            where (home = ? and hand is null or hand = ?) and narrative is distinct from ?""";
    private static final String ABSORB = "update mention_narrative set home = ? where home = ?";
    private static final String NARRATIVE = """
            merge into narrative (id, label, named, since, latest, mentions, authors, telling, became) key (id)
            values (?, ?, ?, ?, ?, ?, ?, ?, null)""";
    private static final String BECAME = "update narrative set became = ? where id = ? and became is distinct from ?";
    private static final int LONGEST_LABEL = 500;
    private static final int LONGEST_TELLING = 4_000;

    private final Statements sql;
    private final Touched touched;

    NarrativeRows(Statements sql, Touched touched) {
        this.sql = sql;
        this.touched = touched;
    }

    void write(NarrativeRound round, NarrativeMind mind) throws SQLException {
        for (var before : round.before.entrySet())
            stand(before.getKey(), before.getValue(), round.now(before.getKey()));
        for (var one : round.absorbed) {
            sql.run(ABSORB, one.into().value(), one.from().value());
            countFor(one.into(), mind.counted(one.into()));
        }
        for (var home : round.moved) countFor(home, mind.counted(home));
        sql.run("update narrative_progress set mention = greatest(mention, ?)", mind.number);
    }

    private void stand(long number, NarrativePage.Row before, NarrativePage.Row now) throws SQLException {
        if (now.equals(before)) return;
        sql.run(STAND, number, now.home(), now.hand(), now.narrative());
        if (!Objects.equals(now.narrative(), before.narrative())) touched.mark(sql, number, false);
    }

    /// All mentions of a home count for this narrative now.
    private void countFor(NarrativeId home, @Nullable UUID narrative) throws SQLException {
        var id = home.value();
        var numbers = new ArrayList<Long>();
        try (var rows = sql.ask(NUMBERS_OF_HOME, id, id, narrative)) {
            while (rows.next()) numbers.add(rows.getLong(1));
        }
        if (numbers.isEmpty()) return;
        sql.run(COUNT_FOR, narrative, id, id, narrative);
        for (long number : numbers) touched.mark(sql, number, false);
    }

    /// Writes narratives that are new or otherwise than before.
    void tell(List<Gathered> changed) throws SQLException {
        for (var one : changed) {
            var narrative = one.narrative();
            var telling = String.join("\n", one.telling());
            sql.run(
                    NARRATIVE,
                    narrative.id().value(),
                    shortened(narrative.label(), LONGEST_LABEL),
                    narrative.named(),
                    narrative.since().toEpochMilli(),
                    narrative.last().toEpochMilli(),
                    narrative.mentions(),
                    one.authors(),
                    shortened(telling, LONGEST_TELLING));
        }
    }

    /// This narrative stands for another one now.
    void became(NarrativeId id, NarrativeId into) throws SQLException {
        sql.run(BECAME, into.value(), id.value(), into.value());
    }

    private static String shortened(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest);
    }

    /// Keeps what gathering knows.
    void keep(NarrativeMind mind, byte[] bytes) throws SQLException {
        sql.run(
                "merge into narrative_memory (id, mention, place, bytes) key (id) values (1, ?, ?, ?)",
                mind.number,
                mind.place,
                bytes);
    }
}
