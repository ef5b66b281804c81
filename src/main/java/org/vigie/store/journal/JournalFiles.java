// SPDX-License-Identifier: Apache-2.0
package org.vigie.store.journal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vigie.store.h2.CannotOpen;
import org.vigie.store.h2.Disk;
import org.vigie.store.h2.H2File;
import org.vigie.store.h2.Schema;
import org.vigie.store.key.MasterKey;
import org.vigie.store.segment.SegmentLog;

/// Where a journal lies, and under which keys.
///
/// @param base the H2 file without ".mv.db"
/// @param segments folder of the second copy
public record JournalFiles(Path base, Path segments, MasterKey key) {
    /// The tables of the journal and of what it tells.
    public static final Schema SCHEMA = new Schema("org/vigie/store/journal/schema", 3);

    private static final Logger LOG = LoggerFactory.getLogger(JournalFiles.class);
    private static final long SEGMENT = 4L << 20;
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    SecondCopy openCopy() {
        return new SecondCopy(SegmentLog.open(segments, key.key("segments/journal"), SEGMENT));
    }

    /// Opens the H2 file; one that can't be read is set aside, never deleted, and an empty one takes its place,
    /// to be filled from the second copy.
    ///
    /// @throws CannotOpen if it can't be opened for another reason, or if there is no second copy
    H2File openFile(SecondCopy copy, Disk disk, InstantSource clock) {
        try {
            return openFile(disk);
        } catch (CannotOpen e) {
            if (!e.isDamaged() || copy.isEmpty()) throw e;
            LOG.error("The journal can’t be read and is made again from its second copy: {}", e.getMessage());
            setAside(clock);
            return openFile(disk);
        }
    }

    H2File openFile(Disk disk) {
        return H2File.open(base, key.key("journal"), SCHEMA, disk);
    }

    private void setAside(InstantSource clock) {
        var file = base.resolveSibling(base.getFileName() + ".mv.db");
        var aside = base.resolveSibling(base.getFileName() + ".unreadable-" + STAMP.format(clock.instant()) + ".mv.db");
        try {
            Files.move(file, aside);
            LOG.warn("The unreadable journal stays as {}", aside);
        } catch (IOException e) {
            throw new UncheckedIOException("The unreadable journal could not be set aside", e);
        }
    }
}
