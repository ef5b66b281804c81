// SPDX-License-Identifier: Apache-2.0
package org.vigie.store.h2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vigie.core.event.Events;
import org.vigie.store.key.MasterKey;

class H2FileTest {
    static final Schema SCHEMA = new Schema("org/vigie/store/h2/schema", 1);

    private final MasterKey key = MasterKey.random();
    private H2File file;
    private Disk disk;

    @TempDir
    Path folder;

    @BeforeEach
    void open() {
        disk = new Disk(folder, InstantSource.fixed(Instant.EPOCH), new Events(), () -> Long.MAX_VALUE, 1 << 16);
        file = H2File.open(folder.resolve("notes"), key.key("notes"), SCHEMA, disk);
    }

    @AfterEach
    void close() {
        file.close();
        disk.close();
    }

    @Test
    void whatIsWrittenIsReadAlsoAfterReopening() throws Exception {
        write(1, "Panne à Lyon").get();
        assertThat(notes()).containsExactly("Panne à Lyon");
        file.close();
        open();
        assertThat(notes()).containsExactly("Panne à Lyon");
    }

    @Test
    void writesThatWaitTogetherShareACommitAndAFailureUndoesItselfAlone() throws Exception {
        var gate = new CountDownLatch(1);
        var first = file.write(transaction -> gate.await(20, TimeUnit.SECONDS));
        var good = write(1, "one");
        CompletableFuture<Boolean> bad = file.write(transaction -> {
            transaction.sql().execute("insert into note values(?, ?)", 2, "half of it");
            throw new IllegalStateException("changed my mind");
        });
        var twice = write(1, "again");
        var last = write(3, "three");
        gate.countDown();
        assertThat(first.get()).isTrue();
        good.get();
        last.get();
        assertThatThrownBy(bad::get).isInstanceOf(ExecutionException.class).hasRootCauseMessage("changed my mind");
        assertThat(twice).failsWithin(java.time.Duration.ofSeconds(5));
        assertThat(notes()).containsExactly("one", "three");
    }

    @Test
    void nothingIsSavedBeforeTheBarrierWasPassed() throws Exception {
        var order = new ArrayList<String>();
        var done = file.write(transaction -> {
                    transaction.beforeSaved(() -> order.add("barrier"));
                    order.add("work");
                    return true;
                })
                .thenAccept(saved -> order.add("saved"));
        done.get();
        assertThat(order).containsExactly("work", "barrier", "saved");
    }

    @Test
    void noOtherConnectionCanWrite() {
        for (var statement : List.of(
                "insert into note values(7, 'x')",
                "update note set text = 'x'",
                "delete from note",
                "drop table note",
                "create table other(id int)",
                "create alias boom for 'java.lang.System.exit'",
                "set write_delay 500",
                "script to '" + folder + "/leak.sql'",
                "backup to '" + folder + "/leak.zip'",
                "select * from vault.secret",
                "shutdown"))
            assertThatThrownBy(() -> file.reader().useHandle(handle -> handle.execute(statement)))
                    .as(statement)
                    .hasMessageContaining("rights");
    }

    @Test
    void delaysNoWriteAlsoAfterReopening() throws Exception {
        for (int opening = 0; opening < 3; opening++) {
            var delays = file.consult(transaction -> transaction
                            .sql()
                            .createQuery("select setting_value from information_schema.settings"
                                    + " where setting_name = 'WRITE_DELAY'")
                            .mapTo(String.class)
                            .list())
                    .get();
            assertThat(delays).as("what is kept and what holds").isNotEmpty().containsOnly("0");
            file.close();
            open();
        }
    }

    @Test
    void keepsNoTrace() throws IOException {
        assertThatThrownBy(() -> write(1, "x".repeat(200_000)).get()).isNotNull();
        try (var files = Files.list(folder)) {
            assertThat(files.map(f -> f.getFileName().toString())).noneMatch(name -> name.endsWith(".trace.db"));
        }
    }

