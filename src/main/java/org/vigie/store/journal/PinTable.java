// SPDX-License-Identifier: Apache-2.0
package org.vigie.store.journal;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.vigie.core.cell.PersonId;
import org.vigie.store.key.Patience;
import org.vigie.store.key.PinHash;

/// The PINs of people, as slow hashes, and how often each was guessed wrong. Only the writer sees them.
final class PinTable {
    private PinTable() {}

    /// What is known of someone's PIN.
    record Pin(PinHash hash, Patience patience) {
        static Pin of(char[] digits) {
            return new Pin(PinHash.of(digits), Patience.FRESH);
        }
    }

    static Optional<Pin> find(Handle sql, PersonId who) {
        return sql.createQuery("select * from vault.credential where person_id = ?")
                .bind(0, who.value())
                .map((row, context) -> {
                    var until = row.getObject("paused_until", OffsetDateTime.class);
                    return new Pin(
                            new PinHash(row.getBytes("salt"), row.getBytes("pin_hash")),
                            new Patience(
                                    row.getInt("wrong"),
                                    Optional.ofNullable(until).map(OffsetDateTime::toInstant)));
                })
                .findOne();
    }

    /// Everybody who has a PIN, those withdrawn included.
    static List<PersonId> holders(Handle sql) {
        return sql.createQuery("select person_id from vault.credential")
                .mapTo(UUID.class)
                .map(PersonId::new)
                .list();
    }

    static void put(Handle sql, PersonId who, Pin pin) {
        sql.execute(
                "merge into vault.credential key(person_id) values(?, ?, ?, ?, ?)",
                who.value(),
                pin.hash().salt(),
                pin.hash().hash(),
                pin.patience().wrong(),
                pin.patience()
                        .until()
                        .map((Instant until) -> EntryTable.time(until))
                        .orElse(null));
    }

    static void put(Handle sql, PersonId who, Patience patience) {
        find(sql, who).ifPresent(pin -> put(sql, who, new Pin(pin.hash(), patience)));
    }

    static void remove(Handle sql, PersonId who) {
        sql.execute("delete from vault.credential where person_id = ?", who.value());
    }
}
