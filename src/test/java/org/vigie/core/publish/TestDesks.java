// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.publish;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.vigie.core.cell.OpenRoom;
import org.vigie.core.journal.Nature;
import org.vigie.core.message.Library;
import org.vigie.core.message.Message;

/// Desks over the journal of a room in memory, as the program makes them.
public final class TestDesks {
    private TestDesks() {}

    /// A desk whose real rooms have no account that answers.
    public static Desk of(OpenRoom room, List<Message> shipped) {
        return of(room, shipped, _ -> Optional.empty());
    }

    public static Desk of(OpenRoom room, List<Message> shipped, Channels channels) {
        var ledger = new RoomLedger(room.journal(), room.room().id());
        Desk.Texts texts = (id, now) -> {
            var library = new Library(room.journal(), room.room().id(), shipped);
            return library.approvals(library.shelf()).approved(id, now);
        };
        return room.room().nature() == Nature.REAL
                ? Desk.real(room.room(), ledger, texts, channels, room.clock())
                : Desk.practice(room.room(), ledger, texts, room.clock());
    }

    /// Channels that answer as they are told.
    public static Channels answering(Function<Account, Receipt> answers) {
        return each(account -> List.of(answers.apply(account)));
    }

    /// Channels that answer for each piece as they are told.
    public static Channels each(Function<Account, List<Receipt>> answers) {
        return account -> Optional.of(new Channel() {
            @Override
            public List<Receipt> send(Parcel parcel, Instant now) {
                return answers.apply(account);
            }

            @Override
            public int most() {
                return Integer.MAX_VALUE;
            }

            @Override
            public Optional<String> reader(int place) {
                return account.list().map(_ -> "client" + place + "@altea.example");
            }

            @Override
            public Receipt probe(Instant now) {
                return answers.apply(account).getFirst();
            }
        });
    }
}
