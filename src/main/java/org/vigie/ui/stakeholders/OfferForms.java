// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.stakeholders;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.vigie.core.cell.OnDuty.Entrance;
import org.vigie.core.cell.Person;
import org.vigie.core.cell.PersonId;
import org.vigie.core.customer.Register;
import org.vigie.core.offer.Offer;
import org.vigie.core.offer.OfferState;
import org.vigie.ui.kit.Confirming;
import org.vigie.ui.kit.Controls;
import org.vigie.ui.kit.FormDialog;
import org.vigie.ui.kit.Labelled;

/// Asks for the rule of an offer, who says yes or no to it, and to whom it goes.
final class OfferForms {
    private final Around around;

    OfferForms(Around around) {
        this.around = around;
    }

    void propose() {
        var form = new OfferRuleForm(around, Optional.empty());
        rule("stakeholders.offer.new", form, () -> around.offers().propose(form.rule()));
    }

    void change(Offer offer) {
        var form = new OfferRuleForm(around, Optional.of(offer.rule()));
        rule("stakeholders.offer.change", form, () -> around.offers().change(offer.id(), form.rule()));
    }

    private void rule(String title, OfferRuleForm form, Supplier<CompletableFuture<?>> save) {
        new FormDialog(
                        around.frame(),
                        around.texts().bind(title),
                        form,
                        around.texts().bind("stakeholders.offer.submit"))
                .unless(form::objection)
                .open(save, "wide-card");
        form.requestFocus();
    }

    /// Asks who signs, and for the PIN of that person.
    void sign(Offer offer, OfferState.Waiting waiting) {
        var able = able(waiting);
        if (able.isEmpty()) {
            around.frame().toasts().complain(around.texts().get("stakeholders.sign.nobody"));
            return;
        }
        var signer = new Signer(able);
        var form = new VBox(12, Controls.wrapped(offer.rule().what(), "strong"), signer);
        new FormDialog(
                        around.frame(),
                        around.texts().bind("stakeholders.sign.title", around.role(waiting.next())),
                        form,
                        around.texts().bind("stakeholders.offer.sign"))
                .explaining(this::why)
                .open(() -> around.offers().sign(signer.who(), signer.digits(), offer, waiting), "wide-card");
        signer.pin.requestFocus();
    }

    void refuse(Offer offer, OfferState.Waiting waiting) {
        var able = able(waiting);
        if (able.isEmpty()) {
            around.frame().toasts().complain(around.texts().get("stakeholders.sign.nobody"));
            return;
        }
        var signer = new Signer(able);
        var reason = field("offer-reason");
        var form = new VBox(12, named("stakeholders.reason", reason), signer);
        new FormDialog(
                        around.frame(),
                        around.texts().bind("stakeholders.offer.refuse"),
                        form,
                        around.texts().bind("stakeholders.offer.refuse"))
                .onlyIf(isFilled(reason))
                .explaining(this::why)
                .open(
                        () -> around.offers().refuse(signer.who(), signer.digits(), offer, waiting, reason.getText()),
                        "wide-card");
        reason.requestFocus();
    }

    void close(Offer offer) {
        var reason = field("offer-reason");
        new FormDialog(
                        around.frame(),
                        around.texts().bind("stakeholders.offer.close"),
                        new VBox(12, named("stakeholders.reason", reason)),
                        around.texts().bind("stakeholders.offer.close"))
                .onlyIf(isFilled(reason))
                .open(() -> around.offers().close(offer.id(), reason.getText()), "wide-card");
        reason.requestFocus();
    }

