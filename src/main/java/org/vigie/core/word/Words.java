// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.word;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.vigie.core.cell.RoomId;
import org.vigie.core.journal.Entry;
import org.vigie.core.journal.Journal;
import org.vigie.core.journal.PublishAct;
import org.vigie.core.journal.WordAct;
import org.vigie.core.publish.Outbox;

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
        return fold(Stream.of(WordAct.class, PublishAct.class)
                .flatMap(kind -> journal.standing(room, kind).stream())
                .toList());
    }

    /// What these entries come to: what somebody recorded, and what left by the desk or was rehearsed there. A word
    /// recorded late stands where it was said.
    public static List<Word> fold(List<Entry> entries) {
        var issued = entries.stream()
                .flatMap(entry -> entry.payload() instanceof WordAct.Issued word
                        ? Stream.of(Word.of(word, entry))
                        : Stream.empty());
        var published = Outbox.of(entries).items().stream().flatMap(item -> Word.of(item).stream());
        return Stream.concat(issued, published)
                .sorted(Comparator.comparing(Word::at))
                .toList();
    }
}
