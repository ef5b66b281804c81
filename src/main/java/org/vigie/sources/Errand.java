// SPDX-License-Identifier: Apache-2.0
package org.vigie.sources;

import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vigie.core.mention.Intake;
import org.vigie.core.source.Cursor;
import org.vigie.core.source.Fault;
import org.vigie.core.source.Harvest;
import org.vigie.core.source.LiveSource;
import org.vigie.core.source.Source;
import org.vigie.sources.Course.Step;

/// Fetches from one source and has it taken in: one question after the other, one harvest written after the other.
/// The cursor moves only once a harvest is safe.
final class Errand {
    private static final Logger LOG = LoggerFactory.getLogger(Errand.class);

    private final Source source;
    private final Course course;
    private final Hosts hosts;
    private final Intake intake;
    private final Agenda agenda;
    private final ReentrantLock writing = new ReentrantLock(true);
    private volatile Cursor cursor;
    private volatile @Nullable Instant lastAsked;
    private @Nullable Thread asking;

    Errand(Source source, Course course, Cursor cursor, Line.Desk desk) {
        this.source = source;
        this.course = course;
        this.cursor = cursor;
        this.hosts = desk.hosts();
        this.intake = desk.intake();
        this.agenda = desk.agenda();
    }

    /// Asks once, unless the host must be left alone a little longer.
    ///
    /// @param begun runs when the question goes out
    /// @throws InterruptedException when stopped
    Step run(Runnable begun) throws InterruptedException {
        var host = source.host();
        Harvest harvest;
        try (var _ = hosts.enter(host)) {
            var now = agenda.now();
            var free = hosts.freeAt(host);
            if (free.isAfter(now)) return course.later(free);
            hosts.asked(host, now, source.spacing());
            lastAsked = now;
            begun.run();
            harvest = ask(now);
        }
        return switch (harvest) {
            case Harvest.Ok ok -> take(ok, course::took);
            case Harvest.Throttled throttled -> rest(throttled);
            case Harvest.Rejected rejected -> {
                hosts.failed(host, rejected.fault(), agenda.now());
                yield course.rejected(rejected, agenda.now());
            }
        };
    }

    /// What a live source pushed, or why it no longer does.
    Step heard(Harvest harvest) throws InterruptedException {
        return switch (harvest) {
            case Harvest.Ok ok -> take(ok, course::heard);
            case Harvest.Throttled throttled -> rest(throttled);
            case Harvest.Rejected rejected -> course.dropped(rejected, agenda.now());
        };
    }

    /// Lets a live source push what is new from here on.
    void open(Ear ear) throws InterruptedException {
        try {
            ear.open((LiveSource) source, cursor);
        } catch (RuntimeException bug) {
            ear.take(broken(bug));
        }
    }

    /// Interrupts the question under way, never a harvest that is being written.
    synchronized void stop() {
        if (asking != null) asking.interrupt();
    }

    Optional<Instant> lastAsked() {
        return Optional.ofNullable(lastAsked);
    }

    private Harvest ask(Instant now) throws InterruptedException {
        synchronized (this) {
            asking = Thread.currentThread();
        }
        try {
            return source.harvest(cursor, now);
        } catch (RuntimeException bug) {
            return broken(bug);
        } finally {
            synchronized (this) {
                asking = null;
                Thread.interrupted(); // one that came too late must not reach what is written next
            }
        }
    }

    private Harvest.Rejected broken(RuntimeException bug) {
        LOG.error("The source {} broke.", source.settings().name(), bug);
        return new Harvest.Rejected(Fault.MALFORMED, false, bug.toString());
    }

    private Step rest(Harvest.Throttled throttled) {
        hosts.rest(source.host(), throttled.until());
        return course.throttled(throttled, agenda.now());
    }

    /// What follows from a harvest that was written.
    private interface Taken {
        Step then(Harvest.Ok harvest, Intake.Receipt receipt, Instant now);
    }

    private Step take(Harvest.Ok ok, Taken taken) throws InterruptedException {
        writing.lockInterruptibly();
        try {
            var receipt = intake.take(source.settings().id(), ok);
            cursor = ok.next();
            hosts.succeeded(source.host());
            return taken.then(ok, receipt, agenda.now());
        } catch (RuntimeException broken) {
            LOG.error("What {} brought could not be stored.", source.settings().name(), broken);
            return course.rejected(new Harvest.Rejected(Fault.NOT_STORED, false, broken.toString()), agenda.now());
        } finally {
            writing.unlock();
        }
    }
}
