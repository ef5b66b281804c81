// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.kit;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// What a panel says when it has nothing to show: why, and one thing to do about it.
public final class Notice {
    private static final double[] LOADING_WIDTHS = {0.9, 0.75, 0.85, 0.6};

    private Notice() {}

    /// Nothing here: one sentence saying why.
    public static VBox empty(ObservableValue<String> why) {
        var notice = new VBox(sentence(why));
        notice.getStyleClass().add("notice");
        return notice;
    }

    /// Nothing here, and one action that helps.
    public static VBox empty(ObservableValue<String> why, ObservableValue<String> action, Runnable onAction) {
        var notice = empty(why);
        notice.getChildren().add(button(action, onAction));
        return notice;
    }

    /// Something is late or weaker than usual: what, since when, what still works, one action.
    public static HBox warning(ObservableValue<String> what, ObservableValue<String> action, Runnable onAction) {
        return banner(what, action, onAction, "warn");
    }

    /// Something failed: what, since when, what still works, one action.
    public static HBox error(ObservableValue<String> what, ObservableValue<String> action, Runnable onAction) {
        return banner(what, action, onAction, "bad");
    }

    /// Grey blocks for the first load; later loads keep the old data instead.
    public static VBox loading() {
        var blocks = new VBox(12);
        blocks.getStyleClass().add("loading");
        for (double share : LOADING_WIDTHS) {
            var block = new Region();
            block.getStyleClass().add("loading-block");
            block.maxWidthProperty().bind(blocks.widthProperty().multiply(share));
            blocks.getChildren().add(block);
        }
        return blocks;
    }

    private static HBox banner(
            ObservableValue<String> what, ObservableValue<String> action, Runnable onAction, String tone) {
        var text = sentence(what);
        text.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(text, Priority.ALWAYS);
        var icon = new Icon(Feather.ALERT_TRIANGLE).styled("text-" + tone);
        var button = button(action, onAction);
        button.setMinWidth(Region.USE_PREF_SIZE);
        var notice = new HBox(icon, text, button);
        notice.getStyleClass().addAll("notice", tone);
        return notice;
    }

    private static Label sentence(ObservableValue<String> text) {
        var label = new Label();
        label.textProperty().bind(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private static Button button(ObservableValue<String> text, Runnable action) {
        var button = new Button();
        button.textProperty().bind(text);
        button.setOnAction(_ -> action.run());
        return button;
    }
}
