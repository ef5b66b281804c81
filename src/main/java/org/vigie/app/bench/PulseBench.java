// SPDX-License-Identifier: Apache-2.0
package org.vigie.app.bench;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.vigie.analysis.LocalReasons;
import org.vigie.app.ShippedMessages;
import org.vigie.core.mention.Sighting;
import org.vigie.core.source.Cursor;
import org.vigie.core.source.Harvest;
import org.vigie.core.source.SourceCatalog;
import org.vigie.ui.kit.Easel;
import org.vigie.ui.kit.Frame;
import org.vigie.ui.kit.Fx;
import org.vigie.ui.kit.Preferences;
import org.vigie.ui.watch.Outlets;
import org.vigie.ui.watch.WatchLoad;
import org.vigie.ui.watch.WatchScreen;

/// The work of the JavaFX thread per pulse while one scrolls and filters and two hundred mentions a second arrive
/// through the real store. `--count` says how many mentions are there at the start.
public final class PulseBench implements Bench {
    private static final long THERE = 20_000;
    private static final int BATCH = 10;
    private static final int BATCHES_PER_SECOND = 20;
    private static final int WARM_UP_SECONDS = 10;
    private static final int SECONDS = 30;
    private static final int WIDTH = 1824;
    private static final int HEIGHT = 965;
    private static final int WINDOW = 900;

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
        beforeToolkit.run();
        var started = new CountDownLatch(1);
        Platform.startup(started::countDown);
        started.await();
        var screen = onFx(() -> show(room));
        var load = new WatchLoad(screen);
        var meter = new PulseMeter(load::step);
        var going = new AtomicBoolean(true);
        var feeder = Thread.ofVirtual().start(() -> feed(store, room, there, going));
        Fx.run(meter::start);
        Thread.sleep(WARM_UP_SECONDS * 1000L);
        Fx.run(meter::count);
        setup.out().printf("measuring for %d s%n", SECONDS);
        Thread.sleep(SECONDS * 1000L);
        var figures = onFx(() -> {
            meter.stop();
            return figures(meter, load, store.mentions().newest() - there);
        });
        going.set(false);
        feeder.join();
        onFx(() -> {
            screen.close();
            return true;
        });
        return figures;
    }

    private static <T> T onFx(Callable<T> task) throws Exception {
        var result = new FutureTask<>(task);
        Fx.run(result);
        return result.get();
    }

    private WatchScreen show(BenchRoom room) {
        var frame = Frame.of(Preferences.FIRST, ZoneId.of("Europe/Paris"));
        var screen = new WatchScreen(
                room.open(),
                new Nobody(),
                catalog.get(),
                LocalReasons.builtIn(),
                ShippedMessages.all(),
                frame,
                new NoOutlets());
        var page = new StackPane((Parent) screen.node());
        var scene = new Scene(new Easel(page, WIDTH, HEIGHT), WINDOW, WINDOW);
        frame.preferences().get().theme().dress(scene, frame.preferences().get().textPercent());
        var stage = new Stage();
        stage.setScene(scene);
        stage.show();
        return screen;
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

    private static Map<String, Object> figures(PulseMeter meter, WatchLoad load, long arrived) {
        var figures = new LinkedHashMap<String, Object>();
        figures.put("bench", "pulse");
        figures.put("pulses", meter.pulses());
        figures.put("workP50Ms", meter.work(0.50));
        figures.put("workP95Ms", meter.work(0.95));
        figures.put("workP99Ms", meter.work(0.99));
        figures.put("workMaxMs", meter.work(1));
        figures.put("betweenPulsesP99Ms", meter.between(0.99));
        figures.put("arrivedPerSecond", Math.round(arrived / (double) (WARM_UP_SECONDS + SECONDS)));
        figures.put("rows", load.rows());
        figures.put("waiting", load.waiting());
        figures.put("cores", Runtime.getRuntime().availableProcessors());
        figures.put("loadAverage", Math.round(BenchMemory.load() * 10) / 10.0);
        return figures;
    }

    private static final class NoOutlets implements Outlets {
        @Override
        public void sources() {}

        @Override
        public void alerts() {}

        @Override
        public void importFile() {}

        @Override
        public void openLink(String address) {}
    }
}
