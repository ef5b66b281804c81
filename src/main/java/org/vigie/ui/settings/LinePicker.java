// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.settings;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.vigie.core.cell.Person;
import org.vigie.core.cell.PersonId;
import org.vigie.core.directory.Listed;
import org.vigie.ui.kit.Controls;
import org.vigie.ui.kit.Frame;
import org.vigie.ui.kit.Named;

/// People of the directory in the order in which they are called, with a list to add from.
final class LinePicker extends VBox {
    private final Frame frame;
    private final OnCallViewModel model;
    private final ObservableList<PersonId> line = FXCollections.observableArrayList();

    LinePicker(Frame frame, OnCallViewModel model, List<PersonId> people) {
        super(8);
        this.frame = frame;
        this.model = model;
        line.setAll(people);
        line.subscribe(this::draw);
        model.rosterProperty().subscribe(_ -> draw());
    }

    ObservableList<PersonId> line() {
        return line;
    }

    private void draw() {
        getChildren().clear();
        for (int i = 0; i < line.size(); i++) {
            int place = i;
            var person = line.get(i);
            var texts = frame.texts();
            var sooner = Controls.iconOnly(texts.bind("settings.oncall.sooner"), Feather.ARROW_UP, () -> sooner(place));
            sooner.setDisable(place == 0);
            var remove = Controls.iconOnly(texts.bind("settings.oncall.leave"), Feather.X, () -> line.remove(person));
            var row = Controls.line(
                    8, Controls.plain((place + 1) + ". " + model.name(person)), Controls.space(), sooner, remove);
            if (!model.unreachable(List.of(person)).isEmpty())
                row.getChildren().add(1, Controls.label(texts.bind("settings.oncall.noway"), "chip", "warn"));
            getChildren().add(row);
        }
        getChildren().add(chooser());
    }

    private void sooner(int place) {
        var moved = new ArrayList<>(line);
        Collections.swap(moved, place, place - 1);
        line.setAll(moved);
    }

    private ComboBox<Person> chooser() {
        var list = new ComboBox<Person>();
        list.setId("oncall-add-person");
        list.setMaxWidth(Double.MAX_VALUE);
        list.promptTextProperty().bind(frame.texts().bind("settings.oncall.person.add"));
        list.accessibleTextProperty().bind(frame.texts().bind("settings.oncall.person.add"));
        list.getItems()
                .setAll(model.rosterProperty().get().people().stream()
                        .map(Listed::person)
                        .filter(person -> !line.contains(person.id()))
                        .toList());
        list.setConverter(new Named<>(person -> person.name()));
        list.valueProperty().subscribe(chosen -> {
            if (chosen != null) line.add(chosen.id());
        });
        return list;
    }
}
