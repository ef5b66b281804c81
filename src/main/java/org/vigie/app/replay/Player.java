// SPDX-License-Identifier: Apache-2.0
package org.vigie.app.replay;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vigie.core.cell.OpenRoom;
import org.vigie.core.cell.People;
import org.vigie.core.cell.Playback;
import org.vigie.core.cell.Room;
import org.vigie.core.event.Events;
import org.vigie.exercise.StoryClock;

/// Plays one room back. Its clock waits for whatever was known at the hour that it shows, so that nothing is ever shown
/// without what belongs to it.
public final class Player implements Playback, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Player.class);
    private static final int BEAT_MS = 100;
    private static final int LAST_BEAT_SECONDS = 30;
    /// Pages that show the stage before this one have let go of it by then.
    private static final int STRUCK_AFTER_SECONDS = 5;

    private final Room original;
    private final Past past;
    private final StoryClock clock;
    private final Supplier<Stage> stages;
    private final Forks forks;
    private final Runnable left;
    private final List<Runnable> refusals;
    private final List<Stage> before = new CopyOnWriteArrayList<>();
    private final ScheduledThreadPoolExecutor beat = new ScheduledThreadPoolExecutor(
            1, Thread.ofPlatform().daemon().name("replay").factory());
    private volatile @Nullable Stage stage;
    private volatile @Nullable Stage coming;
    private volatile boolean upToDate;
    private volatile boolean playing;
    private volatile boolean held;

    /// @param around what the player has from outside
    Player(Room original, Past past, StoryClock clock, Around around) {
        this.original = original;
        this.past = past;
        this.clock = clock;
        this.stages = around.stages();
        this.forks = around.forks();
        this.refusals = around.refusals();
        this.left = around.left();
        // whoever leaves does not wait for stages that were to be struck later
        beat.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
        clock.pause();
    }

    /// What a player has from outside.
    ///
    /// @param stages opens the room anew, with nothing in it yet
    /// @param refusals told when somebody tried to record something
    /// @param left done when nobody looks on any more
    record Around(Supplier<Stage> stages, Forks forks, List<Runnable> refusals, Runnable left) {}

    /// Opens the room as it was at its start.
    OpenRoom begin() {
        var room = onBeat(() -> show(past.start())).join();
        var _ = beat.scheduleWithFixedDelay(this::goOn, BEAT_MS, BEAT_MS, TimeUnit.MILLISECONDS);
        return room;
    }

    /// The room as it is shown now.
    public OpenRoom room() {
        return present().room();
    }

    @Override
    public Room original() {
        return original;
    }

    @Override
    public Instant start() {
        return past.start();
    }

    @Override
    public Instant end() {
        return past.end();
    }

    @Override
    public List<Mark> marks() {
        return past.marks();
    }

    @Override
    public Instant now() {
        return within(clock.instant());
    }

    @Override
    public double speed() {
        return clock.speed();
    }

    @Override
    public boolean isPlaying() {
        return playing;
    }

    @Override
    public boolean isUpToDate() {
        return upToDate;
    }

    @Override
    public double progress() {
        var brought = coming;
        return brought == null ? 1 : brought.feed().progress(now());
    }

    @Override
    public void play() {
        if (!now().isBefore(past.end())) return;
        playing = true;
        if (!held) clock.resume();
    }

    @Override
    public void pause() {
        playing = false;
        clock.pause();
    }

    @Override
    public void setSpeed(double speed) {
        clock.setSpeed(speed);
    }

    @Override
    public CompletableFuture<OpenRoom> seek(Instant at) {
        return onBeat(() -> show(within(at)));
    }

    @Override
    public CompletableFuture<Taking> taking() {
        var at = now();
        return CompletableFuture.supplyAsync(() -> forks.taking(past, at));
    }

    @Override
    public CompletableFuture<Room> fork() {
        var at = now();
        return CompletableFuture.supplyAsync(() -> forks.make(original, past, at));
    }

    /// Somebody tried to record something by another way than its acts.
    public void refuse() {
        refusals.forEach(Runnable::run);
    }

    /// The people that the room knows at the instant shown.
    public People people() {
        return present().store().people();
    }

    @Override
    public Events.Subscription onRefused(Runnable told) {
        refusals.add(told);
        return () -> refusals.remove(told);
    }

    /// What was played is gone with it.
    @Override
    public void close() {
        beat.shutdown();
        try {
            if (!beat.awaitTermination(LAST_BEAT_SECONDS, TimeUnit.SECONDS)) LOG.warn("A replay does not stop.");
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        before.forEach(this::strike);
        var shown = stage;
        if (shown != null) shown.strike();
        left.run();
    }

    /// What is shown now.
    Stage present() {
        var shown = stage;
        if (shown == null) throw new IllegalStateException("Nothing is played back yet.");
        return shown;
    }

    private Instant within(Instant at) {
        if (at.isBefore(past.start())) return past.start();
        return at.isAfter(past.end()) ? past.end() : at;
    }

    private OpenRoom show(Instant at) {
        boolean goesOn = playing;
        clock.pause();
        var shown = stage;
        if (shown == null || at.isBefore(now())) {
            var next = stages.get();
            clock.jump(at);
            bringAll(next, at);
            stage = next;
            if (shown != null) leave(shown);
            shown = next;
        } else {
            clock.jump(at);
            bringAll(shown, at);
        }
        upToDate = true;
        if (goesOn) play();
        return shown.room();
    }

    private void leave(Stage old) {
        before.add(old);
        var _ = beat.schedule(() -> strike(old), STRUCK_AFTER_SECONDS, TimeUnit.SECONDS);
    }

    private void strike(Stage old) {
        if (before.remove(old)) old.strike();
    }

    private void bringAll(Stage to, Instant until) {
        coming = to;
        while (!bring(to, until) && !beat.isShutdown()) upToDate = false;
        coming = null;
    }

    private static boolean bring(Stage to, Instant until) {
        try {
            return to.feed().bring(until);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    /// One beat: brings what came since the last, and lets the clock wait if that was too much at once.
    private void goOn() {
        try {
            var until = now();
            boolean all = bring(present(), until);
            upToDate = all;
            if (!all && !held) {
                held = true;
                clock.pause();
            } else if (all && held) {
                held = false;
                if (playing) clock.resume();
            }
            if (all && playing && !until.isBefore(past.end())) {
                pause();
                clock.jump(past.end());
            }
        } catch (RuntimeException notPlayed) {
            LOG.error("The replay of {} pauses", original.title(), notPlayed);
            pause();
        }
    }

    private <T> CompletableFuture<T> onBeat(Supplier<T> task) {
        return CompletableFuture.supplyAsync(task, beat);
    }
}
