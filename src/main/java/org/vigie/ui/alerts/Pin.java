// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.alerts;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import org.vigie.core.alert.Alert;
import org.vigie.core.crisis.Criticality;

/// An alert in the matrix. It is moved by dragging, or by the arrow keys and Enter; Escape lets it go back.
final class Pin extends Label {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final int CROWDED = 2;

    private final MatrixGrid grid;
    private final Alert alert;
    private Optional<Criticality> aim = Optional.empty();
    private boolean dragged;

    Pin(Around around, MatrixGrid grid, Alert alert, boolean chosen) {
        super(alert.id().spoken().substring(3));
        this.grid = grid;
        this.alert = alert;
        setId("pin-" + alert.id().number());
        getStyleClass().add("pin");
        pseudoClassStateChanged(CHOSEN, chosen);
        setFocusTraversable(true);
        setManaged(false);
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText(around.texts()
                .get(
                        "alerts.pin",
                        alert.id().spoken(),
                        alert.place().impact(),
                        alert.place().probability()));
        addEventHandler(MouseEvent.MOUSE_PRESSED, event -> {
            dragged = false;
            requestFocus();
            event.consume();
        });
        addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        addEventHandler(MouseEvent.MOUSE_RELEASED, event -> {
            if (dragged) drop(event);
            else around.alerts().choose(alert.id());
            event.consume();
        });
        addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        focusedProperty().subscribe(focused -> {
            if (!focused) aimAt(Optional.empty());
        });
    }

    Alert alert() {
        return alert;
    }

    /// Takes less room where several stand in one cell.
    void crowd(int pins) {
        var wanted = pins > 3 ? "tiny-pin" : pins >= CROWDED ? "small-pin" : "pin";
        if (getStyleClass().getLast().equals(wanted)) return;
        getStyleClass().removeAll("small-pin", "tiny-pin");
        if (!wanted.equals("pin")) getStyleClass().add(wanted);
    }

    void stand(double x, double y) {
        applyCss();
        double size = prefWidth(-1);
        resizeRelocate(x - size / 2, y - size / 2, size, size);
    }

    private void drag(MouseEvent event) {
        if (alert.state().isOver()) return;
        dragged = true;
        var at = grid.sceneToLocal(event.getSceneX(), event.getSceneY());
        relocate(at.getX() - getWidth() / 2, at.getY() - getHeight() / 2);
        grid.aim(grid.cellAt(at.getX(), at.getY()));
        event.consume();
    }

    private void drop(MouseEvent event) {
        var at = grid.sceneToLocal(event.getSceneX(), event.getSceneY());
        grid.put(alert, grid.cellAt(at.getX(), at.getY()).orElse(alert.place()));
    }

    private void press(KeyEvent event) {
        switch (event.getCode()) {
            case LEFT -> step(0, -1);
            case RIGHT -> step(0, 1);
            case UP -> step(1, 0);
            case DOWN -> step(-1, 0);
            case ENTER -> aim.ifPresent(cell -> grid.put(alert, cell));
            case ESCAPE -> {
                if (aim.isEmpty()) return;
                aimAt(Optional.empty());
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void step(int impact, int probability) {
        if (alert.state().isOver()) return;
        var from = aim.orElse(alert.place());
        aimAt(Optional.of(new Criticality(
                Math.clamp(from.impact() + impact, 1, Criticality.STEPS),
                Math.clamp(from.probability() + probability, 1, Criticality.STEPS))));
    }

    private void aimAt(Optional<Criticality> cell) {
        aim = cell;
        grid.aim(cell);
    }
}
