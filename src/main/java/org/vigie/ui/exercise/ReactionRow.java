// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.exercise;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.vigie.core.journal.ExerciseAct.Marked;
import org.vigie.core.journal.ExerciseAct.Observed;
import org.vigie.core.scenario.Inject;
import org.vigie.core.scenario.Reaction;
import org.vigie.core.scenario.Team;
import org.vigie.ui.kit.Controls;
import org.vigie.ui.kit.Segmented;
import org.vigie.ui.kit.Tip;

/// One expected reaction: until when, how it stands, and this observer's mark.
final class ReactionRow extends HBox {
    private static final PseudoClass POINTED = PseudoClass.getPseudoClass("pointed");
    private static final List<String> TONES = List.of("text-ok", "text-warn", "text-bad", "text-muted");
    private static final int NONE = -1;

    private final Around around;
    private final Inject inject;
    private final Reaction reaction;
    private final Label meta = Controls.plain("", "text-meta");
    private final Label state = Controls.plain("", "strong", "text-small");
    private final Segmented<Integer> mark;
    private boolean drawing;

    ReactionRow(Around around, Inject inject, Reaction reaction) {
        super(12);
        this.around = around;
        this.inject = inject;
        this.reaction = reaction;
        setId("reaction-" + reaction.id());
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("reaction-row");
        var name = Controls.wrapped(reaction.name());
        meta.setWrapText(true);
        meta.setMinHeight(Region.USE_PREF_SIZE);
        var words = new VBox(name, meta);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        var choices = new LinkedHashMap<Integer, ObservableValue<String>>();
        for (int i = 0; i <= Marked.BEST; i++) choices.put(i, new SimpleStringProperty(Integer.toString(i)));
        mark = new Segmented<>(choices, NONE);
        mark.getStyleClass().addAll("small", "marks");
        for (int i = 0; i <= Marked.BEST; i++) {
            mark.button(i).setId("mark-" + reaction.id() + "-" + i);
            mark.button(i).setAccessibleText(around.texts().get("exercise.mark.spoken", i, reaction.name()));
        }
        drawing = true;
        mark.valueProperty().subscribe(chosen -> {
            if (!drawing && chosen != NONE) around.model().marking().mark(reaction, chosen);
        });
        drawing = false;
        setOnMousePressed(_ -> around.model().marking().reactionProperty().set(Optional.of(reaction.id())));
        if (!reaction.description().isBlank()) Tip.on(name, new SimpleStringProperty(reaction.description()));
        getChildren().addAll(words, Controls.whole(state), mark);
    }

    Reaction reaction() {
        return reaction;
    }

    void pointed(boolean pointed) {
        pseudoClassStateChanged(POINTED, pointed);
    }

    void refresh() {
        var marking = around.model().marking();
        var texts = around.texts();
        var marks = marking.marks(reaction);
        var expected = texts.get(
                "exercise.reaction.expected",
                around.formats().duration(reaction.window()),
                around.formats().number(reaction.weight()));
        var mean = marks.size() < 2
                ? ""
                : " · "
                        + texts.get(
                                "exercise.reaction.mean",
                                around.formats().decimal(marking.mean(reaction).orElse(0), 1),
                                marks.size());
        meta.setText(expected + mean + teams());
        var standing = marking.standing(inject, reaction);
        var detail = standing.at().map(around::minute).orElse("");
        state.setText(
                switch (standing.kind()) {
                    case LEFT -> texts.get("exercise.reaction.left", Around.left(standing.left()));
                    case DONE, SEEN, MISSED, MARKED, LATE, COMING ->
                        texts.get("exercise.reaction." + standing.kind().name(), detail);
                });
        Controls.restyle(state, TONES, List.of(tone(standing)));
        drawing = true;
        mark.valueProperty().set(marking.mine(reaction).orElse(NONE));
        drawing = false;
        mark.setDisable(!marking.canMark(inject));
    }

    /// How it stands in each team that is judged alone.
    private String teams() {
        return around.model().marking().teams(inject, reaction).entrySet().stream()
                .map(one -> " · " + team(one.getKey(), one.getValue()))
                .collect(Collectors.joining());
    }

    private String team(Team team, Optional<Observed> seen) {
        var texts = around.texts();
        if (seen.isEmpty()) return texts.get("exercise.reaction.team.waits", team.name());
        var at = around.minute(seen.get().at());
        return texts.get(
                seen.get().met() ? "exercise.reaction.team.seen" : "exercise.reaction.team.missed", team.name(), at);
    }

    private static String tone(Marking.Standing standing) {
        return switch (standing.kind()) {
            case DONE, SEEN -> "text-ok";
            case MARKED -> "text-warn";
            case LEFT -> standing.left().toMinutes() < 5 ? "text-warn" : "text-muted";
            case MISSED, LATE -> "text-bad";
            case COMING -> "text-muted";
        };
    }
}
