// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.kit.log;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongUnaryOperator;
import java.util.function.Predicate;
import org.vigie.core.cell.RoomId;
import org.vigie.core.journal.Backstage;
import org.vigie.core.journal.Entry;
import org.vigie.core.journal.Journal;
import org.vigie.core.journal.Payload;

/// The latest entries of a room with their numbers, newest first. A number is the place in the whole journal,
/// which other rooms of the station share.
///
/// @param next the number that the next entry will get
public record LogPage(List<Numbered> entries, long next) {
    public static final LogPage EMPTY = new LogPage(List.of(), 1);

    /// Entries of other rooms lie between: this many are read for each one wanted.
    private static final int BREADTH = 4;

    /// @param number its place in the journal, from 1
    public record Numbered(long number, Entry entry) {}

    /// Reads the page; takes some milliseconds.
    public static LogPage read(Journal journal, RoomId room, int limit) {
        var page = read(journal, room, _ -> (long) limit * BREADTH, LogPage::isForPlayers);
        return new LogPage(page.entries().stream().limit(limit).toList(), page.next());
    }

    /// Reads what came after the first entries of the journal.
    ///
    /// @param known how many entries of the journal are known already
    public static LogPage after(Journal journal, RoomId room, long known) {
        return read(journal, room, size -> size - known, LogPage::isForPlayers);
    }

    /// Reads everything that may leave the room: once an exercise is over, what its facilitators did too.
    public static LogPage leaving(Journal journal, RoomId room) {
        return read(journal, room, size -> size, Backstage.mayLeave(journal, room));
    }

    private static boolean isForPlayers(Entry entry) {
        return !entry.payload().isBackstage();
    }

    private static LogPage read(Journal journal, RoomId room, LongUnaryOperator breadth, Predicate<Entry> isShown) {
        long size;
        List<Entry> latest;
        do {
            size = journal.size();
            latest = journal.latest(Payload.class, Math.clamp(breadth.applyAsLong(size), 0, Integer.MAX_VALUE));
        } while (size != journal.size());
        var page = new ArrayList<Numbered>();
        for (int i = 0; i < latest.size(); i++) {
            var entry = latest.get(i);
            if (entry.room().map(room::equals).orElse(true) && isShown.test(entry))
                page.add(new Numbered(size - i, entry));
        }
        return new LogPage(List.copyOf(page), size + 1);
    }
}
