// SPDX-License-Identifier: Apache-2.0
package org.vigie.sources;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/// The agenda of the running program: one thread watches the time, and everything due gets a virtual thread.
public final class ThreadAgenda implements Agenda {
    private final InstantSource clock;
    private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("agenda").daemon().factory());

    public ThreadAgenda(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public Instant now() {
        return clock.instant();
    }

    @Override
    public Appointment at(Instant when, Runnable what) {
        try {
            var wait = Math.max(0, Duration.between(now(), when).toMillis());
            var due =
                    watch.schedule(() -> Thread.ofVirtual().name("collector").start(what), wait, TimeUnit.MILLISECONDS);
            return () -> due.cancel(false);
        } catch (RejectedExecutionException e) {
            return () -> {}; // closed: nothing begins any more
        }
    }

    @Override
    public void close() {
        watch.shutdownNow();
    }
}
