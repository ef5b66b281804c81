// SPDX-License-Identifier: Apache-2.0
package org.vigie.app.bench;

import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import org.vigie.core.mention.Sighting;
import org.vigie.core.source.Cursor;
import org.vigie.core.source.Harvest;

/// How fast mentions go through the whole pipeline, from a harvest to committed, forced to the disk and indexed.
public final class IngestBench implements Bench {
    private static final long USUAL = 1_000_000;
    private static final int PER_HARVEST = 250;
    private static final int SOURCES_AT_ONCE = 3;

    @Override
    public String name() {
        return "ingest";
    }

    @Override
    public String describe() {
        return "mentions per second through the whole pipeline; makes its own, --count says how many";
    }

    @Override
    public Map<String, Object> run(Setup setup) throws Exception {
        long count = setup.countOr(USUAL);
        try (var folder = new BenchStore(setup.seed())) {
            var marks = feed(folder, count, setup);
            return figures(folder, count, marks, setup);
        }
    }

    /// Feeds as several sources would, and returns the instants (nanoseconds) at which each tenth was searchable.
    private static List<Long> feed(BenchStore store, long count, Setup setup) throws Exception {
        var next = new AtomicLong();
        var marks = new ArrayList<Long>();
        marks.add(System.nanoTime());
        try (var feeders = Executors.newVirtualThreadPerTaskExecutor()) {
            var running = new ArrayList<Callable<Void>>();
            for (int i = 0; i < SOURCES_AT_ONCE; i++) running.add(() -> bring(store, next, count));
            var done = running.stream().map(feeders::submit).toList();
            for (int tenth = 1; tenth <= 10; tenth++) {
                while (store.mentions().newest() < count * tenth / 10) {
                    Thread.sleep(5);
                    for (var one : done) if (one.isDone()) one.get();
                }
                marks.add(System.nanoTime());
                setup.out()
                        .printf(
                                "%,d mentions: %,.0f/s%n",
                                count * tenth / 10, count / 10e0 / seconds(marks.get(tenth) - marks.get(tenth - 1)));
            }
        }
        return marks;
    }

    private static Void bring(BenchStore store, AtomicLong next, long count) throws InterruptedException {
        for (long from = next.getAndAdd(PER_HARVEST); from < count; from = next.getAndAdd(PER_HARVEST)) {
            var sightings = new ArrayList<Sighting>();
            for (long number = from; number < Math.min(count, from + PER_HARVEST); number++)
                sightings.add(store.maker().make(number));
            store.intake()
                    .take(
                            sightings.getFirst().mention().source(),
                            new Harvest.Ok(
                                    sightings,
                                    List.of(),
                                    new Cursor(Long.toString(from)),
                                    true,
                                    Optional.<Duration>empty(),
                                    Map.of()));
        }
        return null;
    }

    private static Map<String, Object> figures(BenchStore store, long count, List<Long> marks, Setup setup)
            throws Exception {
        double first = seconds(marks.get(1) - marks.get(0));
        double last = seconds(marks.get(10) - marks.get(9));
        var memory = BenchMemory.now();
        var figures = new LinkedHashMap<String, Object>();
        figures.put("bench", "ingest");
        figures.put("mentions", count);
        figures.put("perSecond", Math.round(count / seconds(marks.getLast() - marks.getFirst())));
        figures.put("lastTenthSlowerThanFirst", Math.round(last / first * 100) / 100.0);
        figures.put("heapMaxMb", memory.heapMaxMb());
        figures.put("heapPeakMb", memory.heapPeakMb());
        figures.put("residentPeakMb", memory.residentPeakMb());
        figures.put("diskMb", store.diskMb());
        figures.put("cores", Runtime.getRuntime().availableProcessors());
        figures.put("loadAverage", Math.round(BenchMemory.load() * 10) / 10.0);
        setup.out()
                .printf("on the disk: %,d MB in %s%n", store.diskMb(), Files.exists(store.root()) ? store.root() : "");
        return figures;
    }

    private static double seconds(long nanos) {
        return nanos / 1e9;
    }
}
