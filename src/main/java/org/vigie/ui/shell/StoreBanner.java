// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.shell;

import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;
import org.vigie.core.event.CellEvent.StoreState;
import org.vigie.ui.kit.Frame;
import org.vigie.ui.kit.Icon;

/// Says in plain words that nothing can be saved, or that soon nothing can.
final class StoreBanner extends HBox {
    private final Frame frame;

    StoreBanner(Frame frame, StatusViewModel status) {
        this.frame = frame;
        setId("store-banner");
        getStyleClass().addAll("notice", "store-banner");
        var label = new Label();
        label.setWrapText(true);
        label.setMaxWidth(Double.MAX_VALUE);
        label.setMinHeight(USE_PREF_SIZE);
        HBox.setHgrow(label, Priority.ALWAYS);
        label.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> say(status.storeProperty().get()),
                        status.storeProperty(),
                        frame.texts().localeProperty()));
        status.storeProperty().subscribe(now -> {
            getStyleClass().removeAll("warn", "bad");
            boolean shown = !(now instanceof StoreState.Writable);
            var tone = now instanceof StoreState.ReadOnly ? "bad" : "warn";
            if (shown) getStyleClass().add(tone);
            getChildren().setAll(new Icon(Feather.ALERT_TRIANGLE).styled("text-" + tone), label);
            setVisible(shown);
            setManaged(shown);
        });
    }

    private String say(StoreState state) {
        var texts = frame.texts();
        return switch (state) {
            case StoreState.Writable _ -> "";
            case StoreState.ReadOnly readOnly -> {
                var key = readOnly.why().equals("disk-full") ? "shell.store.full" : "shell.store.broken";
                yield texts.get(key, frame.formats().time(readOnly.since()));
            }
            case StoreState.DiskLow low ->
                texts.get("shell.store.low", frame.formats().bytes(low.freeBytes()));
        };
    }
}
