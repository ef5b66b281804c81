// SPDX-License-Identifier: Apache-2.0
package org.vigie.app.replay;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;
import org.vigie.core.cell.Room;
import org.vigie.core.crisis.CrisisLevel;
import org.vigie.core.event.Events;
import org.vigie.core.exercise.Course;
import org.vigie.core.journal.CrisisAct;
import org.vigie.core.journal.Entry;
import org.vigie.core.journal.Nature;
import org.vigie.core.journal.RestrictedAct;
import org.vigie.core.mention.Analyst;
import org.vigie.core.mention.Filed;
import org.vigie.core.mention.Search;
import org.vigie.exercise.replay.Recording;
import org.vigie.exercise.retold.ClosedRooms;
import org.vigie.exercise.retold.RoomMatter;
import org.vigie.store.Store;

/// The closed rooms of this station: real ones in its own store, exercises each in theirs. An exercise that was ended
/// is
/// over even while it is still open.
public final class KeptRooms implements ClosedRooms {
    private static final int PAGE = 500;
    private static final int NARRATIVES = 30;
    /// A real room in which nothing was recorded for so long is over.
    private static final Duration QUIET = Duration.ofDays(1);
    /// What was said before a real room was opened is often why it was.
    private static final Duration BEFORE = Duration.ofHours(6);

    private final Store station;
    private final Analyst analyst;
    private final InstantSource wall;
    private final Supplier<Optional<Played>> played;

    /// An exercise that is open.
    public record Played(Room room, Store store) {
        boolean isOver() {
            return Course.read(store.journal(), room.id()).isEnded();
        }
    }

    /// @param played the exercise that is open now
    public KeptRooms(Store station, Analyst analyst, InstantSource wall, Supplier<Optional<Played>> played) {
        this.station = station;
        this.analyst = analyst;
        this.wall = wall;
        this.played = played;
    }

    @Override
    public List<Room> all() {
        var going = played.get().filter(open -> !open.isOver()).map(Played::room);
        return station.rooms().all().stream()
                .filter(room -> !going.equals(Optional.of(room)))
                .filter(room -> room.nature() == Nature.EXERCISE || (room.nature() == Nature.REAL && isOver(room)))
                .toList();
    }

    private boolean isOver(Room room) {
        var levels = station.journal().standing(room.id(), CrisisAct.LevelDecided.class);
        if (!levels.isEmpty()
                && levels.getLast().payload() instanceof CrisisAct.LevelDecided(var level, var _, var _, var _)
                && level == CrisisLevel.WATCH) return true;
        var here = Optional.of(room.id());
        var last = new Instant[] {room.openedAt()};
        station.journal().replay(entry -> {
            if (entry.room().equals(here) && entry.receivedAt().isAfter(last[0])) last[0] = entry.receivedAt();
        });
        return last[0].plus(QUIET).isBefore(wall.instant());
    }

    @Override
    public RoomMatter read(Room room, Ticks ticks) {
        if (room.nature() == Nature.REAL) {
            var recording = recording(station, room);
            var end = recording.last().orElse(room.openedAt());
            var search = Search.EVERYTHING.between(
                    Optional.of(room.openedAt().minus(BEFORE)), Optional.of(end.plusSeconds(1)));
            return matter(station, recording, search, ticks);
        }
        var open = played.get().filter(one -> one.room().equals(room));
        if (open.isPresent()) {
            if (!open.get().isOver()) throw new IllegalStateException("The exercise is being played.");
            return matter(open.get().store(), recording(open.get().store(), room), Search.EVERYTHING, ticks);
        }
        try (var store = station.openExercise(room.id(), wall, new Events(), analyst)) {
            return matter(store, recording(store, room), Search.EVERYTHING, ticks);
        }
    }

    private static Recording recording(Store store, Room room) {
        var entries = new ArrayList<Entry>();
        store.recount(entry -> {
            // what only some may read never leaves the store
            if (!(entry.payload() instanceof RestrictedAct)) entries.add(entry);
        });
        return Recording.of(room, entries);
    }

    private static RoomMatter matter(Store store, Recording recording, Search whole, Ticks ticks) {
        var mentions = store.mentions();
        var search = new Search(whole.query(), whole.since(), whole.until(), whole.facets(), Search.Order.OLDEST)
                .upTo(mentions.newest());
        var found = new ArrayList<Filed>();
        while (true) {
            var page = mentions.find(search, found.size(), PAGE);
            found.addAll(page.rows());
            if (!ticks.at(found.size(), page.total())) throw new CancellationException("Nobody waits for it any more.");
            if (page.rows().isEmpty() || found.size() >= page.total()) break;
        }
        var end = found.isEmpty()
                ? recording.room().openedAt()
                : found.getLast().mention().times().effective();
        var stories = store.narratives().list(search, end, NARRATIVES).stream()
                .map(line -> new RoomMatter.Story(
                        line.narrative().id(), line.narrative().label()))
                .toList();
        return new RoomMatter(
                recording,
                found.stream().filter(filed -> filed.deletedAt().isEmpty()).toList(),
                stories);
    }
}
