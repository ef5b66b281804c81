// SPDX-License-Identifier: Apache-2.0
package org.vigie.store.h2;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.EOFException;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.h2.api.ErrorCode;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// An H2 file while it is open: the connection of the writer and the pool of the readers.
///
/// All but [#reader] belongs to the writer's thread.
final class OpenFile {
    private static final Logger LOG = LoggerFactory.getLogger(OpenFile.class);
    private static final int READERS = 4;
    /// Below this, or when this much of the file is in use, compacting is not worth the wait.
    private static final long SMALL = 8L << 20;

    private static final long TOO_BIG_TO_COMPACT_AT_CLOSE = 512L << 20;
    private static final int GOOD_FILL = 60;

    private final Connection admin;
    private final Handle handle;
    private final HikariDataSource readers;

    private OpenFile(Connection admin, Handle handle, HikariDataSource readers) {
        this.admin = admin;
        this.handle = handle;
        this.readers = readers;
    }

    static OpenFile open(H2Address address, Schema schema) {
        Path file = address.file();
        try {
            var admin = new Preparation(address, schema).open();
            admin.setAutoCommit(false);
            return new OpenFile(admin, Jdbi.create(admin).open(), readers(address));
        } catch (SQLException e) {
            throw new CannotOpen(file, String.valueOf(e.getMessage()), isDamage(e), e);
        } catch (IOException e) {
            throw new CannotOpen(file, String.valueOf(e.getMessage()), false, e);
        }
    }

    /// Opens a file on a disk without room, to be read until it can be written again.
    static OpenFile openReadingOnly(H2Address address) {
        try {
            var admin = address.adminReadingOnly();
            admin.setAutoCommit(false);
            return new OpenFile(admin, Jdbi.create(admin).open(), readers(address));
        } catch (SQLException e) {
            throw new CannotOpen(address.file(), String.valueOf(e.getMessage()), false, e);
        }
    }

    private static HikariDataSource readers(H2Address address) {
        var config = new HikariConfig();
        config.setPoolName("readers of " + address.base().getFileName());
        config.setJdbcUrl(address.readerUrl());
        config.setUsername(address.readerName());
        config.setPassword(address.readerPassword());
        config.setMaximumPoolSize(READERS);
        config.setMinimumIdle(1);
        config.setConnectionTimeout(5_000);
        config.setInitializationFailTimeout(-1);
        return new HikariDataSource(config);
    }

    private static boolean isDamage(SQLException e) {
        return switch (e.getErrorCode()) {
            case ErrorCode.FILE_CORRUPTED_1,
                    ErrorCode.FILE_ENCRYPTION_ERROR_1,
                    ErrorCode.FILE_VERSION_ERROR_1,
                    ErrorCode.WRONG_USER_OR_PASSWORD,
                    ErrorCode.GENERAL_ERROR_1,
                    ErrorCode.TABLE_OR_VIEW_NOT_FOUND_1,
                    ErrorCode.TABLE_OR_VIEW_NOT_FOUND_DATABASE_EMPTY_1 -> !Trouble.isDiskFull(e);
            case ErrorCode.IO_EXCEPTION_1 -> isCut(e);
            default -> false;
        };
    }

    /// Whether the file ends before what it says of itself.
    private static boolean isCut(Throwable e) {
        for (var cause = e; cause != null; cause = cause.getCause()) if (cause instanceof EOFException) return true;
        return false;
    }

    Connection reader() throws SQLException {
        return readers.getConnection();
    }

    Handle handle() {
        return handle;
    }

    /// Commits, and comes back once it is on the disk for good: WRITE_DELAY=0 alone forces nothing.
    void commitForGood() throws SQLException {
        admin.commit();
        try (var sql = admin.createStatement()) {
            sql.execute("CHECKPOINT SYNC");
        }
    }

    /// Writes something of no meaning, to see whether writing works.
    void proveWritable() throws SQLException {
        try (var sql = admin.createStatement()) {
            sql.execute("UPDATE VAULT.HEARTBEAT SET BEATS = BEATS + 1");
        }
        commitForGood();
    }

    void rollback() throws SQLException {
        admin.rollback();
    }

    /// Writes a consistent copy as a ZIP file, still under the same key. Only between transactions.
    ///
    /// @param zip a file that is not there yet
    void backup(Path zip) throws SQLException, IOException {
        // where nothing can be written, H2 collects the whole garbage sixteen times before it says so, and writers wait
        new FileOutputStream(zip.toFile()).close();
        try (var sql = admin.prepareStatement("BACKUP TO ?")) {
            sql.setString(1, zip.toString());
            sql.execute();
        }
    }

    /// Closes in order.
    ///
    /// @param compact makes the file as small as it gets, even if that takes long
    void close(boolean compact) {
        readers.close();
        try (var sql = admin.createStatement()) {
            sql.execute(compact || isWorthCompacting(sql) ? "SHUTDOWN COMPACT" : "SHUTDOWN");
            admin.close();
        } catch (SQLException e) {
            LOG.error("The file was not closed in order: {}", e.getMessage());
            abandon();
        }
    }

    /// Lets go of a file that gave up.
    void abandon() {
        readers.close();
        try (var sql = admin.createStatement()) {
            sql.execute("SHUTDOWN IMMEDIATELY");
        } catch (SQLException expected) {
            LOG.debug("H2 had closed the file already: {}", expected.getMessage());
        }
        try {
            admin.close();
        } catch (SQLException expected) {
            LOG.debug("The connection was gone already: {}", expected.getMessage());
        }
    }

    private static boolean isWorthCompacting(Statement sql) throws SQLException {
        long bytes = 0;
        long fill = 100;
        try (var rows = sql.executeQuery("select SETTING_NAME, SETTING_VALUE from INFORMATION_SCHEMA.SETTINGS"
                + " where SETTING_NAME in ('info.FILE_SIZE', 'info.CHUNKS_FILL_RATE')")) {
            while (rows.next()) {
                if (rows.getString(1).equals("info.FILE_SIZE")) bytes = rows.getLong(2);
                else fill = rows.getLong(2);
            }
        }
        return bytes > SMALL && bytes < TOO_BIG_TO_COMPACT_AT_CLOSE && fill < GOOD_FILL;
    }
}
