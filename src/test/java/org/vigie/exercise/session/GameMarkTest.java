// SPDX-License-Identifier: Apache-2.0
package org.vigie.exercise.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GameMarkTest {
    private static final Duration AT = Duration.ofHours(30).plusMillis(123);

    @TempDir
    Path folder;

    @Test
    void itTellsTheLastTimeOfTheSameTurn() throws IOException {
        var file = folder.resolve("deep").resolve("game");
        try (var mark = GameMark.open(file)) {
            assertThat(mark.read(0)).as("nothing was written").isEmpty();
            mark.write(3, Duration.ofMinutes(1));
            mark.write(3, AT);
            assertThat(mark.read(3)).contains(AT);
        }
        try (var mark = GameMark.open(file)) {
            assertThat(mark.read(3)).contains(AT);
            assertThat(mark.read(4)).as("the clock was touched since").isEmpty();
        }
    }

    @Test
    void aTornOrForeignFileTellsNothing() throws IOException {
        var file = folder.resolve("game");
        try (var mark = GameMark.open(file)) {
            mark.write(1, AT);
        }
        var bytes = Files.readAllBytes(file);
        bytes[5] ^= 1;
        Files.write(file, bytes);
        try (var mark = GameMark.open(file)) {
            assertThat(mark.read(1)).isEmpty();
        }
        Files.writeString(file, "abc");
        try (var mark = GameMark.open(file)) {
            assertThat(mark.read(1)).isEmpty();
            mark.write(1, AT);
            assertThat(mark.read(1)).contains(AT);
        }
    }
}
