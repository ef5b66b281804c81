// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.publish;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.vigie.core.cell.PersonId;
import org.vigie.core.journal.PublishAct;
import org.vigie.core.journal.PublishAct.Verdict;

/// One thing handed over, and where it stands. It changes only while [Outbox] reads the journal.
public final class Item {
    /// After this long in the queue the person is asked once more.
    public static final Duration PATIENCE = Duration.ofMinutes(10);

    private final Sending sending;
    private final Optional<PersonId> by;
    private final Instant queuedAt;
    private final Piece[] pieces;
    private final boolean[] maybeOut; // no later answer but a receipt, and no one but a person, takes that back
    private final Instant[] outAts; // when each was out
    private Instant seenAt;
    private final Map<Integer, Instant> putOff = new HashMap<>();
    private Optional<Receipt.Waiting> waits = Optional.empty();
    private Optional<Receipt> last = Optional.empty();
    private Optional<Instant> lastAt = Optional.empty();
    private Optional<Instant> outAt = Optional.empty();
    private String url = "";
    private Optional<PublishAct.Begun> begun = Optional.empty();
    private Optional<Instant> begunAt = Optional.empty();
    private boolean calledOff;
    private final Set<Integer> shut = new HashSet<>(); // refused without being looked at

    /// Where the whole stands.
    public enum Stage {
        /// Some of it is still to be sent.
        QUEUED,
        /// Begun and not answered: under way, or not known if nobody is at it.
        BEGUN,
        /// Nobody knows of some of it: a person decides.
        UNKNOWN,
        SENT,
        /// Some is out and some was refused or called off.
        PARTLY,
        REFUSED,
        CANCELLED,
        /// An exercise noted it.
        REHEARSED;

        public boolean isOpen() {
            return this == QUEUED || this == BEGUN || this == UNKNOWN;
        }
    }

    /// How many pieces stand where.
    public record Tally(int pending, int sent, int refused, int unknown) {}

    Item(Sending sending, Optional<PersonId> by, Instant queuedAt) {
        this.sending = sending;
        this.by = by;
        this.queuedAt = queuedAt;
        this.seenAt = queuedAt;
        this.pieces = new Piece[sending.account().pieces()];
        this.maybeOut = new boolean[pieces.length];
        this.outAts = new Instant[pieces.length];
        Arrays.fill(pieces, Piece.PENDING);
    }

    void begin(PublishAct.Begun act, Instant at) {
        if (begunAt.isEmpty()) begunAt = Optional.of(at);
        begun = Optional.of(act);
        for (int i = act.from(); i < Math.min(act.to(), pieces.length); i++) pieces[i] = Piece.BEGUN;
    }

    void answer(PublishAct.Answered act, Instant at) {
        waits = Optional.empty();
        lastAt = Optional.of(at);
        for (int i = act.from(); i < Math.min(act.to(), pieces.length); i++) {
            var receipt = act.of(i);
            last = Optional.of(receipt);
            putOff.remove(i);
            shut.remove(i);
            pieces[i] = switch (receipt) {
                case Receipt.Sent sent -> {
                    out(i, at);
                    if (url.isEmpty()) url = sent.url();
                    yield Piece.SENT;
                }
                case Receipt.Rehearsed _ -> {
                    out(i, at);
                    yield Piece.REHEARSED;
                }
                case Receipt.Refused(var ground, var _) -> {
                    if (ground.isPassing() && !maybeOut[i]) shut.add(i);
                    yield maybeOut[i] ? Piece.UNKNOWN : Piece.REFUSED;
                }
                case Receipt.Unknown _ -> Piece.UNKNOWN;
                case Receipt.Waiting(var until, var why)
                when why == Receipt.Why.PUT_OFF -> {
                    putOff.put(i, until);
                    yield later(i);
                }
                case Receipt.Waiting waiting -> {
                    if (waits.filter(other -> other.until().isAfter(waiting.until()))
                            .isEmpty()) waits = Optional.of(waiting);
                    maybeOut[i] |= waiting.why() == Receipt.Why.UNANSWERED;
                    yield later(i);
                }
            };
        }
    }

    /// What is not out yet is tried again, unless a person called it off while it was under way.
    private Piece later(int piece) {
        if (calledOff) return maybeOut[piece] ? Piece.UNKNOWN : Piece.CANCELLED;
        return maybeOut[piece] ? Piece.DOUBTFUL : Piece.PENDING;
    }

    private void out(int piece, Instant at) {
        outAts[piece] = at;
        if (outAt.isEmpty()) outAt = Optional.of(at);
    }

    void settle(Verdict verdict, Optional<PersonId> person, Instant at) {
        if (person.isEmpty()) return;
        var piece = switch (verdict) {
            case ARRIVED -> Piece.SENT;
            case SEND_AGAIN -> Piece.PENDING;
            case GIVEN_UP -> Piece.CANCELLED;
            case TAKE_UP -> throw new IllegalArgumentException("What was refused is taken up, not what is unknown.");
        };
        for (int i = 0; i < pieces.length; i++)
            if (pieces[i] == Piece.UNKNOWN) {
                pieces[i] = piece;
                maybeOut[i] = false;
                if (verdict == Verdict.ARRIVED) out(i, begunAt.orElse(at));
            }
        if (verdict != Verdict.SEND_AGAIN) return;
        seenAt = at;
        calledOff = false;
    }

