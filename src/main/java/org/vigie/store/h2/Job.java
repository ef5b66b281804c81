// SPDX-License-Identifier: Apache-2.0
package org.vigie.store.h2;

import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/// A work that waits for the writer, and the promise made to whoever asked for it.
final class Job<T> {
    final CompletableFuture<T> done = new CompletableFuture<>();
    /// Only reads, with the rights of the writer: allowed while nothing can be written.
    final boolean readsOnly;

    private final Work<T> work;
    private @Nullable T result;
    private @Nullable Throwable failure;

    Job(Work<T> work, boolean readsOnly) {
        this.work = work;
        this.readsOnly = readsOnly;
    }

    /// Does the work within the transaction; an ordinary failure undoes this work alone.
    ///
    /// @throws SQLException when the file itself gave up, so that nothing of the commit can hold
    void run(Transaction transaction) throws SQLException {
        var connection = transaction.sql().getConnection();
        Savepoint before = connection.setSavepoint();
        try {
            result = work.run(transaction);
            if (readsOnly) connection.rollback(before);
        } catch (Throwable thrown) {
            var broken = Trouble.of(thrown);
            if (broken.isPresent()) throw broken.get();
            failure = thrown;
            connection.rollback(before);
        }
    }

    /// Keeps the promise once the commit is on the disk.
    @SuppressWarnings("NullAway") // a work may well give null when its result is Void
    void complete() {
        if (failure != null) done.completeExceptionally(failure);
        else done.complete(result);
    }

    void fail(Throwable why) {
        done.completeExceptionally(why);
    }
}
