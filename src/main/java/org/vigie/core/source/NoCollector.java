// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.source;

import java.util.List;
import java.util.function.Supplier;

/// Asks nothing anywhere: the mentions come by another way.
///
/// @param told how the sources are said to be
public record NoCollector(Supplier<List<SourceHealth>> told) implements Collector {
    /// Has no sources at all.
    public NoCollector() {
        this(List::of);
    }

    @Override
    public List<SourceHealth> health() {
        return told.get();
    }

    @Override
    public void start() {}

    @Override
    public void keep(SourceSettings settings) {}

    @Override
    public void remove(SourceId id) {}

    @Override
    public void pollNow(SourceId id) {}

    @Override
    public void pause() {}

    @Override
    public void resume() {}

    @Override
    public boolean isPaused() {
        return false;
    }

    @Override
    public void close() {}
}
