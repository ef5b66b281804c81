// SPDX-License-Identifier: Apache-2.0
package org.vigie.app.alert;

import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vigie.core.alert.Alerting;
import org.vigie.core.cell.Room;
import org.vigie.core.directory.Directory;
import org.vigie.core.journal.Draft;
import org.vigie.core.journal.Entry;
import org.vigie.core.journal.Journal;
import org.vigie.core.journal.MobilisationAct;
import org.vigie.core.journal.OnCallAct;
import org.vigie.core.journal.Payload;
import org.vigie.core.mobilisation.CallOrder;
import org.vigie.core.mobilisation.Dispatch;
import org.vigie.core.mobilisation.Dispatch.Attempt;
import org.vigie.core.mobilisation.Mobilisation;
import org.vigie.core.mobilisation.MobilisationId;
import org.vigie.core.mobilisation.Summons;
import org.vigie.core.oncall.AlarmRule;
import org.vigie.core.oncall.AlarmStep;
import org.vigie.core.oncall.Alarms;

/// Lets alerts that nobody acknowledges leave a room by themselves, and calls the next in line where somebody called
/// stays silent. Every step is in the journal before anything is sent, so that a restart calls nobody twice; one that
/// comes between the two calls nobody, and the next in line follows after the usual time.
public final class OutwardAlarm implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(OutwardAlarm.class);
    private static final int BEAT_SECONDS = 5;
    private static final int LONGEST_END_SECONDS = 30;

    private final Room room;
    private final Journal journal;
    private final Directory directory;
    private final Alerting alerting;
    private final Dispatch dispatch;
    private final InstantSource clock;
    private final Supplier<MobilisationId> fresh;
    private final ScheduledExecutorService beat = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("alarm").factory());
    private final ExecutorService lines = Executors.newVirtualThreadPerTaskExecutor();

    /// @param dispatch asked only with leave to call, which no exercise has
    /// @param clock the room's
    public OutwardAlarm(
            Room room,
            Journal journal,
            Directory directory,
            Alerting alerting,
            Dispatch dispatch,
            InstantSource clock,
            Supplier<MobilisationId> fresh) {
        this.room = room;
        this.journal = journal;
        this.directory = directory;
        this.alerting = alerting;
        this.dispatch = dispatch;
        this.clock = clock;
        this.fresh = fresh;
    }

    public OutwardAlarm start() {
        var _ = beat.scheduleWithFixedDelay(this::look, BEAT_SECONDS, BEAT_SECONDS, TimeUnit.SECONDS);
        return this;
    }

    /// Does what is due now; for one thread.
    void turn() {
        for (var step : Alarms.due(ground())) play(step);
    }

    /// Nothing more begins; what is being sent comes to its end. Never interrupts a thread that may read the store.
    @Override
    public void close() {
        beat.shutdown();
        lines.shutdown();
        try {
            if (!beat.awaitTermination(LONGEST_END_SECONDS, TimeUnit.SECONDS)
                    || !lines.awaitTermination(LONGEST_END_SECONDS, TimeUnit.SECONDS))
                LOG.warn("Calls from {} are still on their way", room.title());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void look() {
        try {
            turn();
        } catch (CompletionException notSaved) {
            LOG.warn("An alarm could not be recorded and is tried again: {}", notSaved.getMessage());
        } catch (RuntimeException bug) {
            LOG.error("What is due to leave the room could not be looked at", bug);
        }
    }

    private Alarms.Ground ground() {
        var kept = OnCallAct.AlarmRuleKept.inForce(journal);
        var rule = kept.map(Entry::payload)
                .map(payload -> ((OnCallAct.AlarmRuleKept) payload).rule())
                .orElse(AlarmRule.OFF);
        var matrix = alerting.crisis().matrix();
        return new Alarms.Ground(
                clock.instant(),
                rule,
                kept.map(Entry::occurredAt).orElse(clock.instant()),
                OnCallAct.RotaKept.inForce(journal, ZoneId.systemDefault()),
                directory.roster(),
                rule.callsAtAll() || hasAlarm() ? alerting.alerts().all() : List.of(),
                alert -> matrix.level(alert.place()),
                Mobilisation.all(journal, room.id()),
                journal.standing(room.id(), OnCallAct.AlarmHeld.class),
                alerting.crisis().preArming());
    }

    private boolean hasAlarm() {
        return !journal.standing(room.id(), MobilisationAct.Alarmed.class).isEmpty();
    }

    private void play(AlarmStep step) {
        switch (step) {
            case AlarmStep.Call(var alert, var level, var first) -> {
                var rule = ground().rule();
                var id = fresh.get();
                var words = Alarms.words(rule, alert, level, clock.instant());
                record(new MobilisationAct.Alarmed(id, alert.id(), level, words, rule.next(), first));
                send(id, first);
            }
            case AlarmStep.Pass(var id, var from, var to) -> {
                record(new MobilisationAct.PassedOn(id, from, to));
                send(id, to);
            }
            case AlarmStep.GiveUp(var id) -> record(new MobilisationAct.LineSpent(id));
            case AlarmStep.End(var id) -> record(new MobilisationAct.Ended(id));
            case AlarmStep.Hold(var alert, var why) -> record(new OnCallAct.AlarmHeld(alert.id(), why));
        }
    }

    /// Without leave nothing is sent: what would have been tried is noted as simulated.
    private void send(MobilisationId id, Summons person) {
        var running = Mobilisation.all(journal, room.id()).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
        var order = CallOrder.again(room, running, List.of(person));
        if (order.isEmpty()) Attempt.simulated(person).forEach(attempt -> note(id, attempt));
        else lines.execute(() -> dispatch.call(order.get(), attempt -> note(id, attempt)));
    }

    private void note(MobilisationId id, Attempt attempt) {
        try {
            record(
                    switch (attempt.target()) {
                        case Dispatch.Target.OnePerson(var person, var channel) ->
                            new MobilisationAct.Tried(id, person, channel, attempt.outcome(), attempt.detail());
                        case Dispatch.Target.TeamRoom(var means) ->
                            new MobilisationAct.RoomTold(id, means, attempt.outcome(), attempt.detail());
                    });
        } catch (CompletionException notSaved) {
            LOG.warn("What came of a call could not be recorded: {}", notSaved.getMessage());
        }
    }

    private void record(Payload act) {
        journal.append(new Draft(Optional.empty(), Optional.of(room.id()), clock.instant(), List.of(), act))
                .join();
    }
}
