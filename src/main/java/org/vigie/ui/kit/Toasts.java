// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.kit;

import javafx.animation.PauseTransition;
import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/// Short words at the foot of the page about what was just done, with a way back. Nothing blocks, nothing blinks.
public final class Toasts {
    private static final Duration SHOWN = Duration.seconds(8);
    private static final int MOST = 3;

    private final VBox layer = new VBox();

    public Toasts() {
        layer.getStyleClass().add("toasts");
        layer.setId("toasts");
        layer.setPickOnBounds(false);
    }

    /// What the window lays over the page.
    public Node layer() {
        return layer;
    }

    /// Says what was done, and offers to take it back.
    public void say(String text, ObservableValue<String> undo, Runnable onUndo) {
        say(text, new Way(undo, onUndo));
    }

    /// One way on from what was done: back, or to where it can be seen.
    public record Way(ObservableValue<String> text, Runnable action) {}

    /// Says what was done, and offers ways on from there.
    public void say(String text, Way... ways) {
        var toast = add(text, "done");
        for (var way : ways) {
            var button = new Button();
            button.getStyleClass().add("small");
            button.textProperty().bind(way.text());
            button.setMinWidth(Region.USE_PREF_SIZE);
            button.setOnAction(_ -> {
                layer.getChildren().remove(toast);
                way.action().run();
            });
            toast.getChildren().add(button);
        }
    }

    /// Says what did not work.
    public void complain(String text) {
        add(text, "bad");
    }

    private HBox add(String text, String tone) {
        var label = new Label(text);
        label.setWrapText(true);
        var toast = new HBox(label);
        toast.getStyleClass().addAll("toast", tone);
        toast.setMaxWidth(Region.USE_PREF_SIZE);
        toast.setAccessibleRole(AccessibleRole.TEXT);
        toast.setAccessibleText(text);
        layer.getChildren().add(toast);
        if (layer.getChildren().size() > MOST) layer.getChildren().removeFirst();
        var end = new PauseTransition(SHOWN);
        end.setOnFinished(_ -> layer.getChildren().remove(toast));
        toast.hoverProperty().subscribe(hovered -> {
            if (hovered) end.stop();
            else end.playFromStart();
        });
        return toast;
    }
}
