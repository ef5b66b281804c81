// SPDX-License-Identifier: Apache-2.0
package org.vigie.app.replay;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import org.vigie.core.cell.Room;
import org.vigie.core.cell.RoomId;
import org.vigie.core.event.Events;
import org.vigie.core.journal.Nature;
import org.vigie.core.mention.Analyst;
import org.vigie.exercise.StoryClock;
import org.vigie.store.Replayed;
import org.vigie.store.Store;

/// Opens rooms to play them back: each in an encrypted store of its own below the station's folder, which goes when it
/// is left, and at the next start if the program was killed meanwhile.
public final class Replays {
    private final Store station;
    private final Analyst analyst;
    private final InstantSource wall;
    private boolean swept;

    public Replays(Store station, Analyst analyst, InstantSource wall) {
        this.station = station;
        this.analyst = analyst;
        this.wall = wall;
    }

    /// Removes what was left of replays when the program was killed. Does so once.
    public synchronized void sweep() {
        if (!swept) station.sweepReplays();
        swept = true;
    }

    /// Opens a room at its start. It stands still until somebody plays.
    ///
    /// @param room real or an exercise; an exercise that is not running
    public Player open(Room room) {
        sweep();
        boolean real = room.nature() == Nature.REAL;
        var source = real ? station : station.openExercise(room.id(), wall, new Events(), analyst);
        try {
            var past = Past.of(room, source, wall.instant());
            var clock = new StoryClock(wall, past.start(), 1);
            var refusals = new CopyOnWriteArrayList<Runnable>();
            var props = new Stage.Props(source.attachments(), () -> refusals.forEach(Runnable::run));
            var player = new Player(
                    room,
                    past,
                    clock,
                    new Player.Around(
                            stages(room, source, past, clock, props),
                            new Forks(station, analyst, wall),
                            refusals,
                            () -> {
                                if (!real) source.close();
                            }));
            player.begin();
            return player;
        } catch (RuntimeException notOpened) {
            if (!real) source.close();
            throw notOpened;
        }
    }

    private Supplier<Stage> stages(Room room, Store source, Past past, StoryClock clock, Stage.Props props) {
        InstantSource hour = () -> earlier(clock.instant(), past.end());
        return () -> {
            var played = new Room(
                    new RoomId(UuidCreator.getTimeOrderedEpoch()),
                    room.title(),
                    room.file(),
                    Nature.REPLAY,
                    room.openedAt());
            var names = new Replayed(room.id(), played.id());
            var events = new Events();
            var store = station.openReplay(names, source, wall, events, analyst);
            var feed = new ReplayFeed(past, store, names);
            return Stage.set(played, store, feed, hour, events, props);
        };
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
