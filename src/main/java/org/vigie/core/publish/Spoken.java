// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.publish;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.vigie.core.cell.PersonId;
import org.vigie.core.cell.RoomId;
import org.vigie.core.journal.Entry;
import org.vigie.core.journal.Journal;
import org.vigie.core.journal.MessageAct;
import org.vigie.core.journal.PublishAct;
import org.vigie.core.message.MessageId;
import org.vigie.core.message.Outlet;

/// A text kept ready that was said: sent by the desk, noted by an exercise, or copied to be put out by hand.
///
/// @param text as it was, with the values of that moment
/// @param by who handed it over or copied it
/// @param at when the first of it was out, or when it was copied
/// @param item what the desk knows of it; empty for a copy
public record Spoken(
        MessageId message,
        int version,
        Outlet outlet,
        String text,
        Optional<PersonId> by,
        Instant at,
        Optional<RoomId> room,
        Optional<Item> item) {
    /// What was said in a room, in its order. Reads the journal: never on the screen's thread.
    public static List<Spoken> read(Journal journal, RoomId room) {
        return fold(Stream.of(PublishAct.class, MessageAct.Used.class)
                .flatMap(kind -> journal.standing(room, kind).stream())
                .toList());
    }

    /// What these entries come to, by the time at which it was said.
    public static List<Spoken> fold(List<Entry> entries) {
        var rooms = new LinkedHashMap<Optional<RoomId>, Outbox>();
        var acts = new HashMap<Optional<RoomId>, List<Entry>>();
        for (var entry : entries)
            if (entry.payload() instanceof PublishAct)
                acts.computeIfAbsent(entry.room(), _ -> new java.util.ArrayList<>())
                        .add(entry);
        acts.forEach((room, told) -> rooms.put(room, Outbox.of(told)));
        var sent = rooms.entrySet().stream().flatMap(one -> out(one.getValue().items(), one.getKey()));
        return Stream.concat(sent, entries.stream().flatMap(entry -> copy(entry).stream()))
                .sorted(Comparator.comparing(Spoken::at))
                .toList();
    }

    private static Stream<Spoken> out(Collection<Item> items, Optional<RoomId> room) {
        return items.stream()
                .flatMap(item -> item.outAt().stream().map(at -> {
                    var sending = item.sending();
                    return new Spoken(
                            sending.text().message(),
                            sending.text().version(),
                            sending.outlet(),
                            sending.words(),
                            item.by(),
                            at,
                            room,
                            Optional.of(item));
                }));
    }

    private static Optional<Spoken> copy(Entry entry) {
        return entry.payload() instanceof MessageAct.Used used
                ? Optional.of(new Spoken(
                        used.message(),
                        used.version(),
                        used.outlet(),
                        used.text(),
                        entry.author(),
                        entry.occurredAt(),
                        entry.room(),
                        Optional.empty()))
                : Optional.empty();
    }
}
