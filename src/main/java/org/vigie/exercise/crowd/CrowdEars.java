// SPDX-License-Identifier: Apache-2.0
package org.vigie.exercise.crowd;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.vigie.core.claim.ClaimId;
import org.vigie.core.claim.ClaimState;
import org.vigie.core.journal.ClaimAct;
import org.vigie.core.journal.CrisisAct;
import org.vigie.core.journal.Entry;
import org.vigie.core.journal.EntryRef;
import org.vigie.core.journal.ExerciseAct;
import org.vigie.core.journal.ExerciseAct.Way;
import org.vigie.core.journal.Payload;
import org.vigie.core.journal.PublishAct;
import org.vigie.core.journal.ScenarioAct;
import org.vigie.core.publish.Receipt;
import org.vigie.core.publish.Sending;
import org.vigie.core.publish.SendingId;
import org.vigie.core.scenario.Inject;

/// What of a room's journal the public hears of.
final class CrowdEars {
    private final Instant start;
    private final Map<String, String> senders = new HashMap<>();
    private final Map<SendingId, Sending> handedOver = new HashMap<>();
    private final Set<String> spoken = new HashSet<>();
    private final Map<ClaimId, String> statements = new HashMap<>();
    private final List<Tuning> tunings = new ArrayList<>();

    private record Tuning(EntryRef act, Coefficients coefficients) {}

    /// @param start when the game begins, by its clock
    CrowdEars(Instant start) {
        this.start = start;
    }

    /// What this entry, which comes after all before, means to the public.
    Optional<Happening> hear(Entry entry) {
        var at = gameTime(entry.occurredAt());
        return switch (entry.payload()) {
            case ScenarioAct.InjectsKept(var _, var injects) -> {
                for (Inject inject : injects) senders.put(inject.id(), inject.sender());
                yield Optional.empty();
            }
            case ExerciseAct.Fired fired -> Optional.of(came(fired));
            case ExerciseAct.CrowdTuned(var kept) -> tuned(entry.ref(), Coefficients.of(kept), at);
            case Payload.Undone(var act) -> untuned(act, at);
            case PublishAct.Queued(var sending) -> {
                handedOver.put(sending.id(), sending);
                yield Optional.empty();
            }
            case PublishAct.Begun begun -> {
                handedOver.put(begun.sending().id(), begun.sending());
                yield Optional.empty();
            }
            case PublishAct.Answered answered -> spoken(answered, at);
            case CrisisAct.LevelDecided decided -> Optional.of(new Happening.Levelled(at, decided.level()));
            case ClaimAct claim -> settled(claim, at);
            default -> Optional.empty();
        };
    }

    private Duration gameTime(Instant instant) {
        var passed = Duration.between(start, instant);
        return passed.isNegative() ? Duration.ZERO : passed;
    }

    private Happening came(ExerciseAct.Fired fired) {
        var said = fired.delivery();
        return new Happening.Came(
                fired.at(),
                fired.inject(),
                said.kind(),
                senders.getOrDefault(fired.inject(), said.from()),
                // the title is for facilitators
                "",
                said.text(),
                fired.way() == Way.REINFORCED);
    }

    private Optional<Happening> tuned(EntryRef act, Coefficients coefficients, Duration at) {
        tunings.add(new Tuning(act, coefficients));
        return Optional.of(new Happening.Tuned(at, coefficients));
    }

    /// A tuning that is taken back leaves the one before it.
    private Optional<Happening> untuned(EntryRef act, Duration at) {
        if (!tunings.removeIf(tuning -> tuning.act().equals(act))) return Optional.empty();
        var before = tunings.isEmpty() ? Coefficients.USUAL : tunings.getLast().coefficients();
        return Optional.of(new Happening.Tuned(at, before));
    }

    /// The same words on three accounts are one word to the public.
    private Optional<Happening> spoken(PublishAct.Answered answered, Duration at) {
        boolean out = answered.receipts().stream()
                .anyMatch(receipt -> receipt instanceof Receipt.Sent || receipt instanceof Receipt.Rehearsed);
        var sending = Optional.ofNullable(handedOver.get(answered.sending()));
        if (!out || sending.isEmpty()) return Optional.empty();
        var words = sending.get().words();
        if (!spoken.add(words)) return Optional.empty();
        var answersOne = sending.get()
                .replyTo()
                .flatMap(to -> CrowdPost.number(to.mention().externalId()));
        return Optional.of(
                answersOne.isPresent()
                        ? new Happening.Answered(at, answersOne.get(), words)
                        : new Happening.Spoken(at, sending.get().audience(), words));
    }

    private Optional<Happening> settled(ClaimAct act, Duration at) {
        if (act instanceof ClaimAct.Noted noted) statements.put(noted.claim(), noted.statement());
        if (act instanceof ClaimAct.Reworded(var claim, var statement)) statements.put(claim, statement);
        if (!(act instanceof ClaimAct.Judged judged)) return Optional.empty();
        var statement = statements.get(judged.claim());
        boolean known = judged.state() == ClaimState.VERIFIED || judged.state() == ClaimState.REFUTED;
        if (statement == null || !known) return Optional.empty();
        return Optional.of(new Happening.Settled(at, statement, judged.state() == ClaimState.VERIFIED));
    }
}
