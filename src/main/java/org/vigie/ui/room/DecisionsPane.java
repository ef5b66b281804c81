// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.room;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.vigie.core.decision.Advice;
import org.vigie.core.decision.Decision;
import org.vigie.core.decision.DecisionState;
import org.vigie.ui.kit.Controls;
import org.vigie.ui.kit.Icon;
import org.vigie.ui.kit.Notice;
import org.vigie.ui.kit.Panel;

/// What waits to be decided, and what was.
final class DecisionsPane extends VBox {
    private final Around around;
    private final DecisionForms forms;
    private final AdviceForms advice;
    private final VBox rows = new VBox();
    private final ScrollPane scroll = new ScrollPane(rows);
    private final Panel panel;
    private final Node empty;

    /// @param advise opens the strategy adviser
    DecisionsPane(Around around, Runnable advise) {
        this.around = around;
        this.advice = new AdviceForms(around);
        this.forms = new DecisionForms(around, advice);
        setId("decisions");
        var texts = around.texts();
        scroll.setFitToWidth(true);
        empty = Notice.empty(texts.bind("room.decisions.empty"), texts.bind("room.decision.ask"), this::ask);
        var ask = Controls.button(texts.bind("room.decision"), Feather.PLUS, this::ask, "small");
        ask.setId("decision-ask");
        var counsel = Controls.button(texts.bind("room.advise"), Feather.COMPASS, advise, "small", "ghost");
        counsel.setId("advise");
        panel = new Panel(texts.bind("room.decisions"), scroll).flush().actions(counsel, ask);
        VBox.setVgrow(panel, Priority.ALWAYS);
        getChildren().add(panel);
        around.onChange(this, this::draw);
    }

    /// Asks for a new question.
    void ask() {
        forms.ask();
    }

    private void draw() {
        var all = around.state().decisions();
        long pending = all.stream().filter(Decision::isPending).count();
        long taken = all.stream()
                .filter(decision -> decision.state() instanceof DecisionState.Taken)
                .count();
        panel.meta().setText(around.texts().get("room.decisions.meta", pending, taken));
        if (all.isEmpty()) {
            panel.show(around.room().loadedProperty().get() ? empty : Notice.loading());
            return;
        }
        panel.show(scroll);
        rows.getChildren().setAll(ordered(all).stream().map(this::row).toList());
    }

    /// Pending first, due first; then the latest.
    private static List<Decision> ordered(List<Decision> all) {
        var ordered = new ArrayList<>(all);
        ordered.sort(Comparator.comparing((Decision decision) -> !decision.isPending())
                .thenComparing(decision -> decision.isPending()
                        ? decision.dueAt().orElse(Instant.MAX).getEpochSecond()
                        : -decision.since().getEpochSecond()));
        return ordered;
    }

    private Node row(Decision decision) {
        var number = Controls.whole(Controls.plain(decision.id().spoken(), "text-meta", "action-number"));
        var what = Controls.plain(said(decision));
        what.setWrapText(true);
        what.setMinHeight(Region.USE_PREF_SIZE);
        var from = Controls.plain(from(decision), "text-meta");
        from.setWrapText(true);
        from.setMinHeight(Region.USE_PREF_SIZE);
        var words = new VBox(2, what, from);
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMinWidth(0);
        var row = Controls.line(12, number, words);
        row.getStyleClass().add("decision-row");
        row.setId("decision-" + decision.id().number());
        row.getChildren().addAll(ends(decision));
        return row;
    }

    private List<Node> ends(Decision decision) {
        return switch (decision.state()) {
            case DecisionState.Pending _ -> {
                var due = Controls.whole(Controls.plain(
                        decision.dueAt().map(around::due).orElse(""),
                        "strong",
                        decision.isLate(around.now()) ? "text-bad" : "text-warn"));
                var decide = new Button(around.texts().get("room.decision.decide"));
                decide.setMinWidth(Region.USE_PREF_SIZE);
                decide.setId("decide-" + decision.id().number());
                decide.setOnAction(_ -> forms.decide(decision));
                var advise = new Button(around.texts().get("room.decision.advise"));
                advise.getStyleClass().add("ghost");
                advise.setMinWidth(Region.USE_PREF_SIZE);
                advise.setId("advise-" + decision.id().number());
                advise.setOnAction(_ -> advice.advise(decision));
                yield List.of(due, advise, decide);
            }
            case DecisionState.Taken _ -> {
                var taken = Controls.whole(Controls.plain(
                        around.texts()
                                .get("room.decision.takenAt", around.formats().time(decision.since())),
                        "chip",
                        "in-row",
                        "ok"));
                taken.setGraphic(new Icon(Feather.CHECK));
                var open = Controls.iconOnly(
                        around.texts().bind("room.decision.show"),
                        Feather.CHEVRON_RIGHT,
                        () -> forms.show(decision),
                        "small",
                        "ghost");
                open.setId("show-" + decision.id().number());
                var follow = Controls.iconOnly(
                        around.texts().bind("room.action.follow"),
                        Feather.PLUS_CIRCLE,
                        () -> follow(decision),
                        "small",
                        "ghost");
                follow.setId("follow-" + decision.id().number());
                yield List.of(taken, follow, open);
            }
            case DecisionState.Withdrawn _ ->
                List.of(Controls.whole(
                        Controls.plain(around.texts().get("room.decision.withdrawn"), "chip", "in-row")));
        };
    }

    /// Asks for an action that carries a decision out.
    private void follow(Decision decision) {
        new ActionForms(around).give(ActionOrigin.of(decision.entry(), said(decision)));
    }

    /// A question, with what was decided.
    static String said(Decision decision) {
        return decision.state() instanceof DecisionState.Taken(var choice, var _, var _)
                ? decision.question() + " " + choice
                : decision.question();
    }

    private String from(Decision decision) {
        var who = decision.state() instanceof DecisionState.Taken
                ? decision.by().map(around::name).orElse("")
                : decision.decider()
                        .map(around::name)
                        .orElseGet(() -> around.texts().get("room.decision.anyone"));
        var advice = decision.advice().stream().map(this::say).collect(Collectors.joining(" · "));
        return advice.isEmpty() ? who : around.texts().get("room.decision.from", who, advice);
    }

    private String say(Advice advice) {
        var words = advice.favours().orElse(advice.text());
        return around.texts().get("room.decision.advice", around.name(advice.role()), words);
    }
}
