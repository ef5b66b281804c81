// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.drill;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.vigie.analysis.message.ReadyMaps;
import org.vigie.core.cell.Cell;
import org.vigie.core.cell.Cells;
import org.vigie.core.cell.OpenRoom;
import org.vigie.core.claim.Claims;
import org.vigie.core.crisis.CrisisDesk;
import org.vigie.core.journal.MessageAct;
import org.vigie.core.message.Fillings;
import org.vigie.core.message.MessageMap;
import org.vigie.core.message.MessageMaps;
import org.vigie.core.message.Tongue;
import org.vigie.core.word.Silences;
import org.vigie.core.word.Word;
import org.vigie.exercise.interview.Ground;
import org.vigie.ui.kit.Frame;
import org.vigie.ui.kit.alert.LevelWords;
import org.vigie.ui.kit.message.RoomValues;

/// Reads what a journalist could know of an open room.
final class RoomGround {
    private RoomGround() {}

    /// One for each message map of this language: those of the cell's own crisis first, then by their question. Reads
    /// the journal: never on the screen's thread.
    static List<Ground> read(OpenRoom room, Frame frame, Tongue language) {
        var journal = room.journal();
        var id = room.room().id();
        var fillings = new RoomValues(room, frame).read().over(Fillings.typed(journal.standing(id, MessageAct.class)));
        var claims = new Claims(journal, id).all();
        var level = new LevelWords(frame.texts()).name(new CrisisDesk(journal, id).level());
        var affected = fillings.of("affected").map(Fillings.Filling::value);
        var silence = silence(room);
        var types = new Cells(journal, id).current().map(Cell::types).orElse(List.of());
        var maps = new ArrayList<MessageMap>();
        for (var kept : new MessageMaps(journal, id, ReadyMaps.load()).all())
            if (kept.map().language() == language) maps.add(filled(kept.map(), fillings));
        maps.sort(Comparator.comparing((MessageMap map) -> !types.contains(map.scenario())));
        return maps.stream()
                .map(map -> new Ground(level, silence, affected, claims, map))
                .toList();
    }

    /// Since the last word to anybody, or since the first sign; nothing where there is neither.
    private static Duration silence(OpenRoom room) {
        var silences = Silences.read(room);
        var since = silences.words().isEmpty()
                ? silences.signal()
                : Optional.of(silences.words().getLast()).map(Word::at);
        return since.map(start ->
                        Duration.between(start, silences.asOf(room.clock().instant())))
                .filter(length -> !length.isNegative())
                .orElse(Duration.ZERO);
    }

    private static MessageMap filled(MessageMap map, Fillings fillings) {
        var keys = map.keys().stream()
                .map(key -> new MessageMap.Key(
                        fillings.fill(key.words()),
                        key.facts().stream()
                                .map(fact -> new MessageMap.Fact(fillings.fill(fact.words()), fact.claim()))
                                .toList()))
                .toList();
        return new MessageMap(map.id(), map.scenario(), map.audience(), fillings.fill(map.question()), keys);
    }
}
