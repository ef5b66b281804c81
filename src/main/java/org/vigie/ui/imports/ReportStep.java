// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.imports;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import org.kordamp.ikonli.feather.Feather;
import org.vigie.core.source.ImportReport;
import org.vigie.core.source.Imports;
import org.vigie.ui.kit.ActionButton;
import org.vigie.ui.kit.Frame;

/// How a try or an import goes, then what came of it: figures, and the refused rows with their reasons.
final class ReportStep extends VBox {
    private final Frame frame;
    private final ImportViewModel model;
    private final ImportWords words;

    ReportStep(Frame frame, ImportViewModel model) {
        super(12);
        this.frame = frame;
        this.model = model;
        this.words = new ImportWords(frame);
        model.reportProperty().subscribe(this::show);
        frame.texts().follow(this, () -> show(model.reportProperty().get()));
    }

    private void show(Optional<ImportReport> report) {
        getChildren().clear();
        report.ifPresentOrElse(this::show, this::running);
    }

    private void running() {
        var bar = new ProgressBar();
        bar.setId("imports-progress");
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.progressProperty().bind(model.progressProperty().map(Imports.Progress::share));
        var line = new Label();
        line.textProperty()
                .bind(model.progressProperty()
                        .map(now -> frame.texts()
                                .get(
                                        "imports.progress",
                                        words.number(now.read()),
                                        words.number(now.accepted()),
                                        words.number(now.refused()))));
        getChildren().addAll(bar, line);
    }

    private void show(ImportReport report) {
        var verdict = new Label(verdict(report));
        verdict.setId("imports-verdict");
        verdict.getStyleClass().add("title-panel");
        verdict.setWrapText(true);
        verdict.setMinHeight(USE_PREF_SIZE);
        getChildren().addAll(verdict, figures(report));
        if (report.refused().isEmpty()) return;
        var table = new RefusedTable(frame, report);
        VBox.setVgrow(table, Priority.ALWAYS);
        var save = new ActionButton(frame.texts().bind("imports.refused.save"), this::save)
                .drawing(Feather.DOWNLOAD)
                .styled("small");
        save.setId("imports-save-refused");
        getChildren().addAll(table, save);
    }

    private String verdict(ImportReport report) {
        return switch (report.end()) {
            case DRY -> frame.texts().get("imports.verdict.dry", words.number(report.accepted()), report.accepted());
            case DONE -> frame.texts().get("imports.verdict.done", words.number(report.accepted()), report.accepted());
            case STOPPED ->
                frame.texts().get("imports.verdict.stopped", words.number(report.accepted()), report.accepted());
        };
    }

    private FlowPane figures(ImportReport report) {
        var chips = new FlowPane(8, 8);
        chip(chips, "imports.count.read", report.read());
        if (report.end() != ImportReport.End.DRY) {
            chip(chips, "imports.count.fresh", report.fresh());
            chip(chips, "imports.count.duplicate", report.duplicate());
            chip(chips, "imports.count.edited", report.edited());
        }
        report.refused().entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .forEach(reason -> chip(chips, words.number(reason.getValue()) + " × " + words.ofRow(reason.getKey()))
                        .getStyleClass()
                        .add("warn"));
        return chips;
    }

    private void chip(FlowPane chips, String key, long count) {
        chip(chips, frame.texts().get(key, words.number(count), count));
    }

    private static Label chip(FlowPane chips, String text) {
        var chip = new Label(text);
        chip.getStyleClass().add("chip");
        chips.getChildren().add(chip);
        return chip;
    }

    private void save() {
        var chooser = new FileChooser();
        chooser.setInitialFileName(frame.texts().get("imports.refused.file"));
        Optional.ofNullable(chooser.showSaveDialog(getScene().getWindow()))
                .ifPresent(target -> model.saveRefused(
                        target.toPath(),
                        () -> frame.toasts().say(frame.texts().get("imports.refused.saved")),
                        () -> frame.toasts().complain(frame.texts().get("imports.refused.unsaved"))));
    }
}
