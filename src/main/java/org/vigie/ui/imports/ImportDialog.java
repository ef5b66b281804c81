// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.imports;

import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.vigie.core.source.ImportReport;
import org.vigie.core.source.Imports;
import org.vigie.ui.imports.ImportViewModel.Step;
import org.vigie.ui.kit.ActionButton;
import org.vigie.ui.kit.Frame;
import org.vigie.ui.kit.Lanes;
import org.vigie.ui.kit.Theme;

/// The assistant over the page that brings a file in.
public final class ImportDialog {
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    private final Frame frame;
    private final ImportViewModel model;
    private final StackPane body = new StackPane();
    private Runnable close = () -> {};

    private ImportDialog(Frame frame, ImportViewModel model) {
        this.frame = frame;
        this.model = model;
    }

    /// Opens the assistant.
    ///
    /// @param imports of the room that the mentions come into
    /// @param file to start with, such as one dropped on the window
    public static void open(Frame frame, Imports imports, Lanes lanes, Optional<Path> file) {
        var model = new ImportViewModel(imports, lanes, frame.formats().zone());
        new ImportDialog(frame, model).show();
        file.ifPresent(model::choose);
    }

    private void show() {
        body.getStyleClass().add("imports-body");
        VBox.setVgrow(body, Priority.ALWAYS);
        var content = new VBox(16, steps(), body, actions());
        VBox.setVgrow(content, Priority.ALWAYS);
        var card = frame.dialogs().card(frame.texts().bind("imports.title"), content);
        card.setId("imports-dialog");
        card.getStyleClass().add("imports-card");
        card.getStylesheets().add(Theme.sheet("imports"));
        close = frame.dialogs().showFirmly(card);
        model.stepProperty().subscribe(this::turnTo);
    }

    /// The keyboard goes to what leads on: the part that one leaves would take it away.
    private void turnTo(Step step) {
        var part = part(step);
        body.getChildren().setAll(part);
        switch (step) {
            case FILE -> focus(part.lookup("#imports-choose"));
            case COLUMNS -> focus(body.getScene().lookup("#imports-try"));
            case TRIAL -> focus(body.getScene().lookup("#imports-take"));
            case IMPORT -> focus(body.getScene().lookup("#imports-close"));
        }
    }

    private static void focus(@Nullable Node node) {
        if (node != null) node.requestFocus();
    }

    private Node part(Step step) {
        return switch (step) {
            case FILE -> new FileStep(frame, model);
            case COLUMNS -> new ColumnsStep(frame, model);
            case TRIAL, IMPORT -> new ReportStep(frame, model);
        };
    }

    private HBox steps() {
        var steps = new HBox(16);
        steps.setAlignment(Pos.CENTER_LEFT);
        int number = 1;
        for (var step : Step.values()) {
            var title = number++ + "  ";
            var label = new Label();
            label.getStyleClass().add("imports-step");
            label.textProperty()
                    .bind(frame.texts().bind("imports.step." + step.name()).map(title::concat));
            model.stepProperty().subscribe(now -> label.pseudoClassStateChanged(CURRENT, now == step));
            steps.getChildren().add(label);
        }
        return steps;
    }

    private HBox actions() {
        var leave = new ActionButton(frame.texts().bind("imports.close"), this::leave);
        leave.setId("imports-close");
        leave.setCancelButton(true);
        var stop = new ActionButton(frame.texts().bind("imports.stop"), model::stop).styled("danger");
        stop.setId("imports-stop");
        var back = new ActionButton(frame.texts().bind("imports.back"), model::back);
        back.setId("imports-back");
        var tryAll = new ActionButton(frame.texts().bind("imports.try"), model::tryAll).styled("primary");
        tryAll.setId("imports-try");
        var takeIn = new ActionButton(frame.texts().bind("imports.take"), model::takeIn).styled("primary");
        takeIn.setId("imports-take");
        var busy = model.busyProperty();
        var canTry = Bindings.createBooleanBinding(model::canTry, model.previewProperty());
        showWhile(leave, busy.not());
        showWhile(stop, busy.and(at(Step.TRIAL).or(at(Step.IMPORT))));
        showWhile(back, busy.not().and(at(Step.COLUMNS).or(at(Step.TRIAL))));
        showWhile(tryAll, at(Step.COLUMNS));
        tryAll.disableProperty().bind(canTry.not().or(busy));
        tryAll.defaultButtonProperty().bind(at(Step.COLUMNS));
        showWhile(takeIn, at(Step.TRIAL).and(busy.not()));
        takeIn.disableProperty().bind(model.reportProperty().map(this::isEmpty));
        takeIn.defaultButtonProperty().bind(at(Step.TRIAL));
        var actions = new HBox(leave, stop, back, tryAll, takeIn);
        actions.getStyleClass().add("dialog-actions");
        return actions;
    }

    private boolean isEmpty(Optional<ImportReport> report) {
        return report.map(now -> now.accepted() == 0).orElse(true);
    }

    private BooleanBinding at(Step step) {
        return model.stepProperty().isEqualTo(step);
    }

    private static void showWhile(Button button, BooleanBinding applies) {
        button.visibleProperty().bind(applies);
        button.managedProperty().bind(applies);
    }

    private void leave() {
        model.stop();
        close.run();
    }
}
