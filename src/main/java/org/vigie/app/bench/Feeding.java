// SPDX-License-Identifier: Apache-2.0
package org.vigie.app.bench;

import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.LongStream;
import org.vigie.core.source.Cursor;
import org.vigie.core.source.Harvest;

/// Fills a store with made mentions as several busy sources would, as fast as it takes them.
final class Feeding {
    private static final int PER_HARVEST = 250;
    private static final int SOURCES_AT_ONCE = 3;

    private Feeding() {}

    /// @return the instants, in nanoseconds, of the start and of each tenth that could be found
    static List<Long> fill(BenchStore store, long count, PrintStream out) throws Exception {
        var next = new AtomicLong();
        var marks = new ArrayList<Long>();
        marks.add(System.nanoTime());
        try (var feeders = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<Void> bringing = () -> bring(store, next, count);
            var running = LongStream.range(0, SOURCES_AT_ONCE)
                    .mapToObj(i -> feeders.submit(bringing))
                    .toList();
            for (int tenth = 1; tenth <= 10; tenth++) {
                while (store.mentions().newest() < count * tenth / 10) {
                    Thread.sleep(5);
                    for (var one : running) if (one.isDone()) one.get();
                }
                marks.add(System.nanoTime());
                double seconds = (marks.get(tenth) - marks.get(tenth - 1)) / 1e9;
                out.printf("%,d mentions: %,.0f/s%n", count * tenth / 10, count / 10.0 / seconds);
            }
        }
        return marks;
    }

    /// A harvest of made mentions.
    static Harvest.Ok harvest(BenchStore store, long from, long to) {
        var sightings = LongStream.range(from, to).mapToObj(store.maker()::make).toList();
        return new Harvest.Ok(
                sightings, List.of(), new Cursor(Long.toString(to)), true, Optional.<Duration>empty(), Map.of());
    }

    private static Void bring(BenchStore store, AtomicLong next, long count) throws InterruptedException {
        for (long from = next.getAndAdd(PER_HARVEST); from < count; from = next.getAndAdd(PER_HARVEST)) {
            var harvest = harvest(store, from, Math.min(count, from + PER_HARVEST));
            store.intake().take(harvest.sightings().getFirst().mention().source(), harvest);
        }
        return null;
    }
}
