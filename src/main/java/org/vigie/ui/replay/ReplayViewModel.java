// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.replay;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vigie.core.cell.OpenRoom;
import org.vigie.core.cell.Playback;
import org.vigie.core.cell.Playback.Mark;
import org.vigie.core.cell.Playback.Taking;
import org.vigie.core.cell.Room;
import org.vigie.core.cell.RoomId;
import org.vigie.core.event.Events;
import org.vigie.ui.kit.Lanes;

/// Where a replay is, how fast it runs, and what can be done with it.
public final class ReplayViewModel implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(ReplayViewModel.class);
    /// Two tries that follow so fast are told once.
    private static final Duration TOLD_ONCE = Duration.ofSeconds(3);

    private final Playback playback;
    private final Lanes lanes;
    private final Outlets outlets;
    private final ReadOnlyObjectWrapper<Instant> now;
    private final ReadOnlyBooleanWrapper playing = new ReadOnlyBooleanWrapper();
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper();
    private final ReadOnlyBooleanWrapper waiting = new ReadOnlyBooleanWrapper();
    private final ObjectProperty<Speed> speed = new SimpleObjectProperty<>(Speed.REAL);
    private final Events.Subscription refusals;
    private Optional<Instant> wanted = Optional.empty();
    private RoomId shown;
    private boolean seeking;
    private boolean told;

    /// How fast a replay runs.
    public enum Speed {
        REAL(1),
        TEN(10),
        MINUTE(60),
        FIVE_MINUTES(300),
        THOUSAND(1000);

        private final int factor;

        Speed(int factor) {
            this.factor = factor;
        }

        public int factor() {
            return factor;
        }
    }

    /// Where a replay leads.
    ///
    /// @param show shows the room as it was at another instant
    /// @param refused says that nothing can be recorded
    /// @param failed says that an instant could not be shown
    public record Outlets(Consumer<OpenRoom> show, Runnable refused, Runnable failed) {}

    /// @param shown the room as it is shown first
    public ReplayViewModel(Playback playback, RoomId shown, Lanes lanes, Outlets outlets) {
        this.playback = playback;
        this.shown = shown;
        this.lanes = lanes;
        this.outlets = outlets;
        this.now = new ReadOnlyObjectWrapper<>(playback.now());
        this.refusals = playback.onRefused(() -> lanes.later(this::refuse));
        playback.setSpeed(speed.get().factor());
        speed.subscribe(chosen -> playback.setSpeed(chosen.factor()));
        tick();
    }

    /// The instant shown.
    public ReadOnlyObjectProperty<Instant> nowProperty() {
        return now.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty playingProperty() {
        return playing.getReadOnlyProperty();
    }

    /// True while what was known at the instant shown is still being brought.
    public ReadOnlyBooleanProperty waitingProperty() {
        return waiting.getReadOnlyProperty();
    }

    /// How much of it is there meanwhile, 0 to 1.
    public ReadOnlyDoubleProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }

    public ObjectProperty<Speed> speedProperty() {
        return speed;
    }

    public Room room() {
        return playback.original();
    }

    public Instant start() {
        return playback.start();
    }

    public Instant end() {
        return playback.end();
    }

    public List<Mark> marks() {
        return playback.marks();
    }

    /// The last thing that stood out at the instant shown.
    public Optional<Mark> last() {
        var at = now.get();
        return marks().stream().filter(mark -> !mark.at().isAfter(at)).reduce((_, later) -> later);
    }

    /// Where the instant lies between start and end, 0 to 1.
    public double place(Instant at) {
        double whole = Duration.between(start(), end()).toMillis();
        return whole <= 0 ? 0 : Math.clamp(Duration.between(start(), at).toMillis() / whole, 0, 1);
    }

    /// The instant at this place between start and end.
    public Instant at(double place) {
        long whole = Duration.between(start(), end()).toMillis();
        return start().plusMillis(Math.round(whole * Math.clamp(place, 0, 1)));
    }

    /// Looks where the replay is; called a few times a second.
    public void tick() {
        if (!seeking) now.set(playback.now());
        playing.set(playback.isPlaying());
        waiting.set(seeking || !playback.isUpToDate());
        progress.set(waiting.get() ? playback.progress() : 1);
    }

    /// Plays, or stands still. At the end it begins anew.
    public void toggle() {
        if (playback.isPlaying()) playback.pause();
        else if (playback.now().isBefore(end())) playback.play();
        else {
            seek(start());
            playback.play();
        }
        tick();
    }

    /// Goes to the next thing that stands out, or to the end.
    public void next() {
        var from = wanted.orElse(now.get());
        seek(marks().stream()
                .map(Mark::at)
                .filter(from::isBefore)
                .min(Comparator.naturalOrder())
                .orElse(end()));
    }

    /// Goes to the thing that stood out before, or to the start.
    public void previous() {
        var from = wanted.orElse(now.get());
        // whoever plays is already a little behind the mark that they came to
        var before = playing.get() ? from.minusMillis(1_000L * speed.get().factor()) : from;
        seek(marks().stream()
                .map(Mark::at)
                .filter(before::isAfter)
                .max(Comparator.naturalOrder())
                .orElse(start()));
    }

    /// Shows this instant as soon as possible; of several wishes the last counts.
    public void seek(Instant at) {
        var place = at.isBefore(start()) ? start() : at.isAfter(end()) ? end() : at;
        wanted = Optional.of(place);
        now.set(place);
        if (!seeking) goThere();
    }

    public CompletableFuture<Taking> taking() {
        return playback.taking();
    }

    public CompletableFuture<Room> fork() {
        playback.pause();
        return playback.fork();
    }

    @Override
    public void close() {
        refusals.close();
    }

    private void goThere() {
        var there = wanted.orElseThrow();
        seeking = true;
        waiting.set(true);
        progress.set(0);
        playback.seek(there).whenComplete((room, problem) -> lanes.later(() -> arrive(there, room, problem)));
    }

    private void arrive(Instant there, @Nullable OpenRoom room, @Nullable Throwable problem) {
        seeking = false;
        boolean further = wanted.filter(at -> !at.equals(there)).isPresent();
        if (problem == null && further) {
            goThere();
            return;
        }
        wanted = Optional.empty();
        tick();
        if (problem != null) {
            LOG.error("An instant could not be shown", problem);
            outlets.failed().run();
        } else if (room != null && !shown.equals(room.room().id())) {
            shown = room.room().id();
            outlets.show().accept(room);
        }
    }

    private void refuse() {
        if (told) return;
        told = true;
        outlets.refused().run();
        lanes.after(TOLD_ONCE, () -> told = false);
    }
}
