// SPDX-License-Identifier: Apache-2.0
package org.vigie.store.journal;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.vigie.core.cell.Person;
import org.vigie.core.cell.PersonId;
import org.vigie.core.event.Events;
import org.vigie.core.journal.Draft;
import org.vigie.core.journal.LogType;
import org.vigie.core.journal.Nature;
import org.vigie.core.journal.Payload;
import org.vigie.store.h2.Disk;
import org.vigie.store.key.MasterKey;

/// A process that writes the journal as fast as it can, says what it was told to be saved, and waits to be
/// killed.
final class KilledWriter {
    private KilledWriter() {}

    public static void main(String[] args) throws IOException {
        var folder = Path.of(args[0]);
        var key = MasterKey.of(HexFormat.of().parseHex(args[1]));
        var clock = InstantSource.system();
        var events = new Events();
        var disk = new Disk(folder, clock, events);
        var files = new JournalFiles(folder.resolve("journal"), folder.resolve("segments"), key);
        var journal = Ledger.open(files, Nature.REAL, disk, clock, events).journal();
        var out = new FileOutputStream(FileDescriptor.out);
        out.write("open\n".getBytes(StandardCharsets.UTF_8));
        for (int n = 0; ; n++) {
            var entry = journal.append(
                            new Draft(Optional.empty(), Optional.empty(), clock.instant(), List.of(), payload(n)))
                    .join();
            out.write((entry.ref() + " " + entry.hash() + ".\n").getBytes(StandardCharsets.UTF_8));
        }
    }

    private static Payload payload(int n) {
        return n % 3 == 0
                ? new Payload.PersonNoted(new Person(new PersonId(new UUID(1, 1)), "Personne " + n, "Réseau", "P"))
                : new Payload.Logged(LogType.FACT, ("ligne " + n + " ").repeat(20), Optional.empty());
    }
}
