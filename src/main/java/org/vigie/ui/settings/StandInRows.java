// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.settings;

import javafx.scene.control.ComboBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.vigie.core.cell.Person;
import org.vigie.core.directory.Listed;
import org.vigie.ui.kit.Controls;
import org.vigie.ui.kit.Frame;
import org.vigie.ui.kit.Named;

/// Who is asked in somebody's place, in order, with a list to add from.
final class StandInRows extends VBox {
    private final Frame frame;
    private final DirectoryViewModel model;

    StandInRows(Frame frame, DirectoryViewModel model) {
        super(8);
        this.frame = frame;
        this.model = model;
        model.form().standIns().subscribe(this::draw);
        model.rosterProperty().subscribe(_ -> draw());
        draw();
    }

    private void draw() {
        getChildren().clear();
        int place = 1;
        for (var id : model.form().standIns()) {
            var name = Controls.plain(place++ + ". " + model.name(id));
            var remove = Controls.iconOnly(
                    frame.texts().bind("settings.directory.standin.remove"),
                    Feather.X,
                    () -> model.form().removeStandIn(id));
            getChildren().add(Controls.line(8, name, Controls.space(), remove));
        }
        getChildren().add(chooser());
    }

    private ComboBox<Person> chooser() {
        var list = new ComboBox<Person>();
        list.setId("contact-standin");
        list.setMaxWidth(Double.MAX_VALUE);
        list.promptTextProperty().bind(frame.texts().bind("settings.directory.standin.add"));
        list.getItems()
                .setAll(model.rosterProperty().get().people().stream()
                        .map(Listed::person)
                        .filter(person -> !model.form().standIns().contains(person.id()))
                        .toList());
        list.setConverter(new Named<>(person -> person.name()));
        list.setOnAction(_ -> {
            var chosen = list.getValue();
            if (chosen != null) model.form().addStandIn(chosen.id());
        });
        return list;
    }
}
