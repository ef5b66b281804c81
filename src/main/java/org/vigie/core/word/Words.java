// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.word;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.vigie.core.cell.RoomId;
import org.vigie.core.journal.Entry;
import org.vigie.core.journal.Journal;
import org.vigie.core.journal.WordAct;

/// What the organisation said, as the journal of a room tells it. Every call reads the journal: never on the screen's
/// thread.
public final class Words {
    private final Journal journal;
    private final RoomId room;

    public Words(Journal journal, RoomId room) {
        this.journal = journal;
        this.room = room;
    }

    /// Every word, in the order in which they went out.
    public List<Word> all() {
        return fold(journal.standing(room, WordAct.class));
    }

    /// What these entries come to. A word recorded late stands where it was said.
    public static List<Word> fold(List<Entry> entries) {
        return entries.stream()
                .flatMap(entry -> entry.payload() instanceof WordAct.Issued issued
                        ? Stream.of(Word.of(issued, entry))
                        : Stream.empty())
                .sorted(Comparator.comparing(Word::at))
                .toList();
    }
}
