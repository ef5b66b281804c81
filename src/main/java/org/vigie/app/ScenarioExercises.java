// SPDX-License-Identifier: Apache-2.0
package org.vigie.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.function.LongSupplier;
import org.vigie.app.session.Game;
import org.vigie.core.cell.OnDuty;
import org.vigie.core.cell.Room;
import org.vigie.core.event.Events;
import org.vigie.core.journal.ScenarioAct;
import org.vigie.core.mobilisation.Dispatch;
import org.vigie.exercise.crowd.CrowdFeed;
import org.vigie.exercise.place.PlaceCatalog;
import org.vigie.exercise.session.GameClock;
import org.vigie.exercise.session.GameMark;
import org.vigie.exercise.session.InjectFeed;
import org.vigie.sources.Poller;
import org.vigie.sources.ThreadAgenda;
import org.vigie.store.Store;

/// Opens exercises that play a scenario: a store that was prepared, fed by the public of its game alone, with no way
/// out of the room.
///
/// @param wall the wall clock
/// @param nanos nanoseconds of this process, which drive the game
/// @param dispatch which no exercise has leave to ask
record ScenarioExercises(InstantSource wall, LongSupplier nanos, Dispatch dispatch) {
    /// The game stands where it was left, or at its start.
    OpenExercise open(Store store, Events events, Room room, OnDuty duty) {
        var start = room.openedAt();
        var clock = new GameClock(start, wall, nanos);
        var injects = new InjectFeed(start);
        var crowd = new CrowdFeed(start, clock, ZoneId.systemDefault());
        store.journal().replay(entry -> {
            injects.see(entry);
            crowd.see(entry);
        });
        var catalog = new PlaceCatalog(language(store, room), injects, crowd);
        var collector =
                new Poller(catalog, store.sources(), store.intake(), events, new ThreadAgenda(clock), new Random());
        var game = new Game(room, store.journal(), clock, mark(store));
        store.tell(game::follow);
        store.tell(entry -> {
            crowd.see(entry);
            // what the game has shown is seen at once
            injects.see(entry).ifPresent(place -> collector.pollNow(place.id()));
            return CompletableFuture.completedFuture(null);
        });
        game.resume();
        var open = OpenStore.collecting(store, collector, events, clock, dispatch, Optional.empty());
        var shown = open.room(room, duty);
        game.start();
        return new OpenExercise(shown, open, catalog, List.of(new GamePart(game)));
    }

    private static GameMark mark(Store store) {
        try {
            return GameMark.open(store.folder().game());
        } catch (IOException broken) {
            throw new UncheckedIOException("The time of the game could not be kept", broken);
        }
    }

    private static String language(Store store, Room room) {
        return store.journal().standing(room.id(), ScenarioAct.FrameKept.class).reversed().stream()
                .findFirst()
                .map(entry -> ((ScenarioAct.FrameKept) entry.payload()).frame().language())
                .orElse("");
    }

    /// A game among what plays in an exercise.
    record GamePart(Game game) implements PlayedPart {
        @Override
        public boolean isUpToDate() {
            return game.isUpToDate();
        }

        @Override
        public void close() {
            game.close();
        }
    }
}
