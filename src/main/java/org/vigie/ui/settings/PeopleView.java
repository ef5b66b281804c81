// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.settings;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.vigie.core.cell.Person;
import org.vigie.ui.kit.ActionButton;
import org.vigie.ui.kit.Avatar;
import org.vigie.ui.kit.Controls;
import org.vigie.ui.kit.Frame;
import org.vigie.ui.kit.Icon;
import org.vigie.ui.kit.Notice;
import org.vigie.ui.kit.Panel;

/// Personnes: who may act on this station, and who is on duty.
final class PeopleView extends StackPane implements SettingsScreen.Pane {
    private final Frame frame;
    private final PeopleViewModel model;
    private final ListView<PeopleViewModel.PersonRow> list;
    private final PersonForm form;

    PeopleView(Frame frame, PeopleViewModel model) {
        this.frame = frame;
        this.model = model;
        this.list = new ListView<>(model.rows());
        this.form = new PersonForm(frame, model, this::withdraw);
        list.setId("people-list");
        list.setCellFactory(_ -> new Cell());
        list.setPlaceholder(Notice.empty(frame.texts().bind("settings.people.none")));
        list.getSelectionModel().selectedItemProperty().subscribe(row -> {
            if (row != null) model.edit(row.person());
        });
        frame.texts().follow(this, () -> list.refresh());
        list.refresh();
        var add = new ActionButton(frame.texts().bind("settings.people.add"), this::startNew)
                .drawing(Feather.USER_PLUS)
                .styled("small");
        add.setId("person-add");
        var people = new Panel(frame.texts().bind("settings.section.people"), list)
                .flush()
                .actions(add);
        getChildren()
                .add(Controls.columns(
                        people, new Panel(frame.texts().bind("settings.people.one"), Forms.scrolling(form))));
        model.rows().subscribe(this::chooseFirst);
        chooseFirst();
    }

    @Override
    public void startNew() {
        list.getSelectionModel().clearSelection();
        model.startNew();
        form.focusName();
    }

    private void chooseFirst() {
        if (model.editedProperty().get().isEmpty() && model.nameProperty().get().isBlank())
            list.getSelectionModel().selectFirst();
    }

    private void withdraw(Person person) {
        var texts = frame.texts();
        frame.dialogs()
                .confirm(
                        texts.bind("settings.people.withdraw.title", person.name()),
                        texts.bind("settings.people.withdraw.text"),
                        texts.bind("settings.people.withdraw"),
                        () -> model.withdraw(
                                person,
                                texts.get("settings.people.withdraw.reason"),
                                undo -> frame.toasts()
                                        .say(
                                                texts.get("settings.people.withdrawn", person.name()),
                                                texts.bind("settings.undo"),
                                                undo)));
    }

    private final class Cell extends ListCell<PeopleViewModel.PersonRow> {
        @Override
        protected void updateItem(PeopleViewModel.PersonRow row, boolean empty) {
            super.updateItem(row, empty);
            setGraphic(null);
            if (empty || row == null) return;
            var texts = frame.texts();
            var name = new Label(row.person().name());
            name.getStyleClass().add("strong");
            var function = new Label(row.person().function());
            function.getStyleClass().add("text-meta");
            var words = new VBox(name, function);
            words.setAlignment(Pos.CENTER_LEFT);
            HBox.setHgrow(words, Priority.ALWAYS);
            var line = new HBox(12, Avatar.of(row.person()), words);
            line.setAlignment(Pos.CENTER_LEFT);
            if (row.onDuty()) line.getChildren().add(chip(Feather.CHECK, texts.get("settings.people.onduty"), "ok"));
            line.getChildren()
                    .add(chip(
                            row.hasPin() ? Feather.LOCK : Feather.UNLOCK,
                            texts.get(row.hasPin() ? "settings.people.pin" : "settings.people.nopin"),
                            "plain"));
            setGraphic(line);
        }

        private Label chip(Feather drawing, String text, String tone) {
            var chip = new Label(text);
            chip.getStyleClass().addAll("chip", tone);
            chip.setGraphic(new Icon(drawing, Icon.Size.PX_14));
            chip.setMinWidth(USE_PREF_SIZE);
            return chip;
        }
    }
}
