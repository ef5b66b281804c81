// SPDX-License-Identifier: Apache-2.0
package org.vigie.app.session;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vigie.core.cell.Room;
import org.vigie.core.journal.Draft;
import org.vigie.core.journal.Entry;
import org.vigie.core.journal.EntryRef;
import org.vigie.core.journal.ExerciseAct;
import org.vigie.core.journal.ExerciseAct.Turn;
import org.vigie.core.journal.Journal;
import org.vigie.core.journal.Payload;
import org.vigie.exercise.session.GameClock;
import org.vigie.exercise.session.GameMark;
import org.vigie.exercise.session.Play;

/// Keeps an exercise going: follows what its journal says about the clock, beats the clock, and records what the play
/// says is due. A journal that can't be written holds the play up and loses nothing.
public final class Game implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Game.class);
    /// The time that may be lost with a killed process, in game time; the promise is one second.
    private static final double LARGEST_LOSS_MS = 400;

    private static final long SHORTEST_BEAT_MS = 2;
    private static final long LONGEST_BEAT_MS = 200;
    private static final long TURN_MS = 20;
    private static final int LAST_TURN_SECONDS = 10;

    private final Room room;
    private final Journal journal;
    private final GameClock clock;
    private final GameMark mark;
    private final List<Heard> heard = new ArrayList<>();
    /// What the play was read from when it was read anew, and may be heard of still.
    private final Set<EntryRef> read = new HashSet<>();
    private final ScheduledExecutorService pulse = Executors.newSingleThreadScheduledExecutor(thread("game clock"));
    private final ScheduledExecutorService player = Executors.newSingleThreadScheduledExecutor(thread("game"));
    private Play play;
    private int turns;
    private boolean stopped;
    private volatile boolean closing;
    private volatile boolean upToDate;
    private volatile Duration playedTo = Duration.ZERO;

    private record Heard(Entry entry, Duration at) {}

    /// @param clock of the room; this game alone beats it
    /// @param mark closed with this game
    public Game(Room room, Journal journal, GameClock clock, GameMark mark) {
        this.room = room;
        this.journal = journal;
        this.clock = clock;
        this.mark = mark;
        this.play = Play.read(journal, room.id(), room.openedAt());
        this.turns = play.turns();
    }

    /// Stands the clock where the game was left. One that was running when the process ended waits for a person.
    public Game resume() {
        var at = play.isRunning() ? mark.read(turns).orElse(play.stood()) : play.stood();
        clock.set(at, false, play.speed());
        if (play.isRunning()) stop(Turn.PAUSED, at);
        return this;
    }

    public Game start() {
        pulse.execute(this::beat);
        var _ = player.scheduleWithFixedDelay(this::turn, 0, TURN_MS, TimeUnit.MILLISECONDS);
        return this;
    }

    /// Told of every entry of the store, in order, before anyone else hears of it.
    public CompletableFuture<?> follow(Entry entry) {
        if (entry.room().filter(room.id()::equals).isPresent()) hear(entry);
        return CompletableFuture.completedFuture(null);
    }

    private synchronized void hear(Entry entry) {
        if (entry.payload() instanceof ExerciseAct.Clocked act) {
            turns++;
            boolean runs = act.turn().runs(clock.isRunning());
            clock.set(act.at(), runs && !closing, act.speed());
            if (!closing) mark.write(turns, act.at());
        }
        heard.add(new Heard(entry, clock.at()));
        upToDate = false;
    }

    /// Whether everything that is due was played.
    public boolean isUpToDate() {
        return upToDate;
    }

    /// Everything that was due up to this time was played.
    public Duration playedTo() {
        return playedTo;
    }

    /// Beats the clock and plays what is due at once, without waiting for the next beat and the next turn: for a time
    /// that somebody else moves on. Done when it was played.
    public CompletableFuture<Void> playOn() {
        return CompletableFuture.runAsync(this::beatOnce, pulse).thenRunAsync(this::turn, player);
    }

    /// Stands the game still, and ends.
    @Override
    public void close() {
        closing = true;
        end(pulse);
        end(player);
        try {
            if (clock.isRunning()) stop(Turn.PAUSED, clock.at());
        } catch (CompletionException notSaved) {
            // the mark tells where it stood
            LOG.warn("That the game stands still could not be recorded: {}", notSaved.getMessage());
        }
        synchronized (this) {
            mark.close();
        }
    }

    private void beat() {
        beatOnce();
        again();
    }

    private void beatOnce() {
        try {
            boolean away;
            synchronized (this) {
                away = clock.beat() || stopped;
                if (!closing) mark.write(turns, clock.at());
            }
            if (away) {
                stopped = true;
                stop(Turn.SLEPT, clock.at());
                stopped = false;
            }
        } catch (RuntimeException notSaved) {
            LOG.warn("That the game stands still could not be recorded and is tried again: {}", notSaved.getMessage());
        }
    }

    private void again() {
        long pause = Math.clamp((long) (LARGEST_LOSS_MS / clock.speed()), SHORTEST_BEAT_MS, LONGEST_BEAT_MS);
        try {
            if (closing) return;
            var _ = pulse.schedule(this::beat, clock.isRunning() ? pause : LONGEST_BEAT_MS, TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException ending) {
            LOG.debug("The clock of {} stands", room.title(), ending);
        }
    }

    private void turn() {
        try {
            var now = clock.at();
            listen();
            boolean more = true;
            while (more && !closing) {
                var due = play.due(now);
                for (var act : due) {
                    if (closing) return;
                    record(act, now);
                }
                more = !due.isEmpty();
                listen();
            }
            play.passed(now);
            playedTo = now;
            upToDate = isSilent();
        } catch (CompletionException notSaved) {
            LOG.warn("What is due could not be recorded and is tried again: {}", notSaved.getMessage());
        } catch (RuntimeException bug) {
            LOG.error("The game could not go on", bug);
        }
    }

    private synchronized boolean isSilent() {
        return heard.isEmpty();
    }

    /// Tells the play what was recorded since. An act taken back changes what came before: the play is read anew.
    private void listen() {
        List<Heard> news;
        synchronized (this) {
            news = List.copyOf(heard);
            heard.clear();
        }
        if (news.stream().anyMatch(one -> one.entry().payload() instanceof Payload.Undone)) {
            var standing = journal.standing(room.id(), Payload.class);
            play = Play.of(standing, room.openedAt());
            play.passed(clock.at());
            read.clear();
            standing.forEach(entry -> read.add(entry.ref()));
        } else
            news.stream()
                    .filter(one -> !read.remove(one.entry().ref()))
                    .forEach(one -> play.see(one.entry(), one.at()));
    }

    private void record(ExerciseAct act, Duration now) {
        var at = act instanceof ExerciseAct.Fired fired ? fired.at() : now;
        journal.append(new Draft(
                        Optional.empty(),
                        Optional.of(room.id()),
                        room.openedAt().plus(at),
                        List.of(),
                        act))
                .join();
    }

    private void stop(Turn turn, Duration at) {
        record(new ExerciseAct.Clocked(turn, at, clock.speed()), at);
    }

    /// Lets what is under way come to its end. It is not interrupted: an interrupted thread closes the database file
    /// that it reads, for everyone.
    private void end(ScheduledExecutorService beat) {
        beat.shutdown();
        try {
            if (!beat.awaitTermination(LAST_TURN_SECONDS, TimeUnit.SECONDS))
                LOG.warn("The game of {} does not stop.", room.title());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static ThreadFactory thread(String name) {
        return Thread.ofPlatform().daemon().name(name).factory();
    }
}
