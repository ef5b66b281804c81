// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.shell;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;
import org.vigie.ui.kit.Frame;
import org.vigie.ui.kit.Icon;

/// Says over an exercise that a real room has an alert: one decides whether the exercise waits.
final class RealAlertBanner extends HBox {
    RealAlertBanner(Frame frame, RealAlertViewModel model) {
        setId("real-alert");
        getStyleClass().addAll("notice", "store-banner", "bad");
        var texts = frame.texts();
        var label = new Label();
        label.setWrapText(true);
        label.setMaxWidth(Double.MAX_VALUE);
        label.setMinHeight(USE_PREF_SIZE);
        HBox.setHgrow(label, Priority.ALWAYS);
        label.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> model.realProperty()
                                .get()
                                .map(real -> texts.get(
                                        real.others() == 0 ? "shell.realAlert" : "shell.realAlert.more",
                                        real.alert().spoken(),
                                        real.title(),
                                        real.others()))
                                .orElse(""),
                        model.realProperty(),
                        texts.localeProperty()));
        var suspend = button(frame, "shell.realAlert.suspend", "real-alert-suspend", model::suspend);
        suspend.getStyleClass().add("primary");
        var goOn = button(frame, "shell.realAlert.goOn", "real-alert-go-on", model::goOn);
        getChildren().setAll(new Icon(Feather.ALERT_OCTAGON).styled("text-bad"), label, suspend, goOn);
        model.realProperty().map(Optional::isPresent).subscribe(shown -> {
            setVisible(shown);
            setManaged(shown);
        });
    }

    private static Button button(Frame frame, String key, String id, Runnable action) {
        var button = new Button();
        button.setId(id);
        button.textProperty().bind(frame.texts().bind(key));
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }
}
