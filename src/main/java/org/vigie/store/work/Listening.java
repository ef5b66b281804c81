// SPDX-License-Identifier: Apache-2.0
package org.vigie.store.work;

import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BiConsumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vigie.core.mention.Analysis;
import org.vigie.core.mention.Analyst;
import org.vigie.core.mention.Filed;

/// Who listens to mentions now, and the change to someone else: mentions to come are heard by the new one at once,
/// those that are known in the background, oldest first.
///
/// How far that came is kept with what was heard, so that a start after a kill goes on from there. What people said
/// of labels stays: it lies beside what was heard.
final class Listening implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Listening.class);
    private static final int PAGE = 500;
    private static final String BEGIN = """
            update listening set analyst = ?, done = 0, until = (select coalesce(max(number), 0) from mention)""";
    private static final String ALL_DONE = "update listening set analyst = ?, done = 0, until = 0";
    private static final String HEAR = "update mention set " + ToneColumns.SET + " where number = ?";
    private static final String UNCHANGED =
            "select count(*) from mention where number = ? and versions = ? and deleted_at is null";

    private final Tables tables;
    private final Touched touched;
    private final Runnable look;
    private final BiConsumer<Long, Long> advanced;
    private final ExecutorService background = Executors.newSingleThreadExecutor(Thread.ofPlatform()
            .name("listening to mentions again")
            .priority(Thread.MIN_PRIORITY)
            .daemon()
            .factory());
    private volatile Analyst now;
    private volatile boolean closing;

    /// @param look tells the index that something was marked
    /// @param advanced told how many of how many known mentions were listened to again
    Listening(Analyst now, Tables tables, Touched touched, Runnable look, BiConsumer<Long, Long> advanced) {
        this.now = now;
        this.tables = tables;
        this.touched = touched;
        this.look = look;
        this.advanced = advanced;
    }

    /// How far known mentions were listened to again.
    private record Reach(String analyst, long done, long until) {
        static Reach of(Statements sql) throws SQLException {
            try (var row = sql.ask("select analyst, done, until from listening")) {
                row.next();
                return new Reach(row.getString(1), row.getLong(2), row.getLong(3));
            }
        }
    }

    /// Notes that everything in the tables was heard by this one.
    static int heardAll(Statements sql, Analyst analyst) throws SQLException {
        return sql.run(ALL_DONE, analyst.version());
    }

    Analyst now() {
        return now;
    }

    /// Goes on where an earlier life stopped, or begins if someone else listened then.
    void goOn() {
        background.execute(() -> {
            var analyst = now;
            if (tables.read(Reach::of).analyst().equals(analyst.version())) run(analyst);
            else become(analyst);
        });
    }

    /// From the next mention on this one listens. The writer changes over between two transactions.
    void become(Analyst next) {
        if (now != next && now.version().equals(next.version())) return;
        tables.write(sql -> {
                    now = next;
                    return sql.run(BEGIN, next.version());
                })
                .thenRun(() -> {
                    if (!closing) background.execute(() -> run(next));
                });
    }

    private void run(Analyst analyst) {
        try {
            for (var reach = tables.read(Reach::of);
                    reach.done() < reach.until() && !isOver(analyst);
                    reach = tables.read(Reach::of)) {
                var from = reach;
                var rows = tables.read(sql -> FiledRow.UNWEIGHED.after(sql, from.done(), PAGE));
                long last = rows.size() < PAGE ? from.until() : rows.getLast().number();
                var heard = rows.stream()
                        .map(row -> new Again(row, Heard.again(analyst, row.mention(), row.analysis())))
                        .toList();
                long done = Math.min(last, from.until());
                if (tables.write(sql -> keep(sql, analyst, heard, done, from.until()))
                                .join()
                        < 0) return;
                look.run();
                advanced.accept(done, from.until());
            }
        } catch (RuntimeException e) {
            LOG.error("Known mentions could not be listened to again; they are at the next start.", e);
        }
    }

    /// A known mention, and what was heard in it now.
    private record Again(Filed row, Analysis analysis) {}

    /// One that changed meanwhile was heard by the new analyst already. Every other is marked, since the same words
    /// may weigh otherwise now.
    private int keep(Statements sql, Analyst analyst, List<Again> heard, long done, long until) throws SQLException {
        if (isOver(analyst)) return -1;
        for (var one : heard) {
            long number = one.row().number();
            if (sql.number(UNCHANGED, number, one.row().versions()) == 0) continue;
            if (!one.analysis().equals(one.row().analysis())) sql.run(HEAR, ToneColumns.and(one.analysis(), number));
            touched.mark(sql, number, false);
        }
        if (done >= until) return heardAll(sql, analyst);
        return sql.run("update listening set done = ?", done);
    }

    private boolean isOver(Analyst analyst) {
        return closing || now != analyst;
    }

    /// Stops after the page at hand; the rest is done at the next start.
    void stop() {
        closing = true;
    }

    /// To be called when the index follows no more.
    @Override
    public void close() {
        closing = true;
        background.close();
    }
}
