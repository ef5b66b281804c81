// SPDX-License-Identifier: Apache-2.0
package org.vigie.files;

import java.io.IOException;
import java.nio.ByteBuffer;
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

    /// Replaces one file, or leaves it as it is.
    public static void write(Path file, byte[] bytes) throws IOException {
        try (var files = new WholeFiles()) {
            files.add(file, bytes);
            files.move();
        }
    }

    /// Writes beside the file what is to stand there.
    public void add(Path file, byte[] bytes) throws IOException {
        var part = file.resolveSibling(file.getFileName() + PART);
        parts.put(part, file);
        try (var channel = FileChannel.open(
                part, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
            var buffer = ByteBuffer.wrap(bytes);
            while (buffer.hasRemaining()) channel.write(buffer);
            channel.force(true);
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