    void takeUp(Optional<PersonId> person, Instant at) {
        if (person.isEmpty() || left() == 0) return;
        shut.forEach(i -> pieces[i] = Piece.PENDING);
        shut.clear();
        begunAt = Optional.empty();
        seenAt = at;
        calledOff = false;
    }

    void cancel() {
        calledOff = true;
        for (int i = 0; i < pieces.length; i++) {
            if (pieces[i] == Piece.PENDING) pieces[i] = Piece.CANCELLED;
            if (pieces[i] == Piece.DOUBTFUL) pieces[i] = Piece.UNKNOWN;
        }
    }

    void confirm(Optional<PersonId> person, Instant at) {
        if (person.isPresent()) seenAt = at;
    }

    public Sending sending() {
        return sending;
    }

    /// Who handed it over; empty if that was taken back, too late.
    public Optional<PersonId> by() {
        return by;
    }

    public Instant queuedAt() {
        return queuedAt;
    }

    public Stage stage() {
        return Pieces.stage(pieces);
    }

    /// Whether nobody knows of it, and what comes after it depends on that. A letter of a list that is not known
    /// concerns one reader alone.
    boolean isInDoubt() {
        return stage() == Stage.UNKNOWN && sending.account().list().isEmpty();
    }

    public Tally tally() {
        return Pieces.tally(pieces);
    }

    /// How many of a list were refused without being looked at: a person may have these taken up again.
    public int left() {
        boolean going = stage() == Stage.QUEUED || stage() == Stage.BEGUN;
        return going || sending.account().list().isEmpty() ? 0 : shut.size();
    }

    /// What the channel last said.
    public Optional<Receipt> last() {
        return last;
    }

    /// When the first of it was out, or was noted by an exercise; empty while nothing is.
    public Optional<Instant> outAt() {
        return outAt;
    }

    /// When the letter to one of a list was out, or was noted by an exercise; empty if it is not.
    public Optional<Instant> outAt(int piece) {
        return pieces[piece].isOut() ? Optional.ofNullable(outAts[piece]) : Optional.empty();
    }

    /// Whether one of a list has it or may still get it.
    public boolean mayReach(int piece) {
        return pieces[piece].mayReach();
    }

    /// Where it can be read; may be empty.
    public String url() {
        return url;
    }

    /// When the channel last said something.
    public Optional<Instant> lastAt() {
        return lastAt;
    }

    /// Until when and why it waits, after a try.
    public Optional<Receipt.Waiting> waits() {
        return waits.or(() -> isPutOff()
                ? Optional.of(new Receipt.Waiting(Collections.min(putOff.values()), Receipt.Why.PUT_OFF))
                : Optional.empty());
    }

    /// Whether some readers' sides asked for patience, and nothing else is left. It holds nothing up.
    boolean isPutOff() {
        return !putOff.isEmpty() && putOff.size() == Pieces.toSend(pieces);
    }

    /// Whether the person is asked once more before anything of it goes out. What has begun goes on.
    public boolean needsConfirming(Instant now) {
        return stage() == Stage.QUEUED
                && tally().sent() == 0
                && (!seenAt.plus(PATIENCE).isAfter(now) || !stale(now).isEmpty());
    }

    /// The variables whose values are old.
    public List<String> stale(Instant now) {
        return sending.stale(seenAt, now);
    }

    /// @param pause between two parcels
    boolean isDue(Instant now, Duration pause) {
        return !needsConfirming(now)
                && waits().filter(waiting -> waiting.until().isAfter(now)).isEmpty()
                && (pause.isZero() || !lastAt.orElse(Instant.MIN).isAfter(now.minus(pause)));
    }

    /// The key that it is known by, once it was begun.
    Optional<String> key() {
        return begun.map(PublishAct.Begun::key);
    }

    /// What was begun last.
    Optional<PublishAct.Begun> begun() {
        return begun;
    }

    /// Whether the channel still knows the first try for the same.
    boolean isKnownAgain(Duration knows, Instant now) {
        return knows.isPositive() && begunAt.orElse(now).plus(knows).isAfter(now);
    }

    private boolean isToSend(int piece, Instant now) {
        return (pieces[piece] == Piece.PENDING || pieces[piece] == Piece.DOUBTFUL)
                && !putOff.getOrDefault(piece, Instant.MIN).isAfter(now);
    }

    /// Whether it has been tried for this long.
    boolean isTriedFor(Duration time, Instant now) {
        return !begunAt.orElse(now).plus(time).isAfter(now);
    }

    /// Whether some of what is to be sent may be out already.
    boolean isDoubtful() {
        return Pieces.count(pieces, Piece.DOUBTFUL) > 0;
    }

    /// The next pieces to send at this moment: the first, and one past the last.
    int[] range(int most, Instant now) {
        return Pieces.range(pieces.length, most, piece -> isToSend(piece, now));
    }
}
