// SPDX-License-Identifier: Apache-2.0
package org.vigie.app.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import org.vigie.core.event.CellEvent;
import org.vigie.core.mention.MentionKey;
import org.vigie.core.source.Harvest;

/// How long a mention takes from the answer that brought it, already parsed, to the event that announces it as
/// committed and searchable, while 200 mentions come in every second.
public final class LatencyBench implements Bench {
    private static final long USUAL = 12_000;
    private static final long BEFORE = 20_000;
    private static final int PER_HARVEST = 10;
    private static final long EVERY_NANOS = 50_000_000;

    @Override
    public String name() {
        return "latency";
    }

    @Override
    public String describe() {
        return "from an answer to the event of its mentions at 200 mentions/s; --count says how many in all";
    }

    @Override
    public Map<String, Object> run(Setup setup) throws Exception {
        long count = setup.countOr(USUAL);
        try (var store = new BenchStore(setup.seed())) {
            Feeding.fill(store, BEFORE, setup.out());
            var started = new ConcurrentHashMap<MentionKey, Long>();
            var nanos = new long[(int) count];
            var arrived = new AtomicLong();
            try (var _ = store.events().subscribe(event -> {
                if (event instanceof CellEvent.MentionsArrived news)
                    for (var key : news.fresh())
                        nanos[(int) arrived.getAndIncrement()] = System.nanoTime() - started.getOrDefault(key, 0L);
            })) {
                feed(store, count, started);
                while (arrived.get() < count) LockSupport.parkNanos(EVERY_NANOS);
            }
            return figures(count, Spread.of(nanos));
        }
    }

    private static void feed(BenchStore store, long count, Map<MentionKey, Long> started) throws Exception {
        long start = System.nanoTime();
        var taken = new ArrayList<Future<?>>();
        try (var sources = Executors.newVirtualThreadPerTaskExecutor()) {
            for (long done = 0; done < count; done += PER_HARVEST) {
                var harvest = Feeding.harvest(store, BEFORE + done, BEFORE + Math.min(count, done + PER_HARVEST));
                LockSupport.parkNanos(start + done / PER_HARVEST * EVERY_NANOS - System.nanoTime());
                taken.add(sources.submit(() -> take(store, harvest, started)));
            }
            for (var one : List.copyOf(taken)) one.get();
        }
    }

    private static Void take(BenchStore store, Harvest.Ok harvest, Map<MentionKey, Long> started)
            throws InterruptedException {
        long now = System.nanoTime();
        for (var sighting : harvest.sightings()) started.put(sighting.mention().key(), now);
        store.intake().take(harvest.sightings().getFirst().mention().source(), harvest);
        return null;
    }

    private static Map<String, Object> figures(long count, Spread spread) {
        var figures = new LinkedHashMap<String, Object>();
        figures.put("bench", "latency");
        figures.put("mentions", count);
        figures.put("perSecond", PER_HARVEST * 1_000_000_000L / EVERY_NANOS);
        figures.put("p50Ms", spread.p50());
        figures.put("p95Ms", spread.p95());
        figures.put("maxMs", spread.max());
        figures.put("loadAverage", BenchMemory.load());
        return figures;
    }
}
