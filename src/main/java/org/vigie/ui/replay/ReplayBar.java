// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.replay;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.vigie.core.cell.Playback.Mark;
import org.vigie.ui.kit.ActionButton;
import org.vigie.ui.kit.Frame;
import org.vigie.ui.kit.Icon;
import org.vigie.ui.kit.Screen.Command;
import org.vigie.ui.kit.Segmented;
import org.vigie.ui.kit.Texts;
import org.vigie.ui.kit.Tip;
import org.vigie.ui.replay.ReplayViewModel.Speed;

/// Under a room that is played back, in the place where one writes otherwise: play, go back and forth, and begin an
/// exercise from there.
public final class ReplayBar extends HBox implements AutoCloseable {
    private final Frame frame;
    private final Texts texts;
    private final ReplayViewModel model;
    private final ForkForm form;
    private final Runnable leave;

    /// @param form asks before an exercise is made
    /// @param leave ends the replay
    public ReplayBar(Frame frame, ReplayViewModel model, ForkForm form, Runnable leave) {
        this.frame = frame;
        this.texts = frame.texts();
        this.model = model;
        this.form = form;
        this.leave = leave;
        setId("replay-bar");
        getStyleClass().add("replay-bar");
        var line = new TimeLine(frame, model);
        HBox.setHgrow(line, Priority.ALWAYS);
        getChildren().addAll(moves(), speeds(), hour(), line, ends());
    }

    /// What keys do here. Chords act anywhere, single keys where nobody types.
    public List<Command> commands() {
        return List.of(
                new Command("replay.toggle", "Space", model::toggle),
                new Command("replay.previous", "Alt+Left", model::previous),
                new Command("replay.next", "Alt+Right", model::next),
                new Command("replay.fork", "", form::open),
                new Command("replay.leave", "", leave));
    }

    /// Looks where the replay is.
    public void tick() {
        model.tick();
    }

    @Override
    public void close() {
        model.close();
    }

    private Node moves() {
        var play = button(Feather.PLAY, "replay-play", "replay.play", model::toggle);
        var previous = button(Feather.SKIP_BACK, "replay-previous", "replay.previous", model::previous);
        var next = button(Feather.SKIP_FORWARD, "replay-next", "replay.next", model::next);
        model.playingProperty().subscribe(now -> {
            play.setGraphic(new Icon(now ? Feather.PAUSE : Feather.PLAY, Icon.Size.PX_18));
            play.accessibleTextProperty().unbind();
            play.accessibleTextProperty().bind(texts.bind(now ? "replay.pause" : "replay.play"));
        });
        play.getStyleClass().add("primary");
        var moves = new HBox(previous, play, next);
        moves.getStyleClass().add("replay-moves");
        moves.setMinWidth(USE_PREF_SIZE);
        return moves;
    }

    private Button button(Feather drawing, String id, String key, Runnable action) {
        var button = new Button("", new Icon(drawing, Icon.Size.PX_18));
        button.setId(id);
        button.getStyleClass().add("icon-only");
        button.setMinWidth(USE_PREF_SIZE);
        button.accessibleTextProperty().bind(texts.bind(key));
        Tip.on(button, texts.bind(key.equals("replay.play") ? "replay.toggle" : key));
        button.setOnAction(_ -> action.run());
        return button;
    }

    private Node speeds() {
        Map<Speed, ObservableValue<String>> choices = new EnumMap<>(Speed.class);
        for (var speed : Speed.values())
            choices.put(
                    speed,
                    Bindings.createStringBinding(
                            () -> "×" + frame.formats().number(speed.factor()), texts.localeProperty()));
        var segmented = new Segmented<>(choices, model.speedProperty().get());
        segmented.getStyleClass().add("small");
        segmented.setAccessibleText(texts.get("replay.speed"));
        for (var speed : Speed.values()) segmented.button(speed).setId("replay-x" + speed.factor());
        segmented.valueProperty().bindBidirectional(model.speedProperty());
        return segmented;
    }

    /// The instant shown over what stood out last; while it is being brought, that is said instead.
    private Node hour() {
        var at = new Label();
        at.setId("replay-now");
        at.getStyleClass().add("figure-clock");
        at.setMinWidth(USE_PREF_SIZE);
        at.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> frame.formats().dateTime(model.nowProperty().get()),
                        model.nowProperty(),
                        texts.localeProperty()));
        var mark = new Label();
        mark.setId("replay-mark");
        mark.getStyleClass().add("text-meta");
        mark.setTextOverrun(OverrunStyle.ELLIPSIS);
        mark.textProperty()
                .bind(Bindings.createStringBinding(
                        this::said,
                        model.nowProperty(),
                        model.waitingProperty(),
                        model.progressProperty(),
                        texts.localeProperty()));
        Tip.on(mark, mark.textProperty());
        var box = new VBox(2, at, mark);
        box.getStyleClass().add("replay-hour");
        return box;
    }

    private String said() {
        if (model.waitingProperty().get())
            return texts.get(
                    "replay.waiting",
                    frame.formats().percent(model.progressProperty().get()));
        return model.last().map(this::said).orElseGet(() -> texts.get("replay.nothingYet"));
    }

    private String said(Mark mark) {
        var key = switch (mark.kind()) {
            case LEVEL -> "replay.mark.level";
            case DECISION -> "replay.mark.decision";
            case PUBLICATION -> "replay.mark.publication";
        };
        return texts.get(key, frame.formats().time(mark.at()), mark.words());
    }

    private Node ends() {
        var end = new Label();
        end.getStyleClass().addAll("text-meta", "only-wide");
        end.setMinWidth(USE_PREF_SIZE);
        end.textProperty()
                .bind(Bindings.createStringBinding(() -> frame.formats().time(model.end()), texts.localeProperty()));
        var fork = new ActionButton(texts.bind("replay.fork.short"), form::open).drawing(Feather.GIT_BRANCH);
        fork.setId("replay-fork");
        fork.accessibleTextProperty().bind(texts.bind("replay.fork"));
        Tip.on(fork, texts.bind("replay.fork"));
        var left = new ActionButton(texts.bind("replay.leave.short"), leave).styled("ghost");
        left.setId("replay-leave");
        left.accessibleTextProperty().bind(texts.bind("replay.leave"));
        var ends = new HBox(end, fork, left);
        ends.getStyleClass().add("replay-ends");
        ends.setMinWidth(USE_PREF_SIZE);
        return ends;
    }
}
