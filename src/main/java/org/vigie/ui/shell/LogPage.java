// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.shell;

import java.util.ArrayList;
import java.util.List;
import org.vigie.core.cell.RoomId;
import org.vigie.core.journal.Entry;
import org.vigie.core.journal.Journal;
import org.vigie.core.journal.Payload;

/// The latest entries of a room with their numbers, newest first. A number is the place in the whole journal,
/// which other rooms of the station share.
///
/// @param next the number that the next entry will get
record LogPage(List<Numbered> entries, long next) {
    static final LogPage EMPTY = new LogPage(List.of(), 1);

    /// Entries of other rooms lie between: this many are read for each one wanted.
    private static final int BREADTH = 4;

    /// @param number its place in the journal, from 1
    record Numbered(long number, Entry entry) {}

    /// Reads the page; takes some milliseconds.
    static LogPage read(Journal journal, RoomId room, int limit) {
        long size;
        List<Entry> latest;
        do {
            size = journal.size();
            latest = journal.latest(Payload.class, limit * BREADTH);
        } while (size != journal.size());
        var page = new ArrayList<Numbered>();
        for (int i = 0; i < latest.size() && page.size() < limit; i++) {
            var entry = latest.get(i);
            if (entry.room().map(room::equals).orElse(true)) page.add(new Numbered(size - i, entry));
        }
        return new LogPage(List.copyOf(page), size + 1);
    }
}
