// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.exercise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.vigie.core.scenario.Inject;
import org.vigie.ui.kit.Controls;
import org.vigie.ui.kit.Notice;
import org.vigie.ui.kit.Panel;

/// What the players are expected to do about the inject that is looked at, and how well an observer finds it done.
final class ReactionsPane extends VBox {
    private final Around around;
    private final ConsoleViewModel model;
    private final Panel panel;
    private final VBox rows = new VBox();
    private final Label judged = Controls.plain("", "count");
    private final List<ReactionRow> shown = new ArrayList<>();
    /// The inject whose rows stand there: they judge by it.
    private Optional<Inject> drawn = Optional.empty();

    ReactionsPane(Around around) {
        this.around = around;
        model = around.model();
        var texts = around.texts();
        var scroll = new ScrollPane(rows);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        judged.setId("reactions-judged");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        var content = new VBox(new PhaseScore(around), scroll);
        panel = new Panel(texts.bind("exercise.reactions"), content)
                .actions(judged)
                .flush();
        panel.setId("reactions-panel");
        VBox.setVgrow(panel, Priority.ALWAYS);
        getChildren().add(panel);
        model.consoleProperty().subscribe(this::draw);
        model.lookedProperty().subscribe(this::draw);
        model.nowProperty().subscribe(() -> shown.forEach(ReactionRow::refresh));
        model.marking().reactionProperty().subscribe(this::point);
        texts.follow(this, () -> {
            drawn = Optional.empty();
            draw();
        });
    }

    private void draw() {
        var looked = model.lookedProperty().get();
        var reactions = looked.map(Inject::reactions).orElse(List.of());
        panel.meta()
                .setText(looked.map(inject -> model.console().number(inject.id()))
                        .map(number -> around.texts().get("exercise.reactions.meta", number))
                        .orElse(""));
        Controls.shown(judged, !reactions.isEmpty());
        judged.setText(around.texts()
                .get(
                        "exercise.reactions.judged",
                        looked.map(model.marking()::judged).orElse(0L),
                        reactions.size()));
        if (reactions.isEmpty()) {
            drawn = looked;
            shown.clear();
            Node none = Notice.empty(around.texts().bind("exercise.reactions.none"));
            rows.getChildren().setAll(none);
            return;
        }
        if (!drawn.equals(looked)) {
            drawn = looked;
            shown.clear();
            for (var reaction : reactions) shown.add(new ReactionRow(around, looked.orElseThrow(), reaction));
            rows.getChildren().setAll(shown);
        }
        shown.forEach(ReactionRow::refresh);
        point();
    }

    private void point() {
        var pointed = model.marking().reactionProperty().get();
        for (var row : shown)
            row.pointed(pointed.filter(row.reaction().id()::equals).isPresent());
    }
}
