// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.shell;

import java.util.Arrays;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.vigie.ui.kit.Frame;
import org.vigie.ui.kit.Icon;

/// Digits to press or type. They are shown as discs and never held in a text.
final class PinPad extends VBox {
    private static final int LONGEST = 12;

    private final char[] digits = new char[LONGEST];
    private final ReadOnlyIntegerWrapper length = new ReadOnlyIntegerWrapper();
    private final Consumer<char[]> onPin;
    private final Frame frame;

    /// @param onPin receives a copy of the digits, to be wiped by whoever takes it
    PinPad(Frame frame, Consumer<char[]> onPin) {
        this.frame = frame;
        this.onPin = onPin;
        getStyleClass().add("pin-pad");
        var discs = new Label();
        discs.setId("pin");
        discs.getStyleClass().add("pin-discs");
        discs.textProperty().bind(Bindings.createStringBinding(() -> "●".repeat(length.get()), length));
        discs.setMaxWidth(Double.MAX_VALUE);
        getChildren().addAll(discs, grid());
        setFocusTraversable(true);
        addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    }

    void clear() {
        Arrays.fill(digits, '\0');
        length.set(0);
    }

    private GridPane grid() {
        var grid = new GridPane(8, 8);
        for (int i = 0; i < 9; i++) grid.add(digit(i + 1), i % 3, i / 3);
        grid.add(key("pin-back", new Icon(Feather.DELETE), "shell.lock.back", this::back), 0, 3);
        grid.add(digit(0), 1, 3);
        grid.add(key("pin-enter", new Icon(Feather.LOG_IN), "shell.lock.enter", this::submit), 2, 3);
        return grid;
    }

    private Button digit(int value) {
        var button = new Button(Integer.toString(value));
        button.setId("pin-" + value);
        button.getStyleClass().addAll("large", "pin-key");
        button.setFocusTraversable(false);
        button.setOnAction(_ -> add(value));
        return button;
    }

    private Button key(String id, Icon icon, String text, Runnable action) {
        var button = new Button("", icon);
        button.setId(id);
        button.getStyleClass().addAll("large", "pin-key");
        button.setFocusTraversable(false);
        button.accessibleTextProperty().bind(frame.texts().bind(text));
        button.setOnAction(_ -> action.run());
        return button;
    }

    private void press(KeyEvent event) {
        if (event.isControlDown() || event.isAltDown() || event.isMetaDown()) return;
        var digit = frame.keys().digit(event);
        if (digit.isPresent()) add(digit.getAsInt());
        else if (event.getCode() == KeyCode.BACK_SPACE) back();
        else if (event.getCode() == KeyCode.ENTER) submit();
        else return;
        event.consume();
    }

    private void add(int digit) {
        if (length.get() == LONGEST) return;
        digits[length.get()] = (char) ('0' + digit);
        length.set(length.get() + 1);
    }

    private void back() {
        if (length.get() == 0) return;
        length.set(length.get() - 1);
        digits[length.get()] = '\0';
    }

    private void submit() {
        onPin.accept(Arrays.copyOf(digits, length.get()));
        clear();
    }
}
