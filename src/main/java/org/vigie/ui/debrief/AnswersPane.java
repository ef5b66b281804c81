// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.debrief;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.vigie.core.journal.ExerciseAct.Debriefed;
import org.vigie.ui.kit.Controls;
import org.vigie.ui.kit.Frame;
import org.vigie.ui.kit.Fx;
import org.vigie.ui.kit.KeptFields;
import org.vigie.ui.kit.Labelled;

/// Three questions to each player, on the spot or days later, and what was answered so far.
final class AnswersPane extends VBox {
    private static final int QUESTIONS = 3;

    private final Frame frame;
    private final DebriefViewModel model;
    private final boolean hot;
    private final String when;
    private final List<TextArea> fields;
    private final CheckBox anonymous = new CheckBox();
    private final Label outcome = new Label();
    private final VBox given = new VBox(10);
    /// Says that answers stand here that were not given yet.
    private final Node left;

    AnswersPane(Frame frame, DebriefViewModel model, boolean hot) {
        super(12);
        this.frame = frame;
        this.model = model;
        this.hot = hot;
        this.when = hot ? "hot" : "cold";
        this.fields =
                IntStream.range(0, QUESTIONS).mapToObj(_ -> new TextArea()).toList();
        this.left = new KeptFields(frame, "debrief." + when + "." + model.room(), named()).takeUp();
        keepAnonymous();
        setId("debrief-" + when);
        getStyleClass().add("debrief-pane");
        given.setId("debrief-" + when + "-given");
        HBox.setHgrow(given, Priority.ALWAYS);
        getChildren().setAll(new HBox(28, form(), given));
        model.toldProperty().subscribe(_ -> draw());
        frame.texts().follow(this, () -> draw());
        draw();
    }

    /// Whoever wanted to stay unknown still does when the answers stand there again.
    private void keepAnonymous() {
        var form = "debrief." + when + ".anonymous." + model.room();
        anonymous.setSelected(!frame.drafts().load(form).isEmpty());
        anonymous
                .selectedProperty()
                .addListener((_, _, now) -> frame.drafts().save(form, now ? Map.of("anonymous", "true") : Map.of()));
    }

    private Map<String, TextArea> named() {
        return IntStream.range(0, QUESTIONS).boxed().collect(Collectors.toMap(i -> String.valueOf(i + 1), fields::get));
    }

    private Node form() {
        var texts = frame.texts();
        var form = new VBox(10);
        form.getStyleClass().add("debrief-form");
        for (int i = 0; i < QUESTIONS; i++) {
            var field = fields.get(i);
            field.setId("debrief-" + when + "-" + (i + 1));
            field.setPrefRowCount(3);
            field.setWrapText(true);
            form.getChildren().add(new Labelled(texts.bind("debrief." + when + "." + (i + 1)), field));
        }
        anonymous.setId("debrief-" + when + "-anonymous");
        anonymous.textProperty().bind(texts.bind("debrief.anonymous"));
        var give = new Button();
        give.setId("debrief-" + when + "-give");
        give.getStyleClass().add("primary");
        give.textProperty().bind(texts.bind("debrief.give"));
        give.setOnAction(_ -> give());
        give.setMinWidth(USE_PREF_SIZE);
        give.setDisable(true);
        for (var field : fields)
            field.textProperty()
                    .subscribe(_ -> give.setDisable(
                            fields.stream().allMatch(one -> one.getText().isBlank())));
        outcome.setId("debrief-" + when + "-outcome");
        outcome.setWrapText(true);
        form.getChildren().addFirst(left);
        form.getChildren().addAll(anonymous, Controls.line(8, give, outcome));
        return form;
    }

    /// What was typed stays until it is recorded.
    private void give() {
        var answers = fields.stream().map(TextArea::getText).toList();
        var _ = model.answer(hot, anonymous.isSelected(), answers)
                .whenComplete((_, problem) -> Fx.run(() -> {
                    if (problem == null) {
                        fields.forEach(TextArea::clear);
                        anonymous.setSelected(false);
                        Controls.shown(left, false);
                    }
                    outcome.setText(frame.texts().get(problem == null ? "debrief.given" : "debrief.notGiven"));
                }));
    }

    private void draw() {
        var texts = frame.texts();
        var all = model.toldProperty().get().stream()
                .flatMap(told -> told.course().debriefs().stream())
                .filter(answers -> answers.hot() == hot)
                .toList();
        given.getChildren().setAll(Controls.plain(texts.get("debrief.answers", all.size()), "title-panel"));
        if (all.isEmpty())
            given.getChildren().add(Controls.whole(Controls.plain(texts.get("debrief.answers.none"), "text-muted")));
        for (int i = 0; i < QUESTIONS; i++) given.getChildren().add(question(all, i));
    }

    private Node question(List<Debriefed> all, int i) {
        var box = new VBox(3, Controls.plain(frame.texts().get("debrief." + when + "." + (i + 1)), "text-meta"));
        all.stream()
                .filter(answers -> i < answers.answers().size())
                .map(answers -> answers.answers().get(i))
                .filter(answer -> !answer.isBlank())
                .map(answer -> Controls.whole(Controls.plain("· " + answer)))
                .forEach(box.getChildren()::add);
        Controls.shown(box, box.getChildren().size() > 1);
        return box;
    }
}
