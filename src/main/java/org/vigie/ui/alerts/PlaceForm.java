// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.alerts;

import javafx.scene.control.ComboBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.StringConverter;
import org.vigie.core.crisis.Criticality;
import org.vigie.ui.kit.Labelled;

/// Impact and probability as two lists: a cell of the matrix without drawing it.
final class PlaceForm extends HBox {
    private final ComboBox<Integer> impact;
    private final ComboBox<Integer> probability;

    PlaceForm(Around around, Criticality first) {
        super(12);
        impact = steps(around, "alerts.impact.", first.impact());
        impact.setId("impact");
        probability = steps(around, "alerts.probability.", first.probability());
        probability.setId("probability");
        var left = new Labelled(around.texts().bind("alerts.matrix.impact"), impact);
        var right = new Labelled(around.texts().bind("alerts.matrix.probability"), probability);
        HBox.setHgrow(left, Priority.ALWAYS);
        HBox.setHgrow(right, Priority.ALWAYS);
        getChildren().addAll(left, right);
    }

    /// The list of impacts alone, for where the probability comes from what is measured.
    static PlaceForm ofImpact(Around around, int impact) {
        var form = new PlaceForm(around, new Criticality(impact, 1));
        form.getChildren().removeLast();
        return form;
    }

    Criticality cell() {
        return new Criticality(impact.getValue(), probability.getValue());
    }

    private static ComboBox<Integer> steps(Around around, String names, int first) {
        var box = new ComboBox<Integer>();
        box.getItems().setAll(AlertForms.steps());
        box.setValue(first);
        box.setMaxWidth(Double.MAX_VALUE);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(Integer step) {
                return around.texts()
                        .get("alerts.matrix.step", step, around.texts().get(names + step));
            }

            @Override
            public Integer fromString(String text) {
                return Integer.valueOf(text.substring(0, 1));
            }
        });
        return box;
    }
}
