// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.room;

import java.io.File;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import org.vigie.core.journal.ExportFormat;
import org.vigie.core.journal.Journal;
import org.vigie.ui.kit.Controls;

/// Asks in which form the main courante shall leave, then where to, and shows how far the export is.
final class LogExportForm {
    private final Around around;
    private final LogExportModel model;
    private final ToggleGroup formats = new ToggleGroup();
    private final Label progress = Controls.plain("", "text-meta");
    private final ProgressBar bar = new ProgressBar();
    private Function<String, Optional<Path>> chooser;
    private Runnable close = () -> {};

    LogExportForm(Around around, LogExportModel model, Node page) {
        this.around = around;
        this.model = model;
        this.chooser = name -> choose(name, page);
        model.stepProperty().subscribe(this::draw);
    }

    /// Where files are asked for, instead of the system's window.
    void chooseWith(Function<String, Optional<Path>> other) {
        chooser = other;
    }

    void open() {
        if (model.stepProperty().get().isPresent()) return;
        var texts = around.texts();
        var choices = new VBox(12);
        for (var format : ExportFormat.values()) choices.getChildren().add(choice(format));
        var cancel = new Button();
        cancel.textProperty().bind(texts.bind("kit.dialog.cancel"));
        var go = new Button();
        go.setId("answer");
        go.getStyleClass().add("primary");
        go.textProperty().bind(texts.bind("room.export.go"));
        var card = around.frame().dialogs().card(texts.bind("room.export.title"), choices, cancel, go);
        var away = around.frame().dialogs().show(card);
        cancel.setOnAction(_ -> away.run());
        go.setOnAction(_ -> {
            var format = (ExportFormat) formats.getSelectedToggle().getUserData();
            chooser.apply(model.proposedName(format)).ifPresent(target -> {
                away.run();
                start(format, target);
            });
        });
        ((Node) formats.getSelectedToggle()).requestFocus();
    }

    private Node choice(ExportFormat format) {
        var texts = around.texts();
        var choice = new RadioButton();
        choice.setId("export-" + format.name());
        choice.textProperty().bind(texts.bind("room.export." + format.name()));
        choice.setUserData(format);
        choice.setToggleGroup(formats);
        if (format == ExportFormat.PDF) choice.setSelected(true);
        var help = Controls.plain("", "text-meta");
        help.textProperty().bind(texts.bind("room.export." + format.name() + ".help"));
        help.setWrapText(true);
        choice.setAccessibleHelp(texts.get("room.export." + format.name() + ".help"));
        return new VBox(2, choice, help);
    }

    private Optional<Path> choose(String name, Node page) {
        var dialog = new FileChooser();
        dialog.setInitialFileName(name);
        return Optional.ofNullable(dialog.showSaveDialog(page.getScene().getWindow()))
                .map(File::toPath);
    }

    private void start(ExportFormat format, Path target) {
        var texts = around.texts();
        var stop = new Button();
        stop.setId("export-stop");
        stop.textProperty().bind(texts.bind("room.export.stop"));
        stop.setOnAction(_ -> model.stop());
        bar.setMaxWidth(Double.MAX_VALUE);
        var card = around.frame().dialogs().card(texts.bind("room.export.title"), new VBox(8, bar, progress), stop);
        close = around.frame().dialogs().showFirmly(card);
        model.start(format, target, this::ended);
    }

    private void draw() {
        var step = model.stepProperty().get();
        if (step.isEmpty()) return;
        long all = step.get().all();
        bar.setProgress(
                all == 0
                        ? ProgressBar.INDETERMINATE_PROGRESS
                        : (double) step.get().done() / all);
        progress.setText(
                all == 0
                        ? around.texts().get("room.export.starting")
                        : around.texts()
                                .get(
                                        "room.export.doing",
                                        around.formats().number(step.get().done()),
                                        around.formats().number(all)));
    }

    private void ended(LogExportModel.Outcome outcome) {
        close.run();
        var texts = around.texts();
        var toasts = around.frame().toasts();
        switch (outcome) {
            case LogExportModel.Outcome.Done(var file) -> toasts.say(texts.get("room.export.done", file));
            case LogExportModel.Outcome.GivenUp _ -> toasts.say(texts.get("room.export.given-up"));
            case LogExportModel.Outcome.Failed(var why) ->
                toasts.complain(texts.get("room.export.failed", reason(why)));
        }
    }

    private String reason(Throwable problem) {
        var why = problem;
        while ((why instanceof CompletionException || why instanceof UncheckedIOException) && why.getCause() != null)
            why = why.getCause();
        if (why instanceof Journal.NotSaved) return around.texts().get("kit.save.readonly");
        if (why instanceof AccessDeniedException) return around.texts().get("room.export.denied");
        return String.valueOf(why.getMessage());
    }
}
