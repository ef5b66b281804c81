// SPDX-License-Identifier: Apache-2.0
package org.vigie.store.h2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import org.h2.store.fs.FilePath;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vigie.core.event.CellEvent;
import org.vigie.core.event.CellEvent.StoreState;
import org.vigie.core.event.Events;
import org.vigie.core.journal.Journal.NotSaved;
import org.vigie.store.key.MasterKey;

/// A disk without room, played by a file system of H2: works on every machine.
class DiskFullTest {
    /// Long enough for a machine that does something else, too.
    private static final Duration PATIENCE = Duration.ofSeconds(40);

    private static final Instant NOW = Instant.parse("2026-03-10T07:42:00Z");
    private static final int RESERVE = 1 << 16;

    private final NoSpacePath fileSystem = new NoSpacePath();
    private final AtomicLong free = new AtomicLong(1L << 40);
    private final List<StoreState> states = new CopyOnWriteArrayList<>();
    private final Events events = new Events();
    private Disk disk;
    private H2File file;

    @TempDir
    Path folder;

    @BeforeEach
    void open() {
        FilePath.register(fileSystem);
        NoSpacePath.FULL.set(false);
        events.subscribe(event -> {
            if (event instanceof CellEvent.StoreChanged(StoreState state)) states.add(state);
        });
        disk = new Disk(folder, InstantSource.fixed(NOW), events, free::get, RESERVE);
        var address = new H2Address(folder.resolve("notes"), MasterKey.random().key("notes"), NoSpacePath.SCHEME);
        file = H2File.open(address, H2FileTest.SCHEMA, disk, 20);
    }

    @AfterEach
    void close() {
        NoSpacePath.FULL.set(false);
        file.close();
        disk.close();
        FilePath.unregister(fileSystem);
    }

    @Test
    void aFullDiskMakesTheFileReadOnlyUntilThereIsRoomAgain() {
        write(1, "avant").join();
        NoSpacePath.FULL.set(true);
        assertThatThrownBy(() -> write(2, "pendant").join()).cause().isInstanceOf(NotSaved.class);
        await().atMost(PATIENCE)
                .ignoreExceptions()
                .untilAsserted(() -> assertThat(states).containsExactly(new StoreState.ReadOnly("disk-full", NOW)));
        await().atMost(PATIENCE)
                .ignoreExceptions()
                .untilAsserted(() -> assertThat(notes())
                        .as("what was saved can still be read")
                        .containsExactly("avant"));
        assertThatThrownBy(() -> write(2, "pendant").join()).cause().isInstanceOf(NotSaved.class);

        NoSpacePath.FULL.set(false);
        await().atMost(PATIENCE)
                .ignoreExceptions()
                .untilAsserted(() -> assertThat(states).hasSize(2).last().isEqualTo(new StoreState.Writable()));
        write(2, "gardé par l’appelant, puis enregistré").join();
        assertThat(notes()).containsExactly("avant", "gardé par l’appelant, puis enregistré");
    }

    @Test
    void whatOnlyTheWriterSeesCanBeReadMeanwhile() {
        NoSpacePath.FULL.set(true);
        assertThatThrownBy(() -> write(1, "pendant").join()).isNotNull();
        await().atMost(PATIENCE)
                .ignoreExceptions()
                .untilAsserted(() -> assertThat(file.consult(t -> t.sql()
                                        .createQuery("select count(*) from vault.secret")
                                        .mapTo(Integer.class)
                                        .one())
                                .join())
                        .isZero());
    }

    @Test
    void theReserveIsTakenGivenUpAndTakenAgain() {
        disk.look();
        assertThat(folder.resolve("reserve")).hasSize(RESERVE);
        NoSpacePath.FULL.set(true);
        free.set(100);
        assertThatThrownBy(() -> write(1, "x").join()).isNotNull();
        await().atMost(PATIENCE)
                .ignoreExceptions()
                .untilAsserted(() -> assertThat(folder.resolve("reserve")).doesNotExist());
        NoSpacePath.FULL.set(false);
        free.set(RESERVE + 10);
        assertThat(disk.hasRoom()).as("just what was given up is not enough").isFalse();
        free.set(1L << 40);
        await().atMost(PATIENCE)
                .ignoreExceptions()
                .untilAsserted(() -> assertThat(folder.resolve("reserve")).hasSize(RESERVE));
        write(1, "x").join();
    }

    @Test
    void lessThanTwoGigabytesIsSaidOnceAndUnsaidOnce() {
        free.set(1L << 30);
        disk.look();
        free.addAndGet(-1000);
        disk.look();
        free.set(3L << 30);
        disk.look();
        disk.look();
        assertThat(states).containsExactly(new StoreState.DiskLow(1L << 30), new StoreState.Writable());
    }

    private java.util.concurrent.CompletableFuture<Integer> write(long id, String text) {
        return file.write(t -> t.sql().execute("insert into note values(?, ?)", id, text));
    }

    private List<String> notes() {
        return file.reader()
                .withHandle(sql -> sql.createQuery("select text from note order by id")
                        .mapTo(String.class)
                        .list());
    }
}
