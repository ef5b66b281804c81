// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.kit;

/// What the top row of the keyboard sends without Shift.
public enum KeyboardLayout {
    /// Told from the keys as they are pressed.
    AUTOMATIC(""),
    QWERTY("1234567890"),
    AZERTY("&é\"'(-è_çà"),
    BEPO("\"«»()@+-/*");

    private final String digitRow;

    KeyboardLayout(String digitRow) {
        this.digitRow = digitRow;
    }

    /// The digit printed on the key that sends this sign, or -1 for a key of another row.
    int digitOf(char sign) {
        int at = digitRow.indexOf(sign);
        return at < 0 ? -1 : (at + 1) % 10;
    }
}
