// SPDX-License-Identifier: Apache-2.0
package org.vigie.app.mailbox;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vigie.core.cell.Keyring;
import org.vigie.core.event.CellEvent;
import org.vigie.core.event.Events;
import org.vigie.core.journal.DirectoryAct;
import org.vigie.core.journal.Journal;
import org.vigie.core.mailbox.Look;
import org.vigie.core.mailbox.Look.Trouble;
import org.vigie.core.mailbox.Mailbox;
import org.vigie.core.mobilisation.CallChannels.Inbox;
import org.vigie.core.mobilisation.CallChannels.Secret;
import org.vigie.publish.mailbox.Cursor;
import org.vigie.publish.mailbox.Harvest;
import org.vigie.publish.mailbox.ImapBox;

/// Looks into the mailbox that stands in the settings, every two minutes, more rarely while it can't be read. How far
/// it was read is kept in the encrypted store once all that was found is recorded: killed in between, the program finds
/// the same once more, and what is recorded already is not recorded again.
public final class StationMailbox implements Mailbox, AutoCloseable {
    /// Under which name it is kept how far the mailbox was read.
    static final String CURSOR = "mailbox/cursor";

    private static final Logger LOG = LoggerFactory.getLogger(StationMailbox.class);
    private static final Duration USUAL = Duration.ofMinutes(2);
    private static final Duration RAREST = Duration.ofMinutes(30);
    private static final Duration SOON = Duration.ofSeconds(5);
    private static final int LONGEST_END_SECONDS = 5;

