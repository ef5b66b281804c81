// SPDX-License-Identifier: Apache-2.0
package org.vigie.app.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import org.vigie.ui.alerts.AlertSight;
import org.vigie.ui.kit.Fx;

/// How long a burst in a live stream takes to stand in the list of the alerts screen, from the moment at which the
/// mention that completes it is handed to the intake: store, rules, journal and the screen's own thread included.
///
/// Each of `--count` topics has three hours of quiet history and one burst, while other mentions keep coming in.
public final class AlertLatencyBench implements Bench {
    private static final int USUAL = 20;
    private static final int PER_HARVEST = 10;
    private static final long LONGEST_NANOS = 30_000_000_000L;
    private static final long PAUSE_NANOS = 200_000_000;

    private final Runnable beforeToolkit;

    /// @param beforeToolkit what a machine without a display needs before JavaFX starts
    public AlertLatencyBench(Runnable beforeToolkit) {
        this.beforeToolkit = beforeToolkit;
    }

    @Override
    public String name() {
        return "alert-latency";
    }

    @Override
    public String describe() {
        return "from the mention that completes a burst to its alert in the screen's list; --count bursts";
    }

    @Override
    public Map<String, Object> run(Setup setup) throws Exception {
        int bursts = (int) setup.countOr(USUAL);
        Screen.start(beforeToolkit);
        var folder = Files.createTempDirectory("vigie-bench");
        try (var stream = new BurstStream(folder, bursts, InstantSource.system())) {
            setup.out().printf("%,d mentions of history%n", stream.history());
            stream.watch();
            return measure(stream, bursts, setup);
        } finally {
            remove(folder);
        }
    }

    private static Map<String, Object> measure(BurstStream stream, int bursts, Setup setup) throws Exception {
        var seen = new Seen();
        var making = new FutureTask<>(() -> new AlertSight(stream.room(), new Nobody(), seen::listed));
        Fx.run(making);
        var going = new AtomicBoolean(true);
        var live = Thread.ofVirtual().start(() -> stream.flow(going));
        var times = new ArrayList<Long>();
        int missed = 0;
        for (int i = 0; i < bursts; i++) {
            long completed = inject(stream, i);
            long at = await(seen, BurstStream.named(i));
            if (at == 0) missed++;
            else times.add(at - completed);
            setup.out().printf("burst %d: %s%n", i + 1, at == 0 ? "missed" : (at - completed) / 1_000_000 + " ms");
        }
        going.set(false);
        live.join();
        Fx.run(making.get()::close);
        return figures(Spread.of(times.stream().mapToLong(Long::longValue).toArray()), bursts, missed);
    }

    /// @return when the mention that completes the burst was handed over
    private static long inject(BurstStream stream, int topic) throws InterruptedException {
        long completed = 0;
        for (int sent = 0; sent < BurstStream.LEAST + 2 * PER_HARVEST; sent += PER_HARVEST) {
            if (sent + PER_HARVEST == BurstStream.LEAST) completed = System.nanoTime();
            stream.say(topic, PER_HARVEST);
            LockSupport.parkNanos(PAUSE_NANOS);
        }
        return completed;
    }

    private static long await(Seen seen, String topic) {
        long end = System.nanoTime() + LONGEST_NANOS;
        while (System.nanoTime() < end) {
            var at = seen.at(topic);
            if (at.isPresent()) return at.getAsLong();
            LockSupport.parkNanos(5_000_000);
        }
        return 0;
    }

    private static Map<String, Object> figures(Spread spread, int bursts, int missed) {
        var figures = new LinkedHashMap<String, Object>();
        figures.put("bench", "alert-latency");
        figures.put("bursts", bursts);
        figures.put("missed", missed);
        figures.put("othersPerSecond", BurstStream.PER_SECOND);
        figures.put("p50Ms", spread.p50());
        figures.put("p95Ms", spread.p95());
        figures.put("maxMs", spread.max());
        figures.put("loadAverage", BenchMemory.load());
        return figures;
    }

    private static void remove(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : List.copyOf(files.sorted(Comparator.reverseOrder()).toList())) Files.delete(file);
        }
    }
}
