// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.situation;

import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.vigie.core.cell.Person;
import org.vigie.core.mention.Cleaner;
import org.vigie.core.mention.Filed;
import org.vigie.ui.kit.Controls;
import org.vigie.ui.kit.Notice;
import org.vigie.ui.kit.mention.EscalateForm;
import org.vigie.ui.kit.mention.PeopleMenu;

/// The mentions to do, most urgent first. Enter opens one in *Veille*; single keys act on the chosen one.
final class UrgentPane extends StackPane {
    private final Around around;
    private final ListView<Filed> list = new ListView<>();
    private final Node empty;
    private final Label count = Controls.plain("", "count", "bad");
    private final Label meta = Controls.plain("", "text-meta");

    UrgentPane(Around around) {
        this.around = around;
        count.setMinWidth(USE_PREF_SIZE);
        var urgent = around.model().urgent();
        list.setId("urgent");
        list.getStyleClass().add("urgent-list");
        list.setItems(urgent.rows());
        list.setCellFactory(_ -> new UrgentCell(around));
        list.accessibleTextProperty().bind(around.texts().bind("situation.urgent.title"));
        empty = Notice.empty(
                around.texts().bind("situation.urgent.empty"),
                around.texts().bind("situation.urgent.all"),
                this::openAll);
        var loading = Notice.loading();
        getChildren().addAll(list, empty, loading);
        around.model().wasReadProperty().subscribe(read -> Controls.shown(loading, !read));
        urgent.rows().addListener((ListChangeListener<Filed>) _ -> show());
        around.model().situationProperty().subscribe(_ -> show());
        around.texts().follow(this, this::show);
        show();
        urgent.selectedProperty().subscribe(at -> {
            if (at.intValue() < 0) list.getSelectionModel().clearSelection();
            else if (list.getSelectionModel().getSelectedIndex() != at.intValue()) {
                list.getSelectionModel().select(at.intValue());
                list.scrollTo(Math.max(0, at.intValue() - 2));
            }
        });
        list.getSelectionModel().selectedIndexProperty().subscribe(at -> {
            if (at.intValue() >= 0) urgent.choose(at.intValue());
        });
        list.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) openChosen();
        });
        list.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() != KeyCode.ENTER) return;
            openChosen();
            event.consume();
        });
        VBox.setVgrow(this, Priority.ALWAYS);
        setMinHeight(0);
    }

    /// How many critical mentions wait, in red, and what the score means.
    Label count() {
        return count;
    }

    Label meta() {
        return meta;
    }

    private void show() {
        var situation = around.model().situation();
        boolean none = around.model().wasReadProperty().get()
                && around.model().urgent().rows().isEmpty();
        Controls.shown(empty, none);
        list.setVisible(!none);
        long waiting = situation.figures().critical().waiting();
        count.setText(around.formats().number(waiting));
        count.setAccessibleText(around.texts().get("situation.urgent.critical", waiting));
        Controls.shown(count, waiting > 0);
        meta.setText(
                around.texts().get("situation.urgent.meta", around.formats().number(situation.toDo())));
        list.refresh();
    }

    void openChosen() {
        around.model()
                .urgent()
                .chosen()
                .ifPresent(filed -> around.open(
                        around.model().situation().questions().toDo(),
                        filed.mention().key()));
    }

    void openAll() {
        around.open(around.model().situation().questions().toDo());
    }

    /// Asks who takes the chosen mention in charge.
    void assign() {
        var urgent = around.model().urgent();
        if (urgent.chosen().isEmpty()) return;
        var people = around.model().situation().cell().people();
        new PeopleMenu(around.frame(), people).choose(list, person -> urgent.assign(person.map(Person::id)));
    }

    /// Asks for what an alert from the chosen mention needs.
    void escalate() {
        var urgent = around.model().urgent();
        urgent.chosen().filter(filed -> filed.deletedAt().isEmpty()).ifPresent(filed -> {
            var place = EscalateForm.place(filed, around.room().clock().instant());
            var desk = around.room().alerting().desk();
            new EscalateForm(around.frame())
                    .ask(
                            filed,
                            Cleaner.line(filed.mention().author().shown()),
                            place,
                            (what, at) -> urgent.follow(desk.declare(
                                    what, at, List.of(filed.mention().key()))));
        });
    }

    void focusList() {
        list.requestFocus();
    }
}
