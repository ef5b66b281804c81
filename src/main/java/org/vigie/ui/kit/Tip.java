// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.kit;

import javafx.beans.value.ObservableValue;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;

/// Words that appear when the pointer rests on something. They are made when it first comes near: a window has
/// dozens of them, and its first picture needs none.
public final class Tip {
    private Tip() {}

    public static void on(Node node, ObservableValue<String> text) {
        var first = new EventHandler<MouseEvent>() {
            @Override
            public void handle(MouseEvent entered) {
                node.removeEventHandler(MouseEvent.MOUSE_ENTERED, this);
                var tooltip = new Tooltip();
                tooltip.textProperty().bind(text);
                Tooltip.install(node, tooltip);
            }
        };
        node.addEventHandler(MouseEvent.MOUSE_ENTERED, first);
    }
}
