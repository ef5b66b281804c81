// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.source;

import java.util.List;

/// Keeps all sources of a room going. Screens ask it; the poller answers.
public interface Collector extends AutoCloseable {
    void start();

    /// Starts, changes or replaces one source.
    void keep(SourceSettings settings);

    void remove(SourceId id);

    /// Brings what runs in line with what is configured: starts what is new or changed, ends what is gone.
    default void follow(List<SourceSettings> wanted) {
        var running = health().stream().map(SourceHealth::source).toList();
        for (var source : running)
            if (wanted.stream().noneMatch(kept -> kept.id().equals(source.id()))) remove(source.id());
        for (var source : wanted) if (!running.contains(source)) keep(source);
    }

    /// Asks this source now, within its limits.
    void pollNow(SourceId id);

    /// Holds all sources back until resumed; cursors stay.
    void pause();

    void resume();

    boolean isPaused();

    /// Asks every source as often as its limits allow, or at its own pace again. A collector that has no pace of its
    /// own goes on as it does.
    default void hasten(boolean hastened) {}

    List<SourceHealth> health();

    @Override
    void close();
}
