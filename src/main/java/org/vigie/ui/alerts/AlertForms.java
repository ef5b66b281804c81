// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.alerts;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.vigie.core.alert.Alert;
import org.vigie.core.alert.AlertState;
import org.vigie.core.cell.Person;
import org.vigie.core.crisis.CrisisLevel;
import org.vigie.core.crisis.Criticality;
import org.vigie.ui.kit.FormDialog;
import org.vigie.ui.kit.Labelled;
import org.vigie.ui.kit.alert.LevelForm;

/// The cards that ask for what an act needs: a reason, a line of learning, a person, a cell of the matrix.
final class AlertForms {
    private final Around around;

    AlertForms(Around around) {
        this.around = around;
    }

    private AlertActsViewModel acts() {
        return around.alerts().acts();
    }

    /// Asks why it can wait, and whether for good or until an hour.
    void acknowledge(Alert alert) {
        var form = new AcknowledgeForm(around, alert);
        dialog("alerts.acknowledge.title", alert, form, "alerts.acknowledge")
                .onlyIf(form.valid())
                .unless(new AlertMeanwhile(around, alert, AlertState.Unqualified.class).or(form::problem))
                .keeping(draft("acknowledge", alert), form.kept())
                .open(() -> acts().acknowledge(current(alert), form.comment(), form.until()), "broad");
    }

    /// Asks for the reason of a level; the tool only proposes one.
    void retain(Alert alert, CrisisLevel proposed) {
        var book = around.alerts().bookProperty().get().orElseThrow();
        var form = new LevelForm(
                        around.frame(), proposed, book.roomLevel(), around.now().getValue())
                .withRoom()
                .because(around.texts()
                        .get("alerts.retain.proposed", around.levels().whole(proposed)));
        dialog("alerts.retain.title", alert, form, "alerts.retain")
                .onlyIf(form.valid())
                .unless(new AlertMeanwhile(around, alert, AlertState.Qualifiable.class).ofRoom())
                .keeping(draft("retain", alert), form.kept())
                .open(
                        () -> acts().retain(
                                        current(alert), form.level(), form.reason(), form.isOfRoom(), form.reviewAt()),
                        "broad");
    }

    /// Asks to whom the alert is handed: somebody of the list, or any name.
    void escalate(Alert alert) {
        var to = new ComboBox<String>();
        to.setId("escalate-to");
        to.setEditable(true);
        to.setMaxWidth(Double.MAX_VALUE);
        around.alerts()
                .bookProperty()
                .get()
                .ifPresent(book -> book.people().forEach(person -> to.getItems().add(called(person))));
        dialog(
                        "alerts.escalate.title",
                        alert,
                        new Labelled(around.texts().bind("alerts.escalate.to"), to),
                        "alerts.escalate")
                .onlyIf(to.getEditor().textProperty().map(text -> !text.isBlank()))
                .unless(new AlertMeanwhile(around, alert, AlertState.Qualifiable.class))
                .keeping(draft("escalate", alert), Map.of("to", to.getEditor()))
                .open(() ->
                        acts().escalate(current(alert), to.getEditor().getText().strip()));
    }

    /// The alert as it stands by now.
    private Alert current(Alert shown) {
        return around.alerts()
                .bookProperty()
                .get()
                .flatMap(book -> book.find(shown.id()))
                .orElse(shown);
    }

    /// Names what is being typed, in this room, until it is recorded.
    private String draft(String form, Alert alert) {
        return draft(form + "-" + alert.id().value());
    }

    private String draft(String form) {
        return "alerts/" + around.room().room().id() + "/" + form;
    }

    private String called(Person person) {
        return around.texts().get("alerts.person", person.name(), person.function());
    }

    void close(Alert alert) {
        line("close", "alerts.close.title", "alerts.close", alert, text -> acts().close(current(alert), text));
    }

    void nearMiss(Alert alert) {
        line(
                "near-miss",
                "alerts.nearMiss.title",
                "alerts.nearMiss.note",
                alert,
                text -> acts().noteNearMiss(current(alert), text));
    }

    /// Asks why the alert moves to this cell.
    void move(Alert alert, Criticality cell) {
        var reason = new TextField();
        reason.setId("line");
        var title = around.texts().bind("alerts.move.title", alert.id().spoken(), cell.impact(), cell.probability());
        var body = new Labelled(around.texts().bind("alerts.move.why"), reason);
        new FormDialog(
                        around.frame(),
                        title,
                        focusing(body, reason),
                        around.texts().bind("alerts.move.verb"))
                .onlyIf(reason.textProperty().map(text -> !text.isBlank()))
                .unless(new AlertMeanwhile(around, alert, AlertState.Running.class).ofPlace())
                .keeping(draft("move", alert), Map.of("reason", reason))
                .open(() -> acts().place(current(alert), cell, reason.getText().strip()));
    }

    /// Asks where the alert moves, and why, by lists instead of the drawn matrix.
    void move(Alert alert) {
        var place = new PlaceForm(around, alert.place());
        var reason = new TextField();
        reason.setId("line");
        var body = new VBox(12, place, new Labelled(around.texts().bind("alerts.move.why"), reason));
        dialog("alerts.move.where", alert, body, "alerts.move.verb")
                .onlyIf(reason.textProperty().map(text -> !text.isBlank()))
                .unless(new AlertMeanwhile(around, alert, AlertState.Running.class).ofPlace())
                .keeping(draft("move", alert), Map.of("reason", reason))
                .open(() -> acts().place(
                                current(alert), place.cell(), reason.getText().strip()));
    }

    /// Declares an alert by hand.
    void declare() {
        var title = new TextField();
        title.setId("declare-title");
        var text = new TextField();
        text.setId("declare-text");
        var place = new PlaceForm(around, new Criticality(3, 2));
        var body = new VBox(
                12,
                new Labelled(around.texts().bind("alerts.declare.what"), title),
                new Labelled(around.texts().bind("alerts.declare.text"), text),
                place);
        new FormDialog(
                        around.frame(),
                        around.texts().bind("alerts.declare"),
                        focusing(body, title),
                        around.texts().bind("alerts.declare.verb"))
                .onlyIf(title.textProperty().map(words -> !words.isBlank()))
                .keeping(draft("declare"), Map.of("title", title, "text", text))
                .open(() ->
                        acts().declare(title.getText().strip(), text.getText().strip(), place.cell(), List.of()));
    }

    private void line(String form, String title, String verb, Alert alert, Function<String, CompletableFuture<?>> act) {
        var field = new TextField();
        field.setId("line");
        var body = new Labelled(around.texts().bind("alerts.learning"), field);
        dialog(title, alert, focusing(body, field), verb)
                .onlyIf(Bindings.createBooleanBinding(() -> !field.getText().isBlank(), field.textProperty()))
                .unless(new AlertMeanwhile(around, alert, AlertState.Running.class))
                .keeping(draft(form, alert), Map.of("line", field))
                .open(() -> act.apply(field.getText().strip()));
    }

    private FormDialog dialog(String title, Alert alert, Node body, String verb) {
        return new FormDialog(
                around.frame(),
                around.texts().bind(title, alert.id().spoken()),
                body,
                around.texts().bind(verb));
    }

    /// A body that hands the keyboard to its first field.
    private static Node focusing(VBox body, Node field) {
        return new VBox(body) {
            @Override
            public void requestFocus() {
                field.requestFocus();
            }
        };
    }

    /// The steps of an axis, for the lists of a form.
    static List<Integer> steps() {
        return Arrays.asList(1, 2, 3, 4, 5);
    }
}
