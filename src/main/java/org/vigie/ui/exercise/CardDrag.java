// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.exercise;

import java.time.Duration;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.scene.Cursor;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/// Lets a card be dragged to another minute of the time axis.
final class CardDrag {
    private static final PseudoClass DRAGGED = PseudoClass.getPseudoClass("dragged");
    /// A pointer that moves less than this only clicks.
    private static final double SLACK = 4;

    private final Around around;
    private final CardNode node;
    private final Supplier<TimeScale> scale;
    private final Label tag;
    private double pressedAt;
    private boolean dragging;

    /// @param tag shows the time that the card would come at
    CardDrag(Around around, CardNode node, Supplier<TimeScale> scale, Label tag) {
        this.around = around;
        this.node = node;
        this.scale = scale;
        this.tag = tag;
        node.setCursor(Cursor.HAND);
        node.addEventHandler(MouseEvent.MOUSE_PRESSED, press -> pressedAt = press.getSceneX());
        node.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        node.addEventHandler(MouseEvent.MOUSE_RELEASED, this::drop);
    }

    private void drag(MouseEvent event) {
        double by = event.getSceneX() - pressedAt;
        if (event.getButton() != MouseButton.PRIMARY || !(dragging || Math.abs(by) > SLACK)) return;
        dragging = true;
        node.pseudoClassStateChanged(DRAGGED, true);
        node.setTranslateX(by);
        tag.setText(around.minute(target(by)));
        tag.setVisible(true);
        tag.applyCss();
        tag.autosize();
        tag.relocate(node.getLayoutX() + by, node.getLayoutY() - tag.getHeight());
        event.consume();
    }

    private void drop(MouseEvent event) {
        if (!dragging) return;
        dragging = false;
        event.consume();
        node.pseudoClassStateChanged(DRAGGED, false);
        node.setTranslateX(0);
        tag.setVisible(false);
        var to = target(event.getSceneX() - pressedAt);
        around.model()
                .console()
                .inject(node.card().id())
                .ifPresent(inject -> around.model().shift(inject, to));
    }

    /// The whole minute that is nearest.
    private Duration target(double by) {
        var time = scale.get();
        var at = time.at(time.x(node.card().at()) + by);
        return Duration.ofMinutes(Math.round(at.toMillis() / 60_000.0));
    }
}
