// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.situation;

import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.vigie.core.alert.Alert;
import org.vigie.core.alert.AlertState;
import org.vigie.ui.kit.Controls;
import org.vigie.ui.kit.Notice;
import org.vigie.ui.kit.alert.AlertWording;
import org.vigie.ui.kit.alert.LevelWords;

/// The alerts that are not over, newest first, each with the level that its place calls for.
final class AlertsPane extends VBox {
    private static final PseudoClass POINTED = PseudoClass.getPseudoClass("pointed");

    private final Around around;
    private final VBox rows = new VBox();

    AlertsPane(Around around) {
        this.around = around;
        setId("open-alerts");
        getChildren().add(Scrolls.vertical(rows));
        around.model().situationProperty().subscribe(_ -> show());
        around.model().pointedProperty().subscribe(_ -> lit());
        around.texts().follow(this, this::show);
        show();
    }

    private void show() {
        var alerts = around.model().situation().alerts();
        rows.getChildren().clear();
        if (alerts.isEmpty()) {
            boolean read = around.model().wasReadProperty().get();
            rows.getChildren()
                    .add(read ? Notice.empty(around.texts().bind("situation.alerts.empty")) : Notice.loading());
        }
        for (var alert : alerts) rows.getChildren().add(row(alert));
        lit();
    }

    private void lit() {
        var alerts = around.model().situation().alerts();
        for (int i = 0; i < Math.min(alerts.size(), rows.getChildren().size()); i++)
            rows.getChildren()
                    .get(i)
                    .pseudoClassStateChanged(
                            POINTED, around.model().isPointed(alerts.get(i).at()));
    }

    private HBox row(Alert alert) {
        var texts = around.texts();
        var wording = new AlertWording(texts, around.formats());
        var level = around.model().situation().level(alert);
        var glyph = new LevelWords(texts).glyph(level);
        var title = Controls.plain(wording.title(alert.finding()));
        title.setMinWidth(0);
        var about = Controls.plain(
                texts.get(
                        "situation.alerts.about",
                        alert.id().spoken(),
                        around.formats().time(alert.at())),
                "text-meta");
        var words = new VBox(title, about);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        var state = Controls.whole(Controls.plain(wording.state(alert.state()), "chip", "in-row"));
        if (alert.state() instanceof AlertState.New) state.getStyleClass().add("bad");
        var row = Controls.line(12, glyph, words, state);
        row.getStyleClass().add("situation-row");
        row.setFocusTraversable(true);
        row.setAccessibleRole(AccessibleRole.BUTTON);
        row.setAccessibleText(texts.get(
                "situation.alerts.spoken",
                alert.id().spoken(),
                title.getText(),
                state.getText(),
                new LevelWords(texts).name(level)));
        row.setOnMouseClicked(_ -> around.leads().show().accept("alerts"));
        row.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() != KeyCode.ENTER) return;
            around.leads().show().accept("alerts");
            event.consume();
        });
        return row;
    }
}
