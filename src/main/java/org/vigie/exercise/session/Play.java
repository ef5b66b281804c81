// SPDX-License-Identifier: Apache-2.0
package org.vigie.exercise.session;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.vigie.core.cell.RoomId;
import org.vigie.core.crisis.CrisisLevel;
import org.vigie.core.journal.Entry;
import org.vigie.core.journal.ExerciseAct;
import org.vigie.core.journal.ExerciseAct.Turn;
import org.vigie.core.journal.ExerciseAct.Way;
import org.vigie.core.journal.Journal;
import org.vigie.core.journal.Payload;
import org.vigie.core.journal.ScenarioAct;
import org.vigie.core.scenario.Condition;
import org.vigie.core.scenario.Inject;
import org.vigie.core.scenario.Reaction;
import org.vigie.core.scenario.Scenario;

/// What an exercise does by itself, worked out from its room's entries alone: which injects come, and which reactions
/// were seen. It records nothing and has no clock; whoever beats it records what it says, and tells it of every entry.
///
/// An inject has come once an entry says so. Killed at any point, the same entries give the same play.
public final class Play {
    private final Map<String, Inject> injects = new HashMap<>();
    private final Coming coming = new Coming();
    private final Expected expected = new Expected();
    private final Set<String> played = new HashSet<>();
    private final Set<String> skipped = new HashSet<>();
    /// When what came late was found due: it is said with this time until it is recorded.
    private final Map<String, Duration> late = new HashMap<>();
    private @Nullable Scenario frame;
    private Duration before = Duration.ZERO;
    private int turns;
    private boolean running;
    private double speed = 1;
    private Duration stood = Duration.ZERO;
    private boolean over;

    /// The play as the journal tells it. Reads the journal; never on the screen's thread.
    ///
    /// @param start when the game begins, by its clock
    public static Play read(Journal journal, RoomId room, Instant start) {
        return of(journal.standing(room, Payload.class), start);
    }

    /// The play that these entries tell, in their order.
    public static Play of(List<Entry> entries, Instant start) {
        var play = new Play();
        for (var entry : entries) play.see(entry, Duration.between(start, entry.occurredAt()));
        return play;
    }

    /// Takes an entry of the room into account: each once, in their order.
    ///
    /// @param at the game's time when it was recorded
    public void see(Entry entry, Duration at) {
        switch (entry.payload()) {
            case ScenarioAct act -> see(act);
            case ExerciseAct act -> see(entry, act);
            default -> {
                var level = expected.signs().level();
                int published = expected.signs().published();
                expected.signs().see(entry).ifPresent(seen -> expected.see(seen, at));
                if (level != expected.signs().level())
                    for (var one : CrisisLevel.values()) coming.changed(new Condition.Level(one));
                if (published != expected.signs().published())
                    coming.changed(new Condition.Published(expected.signs().published()));
            }
        }
    }

    private void see(ScenarioAct said) {
        switch (said) {
            case ScenarioAct.FrameKept(var kept) -> {
                frame = kept;
                expected.signs().play(kept.parts());
            }
            case ScenarioAct.InjectsKept(var _, var kept) -> kept.forEach(this::plan);
            case ScenarioAct.InjectsWithdrawn(var _, var gone) ->
                gone.forEach(id -> {
                    injects.remove(id);
                    coming.leave(id);
                });
            case ScenarioAct.Withdrawn _ -> {}
        }
    }

    private void plan(Inject inject) {
        injects.put(inject.id(), inject);
        if (inject.isTimed() && !played.contains(inject.id()) && !skipped.contains(inject.id())) coming.enter(inject);
        else coming.leave(inject.id());
    }

    private void see(Entry entry, ExerciseAct said) {
        switch (said) {
            case ExerciseAct.Clocked act -> turn(act);
            case ExerciseAct.Fired act -> {
                coming.leave(act.inject());
                late.remove(act.inject());
                if (!played.add(act.inject())) return;
                Optional.ofNullable(injects.get(act.inject()))
                        .ifPresent(inject -> expected.open(inject, act.at(), reaction -> alone(inject, reaction)));
                coming.changed(new Condition.Played(act.inject(), true));
            }
            case ExerciseAct.Skipped act -> {
                skipped.add(act.inject());
                coming.leave(act.inject());
            }
            case ExerciseAct.Shifted(var id, var to) -> {
                skipped.remove(id);
                Optional.ofNullable(injects.get(id)).ifPresent(inject -> plan(inject.at(to)));
            }
            case ExerciseAct.Observed act -> {
                expected.settle(act);
                settled(act.reaction());
            }
            case ExerciseAct.Marked act -> {
                expected.mark(entry.author(), act);
                settled(act.reaction());
            }
            default -> {}
        }
    }

    private List<String> alone(Inject inject, Reaction reaction) {
        return Optional.ofNullable(frame)
                .map(scenario -> scenario.judgedAlone(inject, reaction))
                .orElse(List.of());
    }

    private void turn(ExerciseAct.Clocked act) {
        turns++;
        speed = act.speed();
        stood = act.at();
        before = act.at();
        if (!act.turn().isMove()) over = act.turn() == Turn.ENDED;
        late.clear();
        if (act.turn() == Turn.JUMPED) {
            coming.back(act.at());
            expected.back(act.at());
        }
        running = act.turn().runs(running);
    }

    private void settled(String reaction) {
        coming.changed(new Condition.Reacted(reaction, true));
        coming.changed(new Condition.Reacted(reaction, false));
    }

    /// What is to be recorded now, by nobody. Asked again before it is recorded, it says the same; once it is, there
    /// may be more.
    ///
    /// @param now the game's time; never before an earlier one but for a jump
    public List<ExerciseAct> due(Duration now) {
        if (turns == 0 || over) return List.of();
        expected.lapse(now).forEach(this::settled);
        var due = new ArrayList<ExerciseAct>(expected.found());
        if (running) {
            for (var inject : coming.due(now, this::holds)) {
                // what the beat came a little late for comes at its time
                var at = inject.offset().compareTo(before) > 0
                        ? inject.offset()
                        : late.computeIfAbsent(inject.id(), _ -> now);
                due.add(new ExerciseAct.Fired(inject.id(), delivery(inject), at, Way.TIMED));
            }
        }
        return due;
    }

    /// Everything up to this time was recorded.
    public void passed(Duration now) {
        before = now;
    }

    /// What the players are given by an inject.
    private ExerciseAct.Delivery delivery(Inject inject) {
        return Optional.ofNullable(frame)
                .map(scenario -> Deliveries.of(scenario, inject))
                .orElseGet(() -> new ExerciseAct.Delivery(
                        inject.kind(), inject.sender(), inject.title(), inject.text(), inject.targets()));
    }

    private boolean holds(Condition condition) {
        return switch (condition) {
            case Condition.Played(var inject, var wanted) -> played.contains(inject) == wanted;
            case Condition.Reacted(var reaction, var met) ->
                met ? expected.isMet(reaction) : expected.isMissed(reaction);
            case Condition.Level(var atLeast) -> expected.signs().level().isAtLeast(atLeast);
            case Condition.Published(var atLeast) -> expected.signs().published() >= atLeast;
        };
    }

    /// How often the clock was touched.
    public int turns() {
        return turns;
    }

    /// Whether the clock runs, as far as the entries tell.
    public boolean isRunning() {
        return running;
    }

    public double speed() {
        return speed;
    }

    /// What the clock showed when it was touched last.
    public Duration stood() {
        return stood;
    }
}
