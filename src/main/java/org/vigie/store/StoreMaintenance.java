// SPDX-License-Identifier: Apache-2.0
package org.vigie.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import org.vigie.core.cell.Maintenance;
import org.vigie.core.journal.Entry;
import org.vigie.core.journal.Payload;
import org.vigie.store.h2.Disk;
import org.vigie.store.journal.Ledger;

/// Looks after the files of one store.
record StoreMaintenance(StoreFolder folder, Ledger ledger, MentionPart mentions, AttachmentPart attachments)
        implements Maintenance {
    @Override
    public Stock stock() {
        return new Stock(
                folder.root().toString(),
                List.of(
                        new StoreFile(Part.JOURNAL, bytes(h2(folder.journal()))),
                        new StoreFile(Part.WORK, bytes(h2(folder.work())) + bytes(folder.index())),
                        new StoreFile(Part.SEGMENTS, bytes(folder.segments())),
                        new StoreFile(Part.ATTACHMENTS, bytes(folder.attachments())),
                        new StoreFile(Part.BACKUPS, bytes(folder.backups()))),
                Disk.freeBytes(folder.root()),
                lastBackup());
    }

    @Override
    public Outcome<Backup> backUp() {
        return ledger.backUp(folder.backups(), attachments.withKeyring());
    }

    @Override
    public Outcome<Rebuilt> rebuild() {
        try {
            long entries = ledger.journal().rebuild().join();
            long known = mentions.rebuild().mentions().size();
            return new Outcome.Done<>(new Rebuilt(known, entries));
        } catch (CompletionException e) {
            return new Outcome.Failed<>(
                    String.valueOf(Optional.ofNullable(e.getCause()).orElse(e).getMessage()));
        } catch (RuntimeException e) {
            return new Outcome.Failed<>(String.valueOf(e.getMessage()));
        }
    }

    /// The newest copy that was verified; what became of the file since is for the caller to see.
    private Optional<Backup> lastBackup() {
        return ledger.journal().latest(Payload.BackedUp.class, 1).stream()
                .map(StoreMaintenance::backup)
                .findFirst();
    }

    private static Backup backup(Entry entry) {
        var made = (Payload.BackedUp) entry.payload();
        return new Backup(made.file(), entry.recordedAt(), made.entries(), bytes(Path.of(made.file())));
    }

    private static Path h2(Path base) {
        return base.resolveSibling(base.getFileName() + ".mv.db");
    }

    /// Of a file or of everything in a folder; 0 for what is not there.
    private static long bytes(Path path) {
        if (!Files.exists(path)) return 0;
        try (var files = Files.walk(path)) {
            return files.mapToLong(
                            file -> file.toFile().isFile() ? file.toFile().length() : 0)
                    .sum();
        } catch (IOException | UncheckedIOException changedMeanwhile) {
            return 0;
        }
    }
}
