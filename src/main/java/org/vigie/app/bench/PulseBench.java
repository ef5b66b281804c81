// SPDX-License-Identifier: Apache-2.0
package org.vigie.app.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.vigie.core.mention.Sighting;
import org.vigie.core.source.Cursor;
import org.vigie.core.source.Harvest;
import org.vigie.core.source.SourceCatalog;

/// The work of the JavaFX thread per pulse while one scrolls and filters and two hundred mentions a second arrive
/// through the real store. `--count` says how many mentions are there at the start.
public final class PulseBench implements Bench {
    private static final long THERE = 20_000;
    private static final int BATCH = 10;
    private static final int BATCHES_PER_SECOND = 20;
    private static final int WARM_UP_SECONDS = 10;
    private static final int SECONDS = 30;

    private final Supplier<SourceCatalog> catalog;
    private final Runnable beforeToolkit;

    /// @param catalog the kinds of sources, for their tiles
    /// @param beforeToolkit what a machine without a display needs before JavaFX starts
    public PulseBench(Supplier<SourceCatalog> catalog, Runnable beforeToolkit) {
        this.catalog = catalog;
        this.beforeToolkit = beforeToolkit;
    }

    @Override
    public String name() {
        return "pulse";
    }

    @Override
    public String describe() {
        return "work of the screen's thread per pulse: scrolling, filtering, 200 mentions/s; --count mentions at first";
    }

    @Override
    public Map<String, Object> run(Setup setup) throws Exception {
        try (var store = new BenchStore(setup.seed())) {
            var room = new BenchRoom(store);
            long there = setup.countOr(THERE);
            for (long from = 0; from < there; from += 250) bring(store, room, from, (int) Math.min(250, there - from));
            setup.out().printf("%,d mentions are there%n", there);
            return measure(store, room, there, setup);
        }
    }

    private Map<String, Object> measure(BenchStore store, BenchRoom room, long there, Setup setup) throws Exception {
        var window = WatchWindow.open(room, catalog.get(), beforeToolkit);
        var going = new AtomicBoolean(true);
        var feeder = Thread.ofVirtual().start(() -> feed(store, room, there, going));
        Thread.sleep(WARM_UP_SECONDS * 1000L);
        window.count();
        setup.out().printf("measuring for %d s%n", SECONDS);
        Thread.sleep(SECONDS * 1000L);
        var figures = new LinkedHashMap<String, Object>();
        figures.put("bench", name());
        figures.putAll(window.figures());
        long arrived = store.mentions().newest() - there;
        figures.put("arrivedPerSecond", Math.round(arrived / (double) (WARM_UP_SECONDS + SECONDS)));
        figures.put("cores", Runtime.getRuntime().availableProcessors());
        figures.put("loadAverage", Math.round(BenchMemory.load() * 10) / 10.0);
        going.set(false);
        feeder.join();
        window.close();
        return figures;
    }

    private static void feed(BenchStore store, BenchRoom room, long there, AtomicBoolean going) {
        try {
            for (long number = there; going.get(); number += BATCH) {
                long start = System.nanoTime();
                bring(store, room, number, BATCH);
                long rest = 1000 / BATCHES_PER_SECOND - (System.nanoTime() - start) / 1_000_000;
                if (rest > 0) Thread.sleep(rest);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static void bring(BenchStore store, BenchRoom room, long from, int many) throws InterruptedException {
        var sightings = new ArrayList<Sighting>();
        for (long number = from; number < from + many; number++)
            sightings.add(store.maker().make(number));
        var last = sightings.getLast().mention();
        room.at(last.times().seen());
        store.intake()
                .take(
                        last.source(),
                        new Harvest.Ok(
                                sightings,
                                List.of(),
                                new Cursor(Long.toString(from)),
                                true,
                                Optional.empty(),
                                Map.of()));
    }
}
