// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.room;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.vigie.core.cell.HeldRole;
import org.vigie.core.cell.Role;
import org.vigie.core.cell.RoleId;
import org.vigie.core.cell.UsualRoles;
import org.vigie.core.decision.Decision;
import org.vigie.core.decision.DecisionState;
import org.vigie.ui.kit.Controls;
import org.vigie.ui.kit.FormDialog;
import org.vigie.ui.kit.Labelled;

/// The cards that put a question, decide it, and show what was known then.
final class DecisionForms {
    private final Around around;
    private final AdviceForms advice;

    DecisionForms(Around around, AdviceForms advice) {
        this.around = around;
        this.advice = advice;
    }

    /// Asks for the question, what can be chosen, who decides, who advises and until when.
    void ask() {
        var texts = around.texts();
        var question = new TextField();
        question.setId("question");
        var options = new TextArea();
        options.setId("options");
        options.setPrefRowCount(3);
        var decider = new Choosers(around).roles(around.state().role(UsualRoles.DIRECTION.id()));
        decider.setId("decider");
        var advisers = new FlowPane(12, 4);
        for (var held : around.state().roles()) {
            var box = new CheckBox(around.say(held.role().name()));
            box.setMnemonicParsing(false);
            box.setUserData(held.role().id());
            advisers.getChildren().add(box);
        }
        var hour = new HourField(around, Optional.empty());
        var body = new VBox(
                12,
                new Labelled(texts.bind("room.decision.question"), question),
                new Labelled(texts.bind("room.decision.options"), options)
                        .help(texts.bind("room.decision.options.help")),
                new Labelled(texts.bind("room.decision.decider"), decider),
                new Labelled(texts.bind("room.decision.advisers"), advisers),
                new Labelled(texts.bind("room.action.due"), hour).help(texts.bind("room.hour.help")));
        new FormDialog(around.frame(), texts.bind("room.decision.ask"), body, texts.bind("room.decision.ask.verb"))
                .onlyIf(Bindings.createBooleanBinding(
                        () -> !question.getText().isBlank() && hour.valid().getValue(),
                        question.textProperty(),
                        hour.textProperty()))
                .keeping(around.draft("question"), AdviceForms.kept(question, options, hour))
                .open(() -> around.room()
                        .ask(
                                question.getText(),
                                lines(options.getText()),
                                Optional.ofNullable(decider.getValue())
                                        .map(HeldRole::role)
                                        .map(Role::id),
                                ticked(advisers),
                                hour.instant()));
    }

    private static List<String> lines(String text) {
        return Arrays.stream(text.split("\n"))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static List<RoleId> ticked(FlowPane boxes) {
        return boxes.getChildren().stream()
                .filter(node -> node instanceof CheckBox box && box.isSelected())
                .map(node -> (RoleId) node.getUserData())
                .toList();
    }

    /// Asks what is decided and why; what is known then is frozen with it.
    void decide(Decision decision) {
        var texts = around.texts();
        var group = new ToggleGroup();
        var other = new TextField();
        other.setId("other");
        var choices = new VBox(4);
        for (var option : decision.options()) {
            var radio = new RadioButton(option);
            radio.setMnemonicParsing(false);
            radio.setToggleGroup(group);
            radio.setUserData(option);
            radio.setId("option-" + decision.options().indexOf(option));
            choices.getChildren().add(radio);
        }
        var reasons = new TextField();
        reasons.setId("reasons");
        var body = new VBox(12, Controls.plain(decision.question(), "text-reading"));
        body.getChildren().addAll(advice(decision));
        if (!decision.options().isEmpty())
            body.getChildren().add(new Labelled(texts.bind("room.decision.choice"), choices));
        body.getChildren()
                .addAll(
                        new Labelled(texts.bind("room.decision.other"), other),
                        new Labelled(texts.bind("room.decision.reasons"), reasons),
                        Controls.label(texts.bind("room.decision.frozen"), "text-meta"));
        var withdrawal = new Button();
        withdrawal.setId("withdraw");
        withdrawal.getStyleClass().add("ghost");
        withdrawal.textProperty().bind(texts.bind("room.decision.withdraw"));
        new FormDialog(
                        around.frame(),
                        texts.bind("room.decision.decide.title", decision.id().spoken()),
                        body,
                        texts.bind("room.decision.decide"))
                .onlyIf(Bindings.createBooleanBinding(
                        () -> !chosen(group, other).isBlank(), group.selectedToggleProperty(), other.textProperty()))
                .unless(() -> advice.takenMeanwhile(decision))
                .or(withdrawal, () -> advice.withdraw(decision))
                .keeping(around.draft("decide-" + decision.id().value()), AdviceForms.kept(other, reasons))
                .open(() -> around.room().decide(decision, chosen(group, other), reasons.getText()));
    }

    private static String chosen(ToggleGroup group, TextField other) {
        if (!other.getText().isBlank()) return other.getText();
        return group.getSelectedToggle() == null
                ? ""
                : (String) group.getSelectedToggle().getUserData();
    }

    private List<Node> advice(Decision decision) {
        return decision.advice().stream()
                .<Node>map(given -> {
                    var words = given.favours()
                            .map(option -> given.text().isEmpty() ? option : option + " — " + given.text())
                            .orElse(given.text());
                    var line = Controls.plain(
                            around.texts().get("room.decision.advice", around.name(given.role()), words), "text-muted");
                    line.setWrapText(true);
                    return line;
                })
                .toList();
    }

    /// Shows a decision with what was known then, and lets a role's advice be read again.
    void show(Decision decision) {
        if (!(decision.state() instanceof DecisionState.Taken(var choice, var reasons, var known))) return;
        var texts = around.texts();
        var body = new VBox(8, Controls.plain(decision.question(), "text-reading"), Controls.plain(choice, "strong"));
        if (!reasons.isBlank()) body.getChildren().add(Controls.wrapped(reasons));
        body.getChildren().addAll(advice(decision));
        body.getChildren()
                .add(Controls.label(texts.bind("room.known", around.formats().time(known.at())), "title-panel"));
        body.getChildren()
                .add(Controls.wrapped(
                        texts.get("room.known.level", known.level().number())));
        known.mentionsPerHour()
                .ifPresent(count -> body.getChildren()
                        .add(Controls.wrapped(texts.get(
                                "room.known.mentions", around.formats().number(count), count))));
        known.negativeShare()
                .ifPresent(share -> body.getChildren()
                        .add(Controls.wrapped(texts.get("room.known.negative", Math.round(share * 100)))));
        if (!known.narratives().isEmpty())
            body.getChildren()
                    .add(Controls.wrapped(texts.get("room.known.narratives", String.join(" · ", known.narratives()))));
        if (!known.unverified().isEmpty())
            body.getChildren()
                    .add(Controls.wrapped(texts.get("room.known.unverified", String.join(" · ", known.unverified()))));
        var close = new Button();
        close.textProperty().bind(texts.bind("room.close"));
        var card = around.frame()
                .dialogs()
                .card(
                        texts.bind(
                                "room.decision.title",
                                decision.id().spoken(),
                                around.formats().time(decision.since())),
                        body,
                        close);
        var hide = around.frame().dialogs().show(card);
        close.setOnAction(_ -> hide.run());
    }
}
