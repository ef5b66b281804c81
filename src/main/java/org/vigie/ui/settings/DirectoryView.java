// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.settings;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.scene.control.ListView;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.vigie.core.directory.Listed;
import org.vigie.ui.kit.ActionButton;
import org.vigie.ui.kit.Controls;
import org.vigie.ui.kit.Frame;
import org.vigie.ui.kit.Notice;
import org.vigie.ui.kit.Panel;

/// Annuaire: who can be reached and how, and which entries are due to be verified.
final class DirectoryView extends StackPane implements SettingsScreen.Pane {
    private final Frame frame;
    private final DirectoryViewModel model;
    private final Supplier<ContactImportViewModel> imports;
    private final ListView<Listed> list;
    private final ContactForm form;

    DirectoryView(Frame frame, DirectoryViewModel model, Supplier<ContactImportViewModel> imports) {
        this.frame = frame;
        this.model = model;
        this.imports = imports;
        this.list = new ListView<>(model.rows());
        this.form = new ContactForm(frame, model, this::withdraw, this::confirm);
        list.setId("directory-list");
        list.setCellFactory(_ -> new ContactCell(frame, model));
        list.setPlaceholder(Notice.empty(frame.texts().bind("settings.directory.none")));
        list.getSelectionModel().selectedItemProperty().subscribe(entry -> {
            if (entry != null) model.form().turnTo(entry);
        });
        list.setOnKeyPressed(event -> {
            if (event.getCode() != KeyCode.V || event.isShortcutDown() || event.isAltDown()) return;
            event.consume();
            confirm();
        });
        frame.texts().follow(this, () -> list.refresh());
        list.refresh();
        VBox.setVgrow(list, Priority.ALWAYS);
        var entries = new Panel(frame.texts().bind("settings.section.directory"), new VBox(tools(), list)).flush();
        entries.actions(importing(), adding());
        entries.meta()
                .textProperty()
                .bind(Bindings.createStringBinding(
                        () -> frame.texts()
                                .get(
                                        "settings.directory.meta",
                                        model.rosterProperty().get().people().size(),
                                        model.stale()),
                        model.rosterProperty(),
                        frame.texts().localeProperty()));
        model.rows().subscribe(() -> choose(model.form().editedProperty().get()));
        getChildren()
                .add(Controls.columns(
                        entries, new Panel(frame.texts().bind("settings.directory.one"), Forms.scrolling(form))));
    }

    /// What was just written stands chosen in the list.
    private void choose(Optional<Listed> entry) {
        entry.ifPresent(now -> model.rows().stream()
                .filter(row -> row.person().id().equals(now.person().id()))
                .findFirst()
                .filter(row -> !row.equals(list.getSelectionModel().getSelectedItem()))
                .ifPresent(list.getSelectionModel()::select));
    }

    @Override
    public void startNew() {
        list.getSelectionModel().clearSelection();
        model.form().startNew();
        form.focusName();
    }

    private HBox tools() {
        var texts = frame.texts();
        var search = new TextField();
        search.setId("directory-search");
        search.promptTextProperty().bind(texts.bind("settings.directory.search"));
        search.accessibleTextProperty().bind(texts.bind("settings.directory.search"));
        search.textProperty().bindBidirectional(model.searchProperty());
        HBox.setHgrow(search, Priority.ALWAYS);
        var stale = new ToggleButton();
        stale.setId("directory-stale");
        stale.setMinWidth(USE_PREF_SIZE);
        stale.textProperty().bind(texts.bind("settings.directory.stale"));
        stale.selectedProperty().bindBidirectional(model.staleOnlyProperty());
        var months = new Spinner<Integer>(1, 60, model.rosterProperty().get().months());
        months.setId("directory-months");
        months.setPrefWidth(76);
        months.setMinWidth(76);
        months.accessibleTextProperty().bind(texts.bind("settings.directory.months"));
        model.rosterProperty().subscribe(now -> months.getValueFactory().setValue(now.months()));
        months.valueProperty().subscribe((_, now) -> model.review(now));
        var every = Controls.whole(Controls.label(texts.bind("settings.directory.months"), "text-meta"));
        var tools = Controls.line(8, search, stale, every, months);
        tools.getStyleClass().add("directory-tools");
        return tools;
    }

    private ActionButton importing() {
        var button = new ActionButton(
                        frame.texts().bind("settings.directory.import"),
                        () -> new ContactImportDialog(frame, imports.get()).open())
                .drawing(Feather.UPLOAD)
                .styled("small");
        button.setId("directory-import");
        return button;
    }

    private ActionButton adding() {
        var button = new ActionButton(frame.texts().bind("settings.directory.add"), this::startNew)
                .drawing(Feather.USER_PLUS)
                .styled("small");
        button.setId("directory-add");
        return button;
    }

    /// Verifies the entry shown, and goes on to the next.
    private void confirm() {
        var entry = model.form().editedProperty().get();
        if (entry.isEmpty()) return;
        int place = list.getSelectionModel().getSelectedIndex();
        model.confirm(entry.get(), undo -> {
            frame.toasts()
                    .say(
                            frame.texts()
                                    .get(
                                            "settings.directory.verified",
                                            entry.get().person().name()),
                            frame.texts().bind("settings.undo"),
                            undo);
            goOn(place);
        });
    }

    private void goOn(int place) {
        int next = model.staleOnlyProperty().get() ? place : place + 1;
        if (next >= 0 && next < model.rows().size()) list.getSelectionModel().select(next);
        else
            model.form()
                    .editedProperty()
                    .get()
                    .flatMap(now -> model.find(now.person().id()))
                    .ifPresent(model.form()::edit);
    }

    private void withdraw(Listed entry) {
        var texts = frame.texts();
        frame.dialogs()
                .confirm(
                        texts.bind(
                                "settings.people.withdraw.title", entry.person().name()),
                        texts.bind("settings.people.withdraw.text"),
                        texts.bind("settings.people.withdraw"),
                        () -> model.withdraw(
                                entry,
                                texts.get("settings.people.withdraw.reason"),
                                undo -> frame.toasts()
                                        .say(
                                                texts.get(
                                                        "settings.people.withdrawn",
                                                        entry.person().name()),
                                                texts.bind("settings.undo"),
                                                undo)));
    }
}
