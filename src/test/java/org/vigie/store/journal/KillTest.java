// SPDX-License-Identifier: Apache-2.0
package org.vigie.store.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vigie.core.journal.Journal.Verdict;
import org.vigie.core.journal.OriginId;
import org.vigie.core.journal.Payload;

/// Really kills a process that writes the journal, again and again on the same files: what it was told to be
/// saved is there, nothing is torn, the chain holds, and every start after a kill begins a new life.
///
/// A kill keeps what the system holds in memory: this is no power cut.
class KillTest {
    private static final int AT_ONCE = 2;

    @TempDir
    Path folder;

    @Test
    void fiftyKillsLoseNothing() throws Exception {
        kill(50);
    }

    @Test
    @Tag("long")
    void fiveHundredKillsLoseNothing() throws Exception {
        kill(500);
    }

    private void kill(int kills) throws Exception {
        try (var series = Executors.newFixedThreadPool(AT_ONCE)) {
            var tasks = IntStream.range(0, AT_ONCE)
                    .<Callable<Long>>mapToObj(
                            i -> () -> new Series(folder.resolve("series" + i), i).run(kills / AT_ONCE))
                    .toList();
            long acknowledged = 0;
            for (var done : series.invokeAll(tasks)) acknowledged += done.get();
            assertThat(acknowledged).as("entries acknowledged in all").isGreaterThan(kills);
        }
    }

    /// Kills on one folder, one after the other.
    private static final class Series {
        private final Path folder;
        private final Random random;
        private final LedgerFixture fixture;
        /// Every "origin:seq hash" that the killed processes were told to be saved.
        private final List<String> acknowledged = new ArrayList<>();

        Series(Path folder, int seed) throws IOException {
            this.folder = Files.createDirectories(folder);
            this.random = new Random(seed);
            this.fixture = new LedgerFixture(folder);
            fixture.close();
        }

        long run(int kills) throws Exception {
            for (int i = 0; i < kills; i++) {
                writeUntilKilled();
                fixture.open();
                assertNothingIsLostOrTorn();
                if (random.nextBoolean()) fixture.close();
                else fixture.stopUncleanly();
            }
            Files.delete(folder.resolve("journal.mv.db"));
            fixture.open();
            assertNothingIsLostOrTorn();
            fixture.close();
            return acknowledged.size();
        }

        private void writeUntilKilled() throws Exception {
            var writer = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Xmx256m",
                            "-XX:+UseSerialGC",
                            "-XX:TieredStopAtLevel=1",
                            "-cp",
                            System.getProperty("java.class.path"),
                            KilledWriter.class.getName(),
                            folder.toString(),
                            HexFormat.of().formatHex(fixture.keyBytes()))
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            try (BufferedReader told = writer.inputReader()) {
                // one in eight dies while it opens the files
                if (random.nextInt(8) > 0) assertThat(told.readLine()).isEqualTo("open");
                TimeUnit.MILLISECONDS.sleep(random.nextInt(400));
                // by its handle: killing the Process would also close the pipe with what it still has to tell
                assertThat(writer.toHandle().destroyForcibly()).isTrue();
                told.lines()
                        .filter(line -> line.length() > 64 && line.endsWith("."))
                        .forEach(acknowledged::add);
                assertThat(writer.waitFor())
                        .as("killed, and not ended by itself")
                        .isEqualTo(137);
            }
        }

        private void assertNothingIsLostOrTorn() {
            var journal = fixture.journal();
            assertThat(journal.verify()).isInstanceOf(Verdict.Intact.class);
            for (var line : acknowledged) {
                var words = line.substring(0, line.length() - 1).split(" ");
                assertThat(journal.find(Json.entryRef(words[0])))
                        .as("acknowledged %s", words[0])
                        .hasValueSatisfying(
                                entry -> assertThat(entry.hash().hex()).isEqualTo(words[1]));
            }
            var said = journal.latest(Payload.PersonNoted.class, 1);
            assertThat(fixture.ledger().people().all())
                    .as("the projection says what the journal says")
                    .isEqualTo(said.stream()
                            .map(entry -> ((Payload.PersonNoted) entry.payload()).person())
                            .toList());
            assertThat(lives()).doesNotHaveDuplicates();
            assertThat(journal.latest(Payload.class, 1))
                    .as("a new life begins after a kill")
                    .singleElement()
                    .satisfies(entry -> assertThat(entry.payload()).isInstanceOf(Payload.OriginOpened.class));
        }

        private List<OriginId> lives() {
            return fixture.journal().latest(Payload.OriginOpened.class, 10_000).stream()
                    .map(entry -> entry.ref().origin())
                    .toList();
        }
    }
}
