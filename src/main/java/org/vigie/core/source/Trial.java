// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.source;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.vigie.core.mention.Mention;
import org.vigie.core.mention.Sighting;
import org.vigie.core.traffic.Visits;

/// One honest try of a source before it is kept: what it brings now, or why it brings nothing. Nothing is stored.
public final class Trial {
    private static final int SHOWN = 5;

    private final SourceCatalog catalog;
    private final SourceSettings settings;
    private final AtomicReference<@Nullable Thread> runner = new AtomicReference<>();
    private volatile boolean cancelled;

    public Trial(SourceCatalog catalog, SourceSettings settings) {
        this.catalog = catalog;
        this.settings = settings;
    }

    /// Asks the source once from its beginning. Takes as long as the network: never on the screen's thread.
    ///
    /// @param now the instant of the question
    public Result run(Instant now) {
        return switch (catalog.make(settings)) {
            case SourceCatalog.Made.Refused refused -> new Result.Failed(refused.fault(), refused.detail());
            case SourceCatalog.Made.Ready ready -> ask(ready.source(), now);
        };
    }

    /// Ends the try, from any thread; [#run] then answers [Result.Cancelled].
    public void cancel() {
        cancelled = true;
        var running = runner.get();
        if (running != null) running.interrupt();
    }

    private Result ask(Source source, Instant now) {
        try (source) {
            runner.set(Thread.currentThread());
            if (cancelled) return new Result.Cancelled();
            return read(source.harvest(Cursor.START, now));
        } catch (InterruptedException _) {
            if (!cancelled) Thread.currentThread().interrupt();
            return new Result.Cancelled();
        } catch (Exception bug) {
            throw new IllegalStateException("The source " + settings.name() + " broke while it was tried.", bug);
        } finally {
            runner.set(null);
        }
    }

    private static Result read(Harvest harvest) {
        return switch (harvest) {
            case Harvest.Ok ok
            when ok.sightings().isEmpty() && !ok.measures().isEmpty() -> new Result.Counted(ok.measures());
            case Harvest.Ok ok ->
                new Result.Found(
                        ok.sightings().stream()
                                .map(Sighting::mention)
                                .limit(SHOWN)
                                .toList(),
                        ok.sightings().size(),
                        ok.skipped());
            case Harvest.Throttled throttled -> new Result.Throttled(throttled.until());
            case Harvest.Rejected rejected -> new Result.Failed(rejected.fault(), rejected.detail());
        };
    }

    /// What came of the try.
    public sealed interface Result {
        /// @param first the first few mentions, to look at
        /// @param total how many the first answer held; none is no failure: the source is quiet
        /// @param skipped items left out, by reason
        record Found(List<Mention> first, int total, Map<Fault, Integer> skipped) implements Result {
            public Found {
                first = List.copyOf(first);
                skipped = Map.copyOf(skipped);
            }
        }

        /// What it counted on the organisation's own site, oldest first.
        record Counted(List<Visits> measures) implements Result {
            public Counted {
                measures = List.copyOf(measures);
            }
        }

        /// The source is there and asks for patience.
        record Throttled(Instant until) implements Result {}

        /// @param detail what was seen, for the person who mends it
        record Failed(Fault fault, String detail) implements Result {}

        record Cancelled() implements Result {}
    }
}
