// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.alerts;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import org.vigie.core.cell.OnDuty;
import org.vigie.core.cell.OpenRoom;
import org.vigie.core.cell.People;
import org.vigie.core.cell.Person;
import org.vigie.core.event.CellEvent;
import org.vigie.core.event.Events;
import org.vigie.ui.kit.Badge;
import org.vigie.ui.kit.CallDoor;
import org.vigie.ui.kit.CellDoor;
import org.vigie.ui.kit.Frame;
import org.vigie.ui.kit.Fx;
import org.vigie.ui.kit.Lanes;
import org.vigie.ui.kit.Screen;
import org.vigie.ui.kit.WatchDoor;

/// *Alertes*: qualify what was found, decide a level, mobilise.
public final class AlertsScreen implements Screen {
    private static final Duration TICK = Duration.ofSeconds(5);

    private final OpenRoom room;
    private final OnDuty duty;
    private final AlertsViewModel alerts;
    private final AlertsView view;
    private final ReadOnlyObjectWrapper<Instant> now;
    private final ReadOnlyObjectWrapper<Optional<Person>> person;
    private final ReadOnlyObjectWrapper<Badge> badge = new ReadOnlyObjectWrapper<>(Badge.NONE);
    private final Events.Subscription events;
    private final Timeline clock;

    /// @param people who can be put in charge of an alert
    /// @param duty whose blind rating is open
    /// @param watch leads to the mentions behind a figure
    /// @param calls leads to the card that calls people
    public AlertsScreen(
            OpenRoom room, People people, OnDuty duty, Frame frame, WatchDoor watch, CellDoor cells, CallDoor calls) {
        this.room = room;
        this.duty = duty;
        var lanes = Lanes.live();
        now = new ReadOnlyObjectWrapper<>(room.clock().instant());
        person = new ReadOnlyObjectWrapper<>(duty.person());
        var outcomes = new Outcomes(frame);
        alerts = new AlertsViewModel(room, people, duty::person, lanes, outcomes::tell);
        outcomes.undoWith(alerts.acts()::undo);
        view = new AlertsView(new Around(
                frame,
                room,
                alerts,
                lanes,
                person.getReadOnlyProperty(),
                now.getReadOnlyProperty(),
                watch,
                cells,
                calls));
        alerts.bookProperty()
                .subscribe(book -> badge.set(book.map(found -> found.count(AlertTab.NEW))
                        .filter(fresh -> fresh > 0)
                        .map(fresh -> new Badge(fresh, Badge.Tone.URGENT))
                        .orElse(Badge.NONE)));
        Consumer<CellEvent> door = Fx.batching(this::happened);
        events = room.events().subscribe(door);
        clock = new Timeline(new KeyFrame(javafx.util.Duration.millis(TICK.toMillis()), _ -> tick()));
        clock.setCycleCount(Timeline.INDEFINITE);
        clock.play();
        alerts.start();
    }

    private void tick() {
        now.set(room.clock().instant());
        person.set(duty.person());
        alerts.tick();
    }

    private void happened(List<CellEvent> batch) {
        now.set(room.clock().instant());
        person.set(duty.person());
        alerts.happened(batch);
    }

    @Override
    public String name() {
        return "alerts";
    }

    @Override
    public Node node() {
        return view;
    }

    @Override
    public List<Command> commands() {
        return List.of(
                new Command("alerts.command.next", "J", alerts::next),
                new Command("alerts.command.previous", "K", alerts::previous),
                new Command("alerts.acknowledge", "Q", view::acknowledge),
                new Command("alerts.command.yes", "O", () -> view.press("O")),
                new Command("alerts.command.no", "N", () -> view.press("N")),
                new Command("alerts.command.third", "T", () -> view.press("T")),
                new Command("alerts.retain", "Enter", view::retain),
                new Command("alerts.cell", "C", view::openCell),
                new Command("alerts.declare", "Ctrl+N", view::declare),
                new Command("alerts.command.undo", "Ctrl+Z", alerts.acts()::undo),
                new Command("alerts.command.evidence", "", () -> view.detail().turnTo(DetailPane.Side.EVIDENCE)),
                new Command("alerts.command.rating", "", () -> view.detail().turnTo(DetailPane.Side.RATING)),
                new Command("alerts.rules", "", view::openRules),
                new Command("alerts.tree.edit", "", view::editTree),
                new Command("alerts.matrix.edit", "", view::editMatrix));
    }

    @Override
    public void focus() {
        view.focusList();
    }

    /// How many alerts nobody has looked at.
    @Override
    public ObservableValue<Badge> badge() {
        return badge.getReadOnlyProperty();
    }

    /// The state behind the view, for tests and measurements.
    AlertsViewModel model() {
        return alerts;
    }

    @Override
    public void close() {
        events.close();
        clock.stop();
    }
}
