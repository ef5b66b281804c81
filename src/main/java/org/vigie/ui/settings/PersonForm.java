// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.settings;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.vigie.core.cell.Person;
import org.vigie.ui.kit.ActionButton;
import org.vigie.ui.kit.Frame;
import org.vigie.ui.kit.Labelled;

/// Writes one person: name, function, initials, and the PIN that lets them act.
final class PersonForm extends VBox {
    private static final double INITIALS_WIDTH = 88;

    private final Frame frame;
    private final PeopleViewModel model;
    private final TextField name = new TextField();

    PersonForm(Frame frame, PeopleViewModel model, Consumer<Person> withdraw) {
        super(12);
        this.frame = frame;
        this.model = model;
        name.setId("person-name");
        name.textProperty().bindBidirectional(model.nameProperty());
        var function = new TextField();
        function.setId("person-function");
        function.textProperty().bindBidirectional(model.functionProperty());
        var initials = new TextField();
        initials.setId("person-initials");
        initials.setPrefWidth(INITIALS_WIDTH);
        initials.setMaxWidth(INITIALS_WIDTH);
        initials.textProperty().bindBidirectional(model.initialsProperty());
        getChildren()
                .addAll(
                        new Labelled(text("settings.people.name"), name)
                                .error(model.nameMissingProperty(), text("settings.form.missing")),
                        new Labelled(text("settings.people.function"), function),
                        new Labelled(text("settings.people.initials"), initials)
                                .help(text("settings.people.initials.help")),
                        Forms.sentenceWhile(model.saving().refusedProperty(), text("settings.notsaved"), "text-bad"),
                        actions(withdraw),
                        pin());
    }

    void focusName() {
        name.requestFocus();
    }

    private FlowPane actions(Consumer<Person> withdraw) {
        var save = new ActionButton(text("settings.save"), model::save).styled("primary");
        save.setId("person-save");
        save.disableProperty().bind(model.saving().busyProperty());
        var end = new ActionButton(
                        text("settings.people.withdraw"),
                        () -> model.editedProperty().get().ifPresent(withdraw))
                .drawing(Feather.USER_MINUS)
                .styled("danger");
        end.setId("person-withdraw");
        end.visibleProperty().bind(known());
        var actions = new FlowPane(8, 8);
        actions.getChildren().addAll(save, end);
        return actions;
    }

    /// The PIN of the person chosen; a new person gets one once saved.
    private VBox pin() {
        var digits = new PasswordField();
        digits.setId("person-pin");
        HBox.setHgrow(digits, Priority.ALWAYS);
        model.editedProperty().subscribe(_ -> digits.clear());
        var set = new ActionButton(text("settings.people.pin.set"), () -> give(digits)).drawing(Feather.LOCK);
        set.setId("person-pin-set");
        set.disableProperty().bind(digits.textProperty().isEmpty());
        var take = new ActionButton(text("settings.people.pin.remove"), () -> take(digits)).drawing(Feather.UNLOCK);
        take.setId("person-pin-remove");
        var row = new HBox(8, digits, set, take);
        var box = new VBox(
                12,
                Forms.sentence(text("settings.people.pin.title"), "title-panel"),
                new Labelled(text("settings.people.pin.digits"), row)
                        .error(model.pinTooShortProperty(), text("settings.people.pin.short"))
                        .error(model.ownPinMissingProperty(), text("settings.people.pin.own"))
                        .help(text("settings.people.pin.help")));
        box.getStyleClass().add("subsection");
        box.disableProperty().bind(known().map(is -> !is));
        return box;
    }

    private void give(PasswordField digits) {
        model.setPin(digits.getText().toCharArray(), () -> {
            digits.clear();
            frame.toasts().say(frame.texts().get("settings.people.pin.done"));
        });
    }

    private void take(PasswordField digits) {
        model.setPin(new char[0], () -> {
            digits.clear();
            frame.toasts().say(frame.texts().get("settings.people.pin.removed"));
        });
    }

    private ObservableValue<Boolean> known() {
        return model.editedProperty().map(Optional::isPresent);
    }

    private ObservableValue<String> text(String key) {
        return frame.texts().bind(key);
    }
}
