// SPDX-License-Identifier: Apache-2.0
package org.vigie.store.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vigie.core.event.CellEvent;
import org.vigie.core.event.CellEvent.StoreState;
import org.vigie.core.event.Events;
import org.vigie.core.journal.Draft;
import org.vigie.core.journal.Entry;
import org.vigie.core.journal.Journal.NotSaved;
import org.vigie.core.journal.Journal.Verdict;
import org.vigie.core.journal.Nature;
import org.vigie.store.h2.Disk;
import org.vigie.store.key.MasterKey;

/// A journal on a real file system of 24 MB that really fills up. Skipped where the user may not mount one.
class FullFileSystemTest {
    private static final int MOST = 20_000;
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-03-10T07:42:00Z"));

    private final List<StoreState> states = new CopyOnWriteArrayList<>();

    @TempDir
    Path folder;

    @BeforeEach
    void mount() throws Exception {
        assumeTrue(
                run("mount", "-t", "tmpfs", "-o", "size=24m", "tmpfs", folder.toString()),
                "This user may not mount a small file system; DiskFullTest plays one.");
    }

    @AfterEach
    void unmount() throws Exception {
        run("umount", folder.toString());
    }

    @Test
    void whatWasSavedStaysWhatWasNotIsKnownAndWritingComesBack() throws Exception {
        var events = new Events();
        events.subscribe(event -> {
            if (event instanceof CellEvent.StoreChanged(StoreState state)) states.add(state);
        });
        var disk = new Disk(folder, CLOCK, events, () -> Disk.freeBytes(folder), 2 << 20);
        var files = new JournalFiles(folder.resolve("journal"), folder.resolve("segments"), MasterKey.random());
        var saved = new ArrayList<Entry>();
        try (var ledger = Ledger.open(files, Nature.REAL, disk, CLOCK, events)) {
            var filler = Files.write(folder.resolve("filler"), new byte[14 << 20]);
            disk.look();
            fillUp(ledger.journal(), saved);
            await().ignoreExceptions()
                    .untilAsserted(() -> assertThat(states)
                            .filteredOn(StoreState.ReadOnly.class::isInstance)
                            .singleElement()
                            .extracting("why")
                            .isEqualTo("disk-full"));
            await().ignoreExceptions()
                    .untilAsserted(() -> assertThat(
                                    ledger.journal().find(saved.getLast().ref()))
                            .as("can be read while nothing can be written")
                            .contains(saved.getLast()));

            Files.delete(filler);
            await().atMost(Duration.ofSeconds(30))
                    .ignoreExceptions()
                    .untilAsserted(() -> saved.add(append(ledger.journal(), "après")));
            for (var entry : saved)
                assertThat(ledger.journal().find(entry.ref())).contains(entry);
            assertThat(ledger.journal().verify()).isInstanceOf(Verdict.Intact.class);
        }
        Files.delete(folder.resolve("journal.mv.db"));
        try (var ledger = Ledger.open(files, Nature.REAL, disk, CLOCK, events)) {
            for (var entry : saved)
                assertThat(ledger.journal().find(entry.ref()))
                        .as("from the second copy")
                        .contains(entry);
        }
        disk.close();
    }

    private static void fillUp(H2Journal journal, List<Entry> saved) {
        for (int i = 0; i < MOST; i++) {
            try {
                saved.add(append(journal, "ligne " + i + " " + "x".repeat(20_000)));
            } catch (CompletionException e) {
                assertThat(e.getCause()).isInstanceOf(NotSaved.class);
                return;
            }
        }
        fail("24 MB were not full after " + MOST + " entries");
    }

    private static Entry append(H2Journal journal, String text) {
        return journal.append(new Draft(
                        Optional.empty(), Optional.empty(), CLOCK.instant(), List.of(), LedgerFixture.line(text)))
                .join();
    }

    private static boolean run(String... command) throws IOException, InterruptedException {
        try {
            return new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException noSuchCommand) {
            return false;
        }
    }
}
