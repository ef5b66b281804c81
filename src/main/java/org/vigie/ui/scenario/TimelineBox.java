// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.scenario;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.vigie.core.scenario.Inject;

/// An inject on the timeline.
final class TimelineBox extends Label {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final PseudoClass OFF = PseudoClass.getPseudoClass("off");
    private static final double BEFORE_DRAG = 4;

    private final TimelinePane timeline;
    private final String id;
    private double fromX;
    private double fromY;
    private boolean dragged;

    TimelineBox(TimelinePane timeline, String id) {
        this.timeline = timeline;
        this.id = id;
        setId("timeline-" + id);
        getStyleClass().add("timeline-box");
        setFocusTraversable(true);
        // the timeline alone says how wide it is
        setManaged(false);
        setAccessibleRole(AccessibleRole.BUTTON);
        focusedProperty().subscribe(focused -> {
            if (focused) timeline.model().selectedProperty().set(Optional.of(id));
        });
        setOnMousePressed(this::press);
        setOnMouseDragged(this::drag);
        setOnMouseReleased(this::release);
    }

    void show(Inject inject) {
        setText(inject.title().isBlank() ? id : id + "  " + inject.title());
        setAccessibleText(id + ", " + inject.title() + ", "
                + (inject.reserve() ? timeline.frame().texts().get("scenario.reserve") : HTime.of(inject.offset())));
        pseudoClassStateChanged(OFF, !inject.enabled());
    }

    void choose(boolean chosen) {
        pseudoClassStateChanged(CHOSEN, chosen);
        if (chosen) toFront();
    }

    boolean isDragged() {
        return dragged;
    }

    private void press(MouseEvent press) {
        if (press.getButton() != MouseButton.PRIMARY) return;
        fromX = press.getSceneX();
        fromY = press.getSceneY();
        timeline.model().selectedProperty().set(Optional.of(id));
        requestFocus();
    }

    private void drag(MouseEvent move) {
        if (move.getButton() != MouseButton.PRIMARY) return;
        double x = move.getSceneX() - fromX;
        double y = move.getSceneY() - fromY;
        if (!dragged && Math.hypot(x, y) < BEFORE_DRAG) return;
        dragged = true;
        setTranslateX(x);
        setTranslateY(y);
    }

    private void release(MouseEvent release) {
        if (!dragged) return;
        double x = getLayoutX() + getTranslateX();
        double y = getLayoutY() + getTranslateY() + getHeight() / 2;
        setTranslateX(0);
        setTranslateY(0);
        dragged = false;
        timeline.drop(id, x, y);
        timeline.requestLayout();
    }
}
