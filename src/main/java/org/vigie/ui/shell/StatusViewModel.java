// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.shell;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vigie.core.cell.Cell;
import org.vigie.core.cell.OpenRoom;
import org.vigie.core.cell.Person;
import org.vigie.core.cell.Room;
import org.vigie.core.crisis.CrisisLevel;
import org.vigie.core.event.CellEvent;
import org.vigie.core.event.CellEvent.StoreState;
import org.vigie.core.event.Events;
import org.vigie.core.journal.CellAct;
import org.vigie.core.journal.CrisisAct;
import org.vigie.core.journal.Nature;
import org.vigie.core.journal.Payload;
import org.vigie.core.journal.RoleAct;
import org.vigie.core.journal.SitrepAct;
import org.vigie.ui.kit.Formats;
import org.vigie.ui.kit.Lanes;

/// What the status bar tells: the clocks, the connection, who is on duty, whether the store can write.
final class StatusViewModel implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(StatusViewModel.class);
    private final Station station;
    private final Formats formats;
    private final Formats utc;
    private final Lanes lanes;
    private final ReadOnlyStringWrapper localTime = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper utcTime = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper elapsed = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<Countdown> countdown = new ReadOnlyObjectWrapper<>(Countdown.NONE);
    private final ReadOnlyObjectWrapper<Optional<OpenRoom>> room = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Connection> connection = new ReadOnlyObjectWrapper<>(Connection.NONE);
    private final ReadOnlyObjectWrapper<StoreState> store = new ReadOnlyObjectWrapper<>(new StoreState.Writable());
    private final ReadOnlyObjectWrapper<Standing> standing = new ReadOnlyObjectWrapper<>(Standing.NONE);
    private final ReadOnlyObjectWrapper<CrisisLevel> level = new ReadOnlyObjectWrapper<>(CrisisLevel.WATCH);
    private final ReadOnlyObjectWrapper<Optional<Person>> person;
    private final Events.Subscription ofStation;
    private Events.Subscription ofRoom = () -> {};
    private boolean asking;

    StatusViewModel(Station station, Formats formats, Lanes lanes) {
        this.station = station;
        this.formats = formats;
        this.utc = formats.in(ZoneOffset.UTC);
        this.lanes = lanes;
        this.person = new ReadOnlyObjectWrapper<>(station.duty().person());
        this.ofStation = station.events().subscribe(event -> lanes.later(() -> hear(event)));
        tick();
    }

    ReadOnlyStringProperty localTimeProperty() {
        return localTime.getReadOnlyProperty();
    }

    ReadOnlyStringProperty utcTimeProperty() {
        return utcTime.getReadOnlyProperty();
    }

    /// Time since the story began ("H+02:14:18"); empty where there is no such beginning.
    ReadOnlyStringProperty elapsedProperty() {
        return elapsed.getReadOnlyProperty();
    }

    /// How long until the next situation briefing.
    ReadOnlyObjectProperty<Countdown> countdownProperty() {
        return countdown.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<OpenRoom>> roomProperty() {
        return room.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Connection> connectionProperty() {
        return connection.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<StoreState> storeProperty() {
        return store.getReadOnlyProperty();
    }

    /// Level, cell and roles of the open room.
    ReadOnlyObjectProperty<Standing> standingProperty() {
        return standing.getReadOnlyProperty();
    }

    /// The level that the open room is at.
    ReadOnlyObjectProperty<CrisisLevel> levelProperty() {
        return level.getReadOnlyProperty();
    }

    /// Nobody while the station is locked.
    ReadOnlyObjectProperty<Optional<Person>> personProperty() {
        return person.getReadOnlyProperty();
    }

    /// The time of the room, or of the wall where no room is open.
    Instant now() {
        return room.get().map(r -> r.clock().instant()).orElseGet(station.clock()::instant);
    }

    /// Moves the clocks on; to be called about every second.
    void tick() {
        var now = now();
        localTime.set(formats.timeWithSeconds(now));
        utcTime.set(utc.timeWithSeconds(now));
        countdown.set(Countdown.of(standing.get().briefing().map(Standing.Briefing::at), now));
        var until = standing.get().stoppedAt().orElse(now);
        elapsed.set(beginning()
                .map(start -> formats.sinceStart(Duration.between(start, until)))
                .orElse(""));
    }

    void enter(Optional<OpenRoom> entered) {
        ofRoom.close();
        room.set(entered);
        ofRoom = entered.map(r -> r.events().subscribe(this::hearFromRoom)).orElse(() -> {});
        connection.set(Connection.NONE);
        show(Standing.NONE);
        readStanding();
        lookAtSources();
        tick();
    }

    /// Asks the collector how its sources are doing, away from the screen's thread; one question at a time.
    void lookAtSources() {
        if (asking || room.get().isEmpty()) return;
        asking = true;
        var asked = room.get().get();
        lanes.ask(
                () -> Connection.of(asked.room().nature(), asked.collector().health()),
                found -> {
                    asking = false;
                    if (room.get().filter(asked::equals).isPresent()) connection.set(found);
                    else lookAtSources();
                },
                problem -> {
                    asking = false;
                    LOG.error("The state of the sources could not be read", problem);
                });
    }

    private void readStanding() {
        var asked = room.get();
        if (asked.isEmpty()) return;
        lanes.ask(
                () -> Standing.read(asked.get()),
                found -> {
                    if (room.get().equals(asked)) show(found);
                },
                problem -> LOG.error("Level, cell and roles of the room could not be read", problem));
    }

    private void show(Standing found) {
        standing.set(found);
        level.set(found.level());
        tick();
    }

    private static boolean isOfStanding(Payload payload) {
        return payload instanceof CrisisAct.LevelDecided
                || payload instanceof CellAct
                || payload instanceof RoleAct
                || payload instanceof SitrepAct
                || payload instanceof Payload.Undone;
    }

    @Override
    public void close() {
        ofStation.close();
        ofRoom.close();
    }

    /// The instant that H+ counts from: T0 of the cell, or else the beginning of an exercise's story.
    Optional<Instant> beginning() {
        return standing.get()
                .cell()
                .map(Cell::startsAt)
                .or(() -> room.get()
                        .map(OpenRoom::room)
                        .filter(open -> open.nature() == Nature.EXERCISE)
                        .map(Room::openedAt));
    }

    /// The room's events come in floods; only the rare ones are taken to the screen's thread.
    private void hearFromRoom(CellEvent event) {
        switch (event) {
            case CellEvent.HealthChanged _, CellEvent.StoreChanged _, CellEvent.DutyChanged _ ->
                lanes.later(() -> hear(event));
            case CellEvent.EntryRecorded(var entry) -> {
                if (isOfStanding(entry.payload())) lanes.later(this::readStanding);
            }
            case CellEvent.MentionsArrived _,
                    CellEvent.MentionsChanged _,
                    CellEvent.AlertsChanged _,
                    CellEvent.NarrativesChanged _,
                    CellEvent.AnalysisAdvanced _ -> {}
        }
    }

    private void hear(CellEvent event) {
        switch (event) {
            case CellEvent.DutyChanged duty -> person.set(duty.person());
            case CellEvent.StoreChanged changed -> store.set(changed.state());
            case CellEvent.HealthChanged _ -> lookAtSources();
            case CellEvent.EntryRecorded _,
                    CellEvent.MentionsArrived _,
                    CellEvent.MentionsChanged _,
                    CellEvent.AlertsChanged _,
                    CellEvent.NarrativesChanged _,
                    CellEvent.AnalysisAdvanced _ -> {}
        }
    }
}
