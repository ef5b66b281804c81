// SPDX-License-Identifier: Apache-2.0
package org.vigie.exercise.session;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Optional;

/// The time of a game, kept so that it outlives the process at any moment: eight bytes of a file in memory, written in
/// one piece. What the system holds in memory survives a killed process, not a power cut.
///
/// It tells nothing about the game but its time, and after which touch of the clock that was.
public final class GameMark implements AutoCloseable {
    private static final int TURN_BITS = 12;
    private static final int CHECK_BITS = 16;
    private static final long MOST_MILLIS = (1L << (Long.SIZE - TURN_BITS - CHECK_BITS)) - 1;
    private static final long MIX = 0x9E37_79B9_7F4A_7C15L;
    private static final long SALT = 0x5A5A;

    private final Arena arena;
    private final MemorySegment memory;

    private GameMark(Arena arena, MemorySegment memory) {
        this.arena = arena;
        this.memory = memory;
    }

    /// Opens the file, or makes it.
    @SuppressWarnings("MustBeClosedChecker") // the mark that is handed out frees its memory when it is closed
    public static GameMark open(Path file) throws IOException {
        var folder = file.getParent();
        if (folder != null) Files.createDirectories(folder);
        try (var channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            // really written, so that a full disk says so now
            if (channel.size() < Long.BYTES) {
                var zeros = ByteBuffer.allocate(Long.BYTES);
                while (zeros.hasRemaining()) channel.write(zeros, zeros.position());
            }
            var arena = Arena.ofShared();
            return new GameMark(arena, channel.map(MapMode.READ_WRITE, 0, Long.BYTES, arena));
        }
    }

    /// @param turns how often the clock was touched before
    public void write(int turns, Duration at) {
        long millis = Math.clamp(at.toMillis(), 0, MOST_MILLIS);
        long said = (millis << TURN_BITS) | (turns & ((1 << TURN_BITS) - 1));
        memory.set(ValueLayout.JAVA_LONG, 0, (said << CHECK_BITS) | check(said));
    }

    /// The last time written after this many touches of the clock.
    public Optional<Duration> read(int turns) {
        long word = memory.get(ValueLayout.JAVA_LONG, 0);
        long said = word >>> CHECK_BITS;
        boolean whole = (word & ((1L << CHECK_BITS) - 1)) == check(said);
        boolean current = (said & ((1L << TURN_BITS) - 1)) == (turns & ((1 << TURN_BITS) - 1));
        return whole && current ? Optional.of(Duration.ofMillis(said >>> TURN_BITS)) : Optional.empty();
    }

    @Override
    public void close() {
        arena.close();
    }

    private static long check(long said) {
        return ((said * MIX) >>> (Long.SIZE - CHECK_BITS)) ^ SALT;
    }
}
