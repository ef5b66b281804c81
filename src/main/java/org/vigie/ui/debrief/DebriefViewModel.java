// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.debrief;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vigie.core.cell.OpenRoom;
import org.vigie.core.cell.RoomId;
import org.vigie.core.event.CellEvent;
import org.vigie.core.event.Events;
import org.vigie.core.exercise.Sessions;
import org.vigie.core.journal.Draft;
import org.vigie.core.journal.Entry;
import org.vigie.core.journal.ExerciseAct;
import org.vigie.core.journal.Journal;
import org.vigie.ui.kit.Lanes;

/// An exercise looked back on, as it stands now. Once it has ended its result is noted in the station's journal, anew
/// whenever it changes.
final class DebriefViewModel implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(DebriefViewModel.class);

    private final OpenRoom room;
    private final Journal station;
    private final InstantSource wall;
    private final Lanes lanes;
    private final Events.Subscription subscription;
    private final ReadOnlyObjectWrapper<Optional<Told>> told = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper failed = new ReadOnlyBooleanWrapper();

    /// @param station the journal in which results of all exercises stand
    /// @param wall the clock that really runs
    DebriefViewModel(OpenRoom room, Journal station, InstantSource wall, Lanes lanes) {
        this.room = room;
        this.station = station;
        this.wall = wall;
        this.lanes = lanes;
        this.subscription = room.events().subscribe(this::hear);
        read();
    }

    RoomId room() {
        return room.room().id();
    }

    /// Empty until it was read.
    ReadOnlyObjectProperty<Optional<Told>> toldProperty() {
        return told.getReadOnlyProperty();
    }

    /// Whether the room could not be read the last time.
    ReadOnlyBooleanProperty failedProperty() {
        return failed.getReadOnlyProperty();
    }

    /// A team says how well it did.
    CompletableFuture<Entry> vote(String team, String reaction, int mark) {
        return room.acts().record(new ExerciseAct.Voted(team, reaction, mark));
    }

    /// Somebody looks back. Who wants to stay unknown does: the entry has no author.
    CompletableFuture<Entry> answer(boolean hot, boolean anonymous, List<String> answers) {
        var act = new ExerciseAct.Debriefed(
                hot, anonymous, answers.stream().map(String::strip).toList());
        if (!anonymous) return room.acts().record(act);
        return room.journal()
                .append(new Draft(
                        Optional.empty(),
                        Optional.of(room.room().id()),
                        room.clock().instant(),
                        List.of(),
                        act));
    }

    @Override
    public void close() {
        subscription.close();
    }

    private void hear(CellEvent event) {
        if (event instanceof CellEvent.EntryRecorded) lanes.later(this::read);
    }

    private void read() {
        lanes.ask(
                () -> Told.read(room, station).map(this::concluded),
                read -> {
                    told.set(read);
                    failed.set(false);
                },
                problem -> {
                    LOG.error("An exercise could not be looked back on", problem);
                    failed.set(true);
                });
    }

    /// Notes the result where it is new, and tells of it with the others.
    private Told concluded(Told now) {
        if (!now.course().isEnded()) return now;
        var noted = now.sessions().stream()
                .map(Sessions.Session::result)
                .filter(result -> result.room().equals(room.room().id()))
                .findFirst();
        var result = Sessions.conclude(room.room(), now.scenario(), now.score(), now.conduct());
        if (result.isEmpty() || result.equals(noted)) return now;
        station.append(new Draft(Optional.empty(), Optional.empty(), wall.instant(), List.of(), result.get()))
                .join();
        return now.among(Sessions.read(station));
    }
}
