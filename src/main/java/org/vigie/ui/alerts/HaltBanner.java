// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.alerts;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;
import org.vigie.ui.kit.Controls;
import org.vigie.ui.kit.Icon;

/// Says that the rules raise nothing at present: since when and why, what still works, and that alerts can be
/// declared by hand meanwhile.
final class HaltBanner extends HBox {
    private final Around around;
    private final Label words = new Label();

    HaltBanner(Around around, Runnable declare) {
        super(12);
        this.around = around;
        getStyleClass().addAll("notice", "bad");
        setId("watch-halt");
        setAlignment(Pos.CENTER_LEFT);
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        var byHand = Controls.button(around.texts().bind("alerts.declare"), Feather.PLUS, declare);
        byHand.setId("halt-declare");
        getChildren().addAll(new Icon(Feather.ALERT_OCTAGON).styled("text-bad"), words, byHand);
        around.follow(this, this::draw);
    }

    private void draw() {
        var halt = around.alerts().bookProperty().get().flatMap(AlertBook::halt);
        Controls.shown(this, halt.isPresent());
        halt.ifPresent(now -> words.setText(around.texts()
                .get("alerts.halt." + now.why().name(), around.formats().time(now.since()))));
    }
}
