// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.shell;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.vigie.core.cell.Person;
import org.vigie.ui.kit.Avatar;
import org.vigie.ui.kit.Texts;
import org.vigie.ui.kit.Tip;

/// Who is on duty at this station. A click lets somebody else take over, or locks it.
final class DutyCell extends HBox {
    private final Texts texts;
    private final Button button = new Button();

    DutyCell(Texts texts, StatusViewModel status, Runnable people) {
        this.texts = texts;
        getStyleClass().addAll("status-cell", "status-duty");
        button.setId("duty");
        button.getStyleClass().add("ghost");
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> people.run());
        Tip.on(button, texts.bind("shell.duty.switch"));
        button.accessibleTextProperty().bind(texts.bind("shell.duty.switch"));
        getChildren().add(button);
        status.personProperty().subscribe(this::show);
        texts.localeProperty().subscribe(_ -> show(status.personProperty().get()));
    }

    private void show(Optional<Person> person) {
        var name = new Label(person.map(Person::name).orElseGet(() -> texts.get("shell.duty.nobody")));
        name.getStyleClass().add("status-strong");
        var function = new Label(person.map(Person::function).orElseGet(() -> texts.get("shell.duty.nobody.detail")));
        function.getStyleClass().add("text-meta");
        var lines = function.getText().isBlank() ? new VBox(name) : new VBox(name, function);
        lines.getStyleClass().add("only-wide");
        var avatar = person.map(Avatar::of).orElseGet(() -> Avatar.nobody(texts.get("shell.duty.nobody")));
        var content = new HBox(10, avatar, lines);
        content.getStyleClass().add("duty");
        button.setGraphic(content);
    }
}
