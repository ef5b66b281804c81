// SPDX-License-Identifier: Apache-2.0
package org.vigie.sources;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.vigie.core.source.Fault;
import org.vigie.core.source.Harvest;
import org.vigie.core.source.LiveSource;

/// Turns what a socket says into harvests: one queue with an end, one thread, batches in order.
///
/// The socket's thread never waits here. When the queue is full the stream must be dropped, not a mention: what was
/// queued is still delivered, and the cursor of the last harvest tells where to start again.
///
/// @param <E> what the socket says
public final class StreamLoop<E> implements AutoCloseable {
    private static final int MOST_WAITING = 5_000;
    private static final int MOST_AT_ONCE = 500;
    private static final Duration PACE = Duration.ofMillis(500);

    private final BlockingQueue<E> waiting = new ArrayBlockingQueue<>(MOST_WAITING);
    private final AtomicReference<@Nullable Harvest> end = new AtomicReference<>();
    private final AtomicBoolean closed = new AtomicBoolean();
    private final InstantSource clock;
    private final Reader<E> reader;
    private final LiveSource.Sink sink;
    private volatile @Nullable Thread thread;

    public StreamLoop(InstantSource clock, Reader<E> reader, LiveSource.Sink sink) {
        this.clock = clock;
        this.reader = reader;
        this.sink = sink;
    }

    /// Makes harvests of what was heard. Called on one thread only.
    @FunctionalInterface
    public interface Reader<E> {
        /// @param heard in order; empty when nothing was said for a moment
        /// @return what to hand on, in order
        List<Harvest.Ok> read(List<E> heard, Instant now) throws InterruptedException;
    }

    /// Starts delivering; until then the queue only fills.
    public void start(String name) {
        thread = Thread.ofVirtual().name(name).start(this::run);
    }

    /// Takes what the socket said; false when there is no room and the stream must be dropped.
    public boolean offer(E said) {
        if (end.get() != null) return false;
        if (waiting.offer(said)) return true;
        end(new Harvest.Rejected(Fault.UNREACHABLE, false, "the stream came faster than it could be kept"));
        return false;
    }

    /// The socket has ended: what was heard is still delivered, then this.
    public void end(Harvest why) {
        end.compareAndSet(null, why);
    }

    private void run() {
        try {
            while (!closed.get()) {
                var over = end.get();
                var heard = hear();
                for (var harvest : reader.read(heard, clock.instant())) sink.take(harvest);
                if (over != null && heard.isEmpty()) {
                    sink.take(over);
                    return;
                }
            }
        } catch (InterruptedException e) {
            closed.set(true); // told to stop: nothing is owed any more
        }
    }

    private List<E> hear() throws InterruptedException {
        var heard = new ArrayList<E>();
        var first = waiting.poll(PACE.toMillis(), TimeUnit.MILLISECONDS);
        if (first == null) return heard;
        heard.add(first);
        waiting.drainTo(heard, MOST_AT_ONCE - 1);
        return heard;
    }

    @Override
    public void close() {
        closed.set(true);
        var running = thread;
        if (running != null) running.interrupt();
    }
}
