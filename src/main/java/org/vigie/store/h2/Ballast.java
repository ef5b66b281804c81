// SPDX-License-Identifier: Apache-2.0
package org.vigie.store.h2;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A file that only takes room, to be given up when the disk is full so that the store can be reopened and
/// closed in order.
final class Ballast {
    private static final Logger LOG = LoggerFactory.getLogger(Ballast.class);
    private static final int BLOCK = 1 << 20;

    private final Path file;
    private final long bytes;

    Ballast(Path file, long bytes) {
        this.file = file;
        this.bytes = bytes;
    }

    long bytes() {
        return bytes;
    }

    boolean isHeld() {
        try {
            return Files.size(file) == bytes;
        } catch (IOException absent) {
            return false;
        }
    }

    /// Takes the room, with real blocks; false when that failed, and then nothing is taken.
    boolean hold() {
        if (isHeld()) return true;
        try (var channel = FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
            for (long left = bytes; left > 0; left -= BLOCK) {
                var block = ByteBuffer.allocate((int) Math.min(BLOCK, left));
                while (block.hasRemaining()) channel.write(block);
            }
            channel.force(true);
            return true;
        } catch (IOException e) {
            LOG.warn("Could not reserve {} bytes for a full disk: {}", bytes, e.getMessage());
            release();
            return false;
        }
    }

    void release() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            LOG.warn("Could not give up the reserve {}: {}", file, e.getMessage());
        }
    }
}
