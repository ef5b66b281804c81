// SPDX-License-Identifier: Apache-2.0
package org.vigie.app.replay;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.vigie.core.source.Collector;
import org.vigie.core.source.SourceHealth;
import org.vigie.core.source.SourceHealth.Counts;
import org.vigie.core.source.SourceId;
import org.vigie.core.source.SourceSettings;

/// The sources of a room that is played back, as far as they had brought something. Nothing is asked anywhere.
///
/// @param counts what each has brought so far
record ReplayCollector(
        Supplier<List<SourceSettings>> configured, Supplier<Map<SourceId, Counts>> counts, InstantSource clock)
        implements Collector {
    @Override
    public List<SourceHealth> health() {
        var now = clock.instant();
        var brought = counts.get();
        return configured.get().stream()
                .map(source -> health(source, brought.getOrDefault(source.id(), Counts.NONE), now))
                .toList();
    }

    private static SourceHealth health(SourceSettings source, Counts counts, Instant now) {
        return new SourceHealth(
                source,
                source.enabled() ? SourceHealth.State.OK : SourceHealth.State.SUSPENDED,
                Optional.of(now).filter(_ -> counts.fetched() > 0),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                counts,
                Optional.empty());
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