    private final Journal journal;
    private final Keyring keyring;
    private final Recorder recorder;
    private final InstantSource clock;
    private final Duration patience;
    private final Events events;
    private Events.Subscription heard = () -> {};
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final ScheduledExecutorService beat = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("mailbox").factory());
    private volatile @Nullable Look last;
    private int failures;
    private @Nullable ScheduledFuture<?> next;

    /// Records what was found.
    @FunctionalInterface
    public interface Recorder {
        /// @throws Journal.NotSaved while nothing can be recorded
        Count record(List<Harvest.Found> found);
    }

    /// @param journal of the station
    /// @param patience for each step on the line
    public StationMailbox(
            Journal journal,
            Keyring keyring,
            Recorder recorder,
            Events events,
            InstantSource clock,
            Duration patience) {
        this.journal = journal;
        this.keyring = keyring;
        this.recorder = recorder;
        this.clock = clock;
        this.patience = patience;
        this.events = events;
    }

    /// Begins to look by itself, and at once when the settings change.
    public StationMailbox start() {
        heard = events.subscribe(this::happened);
        after(SOON);
        return this;
    }

    @Override
    public Optional<Look> last() {
        return Optional.ofNullable(last);
    }

    @Override
    public Events.Subscription listen(Runnable looked) {
        listeners.add(looked);
        return () -> listeners.remove(looked);
    }

    @Override
    public Look knock() {
        var inbox = inbox();
        if (inbox.isEmpty()) return Look.failed(clock.instant(), Trouble.UNSET, "", wellAt());
        return switch (box(inbox.get()).knock()) {
            case Harvest.Read _ -> Look.well(clock.instant(), 0, 0, 0);
            case Harvest.Failed(var trouble, var detail) -> Look.failed(clock.instant(), trouble, detail, wellAt());
        };
    }

    /// Looks once, and records what is found.
    ///
    /// @return whether there is more to take at once
    synchronized boolean look() {
        var inbox = inbox();
        if (inbox.isEmpty()) {
            told(null);
            return false;
        }
        return switch (box(inbox.get()).look(cursor(inbox.get()))) {
            case Harvest.Failed(var trouble, var detail) -> {
                told(Look.failed(clock.instant(), trouble, detail, wellAt()));
                yield false;
            }
            case Harvest.Read read -> took(inbox.get(), read);
        };
    }

    private boolean took(Inbox inbox, Harvest.Read read) {
        try {
            if (beat.isShutdown()) return false;
            var noted = record(read.found());
            keep(inbox, read.next());
            told(Look.well(clock.instant(), read.seen(), noted.noted(), noted.skipped() + read.broken()));
            return read.more();
        } catch (Journal.NotSaved | CompletionException full) {
            told(Look.failed(clock.instant(), Trouble.NOT_SAVED, "", wellAt()));
            return false;
        }
    }

    /// What can't be recorded for what it is must not hold up what comes after it: then each is tried by itself.
    private Count record(List<Harvest.Found> found) {
        try {
            return recorder.record(found);
        } catch (RuntimeException failed) {
            if (failed instanceof Journal.NotSaved || failed.getCause() instanceof Journal.NotSaved) throw failed;
            if (found.size() > 1)
                return found.stream().map(one -> record(List.of(one))).reduce(Count.NONE, Count::plus);
            LOG.error("A message could not be recorded", failed);
            return new Count(0, found.size());
        }
    }

    private Optional<Inbox> inbox() {
        return DirectoryAct.ChannelsKept.inForce(journal).inbox();
    }

    private ImapBox box(Inbox inbox) {
        return new ImapBox(inbox, secret(Secret.MAILBOX_PASSWORD), secret(Secret.MAILBOX_CERTIFICATE), patience);
    }

    private String secret(Secret name) {
        return keyring.secret(name.key()).orElse("");
    }

    /// Numbers of one mailbox mean nothing in another.
    private Optional<Cursor> cursor(Inbox inbox) {
        return keyring.secret(CURSOR)
                .filter(kept -> kept.endsWith(owner(inbox)))
                .flatMap(kept ->
                        Cursor.of(kept.substring(0, kept.length() - owner(inbox).length())));
    }

    private void keep(Inbox inbox, Cursor next) {
        if (!cursor(inbox).equals(Optional.of(next))) keyring.putSecret(CURSOR, next + owner(inbox));
    }

    private static String owner(Inbox inbox) {
        return " " + inbox.user() + " " + inbox.host() + ":" + inbox.port();
    }

    private Optional<Instant> wellAt() {
        return last().flatMap(Look::wellAt);
    }

    private void told(@Nullable Look look) {
        boolean troubled = look != null && look.trouble().isPresent();
        failures = troubled ? failures + 1 : 0;
        if (look != null && troubled && failures == 1)
            LOG.warn("The mailbox can't be read: {} {}", look.trouble().get(), look.detail());
        last = look;
        listeners.forEach(Runnable::run);
    }

    private void happened(CellEvent event) {
        if (event instanceof CellEvent.EntryRecorded(var entry) && entry.payload() instanceof DirectoryAct.ChannelsKept)
            after(Duration.ZERO);
    }

    private void after(Duration pause) {
        synchronized (beat) {
            var waiting = next;
            if (waiting != null) waiting.cancel(false);
            schedule(pause);
        }
    }

    private void schedule(Duration pause) {
        try {
            next = beat.schedule(this::round, pause.toMillis(), TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException ending) {
            LOG.debug("Left for the next run", ending);
        }
    }

    private void round() {
        boolean more = false;
        try {
            more = look();
        } catch (RuntimeException bug) {
            LOG.error("The mailbox could not be looked at", bug);
            failures++;
        } finally {
            after(more ? SOON : pause());
        }
    }

    /// Twice as long after each failure in a row.
    private Duration pause() {
        var longer = USUAL.multipliedBy(1L << Math.min(failures, 5));
        return longer.compareTo(RAREST) > 0 ? RAREST : longer;
    }

    /// What is being looked at comes to its end or is looked at again in the next run. Never interrupts a thread that
    /// may read the store.
    @Override
    public void close() {
        heard.close();
        synchronized (beat) {
            // before the end is called: what waits is waited for otherwise
            var waiting = next;
            if (waiting != null) waiting.cancel(false);
            beat.shutdown();
        }
        try {
            if (!beat.awaitTermination(LONGEST_END_SECONDS, TimeUnit.SECONDS))
                LOG.warn("The mailbox is still looked at");
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
