// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.messages;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.vigie.core.cell.PersonId;
import org.vigie.core.cell.RoleId;
import org.vigie.core.message.Approval;
import org.vigie.core.message.Approval.Signature;
import org.vigie.core.message.Approvals;
import org.vigie.core.message.Approved;
import org.vigie.core.message.Library;
import org.vigie.core.message.Message;
import org.vigie.ui.kit.Avatar;
import org.vigie.ui.kit.Controls;
import org.vigie.ui.kit.Icon;

/// Who has approved the text, who is waited for and since when, what was written beside it, and what can be done now.
/// It speaks of the words that are kept: what is typed above and not kept has no approval.
final class CircuitPane extends VBox {
    private final Around around;

    CircuitPane(Around around) {
        super(8);
        this.around = around;
        setId("message-circuit");
        around.model().chosenProperty().subscribe(this::lay);
        around.model().stateProperty().subscribe(this::lay);
        around.model().personProperty().subscribe(_ -> lay());
        around.texts().follow(this, this::lay);
    }

    private void lay() {
        getChildren().clear();
        around.model().current().ifPresent(this::show);
    }

    private void show(Library.Record one) {
        var message = one.message();
        var approval = around.circuit().of(message);
        var head = Controls.line(
                8,
                Controls.label(around.texts().bind("messages.circuit"), "title-panel"),
                Controls.space(),
                Controls.plain(progress(approval), "text-meta"));
        getChildren().add(head);
        ProposedMark.of(around, message).ifPresent(getChildren()::add);
        getChildren().add(steps(one, approval));
        if (approval instanceof Approval.Refused refused) getChildren().add(refusal(refused));
        getChildren().add(acts(one, approval));
        for (var comment : around.model().stateProperty().get().approvals().comments(message.id()))
            getChildren().add(comment(message, comment));
    }

    private String progress(Approval approval) {
        var texts = around.texts();
        return switch (approval) {
            case Approval.Draft _ -> texts.get("messages.circuit.draft");
            case Approval.Refused _ -> texts.get("messages.circuit.refused");
            case Approval.Submitted state ->
                texts.get(
                        "messages.circuit.progress",
                        1 + state.signed().size(),
                        1 + state.steps().size());
            case Approved approved ->
                approved.until()
                        .map(end -> texts.get(
                                approved.holdsAt(around.model().now())
                                        ? "messages.circuit.until"
                                        : "messages.circuit.ended",
                                around.formats().dateTime(end)))
                        .orElseGet(() -> texts.get("messages.circuit.approved"));
        };
    }

    private Node steps(Library.Record one, Approval approval) {
        var row = new Cards();
        row.setId("circuit-steps");
        var version = one.versions().getLast();
        var by = switch (approval) {
            case Approval.Submitted state -> Optional.of(state.by());
            case Approved approved -> Optional.of(approved.by());
            case Approval.Draft _, Approval.Refused _ -> version.by();
        };
        var when = around.texts()
                .get(
                        "messages.step.version",
                        version.message().version(),
                        version.at()
                                .map(around.formats()::time)
                                .orElseGet(() -> around.texts().get("messages.step.shipped")));
        row.add(card(
                around.texts().get("messages.step.written"),
                by.map(this::name).orElse(""),
                when,
                "",
                "done",
                Feather.CHECK));
        switch (approval) {
            case Approval.Submitted state -> {
                state.signed().forEach(signature -> row.add(signed(signature)));
                row.add(awaited(state));
                state.steps().stream().skip(state.signed().size() + 1L).forEach(step -> row.add(later(step)));
            }
            case Approved approved -> approved.signed().forEach(signature -> row.add(signed(signature)));
            case Approval.Draft(var message) ->
                around.circuit()
                        .circuit()
                        .steps(around.model().stateProperty().get().level(), message.audience())
                        .forEach(step -> row.add(later(step)));
            case Approval.Refused refused ->
                row.add(card(
                        around.role(refused.by().step()),
                        name(refused.by().person()),
                        around.formats().dateTime(refused.by().at()),
                        around.texts().get("messages.step.no"),
                        "refused",
                        Feather.X));
        }
        return row;
    }

    private VBox signed(Signature signature) {
        var kind = signature.delegate() ? around.texts().get("messages.step.delegate") : "";
        var said = signature.comment().isBlank() ? kind : (kind + " « " + signature.comment() + " »").strip();
        return card(
                around.role(signature.step()),
                name(signature.person()),
                around.formats().dateTime(signature.at()),
                said,
                "done",
                Feather.CHECK);
    }

