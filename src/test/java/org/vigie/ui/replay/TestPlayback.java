// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.replay;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.vigie.core.cell.OpenRoom;
import org.vigie.core.cell.Playback;
import org.vigie.core.cell.Room;
import org.vigie.core.cell.RoomId;
import org.vigie.core.event.Events;
import org.vigie.core.journal.Nature;
import org.vigie.ui.kit.TestRooms;

/// A replay of an hour whose clock the test sets. Going back gives another room, as the real one does.
final class TestPlayback implements Playback {
    static final Instant START = Instant.parse("2026-10-14T12:00:00Z");
    static final Instant END = START.plusSeconds(3600);

    final List<String> asked = new ArrayList<>();
    final List<Runnable> refusals = new ArrayList<>();
    final List<CompletableFuture<OpenRoom>> seeks = new ArrayList<>();
    OpenRoom shown = room(1);
    Instant now = START;
    boolean playing;
    /// Whether seeks wait until the test completes them.
    boolean slow;

    static OpenRoom room(int number) {
        var played = new Room(new RoomId(new UUID(5, number)), "Panne de la Box 7", "2026-004", Nature.REPLAY, START);
        return TestRooms.open(played).room();
    }

    static Instant minute(int minute) {
        return START.plusSeconds(60L * minute);
    }

    /// How much of it is there meanwhile.
    double progress;

    @Override
    public double progress() {
        return progress;
    }

    @Override
    public Room original() {
        return TestRooms.WATCH;
    }

    @Override
    public Instant start() {
        return START;
    }

    @Override
    public Instant end() {
        return END;
    }

    @Override
    public List<Mark> marks() {
        return List.of(
                new Mark(minute(10), Kind.LEVEL, "2 · Le volume monte"),
                new Mark(minute(20), Kind.DECISION, "Répondre publiquement"),
                new Mark(minute(40), Kind.PUBLICATION, "Une panne touche la Box 7"));
    }

    @Override
    public Instant now() {
        return now;
    }

    @Override
    public double speed() {
        return 1;
    }

    @Override
    public boolean isPlaying() {
        return playing;
    }

    @Override
    public boolean isUpToDate() {
        return true;
    }

    @Override
    public void play() {
        playing = true;
    }

    @Override
    public void pause() {
        playing = false;
    }

    @Override
    public void setSpeed(double speed) {
        asked.add("×" + (int) speed);
    }

    @Override
    public CompletableFuture<OpenRoom> seek(Instant at) {
        asked.add("seek " + (at.getEpochSecond() - START.getEpochSecond()) / 60);
        if (at.isBefore(now)) shown = room(2 + asked.size());
        now = at;
        var there = new CompletableFuture<OpenRoom>();
        seeks.add(there);
        if (!slow) there.complete(shown);
        return there;
    }

    @Override
    public CompletableFuture<Taking> taking() {
        return CompletableFuture.completedFuture(new Taking(214, 4_812, 2, 63));
    }

    @Override
    public CompletableFuture<Room> fork() {
        asked.add("fork");
        return CompletableFuture.completedFuture(TestRooms.EXERCISE);
    }

    @Override
    public Events.Subscription onRefused(Runnable told) {
        refusals.add(told);
        return () -> refusals.remove(told);
    }
}
