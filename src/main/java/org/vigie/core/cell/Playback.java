// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.cell;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.vigie.core.event.Events;

/// A room that is played back, as it was known at each instant. Nothing can be recorded in it and nothing leaves it.
///
/// What does not return a future returns at once. Results complete on any thread.
public interface Playback {
    /// The room that is played back.
    Room original();

    Instant start();

    Instant end();

    /// What stands out, in order of time.
    List<Mark> marks();

    /// The instant shown.
    Instant now();

    /// Seconds of the room per real second.
    double speed();

    boolean isPlaying();

    /// Whether what was known at the instant shown is all there.
    boolean isUpToDate();

    /// How much of what was known at the instant shown is there, 0 to 1, while another instant is brought.
    double progress();

    /// Goes on from the instant shown; at the end, nothing happens.
    void play();

    void pause();

    /// @param speed above 0
    void setSpeed(double speed);

    /// Shows another instant, between start and end. What was learned later is forgotten: going back opens the room
    /// anew, and everything that was asked of the one before must be asked again.
    ///
    /// @return the room to show; the same as before when going forward
    CompletableFuture<OpenRoom> seek(Instant at);

    /// What an exercise would take over that begins at the instant shown.
    CompletableFuture<Taking> taking();

    /// Begins a new exercise with what was known at the instant shown. Names are exchanged for invented ones.
    CompletableFuture<Room> fork();

    /// Tells this one, on any thread, that somebody tried to record something.
    Events.Subscription onRefused(Runnable told);

    /// Something that stands out on the line of time.
    ///
    /// @param words the reason, the choice, or what was published
    record Mark(Instant at, Kind kind, String words) {}

    /// What stands out.
    enum Kind {
        LEVEL,
        DECISION,
        PUBLICATION
    }

    /// How much there is to take over.
    ///
    /// @param entries of the journal
    /// @param withheld entries that only some may read, and files: they are left out
    /// @param people whose names are exchanged
    record Taking(long entries, long mentions, long withheld, long people) {}
}
