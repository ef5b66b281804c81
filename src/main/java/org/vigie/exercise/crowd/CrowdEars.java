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
import org.vigie.core.crisis.CrisisLevel;
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
    private final Set<Word> spoken = new HashSet<>();
    private final Map<ClaimId, List<Stated<String>>> statements = new HashMap<>();
    private final List<Stated<Coefficients>> tunings = new ArrayList<>();
    private final List<Stated<CrisisLevel>> levels = new ArrayList<>();
    private final Map<ClaimId, List<Stated<ClaimState>>> judgements = new HashMap<>();
    private Duration latest = Duration.ZERO;

    /// What an act says until it is taken back.
    private record Stated<T>(EntryRef act, T what) {}

    /// @param post which it answers; empty for a word to everybody
    private record Word(Optional<Long> post, String words) {}

    /// @param start when the game begins, by its clock
    CrowdEars(Instant start) {
        this.start = start;
    }

    /// What this entry, which comes after all before, means to the public. Where the game's clock was set back, people
    /// hear of it at the furthest time that the game had come to: what they said since stays said.
    Optional<Happening> hear(Entry entry) {
        var at = later(latest, gameTime(entry.occurredAt()));
        var heard = meaning(entry, at);
        // what somebody notes of another hour takes the game nowhere
        if (heard.isPresent() || entry.payload() instanceof ExerciseAct.Clocked)
            latest = heard.map(Happening::at).orElse(at);
        return heard;
    }

    private Optional<Happening> meaning(Entry entry, Duration at) {
        return switch (entry.payload()) {
            case ScenarioAct.InjectsKept(var _, var injects) -> {
                for (Inject inject : injects) senders.put(inject.id(), inject.sender());
                yield Optional.empty();
            }
            case ExerciseAct.Fired fired -> Optional.of(came(fired, later(at, fired.at())));
            case ExerciseAct.CrowdTuned(var kept) -> {
                tunings.add(new Stated<>(entry.ref(), Coefficients.of(kept)));
                yield Optional.of(tuned(at));
            }
            case CrisisAct.LevelDecided decided -> {
                levels.add(new Stated<>(entry.ref(), decided.level()));
                yield Optional.of(levelled(at));
            }
            case Payload.Undone(var act) -> undone(act, at);
            case PublishAct.Queued(var sending) -> {
                handedOver.put(sending.id(), sending);
                yield Optional.empty();
            }
            case PublishAct.Begun begun -> {
                handedOver.put(begun.sending().id(), begun.sending());
                yield Optional.empty();
            }
            case PublishAct.Answered answered -> spoken(answered, at);
            case ClaimAct.Noted noted -> stated(noted.claim(), entry.ref(), noted.statement(), at);
            case ClaimAct.Reworded(var claim, var statement) -> stated(claim, entry.ref(), statement, at);
            case ClaimAct.Judged judged -> {
                judgements
                        .computeIfAbsent(judged.claim(), _ -> new ArrayList<>())
                        .add(new Stated<>(entry.ref(), judged.state()));
                yield settled(judged.claim(), at);
            }
            default -> Optional.empty();
        };
    }

    private Duration gameTime(Instant instant) {
        var passed = Duration.between(start, instant);
        return passed.isNegative() ? Duration.ZERO : passed;
    }

    private static Duration later(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }

    private Happening came(ExerciseAct.Fired fired, Duration at) {
        var said = fired.delivery();
        return new Happening.Came(
                at,
                fired.inject(),
                said.kind(),
                senders.getOrDefault(fired.inject(), said.from()),
                // the title is for facilitators
                "",
                said.text(),
                fired.way() == Way.REINFORCED);
    }

    private Happening tuned(Duration at) {
        return new Happening.Tuned(at, last(tunings).orElse(Coefficients.USUAL));
    }

    private Happening levelled(Duration at) {
        return new Happening.Levelled(at, last(levels).orElse(CrisisLevel.WATCH));
    }

    /// Other words for what is known already are known in place of the old ones.
    private Optional<Happening> stated(ClaimId claim, EntryRef act, String statement, Duration at) {
        statements.computeIfAbsent(claim, _ -> new ArrayList<>()).add(new Stated<>(act, statement));
        return so(claim).isPresent() ? settled(claim, at) : Optional.empty();
    }

    private Optional<Boolean> so(ClaimId claim) {
        return last(judgements.getOrDefault(claim, List.of())).flatMap(CrowdEars::known);
    }

    private Optional<Happening> settled(ClaimId claim, Duration at) {
        return last(statements.getOrDefault(claim, List.of()))
                .map(statement -> new Happening.Settled(at, claim, statement, so(claim)));
    }

    /// A claim that nobody notes any more is not known, whatever was said of it.
    private Happening unstated(ClaimId claim, Duration at) {
        return settled(claim, at).orElseGet(() -> new Happening.Settled(at, claim, "", Optional.empty()));
    }

    private static Optional<Boolean> known(ClaimState state) {
        return switch (state) {
            case VERIFIED -> Optional.of(true);
            case REFUTED -> Optional.of(false);
            case TO_VERIFY, IN_PROGRESS, NOT_VERIFIABLE -> Optional.empty();
        };
    }

    /// What is taken back leaves what was stated before it.
    private Optional<Happening> undone(EntryRef act, Duration at) {
        if (forget(tunings, act)) return Optional.of(tuned(at));
        if (forget(levels, act)) return Optional.of(levelled(at));
        for (var stated : statements.entrySet())
            if (forget(stated.getValue(), act)) return so(stated.getKey()).map(_ -> unstated(stated.getKey(), at));
        return judgements.entrySet().stream()
                .filter(judged -> forget(judged.getValue(), act))
                .findFirst()
                .flatMap(judged -> settled(judged.getKey(), at));
    }

    private static <T> boolean forget(List<Stated<T>> stated, EntryRef act) {
        return stated.removeIf(one -> one.act().equals(act));
    }

    private static <T> Optional<T> last(List<Stated<T>> stated) {
        return stated.isEmpty()
                ? Optional.empty()
                : Optional.of(stated.getLast().what());
    }

    /// The same words on three accounts are one word to the public; so are they under one post.
    private Optional<Happening> spoken(PublishAct.Answered answered, Duration at) {
        boolean out = answered.receipts().stream()
                .anyMatch(receipt -> receipt instanceof Receipt.Sent || receipt instanceof Receipt.Rehearsed);
        var sending = Optional.ofNullable(handedOver.get(answered.sending()));
        if (!out || sending.isEmpty()) return Optional.empty();
        var words = sending.get().words();
        var answersOne = sending.get()
                .replyTo()
                .flatMap(to -> CrowdPost.number(to.mention().externalId()));
        if (!spoken.add(new Word(answersOne, words))) return Optional.empty();
        return Optional.of(
                answersOne.isPresent()
                        ? new Happening.Answered(at, answersOne.get(), words)
                        : new Happening.Spoken(at, sending.get().audience(), words));
    }
}
