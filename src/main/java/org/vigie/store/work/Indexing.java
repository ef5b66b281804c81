// SPDX-License-Identifier: Apache-2.0
package org.vigie.store.work;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vigie.core.mention.Filed;
import org.vigie.core.mention.MentionKey;
import org.vigie.store.work.Commit.Written;

/// Makes the index follow the tables, on its own thread: first findable, then announced.
///
/// New mentions come by the queue; for whatever else changed it reads the marks of [Touched]. Should anything
/// fail, the tables still hold it all, and the next round or the next start makes it good.
final class Indexing implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Indexing.class);
    private static final long LASTING_EVERY_MILLIS = 30_000;
    private static final int LASTING_EVERY_MENTIONS = 100_000;
    private static final int TRANSACTIONS_AHEAD = 2;
    private static final int MOST_AT_ONCE = 16;

    private final IndexFollower follower;
    private final Announcing announcing;
    private final Runnable upkeep;
    private final BlockingQueue<Task> tasks = new LinkedBlockingQueue<>();
    private final Semaphore ahead = new Semaphore(TRANSACTIONS_AHEAD);
    private final Thread thread;
    private volatile boolean closing;
    private long lastingAt = System.nanoTime();

    /// @param upkeep done each time the index was made lasting
    Indexing(IndexFollower follower, Announcing announcing, Runnable upkeep) {
        this.upkeep = upkeep;
        this.follower = follower;
        this.announcing = announcing;
        this.thread = Thread.ofPlatform().name("index of mentions").daemon().unstarted(this::run);
    }

    /// Tells what can be found now.
    interface Announcing {
        void arrived(Written written);

        void changed(List<MentionKey> keys);
    }

    private sealed interface Task {
        record Arrived(List<Written> written) implements Task {}

        record Look() implements Task {}

        record Do(Runnable work) implements Task {}
    }

    void start() {
        thread.start();
    }

    /// Waits while the index is too far behind; to be followed by [#arrived] in any case.
    void reserve() throws InterruptedException {
        ahead.acquire();
    }

    /// These are committed.
    void arrived(List<Written> written) {
        tasks.add(new Task.Arrived(written));
    }

    /// Something else was committed that has its marks.
    void look() {
        tasks.add(new Task.Look());
    }

    /// Runs this once everything committed so far can be found.
    void afterwards(Runnable work) {
        tasks.add(new Task.Do(work));
    }

    private void run() {
        while (!closing || !tasks.isEmpty()) {
            try {
                var some = next();
                if (!some.isEmpty()) follow(some);
                makeLasting();
            } catch (Exception e) {
                LOG.error("The index could not follow; what is committed is found after the next round.", e);
                tasks.add(new Task.Look());
                pause();
            }
        }
    }

    private List<Task> next() throws InterruptedException {
        var some = new ArrayList<Task>();
        var first = tasks.poll(closing ? 0 : 500, TimeUnit.MILLISECONDS);
        if (first != null) some.add(first);
        tasks.drainTo(some, MOST_AT_ONCE);
        return some;
    }

    private void follow(List<Task> some) {
        var written = some.stream()
                .filter(Task.Arrived.class::isInstance)
                .flatMap(task -> ((Task.Arrived) task).written().stream())
                .toList();
        long arrivals = some.stream().filter(Task.Arrived.class::isInstance).count();
        try {
            var fresh = written.stream().flatMap(w -> w.fresh().stream()).toList();
            boolean marks = written.stream().anyMatch(Written::changed) || arrivals < some.size();
            var changed = follower.follow(fresh, marks);
            for (var one : written) if (!one.fresh().isEmpty()) announcing.arrived(one);
            if (!changed.isEmpty())
                announcing.changed(
                        changed.stream().map(Filed::mention).map(m -> m.key()).toList());
        } finally {
            ahead.release((int) arrivals);
        }
        for (var task : some) if (task instanceof Task.Do(Runnable work)) work.run();
    }

    private void makeLasting() {
        boolean due = System.nanoTime() - lastingAt > TimeUnit.MILLISECONDS.toNanos(LASTING_EVERY_MILLIS);
        if (follower.pending() > LASTING_EVERY_MENTIONS || (due && follower.pending() > 0)) {
            follower.makeLasting();
            upkeep.run();
            lastingAt = System.nanoTime();
        }
    }

    private void pause() {
        try {
            Thread.sleep(1_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /// Finishes what waits; the index stays open.
    @Override
    public void close() {
        closing = true;
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
