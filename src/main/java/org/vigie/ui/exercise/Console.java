// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.exercise;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.vigie.core.cell.HeldRole;
import org.vigie.core.exercise.Course;
import org.vigie.core.exercise.Score;
import org.vigie.core.journal.Entry;
import org.vigie.core.journal.EntryRef;
import org.vigie.core.scenario.Inject;
import org.vigie.core.scenario.Reaction;
import org.vigie.core.scenario.Scenario;

/// Everything the console read from the journal in one go.
///
/// @param numbers what injects are called, and when they came
/// @param foreseen the injects that come by themselves if the players do what is expected
/// @param milestones what the cell did, in order of time
/// @param acts the players' latest, newest first
/// @param deeds what players did that notes are about
/// @param before points of the last exercise with this scenario; empty if there was none
/// @param isRead whether this was read, or stands here before the first reading
record Console(
        Course course,
        Numbers numbers,
        Set<String> foreseen,
        List<Milestone> milestones,
        List<Entry> acts,
        Map<EntryRef, Entry> deeds,
        List<HeldRole> roles,
        Score score,
        Optional<Integer> before,
        boolean isRead) {
    static final Console NOTHING = new Console(
            Course.EMPTY,
            Numbers.NONE,
            Set.of(),
            List.of(),
            List.of(),
            Map.of(),
            List.of(),
            new Score(List.of()),
            Optional.empty(),
            false);

    /// An inject without reactions is talked about for this long.
    private static final Duration TALK = Duration.ofMinutes(5);

    Console {
        foreseen = Set.copyOf(foreseen);
        milestones = List.copyOf(milestones);
        acts = List.copyOf(acts);
        roles = List.copyOf(roles);
    }

    Optional<Scenario> scenario() {
        return course.scenario();
    }

    Optional<Inject> inject(String id) {
        return scenario().flatMap(scenario -> scenario.inject(id));
    }

    /// Whether the game runs, and why not.
    enum Standing {
        READY,
        RUNNING,
        PAUSED,
        FROZEN,
        SLEPT,
        SUSPENDED,
        ENDED
    }

    Standing standing() {
        if (course.running()) return Standing.RUNNING;
        return course.standing()
                .map(last -> switch (last.turn()) {
                    case FROZEN -> Standing.FROZEN;
                    case SLEPT -> Standing.SLEPT;
                    case SUSPENDED -> Standing.SUSPENDED;
                    case ENDED -> Standing.ENDED;
                    case STARTED, PAUSED, RESUMED, SPED, JUMPED -> Standing.PAUSED;
                })
                .orElse(Standing.READY);
    }

    /// How many words of the players came since facilitators last said something.
    long unanswered() {
        return course.whispers().reversed().stream()
                .takeWhile(whisper -> !whisper.act().toPlayers())
                .count();
    }

    /// The injects in the order of their times; what is still in reserve stands at the end.
    List<Inject> inOrder() {
        return scenario().map(Scenario::injects).orElse(List.of()).stream()
                .sorted(Comparator.comparing((Inject inject) -> inject.reserve() && !isPlayed(inject))
                        .thenComparing(this::time))
                .toList();
    }

    /// When an inject came first, or is to come.
    Duration time(Inject inject) {
        var came = numbers.came().get(inject.id());
        return came == null ? inject.offset() : came;
    }

    boolean isPlayed(Inject inject) {
        return numbers.came().containsKey(inject.id());
    }

    boolean isComing(Inject inject) {
        return !isPlayed(inject) && !course.skipped().containsKey(inject.id());
    }

    /// What an inject is called for short.
    String number(String inject) {
        return numbers.of(inject);
    }

    /// How long its reactions are waited for.
    static Duration window(Inject inject) {
        return inject.reactions().stream()
                .map(Reaction::window)
                .max(Comparator.naturalOrder())
                .orElse(Duration.ZERO);
    }

    /// What came to the players last, while it still asks for something.
    Optional<Inject> current(Duration now) {
        if (course.firings().isEmpty()) return Optional.empty();
        var last = course.firings().getLast().act();
        return inject(last.inject())
                .filter(inject -> now.minus(last.at()).compareTo(longer(window(inject), TALK)) <= 0);
    }

    /// What comes next by itself. What still waits when its time has passed may never come, and stands behind what
    /// has its time.
    Optional<Inject> next(Duration now) {
        return scenario().map(Scenario::injects).orElse(List.of()).stream()
                .filter(Inject::isTimed)
                .filter(this::isComing)
                .min(Comparator.comparing((Inject inject) -> isLate(inject, now))
                        .thenComparing(Inject::offset));
    }

    private static boolean isLate(Inject inject, Duration now) {
        return !inject.when().conditions().isEmpty() && inject.offset().compareTo(now) < 0;
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) >= 0 ? one : other;
    }
}
