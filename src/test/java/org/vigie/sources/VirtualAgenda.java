// SPDX-License-Identifier: Apache-2.0
package org.vigie.sources;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.PriorityQueue;

/// An agenda whose time passes only when a test says so; what is due is done at once, in order, on the test's thread.
final class VirtualAgenda implements Agenda {
    private final PriorityQueue<Entry> entries =
            new PriorityQueue<>(Comparator.comparing(Entry::when).thenComparingLong(Entry::number));
    private Instant now;
    private long number;

    private record Entry(Instant when, long number, Runnable what) {}

    VirtualAgenda(Instant start) {
        now = start;
    }

    @Override
    public Instant now() {
        return now;
    }

    @Override
    public Appointment at(Instant when, Runnable what) {
        var entry = new Entry(when.isBefore(now) ? now : when, number++, what);
        entries.add(entry);
        return () -> entries.remove(entry);
    }

    void pass(Duration time) {
        var end = now.plus(time);
        for (var next = entries.peek(); next != null && !next.when().isAfter(end); next = entries.peek()) {
            entries.remove(next);
            now = next.when();
            next.what().run();
        }
        now = end;
    }

    @Override
    public void close() {
        entries.clear();
    }
}
