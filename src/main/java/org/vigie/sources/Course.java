// SPDX-License-Identifier: Apache-2.0
package org.vigie.sources;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Random;
import java.util.function.BooleanSupplier;
import org.vigie.core.mention.Intake;
import org.vigie.core.source.Harvest;
import org.vigie.core.source.Rhythm;
import org.vigie.core.source.SourceHealth;
import org.vigie.core.source.SourceHealth.State;

/// Decides what follows from each answer of a source: how it is doing, and when to ask again.
final class Course {
    /// Pages read without a pause; after them even a busy source waits its interval.
    private static final int PAGES_IN_A_ROW = 40;

    private final Facts facts;
    private final Pace pace;
    private final Random random;
    private int pages;
    private int freshInRun;
    private int throttles;
    private int drops;
    private State last = State.WAITING;

    Course(Rhythm rhythm, Facts facts, Random random, BooleanSupplier hastened) {
        this.pace = new Pace(rhythm, hastened);
        this.facts = facts;
        this.random = random;
    }

    /// @param next when to ask; absent for never, until a person or a live source says otherwise
    record Step(State state, Optional<Instant> next) {
        static Step at(State state, Instant next) {
            return new Step(state, Optional.of(next));
        }
    }

    /// After an answer was taken in.
    synchronized Step took(Harvest.Ok harvest, Intake.Receipt receipt, Instant now) {
        facts.took(harvest, receipt, now);
        throttles = 0;
        freshInRun += receipt.fresh();
        var pause = harvest.notBefore().orElse(Duration.ZERO);
        if (harvest.more() && ++pages < PAGES_IN_A_ROW) return step(State.RUNNING, Optional.of(now.plus(pause)));
        pace.brought(freshInRun);
        pages = 0;
        freshInRun = 0;
        var wait = Pace.longer(pace.next(random), pause);
        return step(mood(false, now), Optional.of(now.plus(wait)));
    }

    /// After something pushed by a live source was taken in.
    synchronized Step heard(Harvest.Ok harvest, Intake.Receipt receipt, Instant now) {
        facts.took(harvest, receipt, now);
        drops = 0;
        return step(mood(true, now), Optional.empty());
    }

    /// After a request for patience: at least as asked, longer when asked again and again.
    synchronized Step throttled(Harvest.Throttled harvest, Instant now) {
        var until = harvest.until();
        if (++throttles > 1) {
            var longer = now.plus(Backoff.after(throttles, random));
            if (longer.isAfter(until)) until = longer;
        }
        return step(
                State.THROTTLED, Optional.of(until.plus(Backoff.after(1, random).dividedBy(10))));
    }

    synchronized Step rejected(Harvest.Rejected harvest, Instant now) {
        int failures = facts.failed(harvest.fault(), harvest.detail(), now);
        if (harvest.permanent()) return step(State.STOPPED, Optional.empty());
        return step(State.FAILING, Optional.of(now.plus(Backoff.after(failures, random))));
    }

    /// After listening ended: the source is asked what was missed, later and later while it keeps dropping.
    synchronized Step dropped(Harvest.Rejected harvest, Instant now) {
        facts.failed(harvest.fault(), harvest.detail(), now);
        if (harvest.permanent()) return step(State.STOPPED, Optional.empty());
        return step(State.FAILING, Optional.of(now.plus(Backoff.after(++drops, random))));
    }

    /// The host must be left alone first; nothing else changes.
    synchronized Step later(Instant at) {
        return Step.at(last, at);
    }

    /// How a source that answers as it should is doing.
    synchronized State mood(boolean listens, Instant now) {
        if (facts.isQuiet(now, pace.interval())) return State.QUIET;
        return listens ? State.LISTENING : State.OK;
    }

    synchronized SourceHealth health(State state, Optional<Instant> nextTry) {
        return facts.health(state, nextTry);
    }

    /// The earliest that the source may be asked again when a person wants to know.
    Instant earliest(Optional<Instant> lastAsked, Instant now) {
        return lastAsked
                .map(at -> at.plus(pace.fastest()))
                .filter(now::isBefore)
                .orElse(now);
    }

    private Step step(State state, Optional<Instant> next) {
        last = state;
        return new Step(state, next);
    }
}
