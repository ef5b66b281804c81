// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.cell;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Looks after the files of this station's store: how big they are, how safe, and how to make them again.
///
/// Every call may take long (a backup copies, restores and verifies): never on the screen's thread.
public interface Maintenance {
    /// What lies on the disk now.
    Stock stock();

    /// Copies the store, restores the copy elsewhere and verifies it; only then does it count as a backup.
    Outcome<Backup> backUp();

    /// Empties the work file and makes it again from the journal and the segments of raw answers.
    Outcome<Rebuilt> rebuild();

    /// @param folder where everything of this station lies
    /// @param freeBytes what is left on that disk
    /// @param lastBackup the newest copy that was restored and verified
    record Stock(String folder, List<StoreFile> files, long freeBytes, Optional<Backup> lastBackup) {
        public Stock {
            files = List.copyOf(files);
        }
    }

    /// @param bytes their size together on the disk
    record StoreFile(Part part, long bytes) {}

    /// What the files of the store are for.
    enum Part {
        /// The truth: what people did.
        JOURNAL,
        /// Mentions and projections; can be made again.
        WORK,
        /// Second copy of the journal and raw answers of the sources.
        SEGMENTS,
        /// Files that people added to the main courante.
        ATTACHMENTS,
        BACKUPS
    }

    /// @param file where the copy lies
    /// @param entries how many entries of the journal it holds
    record Backup(String file, Instant at, long entries, long bytes) {}

    /// @param mentions how many mentions came back
    /// @param entries how many entries were applied again
    record Rebuilt(long mentions, long entries) {}

    /// What came of a long task.
    sealed interface Outcome<T> {
        record Done<T>(T result) implements Outcome<T> {}

        /// @param detail what went wrong, for the person who mends it
        record Failed<T>(String detail) implements Outcome<T> {}
    }
}
