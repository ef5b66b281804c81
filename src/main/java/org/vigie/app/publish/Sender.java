// SPDX-License-Identifier: Apache-2.0
package org.vigie.app.publish;

import java.util.concurrent.CompletionException;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vigie.core.cell.Room;
import org.vigie.core.event.CellEvent;
import org.vigie.core.event.Events;
import org.vigie.core.journal.Journal;
import org.vigie.core.journal.Payload;
import org.vigie.core.journal.PublishAct;
import org.vigie.core.publish.Desk;

/// Sends what the desk of one room holds: at once when a person hands something over or decides, and again and again
/// while something waits. Also what an earlier run left behind.
public final class Sender implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Sender.class);
    private static final int BEAT_SECONDS = 5;
    private static final int LONGEST_END_SECONDS = 30;

    private final Room room;
    private final Desk desk;
    private final AnswerTrace trace;
    private final ScheduledExecutorService beat = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("sender").factory());
    private final Events.Subscription events;
    private volatile boolean waits = true;

    public Sender(Room room, Desk desk, AnswerTrace trace, Events events) {
        this.room = room;
        this.desk = desk;
        this.trace = trace;
        this.events = events.subscribe(this::happened);
    }

    public Sender start() {
        var _ = beat.scheduleWithFixedDelay(this::look, 0, BEAT_SECONDS, TimeUnit.SECONDS);
        return this;
    }

    public Desk desk() {
        return desk;
    }

    /// Nothing more begins; what is being sent comes to its end. Never interrupts a thread that may read the store.
    @Override
    public void close() {
        events.close();
        beat.shutdown();
        try {
            if (!beat.awaitTermination(LONGEST_END_SECONDS, TimeUnit.SECONDS))
                LOG.warn("A text of {} is still on its way", room.title());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void happened(CellEvent event) {
        if (!(event instanceof CellEvent.EntryRecorded(var entry)) || !moves(entry.payload())) return;
        waits = true;
        try {
            beat.execute(this::look);
        } catch (RejectedExecutionException ending) {
            LOG.debug("Left for the next run", ending);
        }
    }

    /// What the program records itself while it sends is no news to it.
    private static boolean moves(Payload payload) {
        return switch (payload) {
            case PublishAct.Queued _, PublishAct.Confirmed _, PublishAct.Settled _, Payload.Undone _ -> true;
            default -> false;
        };
    }

    private void look() {
        if (!waits) return;
        // before it looks, so that what comes meanwhile is not overlooked
        waits = false;
        boolean again = true;
        try {
            desk.work();
            var outbox = desk.outbox();
            trace.note(outbox);
            again = !outbox.open().isEmpty();
        } catch (Journal.NotSaved | CompletionException full) {
            LOG.warn("Nothing is sent while nothing can be recorded: {}", full.getMessage());
        } catch (RuntimeException | Error bug) {
            LOG.error("What is to be published could not be looked at", bug);
        } finally {
            if (again) waits = true;
        }
    }
}
