// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.alerts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.vigie.core.crisis.DecisionTree.Choice;
import org.vigie.core.crisis.DecisionTree.Question;
import org.vigie.ui.kit.Controls;
import org.vigie.ui.kit.Keycap;

/// The question to answer now, with a note of where one knows it from. The keys O, N and T answer too.
final class QuestionCard extends VBox {
    private final Around around;
    private final TextField note = new TextField();
    private Optional<Question> shown = Optional.empty();
    private BiConsumer<Choice, String> answer = (_, _) -> {};

    QuestionCard(Around around) {
        super(8);
        this.around = around;
        getStyleClass().add("question-card");
        setId("question");
        note.setId("answer-note");
        note.promptTextProperty().bind(around.texts().bind("alerts.step.note"));
        note.setOnAction(_ -> focusFirst());
    }

    /// Asks a question; what was typed stays while it is the same one.
    void ask(int number, Question question, BiConsumer<Choice, String> onAnswer) {
        if (!shown.map(Question::id).equals(Optional.of(question.id()))) note.clear();
        shown = Optional.of(question);
        answer = onAnswer;
        var language = around.words().language();
        var mark = new StackPane(new Label(Integer.toString(number)));
        mark.getStyleClass().addAll("step-mark", "now");
        var text = Controls.plain(question.text().in(language), "strong");
        text.setWrapText(true);
        text.setMinHeight(USE_PREF_SIZE);
        HBox.setHgrow(text, Priority.ALWAYS);
        var buttons = new FlowPane(8, 8);
        var keys = keys(question);
        for (var choice : question.choices()) buttons.getChildren().add(button(choice, keys));
        getChildren().setAll(new HBox(12, mark, text), note, buttons);
    }

    private Button button(Choice choice, List<Keyed> keys) {
        var button = new Button(choice.text().in(around.words().language()));
        button.setId("choice-" + choice.code());
        button.getStyleClass().add("choice");
        button.setMinWidth(USE_PREF_SIZE);
        keys.stream().filter(keyed -> keyed.choice().equals(choice)).findFirst().ifPresent(keyed -> {
            button.setGraphic(new Keycap(keyed.key(), around.frame().keys(), around.texts()));
            button.setContentDisplay(javafx.scene.control.ContentDisplay.RIGHT);
        });
        button.setOnAction(_ -> give(choice));
        return button;
    }

    private void give(Choice choice) {
        answer.accept(choice, note.getText().strip());
    }

    /// Answers by a key; says whether this key is an answer now.
    boolean press(String key) {
        if (!isVisible() || shown.isEmpty()) return false;
        var found = keys(shown.get()).stream().filter(k -> k.key().equals(key)).findFirst();
        found.ifPresent(keyed -> give(keyed.choice()));
        return found.isPresent();
    }

    /// Which key gives which answer.
    record Keyed(String key, Choice choice) {}

    /// O for yes, N for no, T for the first of the others; further ones have no key.
    static List<Keyed> keys(Question question) {
        var keys = new ArrayList<Keyed>();
        question.choice("yes").ifPresent(choice -> keys.add(new Keyed("O", choice)));
        question.choice("no").ifPresent(choice -> keys.add(new Keyed("N", choice)));
        question.choices().stream()
                .filter(choice -> !choice.code().equals("yes") && !choice.code().equals("no"))
                .findFirst()
                .ifPresent(choice -> keys.add(new Keyed("T", choice)));
        return List.copyOf(keys);
    }

    private void focusFirst() {
        var first = lookup(".choice");
        if (first != null) first.requestFocus();
    }
}
