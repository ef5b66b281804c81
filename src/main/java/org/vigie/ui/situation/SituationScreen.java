// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.situation;

import java.util.List;
import java.util.function.Consumer;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.Node;
import javafx.util.Duration;
import org.vigie.core.cell.OpenRoom;
import org.vigie.core.cell.People;
import org.vigie.core.event.CellEvent;
import org.vigie.core.event.Events;
import org.vigie.core.message.Message;
import org.vigie.core.signal.Taxonomy;
import org.vigie.core.source.SourceCatalog;
import org.vigie.ui.kit.Frame;
import org.vigie.ui.kit.Fx;
import org.vigie.ui.kit.Lanes;
import org.vigie.ui.kit.Screen;
import org.vigie.ui.situation.UrgentViewModel.Act;

/// *Situation*: where the cell stands, in ten seconds.
public final class SituationScreen implements Screen {
    private static final Duration TICK = Duration.seconds(10);

    private final SituationViewModel model;
    private final SituationView view;
    private final Events.Subscription events;
    private final Timeline clock;

    /// @param catalog knows the two letters of each kind of source
    /// @param taxonomy what mentions were read by
    /// @param shipped the texts that come with the program
    public SituationScreen(
            OpenRoom room,
            People people,
            SourceCatalog catalog,
            Taxonomy taxonomy,
            List<Message> shipped,
            Frame frame,
            SituationLeads leads) {
        this(
                room,
                new SituationReader(
                        room, people, catalog, taxonomy, frame.formats().zone(), shipped),
                taxonomy,
                frame,
                leads,
                Lanes.live());
    }

    SituationScreen(
            OpenRoom room, SituationReader reader, Taxonomy taxonomy, Frame frame, SituationLeads leads, Lanes lanes) {
        model = new SituationViewModel(room, reader, lanes, outcome -> new Outcomes(frame, this::undo).tell(outcome));
        view = new SituationView(new Around(frame, room, model, leads, taxonomy, lanes));
        Consumer<CellEvent> door = Fx.batching(model::happened);
        events = room.events().subscribe(door);
        clock = new Timeline(new KeyFrame(TICK, _ -> model.tick()));
        clock.setCycleCount(Timeline.INDEFINITE);
        clock.play();
        model.start();
    }

    private void undo() {
        model.urgent().undo();
    }

    @Override
    public String name() {
        return "situation";
    }

    @Override
    public Node node() {
        return view;
    }

    @Override
    public List<Command> commands() {
        var urgent = model.urgent();
        return List.of(
                new Command("situation.command.all", "P", view.urgent()::openAll),
                new Command("situation.command.open", "", view.urgent()::openChosen),
                new Command("situation.command.done", "T", () -> urgent.act(Act.DONE)),
                new Command("situation.command.progress", "D", () -> urgent.act(Act.IN_PROGRESS)),
                new Command("situation.command.dismiss", "X", () -> urgent.act(Act.NO_ACTION_NEEDED)),
                new Command("situation.command.false", "F", () -> urgent.act(Act.FALSE_POSITIVE)),
                new Command("situation.command.follow", "S", () -> urgent.act(Act.FOLLOWED)),
                new Command("situation.command.assign", "A", view.urgent()::assign),
                new Command("situation.command.escalate", "E", view.urgent()::escalate),
                new Command("situation.command.chart", "", view.course()::focusChart),
                new Command("situation.command.refresh", "F5", model::restart));
    }

    @Override
    public void focus() {
        view.urgent().focusList();
    }

    /// The state behind the view, for tests.
    SituationViewModel model() {
        return model;
    }

    @Override
    public void close() {
        events.close();
        clock.stop();
    }
}
