// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.scenario;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;

/// Walks through a scenario by its own events, in order of time.
final class DryCourse {
    private final Posture posture;
    private final PriorityQueue<Step> steps =
            new PriorityQueue<>(Comparator.comparing(Step::at).thenComparingInt(Step::order));
    private final Map<Condition, List<Inject>> waiting = new HashMap<>();
    private final Map<String, Integer> missing = new HashMap<>();
    private final Set<String> played = new HashSet<>();
    private final List<DryRun.Play> plays = new ArrayList<>();
    private final List<String> unplayed = new ArrayList<>();
    private int order;

    /// @param order among those of one moment
    private record Step(Duration at, int order, Runnable what) {}

    DryCourse(Scenario scenario, Posture posture) {
        this.posture = posture;
        var timed = scenario.injects().stream().filter(Inject::isTimed).toList();
        timed.forEach(this::enter);
        while (!steps.isEmpty()) steps.remove().what().run();
        for (var inject : timed) if (!played.contains(inject.id())) unplayed.add(inject.id());
    }

    List<DryRun.Play> plays() {
        return plays;
    }

    List<String> unplayed() {
        return unplayed;
    }

    private void enter(Inject inject) {
        var conditions = Set.copyOf(inject.when().conditions());
        if (conditions.isEmpty()) {
            at(inject.offset(), () -> play(inject, inject.offset()));
            return;
        }
        missing.put(inject.id(), inject.when().all() ? conditions.size() : 1);
        for (var condition : conditions) {
            switch (condition) {
                case Condition.Played parent
                when !parent.played() ->
                    at(inject.offset(), () -> {
                        if (!played.contains(parent.inject())) holds(inject, inject.offset());
                    });
                case Condition.Level level -> awaits(inject, posture.level(level.atLeast()));
                case Condition.Published texts -> awaits(inject, posture.published(texts.atLeast()));
                case Condition.Played ignored ->
                    waiting.computeIfAbsent(condition, none -> new ArrayList<>())
                            .add(inject);
                case Condition.Reacted ignored ->
                    waiting.computeIfAbsent(condition, none -> new ArrayList<>())
                            .add(inject);
            }
        }
    }

    private void awaits(Inject inject, Optional<Duration> moment) {
        moment.ifPresent(at -> at(at, () -> holds(inject, at)));
    }

    private void holds(Inject inject, Duration now) {
        if (missing.merge(inject.id(), -1, Integer::sum) != 0) return;
        var at = now.compareTo(inject.offset()) > 0 ? now : inject.offset();
        at(at, () -> play(inject, at));
    }

    private void play(Inject inject, Duration now) {
        if (!played.add(inject.id())) return;
        plays.add(new DryRun.Play(inject, now));
        release(new Condition.Played(inject.id(), true), now);
        for (var reaction : inject.reactions()) {
            var settled = now.plus(posture.settles(reaction));
            at(settled, () -> release(new Condition.Reacted(reaction.id(), posture.meets()), settled));
        }
    }

    private void release(Condition condition, Duration now) {
        var released = waiting.remove(condition);
        if (released != null) for (var inject : released) holds(inject, now);
    }

    private void at(Duration moment, Runnable what) {
        steps.add(new Step(moment, order++, what));
    }
}
