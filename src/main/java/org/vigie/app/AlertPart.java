// SPDX-License-Identifier: Apache-2.0
package org.vigie.app;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vigie.core.alert.Alert;
import org.vigie.core.alert.Alerts;
import org.vigie.core.cell.OpenRoom;
import org.vigie.core.journal.AlertAct;
import org.vigie.core.journal.Draft;
import org.vigie.exercise.AlertStep;

/// Plays what the cell of a story does with the alerts that the rules raise: each step waits for its hour and for
/// its alert. Steps that an earlier play has recorded are left out.
final class AlertPart implements PlayedPart {
    private static final Logger LOG = LoggerFactory.getLogger(AlertPart.class);
    private static final int BEAT_MS = 250;

    private final OpenRoom room;
    private final java.util.function.BooleanSupplier isWatchUpToDate;
    private final Deque<AlertStep> steps;
    private final ScheduledExecutorService beat = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("story of alerts").factory());
    private volatile boolean upToDate;

    /// @param steps in order of time
    AlertPart(OpenRoom room, List<AlertStep> steps, java.util.function.BooleanSupplier isWatchUpToDate) {
        this.room = room;
        this.steps = new ArrayDeque<>(steps);
        this.isWatchUpToDate = isWatchUpToDate;
    }

    void start() {
        beat.scheduleWithFixedDelay(this::play, 0, BEAT_MS, TimeUnit.MILLISECONDS);
    }

    /// Whether the rules have looked at everything up to the present, and every step up to it was played.
    @Override
    public boolean isUpToDate() {
        return upToDate;
    }

    @Override
    public void close() {
        StoryTeller.end(beat);
    }

    private void play() {
        try {
            boolean looked = isWatchUpToDate.getAsBoolean();
            var now = room.clock().instant();
            while (!steps.isEmpty() && !beat.isShutdown() && !steps.peek().at().isAfter(now)) {
                var alert = raisedBy(room.alerting().alerts(), steps.peek());
                // while the rules have not looked at all that came in, its alert may still be raised
                if (alert.isEmpty() && !looked) return;
                var step = steps.remove();
                if (alert.isPresent()) step.act().apply(alert.get()).ifPresent(act -> record(step, act));
            }
            upToDate = looked;
        } catch (RuntimeException interrupted) {
            LOG.debug("The story of the alerts pauses", interrupted);
        }
    }

    private static Optional<Alert> raisedBy(Alerts alerts, AlertStep step) {
        return alerts.all().stream()
                .filter(alert -> alert.rule()
                        .filter(rule -> rule.id().equals(step.rule()))
                        .isPresent())
                .min(Comparator.comparing(Alert::at));
    }

    private void record(AlertStep step, AlertAct act) {
        boolean known = room.journal().standing(room.room().id(), act.getClass()).stream()
                .anyMatch(entry -> entry.payload().equals(act));
        if (known) return;
        room.journal()
                .append(new Draft(
                        Optional.of(step.by()), Optional.of(room.room().id()), step.at(), List.of(), act))
                .join();
    }
}
