// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.alerts;

import java.util.Arrays;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.vigie.core.crisis.CrisisLevel;
import org.vigie.core.crisis.TreeProblem;
import org.vigie.core.journal.CrisisAct;
import org.vigie.ui.kit.Controls;
import org.vigie.ui.kit.FormDialog;
import org.vigie.ui.kit.Labelled;
import org.vigie.ui.kit.Named;
import org.vigie.ui.kit.Theme;

/// The decision tree as a form: its questions, what each answer changes and where it leads, and at which levels the
/// ways through it end.
final class TreeEditor extends VBox {
    private final Around around;
    private final TreeDraft draft;
    private final VBox questions = new VBox(12);
    private final FlowPane preview = new FlowPane(16, 6);
    private final Label problems = Controls.plain("", "text-warn", "text-small");
    private final ReadOnlyBooleanWrapper ready = new ReadOnlyBooleanWrapper();

    private TreeEditor(Around around, TreeDraft draft) {
        super(12);
        this.around = around;
        this.draft = draft;
        setId("tree-editor");
        getStyleClass().add("tree-editor");
        getStylesheets().add(Theme.sheet("alerts"));
        problems.setId("tree-problems");
        problems.setWrapText(true);
        problems.setMinHeight(USE_PREF_SIZE);
        preview.setId("tree-preview");
        var add = Controls.button(around.texts().bind("alerts.tree.add"), Feather.PLUS, () -> {
            draft.add();
            lay();
        });
        add.setId("tree-add");
        var scroll = new ScrollPane(new VBox(12, questions, add));
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("tree-scroll");
        getChildren()
                .addAll(
                        new Labelled(around.texts().bind("alerts.tree.start"), start()),
                        scroll,
                        Controls.label(around.texts().bind("alerts.tree.preview"), "strong"),
                        preview,
                        problems);
        draft.treeProperty().addListener((_, _, _) -> judge());
        lay();
        judge();
    }

    /// Asks for the next version of the tree in force.
    static void open(Around around) {
        var book = around.alerts().bookProperty().get();
        if (book.isEmpty()) return;
        var draft = new TreeDraft(book.get().tree());
        var editor = new TreeEditor(around, draft);
        new FormDialog(
                        around.frame(),
                        around.texts().bind("alerts.tree.title", draft.tree().version()),
                        editor,
                        around.texts().bind("alerts.tree.keep"))
                .onlyIf(editor.ready.getReadOnlyProperty())
                .open(
                        () -> around.alerts()
                                .acts()
                                .keep(
                                        AlertActsViewModel.Act.TREE_KEPT,
                                        "v" + draft.tree().version(),
                                        new CrisisAct.TreeKept(draft.tree())),
                        "widest");
    }

    private ComboBox<CrisisLevel> start() {
        var box = new ComboBox<CrisisLevel>();
        box.setId("tree-start");
        box.getItems().setAll(Arrays.asList(CrisisLevel.values()));
        box.setValue(draft.tree().start());
        box.setConverter(new Named<>(level -> around.levels().whole(level)));
        box.valueProperty().addListener((_, _, level) -> draft.start(level));
        return box;
    }

    /// Lays the questions out anew, after one came, went or moved.
    private void lay() {
        questions.getChildren().clear();
        for (int i = 0; i < draft.tree().questions().size(); i++)
            questions.getChildren().add(new TreeQuestionForm(around, draft, i, this::lay));
    }

    private void judge() {
        ready.set(draft.isReady());
        var found = draft.problems();
        problems.setText(String.join("\n", found.stream().map(this::say).toList()));
        Controls.shown(problems, !found.isEmpty());
        preview.getChildren().clear();
        draft.tree()
                .preview()
                .forEach((level, ways) -> preview.getChildren()
                        .add(Controls.line(
                                6,
                                around.levels().glyph(level),
                                Controls.plain(
                                        around.texts()
                                                .get(
                                                        "alerts.tree.ways",
                                                        around.levels().name(level),
                                                        ways),
                                        "text-small"))));
    }

    private String say(TreeProblem problem) {
        var texts = around.texts();
        return switch (problem) {
            case TreeProblem.WrongNumber(var count) ->
                texts.get("alerts.tree.wrongNumber", count, TreeProblem.MOST_QUESTIONS);
            case TreeProblem.Twice(var id) -> texts.get("alerts.tree.twice", number(id));
            case TreeProblem.TooFewChoices(var id) -> texts.get("alerts.tree.tooFew", number(id));
            case TreeProblem.LeadsNowhere(var id, var _) -> texts.get("alerts.tree.nowhere", number(id));
            case TreeProblem.NeverAsked(var id) -> texts.get("alerts.tree.never", number(id));
        };
    }

    private int number(String id) {
        return draft.tree().questions().stream().map(q -> q.id()).toList().indexOf(id) + 1;
    }
}
