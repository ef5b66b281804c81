// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vigie.core.source.Fault;
import org.vigie.core.source.ImportField;
import org.vigie.core.source.ImportMapping.DayOrder;
import org.vigie.core.source.ImportReport;
import org.vigie.sources.file.Exports;
import org.vigie.sources.file.FileImports;
import org.vigie.sources.file.Ledger;
import org.vigie.ui.imports.ImportViewModel.Step;
import org.vigie.ui.kit.source.DirectLanes;

class ImportViewModelTest {
    private final Ledger room = new Ledger();
    private final ImportViewModel model = new ImportViewModel(
            new FileImports(room, room, room, InstantSource.fixed(Instant.parse("2026-11-22T12:00:00Z"))),
            new DirectLanes(),
            ZoneId.of("Europe/Paris"));

    @TempDir
    private Path folder;

    @Test
    void leadsAFileThroughItsSteps() throws Exception {
        model.choose(Exports.brandwatch(folder));
        assertThat(model.stepProperty().get()).isEqualTo(Step.COLUMNS);
        assertThat(model.canTry()).isTrue();
        model.tryAll();
        assertThat(model.stepProperty().get()).isEqualTo(Step.TRIAL);
        assertThat(report().end()).isEqualTo(ImportReport.End.DRY);
        assertThat(room.mentions).as("nothing is kept by a try").isEmpty();
        model.takeIn();
        assertThat(model.stepProperty().get()).isEqualTo(Step.IMPORT);
        assertThat(report().fresh()).isEqualTo(2);
        assertThat(room.mentions).hasSize(2);
        assertThat(model.busyProperty().get()).isFalse();
    }

    @Test
    void whatCannotBeReadStaysAtTheFile() throws IOException {
        model.choose(Files.write(folder.resolve("empty.csv"), new byte[0]));
        assertThat(model.stepProperty().get()).isEqualTo(Step.FILE);
        assertThat(model.problemProperty().get()).contains(Fault.EMPTY_ANSWER);
        model.choose(Exports.french(folder));
        assertThat(model.problemProperty().get()).isEmpty();
        assertThat(model.stepProperty().get()).isEqualTo(Step.COLUMNS);
    }

    @Test
    void everyChoiceIsSeenInThePreview() throws IOException {
        model.choose(Exports.write(
                folder.resolve("odd.csv"), "k|wann|was\na|03/04/2026 10:00|hallo\n", StandardCharsets.UTF_8));
        assertThat(model.canTry()).isFalse();
        model.map(ImportField.TEXT, "was");
        model.map(ImportField.DATE, "wann");
        assertThat(model.canTry()).isTrue();
        assertThat(published()).isEqualTo(Instant.parse("2026-04-03T08:00:00Z"));
        model.dayOrder(DayOrder.MONTH_FIRST);
        assertThat(published()).isEqualTo(Instant.parse("2026-03-04T09:00:00Z"));
        model.zone(ZoneId.of("UTC"));
        assertThat(published()).isEqualTo(Instant.parse("2026-03-04T10:00:00Z"));
        model.map(ImportField.TEXT, "");
        assertThat(model.canTry()).isFalse();
    }

    @Test
    void goesBackAStepAtATime() throws Exception {
        model.choose(Exports.brandwatch(folder));
        model.tryAll();
        model.back();
        assertThat(model.stepProperty().get()).isEqualTo(Step.COLUMNS);
        assertThat(model.reportProperty().get()).isEmpty();
        model.back();
        assertThat(model.stepProperty().get()).isEqualTo(Step.FILE);
    }

    @Test
    void refusedRowsAreSavedOrTheFailureIsTold() throws Exception {
        List<String> told = new ArrayList<>();
        model.choose(Exports.brandwatch(folder));
        model.tryAll();
        var target = folder.resolve("refused.csv");
        model.saveRefused(target, () -> told.add("saved"), () -> told.add("failed"));
        model.saveRefused(folder.resolve("none").resolve("x.csv"), () -> told.add("saved"), () -> told.add("failed"));
        assertThat(told).containsExactly("saved", "failed");
        assertThat(Files.readAllLines(target)).hasSize(2);
    }

    private ImportReport report() {
        return model.reportProperty().get().orElseThrow();
    }

    private Instant published() {
        var mention =
                model.previewProperty().get().orElseThrow().rows().getFirst().mention();
        return Optional.ofNullable(mention.orElseThrow().times().published()).orElseThrow();
    }
}
