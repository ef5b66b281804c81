// SPDX-License-Identifier: Apache-2.0
package org.vigie.publish.page;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vigie.core.publish.Receipt;
import org.vigie.core.publish.Receipt.Ground;
import org.vigie.core.publish.Receipt.Why;
import org.vigie.files.WholeFiles;

/// A folder of this machine or of a share, which a web server reads.
///
/// @param address the folder; it must be there
record FolderPlace(String address, PageChannel.Disk disk) implements Place {
    private static final String LOCK = ".vigie.lock";
    private static final Duration PAUSE = Duration.ofMinutes(1);
    private static final Duration MOMENT = Duration.ofSeconds(10);

    /// Two rooms, or two stations on a shared folder, take turns.
    @Override
    public Receipt alone(Instant now, Work work) {
        var folder = folder();
        if (folder.isEmpty()) return new Receipt.Refused(Ground.SETTINGS, address);
        try (var channel = FileChannel.open(
                        folder.get().resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var lock = lock(channel);
                var files = new WholeFiles()) {
            return lock == null
                    ? new Receipt.Waiting(now.plus(MOMENT), Why.UNREACHABLE)
                    : work.on(new Folder(folder.get(), files, disk));
        } catch (IOException failed) {
            return notDone(failed, now);
        }
    }

    private Optional<Path> folder() {
        try {
            var path = Path.of(address.strip());
            return path.isAbsolute() && Files.isDirectory(path) ? Optional.of(path) : Optional.empty();
        } catch (InvalidPathException none) {
            return Optional.empty();
        }
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException here) {
            return null;
        }
    }

    /// Nothing has changed in the folder.
    private static Receipt notDone(IOException failed, Instant now) {
        var words = String.valueOf(failed.getMessage());
        // a folder may be called "Customer space"
        var reason = failed instanceof FileSystemException named ? String.valueOf(named.getReason()) : words;
        var small = reason.toLowerCase(Locale.ROOT);
        return small.contains("space") || small.contains("quota")
                ? new Receipt.Waiting(now.plus(PAUSE), Why.FULL)
                : new Receipt.Refused(Ground.SETTINGS, words);
    }

    private record Folder(Path folder, WholeFiles files, PageChannel.Disk disk) implements Site {
        @Override
        public Optional<byte[]> read(String name) throws IOException {
            var file = folder.resolve(name);
            return Files.exists(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
        }

        @Override
        public void add(String name, byte[] bytes) throws IOException {
            disk.add(files, folder.resolve(name), bytes);
        }

        @Override
        public void move() throws IOException {
            files.move();
        }

        /// The file that keeps the others out was written already.
        @Override
        public void tryOut() {}
    }
}
