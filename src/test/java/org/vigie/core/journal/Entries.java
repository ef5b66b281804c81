// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.journal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.vigie.core.cell.PersonId;
import org.vigie.core.cell.RoomId;

/// Entries in the order in which a test writes them down, one minute apart.
public final class Entries {
    public static final Instant T0 = Instant.parse("2026-10-14T12:02:00Z");
    public static final RoomId ROOM = new RoomId(new UUID(1, 2));
    public static final PersonId INES = new PersonId(new UUID(0, 1));
    public static final PersonId PAUL = new PersonId(new UUID(0, 2));

    private final List<Entry> entries = new ArrayList<>();

    /// Writes down what Inès did, a minute after what came before.
    public Entries add(Payload payload) {
        return add(INES, payload);
    }

    public Entries add(PersonId by, Payload payload) {
        return add(Optional.of(by), at(entries.size()), payload);
    }

    /// Writes down what a story lets its people do.
    public Entries addAll(List<Draft> drafts) {
        for (var draft : drafts) add(draft.author(), draft.occurredAt(), draft.payload());
        return this;
    }

    private Entries add(Optional<PersonId> by, Instant at, Payload payload) {
        int number = entries.size() + 1;
        entries.add(new Entry(
                new EntryId(new UUID(9, number)),
                new EntryRef(new OriginId(new UUID(8, 8)), number),
                new Hlc(at.toEpochMilli(), 0),
                at,
                at,
                at,
                by,
                Optional.of(ROOM),
                Nature.EXERCISE,
                List.of(),
                payload,
                Hash.of(new byte[] {0}),
                Hash.of(new byte[] {1})));
        return this;
    }

    public List<Entry> all() {
        return List.copyOf(entries);
    }

    /// When the entry of this place, from 0, was written down.
    public static Instant at(int place) {
        return T0.plusSeconds(60L * place);
    }
}
