// SPDX-License-Identifier: Apache-2.0
package org.vigie.store.h2;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import org.h2.api.ErrorCode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vigie.core.journal.Journal.NotSaved;

/// The one thread that writes a file: takes what waits, commits it together, forces it to the disk, and only
/// then says so. When the file gives up it fails what waits and tries to come back until it can.
final class Writer {
    private static final Logger LOG = LoggerFactory.getLogger(Writer.class);
    private static final int MOST_PER_COMMIT = 64;
    private static final int MOST_WAITING = 10_000;

    private final Life life;
    private final long retryMillis;
    private final BlockingQueue<Job<?>> waiting = new ArrayBlockingQueue<>(MOST_WAITING);
    private final Queue<Runnable> backups = new ConcurrentLinkedQueue<>();
    private final Thread thread;
    private volatile boolean closing;
    private boolean compact;

    Writer(H2Address address, Schema schema, Disk disk, long retryMillis) {
        this.life = new Life(address, schema, disk);
        this.retryMillis = retryMillis;
        this.thread = Thread.ofPlatform()
                .name("writer of " + address.base().getFileName())
                .daemon()
                .unstarted(this::run);
    }

    void start() {
        life.begin();
        thread.start();
    }

    OpenFile openFile() throws SQLException {
        if (closing) throw new SQLException("The file is closed.", "08003", ErrorCode.DATABASE_IS_CLOSED);
        return life.file();
    }

    <T> CompletableFuture<T> submit(Job<T> job) {
        if (closing) job.fail(new NotSaved("The store is closed.", null));
        else if (!isPossible(job)) job.fail(life.notSaved());
        else if (!waiting.offer(job)) job.fail(new NotSaved("Too much waits to be written.", null));
        return job.done;
    }

    /// The copy is made when nothing waits in a transaction; its failure harms nobody else.
    CompletableFuture<Void> backup(Path zip) {
        var done = new CompletableFuture<Void>();
        backups.add(() -> {
            try {
                openFile().backup(zip);
                done.complete(null);
            } catch (SQLException | IOException e) {
                done.completeExceptionally(e);
            }
        });
        submit(wake()).whenComplete((woken, failed) -> {
            if (failed != null) done.completeExceptionally(failed);
        });
        return done;
    }

    /// Whether the file was closed in order.
    boolean close(boolean compactFirst) {
        compact = compactFirst;
        closing = true;
        waiting.offer(wake());
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return life.canWrite();
    }

    private void run() {
        while (!closing || !waiting.isEmpty()) {
            var jobs = take();
            if (!jobs.isEmpty()) commit(jobs);
            else if (!life.canWrite() && !closing) life.comeBack();
            for (var backup = backups.poll(); backup != null; backup = backups.poll()) backup.run();
        }
        life.end(compact);
        for (var late = waiting.poll(); late != null; late = waiting.poll()) late.fail(life.notSaved());
    }

    private List<Job<?>> take() {
        var jobs = new ArrayList<Job<?>>();
        try {
            var first = life.canWrite() && !closing ? waiting.take() : waiting.poll(patience(), TimeUnit.MILLISECONDS);
            if (first != null) jobs.add(first);
            waiting.drainTo(jobs, MOST_PER_COMMIT - 1);
        } catch (InterruptedException e) {
            LOG.warn("The writer is not meant to be interrupted; it goes on.");
        }
        return jobs;
    }

    private long patience() {
        return closing ? 0 : retryMillis;
    }

    private boolean isPossible(Job<?> job) {
        return life.canWrite() || (job.readsOnly && life.canRead());
    }

    private void commit(List<Job<?>> waited) {
        var jobs = new ArrayList<Job<?>>();
        for (var job : waited) {
            if (isPossible(job)) jobs.add(job);
            else job.fail(life.notSaved());
        }
        if (jobs.isEmpty()) return;
        try {
            var open = life.file();
            var transaction = new Transaction(open.handle(), life.openings());
            for (var job : jobs) job.run(transaction);
            if (jobs.stream().allMatch(job -> job.readsOnly)) open.rollback();
            else {
                open.commitForGood();
                transaction.passBarriers();
            }
        } catch (Exception gaveUp) {
            life.giveUp(gaveUp);
            jobs.forEach(job -> job.fail(life.notSaved()));
            return;
        }
        jobs.forEach(Job::complete);
    }

    private static Job<Boolean> wake() {
        return new Job<>(transaction -> true, true);
    }
}
