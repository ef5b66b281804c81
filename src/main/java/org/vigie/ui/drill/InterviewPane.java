// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.drill;

import java.util.EnumMap;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.kordamp.ikonli.feather.Feather;
import org.vigie.exercise.interview.Difficulty;
import org.vigie.ui.drill.InterviewViewModel.Topic;
import org.vigie.ui.kit.Controls;
import org.vigie.ui.kit.Labelled;
import org.vigie.ui.kit.Named;
import org.vigie.ui.kit.Segmented;

/// The interview: chosen, held, then replayed.
final class InterviewPane extends StackPane {
    private final Around around;
    private final InterviewViewModel model;

    InterviewPane(Around around, InterviewViewModel model) {
        this.around = around;
        this.model = model;
        setId("interview");
        model.stageProperty().subscribe(_ -> turn());
        model.refresh();
    }

    private void turn() {
        getChildren()
                .setAll(
                        switch (model.stageProperty().get()) {
                            case CHOOSING -> choosing();
                            case ASKING -> new AskingPane(around, model);
                            case REPLAY -> new ReplayPane(around, model);
                        });
        if (getScene() != null) focusFirst();
    }

    void focusFirst() {
        var first = lookup(
                switch (model.stageProperty().get()) {
                    case CHOOSING -> "#interview-topic";
                    case ASKING -> "#interview-answer";
                    case REPLAY -> "#round-0";
                });
        if (first != null) first.requestFocus();
    }

    private Node choosing() {
        var texts = around.texts();
        var topics = new ComboBox<Topic>();
        topics.setId("interview-topic");
        topics.setMaxWidth(Double.MAX_VALUE);
        topics.setConverter(names());
        model.topicsProperty().subscribe(all -> {
            topics.getItems().setAll(all);
            topics.setValue(model.topicProperty().get().orElse(null));
        });
        topics.valueProperty().subscribe(chosen -> {
            if (chosen != null) model.topicProperty().set(Optional.of(chosen));
        });
        var levels = new EnumMap<Difficulty, ObservableValue<String>>(Difficulty.class);
        for (var one : Difficulty.values()) levels.put(one, texts.bind("drill.difficulty." + one.name()));
        var difficulty = new Segmented<>(levels, model.difficultyProperty().get());
        for (var one : Difficulty.values()) difficulty.button(one).setId("difficulty-" + one.name());
        difficulty.valueProperty().bindBidirectional(model.difficultyProperty());
        var help = ScorePane.wrapped("", "text-muted");
        model.difficultyProperty()
                .subscribe(one -> help.setText(texts.get(
                        "drill.difficulty.help." + one.name(), one.time().toSeconds())));
        var start = Controls.button(texts.bind("drill.interview.start"), Feather.MIC, model::start, "primary");
        start.setId("interview-start");
        var box = new VBox(
                16,
                ScorePane.wrapped(texts.get("drill.interview.what"), "text-reading"),
                new Labelled(texts.bind("drill.interview.about"), topics),
                new Labelled(texts.bind("drill.interview.difficulty"), difficulty),
                help,
                start,
                ScorePane.wrapped(texts.get("drill.interview.judged"), "text-meta"));
        box.getStyleClass().add("drill-choice");
        var scroll = new ScrollPane(box);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("drill-scroll");
        return scroll;
    }

    private static StringConverter<Topic> names() {
        return new Named<>(one -> one.name());
    }
}
