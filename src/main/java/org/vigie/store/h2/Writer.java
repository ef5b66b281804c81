// SPDX-License-Identifier: Apache-2.0
package org.vigie.store.h2;

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
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vigie.core.journal.Journal.NotSaved;

/// The one thread that writes a file: takes what waits, commits it together, forces it to the disk, and only
/// then says so. When the file gives up it fails what waits and tries to reopen until it can.
final class Writer {
    private static final Logger LOG = LoggerFactory.getLogger(Writer.class);
    private static final int MOST_PER_COMMIT = 64;
    private static final int MOST_WAITING = 10_000;

    private final H2Address address;
    private final Schema schema;
    private final Disk disk;
    private final long retryMillis;
    private final BlockingQueue<Job<?>> waiting = new ArrayBlockingQueue<>(MOST_WAITING);
    private final Queue<Runnable> backups = new ConcurrentLinkedQueue<>();
    private final Thread thread;
    /// Absent while the file could not be reopened.
    private volatile @Nullable OpenFile file;
    /// Why nothing can be written, while that is so.
    private volatile @Nullable Throwable trouble;

    private volatile boolean closing;
    private boolean compact;
    private long openings;

    Writer(H2Address address, Schema schema, Disk disk, long retryMillis) {
        this.address = address;
        this.schema = schema;
        this.disk = disk;
        this.retryMillis = retryMillis;
        this.thread = Thread.ofPlatform()
                .name("writer of " + address.base().getFileName())
                .daemon()
                .unstarted(this::run);
    }

    void start() {
        file = openOnceMore();
        thread.start();
    }

    OpenFile openFile() throws SQLException {
        var open = file;
        if (open == null || closing)
            throw new SQLException("The file is not open: " + address, "08003", ErrorCode.DATABASE_IS_CLOSED);
        return open;
    }

    <T> CompletableFuture<T> submit(Job<T> job) {
        var why = trouble;
        if (closing) job.fail(new NotSaved("The store is closed.", null));
        else if (why != null && (!job.readsOnly || file == null)) job.fail(notSaved(why));
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
            } catch (SQLException e) {
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
        return trouble == null;
    }

    private void run() {
        while (!closing || !waiting.isEmpty()) {
            var jobs = take();
            if (!jobs.isEmpty()) commit(jobs);
            else if (trouble != null && !closing) reopen();
            for (var backup = backups.poll(); backup != null; backup = backups.poll()) backup.run();
        }
        var open = file;
        if (open != null && trouble == null) open.close(compact);
        else if (open != null) open.abandon();
        for (var late = waiting.poll(); late != null; late = waiting.poll()) late.fail(notSaved(trouble));
    }

    private List<Job<?>> take() {
        var jobs = new ArrayList<Job<?>>();
        try {
            var first = trouble == null && !closing ? waiting.take() : waiting.poll(patience(), TimeUnit.MILLISECONDS);
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

    private void commit(List<Job<?>> jobs) {
        var open = file;
        var why = trouble;
        if (open == null || (why != null && jobs.stream().anyMatch(job -> !job.readsOnly))) {
            jobs.forEach(job -> job.fail(notSaved(why)));
            return;
        }
        try {
            var transaction = new Transaction(open.handle(), openings);
            for (var job : jobs) job.run(transaction);
            if (jobs.stream().allMatch(job -> job.readsOnly)) open.rollback();
            else {
                open.commitForGood();
                transaction.passBarriers();
            }
        } catch (Exception gaveUp) {
            giveUp(open, gaveUp);
            jobs.forEach(job -> job.fail(notSaved(gaveUp)));
            return;
        }
        jobs.forEach(Job::complete);
    }

    private void giveUp(OpenFile open, Exception cause) {
        trouble = cause;
        file = null;
        open.abandon();
        disk.failed(name(), cause);
        reopenForReading();
    }

    /// What was saved can be read even while nothing can be written.
    private void reopenForReading() {
        try {
            file = OpenFile.openReadingOnly(address);
        } catch (CannotOpen later) {
            LOG.warn("{} Trying again every {} ms.", later.getMessage(), retryMillis);
        }
    }

    private OpenFile openOnceMore() {
        var open = OpenFile.open(address, schema);
        openings++;
        return open;
    }

    private void reopen() {
        if (!disk.hasRoom()) return;
        var readingOnly = file;
        file = null;
        if (readingOnly != null) readingOnly.abandon();
        try {
            var open = openOnceMore();
            if (!proveWritable(open)) {
                reopenForReading();
                return;
            }
            file = open;
        } catch (CannotOpen still) {
            LOG.debug("Still can't open {}: {}", address, still.getMessage());
            reopenForReading();
            return;
        }
        trouble = null;
        disk.recovered(name());
    }

    private boolean proveWritable(OpenFile open) {
        try {
            open.proveWritable();
            return true;
        } catch (SQLException still) {
            LOG.debug("Still can't write {}: {}", address, still.getMessage());
            open.abandon();
            return false;
        }
    }

    private String name() {
        return String.valueOf(address.base().getFileName());
    }

    private static Job<Boolean> wake() {
        return new Job<>(transaction -> true, true);
    }

    private NotSaved notSaved(@Nullable Throwable why) {
        return new NotSaved("Nothing can be saved in " + name() + " now.", why);
    }
}
