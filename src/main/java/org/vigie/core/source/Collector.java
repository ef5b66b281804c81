// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.source;

import java.util.List;

/// Keeps all sources of a room going. Screens ask it; the poller answers.
public interface Collector extends AutoCloseable {
    void start();

    /// Starts, changes or replaces one source.
    void keep(SourceSettings settings);

    void remove(SourceId id);

    /// Asks this source now, within its limits.
    void pollNow(SourceId id);

    /// Holds all sources back until resumed; cursors stay.
    void pause();

    void resume();

    boolean isPaused();

    List<SourceHealth> health();

    @Override
    void close();
}
