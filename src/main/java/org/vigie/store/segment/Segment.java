// SPDX-License-Identifier: Apache-2.0
package org.vigie.store.segment;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Locale;

/// One file of a log: a header with its number and a random identity, then frames.
///
/// @param identity 16 random bytes; authenticated with every record
record Segment(Path file, long number, byte[] identity) {
    static final int HEADER = 4 + 4 + 8 + 16;

    private static final int MAGIC = 0x56675367;
    private static final int FORMAT = 1;
    private static final int IDENTITY = 16;
    private static final String SUFFIX = ".seg";

    static boolean isSegment(Path file) {
        return file.getFileName().toString().matches("\\d{10}\\" + SUFFIX);
    }

    static Path path(Path folder, long number) {
        return folder.resolve(String.format(Locale.ROOT, "%010d%s", number, SUFFIX));
    }

    /// Makes an empty segment, whole or not at all.
    static Segment create(Path folder, long number) throws IOException {
        var identity = new byte[IDENTITY];
        new SecureRandom().nextBytes(identity);
        var header = header(number, identity);
        put(path(folder, number), header);
        return new Segment(path(folder, number), number, identity);
    }

    /// Reads the header of a file that is there.
    static Segment read(Path file) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.READ)) {
            var header = ByteBuffer.allocate(HEADER);
            readFully(channel, header, 0);
            if (header.remaining() < HEADER || header.getInt() != MAGIC || header.getInt() != FORMAT)
                throw new IOException("Not a segment of this program: " + file);
            long number = header.getLong();
            var identity = new byte[IDENTITY];
            header.get(identity);
            return new Segment(file, number, identity);
        }
    }

    /// Everything in the file.
    ByteBuffer contents() throws IOException {
        return ByteBuffer.wrap(Files.readAllBytes(file));
    }

    /// Replaces the file by this one, which keeps the header: a copy is forced to the disk and then moved.
    void replace(ByteBuffer contents) throws IOException {
        put(file, contents);
    }

    private static ByteBuffer header(long number, byte[] identity) {
        return ByteBuffer.allocate(HEADER)
                .putInt(MAGIC)
                .putInt(FORMAT)
                .putLong(number)
                .put(identity)
                .flip();
    }

    private static void put(Path file, ByteBuffer contents) throws IOException {
        var making = file.resolveSibling(file.getFileName() + ".making");
        try (var channel = FileChannel.open(
                making, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
            while (contents.hasRemaining()) channel.write(contents);
            channel.force(true);
        }
        Files.move(making, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        forceFolder(file.resolveSibling("."));
    }

    /// Makes a new name last through a power cut, where the system lets a program ask for it.
    private static void forceFolder(Path folder) {
        try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException notOffered) {
            // Windows opens no folder; its file systems journal names by themselves
        }
    }

    /// Fills the buffer from this offset as far as the file goes, and flips it.
    static void readFully(FileChannel channel, ByteBuffer into, long offset) throws IOException {
        while (into.hasRemaining()) {
            int read = channel.read(into, offset + into.position());
            if (read < 0) break;
        }
        into.flip();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Segment that && number == that.number && Arrays.equals(identity, that.identity);
    }

    @Override
    public int hashCode() {
        return Long.hashCode(number);
    }
}
