// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.exercise;

import java.util.List;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.Node;
import javafx.util.Duration;
import org.vigie.core.cell.OnDuty;
import org.vigie.core.cell.OpenRoom;
import org.vigie.core.cell.People;
import org.vigie.core.event.Events;
import org.vigie.core.journal.Journal;
import org.vigie.ui.kit.Frame;
import org.vigie.ui.kit.Fx;
import org.vigie.ui.kit.Lanes;
import org.vigie.ui.kit.Roomy;
import org.vigie.ui.kit.Screen;

/// *Exercices* as players have it: no scenario, no expected reactions, nothing to run the game with.
public final class PlayerScreen implements Screen {
    private static final Duration TICK = Duration.millis(250);

    private final ConsoleViewModel model;
    private final PlayerView view;
    private final Roomy page;
    private final Events.Subscription events;
    private final Timeline clock;

    public PlayerScreen(OpenRoom room, Journal earlier, People people, OnDuty duty, Frame frame) {
        this(room, earlier, people, duty, frame, Lanes.live());
    }

    PlayerScreen(OpenRoom room, Journal earlier, People people, OnDuty duty, Frame frame, Lanes lanes) {
        model = new ConsoleViewModel(room, earlier, duty::person, lanes, (outcome, _) -> {
            if (outcome == GameActs.Outcome.NOT_SAVED)
                frame.toasts().complain(frame.texts().get("exercise.told.NOT_SAVED"));
        });
        view = new PlayerView(new Around(frame, model, people));
        page = new Roomy(view);
        new WhisperCalls(frame, model, true, view::whisper);
        events = room.events().subscribe(Fx.batching(model::happened));
        clock = new Timeline(new KeyFrame(TICK, _ -> model.tick()));
        clock.setCycleCount(Animation.INDEFINITE);
        clock.play();
        model.refresh();
    }

    @Override
    public String name() {
        return "exercise";
    }

    @Override
    public Node node() {
        return page;
    }

    @Override
    public List<Command> commands() {
        return List.of(new Command("exercise.command.whisper", "W", view::whisper));
    }

    @Override
    public void focus() {
        view.requestFocus();
    }

    @Override
    public void close() {
        clock.stop();
        events.close();
    }
}
