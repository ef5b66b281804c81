// SPDX-License-Identifier: Apache-2.0
package org.vigie.store.work;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.vigie.core.mention.Author;
import org.vigie.core.source.SourceId;

/// Learns which audience is usual at each source: the median of those known when its mentions came in, to an eighth
/// of a doubling (9 %). It is told anew after 1, 2, 4, 8… known ones up to 4,096, and then stays: so the same facts
/// always give the same, mentions are seldom weighed again, and a busy source costs nothing.
///
/// For one transaction; counts are kept by [#keep].
final class Audiences {
    private static final String COUNTS = "select step, mentions from audience_count where source = ?";
    private static final String COUNT =
            "merge into audience_count (source, step, mentions) key (source, step) values (?, ?, ?)";
    private static final String USUAL = "select audience from usual_audience where source = ?";
    private static final String SET_USUAL = "merge into usual_audience (source, audience) key (source) values (?, ?)";
    private static final String UNKNOWN_ONES = "select number from mention where source = ? and audience < 0";
    private static final String FORGET_COUNTS = "delete from audience_count where source = ?";
    private static final short UNKNOWN = -1;
    /// Stands in place of all counts once they are not needed any more.
    private static final short SETTLED = -2;
    private static final long ENOUGH = 4_096;
    private static final double STEPS_PER_DOUBLING = 8;

    private final Statements sql;
    private final Touched touched;
    private final Map<SourceId, OfSource> sources = new HashMap<>();
    private boolean moved;

    Audiences(Statements sql, Touched touched) {
        this.sql = sql;
        this.touched = touched;
    }

    /// What is known of one source.
    private static final class OfSource {
        private final TreeMap<Short, Long> counts = new TreeMap<>();
        private final Map<Short, Long> changed = new HashMap<>();
        private long known;
        private long usual = Author.UNKNOWN;

        void set(short step, long mentions) {
            if (step != SETTLED) counts.put(step, mentions);
            if (step != UNKNOWN) known += mentions;
        }

        boolean isSettled() {
            return known >= ENOUGH;
        }

        void add(short step) {
            changed.put(step, counts.merge(step, 1L, Long::sum));
            if (step != UNKNOWN) known++;
        }

        long median() {
            long half = (known + 1) / 2;
            for (var count : counts.tailMap((short) 0).entrySet()) {
                half -= count.getValue();
                if (half <= 0) return audience(count.getKey());
            }
            return Author.UNKNOWN;
        }
    }

    /// What stands for an unknown audience there; [Author#UNKNOWN] while none is known.
    long usual(SourceId source) throws SQLException {
        return of(source).usual;
    }

    /// A mention came in.
    void add(SourceId source, long audience) throws SQLException {
        var there = of(source);
        if (there.isSettled()) return;
        there.add(step(audience));
        if (audience < 0 || Long.bitCount(there.known) != 1) return;
        long median = there.median();
        if (median == there.usual) return;
        there.usual = median;
        sql.run(SET_USUAL, source.value(), median);
        if (there.counts.containsKey(UNKNOWN)) weighAgain(source.value());
    }

    /// Whether known mentions weigh otherwise now.
    boolean hasMoved() {
        return moved;
    }

    /// Writes down what was counted since.
    void keep() throws SQLException {
        for (var entry : sources.entrySet()) {
            var changed = entry.getValue().changed;
            if (!changed.isEmpty() && entry.getValue().isSettled()) {
                sql.run(FORGET_COUNTS, entry.getKey().value());
                sql.run(COUNT, entry.getKey().value(), SETTLED, ENOUGH);
                changed.clear();
            }
            for (var count : changed.entrySet())
                sql.run(COUNT, entry.getKey().value(), count.getKey(), count.getValue());
            changed.clear();
        }
    }

    private void weighAgain(UUID source) throws SQLException {
        moved = true;
        var numbers = new ArrayList<Long>();
        try (var rows = sql.ask(UNKNOWN_ONES, source)) {
            while (rows.next()) numbers.add(rows.getLong(1));
        }
        for (long number : numbers) touched.mark(sql, number, false);
    }

    private OfSource of(SourceId source) throws SQLException {
        var known = sources.get(source);
        if (known != null) return known;
        var there = new OfSource();
        try (var rows = sql.ask(COUNTS, source.value())) {
            while (rows.next()) there.set(rows.getShort(1), rows.getLong(2));
        }
        try (var row = sql.ask(USUAL, source.value())) {
            if (row.next()) there.usual = row.getLong(1);
        }
        sources.put(source, there);
        return there;
    }

    private static short step(long audience) {
        if (audience < 0) return UNKNOWN;
        return (short) Math.round(STEPS_PER_DOUBLING * Math.log1p(audience) / Math.log(2));
    }

    private static long audience(short step) {
        return Math.round(Math.pow(2, step / STEPS_PER_DOUBLING) - 1);
    }
}
