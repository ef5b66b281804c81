// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.stakeholders;

import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.vigie.core.customer.Complaint;
import org.vigie.core.customer.ComplaintState;
import org.vigie.core.customer.Promise;
import org.vigie.core.customer.Register.Row;
import org.vigie.ui.kit.Controls;
import org.vigie.ui.kit.FormDialog;
import org.vigie.ui.kit.Frame;
import org.vigie.ui.kit.Labelled;
import org.vigie.ui.kit.StartField;

/// Asks what a customer is promised, what they claim, and how either ends.
final class CustomerForms {
    private final Around around;

    CustomerForms(Around around) {
        this.around = around;
    }

    /// A customer who comes into the register by hand.
    void enter() {
        new CustomerEntry(around, Optional.empty()).open();
    }

    /// Puts right what is known of the one who is looked at.
    void change() {
        around.register().current().ifPresent(row -> new CustomerEntry(around, Optional.of(row.customer())).open());
    }

    void promise() {
        around.register().current().ifPresent(row -> {
            var what = field("promise-what");
            var due = new Due(around.frame());
            var form = new VBox(12, named("stakeholders.promise.what", what), named("stakeholders.due", due));
            dialog("stakeholders.promise", row, form)
                    .onlyIf(isFilled(what))
                    .unless(due::objection)
                    .open(() -> around.register().promise(reference(row), what.getText(), due.instant()), "wide-card");
            what.requestFocus();
        });
    }

    void keep(Promise promise) {
        var how = field("keep-how");
        var form = new VBox(12, Controls.wrapped(promise.what(), "strong"), named("stakeholders.keep.how", how));
        new FormDialog(
                        around.frame(),
                        around.texts().bind("stakeholders.keepPromise"),
                        form,
                        around.texts().bind("stakeholders.keepPromise"))
                .onlyIf(isFilled(how))
                .open(() -> around.register().keep(promise.id(), how.getText()), "wide-card");
        how.requestFocus();
    }

    void complain() {
        around.register().current().ifPresent(row -> {
            var what = field("claim-what");
            var who = around.box("claim-charge", around.charges(), around::charge);
            var due = new Due(around.frame());
            var form = new VBox(
                    12,
                    named("stakeholders.claim.what", what),
                    named("stakeholders.charge.who", who),
                    named("stakeholders.due", due));
            dialog("stakeholders.claim", row, form)
                    .onlyIf(isFilled(what))
                    .unless(due::objection)
                    .open(
                            () -> around.register()
                                    .complain(reference(row), what.getText(), who.getValue(), due.instant()),
                            "wide-card");
            what.requestFocus();
        });
    }

    void move(Complaint complaint) {
        var texts = around.texts();
        var state = around.box(
                "claim-state",
                Arrays.asList(ComplaintState.values()),
                one -> texts.get("message.complaint." + one.name()));
        state.setValue(complaint.state() == ComplaintState.TAKEN_IN ? ComplaintState.IN_PROGRESS : complaint.state());
        var note = field("claim-note");
        var form = new VBox(
                12,
                Controls.wrapped(complaint.what(), "strong"),
                named("stakeholders.claim.state", state),
                named("stakeholders.claim.why", note));
        new FormDialog(
                        around.frame(),
                        texts.bind("stakeholders.claim.move", complaint.id().spoken()),
                        form,
                        texts.bind("stakeholders.keep"))
                .onlyIf(Bindings.createBooleanBinding(
                        () -> state.getValue() != ComplaintState.TURNED_DOWN
                                || !note.getText().isBlank(),
                        state.valueProperty(),
                        note.textProperty()))
                .open(() -> around.register().move(complaint.id(), state.getValue(), note.getText()), "wide-card");
        note.requestFocus();
    }

    void strike() {
        around.register().current().ifPresent(row -> {
            var reason = field("strike-reason");
            var form = new VBox(
                    12,
                    Controls.wrapped(around.texts().get("stakeholders.strike.ask")),
                    named("stakeholders.reason", reason));
            dialog("stakeholders.strike", row, form)
                    .onlyIf(isFilled(reason))
                    .open(() -> around.register().strike(reference(row), reason.getText()), "wide-card");
            reason.requestFocus();
        });
    }

    private FormDialog dialog(String key, Row row, Node form) {
        return new FormDialog(
                around.frame(),
                around.texts().bind("stakeholders.about", around.texts().get(key), reference(row)),
                form,
                around.texts().bind(key));
    }

    private static String reference(Row row) {
        return row.customer().reference();
    }

    private static TextField field(String id) {
        var field = new TextField();
        field.setId(id);
        return field;
    }

    private Labelled named(String key, Node input) {
        return new Labelled(around.texts().bind(key), input);
    }

    private static ObservableValue<Boolean> isFilled(TextField field) {
        return Bindings.createBooleanBinding(() -> !field.getText().isBlank(), field.textProperty());
    }

    /// A day and an hour, or nothing.
    private final class Due extends HBox {
        private final TextField day = field("due-day");
        private final TextField hour = field("due-hour");

        Due(Frame frame) {
            super(8);
            day.promptTextProperty().bind(frame.texts().bind("stakeholders.due.day"));
            hour.setPromptText("18:00");
            day.accessibleTextProperty().bind(frame.texts().bind("stakeholders.due.day"));
            hour.accessibleTextProperty().bind(frame.texts().bind("stakeholders.due.hour"));
            HBox.setHgrow(day, Priority.ALWAYS);
            HBox.setHgrow(hour, Priority.ALWAYS);
            getChildren().addAll(day, hour);
        }

        /// The instant that is typed; a day alone means its end.
        Optional<Instant> instant() {
            if (day.getText().isBlank()) return Optional.empty();
            var time = hour.getText().isBlank() ? "23:59" : hour.getText().strip();
            return StartField.at(day.getText().strip(), time, around.formats().zone());
        }

        Optional<String> objection() {
            boolean nothing = day.getText().isBlank() && hour.getText().isBlank();
            return nothing || instant().isPresent()
                    ? Optional.empty()
                    : Optional.of(around.texts().get("stakeholders.due.wrong"));
        }
    }
}
