// SPDX-License-Identifier: Apache-2.0
package org.vigie.store.journal;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.vigie.core.cell.Person;
import org.vigie.core.cell.PersonId;
import org.vigie.core.event.CellEvent;
import org.vigie.core.event.Events;
import org.vigie.core.journal.Draft;
import org.vigie.core.journal.Entry;
import org.vigie.core.journal.LogType;
import org.vigie.core.journal.Nature;
import org.vigie.core.journal.Payload;
import org.vigie.store.h2.Disk;
import org.vigie.store.key.MasterKey;

/// A journal in a folder, with a clock that tests move.
final class LedgerFixture implements AutoCloseable {
    static final Person INES = new Person(new PersonId(new UUID(7, 1)), "Inès Carpentier", "Communication", "IC");

    private final byte[] keyBytes = new byte[32];
    final MasterKey key;
    final Events events = new Events();
    final List<CellEvent> heard = new java.util.concurrent.CopyOnWriteArrayList<>();
    private final Path folder;
    private Instant now = Instant.parse("2026-03-10T07:42:00.123456Z");
    private Disk disk;
    private Ledger ledger;

    LedgerFixture(Path folder) {
        this.folder = folder;
        new java.security.SecureRandom().nextBytes(keyBytes);
        this.key = MasterKey.of(keyBytes);
        events.subscribe(heard::add);
        disk = new Disk(folder, clock(), events);
        ledger = Ledger.open(files(), Nature.REAL, disk, clock(), events);
    }

    byte[] keyBytes() {
        return keyBytes.clone();
    }

    InstantSource clock() {
        return () -> now;
    }

    void pass(Duration time) {
        now = now.plus(time);
    }

    Ledger ledger() {
        return ledger;
    }

    H2Journal journal() {
        return ledger.journal();
    }

    JournalFiles files() {
        return new JournalFiles(folder.resolve("journal"), folder.resolve("segments"), key);
    }

    void open() {
        open(Nature.REAL);
    }

    void open(Nature nature) {
        disk = new Disk(folder, clock(), events);
        ledger = Ledger.open(files(), nature, disk, clock(), events);
    }

    /// Stops as a killed process would: no mark of an orderly stop is left.
    void stopUncleanly() {
        ledger.journal().file().close();
        disk.close();
    }

    Entry record(Payload payload) {
        return record(payload, Optional.empty());
    }

    Entry record(Payload payload, Optional<PersonId> author) {
        return journal()
                .append(new Draft(author, Optional.empty(), now, List.of(), payload))
                .join();
    }

    static Payload.Logged line(String text) {
        return new Payload.Logged(LogType.FACT, text, Optional.empty());
    }

    @Override
    public void close() {
        ledger.close();
        disk.close();
    }
}
