// SPDX-License-Identifier: Apache-2.0
package org.vigie.store.work;

import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import org.vigie.store.h2.H2File;

/// The `work` file, asked in plain statements: by readers at any time, by the writer in turn.
final class Tables {
    private final H2File file;

    Tables(H2File file) {
        this.file = file;
    }

    /// Something done with statements.
    @FunctionalInterface
    interface Doing<T> {
        T with(Statements sql) throws SQLException;
    }

    /// Reads what is committed.
    <T> T read(Doing<T> reading) {
        try {
            return file.reader().withHandle(handle -> {
                try (var sql = new Statements(handle.getConnection())) {
                    return reading.with(sql);
                }
            });
        } catch (SQLException e) {
            throw new IllegalStateException("The tables of mentions cannot be read.", e);
        }
    }

    /// Writes in one transaction; completes when it is on the disk for good.
    <T> CompletableFuture<T> write(Doing<T> writing) {
        return file.write(transaction -> {
            try (var sql = new Statements(transaction.sql().getConnection())) {
                return writing.with(sql);
            }
        });
    }
}
