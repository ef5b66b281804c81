// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.exercise;

import java.util.List;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.util.Duration;
import org.vigie.core.cell.OnDuty;
import org.vigie.core.cell.OpenRoom;
import org.vigie.core.cell.People;
import org.vigie.core.event.Events;
import org.vigie.core.journal.Journal;
import org.vigie.ui.exercise.GameActs.Outcome;
import org.vigie.ui.kit.Badge;
import org.vigie.ui.kit.Frame;
import org.vigie.ui.kit.Fx;
import org.vigie.ui.kit.Lanes;
import org.vigie.ui.kit.Screen;

/// *Exercices*: the facilitator runs the game here. Players have no use for this page.
public final class ExerciseScreen implements Screen {
    private static final Duration TICK = Duration.millis(250);

    private final ConsoleViewModel model;
    private final PlayersDoor players;
    private final ConsoleForms forms;
    private final ExerciseView view;
    private final ReadOnlyObjectWrapper<Badge> badge = new ReadOnlyObjectWrapper<>(Badge.NONE);
    private final Events.Subscription events;
    private final Timeline clock;

    /// @param earlier the journal that tells what came of earlier exercises
    /// @param duty who marks and notes
    /// @param leads where the page leads
    /// @param players the window of the players
    public ExerciseScreen(
            OpenRoom room,
            Journal earlier,
            People people,
            OnDuty duty,
            Frame frame,
            ConsoleLeads leads,
            PlayersDoor players) {
        this(room, earlier, people, duty, frame, leads, players, Lanes.live());
    }

    ExerciseScreen(
            OpenRoom room,
            Journal earlier,
            People people,
            OnDuty duty,
            Frame frame,
            ConsoleLeads leads,
            PlayersDoor players,
            Lanes lanes) {
        this.players = players;
        model = new ConsoleViewModel(room, earlier, duty::person, lanes, (outcome, back) -> tell(frame, outcome, back));
        var around = new Around(frame, model, people);
        forms = new ConsoleForms(around, leads, players::open);
        view = new ExerciseView(around, forms);
        new WhisperCalls(frame, model, false, view::whisper);
        model.consoleProperty()
                .subscribe(now ->
                        badge.set(now.unanswered() == 0 ? Badge.NONE : new Badge(now.unanswered(), Badge.Tone.URGENT)));
        events = room.events().subscribe(Fx.batching(model::happened));
        clock = new Timeline(new KeyFrame(TICK, _ -> model.tick()));
        clock.setCycleCount(Animation.INDEFINITE);
        clock.play();
        model.refresh();
    }

    private void tell(Frame frame, Outcome outcome, Runnable back) {
        var texts = frame.texts();
        switch (outcome) {
            case DONE, KEPT, MARKED, NOTED -> {}
            case SKIPPED, SHIFTED ->
                frame.toasts().say(texts.get("exercise.told." + outcome.name()), texts.bind("exercise.undo"), back);
            case SENT, TAKEN_BACK, NOTHING_TO_TAKE_BACK ->
                frame.toasts().say(texts.get("exercise.told." + outcome.name()));
            case NOT_SAVED -> frame.toasts().complain(texts.get("exercise.told.NOT_SAVED"));
        }
    }

    @Override
    public String name() {
        return "exercise";
    }

    @Override
    public Node node() {
        return view;
    }

    @Override
    public List<Command> commands() {
        var marking = model.marking();
        return List.of(
                new Command("exercise.command.play", "Space", model::playOrPause),
                new Command("exercise.command.previous", "Left", () -> model.step(-1)),
                new Command("exercise.command.next", "Right", () -> model.step(1)),
                new Command("exercise.command.follow", "F", model::follow),
                new Command("exercise.sendNow", "I", model::sendNow),
                new Command("exercise.free", "Ctrl+I", forms::free),
                new Command("exercise.edit", "E", forms::edit),
                new Command("exercise.command.earlier", "Alt+Left", () -> view.shift(-1)),
                new Command("exercise.command.later", "Alt+Right", () -> view.shift(1)),
                new Command("exercise.command.muchEarlier", "Alt+Shift+Left", () -> view.shift(-10)),
                new Command("exercise.command.muchLater", "Alt+Shift+Right", () -> view.shift(10)),
                new Command("exercise.goTo", "G", forms::goTo),
                new Command("exercise.command.freeze", "F8", model.acts()::freeze),
                new Command("exercise.skip", "X", forms::skip),
                new Command("exercise.command.reactionDown", "Down", () -> marking.step(1)),
                new Command("exercise.command.reactionUp", "Up", () -> marking.step(-1)),
                new Command("exercise.command.mark0", "0", () -> marking.mark(0)),
                new Command("exercise.command.mark1", "1", () -> marking.mark(1)),
                new Command("exercise.command.mark2", "2", () -> marking.mark(2)),
                new Command("exercise.command.mark3", "3", () -> marking.mark(3)),
                new Command("exercise.command.note", "O", view::note),
                new Command("exercise.command.whisper", "W", view::whisper),
                new Command("exercise.command.received", "R", view::received),
                new Command("exercise.scenario", "S", forms::scenario),
                new Command("exercise.crowd", "P", forms::crowd),
                new Command("exercise.players.open", "", forms::openPlayers),
                new Command("exercise.zoom.in", "Plus", () -> view.chronogram().zoom(1)),
                new Command(
                        "exercise.zoom.out", "Minus", () -> view.chronogram().zoom(-1)),
                new Command("exercise.finish", "", forms::end),
                new Command("exercise.command.undo", "Ctrl+Z", model.acts()::undo));
    }

    /// How many words of the players wait for an answer.
    @Override
    public ObservableValue<Badge> badge() {
        return badge.getReadOnlyProperty();
    }

    @Override
    public void focus() {
        view.focusFirst();
    }

    @Override
    public void close() {
        clock.stop();
        events.close();
        players.close();
    }
}
