// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.kit;

import java.util.Locale;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Keys pressed together, written as in "Ctrl+Shift+T". Ctrl means Cmd on macOS.
public record Chord(boolean control, boolean shift, boolean alt, Key key) {
    /// The last key of a chord.
    sealed interface Key {}

    /// A key of the keyboard's own ("T", "F6", "Enter").
    record Code(KeyCode value) implements Key {}

    /// A digit, on the top row or the numeric pad.
    record Digit(int value) implements Key {}

    /// A sign that sits elsewhere on every layout: what is sent counts, not the key.
    record Sign(char value) implements Key {
        boolean sentBy(KeyEvent event) {
            return switch (value) {
                case '+' ->
                    event.getText().equals("+")
                            || event.getCode() == KeyCode.ADD
                            || event.getCode() == KeyCode.PLUS
                            || event.getCode() == KeyCode.EQUALS;
                case '-' ->
                    event.getText().equals("-")
                            || event.getCode() == KeyCode.SUBTRACT
                            || event.getCode() == KeyCode.MINUS;
                default -> event.getText().equals(String.valueOf(value));
            };
        }
    }

    /// Reads "Ctrl+Shift+T", "Alt+1", "Ctrl+Plus", "F6", "J".
    public static Chord of(String written) {
        boolean control = false;
        boolean shift = false;
        boolean alt = false;
        int last = written.lastIndexOf('+');
        for (var held : written.substring(0, Math.max(0, last)).split("\\+", -1)) {
            switch (held) {
                case "" -> {}
                case "Ctrl" -> control = true;
                case "Shift" -> shift = true;
                case "Alt" -> alt = true;
                default -> throw new IllegalArgumentException("Not a key to hold down: " + written);
            }
        }
        return new Chord(control, shift, alt, key(written.substring(last + 1)));
    }

    /// Whether it needs neither Ctrl nor Alt nor a function key: such keys rest while somebody types.
    public boolean isSingle() {
        return !control
                && !alt
                && !(key instanceof Code code && (code.value().isFunctionKey() || code.value() == KeyCode.ESCAPE));
    }

    private static Key key(String name) {
        if (name.equals("Plus")) return new Sign('+');
        if (name.equals("Minus")) return new Sign('-');
        if (name.length() == 1 && Character.isDigit(name.charAt(0))) return new Digit(name.charAt(0) - '0');
        return new Code(
                switch (name) {
                    case "Esc" -> KeyCode.ESCAPE;
                    case "Space" -> KeyCode.SPACE;
                    case "Enter" -> KeyCode.ENTER;
                    case "Del" -> KeyCode.DELETE;
                    default -> KeyCode.valueOf(name.toUpperCase(Locale.ROOT));
                });
    }
}
