// SPDX-License-Identifier: Apache-2.0
package org.vigie.files;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.Map;

/// Replaces files so that nobody ever reads half of one. Each is written beside its place as `NAME.part`, forced to the
/// disk, and then moved there in one step. Until [#move] no file has changed; what was not moved is removed by
/// [#close].
public final class WholeFiles implements AutoCloseable {
    private static final String PART = ".part";

    private final Map<Path, Path> parts = new LinkedHashMap<>();

    /// What a file is to hold.
    @FunctionalInterface
    public interface Content {
        /// May close what it writes to, or leave it open.
        void write(OutputStream out) throws IOException;
    }

    /// Replaces one file, or leaves it as it is.
    public static void write(Path file, byte[] bytes) throws IOException {
        write(file, out -> out.write(bytes));
    }

    /// Replaces one file by what is written now, or leaves it as it is.
    public static void write(Path file, Content content) throws IOException {
        try (var files = new WholeFiles()) {
            files.add(file, content);
            files.move();
        }
    }

    /// Writes beside the file what is to stand there.
    public void add(Path file, byte[] bytes) throws IOException {
        add(file, out -> out.write(bytes));
    }

    /// Writes beside the file what is to stand there.
    public void add(Path file, Content content) throws IOException {
        var part = file.resolveSibling(file.getFileName() + PART);
        parts.put(part, file);
        try (var channel = FileChannel.open(
                part, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
            var out = new Open(channel);
            content.write(out);
            out.flush();
            channel.force(true);
        }
    }

    /// Stays open when its writer is done: what was written is still to be forced to the disk.
    private static final class Open extends BufferedOutputStream {
        Open(FileChannel channel) {
            super(Channels.newOutputStream(channel));
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }

    /// Puts all in their places, in the order in which they were added. Where this throws, the first ones may stand.
    public void move() throws IOException {
        for (var all = parts.entrySet().iterator(); all.hasNext(); ) {
            var one = all.next();
            Files.move(
                    one.getKey(), one.getValue(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            all.remove();
        }
    }

    @Override
    public void close() throws IOException {
        for (var part : parts.keySet()) if (Files.isRegularFile(part)) Files.delete(part);
        parts.clear();
    }
}
