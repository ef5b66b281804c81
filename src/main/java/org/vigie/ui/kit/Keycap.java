// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.kit;

import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;

/// Keys drawn as on the keyboard, in the words of the language and the machine.
public final class Keycap extends Label {
    /// @param chord as in [Chord#of] ("Ctrl+K")
    public Keycap(String chord, Keys keys, Texts texts) {
        getStyleClass().setAll("label", "keycap");
        setMinWidth(USE_PREF_SIZE);
        textProperty()
                .bind(Bindings.createStringBinding(() -> keys.label(chord, texts.locale()), texts.localeProperty()));
    }
}