    private VBox awaited(Approval.Submitted state) {
        var now = around.model().now();
        var due = around.circuit().due(state);
        boolean late = !due.isAfter(now);
        var asked = around.texts()
                .get(
                        "messages.step.asked",
                        around.formats().time(state.waitingSince()),
                        lasted(state.waitingSince(), now));
        var until = late
                ? around.texts().get("messages.step.late", lasted(due, now))
                : around.texts().get("messages.step.due", around.formats().time(due));
        var words = state.reminded()
                .map(at -> until + " · "
                        + around.texts()
                                .get("messages.step.reminded", around.formats().time(at)))
                .orElse(until);
        return card(
                around.role(state.next()),
                around.names(around.circuit().awaited(state)),
                asked,
                words,
                late ? "late" : "awaited",
                late ? Feather.ALERT_TRIANGLE : Feather.CLOCK);
    }

    private String lasted(Instant from, Instant to) {
        return around.formats().duration(Duration.between(from, to));
    }

    private VBox later(RoleId step) {
        return card(
                around.role(step), around.texts().get("messages.step.later"), "", "", "later", Feather.MORE_HORIZONTAL);
    }

    private VBox card(String name, String who, String when, String words, String state, Feather sign) {
        var card = new VBox(2, Controls.line(8, new Icon(sign), flowing(name, "strong")));
        for (var line : List.of(who, when, words))
            if (!line.isBlank()) card.getChildren().add(flowing(line, "text-meta"));
        card.getStyleClass().addAll("step-card", state);
        card.setMinWidth(0);
        card.setAccessibleText(String.join(", ", name, who, when, words));
        return card;
    }

    private Node refusal(Approval.Refused refused) {
        var words = wrapped(
                around.texts().get("messages.refusal", name(refused.by().person()), refused.reason()), "text-bad");
        words.setId("circuit-refusal");
        return words;
    }

    private Node acts(Library.Record one, Approval approval) {
        var texts = around.texts();
        var line = new FlowPane(8, 8);
        boolean stands = one.withdrawn().isEmpty();
        if (stands && around.circuit().canSubmit(one.message())) {
            var ask = Controls.button(
                    texts.bind("messages.ask"),
                    Feather.SEND,
                    () -> around.circuit().submit(List.of(one.message())));
            ask.setId("circuit-ask");
            line.getChildren().add(ask);
        }
        if (stands && approval instanceof Approval.Submitted state) {
            var sign = Controls.button(
                    texts.bind("messages.sign"), Feather.CHECK, () -> SignForm.sign(around, List.of(state)), "primary");
            sign.setId("circuit-sign");
            var refuse =
                    Controls.button(texts.bind("messages.refuse"), Feather.X, () -> SignForm.refuse(around, state));
            refuse.setId("circuit-refuse");
            var remind = Controls.button(
                    texts.bind("messages.remind"),
                    Feather.BELL,
                    () -> around.circuit().remind(state));
            remind.setId("circuit-remind");
            line.getChildren().addAll(sign, refuse, remind);
        }
        var words = new TextField();
        words.setId("circuit-comment");
        words.promptTextProperty().bind(texts.bind("messages.comment"));
        words.accessibleTextProperty().bind(texts.bind("messages.comment"));
        words.setOnAction(_ -> {
            if (!words.getText().isBlank()) around.circuit().comment(one.message(), words.getText());
        });
        Controls.shown(line, !line.getChildren().isEmpty());
        return new VBox(8, line, words);
    }

    private Node comment(Message message, Approvals.Comment comment) {
        var when = around.formats().dateTime(comment.at());
        var head = comment.seal().equals(message.seal())
                ? around.texts().get("messages.comment.head", around.name(comment.by()), when)
                : around.texts().get("messages.comment.before", around.name(comment.by()), when);
        var text = new VBox(2, Controls.plain(head, "text-meta"), wrapped(comment.text()));
        HBox.setHgrow(text, Priority.ALWAYS);
        var line = Controls.line(8, text);
        comment.by()
                .flatMap(around.people()::find)
                .ifPresent(person -> line.getChildren().addFirst(Avatar.of(person)));
        line.getStyleClass().add("comment");
        return line;
    }

    private String name(PersonId person) {
        return around.name(Optional.of(person));
    }

    private static Label flowing(String text, String... styles) {
        var label = Controls.plain(text, styles);
        label.setWrapText(true);
        return label;
    }

    private static Label wrapped(String text, String... styles) {
        var label = flowing(text, styles);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
