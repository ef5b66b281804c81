// SPDX-License-Identifier: Apache-2.0
package org.vigie.app.bench;

import java.io.PrintStream;
import java.time.Duration;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import org.vigie.core.scenario.InjectKind;
import org.vigie.core.source.Cursor;
import org.vigie.core.source.SourceCatalog;
import org.vigie.core.source.SourceHealth;
import org.vigie.core.source.SourceId;
import org.vigie.core.source.SourceSettings;
import org.vigie.core.source.Sources;
import org.vigie.exercise.crowd.Coefficient;
import org.vigie.exercise.crowd.Coefficients;
import org.vigie.exercise.crowd.Crowd;
import org.vigie.exercise.crowd.CrowdFeed;
import org.vigie.exercise.crowd.Happening;
import org.vigie.exercise.place.PlaceCatalog;
import org.vigie.exercise.place.PublicPlace;
import org.vigie.sources.Poller;
import org.vigie.sources.ThreadAgenda;

/// `bench crowd-flood`: the simulated public at more than ten thousand mentions a minute, through its sources and the
/// poller into a real store, by the clock, while one scrolls and filters the screen of mentions and asks questions.
/// `--count` says how many seconds are measured, after a warm-up.
public final class CrowdFloodBench implements Bench {
    private static final long USUAL_SECONDS = 180;
    /// In which the talk about the narrative, which feeds on itself, comes to its height.
    private static final int WARM_UP_SECONDS = 45;
    private static final long WANTED_PER_MINUTE = 10_000;

    private final Supplier<SourceCatalog> catalog;
    private final Runnable beforeToolkit;

    /// @param catalog the kinds of sources, for their tiles
    /// @param beforeToolkit what a machine without a display needs before JavaFX starts
    public CrowdFloodBench(Supplier<SourceCatalog> catalog, Runnable beforeToolkit) {
        this.catalog = catalog;
        this.beforeToolkit = beforeToolkit;
    }

    @Override
    public String name() {
        return "crowd-flood";
    }

    @Override
    public String describe() {
        return "10,000 simulated mentions/min through source and poller into a real store, beneath a screen and"
                + " questions; --count seconds";
    }

    @Override
    public Map<String, Object> run(Setup setup) throws Exception {
        long seconds = setup.countOr(USUAL_SECONDS);
        try (var store = new BenchStore(setup.seed())) {
            var clock = InstantSource.system();
            var room = new BenchRoom(store, new Places());
            room.at(clock.instant());
            var window = WatchWindow.open(room, catalog.get(), beforeToolkit);
            var start = clock.instant();
            var feed = new CrowdFeed(start, clock, crowd(setup.seed()));
            store.gatherNarratives();
            try (var readings = new FloodReadings(store, feed);
                    var poller = new Poller(
                            new PlaceCatalog("fr", readings),
                            new Places(),
                            store.intake(),
                            store.events(),
                            new ThreadAgenda(clock),
                            new Random(setup.seed()))) {
                poller.start();
                for (int second = 0; second < WARM_UP_SECONDS; second++) {
                    Thread.sleep(1_000);
                    room.at(clock.instant());
                }
                window.count();
                readings.begin();
                var said = feed.said();
                var stored = store.mentions().newest();
                var begun = clock.instant();
                watch(readings, room, clock, seconds, setup.out());
                var took = Duration.between(begun, clock.instant());
                var figures = new LinkedHashMap<String, Object>();
                figures.put("bench", name());
                figures.put("seconds", took.toSeconds());
                figures.put("wantedPerMinute", WANTED_PER_MINUTE);
                figures.put("saidPerMinute", perMinute(feed.said() - said, took));
                figures.put("storedPerMinute", perMinute(store.mentions().newest() - stored, took));
                figures.putAll(readings.figures());
                figures.putAll(window.figures());
                window.close();
                return withMachine(figures);
            }
        }
    }

    private static void watch(
            FloodReadings readings, BenchRoom room, InstantSource clock, long seconds, PrintStream out)
            throws InterruptedException {
        for (long second = 1; second <= seconds; second++) {
            Thread.sleep(1_000);
            room.at(clock.instant());
            readings.read();
            if (second % 30 == 0) out.printf("after %,d s: %s%n", second, readings.line());
        }
    }

    private static long perMinute(long many, Duration took) {
        return Math.round(many * 60_000.0 / took.toMillis());
    }

    private static Map<String, Object> withMachine(Map<String, Object> figures) {
        var memory = BenchMemory.now();
        figures.put("heapMaxMb", memory.heapMaxMb());
        figures.put("heapPeakMb", memory.heapPeakMb());
        figures.put("residentPeakMb", memory.residentPeakMb());
        figures.put("cores", Runtime.getRuntime().availableProcessors());
        figures.put("loadAverage", Math.round(BenchMemory.load() * 10) / 10.0);
        return figures;
    }

    /// Six thousand posts a minute of everyday talk, and about five and a half thousand on a narrative that was set off
    /// at the start: two and a half thousand of its own accord, the others in answer to posts.
    private static Crowd crowd(long seed) {
        var flood = Coefficients.USUAL
                .with(Coefficient.BACKGROUND, 60)
                .with(Coefficient.VOLUME, 100)
                .with(Coefficient.SPARK, 1_500)
                .with(Coefficient.SPARK_HALVING, 120)
                .with(Coefficient.MEMORY, 0.2);
        var crowd = new Crowd(CrowdDay.scenario("fr"), flood, seed);
        crowd.hear(new Happening.Came(
                Duration.ZERO,
                "outage",
                InjectKind.SOCIAL,
                "lea",
                "",
                "Panne chez Altéa : plus de réseau, la box reste au rouge depuis midi.",
                false));
        return crowd;
    }

    /// The places of the public; where each was read to, the poller knows itself.
    private static final class Places implements Sources {
        @Override
        public List<SourceSettings> all() {
            return PublicPlace.settings("fr");
        }

        @Override
        public Cursor cursor(SourceId id) {
            return Cursor.START;
        }

        @Override
        public Optional<SourceHealth.Counts> counts(SourceId id) {
            return Optional.empty();
        }
    }
}
