// SPDX-License-Identifier: Apache-2.0
package org.vigie.store.work;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vigie.core.mention.Filed;
import org.vigie.store.index.MentionIndex;

/// Brings the index in line with the tables. For one thread.
final class IndexFollower {
    private static final Logger LOG = LoggerFactory.getLogger(IndexFollower.class);
    private static final int PAGE = 1_000;

    private final Tables tables;
    private final MentionIndex index;
    private final FiledRow filed;
    /// Number of the last mention in the index.
    private long last;
    /// Number of the newest mention that can be found.
    private volatile long newest;
    /// The last change of [Touched] in the index.
    private long change;
    /// Mentions written since the index was last made lasting.
    private long pending;

    IndexFollower(Tables tables, MentionIndex index, FiledRow filed) {
        this.filed = filed;
        this.tables = tables;
        this.index = index;
        var note = index.note();
        this.last = note.isEmpty() ? 0 : Long.parseLong(note);
    }

    long pending() {
        return pending;
    }

    long newest() {
        return newest;
    }

    /// Adds what is new and, if there are marks, follows them; all of it can be found after [#show].
    ///
    /// @param fresh what came in, in order of numbers; gaps are filled from the tables
    /// @return the known mentions that changed
    List<Filed> follow(List<Filed> fresh, boolean marks) {
        add(fresh);
        if (!marks) return List.of();
        addMissing();
        return followMarks();
    }

    /// Lets everything be found that was followed so far.
    void show() {
        index.refresh();
        newest = last;
    }

    /// After a start: everything the tables have and the index does not, or all of it if they disagree.
    void catchUp() {
        follow(List.of(), true);
        show();
        long rows = tables.read(sql -> sql.number("select count(*) from mention"));
        if (rows == index.size()) return;
        LOG.warn("The index has {} of {} mentions and is made again", index.size(), rows);
        rebuild();
    }

    /// Makes the index again from the tables.
    void rebuild() {
        index.clear();
        last = 0;
        addMissing();
        show();
        makeLasting();
    }

    /// Makes the index lasting and forgets the marks that it has followed.
    void makeLasting() {
        index.commit(Long.toString(last));
        forgetMarks();
    }

    /// Like [#makeLasting], leaving no word of erased mentions in any file.
    void purge() {
        index.purge(Long.toString(last));
        forgetMarks();
    }

    private void forgetMarks() {
        long followed = change;
        tables.write(sql -> sql.run("delete from touched where change <= ?", followed))
                .join();
        pending = 0;
    }

    private void add(List<Filed> fresh) {
        var inOrder = fresh.stream().filter(one -> one.number() > last).toList();
        if (inOrder.isEmpty()) return;
        if (inOrder.getFirst().number() != last + 1) {
            addMissing();
            return;
        }
        index.add(inOrder);
        last = inOrder.getLast().number();
        pending += inOrder.size();
    }

    private void addMissing() {
        for (var page = page(last); !page.isEmpty(); page = page(last)) {
            index.add(page);
            last = page.getLast().number();
            pending += page.size();
        }
    }

    private List<Filed> page(long after) {
        return tables.read(sql -> filed.after(sql, after, PAGE));
    }

    private List<Filed> followMarks() {
        var all = new ArrayList<Filed>();
        for (var marks = marks(); !marks.isEmpty(); marks = marks()) {
            Map<Long, Boolean> words = new HashMap<>();
            for (var mark : marks) words.put(mark.mention(), mark.words());
            var numbers = marks.stream().mapToLong(TouchedRow::mention).toArray();
            var rows = tables.read(sql -> filed.of(sql, numbers));
            index.replace(rows.stream()
                    .filter(row -> words.getOrDefault(row.number(), false))
                    .toList());
            index.update(rows.stream()
                    .filter(row -> !words.getOrDefault(row.number(), false))
                    .toList());
            change = marks.getLast().change();
            pending += marks.size();
            all.addAll(rows);
        }
        return all;
    }

    /// Rows that came in after the last look are read before their marks, so that no mark runs ahead of its row.
    private List<TouchedRow> marks() {
        var marks = tables.read(sql -> TouchedRow.after(sql, change, PAGE));
        if (marks.stream().anyMatch(mark -> mark.mention() > last)) addMissing();
        return marks;
    }
}
