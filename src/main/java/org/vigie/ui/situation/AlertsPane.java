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
import org.vigie.core.alert.Finding;
import org.vigie.core.alert.Matter;
import org.vigie.ui.kit.Controls;
import org.vigie.ui.kit.LevelGlyph;
import org.vigie.ui.kit.Notice;

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
        around.texts().localeProperty().subscribe(_ -> show());
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
        var level = org.vigie.core.crisis.CriticalityMatrix.USUAL.level(alert.place());
        var levelName = texts.get("situation.level." + level.name());
        var glyph = new LevelGlyph(level.number(), texts.get("situation.marker.level", level.number(), levelName));
        var title = Controls.plain(title(alert.finding()));
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
        var state = Controls.whole(Controls.plain(state(alert.state()), "chip", "in-row"));
        if (alert.state() instanceof AlertState.New) state.getStyleClass().add("bad");
        var row = Controls.line(12, glyph, words, state);
        row.getStyleClass().add("situation-row");
        row.setFocusTraversable(true);
        row.setAccessibleRole(AccessibleRole.BUTTON);
        row.setAccessibleText(
                texts.get("situation.alerts.spoken", alert.id().spoken(), title.getText(), state.getText(), levelName));
        row.setOnMouseClicked(_ -> around.show().accept("alerts"));
        row.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() != KeyCode.ENTER) return;
            around.show().accept("alerts");
            event.consume();
        });
        return row;
    }

    private String state(AlertState state) {
        return around.texts().get("situation.alert.state." + state.getClass().getSimpleName());
    }

    private String title(Finding finding) {
        var texts = around.texts();
        var matter = matter(finding.matter());
        return switch (finding) {
            case Finding.Burst f ->
                texts.get(
                        "situation.alert.burst",
                        matter,
                        around.formats().decimal(f.mentions() / Math.max(1, f.expected()), 1));
            case Finding.Growth _ -> texts.get("situation.alert.growth", matter);
            case Finding.Negative f ->
                texts.get("situation.alert.negative", matter, around.formats().percent(f.share()));
            case Finding.Toxic f ->
                texts.get("situation.alert.toxic", matter, around.formats().percent(f.share()));
            case Finding.Loud _ -> texts.get("situation.alert.loud", matter);
            case Finding.Category _, Finding.Matches _ -> matter;
            case Finding.LookAlike _ -> texts.get("situation.alert.lookAlike", matter);
            case Finding.Silent _ -> texts.get("situation.alert.silent", matter);
            case Finding.Declared f -> f.title();
        };
    }

    private String matter(Matter matter) {
        return switch (matter) {
            case Matter.Everything _ -> around.texts().get("situation.alert.everything");
            case Matter.OfTopic m -> m.name();
            case Matter.OfSource m -> m.name();
            case Matter.OfNarrative m -> m.label();
            case Matter.OfAuthor m -> "@" + m.handle();
            case Matter.OfCategory m ->
                Reasons.label(around.taxonomy(), m.category(), around.texts().locale());
            case Matter.OfQuery m -> m.label();
            case Matter.OfPerson _ -> "";
        };
    }
}
