// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.stakeholders;

import java.util.List;
import java.util.UUID;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.util.Duration;
import org.vigie.core.cell.OpenRoom;
import org.vigie.core.cell.People;
import org.vigie.core.event.Events;
import org.vigie.core.message.Message;
import org.vigie.ui.kit.Badge;
import org.vigie.ui.kit.Frame;
import org.vigie.ui.kit.Fx;
import org.vigie.ui.kit.Lanes;
import org.vigie.ui.kit.Screen;
import org.vigie.ui.stakeholders.StakeholdersViewModel.Outcome;

/// *Stakeholders*: what reassures at each step of buying, and how objections are answered.
public final class StakeholdersScreen implements Screen {
    /// How often it is looked whether an approval has come to its end.
    private static final Duration TICK = Duration.seconds(30);

    private final StakeholdersViewModel model;
    private final StakeholdersView view;
    private final FunnelExport export;
    private final ReadOnlyObjectWrapper<Badge> badge = new ReadOnlyObjectWrapper<>(Badge.NONE);
    private final Events.Subscription events;
    private final Timeline clock;

    /// @param shipped the texts that come with the program
    public StakeholdersScreen(OpenRoom room, People people, List<Message> shipped, Frame frame) {
        this(room, people, shipped, frame, Lanes.live());
    }

    StakeholdersScreen(OpenRoom room, People people, List<Message> shipped, Frame frame, Lanes lanes) {
        model = new StakeholdersViewModel(
                room, shipped, frame, lanes, UUID::randomUUID, outcome -> tell(frame, outcome));
        var around = new Around(frame, model, people);
        export = new FunnelExport(around, lanes);
        view = new StakeholdersView(around, export);
        model.stateProperty().subscribe(this::count);
        events = room.events().subscribe(Fx.batching(model::happened));
        clock = new Timeline(new KeyFrame(TICK, _ -> model.refresh()));
        clock.setCycleCount(Animation.INDEFINITE);
        clock.play();
        model.refresh();
    }

    private void count() {
        long lapsed = model.state().funnel().lapsed();
        badge.set(lapsed == 0 ? Badge.NONE : new Badge(lapsed, Badge.Tone.URGENT));
    }

    private void tell(Frame frame, Outcome outcome) {
        var texts = frame.texts();
        var words = texts.get("stakeholders.told." + outcome.name());
        switch (outcome) {
            case PUT, TAKEN_OFF, CHARGED, OBJECTION_KEPT, OBJECTION_WITHDRAWN ->
                frame.toasts().say(words, texts.bind("stakeholders.undo"), model::undo);
            case TAKEN_BACK, NOTHING_TO_TAKE_BACK -> frame.toasts().say(words);
            case NOT_SAVED -> frame.toasts().complain(words);
        }
    }

    /// Files for a site.
    FunnelExport export() {
        return export;
    }

    @Override
    public String name() {
        return "stakeholders";
    }

    @Override
    public Node node() {
        return view;
    }

    @Override
    public List<Command> commands() {
        var forms = view.forms();
        return List.of(
                new Command("stakeholders.command.put", "M", forms::put),
                new Command("stakeholders.command.takeOff", "X", forms::takeOff),
                new Command("stakeholders.command.charge", "A", forms::charge),
                new Command("stakeholders.objection.new", "Ctrl+N", view.objections()::note),
                new Command("stakeholders.export", "Ctrl+Shift+E", () -> export.ask(view)),
                new Command("stakeholders.command.undo", "Ctrl+Z", model::undo));
    }

    /// How many texts were put in place and may not stay.
    @Override
    public ObservableValue<Badge> badge() {
        return badge.getReadOnlyProperty();
    }

    @Override
    public void focus() {
        view.spots().focusRows();
    }

    @Override
    public void close() {
        clock.stop();
        events.close();
    }
}
