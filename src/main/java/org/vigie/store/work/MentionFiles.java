// SPDX-License-Identifier: Apache-2.0
package org.vigie.store.work;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import javax.crypto.SecretKey;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vigie.store.StoreFolder;
import org.vigie.store.h2.CannotOpen;
import org.vigie.store.h2.Disk;
import org.vigie.store.h2.H2File;
import org.vigie.store.h2.Schema;
import org.vigie.store.index.EncryptedDirectory;
import org.vigie.store.index.MentionIndex;
import org.vigie.store.key.MasterKey;
import org.vigie.store.segment.SegmentLog;

/// Where the mentions of a store lie: segments, the truth; `work` and the index, which can be made again.
///
/// @param workFile without ".mv.db"
record MentionFiles(Path segmentFolder, Path workFile, Path indexFolder, MasterKey key) {
    static final Schema SCHEMA = new Schema("org/vigie/store/work/schema", 6);

    private static final Logger LOG = LoggerFactory.getLogger(MentionFiles.class);
    private static final long SEGMENT_BYTES = 32L << 20;

    static MentionFiles of(StoreFolder folder, MasterKey key) {
        return new MentionFiles(folder.mentionSegments(), folder.work(), folder.index(), key);
    }

    SegmentLog openSegments() {
        return SegmentLog.open(segmentFolder, key("mention-segments"), SEGMENT_BYTES);
    }

    /// Opens `work`, or an empty one in place of a damaged one.
    H2File openWork(Disk disk) {
        try {
            return H2File.open(workFile, key("work"), SCHEMA, disk);
        } catch (CannotOpen e) {
            if (!e.isDamaged()) throw e;
            LOG.warn("The tables of mentions cannot be read and are made again: {}", e.getMessage());
            forgetWork();
            return H2File.open(workFile, key("work"), SCHEMA, disk);
        }
    }

    /// Opens the index, or an empty one in place of one that does not hold.
    MentionIndex openIndex() {
        try {
            return new MentionIndex(new EncryptedDirectory(indexFolder, key("index")));
        } catch (IOException | RuntimeException e) {
            LOG.warn("The index of mentions cannot be read and is made again: {}", e.getMessage());
            forgetIndex();
        }
        try {
            return new MentionIndex(new EncryptedDirectory(indexFolder, key("index")));
        } catch (IOException e) {
            throw new UncheckedIOException("No index of mentions can be made in " + indexFolder, e);
        }
    }

    void forgetWork() {
        delete(workFile.resolveSibling(workFile.getFileName() + ".mv.db"));
    }

    void forgetIndex() {
        if (!Files.exists(indexFolder)) return;
        try (var files = Files.walk(indexFolder)) {
            files.sorted(Comparator.reverseOrder()).forEach(MentionFiles::delete);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private SecretKey key(String use) {
        return key.key(use);
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot remove " + file, e);
        }
    }
}
