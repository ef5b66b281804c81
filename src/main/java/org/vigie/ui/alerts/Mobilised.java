// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.alerts;

import java.util.stream.Collectors;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.vigie.core.cell.Person;
import org.vigie.ui.kit.Controls;

/// Who is to be mobilised first, as the cell has laid it out, with the people who hold each function.
final class Mobilised extends VBox {
    private final Around around;

    Mobilised(Around around) {
        super(4);
        this.around = around;
        getStyleClass().add("mobilised");
        setId("mobilised");
    }

    void show(AlertBook book) {
        var functions = book.preArmingRule().functions();
        Controls.shown(this, !functions.isEmpty());
        getChildren().setAll(Controls.label(around.texts().bind("alerts.mobilise"), "text-meta", "strong"));
        var grid = new GridPane(12, 4);
        var half = new ColumnConstraints();
        half.setHgrow(Priority.ALWAYS);
        half.setPercentWidth(50);
        grid.getColumnConstraints().setAll(half, half);
        for (int i = 0; i < functions.size(); i++) {
            var function = functions.get(i);
            var who = book.people().stream()
                    .filter(person -> person.function().equalsIgnoreCase(function))
                    .map(Person::name)
                    .collect(Collectors.joining(", "));
            grid.add(Controls.plain(function, "strong", "text-small"), 0, i);
            grid.add(
                    who.isEmpty()
                            ? Controls.label(around.texts().bind("alerts.mobilise.nobody"), "text-meta")
                            : Controls.plain(who, "text-small", "text-muted"),
                    1,
                    i);
        }
        getChildren().add(grid);
    }
}
