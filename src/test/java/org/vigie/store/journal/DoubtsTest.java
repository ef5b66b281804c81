// SPDX-License-Identifier: Apache-2.0
package org.vigie.store.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.vigie.store.journal.LedgerFixture.line;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vigie.core.cell.PersonId;
import org.vigie.core.event.CellEvent;
import org.vigie.core.journal.Entry;
import org.vigie.core.journal.Journal.NotSaved;
import org.vigie.core.journal.Journal.Verdict;
import org.vigie.core.journal.Payload;

/// The second copy fails after the table has committed: the person is told "not saved", and the line is there.
class DoubtsTest {
    private static final Payload LINE = line("Appel du préfet");
    private static final PersonId INES = new PersonId(new UUID(0, 1));
    private static final Duration COMEBACK = Duration.ofSeconds(60);

    @TempDir
    Path folder;

    @Test
    void whatTurnsOutSavedIsToldAndNotRecordedTwice() throws IOException {
        try (var fixture = new LedgerFixture(folder)) {
            fillASegment(fixture);
            long before = fixture.journal().size();
            Files.move(folder.resolve("segments"), folder.resolve("gone"));
            assertThatThrownBy(() -> fixture.record(LINE)).hasRootCauseInstanceOf(IOException.class);
            assertThatThrownBy(() -> fixture.record(line("Rien ne va"))).hasCauseInstanceOf(NotSaved.class);
            Files.move(folder.resolve("gone"), folder.resolve("segments"));

            await().atMost(COMEBACK).until(() -> told(fixture) == 1);
            assertThat(fixture.journal().size()).as("saved once").isEqualTo(before + 1);
            fixture.pass(Duration.ofMinutes(1));
            var other = fixture.record(line("La suite"));
            assertThat(other.ref().seq()).isEqualTo(before + 2);
            assertThat(fixture.journal().verify()).isInstanceOf(Verdict.Intact.class);
        }
    }

    @Test
    void anActTakenBackInDoubtIsToldAndTheRepetitionTakesNothingElseBack() throws IOException {
        try (var fixture = new LedgerFixture(folder)) {
            // hears of the comeback before the journal does, as a person who is quick
            fixture.close();
            var again = new CompletableFuture<Optional<Entry>>();
            fixture.events.subscribe(event -> {
                if (event instanceof CellEvent.StoreChanged(CellEvent.StoreState.Writable _) && !again.isDone())
                    undo(fixture).thenAccept(again::complete);
            });
            fixture.open();
            var first = fixture.record(line("Point presse à 18 h"), Optional.of(INES));
            var second = fixture.record(LINE, Optional.of(INES));
            fillASegment(fixture);
            long before = fixture.journal().size();
            Files.move(folder.resolve("segments"), folder.resolve("gone"));
            assertThatThrownBy(() -> undo(fixture).join()).hasRootCauseInstanceOf(IOException.class);
            assertThatThrownBy(() -> undo(fixture).join()).hasCauseInstanceOf(NotSaved.class);
            Files.move(folder.resolve("gone"), folder.resolve("segments"));

            await().atMost(COMEBACK).until(() -> again.isDone() && toldUndone(fixture) > 0);
            assertThat(again.join().orElseThrow().payload()).isEqualTo(new Payload.Undone(second.ref()));
            assertThat(fixture.journal().size()).as("taken back once").isEqualTo(before + 1);
            fixture.pass(Duration.ofMinutes(1));
            assertThat(undo(fixture).join().orElseThrow().payload()).isEqualTo(new Payload.Undone(first.ref()));
            assertThat(fixture.journal().verify()).isInstanceOf(Verdict.Intact.class);
        }
    }

    private static CompletableFuture<Optional<Entry>> undo(LedgerFixture fixture) {
        return fixture.journal()
                .undoLast(INES, Optional.empty(), fixture.clock().instant());
    }

    private static long toldUndone(LedgerFixture fixture) {
        return fixture.heard.stream()
                .filter(event -> event instanceof CellEvent.EntryRecorded(var entry)
                        && entry.payload() instanceof Payload.Undone)
                .count();
    }

    /// The next entry then begins a new segment, in a folder that will not be there.
    private static void fillASegment(LedgerFixture fixture) {
        for (int i = 0; i < 5; i++) fixture.record(line(i + "x".repeat(900_000)));
    }

    private static long told(LedgerFixture fixture) {
        return fixture.heard.stream()
                .filter(event -> event instanceof CellEvent.EntryRecorded(var entry)
                        && entry.payload().equals(LINE))
                .count();
    }
}
