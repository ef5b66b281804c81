// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Locale;
import java.util.OptionalInt;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeysTest {
    private final SimpleObjectProperty<Preferences> preferences = new SimpleObjectProperty<>(Preferences.FIRST);
    private final Keys keys = new Keys(preferences, "Linux");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "AZERTY | & | 1", "AZERTY | é | 2", "AZERTY | \" | 3", "AZERTY | ' | 4", "AZERTY | ( | 5",
                "AZERTY | - | 6", "AZERTY | è | 7", "AZERTY | _ | 8", "AZERTY | ç | 9", "AZERTY | à | 0",
                "BEPO | \" | 1", "BEPO | « | 2", "BEPO | » | 3", "BEPO | ( | 4", "BEPO | ) | 5",
                "BEPO | @ | 6", "BEPO | + | 7", "BEPO | - | 8", "BEPO | / | 9", "BEPO | * | 0",
                "AUTOMATIC | é | 2", "AUTOMATIC | » | 3"
            })
    void theTopRowCountsWhateverItSends(KeyboardLayout layout, String sign, int digit) {
        preferences.set(Preferences.FIRST.with(layout));
        assertThat(keys.digit(pressed(KeyCode.UNDEFINED, sign))).hasValue(digit);
    }

    @Test
    void theNumericPadAndDigitKeysCountOnEveryLayout() {
        assertThat(keys.digit(pressed(KeyCode.NUMPAD7, ""))).hasValue(7);
        assertThat(keys.digit(pressed(KeyCode.DIGIT0, "0"))).hasValue(0);
        assertThat(keys.digit(pressed(KeyCode.A, "a"))).isEqualTo(OptionalInt.empty());
    }

    @Test
    void aSignOfOneLayoutOnlyTellsTheOthersApart() {
        assertThat(keys.digit(pressed(KeyCode.UNDEFINED, "(")))
                .as("AZERTY at first")
                .hasValue(5);
        keys.digit(pressed(KeyCode.UNDEFINED, "«"));
        assertThat(keys.digit(pressed(KeyCode.UNDEFINED, "(")))
                .as("BÉPO once seen")
                .hasValue(4);
    }

    @Test
    void aChordFitsOnlyItsOwnKeys() {
        var chord = Chord.of("Ctrl+Shift+T");
        assertThat(keys.matches(chord, event(KeyCode.T, "", true, true, false))).isTrue();
        assertThat(keys.matches(chord, event(KeyCode.T, "", false, true, false)))
                .isFalse();
        assertThat(keys.matches(Chord.of("Alt+4"), event(KeyCode.QUOTE, "'", false, false, true)))
                .isTrue();
        assertThat(keys.matches(Chord.of("Ctrl+Plus"), event(KeyCode.EQUALS, "=", false, true, false)))
                .isTrue();
        assertThat(keys.matches(Chord.of("J"), event(KeyCode.J, "j", false, true, false)))
                .isFalse();
    }

    @Test
    void controlIsCommandOnMacOs() {
        var mac = new Keys(preferences, "Mac OS X");
        var withCommand = new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.K, false, false, false, true);
        assertThat(mac.matches(Chord.of("Ctrl+K"), withCommand)).isTrue();
        assertThat(keys.matches(Chord.of("Ctrl+K"), withCommand)).isFalse();
        assertThat(mac.label("Ctrl+Shift+T", Locale.FRENCH)).isEqualTo("⌘⇧T");
    }

    @Test
    void keysAreCalledAsOnTheKeyboardOfTheLanguage() {
        assertThat(keys.label("Ctrl+Shift+T", Locale.FRENCH)).isEqualTo("Ctrl+Maj+T");
        assertThat(keys.label("Enter", Locale.FRENCH)).isEqualTo("Entrée");
        assertThat(keys.label("Ctrl+Shift+T", Locale.ENGLISH)).isEqualTo("Ctrl+Shift+T");
        assertThat(keys.label("Ctrl+Minus", Locale.ENGLISH)).isEqualTo("Ctrl+−");
    }

    @Test
    void aChordIsSingleWithoutControlAltOrFunctionKey() {
        assertThat(Chord.of("J").isSingle()).isTrue();
        assertThat(Chord.of("Shift+T").isSingle()).isTrue();
        assertThat(Chord.of("F6").isSingle()).isFalse();
        assertThat(Chord.of("Alt+1").isSingle()).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> Chord.of("Hyper+1"));
    }

    private static KeyEvent pressed(KeyCode code, String text) {
        return event(code, text, false, false, false);
    }

    private static KeyEvent event(KeyCode code, String text, boolean shift, boolean control, boolean alt) {
        return new KeyEvent(KeyEvent.KEY_PRESSED, "", text, code, shift, control, alt, false);
    }
}
