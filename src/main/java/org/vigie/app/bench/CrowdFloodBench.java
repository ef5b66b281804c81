// SPDX-License-Identifier: Apache-2.0
package org.vigie.app.bench;

import java.io.PrintStream;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.vigie.core.scenario.InjectKind;
import org.vigie.core.source.Cursor;
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

/// `bench crowd-flood`: the simulated public at ten thousand mentions a minute, through its sources and the poller
/// into a real store, by the clock. `--count` says how many seconds.
public final class CrowdFloodBench implements Bench {
    private static final long USUAL_SECONDS = 180;
    private static final double PER_MINUTE = 10_000;
    private static final double MOST_BACKGROUND = 60;

    @Override
    public String name() {
        return "crowd-flood";
    }

    @Override
    public String describe() {
        return "10,000 simulated mentions/min through source and poller into a real store; --count seconds";
    }

    @Override
    public Map<String, Object> run(Setup setup) throws Exception {
        long seconds = setup.countOr(USUAL_SECONDS);
        try (var store = new BenchStore(setup.seed())) {
            var clock = InstantSource.system();
            var start = clock.instant();
            var feed = new CrowdFeed(start, clock, crowd(setup.seed()));
            var catalog = new PlaceCatalog("fr", feed);
            store.gatherNarratives();
            var backlogs = new ArrayList<Long>();
            try (var poller = new Poller(
                    catalog,
                    new Places(),
                    store.intake(),
                    store.events(),
                    new ThreadAgenda(clock),
                    new Random(setup.seed()))) {
                poller.start();
                watch(store, feed, seconds, backlogs, setup.out());
            }
            return figures(store, feed, Duration.between(start, clock.instant()), backlogs);
        }
    }

    private static void watch(BenchStore store, CrowdFeed feed, long seconds, List<Long> backlogs, PrintStream out)
            throws InterruptedException {
        for (long second = 1; second <= seconds; second++) {
            Thread.sleep(1_000);
            long backlog = feed.said() - store.mentions().newest();
            backlogs.add(backlog);
            if (second % 30 == 0)
                out.printf(
                        "after %,d s: %,d said, %,d stored, %,d on their way, %,d behind in narratives%n",
                        second,
                        feed.said(),
                        store.mentions().newest(),
                        backlog,
                        store.narratives().behind());
        }
    }

    /// Half of it everyday talk, half a narrative that was set off at the start.
    private static Crowd crowd(long seed) {
        var flood = Coefficients.USUAL
                .with(Coefficient.BACKGROUND, MOST_BACKGROUND)
                .with(Coefficient.VOLUME, PER_MINUTE / 2 / MOST_BACKGROUND)
                .with(Coefficient.SPARK, 250);
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

    private static Map<String, Object> figures(BenchStore store, CrowdFeed feed, Duration took, List<Long> backlogs) {
        var sorted = backlogs.stream().sorted().toList();
        var memory = BenchMemory.now();
        double minutes = took.toMillis() / 60_000.0;
        var figures = new LinkedHashMap<String, Object>();
        figures.put("bench", "crowd-flood");
        figures.put("seconds", took.toSeconds());
        figures.put("said", feed.said());
        figures.put("stored", store.mentions().newest());
        figures.put("saidPerMinute", Math.round(feed.said() / minutes));
        figures.put("storedPerMinute", Math.round(store.mentions().newest() / minutes));
        figures.put("onTheirWayP50", sorted.get(sorted.size() / 2));
        figures.put("onTheirWayMax", sorted.getLast());
        figures.put("narrativesBehind", store.narratives().behind());
        figures.put("heapMaxMb", memory.heapMaxMb());
        figures.put("heapPeakMb", memory.heapPeakMb());
        figures.put("residentPeakMb", memory.residentPeakMb());
        figures.put("cores", Runtime.getRuntime().availableProcessors());
        figures.put("loadAverage", Math.round(BenchMemory.load() * 10) / 10.0);
        return figures;
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
