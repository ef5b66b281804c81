// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.scenario;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.vigie.core.cell.Room;
import org.vigie.exercise.retold.ClosedRooms;
import org.vigie.exercise.retold.Retold;
import org.vigie.exercise.retold.Wish;
import org.vigie.ui.kit.Lanes;
import org.vigie.ui.kit.Texts;

/// Reads a closed room and makes a scenario of it, away from the screen's thread.
final class RetellViewModel {
    private final ClosedRooms rooms;
    private final Lanes lanes;
    private final long seed;
    private final AtomicBoolean goOn = new AtomicBoolean(true);
    private final ReadOnlyObjectWrapper<Progress> progress = new ReadOnlyObjectWrapper<>(Progress.NONE);

    /// How far the reading is, in mentions.
    record Progress(long done, long total) {
        static final Progress NONE = new Progress(0, 0);
    }

    /// Nothing of the room can come to players.
    static final class NothingToTell extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    /// @param seed decides which name becomes which
    RetellViewModel(ClosedRooms rooms, Lanes lanes, long seed) {
        this.rooms = rooms;
        this.lanes = lanes;
        this.seed = seed;
    }

    ReadOnlyObjectProperty<Progress> progressProperty() {
        return progress.getReadOnlyProperty();
    }

    /// The closed rooms of this station; the answer comes on the screen's thread.
    void list(Consumer<List<Room>> found, Runnable failed) {
        lanes.ask(rooms::all, found, _ -> failed.run());
    }

    /// @return fails with [NothingToTell] where nothing can be told
    CompletableFuture<Retold> tell(Room room, Wish wish) {
        var told = new CompletableFuture<Retold>();
        lanes.ask(() -> read(room, wish), found -> finish(told, found), told::completeExceptionally);
        return told;
    }

    private static void finish(CompletableFuture<Retold> told, Optional<Retold> found) {
        found.ifPresentOrElse(told::complete, () -> told.completeExceptionally(new NothingToTell()));
    }

    private Optional<Retold> read(Room room, Wish wish) {
        var matter = rooms.read(room, (done, total) -> {
            lanes.later(() -> progress.set(new Progress(done, total)));
            return goOn.get();
        });
        return Retold.of(matter, wish, new Texts(wish.language())::get, seed);
    }

    /// Nobody waits for it any more.
    void stop() {
        goOn.set(false);
    }
}
