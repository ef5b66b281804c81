// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.cell;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.vigie.core.scenario.Scenario;
import org.vigie.core.source.SourceSettings;
import org.vigie.core.topic.Topic;

/// The ways into a room. Opening may take a moment; results complete on any thread.
public interface Doors {
    /// Enters a room recorded earlier.
    CompletableFuture<OpenRoom> enter(RoomId room);

    /// Opens a watch with its first topics and sources, and starts collecting.
    CompletableFuture<OpenRoom> openWatch(String title, List<Topic> topics, List<SourceSettings> sources);

    /// Opens the fictional Altéa case as an exercise, played at this speed (1 is real time).
    CompletableFuture<OpenRoom> openDemo(double speed);

    /// Opens an exercise that plays this scenario. Its game stands at the start until a facilitator begins it.
    ///
    /// @param scenario has an id
    CompletableFuture<OpenRoom> openExercise(Scenario scenario);

    /// Whether one may leave the room for the start screen and other rooms; not in a window that is one room's alone.
    default boolean leadElsewhere() {
        return true;
    }

    /// Opens a room, real or an exercise, to play it back from its start. It is ended by leaving it.
    default CompletableFuture<OpenRoom> replay(RoomId room) {
        return CompletableFuture.failedFuture(new UnsupportedOperationException("Nothing is played back here."));
    }

    /// What is played back now, if the open room is.
    default Optional<Playback> playback() {
        return Optional.empty();
    }

    /// Leaves the room that is open; its sources stop if they are an exercise's.
    void leave();
}
