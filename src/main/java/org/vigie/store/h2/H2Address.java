// SPDX-License-Identifier: Apache-2.0
package org.vigie.store.h2;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.h2.Driver;

/// How one encrypted H2 file is reached: its address, the password of the file, its two users.
///
/// The only place that opens connections. H2 stretches a file password with ten rounds only, so it must be a
/// random key and never something a person made up.
///
/// @param base the file without ".mv.db"
/// @param scheme H2's name for the file system; "file" but in tests that break it
record H2Address(Path base, SecretKey key, String scheme) {
    static final String FILE = "file";

    /// A block for the cipher, and two for the header that H2 keeps twice.
    private static final long SMALLEST = 3 * 4096;

    private static final String ADMIN = "ADMIN";
    private static final String READER = "READER";
    /// No creation by accident, no closing behind our back, and no plain text in trace files.
    private static final String ADMIN_OPTIONS =
            ";CIPHER=AES;DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0;TRACE_LEVEL_SYSTEM_OUT=0";

    /// Pages held in memory, in KB: a sixth of the heap, 256 MB at most. Identities come in no order, so that each new
    /// mention touches another page of their index; read anew, each would have to be decrypted first.
    private static final String CACHE =
            "SET CACHE_SIZE " + Math.min(256L << 10, Runtime.getRuntime().maxMemory() / 6 >> 10);

    /// H2 keeps this setting in the file and yet opens it with 500 ms (seen with 2.4.240): say it every time.
    private static final String DELAY_NOTHING = "SET WRITE_DELAY 0";

    static {
        // found by its name, and not by whatever class loader the opening thread happens to have
        Driver.load();
    }

    H2Address {
        base = base.toAbsolutePath();
        if (base.toString().contains(";"))
            throw new IllegalArgumentException("A folder with a semicolon can't hold the store: " + base);
    }

    Path file() {
        return file(base);
    }

    static Path file(Path base) {
        return base.resolveSibling(base.getFileName() + ".mv.db");
    }

    boolean exists() {
        return Files.exists(file());
    }

    /// Whether the file is big enough to be one of H2's: anything smaller it would take for new, and write over.
    boolean isBegun() throws IOException {
        return Files.size(file()) >= SMALLEST;
    }

    /// The same key for a file made beside this one.
    H2Address beside(String suffix) {
        return new H2Address(base.resolveSibling(base.getFileName() + suffix), key, scheme);
    }

    /// The one path that may create a file, with the reading user in it and a schema that he can't see.
    Connection create() throws SQLException {
        var admin = DriverManager.getConnection(url() + ADMIN_OPTIONS, ADMIN, password(ADMIN));
        try (var sql = admin.createStatement()) {
            sql.execute(DELAY_NOTHING);
            sql.execute(CACHE);
            sql.execute("CREATE USER " + READER + " PASSWORD '" + userPassword(READER) + "'");
            sql.execute("CREATE SCHEMA VAULT");
            sql.execute("CREATE TABLE VAULT.HEARTBEAT(BEATS BIGINT NOT NULL)");
            sql.execute("INSERT INTO VAULT.HEARTBEAT VALUES(0)");
            sql.execute("GRANT SELECT ON SCHEMA PUBLIC TO " + READER);
        }
        return admin;
    }

    /// For the writer alone, and always the first to open the file.
    Connection admin() throws SQLException {
        var admin = DriverManager.getConnection(url() + ADMIN_OPTIONS + ";IFEXISTS=TRUE", ADMIN, password(ADMIN));
        try (var sql = admin.createStatement()) {
            sql.execute(DELAY_NOTHING);
            sql.execute(CACHE);
        }
        return admin;
    }

    /// For the writer while nothing can be written: touches no byte of the file.
    Connection adminReadingOnly() throws SQLException {
        var options = ADMIN_OPTIONS + ";IFEXISTS=TRUE;ACCESS_MODE_DATA=r";
        return DriverManager.getConnection(url() + options, ADMIN, password(ADMIN));
    }

    String readerUrl() {
        return url() + ";CIPHER=AES;IFEXISTS=TRUE";
    }

    String readerName() {
        return READER;
    }

    String readerPassword() {
        return password(READER);
    }

    private String url() {
        return "jdbc:h2:" + scheme + ":" + base.toString().replace('\\', '/');
    }

    private String password(String user) {
        return HexFormat.of().formatHex(key.getEncoded()) + " " + userPassword(user);
    }

    private String userPassword(String user) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key.getEncoded(), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(("h2 user " + user).getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every JDK has HmacSHA256.", impossible);
        }
    }

    /// Never shows the key.
    @Override
    public String toString() {
        return base.toString();
    }
}