    @Test
    void consultingWritesNothing() throws Exception {
        file.consult(transaction -> transaction.sql().execute("insert into note values(1, 'x')"))
                .get();
        assertThat(notes()).isEmpty();
    }

    @Test
    void nothingReadableLiesOnTheDisk() throws Exception {
        write(1, "Les clients de Marseille".repeat(50)).get();
        file.close();
        assertThat(Files.readString(folder.resolve("notes.mv.db"), StandardCharsets.ISO_8859_1))
                .doesNotContain("Marseille")
                .doesNotContainIgnoringCase("create table")
                .doesNotContain(HexFormat.of().formatHex(key.key("notes").getEncoded()));
    }

    @Test
    void aSecondOpeningOfTheSameFileIsRefused() {
        assertThatThrownBy(() ->
                        H2File.open(folder.resolve("notes"), MasterKey.random().key("notes"), SCHEMA, disk))
                .isInstanceOf(CannotOpen.class);
    }

    @Test
    void aDamagedFileIsNamedAsSuchAndLeftAlone() throws IOException {
        file.close();
        var damaged = new byte[20_000];
        Files.write(folder.resolve("notes.mv.db"), damaged);
        assertThatThrownBy(this::open)
                .isInstanceOfSatisfying(
                        CannotOpen.class, e -> assertThat(e.isDamaged()).isTrue());
        assertThat(folder.resolve("notes.mv.db")).hasBinaryContent(damaged);
    }

    @Test
    void aCopyHoldsEverythingUnderTheSameKey() throws Exception {
        for (int i = 0; i < 50; i++) write(i, "note " + i).get();
        var zip = folder.resolve("copy.zip");
        file.backup(zip).get();
        assertThat(Files.readString(zip, StandardCharsets.ISO_8859_1)).doesNotContain("note 1");
        try (var copy = java.nio.file.FileSystems.newFileSystem(zip)) {
            Files.copy(copy.getPath("/notes.mv.db"), folder.resolve("copy.mv.db"));
        }
        try (var restored = H2File.open(folder.resolve("copy"), key.key("notes"), SCHEMA, disk)) {
            assertThat(notes(restored)).hasSize(50);
        }
    }

    @Test
    void aCopyThatCannotBeMadeHarmsNobody() throws Exception {
        Files.createFile(folder.resolve("occupied"));
        assertThat(file.backup(folder.resolve("occupied/copy.zip")))
                .failsWithin(java.time.Duration.ofSeconds(10))
                .withThrowableOfType(ExecutionException.class)
                .withCauseInstanceOf(IOException.class)
                .withMessageContaining("copy.zip");
        write(1, "still here").get();
        assertThat(notes()).containsExactly("still here");
    }

    @Test
    void whatWasErasedIsGoneFromTheFileOnceCompacted() throws Exception {
        write(1, "to be erased").get();
        file.write(transaction -> transaction.sql().execute("delete from note")).get();
        file.compactAtClose();
        assertThat(folder.resolve("notes.compact")).exists();
        file.close();
        assertThat(folder.resolve("notes.compact")).doesNotExist();
        open();
        assertThat(notes()).isEmpty();
    }

    @Test
    void afterClosingNothingIsSavedAndTheCallerKnows() {
        file.close();
        assertThatThrownBy(() -> write(1, "late").get())
                .hasCauseInstanceOf(org.vigie.core.journal.Journal.NotSaved.class);
    }

    private CompletableFuture<Integer> write(long id, String text) {
        return file.write(transaction -> transaction.sql().execute("insert into note values(?, ?)", id, text));
    }

    private List<String> notes() {
        return notes(file);
    }

    private static List<String> notes(H2File of) {
        return of.reader()
                .withHandle(handle -> handle.createQuery("select text from note order by id")
                        .mapTo(String.class)
                        .list());
    }
}
