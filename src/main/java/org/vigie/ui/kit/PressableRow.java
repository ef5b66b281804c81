// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.kit;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.StackPane;

/// A row that does something when it is clicked, or when Enter or Space is pressed on it. Unlike a button it is as
/// high as its wrapped words need.
public class PressableRow extends StackPane {
    private Runnable action = () -> {};

    public PressableRow(Node content, String... styles) {
        super(content);
        getStyleClass().setAll("pressable-row");
        getStyleClass().addAll(styles);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        setMaxWidth(Double.MAX_VALUE);
        setOnMouseClicked(click -> {
            if (click.getButton() != MouseButton.PRIMARY) return;
            requestFocus();
            action.run();
        });
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    public final PressableRow onPress(Runnable pressed) {
        action = pressed;
        return this;
    }

    /// Does what a click does.
    public final void press() {
        action.run();
    }

    private void key(KeyEvent event) {
        boolean plain = !event.isControlDown() && !event.isAltDown() && !event.isMetaDown();
        if (!plain || (event.getCode() != KeyCode.ENTER && event.getCode() != KeyCode.SPACE)) return;
        event.consume();
        action.run();
    }
}
