// SPDX-License-Identifier: Apache-2.0
package org.vigie.store.h2;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import javax.crypto.SecretKey;
import org.jdbi.v3.core.Jdbi;
import org.vigie.core.journal.Journal.NotSaved;

/// One encrypted H2 file: everything is written by one thread, and read through a user who can only read.
///
/// What made H2 lose nothing in 550 kills: one writing connection, WRITE_DELAY=0, and CHECKPOINT SYNC before
/// anything counts as saved (docs/decisions/0004). While the disk is full or the file broken it is read-only,
/// and comes back by itself.
public final class H2File implements AutoCloseable {
    private final H2Address address;
    private final Writer writer;
    private final Jdbi reader;

    private H2File(H2Address address, Schema schema, Disk disk, long retryMillis) {
        this.address = address;
        this.writer = new Writer(address, schema, disk, retryMillis);
        this.reader = Jdbi.create(this::readingConnection);
    }

    /// Opens the file, which is made first if it is not there.
    ///
    /// @param base the file without ".mv.db"
    /// @throws CannotOpen if it is in use, damaged, or written by a newer version
    public static H2File open(Path base, SecretKey key, Schema schema, Disk disk) {
        return open(new H2Address(base, key, H2Address.FILE), schema, disk, 5_000);
    }

    /// For tests: another file system, another wait between attempts to reopen.
    static H2File open(H2Address address, Schema schema, Disk disk, long retryMillis) {
        var file = new H2File(address, schema, disk, retryMillis);
        file.writer.start();
        return file;
    }

    /// Does this on the writer's thread, and completes once it is committed and on the disk for good.
    ///
    /// Works that wait together share a commit; one that throws is rolled back alone, and its own exception
    /// is what the future gets. Completes with [NotSaved] while the file is read-only. What hangs on the
    /// future runs on the writer's thread: it must be quick, and never wait for another write.
    public <T> CompletableFuture<T> write(Work<T> work) {
        return writer.submit(new Job<>(work, false));
    }

    /// Reads with the rights of the writer, for what the reading user may not see (schema VAULT); whatever
    /// it writes is rolled back.
    public <T> CompletableFuture<T> consult(Work<T> work) {
        return writer.submit(new Job<>(work, true));
    }

    /// Connections of a user who may SELECT from the tables of the schema PUBLIC and nothing else.
    public Jdbi reader() {
        return reader;
    }

    /// Writes a copy between two transactions.
    ///
    /// @param zip a file that is not there yet; it holds the file as it is, under the same key
    public CompletableFuture<Void> backup(Path zip) {
        return writer.backup(zip);
    }

    /// Makes the file small at the next close even if it is big, so that nothing erased remains in it. A
    /// process killed before that leaves the wish to the close after.
    public void compactAtClose() {
        try {
            if (!Files.exists(compactionMark())) Files.createFile(compactionMark());
        } catch (IOException e) {
            throw new NotSaved("The wish to compact " + address + " could not be kept.", e);
        }
    }

    /// Finishes what waits, then closes; compacts where that is worth the wait.
    @Override
    public void close() {
        boolean compact = Files.exists(compactionMark());
        boolean done = writer.close(compact);
        if (!compact || !done) return;
        try {
            Files.deleteIfExists(compactionMark());
        } catch (IOException stays) {
            // the next close compacts once more, which harms nobody
        }
    }

    private Path compactionMark() {
        return address.base().resolveSibling(address.base().getFileName() + ".compact");
    }

    private Connection readingConnection() throws SQLException {
        return writer.openFile().reader();
    }
}
