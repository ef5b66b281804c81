// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.alerts;

import java.util.OptionalDouble;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.TextField;
import org.vigie.core.alert.Limits;
import org.vigie.ui.kit.Formats;
import org.vigie.ui.kit.Frame;
import org.vigie.ui.kit.Labelled;

/// A number in a form, with a decimal comma or point, from so much to so much.
final class Figure {
    private static final double PERCENT = 0.01;

    private final TextField field = new TextField();
    private final Range range;
    private final Labelled node;

    /// What may be typed.
    ///
    /// @param least in the unit of the form
    /// @param most in the unit of the form
    /// @param scale what one unit of the field is worth (0.01 for a percentage)
    record Range(double least, double most, double scale) {
        static Range of(Limits limits) {
            return new Range(limits.least(), limits.most(), 1);
        }

        /// Typed as a percentage.
        static Range ofPercent(Limits limits) {
            return new Range(limits.least(), limits.most(), PERCENT);
        }

        boolean holds(double value) {
            return value >= least && value <= most;
        }
    }

    /// @param key of its name
    Figure(Frame frame, String key, double first, Range range) {
        this.range = range;
        field.setId(key.substring(key.lastIndexOf('.') + 1));
        field.setPrefColumnCount(7);
        field.setText(written(frame.formats(), first / range.scale));
        var wrong = new SimpleBooleanProperty();
        field.textProperty().subscribe(_ -> wrong.set(value().isEmpty()));
        node = new Labelled(frame.texts().bind(key), field)
                .error(wrong, frame.texts().bind("alerts.figure.wrong", shown(range.least), shown(range.most)));
    }

    private static String written(Formats formats, double value) {
        boolean whole = Math.abs(value - Math.rint(value)) < 1e-9;
        return formats.decimal(value, whole ? 0 : 2).replaceAll("[\\u00a0\\u202f\\s]", "");
    }

    private double shown(double bound) {
        return Math.rint(bound / range.scale * 100) / 100;
    }

    Labelled node() {
        return node;
    }

    /// What was typed, in the unit of the form; empty where it is no number, too small or too large.
    OptionalDouble value() {
        try {
            double typed = Double.parseDouble(
                    field.getText().replaceAll("[\\u00a0\\u202f\\s]", "").replace(',', '.'));
            double value = typed * range.scale;
            return range.holds(value) ? OptionalDouble.of(value) : OptionalDouble.empty();
        } catch (NumberFormatException notANumber) {
            return OptionalDouble.empty();
        }
    }
}
