// SPDX-License-Identifier: Apache-2.0
package org.vigie.store.work;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vigie.core.mention.Analyst;
import org.vigie.store.h2.Disk;
import org.vigie.store.h2.H2File;
import org.vigie.store.segment.Position;
import org.vigie.store.segment.SegmentLog;

/// Opens `work` so that it holds exactly what the segments tell: checked after an unclean stop, made again if it
/// disagrees with itself, and brought up to the end of the segments.
final class Opening {
    private static final Logger LOG = LoggerFactory.getLogger(Opening.class);
    /// Before the first harvest: the tables were empty, so that all in them was matched just now.
    private static final Position NOTHING = new Position(0, 0);

    private static final int FACTS_PER_COMMIT = 4_000;
    private static final String BY_NUMBER = "select count(*) from mention where number > 0";
    private static final String BY_IDENTITY = """
            select count(*) from mention use index (mention_by_identity)
            where identity >= uuid '00000000-0000-0000-0000-000000000000'""";

    private final MentionFiles files;
    private final Disk disk;
    private final Touched touched;

    Opening(MentionFiles files, Disk disk, Touched touched) {
        this.files = files;
        this.disk = disk;
        this.touched = touched;
    }

    /// @param analyst listens to what the segments tell
    H2File open(SegmentLog segments, Facts facts, Analyst analyst, Watched watched) {
        var file = files.openWork(disk);
        if (!holds(file)) {
            LOG.warn("The tables of mentions disagree with themselves and are made again");
            file.close();
            files.forgetWork();
            file = files.openWork(disk);
        }
        var stray = catchUp(file, new Replay(segments, facts, () -> analyst), analyst, watched);
        new Wiping(segments, facts).wipe(stray);
        return file;
    }

    /// After an orderly stop it is taken at its word; else rows are counted by each index.
    private static boolean holds(H2File file) {
        try {
            return file.<Boolean>write(transaction -> {
                        try (var sql = new Statements(transaction.sql().getConnection())) {
                            boolean clean = sql.number("select clean from progress") == 1;
                            sql.run("update progress set clean = false");
                            return clean || agrees(sql);
                        }
                    })
                    .join();
        } catch (CompletionException e) {
            LOG.warn("The tables of mentions cannot be checked: {}", String.valueOf(e.getCause()));
            return false;
        }
    }

    private static boolean agrees(Statements sql) throws SQLException {
        long byNumber = sql.number(BY_NUMBER);
        long byIdentity = sql.number(BY_IDENTITY);
        long last = sql.number("select max(number) from mention");
        LOG.info(
                "After an unclean stop: {} mentions by number, {} by identity, last number {}",
                byNumber,
                byIdentity,
                last);
        return byNumber == byIdentity && byNumber == last;
    }

    /// @return where facts lie that belong to no harvest
    private List<Position> catchUp(H2File file, Replay replay, Analyst analyst, Watched watched) {
        var tables = new Tables(file);
        touched.startAfter(tables.read(sql -> sql.number("select max(change) from touched")));
        var last = tables.read(sql -> new Progress(sql).read());
        var some = new ArrayList<Replay.Located>();
        var stray = replay.after(last, harvest -> {
            some.addAll(harvest);
            if (some.size() < FACTS_PER_COMMIT) return;
            apply(tables, List.copyOf(some), watched);
            some.clear();
        });
        if (!some.isEmpty()) apply(tables, some, watched);
        if (last.equals(NOTHING))
            tables.write(sql -> {
                        boolean any = sql.number("select max(number) from mention") > 0;
                        return Watching.remember(sql, watched) + (any ? Listening.heardAll(sql, analyst) : 0);
                    })
                    .join();
        return stray;
    }

    private void apply(Tables tables, List<Replay.Located> some, Watched watched) {
        tables.write(sql -> {
                    var into = new FactTables(sql, touched);
                    for (var one : some) into.apply(one.fact(), one.at(), watched.matcher());
                    into.finish();
                    return some.size();
                })
                .join();
    }
}
