// SPDX-License-Identifier: Apache-2.0
package org.vigie.store.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vigie.store.journal.LedgerFixture.INES;
import static org.vigie.store.journal.LedgerFixture.line;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vigie.core.journal.Entry;
import org.vigie.core.journal.Journal.Verdict;
import org.vigie.core.journal.Payload;
import org.vigie.store.h2.CannotOpen;

class JournalFilesTest {
    private LedgerFixture fixture;
    private final List<Entry> recorded = new ArrayList<>();

    @TempDir
    Path folder;

    @BeforeEach
    void open() {
        fixture = new LedgerFixture(folder);
        recorded.add(fixture.record(new Payload.PersonNoted(INES)));
        fixture.stopUncleanly();
        fixture.open();
        for (int i = 0; i < 30; i++) recorded.add(fixture.record(line("ligne " + i)));
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void theNumberOfTheSchemaIsThatOfTheNewestScript() throws Exception {
        var scripts = Path.of(JournalFiles.class.getResource("schema").toURI());
        try (var files = Files.list(scripts)) {
            assertThat(files.filter(f -> f.toString().endsWith(".sql")).count())
                    .isEqualTo(JournalFiles.SCHEMA.newest());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 12, 3_000, 50_000})
    void aJournalThatCannotBeReadIsSetAsideAndMadeAgain(int bytes) throws IOException {
        fixture.close();
        var noise = new byte[bytes];
        new Random(3).nextBytes(noise);
        Files.write(folder.resolve("journal.mv.db"), noise);
        fixture.open();
        assertEverythingIsBack();
        try (var files = Files.list(folder)) {
            assertThat(files.filter(f -> f.getFileName().toString().startsWith("journal.unreadable-")))
                    .singleElement()
                    .satisfies(aside -> assertThat(aside).hasBinaryContent(noise));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 10})
    void aJournalThatWasCutIsMadeAgain(int part) throws IOException {
        fixture.close();
        var whole = Files.readAllBytes(folder.resolve("journal.mv.db"));
        Files.write(folder.resolve("journal.mv.db"), Arrays.copyOf(whole, whole.length / part));
        fixture.open();
        assertEverythingIsBack();
    }

    @Test
    void aMissingJournalIsMadeAgain() throws IOException {
        fixture.close();
        Files.delete(folder.resolve("journal.mv.db"));
        fixture.open();
        assertEverythingIsBack();
        assertTheNewLifeNamesTheLastEntry();
    }

    @Test
    void anOlderJournalPullsItsOwnEntriesBackAndBeginsANewLife() throws IOException {
        fixture.close();
        var older = Files.readAllBytes(folder.resolve("journal.mv.db"));
        fixture.open();
        recorded.add(fixture.record(line("après la copie")));
        fixture.close();
        Files.write(folder.resolve("journal.mv.db"), older);
        fixture.open();
        assertEverythingIsBack();
        assertTheNewLifeNamesTheLastEntry();
    }

    @Test
    void aMissingSecondCopyIsMadeAgain() throws IOException {
        fixture.close();
        try (var segments = Files.list(folder.resolve("segments"))) {
            for (var segment : segments.toList()) Files.delete(segment);
        }
        fixture.open();
        fixture.close();
        Files.delete(folder.resolve("journal.mv.db"));
        fixture.open();
        assertEverythingIsBack();
    }

    @Test
    void withoutASecondCopyADamagedJournalIsLeftAlone() throws IOException {
        fixture.close();
        try (var segments = Files.list(folder.resolve("segments"))) {
            for (var segment : segments.toList()) Files.delete(segment);
        }
        Files.write(folder.resolve("journal.mv.db"), new byte[50_000]);
        assertThatThrownBy(fixture::open).isInstanceOf(CannotOpen.class);
        assertThat(folder.resolve("journal.mv.db")).hasBinaryContent(new byte[50_000]);
        Files.delete(folder.resolve("journal.mv.db"));
        fixture.open();
    }

    private void assertEverythingIsBack() {
        for (var entry : recorded)
            assertThat(fixture.journal().find(entry.ref())).contains(entry);
        assertThat(fixture.journal().verify()).isInstanceOf(Verdict.Intact.class);
        assertThat(fixture.ledger().people().all()).containsExactly(INES);
    }

    private void assertTheNewLifeNamesTheLastEntry() {
        var opened = fixture.journal().latest(Payload.class, 1).getFirst();
        assertThat(opened.payload())
                .isInstanceOfSatisfying(
                        Payload.OriginOpened.class,
                        life -> assertThat(life.previous())
                                .isEqualTo(Optional.of(recorded.getLast().ref())));
    }
}
