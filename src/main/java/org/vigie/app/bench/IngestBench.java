// SPDX-License-Identifier: Apache-2.0
package org.vigie.app.bench;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// How fast mentions go through the whole pipeline, from a harvest to committed, forced to the disk and indexed.
///
/// Making the mentions is part of the time. Narratives follow afterwards, as a stage of their own: in a room they do so
/// in the background, behind a flood. The goal of 1 GB of heap is checked by starting Java with -Xmx1g.
public final class IngestBench implements Bench {
    private static final long USUAL = 1_000_000;

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
        try (var store = new BenchStore(setup.seed())) {
            long cpu = cpuNanos();
            var marks = Feeding.fill(store, count, setup.out());
            var figures = figures(store, count, marks, cpuNanos() - cpu);
            gather(store, count, setup.out(), figures);
            return figures;
        }
    }

    private static void gather(BenchStore store, long count, PrintStream out, Map<String, Object> figures)
            throws InterruptedException {
        long cpu = cpuNanos();
        long start = System.nanoTime();
        store.gatherNarratives();
        while (store.narratives().behind() > 0) Thread.sleep(5);
        long perSecond = Math.round(count / seconds(start, System.nanoTime()));
        out.printf("gathered into narratives: %,d/s%n", perSecond);
        figures.put("narrativesPerSecond", perSecond);
        figures.put("narrativesCpuMicrosPerMention", (cpuNanos() - cpu) / 1_000 / count);
    }

    private static Map<String, Object> figures(BenchStore store, long count, List<Long> marks, long cpuNanos) {
        double first = seconds(marks.get(0), marks.get(1));
        double last = seconds(marks.get(9), marks.get(10));
        var memory = BenchMemory.now();
        var figures = new LinkedHashMap<String, Object>();
        figures.put("bench", "ingest");
        figures.put("mentions", count);
        figures.put("perSecond", Math.round(count / seconds(marks.getFirst(), marks.getLast())));
        figures.put("lastTenthSlowerThanFirst", Math.round(last / first * 100) / 100.0);
        figures.put("cpuMicrosPerMention", cpuNanos / 1_000 / count);
        figures.put("heapMaxMb", memory.heapMaxMb());
        figures.put("heapPeakMb", memory.heapPeakMb());
        figures.put("residentPeakMb", memory.residentPeakMb());
        figures.put("diskMb", store.diskMb());
        figures.put("cores", Runtime.getRuntime().availableProcessors());
        figures.put("loadAverage", BenchMemory.load());
        return figures;
    }

    private static double seconds(long from, long to) {
        return (to - from) / 1e9;
    }

    /// Processor time of this process, all threads; tells the cost also where other programs take their share.
    private static long cpuNanos() {
        var system = ManagementFactory.getOperatingSystemMXBean();
        return system instanceof com.sun.management.OperatingSystemMXBean own ? own.getProcessCpuTime() : 0;
    }
}
