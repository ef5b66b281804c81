// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.exercise;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vigie.core.cell.HeldRole;
import org.vigie.core.cell.RoleBoard;
import org.vigie.core.cell.RoomId;
import org.vigie.core.cell.UsualRoles;
import org.vigie.core.claim.ClaimId;
import org.vigie.core.claim.ClaimState;
import org.vigie.core.journal.AlertAct;
import org.vigie.core.journal.ApprovalAct;
import org.vigie.core.journal.ClaimAct;
import org.vigie.core.journal.Entry;
import org.vigie.core.journal.ExerciseAct;
import org.vigie.core.journal.Journal;
import org.vigie.core.journal.MessageAct;
import org.vigie.core.journal.Payload;
import org.vigie.core.journal.PublishAct;
import org.vigie.core.journal.RoleAct;
import org.vigie.core.message.MessageId;
import org.vigie.core.publish.Spoken;

/// What the program itself can see of how a cell worked, from its journal alone: figures, and no verdict.
///
/// @param firstWord how long after the start the first text was out; empty while none is
/// @param words how many texts were out, sent, rehearsed or copied
/// @param unsigned how many of them nobody had signed
/// @param denials how many claims were answered by a text
/// @param hastyDenials how many of these when no proof had refuted them yet
/// @param rolesHeld how many of the usual roles somebody leads
/// @param logLines what people wrote into the main courante
/// @param longestGap the longest time without such a line, from the start on
/// @param alertAnswer the median time from an alert to its acknowledgement; empty without one
/// @param injectRead the median time from an inject to its first reader; empty without one
public record Conduct(
        Optional<Duration> firstWord,
        int words,
        int unsigned,
        int denials,
        int hastyDenials,
        int rolesHeld,
        int logLines,
        Duration longestGap,
        Optional<Duration> alertAnswer,
        Optional<Duration> injectRead) {
    /// How many roles a cell usually has.
    public static final int ROLES = UsualRoles.ALL.size();

    private static final List<Class<? extends Payload>> READ = List.of(
            PublishAct.class,
            MessageAct.Used.class,
            ApprovalAct.Signed.class,
            ClaimAct.class,
            RoleAct.class,
            Payload.Logged.class,
            AlertAct.class,
            ExerciseAct.Fired.class,
            ExerciseAct.Seen.class);

    /// Reads the journal; never on the screen's thread.
    ///
    /// @param start of the exercise, or of the crisis
    /// @param now by the room's clock
    public static Conduct read(Journal journal, RoomId room, Instant start, Instant now) {
        return fold(
                READ.stream()
                        .flatMap(kind -> journal.standing(room, kind).stream())
                        .sorted(Comparator.comparing(Entry::clock))
                        .toList(),
                start,
                now);
    }

    /// What these entries come to, in the order of their clocks.
    public static Conduct fold(List<Entry> entries, Instant start, Instant now) {
        var spoken = Spoken.fold(entries.stream().filter(Conduct::isSpoken).toList());
        var denials = denials(entries);
        var lines = entries.stream()
                .filter(entry -> entry.payload() instanceof Payload.Logged)
                .map(Entry::occurredAt)
                .sorted()
                .toList();
        return new Conduct(
                spoken.stream().findFirst().map(first -> Duration.between(start, first.at())),
                spoken.size(),
                (int) spoken.stream().filter(said -> isUnsigned(said, entries)).count(),
                denials.size(),
                (int) denials.stream().filter(hasty -> hasty).count(),
                (int) RoleBoard.fold(entries).values().stream()
                        .filter(held -> UsualRoles.ALL.contains(held.role()))
                        .map(HeldRole::lead)
                        .flatMap(Optional::stream)
                        .count(),
                lines.size(),
                longestGap(lines, start, now),
                median(answers(entries)),
                median(readings(entries)));
    }

    private static boolean isSpoken(Entry entry) {
        return entry.payload() instanceof PublishAct || entry.payload() instanceof MessageAct.Used;
    }

    /// What the desk sends was approved; a copy may not have been.
    private static boolean isUnsigned(Spoken said, List<Entry> entries) {
        return said.item().isEmpty()
                && entries.stream()
                        .noneMatch(entry -> isSignature(entry, said.message())
                                && !entry.occurredAt().isAfter(said.at()));
    }

    private static boolean isSignature(Entry entry, MessageId message) {
        return entry.payload() instanceof ApprovalAct.Signed signed
                && signed.texts().stream().anyMatch(text -> text.message().equals(message));
    }

    /// For each claim that was answered, whether that was before a proof refuted it.
    private static Collection<Boolean> denials(List<Entry> entries) {
        var refuted = new HashSet<ClaimId>();
        var hasty = new HashMap<ClaimId, Boolean>();
        for (var entry : entries)
            switch (entry.payload()) {
                case ClaimAct.Judged(var claim, var state, var _) -> {
                    if (state == ClaimState.REFUTED) refuted.add(claim);
                    else refuted.remove(claim);
                }
                case ClaimAct.Rebutted(var claim, var _) -> hasty.putIfAbsent(claim, !refuted.contains(claim));
                default -> {}
            }
        return hasty.values();
    }

    private static Duration longestGap(List<Instant> lines, Instant start, Instant now) {
        var longest = Duration.ZERO;
        var last = start;
        for (var next : Stream.concat(lines.stream(), Stream.of(now)).toList()) {
            var gap = Duration.between(last, next);
            if (gap.compareTo(longest) > 0) longest = gap;
            if (next.isAfter(last)) last = next;
        }
        return longest;
    }

    private static List<Duration> answers(List<Entry> entries) {
        return spans(entries, payload -> switch (payload) {
            case AlertAct.Raised act -> new Point(act.alert(), true);
            case AlertAct.Acknowledged act -> new Point(act.alert(), false);
            default -> null;
        });
    }

    private static List<Duration> readings(List<Entry> entries) {
        return spans(entries, payload -> switch (payload) {
            case ExerciseAct.Fired act -> new Point(act.inject(), true);
            case ExerciseAct.Seen act -> new Point(act.inject(), false);
            default -> null;
        });
    }

    /// Where something begins, or ends.
    private record Point(Object of, boolean begins) {}

    private interface Reading {
        @Nullable
        Point of(Payload payload);
    }

    /// From the first beginning of each thing to its first end.
    private static List<Duration> spans(List<Entry> entries, Reading reading) {
        var open = new HashMap<Object, Instant>();
        var closed = new HashSet<Object>();
        var spans = new ArrayList<Duration>();
        for (var entry : entries) {
            var point = reading.of(entry.payload());
            if (point == null) continue;
            if (point.begins()) open.putIfAbsent(point.of(), entry.occurredAt());
            else if (open.containsKey(point.of()) && closed.add(point.of()))
                spans.add(Duration.between(open.get(point.of()), entry.occurredAt()));
        }
        return spans;
    }

    private static Optional<Duration> median(List<Duration> spans) {
        if (spans.isEmpty()) return Optional.empty();
        var sorted = spans.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return Optional.of(
                sorted.size() % 2 == 1
                        ? sorted.get(middle)
                        : sorted.get(middle - 1).plus(sorted.get(middle)).dividedBy(2));
    }
}
