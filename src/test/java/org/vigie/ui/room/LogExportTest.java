// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.RadioButton;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.vigie.core.journal.ExerciseAct;
import org.vigie.core.journal.ExportFormat;
import org.vigie.core.journal.Hash;
import org.vigie.core.journal.LogType;
import org.vigie.core.journal.Payload;
import org.vigie.ui.kit.Frame;
import org.vigie.ui.kit.FxTest;
import org.vigie.ui.kit.Stand;
import org.vigie.ui.kit.TestDispatch;
import org.vigie.ui.kit.TestRoom;
import org.vigie.ui.kit.TestRooms;
import org.vigie.ui.kit.TestStation;
import org.vigie.ui.kit.source.DirectLanes;

/// The main courante leaves as a file, and the journal says so; or nothing is left.
@ExtendWith(FxTest.class)
class LogExportTest {
    private final TestRoom memory = TestRooms.open(TestRooms.EXERCISE);
    private final Frame frame = TestRooms.frame();
    private String proposed = "";
    private Stand stand;

    @TempDir
    Path folder;

    @BeforeEach
    void open() {
        memory.room().acts().record(new Payload.Logged(LogType.FACT, "=Retour arrière", Optional.empty()));
        stand = Stand.show(frame, 1824, 965, () -> {
            var screen = new RoomScreen(
                    memory.room(),
                    RoomViewModelTest.people(),
                    new TestStation(),
                    List.of(),
                    frame,
                    new DirectLanes(),
                    new RoomCards(() -> {}, () -> {}, () -> {}),
                    (_, _) -> {},
                    new TestDispatch());
            var view = (RoomView) screen.node();
            view.logExport().chooseWith(name -> {
                proposed = name;
                return Optional.of(folder.resolve(name));
            });
            return view;
        });
    }

    @AfterEach
    void close() {
        stand.close();
    }

    @Test
    void aSpreadsheetIsWrittenAndTheJournalKnowsIt() throws IOException {
        export(ExportFormat.CSV);
        assertThat(proposed).startsWith("EXERCICE_main-courante_").endsWith(".csv");
        var bytes = Files.readAllBytes(folder.resolve(proposed));
        assertThat(new String(bytes, java.nio.charset.StandardCharsets.UTF_8)).contains("'=Retour arrière");
        assertThat(memory.journal.entries.getLast().payload())
                .isEqualTo(new Payload.LogExported(proposed, ExportFormat.CSV, 1, Hash.of(bytes)));
        assertThat(stand.said())
                .anyMatch(said -> said.startsWith("Main courante exportée") && said.contains("EXERCICE_"));
    }

    @Test
    void whatFacilitatorsDidLeavesOnceTheExerciseIsOver() throws IOException {
        memory.journal.record(
                new ExerciseAct.Remarked(ExerciseAct.Remark.HOSTING, "Trop tôt ?", Optional.of("S-01"), Duration.ZERO));
        memory.journal.record(new ExerciseAct.Clocked(ExerciseAct.Turn.STARTED, Duration.ZERO, 1));
        export(ExportFormat.CSV);
        assertThat(Files.readString(folder.resolve(proposed))).doesNotContain("Trop tôt");
        Files.delete(folder.resolve(proposed));
        memory.journal.record(new ExerciseAct.Clocked(ExerciseAct.Turn.ENDED, Duration.ofHours(1), 1));
        export(ExportFormat.CSV);
        assertThat(Files.readString(folder.resolve(proposed))).contains("Trop tôt ?");
        assertThat(stand.said()).as("the page stays the players'").noneMatch(said -> said.contains("Trop tôt"));
    }

    @Test
    void aDocumentIsWritten() throws IOException {
        export(ExportFormat.PDF);
        assertThat(Files.readString(folder.resolve(proposed), java.nio.charset.StandardCharsets.ISO_8859_1))
                .startsWith("%PDF-1.");
    }

    @Test
    void whatTheJournalCanNotRecordDoesNotStay() throws IOException {
        memory.journal.refuse(true);
        export(ExportFormat.CSV);
        assertThat(stand.said()).anyMatch(said -> said.startsWith("Export impossible"));
        try (var left = Files.list(folder)) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void whoGivesUpLeavesNothing() throws IOException {
        var export = new LogExport(memory.room(), new LogReader(memory.room(), RoomViewModelTest.people()));
        var target = folder.resolve("log.csv");
        assertThat(export.write(
                        ExportFormat.CSV, target, Locale.FRENCH, frame.formats().zone(), (_, _) -> false))
                .isEmpty();
        try (var left = Files.list(folder)) {
            assertThat(left).isEmpty();
        }
        assertThat(memory.journal.entries).hasSize(1);
    }

    private void export(ExportFormat format) {
        stand.click("#log-export");
        FxTest.runOnFx(() -> ((RadioButton) stand.scene().getRoot().lookup("#export-" + format.name())).fire());
        stand.click("#answer");
    }
}
