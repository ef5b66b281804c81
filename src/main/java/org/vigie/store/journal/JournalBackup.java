// SPDX-License-Identifier: Apache-2.0
package org.vigie.store.journal;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import org.vigie.core.cell.Maintenance.Backup;
import org.vigie.core.cell.Maintenance.Outcome;
import org.vigie.core.event.Events;
import org.vigie.core.journal.Draft;
import org.vigie.core.journal.Hash;
import org.vigie.core.journal.Journal.Verdict;
import org.vigie.core.journal.Payload;
import org.vigie.store.h2.Disk;
import org.vigie.store.h2.H2File;

/// Copies the journal between two transactions, restores the copy elsewhere and verifies it there; only then is
/// it given its name and recorded as good.
///
/// @param folder where the copies go
/// @param along what goes with it
record JournalBackup(H2Journal journal, JournalFiles files, Path folder, Along along, InstantSource clock) {
    private static final DateTimeFormatter NAME =
            DateTimeFormatter.ofPattern("'vigie-'yyyyMMdd'T'HHmmss.SSS'Z.zip'").withZone(ZoneOffset.UTC);

    Outcome<Backup> make() {
        Instant now = clock.instant();
        var zip = folder.resolve(NAME.format(now));
        var part = folder.resolve(zip.getFileName() + ".part");
        try {
            Files.createDirectories(folder);
            journal.file().backup(part).join();
            var good = verify(part);
            putAlong(part);
            Files.move(part, zip, StandardCopyOption.ATOMIC_MOVE);
            var recorded = new Payload.BackedUp(zip.toString(), good.entries(), good.lastHash());
            journal.append(new Draft(Optional.empty(), Optional.empty(), now, List.of(), recorded))
                    .join();
            return new Outcome.Done<>(new Backup(zip.toString(), now, good.entries(), Files.size(zip)));
        } catch (IOException | RuntimeException e) {
            return new Outcome.Failed<>(plain(e) + removed(part));
        }
    }

    private static String plain(Exception e) {
        var cause = e instanceof CompletionException && e.getCause() != null ? e.getCause() : e;
        return String.valueOf(cause.getMessage());
    }

    private static String removed(Path part) {
        try {
            Files.deleteIfExists(part);
            return "";
        } catch (IOException e) {
            return " (the unfinished copy stays as " + part + ")";
        }
    }

    private Good verify(Path part) throws IOException {
        var elsewhere = Files.createTempDirectory(folder, "restored-");
        try {
            var restored = elsewhere.resolve("journal");
            try (FileSystem zip = FileSystems.newFileSystem(part)) {
                Files.copy(
                        zip.getPath("/" + files.base().getFileName() + ".mv.db"), elsewhere.resolve("journal.mv.db"));
            }
            return verify(new JournalFiles(restored, elsewhere, files.key()));
        } finally {
            try (var left = Files.list(elsewhere)) {
                for (var file : left.toList()) Files.delete(file);
            }
            Files.delete(elsewhere);
        }
    }

    private Good verify(JournalFiles restored) {
        try (var disk = new Disk(restored.segments(), clock, new Events(), () -> Long.MAX_VALUE, 0);
                H2File copy = restored.openFile(disk)) {
            return copy.consult(transaction -> {
                        var head = Head.read(transaction.sql()).orElseThrow();
                        return switch (new Verification(transaction.sql(), head).run()) {
                            case Verdict.Intact intact -> new Good(intact.entries(), head.hash());
                            case Verdict.Broken broken ->
                                throw new IOException(
                                        "The copy does not hold at entry " + broken.first() + ": " + broken.why());
                        };
                    })
                    .join();
        }
    }

    private void putAlong(Path part) throws IOException {
        var root = files.base().resolveSibling("");
        try (FileSystem zip = FileSystems.newFileSystem(part)) {
            for (var file : along.files()) {
                if (!Files.exists(file)) continue;
                var place = zip.getPath("/" + root.relativize(file).toString().replace('\\', '/'));
                Files.createDirectories(place.resolveSibling(""));
                Files.copy(file, place);
            }
        }
        try (FileSystem zip = FileSystems.newFileSystem(part)) {
            along.verify(zip);
        }
        try (var channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    private record Good(long entries, Hash lastHash) {}
}