    /// Shows how many would get it, the vulnerable first, and who goes without and why; then grants exactly that.
    void grant(Offer offer) {
        var texts = around.texts();
        var rows = around.register().everyone();
        var meant =
                rows.stream().filter(row -> offer.rule().takes(row.customer())).toList();
        var choices = new ArrayList<Optional<Register.Row>>();
        choices.add(Optional.empty());
        meant.forEach(row -> choices.add(Optional.of(row)));
        ComboBox<Optional<Register.Row>> whom = around.box(
                "grant-whom",
                choices,
                one -> one.map(row -> texts.get(
                                "stakeholders.spot",
                                row.customer().reference(),
                                row.customer().name()))
                        .orElseGet(() -> texts.get("stakeholders.grant.all", meant.size())));
        var shown = new SimpleObjectProperty<>(offer.grant(meant));
        var words = Controls.wrapped("", "strong");
        words.setId("grant-count");
        Runnable reckon = () -> {
            shown.set(offer.grant(taken(whom, meant)));
            words.setText(say(shown.get()));
        };
        whom.valueProperty().subscribe(reckon);
        reckon.run();
        new FormDialog(
                        around.frame(),
                        texts.bind(
                                "stakeholders.about",
                                texts.get("stakeholders.offer.grant"),
                                offer.id().spoken()),
                        new VBox(12, named("stakeholders.grant.whom", whom), words),
                        texts.bind("stakeholders.offer.grant"))
                .onlyIf(shown.map(grant -> !grant.given().isEmpty()))
                .explaining(failure -> cause(failure) instanceof OffersViewModel.Changed
                        ? Optional.of(texts.get("stakeholders.grant.changed"))
                        : Optional.empty())
                .open(() -> around.offers().grant(offer.id(), taken(whom, meant), shown.get()), "wide-card");
        whom.requestFocus();
    }

    private static List<Register.Row> taken(ComboBox<Optional<Register.Row>> whom, List<Register.Row> meant) {
        return whom.getValue().map(List::of).orElse(meant);
    }

    private String say(Offer.Grant grant) {
        var texts = around.texts();
        long worth = grant.given().stream().mapToLong(given -> given.worth()).sum();
        var said = texts.get("stakeholders.grant.count", grant.given().size(), Money.say(around, worth));
        var without = grant.without().entrySet().stream()
                .map(each -> texts.get("stakeholders.grant." + each.getKey().name(), each.getValue()))
                .sorted()
                .collect(Collectors.joining(" "));
        return without.isEmpty() ? said : said + " " + without;
    }

    private List<Person> able(OfferState.Waiting waiting) {
        return around.people().all().stream()
                .filter(person -> around.offers().right(person.id(), waiting).signs())
                .toList();
    }

    private Optional<String> why(Throwable failure) {
        if (!(cause(failure) instanceof Confirming.NotEntered closed)) return Optional.empty();
        var texts = around.texts();
        return Optional.of(
                switch (closed.entrance()) {
                    case Entrance.WrongPin(int left) -> texts.get("stakeholders.sign.wrong", left);
                    case Entrance.Paused(var end) -> texts.get("stakeholders.sign.paused", around.when(end));
                    case Entrance.NoPin _ -> texts.get("stakeholders.sign.noPin");
                    case Entrance.Welcome _ -> texts.get("kit.save.failed");
                });
    }

    private static Throwable cause(Throwable failure) {
        var cause = failure.getCause();
        return failure instanceof CompletionException && cause != null ? cause : failure;
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

    /// Who confirms, and their PIN.
    private final class Signer extends VBox {
        private final ComboBox<Person> who;
        private final PasswordField pin = new PasswordField();

        Signer(List<Person> able) {
            super(12);
            who = around.box("sign-who", able, person -> person.name() + " · " + person.function());
            able.stream()
                    .filter(person -> around.offers().onDuty().equals(Optional.of(person.id())))
                    .forEach(who::setValue);
            pin.setId("sign-pin");
            getChildren().addAll(named("stakeholders.sign.who", who), named("stakeholders.sign.pin", pin));
        }

        PersonId who() {
            return who.getValue().id();
        }

        char[] digits() {
            var typed = pin.getText().toCharArray();
            pin.clear();
            return typed;
        }
    }
}
