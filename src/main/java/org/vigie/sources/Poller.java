// SPDX-License-Identifier: Apache-2.0
package org.vigie.sources;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vigie.core.event.CellEvent;
import org.vigie.core.event.Events;
import org.vigie.core.mention.Intake;
import org.vigie.core.source.Collector;
import org.vigie.core.source.SourceCatalog;
import org.vigie.core.source.SourceHealth;
import org.vigie.core.source.SourceHealth.Counts;
import org.vigie.core.source.SourceHealth.State;
import org.vigie.core.source.SourceHealth.Trouble;
import org.vigie.core.source.SourceId;
import org.vigie.core.source.SourceSettings;
import org.vigie.core.source.Sources;

/// Schedules all sources of a room the same way, each on its own line.
public final class Poller implements Collector {
    private static final Logger LOG = LoggerFactory.getLogger(Poller.class);

    /// Questions of this station that may be under way at once.
    public static final int MOST_AT_ONCE = 8;

    private static final Duration LOOK_AROUND = Duration.ofMinutes(1);
    private static final Duration SPREAD = Duration.ofSeconds(3);

    private final SourceCatalog catalog;
    private final Sources sources;
    private final Agenda agenda;
    private final Random random;
    private final Line.Desk desk;
    private final Events events;
    private final Map<SourceId, Slot> slots = new LinkedHashMap<>();
    private boolean started;
    private boolean paused;
    private boolean closed;
    private volatile boolean hastened;

    /// @param sources where every source stopped reading
    /// @param agenda closed with this poller
    /// @param random spreads the questions; seeded in tests
    public Poller(SourceCatalog catalog, Sources sources, Intake intake, Events events, Agenda agenda, Random random) {
        this.catalog = catalog;
        this.sources = sources;
        this.events = events;
        this.agenda = agenda;
        this.random = random;
        this.desk = new Line.Desk(agenda, new Hosts(MOST_AT_ONCE), intake, random, () -> hastened, this::tell);
    }

    @Override
    public void start() {
        synchronized (this) {
            if (started || closed) return;
            started = true;
            for (var settings : sources.all()) slots.computeIfAbsent(settings.id(), _ -> slot(settings));
        }
        if (!isPaused()) all().forEach(slot -> slot.resume(soon()));
        all().forEach(slot -> tell(slot.health()));
        agenda.at(agenda.now().plus(LOOK_AROUND), this::lookAround);
    }

    @Override
    public void keep(SourceSettings settings) {
        Optional<Slot> before;
        synchronized (this) {
            before = Optional.ofNullable(slots.get(settings.id()));
        }
        before.ifPresent(Slot::close);
        var slot = slot(settings);
        boolean run;
        synchronized (this) {
            slots.put(settings.id(), slot);
            run = started && !paused && !closed;
        }
        if (run) slot.resume(agenda.now());
        tell(slot.health());
    }

    @Override
    public void remove(SourceId id) {
        Optional<Slot> gone;
        synchronized (this) {
            gone = Optional.ofNullable(slots.remove(id));
        }
        gone.ifPresent(Slot::close);
    }

    @Override
    public void pollNow(SourceId id) {
        Optional<Slot> slot;
        synchronized (this) {
            slot = Optional.ofNullable(slots.get(id));
        }
        slot.ifPresent(Slot::askNow);
    }

    @Override
    public void pause() {
        synchronized (this) {
            if (paused) return;
            paused = true;
        }
        all().forEach(Slot::hold);
    }

    @Override
    public void resume() {
        synchronized (this) {
            if (!paused) return;
            paused = false;
            if (!started || closed) return;
        }
        all().forEach(slot -> slot.resume(soon()));
    }

    @Override
    public synchronized boolean isPaused() {
        return paused;
    }

    /// Sources that answer well are asked at once; those that ask for patience keep getting it.
    @Override
    public void hasten(boolean now) {
        if (hastened == now) return;
        hastened = now;
        if (now) all().stream().filter(Poller::answersWell).forEach(Slot::askNow);
    }

    private static boolean answersWell(Slot slot) {
        var state = slot.health().state();
        return state == State.OK || state == State.QUIET;
    }

    @Override
    public List<SourceHealth> health() {
        return all().stream().map(Slot::health).toList();
    }

    @Override
    public void close() {
        synchronized (this) {
            if (closed) return;
            closed = true;
        }
        agenda.close();
        all().forEach(Slot::close);
    }

    private synchronized List<Slot> all() {
        return new ArrayList<>(slots.values());
    }

    private Slot slot(SourceSettings settings) {
        var counts = sources.counts(settings.id()).orElse(Counts.NONE);
        if (!settings.enabled()) return idle(settings, State.SUSPENDED, counts, Optional.empty());
        return switch (catalog.make(settings)) {
            case SourceCatalog.Made.Ready ready ->
                new Line(ready.source(), sources.cursor(settings.id()), counts, desk);
            case SourceCatalog.Made.Refused refused -> {
                var trouble = new Trouble(refused.fault(), refused.detail(), agenda.now(), 1);
                yield idle(settings, State.STOPPED, counts, Optional.of(trouble));
            }
        };
    }

    private static Slot idle(SourceSettings settings, State state, Counts counts, Optional<Trouble> trouble) {
        return new Slot.Idle(new SourceHealth(
                settings,
                state,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                counts,
                trouble));
    }

    /// An instant in the first moments, so that not all sources ask at once.
    private Instant soon() {
        return agenda.now().plusMillis((long) (random.nextDouble() * SPREAD.toMillis()));
    }

    private void lookAround() {
        all().forEach(Slot::lookAround);
        agenda.at(agenda.now().plus(LOOK_AROUND), this::lookAround);
    }

    private void tell(SourceHealth health) {
        try {
            events.publish(new CellEvent.HealthChanged(health));
        } catch (RuntimeException bug) {
            LOG.error("A listener broke on the health of {}.", health.source().name(), bug);
        }
    }
}
