// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.watch;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Popup;
import org.vigie.ui.kit.Theme;

/// A small card that opens below what it belongs to; Escape or a click elsewhere closes it, and the keyboard
/// goes back to where it was.
final class Popover {
    private static final double GAP = 4;

    private final Popup popup = new Popup();
    private final StackPane card;

    Popover(Region content) {
        card = new StackPane(content);
        card.getStyleClass().addAll("watch", "popover");
        card.getStylesheets().add(Theme.sheet("watch"));
        popup.getContent().setAll(card);
        popup.setAutoHide(true);
        popup.setHideOnEscape(true);
        card.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() != KeyCode.ESCAPE) return;
            event.consume();
            close();
        });
    }

    /// Opens below this node, its right edge on the node's.
    void openFromRight(Node below) {
        if (below.getScene() == null || below.getScene().getWindow() == null) return;
        popup.getScene().getStylesheets().setAll(below.getScene().getStylesheets());
        var place = below.localToScreen(below.getBoundsInLocal());
        popup.show(below, place.getMinX(), place.getMaxY() + GAP);
        popup.setX(place.getMaxX() - card.getWidth());
    }

    void close() {
        popup.hide();
    }
}
