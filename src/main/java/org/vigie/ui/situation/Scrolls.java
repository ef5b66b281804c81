// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.situation;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The way panes scroll when their panel is too low for them.
final class Scrolls {
    private Scrolls() {}

    static ScrollPane vertical(Node content) {
        var scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("plain-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        return scroll;
    }
}
