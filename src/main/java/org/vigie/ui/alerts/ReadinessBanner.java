// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.alerts;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;
import org.vigie.core.crisis.PreArming;
import org.vigie.core.journal.CrisisAct;
import org.vigie.ui.kit.Controls;
import org.vigie.ui.kit.FormDialog;
import org.vigie.ui.kit.Icon;
import org.vigie.ui.kit.Labelled;

/// Says that the room got ready by itself: since when, because of what, what was laid out. A person may lift it.
final class ReadinessBanner extends HBox {
    private final Around around;
    private final Label words = new Label();

    ReadinessBanner(Around around) {
        super(12);
        this.around = around;
        getStyleClass().addAll("notice", "warn");
        setId("readiness");
        setAlignment(Pos.CENTER_LEFT);
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        var lift = Controls.button(around.texts().bind("alerts.ready.lift"), Feather.X, this::lift);
        lift.setId("readiness-lift");
        getChildren().addAll(new Icon(Feather.SHIELD).styled("text-warn"), words, lift);
        around.onChange(this::draw);
    }

    private void draw() {
        var ready = around.alerts().bookProperty().get().flatMap(AlertBook::preArming);
        Controls.shown(this, ready.isPresent());
        ready.ifPresent(now -> words.setText(say(now)));
    }

    private String say(PreArming ready) {
        var since = around.formats().time(ready.since());
        var first = ready.because()
                .map(alert -> around.texts().get("alerts.ready.because", since, alert.spoken()))
                .orElseGet(() -> around.texts().get("alerts.ready", since));
        if (ready.functions().isEmpty()) return around.texts().get("alerts.ready.plain", first);
        return around.texts().get("alerts.ready.laid", first, String.join(", ", ready.functions()));
    }

    private void lift() {
        var reason = new TextField();
        reason.setId("line");
        new FormDialog(
                        around.frame(),
                        around.texts().bind("alerts.ready.lift"),
                        new Labelled(around.texts().bind("alerts.ready.why"), reason),
                        around.texts().bind("alerts.ready.lift"))
                .onlyIf(reason.textProperty().map(text -> !text.isBlank()))
                .open(() -> around.alerts()
                        .acts()
                        .keep(
                                AlertActsViewModel.Act.PRE_ARMING_LIFTED,
                                "",
                                new CrisisAct.PreArmLifted(reason.getText().strip())));
    }
}
