// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.messages;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.vigie.core.cell.OnDuty.Entrance;
import org.vigie.core.cell.Person;
import org.vigie.core.message.Approval;
import org.vigie.core.message.Signatories.Right;
import org.vigie.ui.kit.Confirming;
import org.vigie.ui.kit.Controls;
import org.vigie.ui.kit.FormDialog;
import org.vigie.ui.kit.Labelled;
import org.vigie.ui.kit.StartField;

/// Asks who signs or refuses, and for the PIN of that person.
final class SignForm extends VBox {
    /// A text approved ahead of the crisis is looked at again after three months.
    private static final Duration AHEAD = Duration.ofDays(90);

    private final Around around;
    private final List<Approval.Submitted> states;
    private final ComboBox<Person> who;
    private final PasswordField pin = new PasswordField();
    private final Label right = Controls.plain("", "text-meta");

    private SignForm(Around around, List<Approval.Submitted> states, List<Person> able) {
        super(12);
        this.around = around;
        this.states = states;
        var texts = around.texts();
        who = around.box("sign-who", able, person -> person.name() + " · " + person.function());
        around.model()
                .personProperty()
                .get()
                .flatMap(id ->
                        able.stream().filter(person -> person.id().equals(id)).findFirst())
                .ifPresent(who::setValue);
        pin.setId("sign-pin");
        right.setId("sign-right");
        right.setWrapText(true);
        right.setMinHeight(USE_PREF_SIZE);
        who.valueProperty().subscribe(this::say);
        states.forEach(state -> ProposedMark.of(around, state.message()).ifPresent(getChildren()::add));
        getChildren()
                .addAll(
                        new Labelled(texts.bind("messages.sign.who"), who),
                        right,
                        new Labelled(texts.bind("messages.sign.pin"), pin).help(texts.bind("messages.sign.pin.help")));
    }

    /// Approves one text or many: the next step of each that the person may sign.
    static void sign(Around around, List<Approval.Submitted> states) {
        var able = able(around, states);
        if (able.isEmpty()) {
            around.frame().toasts().complain(around.texts().get("messages.sign.nobody"));
            return;
        }
        var texts = around.texts();
        var form = new SignForm(around, states, able);
        var comment = new TextField();
        comment.setId("sign-comment");
        var until = new TextField(
                states.size() == 1 ? "" : around.day(around.model().now().plus(AHEAD)));
        until.setId("sign-until");
        form.getChildren()
                .addAll(
                        new Labelled(texts.bind("messages.sign.until"), until)
                                .help(texts.bind("messages.sign.until.help")),
                        new Labelled(texts.bind("messages.sign.comment"), comment));
        new FormDialog(around.frame(), form.title("messages.sign.title"), form, texts.bind("messages.sign"))
                .unless(() -> until.getText().isBlank()
                                || form.end(until)
                                        .filter(end ->
                                                end.isAfter(around.model().now()))
                                        .isPresent()
                        ? Optional.empty()
                        : Optional.of(texts.get("messages.sign.until.wrong")))
                .explaining(form::why)
                .open(
                        () -> around.circuit()
                                .sign(
                                        form.who.getValue().id(),
                                        form.digits(),
                                        states,
                                        form.end(until),
                                        comment.getText()),
                        "wide-card");
        form.pin.requestFocus();
    }

    /// Sends one text back.
    static void refuse(Around around, Approval.Submitted state) {
        var able = able(around, List.of(state));
        if (able.isEmpty()) {
            around.frame().toasts().complain(around.texts().get("messages.sign.nobody"));
            return;
        }
        var texts = around.texts();
        var form = new SignForm(around, List.of(state), able);
        var reason = new TextArea();
        reason.setId("refuse-reason");
        reason.setWrapText(true);
        reason.setPrefRowCount(3);
        form.getChildren().addFirst(new Labelled(texts.bind("messages.refuse.reason"), reason));
        new FormDialog(around.frame(), form.title("messages.refuse.title"), form, texts.bind("messages.refuse"))
                .onlyIf(Bindings.createBooleanBinding(() -> !reason.getText().isBlank(), reason.textProperty()))
                .explaining(form::why)
                .open(
                        () -> around.circuit().refuse(form.who.getValue().id(), form.digits(), state, reason.getText()),
                        "wide-card");
        reason.requestFocus();
    }

    private javafx.beans.value.ObservableValue<String> title(String key) {
        return states.size() == 1
                ? around.texts().bind(key, states.getFirst().message().title())
                : around.texts().bind("messages.sign.many", states.size());
    }

    private static List<Person> able(Around around, List<Approval.Submitted> states) {
        return around.people().all().stream()
                .filter(person -> states.stream()
                        .anyMatch(state ->
                                around.circuit().right(person.id(), state).signs()))
                .toList();
    }

    private void say() {
        var person = who.getValue();
        if (person == null) return;
        var rights = states.stream()
                .filter(state -> around.circuit().right(person.id(), state).signs())
                .toList();
        if (states.size() > 1) {
            right.setText(around.texts().get("messages.sign.count", rights.size(), states.size()));
            return;
        }
        var state = states.getFirst();
        var key = around.circuit().right(person.id(), state) == Right.DELEGATE
                ? "messages.sign.delegate"
                : "messages.sign.holder";
        right.setText(around.texts().get(key, around.role(state.next())));
    }

    private char[] digits() {
        var typed = pin.getText().toCharArray();
        pin.clear();
        return typed;
    }

    /// The end of the day that was typed; empty where none was.
    private Optional<Instant> end(TextField until) {
        return StartField.at(until.getText().strip(), "23:59", around.formats().zone());
    }

    private Optional<String> why(Throwable failure) {
        if (!(failure instanceof Confirming.NotEntered closed)) return Optional.empty();
        var texts = around.texts();
        return Optional.of(
                switch (closed.entrance()) {
                    case Entrance.WrongPin(int left) -> texts.get("messages.sign.wrong", left);
                    case Entrance.Paused(var end) ->
                        texts.get("messages.sign.paused", around.formats().time(end));
                    case Entrance.NoPin _ -> texts.get("messages.sign.noPin");
                    case Entrance.Welcome _ -> texts.get("kit.save.failed");
                });
    }
}
