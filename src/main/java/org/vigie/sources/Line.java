// SPDX-License-Identifier: Apache-2.0
package org.vigie.sources;

import java.time.Instant;
import java.util.Optional;
import java.util.Random;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vigie.core.mention.Intake;
import org.vigie.core.source.Cursor;
import org.vigie.core.source.Harvest;
import org.vigie.core.source.LiveSource;
import org.vigie.core.source.Source;
import org.vigie.core.source.SourceHealth;
import org.vigie.core.source.SourceHealth.State;
import org.vigie.sources.Course.Step;

/// One working source: asks it when it is time, and listens where it can push.
///
/// At most one question is under way, and none while listening. What changes is guarded by this object's monitor,
/// which is never held while a source is asked, a harvest is written or a connection is closed.
final class Line implements Slot {
    private static final Logger LOG = LoggerFactory.getLogger(Line.class);

    private final Source source;
    private final Desk desk;
    private final Course course;
    private final Errand errand;

    private State state = State.WAITING;
    private boolean held = true;
    private boolean closed;
    private boolean busy;
    private @Nullable Instant nextTry;
    private Agenda.@Nullable Appointment appointment;
    private @Nullable Ear ear;

    /// What all lines of a poller share.
    ///
    /// @param hastened whether all are asked as often as they may be
    /// @param told hears every change of a source's health
    record Desk(
            Agenda agenda,
            Hosts hosts,
            Intake intake,
            Random random,
            BooleanSupplier hastened,
            Consumer<SourceHealth> told) {}

    Line(Source source, Cursor cursor, SourceHealth.Counts counts, Desk desk) {
        this.source = source;
        this.desk = desk;
        var facts = new Facts(source.settings(), counts, desk.agenda().now());
        this.course = new Course(source.rhythm(), facts, desk.random(), desk.hastened());
        this.errand = new Errand(source, course, cursor, desk);
    }

    @Override
    public void resume(Instant first) {
        synchronized (this) {
            if (closed || !held) return;
            held = false;
            if (state != State.STOPPED) follow(Step.at(State.WAITING, first));
        }
        tell();
    }

    @Override
    public void hold() {
        Optional<Ear> open;
        synchronized (this) {
            if (closed || held) return;
            open = forget();
            held = true;
            if (state != State.STOPPED) state = State.SUSPENDED;
        }
        open.ifPresent(Ear::close);
        tell();
    }

    @Override
    public void askNow() {
        synchronized (this) {
            if (closed || held || busy || ear != null) return;
            desk.hosts().forgive(source.host());
            follow(Step.at(
                    state == State.STOPPED ? State.WAITING : state,
                    course.earliest(errand.lastAsked(), desk.agenda().now())));
        }
        tell();
    }

    @Override
    public void lookAround() {
        synchronized (this) {
            var before = state;
            if (closed || !(before == State.OK || before == State.QUIET || before == State.LISTENING)) return;
            state = course.mood(ear != null, desk.agenda().now());
            if (state == before) return;
        }
        tell();
    }

    @Override
    public synchronized SourceHealth health() {
        return course.health(state, Optional.ofNullable(nextTry));
    }

    @Override
    public void close() {
        Optional<Ear> open;
        synchronized (this) {
            if (closed) return;
            open = forget();
            closed = true;
        }
        errand.stop();
        open.ifPresent(Ear::close);
        try {
            source.close();
        } catch (Exception e) {
            LOG.warn("The source {} could not be closed.", source.settings().name(), e);
        }
    }

    /// One question and what follows from it.
    private void turn() {
        synchronized (this) {
            if (closed || held || busy) return;
            busy = true;
        }
        try {
            var step = errand.run(this::asking);
            var opening = answered(step);
            tell();
            if (opening.isPresent()) errand.open(opening.get());
        } catch (InterruptedException _) {
            LOG.debug(
                    "The source {} was stopped while it was asked.",
                    source.settings().name());
            synchronized (this) {
                follow(Step.at(State.WAITING, desk.agenda().now().plus(Backoff.ceiling(1))));
            }
        } finally {
            synchronized (this) {
                busy = false;
            }
        }
    }

    private void asking() {
        synchronized (this) {
            nextTry = null;
            if (!held) state = State.RUNNING;
        }
        tell();
    }

    /// Follows the step, or starts to listen once the source has told all it had.
    private synchronized Optional<Ear> answered(Step step) {
        busy = false;
        boolean caughtUp = step.state() == State.OK || step.state() == State.QUIET;
        if (closed || held || !caughtUp || !(source instanceof LiveSource live && live.canListen())) {
            follow(step);
            return Optional.empty();
        }
        ear = new Ear(this::heard);
        follow(new Step(course.mood(true, desk.agenda().now()), Optional.empty()));
        return Optional.of(ear);
    }

    private void heard(Ear from, Harvest harvest) throws InterruptedException {
        var step = errand.heard(harvest);
        Optional<Ear> over = Optional.empty();
        synchronized (this) {
            if (ear != from) return;
            boolean goesOn = step.state() == State.LISTENING || step.state() == State.QUIET;
            if (!goesOn) over = forget();
            follow(step);
        }
        over.ifPresent(Ear::close);
        tell();
    }

    private void follow(Step step) {
        if (closed || held) return;
        if (appointment != null) appointment.cancel();
        appointment = null;
        state = step.state();
        nextTry = step.next().orElse(null);
        step.next().ifPresent(at -> appointment = desk.agenda().at(at, this::turn));
    }

    /// Cancels what was planned; what was being listened to is left to the caller to close.
    private Optional<Ear> forget() {
        if (appointment != null) appointment.cancel();
        appointment = null;
        nextTry = null;
        var open = Optional.ofNullable(ear);
        ear = null;
        return open;
    }

    private void tell() {
        desk.told().accept(health());
    }
}
