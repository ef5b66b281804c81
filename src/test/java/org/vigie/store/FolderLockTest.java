// SPDX-License-Identifier: Apache-2.0
package org.vigie.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vigie.store.FolderLock.Taking;

class FolderLockTest {
    private static final Instant NOON = Instant.parse("2026-10-14T10:00:00Z");

    @TempDir
    Path folder;

    @Test
    void namesWhoHasTheFolder() throws IOException {
        var file = folder.resolve("station/lock");
        assertThat(FolderLock.take(file, 4711, NOON)).isInstanceOf(Taking.Taken.class);
        assertThat(FolderLock.take(file, 4712, NOON))
                .isEqualTo(new Taking.InUse(Optional.of(4711L), Optional.of(NOON)));
    }

    @Test
    void isFreeOnceClosed() throws IOException {
        var file = folder.resolve("lock");
        if (FolderLock.take(file, 1, NOON) instanceof Taking.Taken taken)
            taken.lock().close();
        assertThat(FolderLock.take(file, 2, NOON)).isInstanceOf(Taking.Taken.class);
    }

    @Test
    void isFreeAfterItsProcessWasKilled() throws Exception {
        var file = folder.resolve("lock");
        var process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Holder.class.getName(),
                        file.toString()))
                .start();
        try (var said = process.inputReader()) {
            assertThat(said.readLine()).isEqualTo("taken");
            assertThat(FolderLock.take(file, 1, NOON))
                    .isEqualTo(new Taking.InUse(Optional.of(process.pid()), Optional.of(NOON)));
        } finally {
            process.destroyForcibly().waitFor();
        }
        assertThat(FolderLock.take(file, 1, NOON)).isInstanceOf(Taking.Taken.class);
    }

    /// A process that takes the folder and waits.
    static final class Holder {
        private Holder() {}

        public static void main(String[] args) throws Exception {
            FolderLock.take(Path.of(args[0]), ProcessHandle.current().pid(), NOON);
            System.out.println("taken");
            Thread.sleep(60_000);
        }
    }
}
