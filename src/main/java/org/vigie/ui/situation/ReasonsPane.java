// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.situation;

import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.vigie.core.mention.Mentions.Count;
import org.vigie.ui.kit.Controls;
import org.vigie.ui.kit.Notice;

/// What people complain of, most frequent first. A row opens its mentions.
final class ReasonsPane extends VBox {
    private static final double TRACK = 96;

    private final Around around;
    private final VBox rows = new VBox();

    ReasonsPane(Around around) {
        this.around = around;
        setId("reasons");
        getChildren().add(Scrolls.vertical(rows));
        around.model().situationProperty().subscribe(_ -> show());
        around.texts().follow(this, this::show);
        show();
    }

    private void show() {
        var reasons = around.model().situation().reasons();
        rows.getChildren().clear();
        if (reasons.isEmpty()) {
            boolean read = around.model().wasReadProperty().get();
            rows.getChildren()
                    .add(read ? Notice.empty(around.texts().bind("situation.reasons.empty")) : Notice.loading());
            return;
        }
        long most = reasons.getFirst().mentions();
        for (var reason : reasons) rows.getChildren().add(row(reason, most));
    }

    private HBox row(Count reason, long most) {
        var label =
                Reasons.label(around.taxonomy(), reason.value(), around.texts().locale());
        var name = Controls.plain(label);
        name.setMinWidth(0);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        var fill = new Region();
        fill.getStyleClass().add("fill");
        fill.setPrefWidth(TRACK * around.scale() * reason.mentions() / Math.max(1, most));
        var track = new HBox(fill);
        track.getStyleClass().addAll("meter", "reason-track");
        var count =
                Controls.whole(Controls.plain(around.formats().number(reason.mentions()), "strong", "narrative-count"));
        long all = around.model().situation().mentions();
        var share = Controls.plain(
                around.formats().percent(all == 0 ? 0 : (double) reason.mentions() / all), "text-meta", "reason-share");
        var row = Controls.line(12, name, track, count, share);
        row.getStyleClass().addAll("situation-row", "reason-row");
        row.setFocusTraversable(true);
        row.setAccessibleRole(AccessibleRole.BUTTON);
        row.setAccessibleText(
                around.texts().get("situation.reasons.spoken", label, reason.mentions(), share.getText()));
        row.setOnMouseClicked(_ -> open(reason));
        row.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() != KeyCode.ENTER) return;
            open(reason);
            event.consume();
        });
        return row;
    }

    private void open(Count reason) {
        around.open(around.model().situation().questions().category(reason.value()));
    }
}
