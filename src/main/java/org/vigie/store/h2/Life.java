// SPDX-License-Identifier: Apache-2.0
package org.vigie.store.h2;

import java.sql.SQLException;
import org.h2.api.ErrorCode;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vigie.core.journal.Journal.NotSaved;

/// Whether a file is open, can only be read, or is neither; and how it comes back after it gave up.
///
/// Changed by the writer's thread alone; anyone may ask.
final class Life {
    private static final Logger LOG = LoggerFactory.getLogger(Life.class);

    private final H2Address address;
    private final Schema schema;
    private final Disk disk;
    /// Absent while the file could not be reopened, not even to be read.
    private volatile @Nullable OpenFile file;
    /// Why nothing can be written, while that is so.
    private volatile @Nullable Throwable trouble;

    private long openings;

    Life(H2Address address, Schema schema, Disk disk) {
        this.address = address;
        this.schema = schema;
        this.disk = disk;
    }

    /// @throws CannotOpen if it can't be opened or made
    void begin() {
        file = openOnceMore();
    }

    /// How often the file was opened to be written.
    long openings() {
        return openings;
    }

    boolean canWrite() {
        return trouble == null;
    }

    boolean canRead() {
        return file != null;
    }

    OpenFile file() throws SQLException {
        var open = file;
        if (open == null)
            throw new SQLException("The file is not open: " + address, "08003", ErrorCode.DATABASE_IS_CLOSED);
        return open;
    }

    /// The file failed: it can be read again at once, and written once [#comeBack] succeeds.
    void giveUp(Exception cause) {
        trouble = cause;
        letGo();
        disk.failed(name(), cause);
        openToRead();
    }

    /// Tries whether the file can be written again, if there is room for that.
    void comeBack() {
        if (!disk.hasRoom()) return;
        letGo();
        try {
            var open = openOnceMore();
            if (provesWritable(open)) file = open;
        } catch (CannotOpen still) {
            LOG.debug("Still can't open {}: {}", address, still.getMessage());
        }
        if (file == null) {
            openToRead();
            return;
        }
        trouble = null;
        disk.recovered(name());
    }

    void end(boolean compact) {
        var open = file;
        file = null;
        if (open == null) return;
        if (canWrite()) open.close(compact);
        else open.abandon();
    }

    NotSaved notSaved() {
        return new NotSaved("Nothing can be saved in " + name() + " now.", trouble);
    }

    private OpenFile openOnceMore() {
        var open = OpenFile.open(address, schema);
        openings++;
        return open;
    }

    private void openToRead() {
        try {
            file = OpenFile.openReadingOnly(address);
        } catch (CannotOpen later) {
            LOG.warn("Not even to be read: {}", later.getMessage());
        }
    }

    private boolean provesWritable(OpenFile open) {
        try {
            open.proveWritable();
            return true;
        } catch (SQLException still) {
            LOG.debug("Still can't write {}: {}", address, still.getMessage());
            open.abandon();
            return false;
        }
    }

    private void letGo() {
        var open = file;
        file = null;
        if (open != null) open.abandon();
    }

    private String name() {
        return String.valueOf(address.base().getFileName());
    }
}
