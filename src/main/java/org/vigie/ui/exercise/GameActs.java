// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.exercise;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vigie.core.cell.OpenRoom;
import org.vigie.core.exercise.Course;
import org.vigie.core.journal.Entry;
import org.vigie.core.journal.EntryRef;
import org.vigie.core.journal.ExerciseAct;
import org.vigie.core.journal.ExerciseAct.Clocked;
import org.vigie.core.journal.ExerciseAct.Turn;
import org.vigie.core.journal.Payload;
import org.vigie.core.journal.ScenarioAct;
import org.vigie.core.scenario.Inject;
import org.vigie.core.scenario.Scenario;
import org.vigie.exercise.session.Deliveries;
import org.vigie.ui.kit.Lanes;

/// What a facilitator does. Everything is an act of the journal; the game follows it.
final class GameActs {
    private static final Logger LOG = LoggerFactory.getLogger(GameActs.class);

    private final OpenRoom room;
    private final Lanes lanes;
    private final Supplier<Course> course;
    private final BiConsumer<Outcome, Runnable> told;
    private final ClockAhead ahead = new ClockAhead();

    /// What came of an act.
    enum Outcome {
        SENT,
        SKIPPED,
        SHIFTED,
        KEPT,
        MARKED,
        NOTED,
        DONE,
        TAKEN_BACK,
        NOTHING_TO_TAKE_BACK,
        NOT_SAVED
    }

    /// @param course as the console knows it now
    /// @param told what came of an act, and what takes this very act back
    GameActs(OpenRoom room, Lanes lanes, Supplier<Course> course, BiConsumer<Outcome, Runnable> told) {
        this.room = room;
        this.lanes = lanes;
        this.course = course;
        this.told = told;
    }

    /// What the game's clock shows.
    Duration now() {
        return at(room.clock().instant());
    }

    /// The game time of an instant.
    Duration at(Instant instant) {
        var passed = Duration.between(room.room().openedAt(), instant);
        return passed.isNegative() ? Duration.ZERO : passed;
    }

    /// Runs on the screen's thread.
    void later(Runnable task) {
        lanes.later(task);
    }

    // ---- the clock

    /// Starts, pauses, or goes on; nothing once the exercise has ended.
    ///
    /// @param speed at which a start begins
    void playOrPause(double speed) {
        var stand = stand();
        if (!course.get().isPrepared() || stand.isEnded()) return;
        if (stand.last().isEmpty()) {
            var _ = clock(Turn.STARTED, now(), speed);
        } else {
            var _ = clock(stand.running() ? Turn.PAUSED : Turn.RESUMED, now(), stand.speed());
        }
    }

    /// Everything stands still, or is again as it was: a game that was paused stays so.
    void freeze() {
        var stand = stand();
        if (stand.last().isEmpty() || stand.isEnded()) return;
        var thaw = stand.ranBefore() ? Turn.RESUMED : Turn.PAUSED;
        var _ = clock(stand.isFrozen() ? thaw : Turn.FROZEN, now(), stand.speed());
    }

    void speed(double speed) {
        var stand = stand();
        if (stand.last().isEmpty() || stand.isEnded() || stand.speed() == speed) return;
        var _ = clock(Turn.SPED, now(), speed);
    }

    CompletableFuture<?> jump(Duration to) {
        return clock(Turn.JUMPED, to, stand().speed());
    }

    CompletableFuture<?> end() {
        return clock(Turn.ENDED, now(), stand().speed());
    }

    private ClockAhead.Stand stand() {
        return ahead.stand(course.get());
    }

    private CompletableFuture<?> clock(Turn turn, Duration at, double speed) {
        var act = new Clocked(turn, at, speed);
        ahead.sent(act, course.get());
        return act(act, Outcome.DONE);
    }

    // ---- injects

    /// Sends an inject to the players at once.
    CompletableFuture<?> fire(Scenario scenario, Inject inject, ExerciseAct.Way way) {
        return act(new ExerciseAct.Fired(inject.id(), Deliveries.of(scenario, inject), now(), way), Outcome.SENT);
    }

    CompletableFuture<?> skip(Inject inject, String reason) {
        return act(new ExerciseAct.Skipped(inject.id(), now(), reason.strip()), Outcome.SKIPPED);
    }

    CompletableFuture<?> shift(Inject inject, Duration to) {
        return act(new ExerciseAct.Shifted(inject.id(), to), Outcome.SHIFTED);
    }

    /// Keeps an inject, new or changed, in the room's own copy of the scenario.
    CompletableFuture<?> keep(Scenario scenario, Inject inject) {
        return act(new ScenarioAct.InjectsKept(scenario.id(), List.of(inject)), Outcome.KEPT);
    }

    /// Takes back what this person did last in the room.
    void undo() {
        var _ = room.acts()
                .undoLast()
                .whenComplete((entry, problem) -> lanes.later(() -> {
                    ahead.forget();
                    if (problem != null) tell(Outcome.NOT_SAVED);
                    else tell(entry.isPresent() ? Outcome.TAKEN_BACK : Outcome.NOTHING_TO_TAKE_BACK);
                }));
    }

    /// Takes back one act, whatever was done after it.
    private void takeBack(Entry entry) {
        var _ = act(new Payload.Undone(entry.ref()), List.of(entry.ref()), Outcome.TAKEN_BACK);
    }

    private void tell(Outcome outcome) {
        told.accept(outcome, () -> {});
    }

    /// Records an act and tells what came of it.
    CompletableFuture<?> act(Payload payload, Outcome done) {
        return act(payload, List.of(), done);
    }

    private CompletableFuture<?> act(Payload payload, List<EntryRef> replaces, Outcome done) {
        var saving = room.acts().record(payload, replaces);
        var _ = saving.whenComplete((entry, problem) -> lanes.later(() -> {
            if (problem == null) {
                told.accept(done, () -> takeBack(entry));
                return;
            }
            ahead.forget();
            LOG.warn("An act of the facilitator was not saved: {}", problem.toString());
            tell(Outcome.NOT_SAVED);
        }));
        return saving;
    }
}
