// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.card;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.vigie.core.cell.RoomId;
import org.vigie.core.journal.CardAct;
import org.vigie.core.journal.Entry;
import org.vigie.core.journal.Journal;

/// The action cards that a room works through, as its journal tells them. Every call reads the journal: never on the
/// screen's thread.
public final class Cards {
    private final Journal journal;
    private final RoomId room;

    public Cards(Journal journal, RoomId room) {
        this.journal = journal;
        this.room = room;
    }

    /// Cards laid out and not put away, latest first.
    public List<RunningCard> running() {
        return told().values().stream().filter(card -> !card.isOver()).toList().reversed();
    }

    private Map<String, RunningCard> told() {
        return fold(journal.standing(room, CardAct.class));
    }

    /// What these entries come to, in the order of their clocks. A card laid out twice keeps what was
    /// ticked.
    public static Map<String, RunningCard> fold(List<Entry> entries) {
        var cards = new LinkedHashMap<String, RunningCard>();
        for (var entry : entries) {
            if (!(entry.payload() instanceof CardAct act)) continue;
            var at = entry.occurredAt();
            switch (act) {
                case CardAct.Opened(var card) ->
                    cards.compute(
                            card.code(),
                            (_, known) -> known == null || known.isOver() ? RunningCard.opened(card, entry) : known);
                case CardAct.Ticked(var code, int step, boolean done) ->
                    cards.computeIfPresent(
                            code, (_, card) -> card.ticked(step, done, new RunningCard.Tick(at, entry.author())));
                case CardAct.PutAway(var code) -> cards.computeIfPresent(code, (_, card) -> card.putAway());
            }
        }
        return cards;
    }
}
