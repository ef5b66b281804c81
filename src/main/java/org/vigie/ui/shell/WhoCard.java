// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.shell;

import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.vigie.core.cell.OnDuty.Entrance;
import org.vigie.core.cell.Person;
import org.vigie.ui.kit.Avatar;
import org.vigie.ui.kit.Controls;
import org.vigie.ui.kit.Frame;
import org.vigie.ui.kit.Icon;

/// Who takes the station over: people on the left, the PIN of the chosen one on the right.
final class WhoCard extends VBox {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final Frame frame;
    private final LockViewModel model;
    private final VBox people = new VBox(4);
    private final PinPad pad;

    /// @param title key of the heading
    /// @param lock locks the station instead; absent where it is locked already
    WhoCard(Frame frame, LockViewModel model, String title, Optional<Runnable> lock) {
        this.frame = frame;
        this.model = model;
        getStyleClass().addAll("dialog-card", "who-card");
        setId("who");
        var heading = new Label();
        heading.textProperty().bind(frame.texts().bind(title));
        heading.getStyleClass().add("title-page");
        pad = new PinPad(frame, model::enter);
        var scroll = new ScrollPane(people);
        scroll.setFitToWidth(true);
        var right = new VBox(12, pad, enterWithout(), answer());
        right.getStyleClass().add("who-right");
        lock.ifPresent(now -> right.getChildren().add(lockButton(now)));
        var left = new VBox(8, scroll, leftOut());
        VBox.setVgrow(scroll, Priority.ALWAYS);
        HBox.setHgrow(left, Priority.ALWAYS);
        var sides = new HBox(24, left, right);
        getChildren().addAll(heading, sides);
        model.peopleProperty().subscribe(this::list);
        model.chosenProperty().subscribe(_ -> choose());
    }

    private void list(List<Person> all) {
        people.getChildren().setAll(all.stream().map(this::entry).toList());
        choose();
    }

    private Button entry(Person person) {
        var name = new Label(person.name());
        name.getStyleClass().add("strong");
        var function = new Label(person.function());
        function.getStyleClass().add("text-meta");
        var line = new HBox(12, Avatar.of(person), new VBox(name, function));
        line.getStyleClass().add("duty");
        var button = new Button("", line);
        button.setId("person-" + person.initials());
        button.setUserData(person);
        button.getStyleClass().addAll("ghost", "person");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setOnAction(_ -> model.choose(person));
        return button;
    }

    private void choose() {
        var chosen = model.chosenProperty().get();
        for (var node : people.getChildren())
            node.pseudoClassStateChanged(
                    CHOSEN, chosen.filter(p -> p.equals(node.getUserData())).isPresent());
        pad.clear();
        boolean pin = model.needsPin();
        pad.setVisible(pin);
        pad.setManaged(pin);
        if (pin) pad.requestFocus();
    }

    private Label leftOut() {
        var label = new Label();
        label.setId("left-out");
        label.getStyleClass().add("text-meta");
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> frame.texts()
                                .get(
                                        "shell.lock.leftOut",
                                        model.leftOutProperty().get()),
                        model.leftOutProperty(),
                        frame.texts().localeProperty()));
        model.leftOutProperty().subscribe(count -> Controls.shown(label, count.intValue() > 0));
        return label;
    }

    private Button enterWithout() {
        var enter = new Button("", new Icon(Feather.LOG_IN));
        enter.setId("enter");
        enter.getStyleClass().addAll("primary", "large");
        enter.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> model.chosenProperty()
                                .get()
                                .map(p -> frame.texts().get("shell.lock.enterAs", p.name()))
                                .orElse(frame.texts().get("shell.lock.enter")),
                        model.chosenProperty(),
                        frame.texts().localeProperty()));
        enter.visibleProperty().bind(pad.visibleProperty().not());
        enter.managedProperty().bind(enter.visibleProperty());
        enter.setOnAction(_ -> model.enter(new char[0]));
        return enter;
    }

    private Button lockButton(Runnable lock) {
        var button = new Button("", new Icon(Feather.LOCK));
        button.setId("lock-now");
        button.textProperty().bind(frame.texts().bind("shell.lock.now"));
        button.setMaxWidth(Double.MAX_VALUE);
        button.setOnAction(_ -> lock.run());
        return button;
    }

    private Label answer() {
        var label = new Label();
        label.setId("lock-answer");
        label.getStyleClass().add("text-bad");
        label.setWrapText(true);
        label.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> say(model.answerProperty().get()),
                        model.answerProperty(),
                        frame.texts().localeProperty()));
        return label;
    }

    private String say(LockViewModel.Answer answer) {
        var texts = frame.texts();
        return switch (answer) {
            case LockViewModel.Answer.Waiting _ -> "";
            case LockViewModel.Answer.Checking _ -> texts.get("shell.lock.checking");
            case LockViewModel.Answer.Failed _ -> texts.get("shell.lock.failed");
            case LockViewModel.Answer.Answered(Entrance.Welcome _) -> "";
            case LockViewModel.Answer.Answered(Entrance.WrongPin wrong) ->
                texts.get("shell.lock.wrong", wrong.attemptsBeforePause());
            case LockViewModel.Answer.Answered(Entrance.NoPin _) -> texts.get("shell.lock.noPin");
            case LockViewModel.Answer.Answered(Entrance.Paused paused) ->
                texts.get("shell.lock.paused", frame.formats().timeWithSeconds(paused.until()));
        };
    }
}
