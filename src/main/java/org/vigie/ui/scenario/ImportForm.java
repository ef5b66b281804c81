// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.scenario;

import java.util.concurrent.CompletableFuture;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.vigie.core.scenario.Scenario;
import org.vigie.exercise.scenario.ScenarioImports.Outcome;
import org.vigie.ui.kit.Controls;
import org.vigie.ui.kit.FormDialog;
import org.vigie.ui.kit.Frame;
import org.vigie.ui.kit.Fx;
import org.vigie.ui.kit.Labelled;

/// Shows what a file holds, and what of it came otherwise, before it is kept.
final class ImportForm {
    private static final int REMARKS_SHOWN = 200;

    private ImportForm() {}

    static void open(Frame frame, LibraryViewModel model, Outcome.Found found) {
        var texts = frame.texts();
        var words = new ScenarioWords(texts);
        var scenario = found.scenario();
        var body = new VBox(
                8,
                Controls.wrapped(scenario.title(), "strong"),
                Controls.wrapped(words.glance(scenario), "text-muted"));
        if (!found.remarks().isEmpty()) {
            var remarks = new VBox(4);
            remarks.setId("import-remarks");
            for (var remark : found.remarks().stream().limit(REMARKS_SHOWN).toList())
                remarks.getChildren().add(Controls.wrapped(words.remark(remark), "text-warn"));
            var scroll = new ScrollPane(remarks);
            scroll.setFitToWidth(true);
            scroll.setPrefViewportHeight(220);
            body.getChildren()
                    .add(new Labelled(
                            texts.bind(
                                    "scenario.import.remarks", found.remarks().size()),
                            scroll));
        }
        boolean known = model.isKnown(scenario.id());
        if (known) body.getChildren().add(Controls.wrapped(texts.get("scenario.import.known"), "text-warn"));
        var form = new FormDialog(
                frame,
                texts.bind("scenario.import.title"),
                body,
                texts.bind(known ? "scenario.import.replace" : "scenario.import.keep"));
        if (known) {
            var apart = new Button();
            apart.setId("import-apart");
            apart.textProperty().bind(texts.bind("scenario.import.apart"));
            form.or(apart, () -> {
                var _ = told(frame, model.copy(scenario, texts.get("scenario.copy.title", scenario.title())));
            });
        }
        form.open(() -> told(frame, model.keep(scenario)), "wide-card");
    }

    private static CompletableFuture<Scenario> told(Frame frame, CompletableFuture<Scenario> act) {
        var _ = act.whenComplete((kept, problem) -> Fx.run(() -> {
            if (problem == null) frame.toasts().say(frame.texts().get("scenario.imported", kept.title()));
            else frame.toasts().complain(frame.texts().get(FormDialog.why(problem)));
        }));
        return act;
    }
}
