// SPDX-License-Identifier: Apache-2.0
package org.vigie.app.alert;

import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vigie.analysis.taxonomy.BuiltInTaxonomy;
import org.vigie.core.alert.AlertRules;
import org.vigie.core.alert.Alerting;
import org.vigie.core.alert.Alerts;
import org.vigie.core.alert.Halt;
import org.vigie.core.cell.Room;
import org.vigie.core.crisis.CrisisDesk;
import org.vigie.core.event.CellEvent;
import org.vigie.core.event.Events;
import org.vigie.core.journal.Acts;
import org.vigie.core.journal.AlertAct;
import org.vigie.core.journal.CrisisAct;
import org.vigie.core.journal.Journal;
import org.vigie.core.journal.MobilisationAct;
import org.vigie.core.journal.OnCallAct;
import org.vigie.core.journal.Payload;
import org.vigie.core.journal.SignalAct;
import org.vigie.core.mention.Mentions;
import org.vigie.core.signal.Narratives;
import org.vigie.core.source.Collector;
import org.vigie.core.source.SourceHealth;
import org.vigie.core.source.Sources;
import org.vigie.core.topic.QueryParser;
import org.vigie.core.topic.Topics;

/// The alerts of one room, alive as long as its store is open: looks after everything that comes in, at most about
/// once a second, and at the clock every few seconds for what does not come in.
public final class RoomAlerts implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(RoomAlerts.class);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(5);
    private static final Duration SHORTEST_WAIT = Duration.ofMillis(750);
    /// A watch that does not come to its end by then is left behind.
    private static final Duration LONGEST_TURN = Duration.ofSeconds(30);
    private static final Duration LOOK_FOR_ANSWERS = Duration.ofMillis(100);
    /// After so many looks the watch begins, whether all sources have answered or not.
    private static final int PATIENCE = 600;
    /// Kinds of sources that are the press.
    private static final Set<String> PRESS = Set.of("press", "gdelt");

    private final Room room;
    private final Collector collector;
    private final Events events;
    private final Alerting alerting;
    private final Function<Acts, RoomDesk> desks;
    private final AlertWatch watch;
    private final Readiness readiness;
    private final InstantSource clock;
    private final Bell bell = new Bell();
    private final CountDownLatch firstTurn = new CountDownLatch(1);
    private Events.Subscription told = () -> {};
    private volatile Optional<Halt> halt = Optional.empty();
    private volatile boolean closing;
    private boolean turning;
    private Thread thread = Thread.ofVirtual().name("alerts").unstarted(this::run);

    /// What the room's alerts are made from.
    public record Ground(
            Journal journal,
            Acts acts,
            Mentions mentions,
            Narratives narratives,
            Topics topics,
            Sources sources,
            Collector collector) {}

    public RoomAlerts(Room room, Ground ground, Events events, InstantSource clock) {
        this.room = room;
        this.collector = ground.collector();
        this.events = events;
        this.clock = clock;
        var journal = ground.journal();
        var alerts = new Alerts(journal, room.id(), clock);
        var rules = new AlertRules(journal, room);
        var crisis = new CrisisDesk(journal, room.id());
        var numbers = new Numbering(alerts);
        var finder = new Finder(
                new QueryParser(clock, ZoneId.systemDefault()),
                () -> SignalAct.TaxonomyKept.inForce(journal).orElseGet(BuiltInTaxonomy::load));
        var asked = new Keeper.Asked(ground.mentions(), ground.narratives(), ground.topics(), ground.sources(), finder);
        var rehearsals = new PlayedRehearsals(asked);
        desks = acts -> new RoomDesk(acts, ground.mentions(), numbers, rehearsals, clock);
        alerting = new Alerting(alerts, rules, desks.apply(ground.acts()), rehearsals, crisis, () -> halt);
        watch = new AlertWatch(
                new AlertWatch.Told(room, journal, rules),
                new Keeper(asked, Keeper.HISTORY),
                new Proof(ground.mentions(), finder, PRESS),
                numbers,
                clock);
        readiness = new Readiness(room.id(), journal, alerts, crisis, collector, clock);
    }

    public Alerting alerting() {
        return alerting;
    }

    /// The same for somebody at a second place, under whose name it is then recorded.
    public Alerting alerting(Acts acts) {
        return new Alerting(
                alerting.alerts(),
                alerting.rules(),
                desks.apply(acts),
                alerting.rehearsals(),
                alerting.crisis(),
                alerting.halt());
    }

    /// Begins to watch, once every source has answered: what they bring first is the past.
    public RoomAlerts start() {
        told = events.subscribe(this::hear);
        thread.start();
        return this;
    }

    /// Whether everything up to the present was looked at once.
    public boolean isUpToDate() {
        return firstTurn.getCount() == 0;
    }

    @Override
    public void close() {
        told.close();
        stop();
        try {
            if (thread.isAlive()) thread.join(LONGEST_TURN);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void hear(CellEvent event) {
        switch (event) {
            case CellEvent.MentionsArrived arrived -> bell.arrived(arrived.fresh());
            case CellEvent.MentionsChanged _ -> bell.changed(false);
            case CellEvent.NarrativesChanged narratives -> bell.retold(narratives.changed());
            case CellEvent.EntryRecorded(var entry) -> {
                if (!entry.room().equals(Optional.of(room.id())) || !concerns(entry.payload())) return;
                bell.changed(true);
                events.publish(new CellEvent.AlertsChanged(room.id()));
            }
            default -> {}
        }
    }

    private static boolean concerns(Payload payload) {
        return payload instanceof AlertAct
                || payload instanceof CrisisAct
                || payload instanceof MobilisationAct.Alarmed
                || payload instanceof MobilisationAct.LineSpent
                || payload instanceof OnCallAct.AlarmHeld
                || payload instanceof Payload.Undone;
    }

    private void run() {
        try {
            awaitAnswers();
            while (!closing) {
                var news = bell.await(LONGEST_WAIT);
                if (!begin()) return;
                try {
                    turn(news);
                } finally {
                    end();
                }
                Bell.pause(SHORTEST_WAIT);
            }
        } catch (InterruptedException closed) {
            LOG.debug("The watch over {} ends", room.title());
        }
    }

    /// Never interrupts a turn: an interrupted thread closes the database file that it reads, for everyone.
    private synchronized void stop() {
        closing = true;
        if (!turning) thread.interrupt();
    }

    private synchronized boolean begin() {
        turning = !closing;
        return turning;
    }

    private synchronized void end() {
        turning = false;
    }

    private void turn(Bell.News news) throws InterruptedException {
        try {
            int raised = watch.turn(news);
            if (news.rules() || raised > 0) readiness.look();
            firstTurn.countDown();
            halt(Optional.empty());
        } catch (CompletionException notSaved) {
            halt(Optional.of(Halt.Why.NOT_SAVED));
            LOG.warn("An alert could not be recorded and is tried again: {}", notSaved.getMessage());
        } catch (RuntimeException bug) {
            if (Thread.interrupted()) throw new InterruptedException();
            halt(Optional.of(Halt.Why.NOT_READ));
            LOG.error("The rules could not be looked at", bug);
        }
    }

    /// The screens are told once, not at every try.
    private void halt(Optional<Halt.Why> why) {
        if (halt.map(Halt::why).equals(why)) return;
        halt = why.map(one -> new Halt(halt.map(Halt::since).orElseGet(clock::instant), one));
        events.publish(new CellEvent.AlertsChanged(room.id()));
    }

    private void awaitAnswers() throws InterruptedException {
        for (int looks = 0; looks < PATIENCE && !collector.health().stream().allMatch(RoomAlerts::hasAnswered); looks++)
            Bell.pause(LOOK_FOR_ANSWERS);
    }

    private static boolean hasAnswered(SourceHealth health) {
        return switch (health.state()) {
            case RUNNING -> false;
            case WAITING -> health.trouble().isPresent();
            case LISTENING, OK, QUIET, THROTTLED, FAILING, STOPPED, SUSPENDED -> true;
        };
    }
}
