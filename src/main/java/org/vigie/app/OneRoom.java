// SPDX-License-Identifier: Apache-2.0
package org.vigie.app;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.vigie.core.cell.Doors;
import org.vigie.core.cell.OnDuty;
import org.vigie.core.cell.OpenRoom;
import org.vigie.core.cell.Person;
import org.vigie.core.cell.PersonId;
import org.vigie.core.cell.Room;
import org.vigie.core.cell.RoomId;
import org.vigie.core.cell.Rooms;
import org.vigie.core.scenario.Scenario;
import org.vigie.core.source.SourceSettings;
import org.vigie.core.topic.Topic;

/// What a second window may ask of the station: it stays in its room, and leaves locking to the first.
///
/// @param duty of this window's place
record OneRoom(OpenRoom room, OnDuty duty) implements Doors, Rooms {
    @Override
    public List<Room> all() {
        return List.of(room.room());
    }

    @Override
    public CompletableFuture<OpenRoom> enter(RoomId id) {
        return id.equals(room.room().id()) ? CompletableFuture.completedFuture(room) : elsewhere();
    }

    @Override
    public CompletableFuture<OpenRoom> openWatch(String title, List<Topic> topics, List<SourceSettings> sources) {
        return elsewhere();
    }

    @Override
    public CompletableFuture<OpenRoom> openDemo(double speed) {
        return elsewhere();
    }

    @Override
    public CompletableFuture<OpenRoom> openExercise(Scenario scenario) {
        return elsewhere();
    }

    @Override
    public boolean leadElsewhere() {
        return false;
    }

    /// The first window leaves the room.
    @Override
    public void leave() {}

    private static CompletableFuture<OpenRoom> elsewhere() {
        return CompletableFuture.failedFuture(new IllegalStateException("This window stays in its room."));
    }

    /// The people of the station; only somebody's own wish locks it from here.
    OnDuty patientDuty() {
        return new OnDuty() {
            @Override
            public Optional<Person> person() {
                return duty.person();
            }

            @Override
            public Entrance enter(PersonId who, char[] pin) {
                return duty.enter(who, pin);
            }

            @Override
            public void lock(boolean automatic) {
                if (!automatic) duty.lock(false);
            }

            @Override
            public void setPin(PersonId who, char[] pin) {
                duty.setPin(who, pin);
            }

            @Override
            public boolean hasPin(PersonId who) {
                return duty.hasPin(who);
            }

            @Override
            public boolean isOpenToAll() {
                return duty.isOpenToAll();
            }
        };
    }
}
