// SPDX-License-Identifier: Apache-2.0
package org.vigie.store.work;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.vigie.core.mention.Filed;
import org.vigie.core.topic.TopicId;
import org.vigie.store.index.MentionIndex;

/// Brings the topics of known mentions in line with what is watched now.
///
/// The index says quickly which mentions may differ; each of these is then matched by itself. One that changes
/// meanwhile is left to the writer, who knows the new topics already.
final class TopicRematch {
    private static final int PAGE = 500;
    private static final int SCAN = 10_000;
    private static final String STORED =
            "select mention, topics from mention_topics where mention > ? order by mention fetch first ? rows only";
    private static final String UNCHANGED =
            "select count(*) from mention where number = ? and versions = ? and (deleted_at is not null) = ?";

    private final Tables tables;
    private final MentionIndex index;
    private final Touched touched;
    private final Runnable look;

    /// @param look tells the index that something was marked
    TopicRematch(Tables tables, MentionIndex index, Touched touched, Runnable look) {
        this.tables = tables;
        this.index = index;
        this.touched = touched;
        this.look = look;
    }

    /// @param newest the last mention to look at; later ones were matched as they came in
    /// @param isOver true when something else is watched meanwhile
    void run(Watched watched, long newest, BooleanSupplier isOver) {
        var differing = differing(watched);
        var page = new long[PAGE];
        int filled = 0;
        for (int number = differing.nextSetBit(0);
                number >= 0 && number <= newest && !isOver.getAsBoolean();
                number = differing.nextSetBit(number + 1)) {
            page[filled++] = number;
            if (filled < PAGE) continue;
            match(watched, page);
            filled = 0;
        }
        if (filled > 0 && !isOver.getAsBoolean()) match(watched, Arrays.copyOf(page, filled));
    }

    private BitSet differing(Watched watched) {
        var stored = stored();
        watched.queries().forEach((topic, query) -> {
            var numbers = stored.computeIfAbsent(topic, fresh -> new BitSet());
            for (long number : index.matching(query)) numbers.flip((int) number);
        });
        var differing = new BitSet();
        stored.values().forEach(differing::or);
        return differing;
    }

    private Map<TopicId, BitSet> stored() {
        var stored = new HashMap<TopicId, BitSet>();
        for (long last = 0; last >= 0; ) {
            long after = last;
            last = tables.read(sql -> scan(sql, after, stored));
        }
        return stored;
    }

    private static long scan(Statements sql, long after, Map<TopicId, BitSet> into) throws SQLException {
        long last = -1;
        try (var rows = sql.ask(STORED, after, SCAN)) {
            while (rows.next()) {
                last = rows.getLong(1);
                for (var topic : (Object[]) rows.getArray(2).getArray())
                    into.computeIfAbsent(new TopicId((UUID) topic), fresh -> new BitSet())
                            .set((int) last);
            }
        }
        return last;
    }

    private void match(Watched watched, long[] numbers) {
        var rows = tables.read(sql -> FiledRow.UNWEIGHED.of(sql, numbers));
        tables.write(sql -> keep(sql, watched, rows)).join();
        look.run();
    }

    private int keep(Statements sql, Watched watched, List<Filed> rows) throws SQLException {
        int kept = 0;
        for (var row : rows) {
            var topics = new HashSet<>(watched.matcher().topics(row.mention(), row.analysis()));
            boolean unchanged = sql.number(
                            UNCHANGED,
                            row.number(),
                            row.versions(),
                            row.deletedAt().isPresent())
                    == 1;
            if (!unchanged || topics.equals(row.topics())) continue;
            FactTables.setTopics(sql, row.number(), topics);
            touched.mark(sql, row.number(), false);
            kept++;
        }
        return kept;
    }
}
