// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.alerts;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;
import org.vigie.core.alert.AlertId;
import org.vigie.ui.kit.Controls;
import org.vigie.ui.kit.Icon;

/// The plain alarm on the screen: alerts that called in vain, or could not call anybody.
final class AlarmBanner extends HBox {
    private final Around around;
    private final Label words = new Label();

    AlarmBanner(Around around) {
        super(12);
        this.around = around;
        getStyleClass().addAll("notice", "bad");
        setId("alarm-unanswered");
        setAlignment(Pos.CENTER_LEFT);
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        var call = Controls.button(
                around.texts().bind("alerts.alarm.call"),
                Feather.PHONE,
                () -> around.calls().open(Optional.empty(), List.of(), ""),
                "danger");
        call.setId("alarm-call");
        getChildren().addAll(new Icon(Feather.ALERT_OCTAGON).styled("text-bad"), words, call);
        around.follow(this, this::draw);
    }

    private void draw() {
        var waiting =
                around.alerts().bookProperty().get().map(AlertBook::unanswered).orElse(List.of());
        Controls.shown(this, !waiting.isEmpty());
        words.setText(around.texts()
                .get(
                        "alerts.alarm.unanswered",
                        waiting.size(),
                        waiting.stream().map(AlertId::spoken).collect(Collectors.joining(", "))));
    }
}
