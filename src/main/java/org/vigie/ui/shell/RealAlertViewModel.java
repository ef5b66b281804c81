// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.shell;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vigie.core.alert.AlertId;
import org.vigie.core.cell.OpenRoom;
import org.vigie.core.cell.Room;
import org.vigie.core.cell.RoomId;
import org.vigie.core.cell.Rooms;
import org.vigie.core.event.CellEvent;
import org.vigie.core.event.Events;
import org.vigie.core.exercise.Course;
import org.vigie.core.journal.AlertAct;
import org.vigie.core.journal.Entry;
import org.vigie.core.journal.ExerciseAct;
import org.vigie.core.journal.ExerciseAct.Turn;
import org.vigie.core.journal.Nature;
import org.vigie.ui.kit.Lanes;

/// Tells of an alert in a real room while an exercise is shown, and leads there: the game stands still meanwhile.
final class RealAlertViewModel implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(RealAlertViewModel.class);

    private final Rooms rooms;
    private final Lanes lanes;
    private final Consumer<RoomId> lead;
    private final Events.Subscription subscription;
    private final ReadOnlyObjectWrapper<Optional<Real>> real = new ReadOnlyObjectWrapper<>(Optional.empty());
    private volatile Optional<OpenRoom> exercise = Optional.empty();

    /// The last alert of a real room.
    ///
    /// @param others how many came before it and still wait
    record Real(RoomId room, String title, AlertId alert, int others) {}

    /// @param station tells of what is recorded in real rooms
    /// @param lead shows a room
    RealAlertViewModel(Rooms rooms, Events station, Lanes lanes, Consumer<RoomId> lead) {
        this.rooms = rooms;
        this.lanes = lanes;
        this.lead = lead;
        this.subscription = station.subscribe(this::hear);
    }

    /// What must be told now; empty outside exercises.
    ReadOnlyObjectProperty<Optional<Real>> realProperty() {
        return real.getReadOnlyProperty();
    }

    void enter(Optional<OpenRoom> room) {
        exercise = room.filter(open -> open.room().nature() != Nature.REAL);
        real.set(Optional.empty());
    }

    /// The exercise waits, and the real room is shown. It is shown even where the exercise could not be told.
    void suspend() {
        var shown = real.get();
        var room = exercise;
        real.set(Optional.empty());
        shown.ifPresent(alert -> lanes.ask(
                () -> room.map(RealAlertViewModel::suspend).orElse(false), _ -> lead.accept(alert.room()), failed -> {
                    LOG.warn("The exercise could not be suspended: {}", failed.getMessage());
                    lead.accept(alert.room());
                }));
    }

    /// Whoever runs the exercise has seen it, and goes on.
    void goOn() {
        real.set(Optional.empty());
    }

    @Override
    public void close() {
        subscription.close();
    }

    private static boolean suspend(OpenRoom room) {
        var course = Course.read(room.journal(), room.room().id());
        if (!course.isStarted() || course.isEnded()) return false;
        var at = Duration.between(room.room().openedAt(), room.clock().instant());
        room.acts()
                .record(new ExerciseAct.Clocked(Turn.SUSPENDED, at, course.speed()))
                .join();
        return true;
    }

    private void hear(CellEvent event) {
        if (exercise.isEmpty() || !(event instanceof CellEvent.EntryRecorded(var entry))) return;
        if (entry.nature() == Nature.REAL && entry.payload() instanceof AlertAct.Raised raised)
            entry.room().ifPresent(room -> tell(entry, room, raised.alert()));
    }

    private void tell(Entry entry, RoomId room, AlertId alert) {
        lanes.ask(
                () -> rooms.all().stream()
                        .filter(one -> one.id().equals(room))
                        .map(Room::title)
                        .findFirst()
                        .orElse(""),
                title -> {
                    if (exercise.isEmpty()) return;
                    int others = real.get().map(before -> before.others() + 1).orElse(0);
                    real.set(Optional.of(new Real(room, title, alert, others)));
                },
                failed -> LOG.warn("A real alert could not be told: {}", entry.ref(), failed));
    }
}
