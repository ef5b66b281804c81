// SPDX-License-Identifier: Apache-2.0
package org.vigie.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Says that one process has a store's folder open, and which. The operating system gives the lock back when the
/// process ends, however it ends.
public final class FolderLock implements AutoCloseable {
    /// The byte that is locked lies behind the words that others may read, also on Windows.
    private static final long LOCKED_BYTE = 1 << 20;

    private final FileChannel channel;
    private final FileLock lock;

    private FolderLock(FileChannel channel, FileLock lock) {
        this.channel = channel;
        this.lock = lock;
    }

    /// What came of asking for the folder.
    public sealed interface Taking {
        record Taken(FolderLock lock) implements Taking {}

        /// @param pid the process that has it, if it said so
        /// @param since when it took it, if it said so
        record InUse(Optional<Long> pid, Optional<Instant> since) implements Taking {}
    }

    /// Takes the folder for this process. Throws if the file can't be written at all.
    ///
    /// @param file the lock file of the folder
    public static Taking take(Path file, long pid, Instant now) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        var channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        try {
            var lock = tryLock(channel);
            if (lock == null) {
                channel.close();
                return inUse(file);
            }
            channel.truncate(0);
            channel.write(ByteBuffer.wrap((pid + " " + now).getBytes(StandardCharsets.UTF_8)), 0);
            return new Taking.Taken(new FolderLock(channel, lock));
        } catch (IOException | RuntimeException problem) {
            channel.close();
            throw problem;
        }
    }

    @Override
    public void close() throws IOException {
        channel.truncate(0);
        lock.release();
        channel.close();
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock(LOCKED_BYTE, 1, false);
        } catch (OverlappingFileLockException alreadyOurs) {
            return null;
        }
    }

    private static Taking inUse(Path file) throws IOException {
        var words = Files.readString(file).split(" ", 2);
        try {
            return new Taking.InUse(
                    Optional.of(Long.parseLong(words[0])),
                    words.length > 1 ? Optional.of(Instant.parse(words[1])) : Optional.empty());
        } catch (NumberFormatException | DateTimeException notYetWritten) {
            return new Taking.InUse(Optional.empty(), Optional.empty());
        }
    }
}
