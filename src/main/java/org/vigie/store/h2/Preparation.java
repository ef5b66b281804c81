// SPDX-License-Identifier: Apache-2.0
package org.vigie.store.h2;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import org.flywaydb.core.Flyway;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Makes a file, or brings an older one to the newest schema, beside its place and then in one move: a
/// process killed meanwhile leaves either the old file or the new one, never half of it.
final class Preparation {
    private static final Logger LOG = LoggerFactory.getLogger(Preparation.class);
    private static final String VERSION_OF_TABLES =
            "select max(cast(\"version\" as int)) from PUBLIC.\"flyway_schema_history\" where \"success\"";

    private final H2Address address;
    private final Schema schema;

    Preparation(H2Address address, Schema schema) {
        this.address = address;
        this.schema = schema;
    }

    /// A connection of the administrator to a file that has the newest schema.
    Connection open() throws SQLException, IOException {
        if (!address.exists()) {
            makeBeside(false);
            return address.admin();
        }
        if (!address.isBegun()) throw new CannotOpen(address.file(), CannotOpen.Why.UNREADABLE);
        var admin = address.admin();
        int version = versionOrLetGo(admin);
        if (version == schema.newest()) return admin;
        admin.close();
        if (version > schema.newest()) throw new CannotOpen(address.file(), CannotOpen.Why.NEWER);
        LOG.info("Bringing {} from schema {} to {}", address, version, schema.newest());
        makeBeside(true);
        return address.admin();
    }

    private void makeBeside(boolean fromPresent) throws SQLException, IOException {
        var making = address.beside(".making");
        Files.deleteIfExists(making.file());
        Files.createDirectories(address.file().getParent());
        if (fromPresent) Files.copy(address.file(), making.file());
        try (var admin = fromPresent ? making.admin() : making.create()) {
            migrate(admin);
            try (var sql = admin.createStatement()) {
                sql.execute("SHUTDOWN");
            }
        }
        putInPlace(making.file(), address.file());
    }

    private void migrate(Connection admin) {
        Flyway.configure(Preparation.class.getClassLoader())
                .dataSource(new OneConnection(admin))
                .locations("classpath:" + schema.location())
                .failOnMissingLocations(true)
                .load()
                .migrate();
    }

    /// A connection left open would keep the unreadable file, and serve it in place of the one that is made instead.
    private static int versionOrLetGo(Connection admin) throws SQLException {
        try {
            return version(admin);
        } catch (SQLException unreadable) {
            try (admin;
                    var sql = admin.createStatement()) {
                sql.execute("SHUTDOWN IMMEDIATELY");
            } catch (SQLException alreadyGone) {
                unreadable.addSuppressed(alreadyGone);
            }
            throw unreadable;
        }
    }

    private static int version(Connection admin) throws SQLException {
        try (var sql = admin.createStatement();
                var rows = sql.executeQuery(VERSION_OF_TABLES)) {
            return rows.next() ? rows.getInt(1) : 0;
        }
    }

    /// Forces a file to the disk, then gives it its name in one move.
    static void putInPlace(Path made, Path place) throws IOException {
        try (var channel = FileChannel.open(made, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        Files.move(made, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
