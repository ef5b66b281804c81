// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.drill;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.vigie.core.journal.ExerciseAct.Practice;
import org.vigie.exercise.drill.DrillCase;
import org.vigie.exercise.drill.Practices;
import org.vigie.exercise.drill.Skill;
import org.vigie.ui.kit.ActionButton;
import org.vigie.ui.kit.Controls;
import org.vigie.ui.kit.PressableRow;

/// The drills of five minutes: which case, what it says, and the answer or what it came to.
final class DrillPane extends HBox {
    private final Around around;
    private final DrillViewModel model;
    private final VBox list = new VBox(4);
    private final VBox reading = new VBox();
    private final VBox working = new VBox(12);
    private final Stopwatch clock;
    private final Button check;
    private final Button again;
    private final Button next;

    DrillPane(Around around, DrillViewModel model) {
        super(16);
        this.around = around;
        this.model = model;
        setId("drills");
        ScorePane.flat(list);
        ScorePane.flat(reading);
        ScorePane.flat(working);
        var texts = around.texts();
        clock = new Stopwatch(texts, DrillViewModel.TIME, model::elapsed);
        check = new ActionButton(texts.bind("drill.check"), model::check)
                .drawing(Feather.CHECK)
                .keys("Ctrl+Enter", around.frame())
                .styled("primary");
        check.setId("drill-check");
        again = Controls.button(texts.bind("drill.again"), Feather.ROTATE_CCW, model::again);
        again.setId("drill-again");
        next = Controls.button(texts.bind("drill.next"), Feather.ARROW_RIGHT, model::next, "primary");
        next.setId("drill-next");
        var foot = Controls.line(8, clock, Controls.space(), again, next, check);
        var work = scroll(working);
        VBox.setVgrow(work, Priority.ALWAYS);
        var right = new VBox(8, work, foot);
        HBox.setHgrow(right, Priority.ALWAYS);
        var left = scroll(list);
        left.getStyleClass().add("drill-list");
        var middle = scroll(reading);
        middle.getStyleClass().add("drill-case-scroll");
        right.setMinWidth(0);
        right.setPrefWidth(0);
        getChildren().addAll(left, middle, right);
        model.shownProperty().subscribe(_ -> turn());
        model.scoreProperty().subscribe(_ -> turn());
        around.book().practicesProperty().subscribe(this::fill);
    }

    private static ScrollPane scroll(Node content) {
        var scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("drill-scroll");
        scroll.setFocusTraversable(false);
        return scroll;
    }

    /// Shows the case that is open, and its task or what the answer came to.
    private void turn() {
        var one = model.shownProperty().get();
        var score = model.scoreProperty().get();
        reading.getChildren().setAll(new CasePane(around.texts(), one));
        working.getChildren()
                .setAll(score.<Node>map(result -> new ScorePane(around.texts(), result, head()))
                        .orElseGet(() -> Tasks.of(around, model)));
        Controls.shown(check, score.isEmpty());
        Controls.shown(again, score.isPresent());
        Controls.shown(next, score.isPresent());
        clock.tick();
        fill(around.book().practicesProperty().get());
        if (getScene() != null) focusWork();
    }

    private String head() {
        var taken = around.frame().formats().duration(model.elapsed());
        return around.texts().get("drill.score.head", taken);
    }

    /// Puts the keyboard where the answer is given, or on what comes next.
    void focusWork() {
        if (model.scoreProperty().get().isPresent()) next.requestFocus();
        else firstIn(working);
    }

    private static boolean firstIn(Region region) {
        for (var child : region.getChildrenUnmodifiable()) {
            if (child.isFocusTraversable()) {
                child.requestFocus();
                return true;
            }
            if (child instanceof Region inner && firstIn(inner)) return true;
        }
        return false;
    }

    /// Opens another case, or this one afresh once it was judged; what is being answered stays.
    private void choose(DrillCase one) {
        if (one.equals(model.shownProperty().get())
                && model.scoreProperty().get().isEmpty()) focusWork();
        else model.open(one);
    }

    /// Every case by its skill, with the last result of the quarter.
    private void fill(Practices practices) {
        list.getChildren().clear();
        for (var skill : Skill.values()) {
            list.getChildren()
                    .add(ScorePane.wrapped(around.texts().get("drill.skill." + skill.name()), "strong", "skill-head"));
            var done = practices.of(Practice.DRILL, skill.name());
            list.getChildren()
                    .add(ScorePane.wrapped(
                            done.isEmpty()
                                    ? around.texts().get("drill.quarter.none")
                                    : around.texts()
                                            .get(
                                                    "drill.quarter.times",
                                                    done.size(),
                                                    around.frame()
                                                            .formats()
                                                            .ago(
                                                                    done.getFirst()
                                                                            .at(),
                                                                    around.book()
                                                                            .now())),
                            done.isEmpty() ? "text-warn" : "text-meta",
                            "text-small"));
            model.cases().stream()
                    .filter(one -> one.skill() == skill)
                    .forEach(one -> list.getChildren().add(row(one, practices)));
        }
    }

    private Node row(DrillCase one, Practices practices) {
        var title = ScorePane.wrapped(one.title());
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        var line = ScorePane.flat(Controls.line(8, title));
        practices
                .last(Practice.DRILL, model.subject(one))
                .ifPresent(last -> line.getChildren()
                        .add(Controls.whole(Controls.plain(
                                around.texts().get("drill.score.figure", last.points(), last.outOf()), "text-meta"))));
        var row = new PressableRow(line, "drill-row").onPress(() -> choose(one));
        ScorePane.flat(row);
        row.setId("drill-" + one.skill().name() + "-" + one.id());
        row.setAccessibleText(one.title());
        if (one.equals(model.shownProperty().get())) row.getStyleClass().add("chosen");
        return row;
    }
}
