// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.alerts;

import java.time.Duration;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.vigie.ui.kit.Controls;
import org.vigie.ui.kit.Notice;
import org.vigie.ui.kit.Panel;
import org.vigie.ui.kit.Segmented;

/// The alert that is looked at: its qualification, its evidence, its blind ratings. Narrow pages have the matrix and
/// the level here too.
final class DetailPane extends VBox {
    /// What is shown of the alert.
    enum Side {
        QUALIFICATION,
        EVIDENCE,
        RATING,
        MATRIX,
        LEVEL
    }

    private final Around around;
    private final Panel panel;
    private final QualificationPane qualification;
    private final Map<Side, Node> sides = new EnumMap<>(Side.class);
    private final StackPane body = new StackPane();
    private final Segmented<Side> tabs;
    private final VBox nothing;
    private final Button tree;
    private boolean narrow;

    DetailPane(Around around, AlertForms forms, MatrixPane matrix, LevelPane level, Runnable onTree) {
        this.around = around;
        getStyleClass().add("alert-detail");
        setId("detail");
        qualification = new QualificationPane(around, forms);
        sides.put(Side.QUALIFICATION, qualification);
        sides.put(Side.EVIDENCE, new EvidencePane(around));
        sides.put(Side.RATING, new RatingPane(around));
        sides.put(Side.MATRIX, matrix);
        sides.put(Side.LEVEL, level);
        var choices = new LinkedHashMap<Side, ObservableValue<String>>();
        for (var side : Side.values()) choices.put(side, around.texts().bind("alerts.side." + side.name()));
        tabs = new Segmented<>(choices, Side.QUALIFICATION);
        tabs.getStyleClass().add("small");
        for (var side : Side.values()) tabs.button(side).setId("side-" + side.name());
        var bar = new HBox(tabs);
        bar.getStyleClass().add("side-bar");
        VBox.setVgrow(body, Priority.ALWAYS);
        panel = new Panel(around.texts().bind("alerts.side.QUALIFICATION"), new VBox(bar, body)).flush();
        panel.meta().setId("detail-meta");
        tree = Controls.button(around.texts().bind("alerts.tree.edit"), Feather.GIT_BRANCH, onTree, "small", "ghost");
        tree.setId("tree-edit");
        tree.textProperty().unbind();
        tree.accessibleTextProperty().bind(around.texts().bind("alerts.tree.edit"));
        panel.actions(tree);
        VBox.setVgrow(panel, Priority.ALWAYS);
        getChildren().add(panel);
        nothing = Notice.empty(around.texts().bind("alerts.detail.none"));
        tabs.valueProperty().subscribe(_ -> show());
        around.follow(this, this::draw);
        around.now().subscribe(_ -> meta());
    }

    private void draw() {
        around.alerts()
                .bookProperty()
                .get()
                .ifPresent(book -> tree.setText(
                        around.texts().get("alerts.tree.button", book.tree().version())));
        meta();
        show();
    }

    private void meta() {
        var alert = around.alerts().selectedProperty().get();
        panel.meta()
                .setText(alert.map(a -> {
                            var age = Duration.between(a.at(), around.now().getValue());
                            return around.texts()
                                    .get(
                                            "alerts.detail.meta",
                                            a.id().spoken(),
                                            around.formats().duration(age));
                        })
                        .orElse(""));
    }

    private void show() {
        var side = tabs.valueProperty().get();
        boolean chosen = around.alerts().selectedProperty().get().isPresent();
        boolean ofRoom = side == Side.MATRIX || side == Side.LEVEL;
        var node = sides.get(side);
        if (node != null && (chosen || ofRoom)) body.getChildren().setAll(node);
        else body.getChildren().setAll(nothing);
    }

    /// Takes the matrix and the level in where the page is narrow, and lets them go where it is not.
    void arrange(boolean nowNarrow, boolean low) {
        narrow = nowNarrow;
        qualification.arrange(narrow || low);
        for (var side : List.of(Side.MATRIX, Side.LEVEL)) {
            ToggleButton button = tabs.button(side);
            Controls.shown(button, narrow);
            if (!narrow && tabs.valueProperty().get() == side)
                tabs.valueProperty().set(Side.QUALIFICATION);
        }
        // the last tab in view has the round end
        tabs.button(Side.RATING).getStyleClass().remove("last");
        if (!narrow) tabs.button(Side.RATING).getStyleClass().add("last");
        if (!narrow) body.getChildren().removeIf(node -> node instanceof MatrixPane || node instanceof LevelPane);
        show();
    }

    /// Goes to this side, such as the evidence by a key.
    void turnTo(Side side) {
        if (narrow
                || Optional.of(side)
                        .filter(s -> s != Side.MATRIX && s != Side.LEVEL)
                        .isPresent()) tabs.valueProperty().set(side);
    }

    /// The key of an answer was pressed; says whether it answered.
    boolean press(String key) {
        return tabs.valueProperty().get() == Side.QUALIFICATION && qualification.press(key);
    }
}
