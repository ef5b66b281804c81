// SPDX-License-Identifier: Apache-2.0
package org.vigie.store.work;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.vigie.core.mention.Analyst;
import org.vigie.core.mention.Mentions.Split;
import org.vigie.core.mention.Mentions.ToneCount;
import org.vigie.core.mention.Search;
import org.vigie.core.signal.Narratives;
import org.vigie.store.index.MentionIndex;

/// How grave narratives are, and the mentions to weigh again when that changes notably.
///
/// It rests on the mentions of the two hours up to the newest one, in whole steps of ten minutes, as they can be found
/// now, corrections included: so the same mentions give the same whenever it is asked, and no clock is needed. It is
/// kept in tenths, about two points of the usual weights: less than that weighs nothing again. A narrative that was
/// silent for two hours has none.
final class Gravities {
    private static final Duration HOUR = Duration.ofHours(1);
    private static final double TENTHS = 10;
    private static final Search NEWEST =
            new Search(Search.EVERYTHING.query(), Optional.empty(), Optional.empty(), Map.of(), Search.Order.NEWEST);
    private static final String SET = "merge into narrative_gravity (narrative, gravity) key (narrative) values (?, ?)";
    private static final String FORGET = "delete from narrative_gravity where narrative = ?";
    private static final String MENTIONS = "select mention from mention_narrative where narrative = ?";

    private final Tables tables;
    private final MentionIndex index;
    private final Touched touched;
    private final Analyst analyst;

    Gravities(Tables tables, MentionIndex index, Touched touched, Analyst analyst) {
        this.tables = tables;
        this.index = index;
        this.touched = touched;
        this.analyst = analyst;
    }

    /// Brings all in line with what can be found now.
    ///
    /// @return whether mentions are marked, to be weighed again
    boolean follow() {
        var known = tables.read(Gravities::known);
        var now = now();
        if (now.equals(known)) return false;
        tables.write(sql -> keep(sql, known, now)).join();
        return true;
    }

    private static Map<UUID, Double> known(Statements sql) throws SQLException {
        var known = new HashMap<UUID, Double>();
        try (var rows = sql.ask("select narrative, gravity from narrative_gravity")) {
            while (rows.next()) known.put(rows.getObject(1, UUID.class), rows.getDouble(2));
        }
        return known;
    }

    private Map<UUID, Double> now() {
        var newest = newest();
        if (newest.isEmpty()) return Map.of();
        long step = Narratives.STEP.toMillis();
        var end = Instant.ofEpochMilli((newest.get().toEpochMilli() / step + 1) * step);
        var middle = end.minus(HOUR);
        var before = counts(middle.minus(HOUR), middle);
        var last = counts(middle, end);
        var narratives = new HashSet<>(before.keySet());
        narratives.addAll(last.keySet());
        var now = new HashMap<UUID, Double>();
        for (var id : narratives) {
            double gravity = gravity(last.getOrDefault(id, ToneCount.NONE), before.getOrDefault(id, ToneCount.NONE));
            if (gravity > 0) now.put(id, gravity);
        }
        return now;
    }

    private double gravity(ToneCount last, ToneCount before) {
        var both = last.plus(before);
        double negative = (double) both.negative() / both.mentions();
        return Math.round(TENTHS * analyst.gravity(negative, last.mentions(), before.mentions())) / TENTHS;
    }

    private Optional<Instant> newest() {
        var number = index.find(NEWEST, 0, 1).numbers();
        return tables.read(sql -> FiledRow.UNWEIGHED.of(sql, number)).stream()
                .findFirst()
                .map(filed -> filed.mention().times().effective());
    }

    private Map<UUID, ToneCount> counts(Instant since, Instant until) {
        var hour = new Search(
                Search.EVERYTHING.query(), Optional.of(since), Optional.of(until), Map.of(), Search.Order.NEWEST);
        var counts = new HashMap<UUID, ToneCount>();
        for (var bar : index.tonesSince(hour, since, HOUR, Split.NARRATIVE))
            if (!bar.part().isEmpty()) counts.merge(UUID.fromString(bar.part()), bar.count(), ToneCount::plus);
        return counts;
    }

    private int keep(Statements sql, Map<UUID, Double> known, Map<UUID, Double> now) throws SQLException {
        var narratives = new HashSet<>(known.keySet());
        narratives.addAll(now.keySet());
        int changed = 0;
        for (var id : narratives) {
            var gravity = now.get(id);
            if (gravity != null && gravity.equals(known.get(id))) continue;
            if (gravity == null) sql.run(FORGET, id);
            else sql.run(SET, id, gravity);
            weighAgain(sql, id);
            changed++;
        }
        return changed;
    }

    private void weighAgain(Statements sql, UUID narrative) throws SQLException {
        var numbers = new ArrayList<Long>();
        try (var rows = sql.ask(MENTIONS, narrative)) {
            while (rows.next()) numbers.add(rows.getLong(1));
        }
        for (long number : numbers) touched.mark(sql, number, false);
    }
}
