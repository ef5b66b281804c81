// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.alerts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.vigie.core.crisis.DecisionTree.Choice;
import org.vigie.core.crisis.DecisionTree.Next;
import org.vigie.core.crisis.DecisionTree.Question;
import org.vigie.ui.kit.Controls;
import org.vigie.ui.kit.Named;

/// One question of the tree in its form: the words in both languages, and for each answer what it changes and where
/// it leads.
final class TreeQuestionForm extends VBox {
    private final Around around;
    private final TreeDraft draft;
    private final int index;
    private final Runnable lay;

    TreeQuestionForm(Around around, TreeDraft draft, int index, Runnable lay) {
        super(6);
        this.around = around;
        this.draft = draft;
        this.index = index;
        this.lay = lay;
        getStyleClass().addAll("inset", "tree-question");
        var question = draft.tree().questions().get(index);
        var fr = field("tree-fr-" + index, question.text().fr(), "alerts.tree.fr");
        var en = field("tree-en-" + index, question.text().en(), "alerts.tree.en");
        fr.textProperty().addListener((_, _, _) -> draft.reword(index, fr.getText(), en.getText()));
        en.textProperty().addListener((_, _, _) -> draft.reword(index, fr.getText(), en.getText()));
        getChildren().add(head(fr, en));
        for (int i = 0; i < question.choices().size(); i++) getChildren().add(choice(question, i));
        var add = Controls.button(
                around.texts().bind("alerts.tree.addChoice"),
                Feather.PLUS,
                () -> then(() -> draft.addChoice(index)),
                "small",
                "ghost");
        add.setId("tree-add-choice-" + index);
        getChildren().add(add);
    }

    private HBox head(TextField fr, TextField en) {
        var texts = around.texts();
        var up = Controls.iconOnly(
                texts.bind("alerts.tree.up"),
                Feather.ARROW_UP,
                () -> then(() -> draft.move(index, -1)),
                "small",
                "ghost");
        var down = Controls.iconOnly(
                texts.bind("alerts.tree.down"),
                Feather.ARROW_DOWN,
                () -> then(() -> draft.move(index, 1)),
                "small",
                "ghost");
        var remove = Controls.iconOnly(
                texts.bind("alerts.tree.remove"),
                Feather.TRASH_2,
                () -> then(() -> draft.remove(index)),
                "small",
                "ghost");
        remove.setId("tree-remove-" + index);
        var number = Controls.whole(Controls.plain(Integer.toString(index + 1), "strong"));
        return row(number, fr, en, up, down, remove);
    }

    private HBox choice(Question question, int at) {
        var choice = question.choices().get(at);
        var fr = field("choice-fr-" + index + "-" + at, choice.text().fr(), "alerts.tree.fr");
        var en = field("choice-en-" + index + "-" + at, choice.text().en(), "alerts.tree.en");
        fr.textProperty().addListener((_, _, _) -> draft.rewordChoice(index, at, fr.getText(), en.getText()));
        en.textProperty().addListener((_, _, _) -> draft.rewordChoice(index, at, fr.getText(), en.getText()));
        var shift =
                list(List.of(-2, -1, 0, 1, 2), choice.shift(), this::shifted, levels -> draft.shift(index, at, levels));
        shift.setId("choice-shift-" + index + "-" + at);
        var next = list(ways(choice), choice.next(), this::leads, way -> draft.lead(index, at, way));
        next.setId("choice-next-" + index + "-" + at);
        var remove = Controls.iconOnly(
                around.texts().bind("alerts.tree.removeChoice"),
                Feather.X,
                () -> then(() -> draft.removeChoice(index, at)),
                "small",
                "ghost");
        return row(fr, en, shift, next, remove);
    }

    /// To the question after, to a later one, or nowhere: nothing more is asked.
    private List<Optional<Next>> ways(Choice choice) {
        var ways = new ArrayList<Optional<Next>>();
        ways.add(Optional.empty());
        var questions = draft.tree().questions();
        for (int i = index + 2; i < questions.size(); i++)
            ways.add(Optional.of(new Next(Optional.of(questions.get(i).id()))));
        ways.add(Optional.of(Next.END));
        if (!ways.contains(choice.next())) ways.add(choice.next());
        return ways;
    }

    private String leads(Optional<Next> way) {
        var texts = around.texts();
        if (way.isEmpty()) return texts.get("alerts.tree.following");
        var id = way.get().question();
        if (id.isEmpty()) return texts.get("alerts.tree.end");
        var ids = draft.tree().questions().stream().map(Question::id).toList();
        return texts.get("alerts.tree.to", ids.indexOf(id.get()) + 1);
    }

    private String shifted(int levels) {
        return around.texts()
                .get(
                        "alerts.tree.shift",
                        levels > 0 ? "+" + levels : around.formats().number(levels));
    }

    private void then(Runnable change) {
        change.run();
        lay.run();
    }

    private TextField field(String id, String text, String prompt) {
        var field = new TextField(text);
        field.setId(id);
        field.promptTextProperty().bind(around.texts().bind(prompt));
        field.accessibleTextProperty().bind(around.texts().bind(prompt));
        HBox.setHgrow(field, Priority.ALWAYS);
        return field;
    }

    private static HBox row(Node... nodes) {
        var row = new HBox(8, nodes);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private static <T> ComboBox<T> list(List<T> all, T first, Function<T, String> words, Consumer<T> chosen) {
        var box = new ComboBox<T>();
        box.getItems().setAll(all);
        box.setValue(first);
        box.setMinWidth(USE_PREF_SIZE);
        box.setConverter(new Named<>(words));
        box.valueProperty().addListener((_, _, now) -> chosen.accept(now));
        return box;
    }
}
