// SPDX-License-Identifier: Apache-2.0
package org.vigie.app.bench;

import java.util.List;
import org.vigie.core.source.Collector;
import org.vigie.core.source.SourceHealth;
import org.vigie.core.source.SourceId;
import org.vigie.core.source.SourceSettings;

/// Collects nothing: a measurement brings its mentions itself.
final class NoCollector implements Collector {
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
    public List<SourceHealth> health() {
        return List.of();
    }

    @Override
    public void close() {}
}
