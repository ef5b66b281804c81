// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.kit;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Reads the keyboard as people mean it: the digit row whatever the layout sends, Ctrl or Cmd, and single keys
/// that rest while somebody types.
public final class Keys {
    private final ObservableValue<Preferences> preferences;
    private final boolean mac;
    private KeyboardLayout seen = KeyboardLayout.AUTOMATIC;

    public Keys(ObservableValue<Preferences> preferences) {
        this(preferences, System.getProperty("os.name", ""));
    }

    Keys(ObservableValue<Preferences> preferences, String system) {
        this.preferences = preferences;
        this.mac = system.toLowerCase(Locale.ROOT).contains("mac");
    }

    /// Whether exactly this chord was pressed ("Ctrl+Shift+T", "F6", "J", "Alt+1", "Ctrl+Plus").
    public boolean matches(Chord chord, KeyEvent event) {
        if (chord.control() != command(event) || chord.alt() != event.isAltDown()) return false;
        var digit = digit(event);
        if (chord.key() instanceof Chord.Digit wanted)
            return chord.shift() == event.isShiftDown() && digit.equals(OptionalInt.of(wanted.value()));
        if (chord.key() instanceof Chord.Sign sign) return sign.sentBy(event);
        return chord.key() instanceof Chord.Code code
                && code.value() == event.getCode()
                && chord.shift() == event.isShiftDown();
    }

    /// Whether keys without Ctrl may act now: not while a text is being typed, and not where people turned them off.
    public boolean singleKeysAct(Node focusOwner) {
        return preferences.getValue().singleKeys() && !isTyping(focusOwner);
    }

    /// Whether this node takes letters for itself.
    public static boolean isTyping(Node focusOwner) {
        return (focusOwner instanceof TextInputControl input && input.isEditable())
                || (focusOwner instanceof Spinner<?> spinner && spinner.isEditable());
    }

    /// The digit of the numeric pad or of the physical top row, whatever the layout sends there.
    public OptionalInt digit(KeyEvent event) {
        var code = event.getCode();
        if (code.isDigitKey()) return OptionalInt.of(lastDigit(code));
        return signOf(event).map(this::topRow).orElse(OptionalInt.empty());
    }

    /// How the keys are called on this machine and in this language ("Ctrl+Maj+T", "⇧⌘T").
    public String label(String chord, Locale language) {
        var text = chord.replace("Plus", "+").replace("Minus", "−");
        if (mac) return text.replace("Ctrl+", "⌘").replace("Shift+", "⇧").replace("Alt+", "⌥");
        if (!language.getLanguage().equals("fr")) return text;
        return text.replace("Shift", "Maj")
                .replace("Space", "Espace")
                .replace("Enter", "Entrée")
                .replace("Esc", "Échap");
    }

    private boolean command(KeyEvent event) {
        return mac ? event.isMetaDown() : event.isControlDown();
    }

    private static int lastDigit(KeyCode code) {
        var name = code.name();
        return name.charAt(name.length() - 1) - '0';
    }

    private OptionalInt topRow(char sign) {
        var layout = preferences.getValue().keyboard();
        if (layout == KeyboardLayout.AUTOMATIC) layout = learn(sign);
        int digit = layout.digitOf(sign);
        return digit < 0 ? OptionalInt.empty() : OptionalInt.of(digit);
    }

    /// A sign that only one layout has on its top row tells the layout; AZERTY until one was seen.
    private KeyboardLayout learn(char sign) {
        boolean azerty = KeyboardLayout.AZERTY.digitOf(sign) >= 0;
        boolean bepo = KeyboardLayout.BEPO.digitOf(sign) >= 0;
        if (azerty && !bepo) seen = KeyboardLayout.AZERTY;
        if (bepo && !azerty) seen = KeyboardLayout.BEPO;
        return seen == KeyboardLayout.AUTOMATIC ? KeyboardLayout.AZERTY : seen;
    }

    private static Optional<Character> signOf(KeyEvent event) {
        var text = event.getText();
        if (text.length() == 1 && (!Character.isLetterOrDigit(text.charAt(0)) || isAccented(text)))
            return Optional.of(text.charAt(0));
        return switch (event.getCode()) {
            case AMPERSAND -> Optional.of('&');
            case QUOTEDBL -> Optional.of('"');
            case QUOTE -> Optional.of('\'');
            case LEFT_PARENTHESIS -> Optional.of('(');
            case RIGHT_PARENTHESIS -> Optional.of(')');
            case MINUS -> Optional.of('-');
            case UNDERSCORE -> Optional.of('_');
            case AT -> Optional.of('@');
            case PLUS -> Optional.of('+');
            case SLASH -> Optional.of('/');
            case ASTERISK -> Optional.of('*');
            default -> Optional.empty();
        };
    }

    private static boolean isAccented(String text) {
        return "éèçà".contains(text);
    }
}
