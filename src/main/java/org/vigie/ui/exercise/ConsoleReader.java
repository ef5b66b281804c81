// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.exercise;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.vigie.core.cell.OpenRoom;
import org.vigie.core.cell.RoleBoard;
import org.vigie.core.exercise.Course;
import org.vigie.core.exercise.Score;
import org.vigie.core.exercise.Sessions;
import org.vigie.core.journal.CellAct;
import org.vigie.core.journal.CrisisAct;
import org.vigie.core.journal.DecisionAct;
import org.vigie.core.journal.Entry;
import org.vigie.core.journal.ExerciseAct;
import org.vigie.core.journal.Journal;
import org.vigie.core.journal.Payload;
import org.vigie.core.journal.PublishAct;
import org.vigie.core.journal.SitrepAct;
import org.vigie.core.publish.Receipt;
import org.vigie.core.publish.SendingId;
import org.vigie.core.scenario.DryRun;
import org.vigie.core.scenario.Posture;
import org.vigie.core.scenario.Scenario;

/// Reads the room's journal for the console; never on the screen's thread.
final class ConsoleReader {
    /// The players' latest acts are looked for among this many entries.
    private static final int LATEST = 300;

    private static final int SHOWN = 60;
    private static final List<Class<? extends Payload>> MARKING = List.of(
            CellAct.Opened.class,
            CellAct.StoodDown.class,
            CrisisAct.LevelDecided.class,
            DecisionAct.Taken.class,
            PublishAct.Answered.class,
            SitrepAct.Issued.class);

    private final OpenRoom room;
    private final Journal earlier;
    private Optional<Scenario> known = Optional.empty();
    private Set<String> foreseen = Set.of();

    /// @param earlier the journal that tells what came of earlier exercises
    ConsoleReader(OpenRoom room, Journal earlier) {
        this.room = room;
        this.earlier = earlier;
    }

    Console read() {
        var id = room.room().id();
        var course = Course.read(room.journal(), id);
        return new Console(
                course,
                Numbers.of(course),
                foreseen(course.scenario()),
                milestones(),
                acts(),
                course.deeds(room.journal()),
                new RoleBoard(room.journal(), id).roles(),
                Score.of(course, at(room.clock().instant())),
                course.scenario().flatMap(this::before),
                true);
    }

    private Optional<Integer> before(Scenario scenario) {
        return Sessions.before(Sessions.read(earlier), room.room().id(), scenario.id())
                .map(session -> session.result().points());
    }

    private Duration at(Instant instant) {
        var passed = Duration.between(room.room().openedAt(), instant);
        return passed.isNegative() ? Duration.ZERO : passed;
    }

    /// Walked through anew only when the scenario changes.
    private synchronized Set<String> foreseen(Optional<Scenario> scenario) {
        if (!scenario.equals(known)) {
            known = scenario;
            foreseen = scenario.map(one -> DryRun.of(one, Posture.RESPONSIVE).plays().stream()
                            .map(play -> play.inject().id())
                            .collect(Collectors.toUnmodifiableSet()))
                    .orElse(Set.of());
        }
        return foreseen;
    }

    private List<Milestone> milestones() {
        var all = new ArrayList<Milestone>();
        var out = new HashSet<SendingId>();
        for (var kind : MARKING)
            for (var entry : room.journal().standing(room.room().id(), kind))
                if (!(entry.payload() instanceof PublishAct.Answered answered) || isFirstOut(answered, out))
                    all.add(milestone(entry));
        all.sort(Comparator.comparing(Milestone::at));
        return all;
    }

    /// A text in several pieces, or to a list, is published once; what was refused is not.
    private static boolean isFirstOut(PublishAct.Answered answered, Set<SendingId> out) {
        return answered.receipts().stream()
                        .anyMatch(one -> one instanceof Receipt.Sent || one instanceof Receipt.Rehearsed)
                && out.add(answered.sending());
    }

    private Milestone milestone(Entry entry) {
        var at = at(entry.occurredAt());
        return switch (entry.payload()) {
            case CellAct.StoodDown _ -> new Milestone(Milestone.Kind.STOOD_DOWN, at, "");
            case CrisisAct.LevelDecided decided ->
                new Milestone(
                        Milestone.Kind.LEVEL,
                        at,
                        Integer.toString(decided.level().number()));
            case DecisionAct.Taken taken -> new Milestone(Milestone.Kind.DECIDED, at, taken.choice());
            case PublishAct.Answered _ -> new Milestone(Milestone.Kind.PUBLISHED, at, "");
            case SitrepAct.Issued issued ->
                new Milestone(
                        Milestone.Kind.REPORTED,
                        at,
                        Integer.toString(issued.report().number()));
            default -> new Milestone(Milestone.Kind.OPENED, at, "");
        };
    }

    /// What the players did last. An inject that reaches their log is none of it, whoever sent it; nor is
    /// what was taken back.
    private List<Entry> acts() {
        var takenBack = room.journal().standing(room.room().id(), Payload.Undone.class).stream()
                .map(entry -> ((Payload.Undone) entry.payload()).act())
                .collect(Collectors.toSet());
        return room.journal().latest(Payload.class, LATEST).stream()
                .filter(entry -> entry.author().isPresent() && !entry.payload().isBackstage())
                .filter(entry -> !(entry.payload() instanceof Payload.Undone || entry.payload() instanceof ExerciseAct))
                .filter(entry -> !takenBack.contains(entry.ref()))
                .filter(entry -> entry.room().filter(room.room().id()::equals).isPresent())
                .limit(SHOWN)
                .toList();
    }
}
