// SPDX-License-Identifier: Apache-2.0
package org.vigie.app.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;

/// What this process takes of the machine's memory, in MB; -1 where the system does not tell.
///
/// @param heapMaxMb the limit set for the heap
/// @param heapPeakMb the most that was used of it, garbage included
/// @param residentPeakMb the most that the process had in memory (Linux)
record BenchMemory(long heapMaxMb, long heapPeakMb, long residentPeakMb) {
    private static final long MB = 1 << 20;

    static BenchMemory now() {
        long peak = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum();
        return new BenchMemory(Runtime.getRuntime().maxMemory() / MB, peak / MB, residentPeak());
    }

    /// The load of the machine over the last minute, to be read beside any figure; negative if unknown.
    static double load() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }

    private static long residentPeak() {
        try {
            return Files.readAllLines(Path.of("/proc/self/status")).stream()
                    .filter(line -> line.startsWith("VmHWM:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                    .findFirst()
                    .orElse(-1);
        } catch (IOException notLinux) {
            return -1;
        }
    }
}
