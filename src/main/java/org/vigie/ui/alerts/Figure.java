// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.alerts;

import java.util.OptionalDouble;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.TextField;
import org.vigie.ui.kit.Formats;
import org.vigie.ui.kit.Frame;
import org.vigie.ui.kit.Labelled;

/// A number in a form, with a decimal comma or point, at least so large.
final class Figure {
    private final TextField field = new TextField();
    private final double least;
    private final double scale;
    private final Labelled node;

    /// @param key of its name
    /// @param scale what one unit of the field is worth (0.01 for a percentage)
    Figure(Frame frame, String key, double first, double least, double scale) {
        this.least = least;
        this.scale = scale;
        field.setId(key.substring(key.lastIndexOf('.') + 1));
        field.setPrefColumnCount(7);
        field.setText(written(frame.formats(), first / scale));
        var wrong = new SimpleBooleanProperty();
        field.textProperty().subscribe(_ -> wrong.set(value().isEmpty()));
        node = new Labelled(frame.texts().bind(key), field)
                .error(wrong, frame.texts().bind("alerts.figure.wrong"));
    }

    private static String written(Formats formats, double value) {
        boolean whole = Math.abs(value - Math.rint(value)) < 1e-9;
        return formats.decimal(value, whole ? 0 : 2).replaceAll("[\\u00a0\\u202f\\s]", "");
    }

    Labelled node() {
        return node;
    }

    TextField field() {
        return field;
    }

    /// What was typed, in the unit of the form; empty where it is no number or too small.
    OptionalDouble value() {
        try {
            double typed = Double.parseDouble(
                    field.getText().replaceAll("[\\u00a0\\u202f\\s]", "").replace(',', '.'));
            double value = typed * scale;
            return Double.isFinite(value) && value >= least ? OptionalDouble.of(value) : OptionalDouble.empty();
        } catch (NumberFormatException notANumber) {
            return OptionalDouble.empty();
        }
    }
}
