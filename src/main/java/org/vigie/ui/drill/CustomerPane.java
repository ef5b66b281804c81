// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.drill;

import java.util.EnumMap;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.vigie.exercise.customer.Caller;
import org.vigie.exercise.customer.Turn;
import org.vigie.ui.kit.ActionButton;
import org.vigie.ui.kit.Controls;
import org.vigie.ui.kit.Labelled;
import org.vigie.ui.kit.Segmented;

/// The talk: what the customer says, what was answered and which words counted; beside it the mood and its rules.
final class CustomerPane extends HBox {
    private final Around around;
    private final CustomerViewModel model;
    private final VBox said = new VBox(10);
    private final ScrollPane scroll = new ScrollPane(said);
    private final TextArea area = new TextArea();
    private final VBox writing = new VBox(8);
    private final HBox ended;

    CustomerPane(Around around, CustomerViewModel model) {
        super(20);
        this.around = around;
        this.model = model;
        setId("customer");
        ScorePane.flat(said);
        var texts = around.texts();
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("drill-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        area.setId("customer-answer");
        area.setWrapText(true);
        area.setPrefRowCount(3);
        area.setMinHeight(Region.USE_PREF_SIZE);
        area.textProperty().bindBidirectional(model.answerProperty());
        var again = Controls.button(texts.bind("drill.customer.again"), Feather.ROTATE_CCW, model::again, "primary");
        again.setId("customer-again");
        ended = Controls.line(8, Controls.space(), again);
        fillWriting();
        var left = new VBox(10, callers(), scroll, writing, ended);
        left.setMinWidth(0);
        HBox.setHgrow(left, Priority.ALWAYS);
        getChildren().addAll(left, new MoodPane(around, model));
        model.talkProperty().subscribe(_ -> fill());
        model.turnsProperty().subscribe(_ -> fill());
        model.scoreProperty().subscribe(_ -> fill());
    }

    private Node callers() {
        var names = new EnumMap<Caller, ObservableValue<String>>(Caller.class);
        for (var one : Caller.values()) names.put(one, around.texts().bind("drill.caller." + one.name()));
        var callers = new Segmented<>(names, model.callerProperty().get());
        callers.setId("customer-caller");
        for (var one : Caller.values()) callers.button(one).setId("caller-" + one.name());
        callers.valueProperty().bindBidirectional(model.callerProperty());
        return callers;
    }

    private void fillWriting() {
        var texts = around.texts();
        var hint = ScorePane.wrapped("", "text-accent");
        hint.setId("customer-hint");
        model.hintProperty().subscribe(words -> {
            hint.setText(words.map(one -> texts.get("drill.customer.hint", one)).orElse(""));
            Controls.shown(hint, words.isPresent());
        });
        var help = Controls.button(texts.bind("drill.customer.help"), Feather.HELP_CIRCLE, model::help);
        help.setId("customer-help");
        var finish = Controls.button(texts.bind("drill.customer.finish"), Feather.FLAG, model::finish);
        finish.setId("customer-finish");
        var send = new ActionButton(texts.bind("drill.customer.send"), model::send)
                .drawing(Feather.SEND)
                .keys("Ctrl+Enter", around.frame())
                .styled("primary");
        send.setId("customer-send");
        writing.getChildren()
                .setAll(
                        new Labelled(texts.bind("drill.customer.yours"), area),
                        hint,
                        Controls.line(8, help, finish, Controls.space(), send));
    }

    private void fill() {
        var talk = model.talkProperty().get();
        var score = model.scoreProperty().get();
        said.getChildren().setAll(theirs(talk.opening()));
        for (var turn : talk.turns()) said.getChildren().addAll(ours(turn), theirs(turn.reply()));
        score.ifPresent(result -> said.getChildren()
                .add(new ScorePane(
                        around.texts(),
                        result,
                        around.texts()
                                .get("drill.end." + talk.end().map(Enum::name).orElse("BROKEN_OFF")))));
        boolean over = score.isPresent();
        Controls.shown(writing, !over);
        Controls.shown(ended, over);
        if (getScene() == null) return;
        if (over && ended.getChildren().getLast() instanceof Button again) again.requestFocus();
        else area.requestFocus();
        toEnd(over);
    }

    /// The last words are in view; of a score its head.
    private void toEnd(boolean over) {
        scroll.applyCss();
        scroll.layout();
        double height = said.getHeight() - scroll.getViewportBounds().getHeight();
        var last = said.getChildren().getLast();
        scroll.setVvalue(
                over && height > 0 ? Math.min(1, last.getBoundsInParent().getMinY() / height) : 1);
    }

    void focusFirst() {
        area.requestFocus();
    }

    private Node theirs(String words) {
        var bubble = ScorePane.wrapped(words, "bubble", "theirs");
        var line = ScorePane.flat(new HBox(bubble, space()));
        line.setAlignment(Pos.CENTER_LEFT);
        line.setAccessibleText(around.texts().get("drill.customer.says", words));
        return line;
    }

    private Node ours(Turn turn) {
        var bubble = ScorePane.wrapped(turn.answer(), "bubble", "ours");
        var box = ScorePane.flat(new VBox(4, bubble));
        for (var change : turn.changes()) box.getChildren().add(change(change));
        box.setAlignment(Pos.CENTER_RIGHT);
        return ScorePane.flat(new HBox(space(), box));
    }

    private Node change(Turn.Change change) {
        var texts = around.texts();
        var shift = around.frame().formats().signed(change.shift(), 0);
        var name = texts.get("drill.cue." + change.cue().name());
        var words = change.words().isEmpty()
                ? texts.get("drill.change", name, shift)
                : texts.get("drill.change.words", name, shift, String.join(", ", change.words()));
        var why = change.why() == Turn.Why.FULL
                ? ""
                : " " + texts.get("drill.change.why." + change.why().name());
        return ScorePane.wrapped(words + why, "text-small", change.shift() <= 0 ? "text-ok" : "text-bad");
    }

    private static Region space() {
        var space = Controls.space();
        space.setMinWidth(48);
        return space;
    }
}
