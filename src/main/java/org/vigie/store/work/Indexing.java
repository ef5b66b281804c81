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
    /// So many new mentions between two moments of showing are a flood: then they are shown together, this often. Each
    /// time makes files that have to be merged later.
    private static final int FLOOD = 300;

    private static final long SHOWN_EVERY_NANOS = TimeUnit.MILLISECONDS.toNanos(500);

    private final IndexFollower follower;
    private final Announcing announcing;
    private final Runnable upkeep;
    private final BlockingQueue<Task> tasks = new LinkedBlockingQueue<>();
    private final Semaphore ahead = new Semaphore(TRANSACTIONS_AHEAD);
    private final Thread thread;
    private final Unshown unshown = new Unshown();
    private volatile boolean closing;
    private long lastingAt = System.nanoTime();
    private long shownAt = lastingAt;

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

    /// What the index has and nobody can find or was told of yet.
    private static final class Unshown {
        private final List<Written> written = new ArrayList<>();
        private final List<MentionKey> changed = new ArrayList<>();
        private final List<Runnable> afterwards = new ArrayList<>();
        private int fresh;
        private boolean any;
        /// Something else than new mentions, which may be what a person just did.
        private boolean urgent;

        void clear() {
            written.clear();
            changed.clear();
            afterwards.clear();
            fresh = 0;
            any = false;
            urgent = false;
        }
    }

    private sealed interface Task {
        record Arrived(List<Written> written) implements Task {}

        record Look(boolean urgent) implements Task {}

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
        tasks.add(new Task.Look(true));
    }

    /// The same for what goes on in the background, page after page: shown with other pages.
    void lookSoon() {
        tasks.add(new Task.Look(false));
    }

    /// Runs this once everything committed so far can be found.
    void afterwards(Runnable work) {
        tasks.add(new Task.Do(work));
    }

    private void run() {
        while (!closing || !tasks.isEmpty() || unshown.any) {
            try {
                var some = next();
                if (!some.isEmpty()) follow(some);
                if (unshown.any && patienceNanos() <= 0) show();
                makeLasting();
            } catch (Exception e) {
                LOG.error("The index could not follow; what is committed is found after the next round.", e);
                // the next start finds what is missing
                if (closing) return;
                tasks.add(new Task.Look(true));
                pause();
            }
        }
    }

    private List<Task> next() throws InterruptedException {
        var some = new ArrayList<Task>();
        long patience = closing ? 0 : unshown.any ? patienceNanos() : TimeUnit.MILLISECONDS.toNanos(500);
        var first = tasks.poll(patience, TimeUnit.NANOSECONDS);
        if (first != null) some.add(first);
        tasks.drainTo(some, MOST_AT_ONCE);
        return some;
    }

    /// How long what is not shown may wait for more to be shown with it.
    private long patienceNanos() {
        boolean few = unshown.fresh > 0 && unshown.fresh < FLOOD;
        if (closing || unshown.urgent || few) return 0;
        return shownAt + SHOWN_EVERY_NANOS - System.nanoTime();
    }

    private void follow(List<Task> some) {
        var written = some.stream()
                .filter(Task.Arrived.class::isInstance)
                .flatMap(task -> ((Task.Arrived) task).written().stream())
                .toList();
        long arrivals = some.stream().filter(Task.Arrived.class::isInstance).count();
        unshown.any = true;
        unshown.urgent |= some.stream().anyMatch(Indexing::isUrgent);
        try {
            var fresh = written.stream().flatMap(w -> w.fresh().stream()).toList();
            boolean marks = written.stream().anyMatch(Written::changed) || arrivals < some.size();
            var changed = follower.follow(fresh, marks);
            unshown.fresh += fresh.size();
            for (var one : written) if (!one.fresh().isEmpty()) unshown.written.add(one);
            for (var one : changed) unshown.changed.add(one.mention().key());
        } finally {
            ahead.release((int) arrivals);
        }
        for (var task : some) if (task instanceof Task.Do(Runnable work)) unshown.afterwards.add(work);
    }

    private static boolean isUrgent(Task task) {
        return switch (task) {
            case Task.Arrived _ -> false;
            case Task.Look(boolean urgent) -> urgent;
            case Task.Do _ -> true;
        };
    }

    /// Lets it be found, then tells of it.
    private void show() {
        follower.show();
        shownAt = System.nanoTime();
        var written = List.copyOf(unshown.written);
        var changed = List.copyOf(unshown.changed);
        var afterwards = List.copyOf(unshown.afterwards);
        unshown.clear();
        written.forEach(announcing::arrived);
        if (!changed.isEmpty()) announcing.changed(changed);
        afterwards.forEach(Runnable::run);
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
