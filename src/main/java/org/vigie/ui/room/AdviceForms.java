// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.room;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.VBox;
import org.vigie.core.cell.RoleId;
import org.vigie.core.decision.Advice;
import org.vigie.core.decision.Decision;
import org.vigie.core.decision.DecisionState;
import org.vigie.core.journal.DecisionAct;
import org.vigie.ui.kit.Controls;
import org.vigie.ui.kit.FormDialog;
import org.vigie.ui.kit.Labelled;

/// The cards about a question that waits: what a role thinks of it, and why it falls away.
final class AdviceForms {
    private final Around around;

    AdviceForms(Around around) {
        this.around = around;
    }

    /// That somebody decided, or withdrew the question, while the form was open: nothing is decided twice.
    Optional<String> takenMeanwhile(Decision shown) {
        return around.state().decisions().stream()
                .filter(now -> now.id().equals(shown.id()) && !(now.state() instanceof DecisionState.Pending))
                .findFirst()
                .map(now -> around.texts()
                        .get(
                                "room.decision.taken",
                                now.id().spoken(),
                                around.formats().time(now.since())));
    }

    /// The fields of a form by their names.
    static Map<String, TextInputControl> kept(TextInputControl... fields) {
        return Arrays.stream(fields).collect(Collectors.toMap(TextInputControl::getId, Function.identity()));
    }

    /// Tells once that a role gave advice while the form was open: what is said next takes its place.
    private Optional<String> advisedMeanwhile(Decision shown, RoleId role, Set<Advice> told) {
        return around.state().decisions().stream()
                .filter(now -> now.id().equals(shown.id()))
                .flatMap(now -> now.advice().stream())
                .filter(given -> given.role().equals(role) && told.add(given))
                .findFirst()
                .map(given -> around.texts()
                        .get(
                                "room.decision.advised",
                                around.name(role),
                                around.formats().time(given.at()),
                                given.favours().orElse(given.text())));
    }

    /// Asks why a question falls away without being decided.
    void withdraw(Decision decision) {
        var texts = around.texts();
        var reason = new TextField();
        reason.setId("withdraw-reason");
        var body = new VBox(
                12,
                Controls.plain(decision.question(), "text-reading"),
                new Labelled(texts.bind("room.decision.withdraw.reason"), reason));
        new FormDialog(
                        around.frame(),
                        texts.bind("room.decision.withdraw.title", decision.id().spoken()),
                        body,
                        texts.bind("room.decision.withdraw"))
                .onlyIf(reason.textProperty().map(text -> !text.isBlank()))
                .unless(() -> takenMeanwhile(decision))
                .keeping(around.draft("withdraw-" + decision.id().value()), kept(reason))
                .open(() -> around.room()
                        .act(new DecisionAct.Withdrawn(
                                decision.id(), reason.getText().strip())));
    }

    /// Asks what a role thinks.
    void advise(Decision decision) {
        var texts = around.texts();
        var first = decision.silent().stream().findFirst().flatMap(around.state()::role);
        var role = new Choosers(around).roles(first);
        var favours = new ComboBox<String>();
        favours.setId("favours");
        favours.setMaxWidth(Double.MAX_VALUE);
        favours.getItems().add("");
        favours.getItems().addAll(decision.options());
        favours.setValue("");
        var words = new TextField();
        words.setId("advice");
        var told = new HashSet<>(decision.advice());
        var body = new VBox(
                12,
                Controls.plain(decision.question(), "text-reading"),
                new Labelled(texts.bind("room.roles.role"), role),
                new Labelled(texts.bind("room.decision.favours"), favours),
                new Labelled(texts.bind("room.decision.words"), words));
        new FormDialog(
                        around.frame(),
                        texts.bind("room.decision.advise.title", decision.id().spoken()),
                        body,
                        texts.bind("room.save"))
                .onlyIf(Bindings.createBooleanBinding(
                        () -> role.getValue() != null
                                && (!favours.getValue().isEmpty()
                                        || !words.getText().isBlank()),
                        role.valueProperty(),
                        favours.valueProperty(),
                        words.textProperty()))
                .unless(() -> takenMeanwhile(decision)
                        .or(() -> advisedMeanwhile(
                                decision, role.getValue().role().id(), told)))
                .keeping(around.draft("advice-" + decision.id().value()), kept(words))
                .open(() -> around.room()
                        .act(new DecisionAct.Advised(
                                decision.id(),
                                role.getValue().role().id(),
                                Optional.of(favours.getValue()).filter(option -> !option.isEmpty()),
                                words.getText().strip())));
    }
}
