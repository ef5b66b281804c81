// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.room;

import java.time.Instant;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.TextField;
import org.vigie.ui.kit.HourText;

/// A field for an hour of the room's clock: "17:00" or "17h00". It means the next time that the clock shows it, or the
/// time that stood there already, which may have passed.
/// Empty means no set time.
final class HourField extends TextField {
    private final Around around;
    private final Optional<Instant> first;

    HourField(Around around, Optional<Instant> first) {
        this.around = around;
        this.first = first;
        setId("hour");
        setPromptText("17:00");
        first.ifPresent(at -> setText(around.formats().time(at)));
    }

    /// Whether what is typed is an hour, or nothing.
    ObservableValue<Boolean> valid() {
        return textProperty().map(text -> text.isBlank() || HourText.isHour(text));
    }

    /// Empty while nothing, or no hour, is typed.
    Optional<Instant> instant() {
        var kept = first.filter(at -> around.formats().time(at).equals(getText()));
        return kept.isPresent()
                ? kept
                : HourText.next(getText(), around.now(), around.formats().zone());
    }
}
