// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.publish;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.vigie.core.cell.PersonId;
import org.vigie.core.cell.Room;
import org.vigie.core.journal.Nature;
import org.vigie.core.journal.PublishAct;
import org.vigie.core.journal.PublishAct.Verdict;
import org.vigie.core.message.Approved;
import org.vigie.core.message.MessageId;
import org.vigie.core.message.Purpose;
import org.vigie.core.publish.Receipt.Ground;

/// The only way out for texts. It records before it sends, sends in order, and never sends twice what may be out.
/// Calls read the journal and wait for the network: never on the screen's thread.
public final class Desk {
    private static final Duration AGAIN = Duration.ofSeconds(30);
    /// After this long, what a reader's side keeps putting off counts as refused.
    private static final Duration GIVES_UP = Duration.ofHours(4);

    private final Room room;
    private final Ledger ledger;
    private final Texts texts;
    private final Optional<Channels> channels;
    private final InstantSource clock;
    private final Set<SendingId> inHand = ConcurrentHashMap.newKeySet();
    /// What was handed over together with something that could not be kept, as it was handed over first.
    private final Map<Sending, Leave> unfinished = new HashMap<>();
    /// Held while it is settled whether something begins or is called off.
    private final Object turn = new Object();

    /// Finds the leave to use a text, as it stands at that moment.
    @FunctionalInterface
    public interface Texts {
        Optional<Approved> approved(MessageId id, Instant now);
    }

    private Desk(Room room, Ledger ledger, Texts texts, Optional<Channels> channels, InstantSource clock) {
        this.room = room;
        this.ledger = ledger;
        this.texts = texts;
        this.channels = channels;
        this.clock = clock;
    }

    /// The desk of a real room.
    ///
    /// @throws IllegalArgumentException for any other
    public static Desk real(Room room, Ledger ledger, Texts texts, Channels channels, InstantSource clock) {
        if (room.nature() != Nature.REAL) throw new IllegalArgumentException("Only a real room has channels.");
        return new Desk(room, ledger, texts, Optional.of(channels), clock);
    }

    /// The desk of an exercise or a replay. It has no channel: what is handed over is only noted.
    ///
    /// @throws IllegalArgumentException for a real room, whose people must not believe that something is out
    public static Desk practice(Room room, Ledger ledger, Texts texts, InstantSource clock) {
        if (room.nature() == Nature.REAL) throw new IllegalArgumentException("A real room publishes for real.");
        return new Desk(room, ledger, texts, Optional.empty(), clock);
    }

    /// Whether nothing leaves from here.
    public boolean isPractice() {
        return channels.isEmpty();
    }

    /// Takes words over; [#work] sends them.
    ///
    /// @throws IllegalArgumentException for a rehearsal of a real room, or the reverse
    public void queue(Leave leave) {
        queue(List.of(leave));
    }

    /// Takes these over together. Where some of them can't be kept, they are handed over again, all of them: what was
    /// kept the first time is not taken over twice.
    ///
    /// @throws IllegalArgumentException for a rehearsal of a real room, or the reverse; nothing was taken over
    public void queue(List<? extends Leave> leaves) {
        for (var leave : leaves)
            if (leave instanceof Rehearsal != isPractice())
                throw new IllegalArgumentException("This leave is for another kind of room than " + room.nature());
        synchronized (unfinished) {
            for (var leave : leaves) {
                var first = unfinished.computeIfAbsent(leave.sending().said(), _ -> leave);
                if (first == leave || !stands(first))
                    ledger.write(Optional.of(first.by()), clock.instant(), new PublishAct.Queued(first.sending()));
            }
            leaves.forEach(leave -> unfinished.remove(leave.sending().said()));
        }
    }

    private boolean stands(Leave leave) {
        return ledger.outbox().one(leave.sending().id()).isPresent();
    }

    /// A person decides about what nobody knows.
    public void settle(SendingId id, Verdict verdict, PersonId by) {
        ledger.write(Optional.of(by), clock.instant(), new PublishAct.Settled(id, verdict));
    }

    /// A person calls off what is not yet out.
    public void cancel(SendingId id, PersonId by) {
        synchronized (turn) {
            ledger.write(Optional.of(by), clock.instant(), new PublishAct.Cancelled(id));
        }
    }

    /// A person still wants it out, having looked at these old values.
    public void confirm(SendingId id, List<String> stale, PersonId by) {
        ledger.write(Optional.of(by), clock.instant(), new PublishAct.Confirmed(id, stale));
    }

    /// Who reads the piece at a place of a list, by address; empty where the list is no longer the one that was
    /// confirmed, and in an exercise.
    public Optional<String> reader(Account account, int place) {
        return channels.flatMap(all -> all.to(account)).flatMap(channel -> channel.reader(place));
    }

    public Outbox outbox() {
        return ledger.outbox();
    }

    /// Whether the program is sending this at the moment. What is begun and in nobody's hand is not known.
    public boolean isInHand(SendingId id) {
        return inHand.contains(id);
    }

    /// Sends all that is due, one after the other.
    public synchronized void work() {
        for (var item : ledger.outbox().unanswered()) takeUp(item);
        for (var next = next(); next.isPresent(); next = next()) step(next.get());
    }

    private Optional<Item> next() {
        return ledger.outbox()
                .next(
                        clock.instant(),
                        account -> channels.flatMap(all -> all.to(account))
                                .map(Channel::pause)
                                .orElse(Duration.ZERO));
    }

    /// What an earlier run began and did not see answered: tried again only where the channel knows it again.
    private void takeUp(Item item) {
        var begun = item.begun().orElseThrow();
        boolean known = channels.flatMap(all -> all.to(item.sending().account()))
                .filter(channel -> item.isKnownAgain(channel.knowsAgain(), clock.instant()))
                .isPresent();
        var receipt = known ? new Receipt.Waiting(clock.instant(), Receipt.Why.UNANSWERED) : new Receipt.Unknown("");
        answer(item, begun.from(), begun.to(), List.of(receipt));
    }

    private void step(Item item) {
        var leave = leave(item);
        var whyNot = check(item, leave);
        var channel = channels.flatMap(all -> all.to(item.sending().account()));
        if (item.isDoubtful()
                && (whyNot.isPresent()
                        || channel.filter(one -> item.isKnownAgain(one.knowsAgain(), clock.instant()))
                                .isEmpty())) all(item, new Receipt.Unknown(""));
        else if (whyNot.isPresent()) all(item, whyNot.get());
        else if (channel.isEmpty()) all(item, new Receipt.Rehearsed());
        else begin(item, leave.orElseThrow().message().purpose(), channel.get());
    }

    private void all(Item item, Receipt receipt) {
        var range = item.range(Integer.MAX_VALUE, Instant.MAX);
        answer(item, range[0], range[1], List.of(receipt));
    }

    private void begin(Item item, Purpose purpose, Channel channel) {
        var range = item.range(channel.most(), clock.instant());
        var key = item.key().orElseGet(() -> channel.key(item.sending().id(), clock.instant()));
        send(item, purpose, channel, new PublishAct.Begun(item.sending(), key, range[0], range[1]));
    }

    /// Nothing is sent that is not recorded.
    private void send(Item item, Purpose purpose, Channel channel, PublishAct.Begun begun) {
        var id = item.sending().id();
        synchronized (turn) {
            if (!isStillQueued(id)) return;
            ledger.write(Optional.empty(), clock.instant(), begun);
            inHand.add(id);
        }
        try {
            var parcel = new Parcel(room.id(), purpose, item.sending(), begun.key(), begun.from(), begun.to());
            boolean known = item.isKnownAgain(channel.knowsAgain(), clock.instant());
            var receipts = receipts(channel, parcel).stream()
                    .map(receipt -> patient(receipt, known, item.isTriedFor(GIVES_UP, clock.instant())))
                    .toList();
            answer(item, begun.from(), begun.to(), receipts);
            if (receipts.size() == 1
                    && receipts.getFirst() instanceof Receipt.Refused why
                    && why.ground().isOfAccount()) close(id, why);
        } finally {
            inHand.remove(id);
        }
    }

    /// Whether nobody called it off since it was looked at.
    private boolean isStillQueued(SendingId id) {
        return ledger.outbox()
                .one(id)
                .filter(item -> item.stage() == Item.Stage.QUEUED)
                .isPresent();
    }

    /// A list is not knocked at piece by piece where the account itself is shut.
    private void close(SendingId id, Receipt.Refused why) {
        for (var rest = ledger.outbox().one(id).filter(item -> item.stage() == Item.Stage.QUEUED);
                rest.isPresent();
                rest = ledger.outbox().one(id).filter(item -> item.stage() == Item.Stage.QUEUED)) all(rest.get(), why);
    }

    /// Whatever breaks in a channel, the truth is that nobody knows.
    private List<Receipt> receipts(Channel channel, Parcel parcel) {
        try {
            var receipts = channel.send(parcel, clock.instant());
            return receipts.size() == 1 || receipts.size() == parcel.to() - parcel.from()
                    ? receipts
                    : List.of(new Receipt.Unknown(receipts.size() + " receipts"));
        } catch (RuntimeException broken) {
            return List.of(new Receipt.Unknown(broken.toString()));
        }
    }

    private Receipt patient(Receipt receipt, boolean known, boolean tired) {
        var soonest = clock.instant().plus(AGAIN);
        return switch (receipt) {
            case Receipt.Unknown _ when known -> new Receipt.Waiting(soonest, Receipt.Why.UNANSWERED);
            case Receipt.Waiting(var _, var why)
            when why == Receipt.Why.PUT_OFF && tired -> new Receipt.Refused(Ground.REJECTED, "4xx");
            case Receipt.Waiting waiting
            when !waiting.until().isAfter(clock.instant()) -> new Receipt.Waiting(soonest, waiting.why());
            default -> receipt;
        };
    }

    /// The leave to say these words, looked at right before they would go out.
    private Optional<Approved> leave(Item item) {
        return texts.approved(item.sending().text().message(), clock.instant())
                .filter(leave -> leave.holdsAt(clock.instant()) && Proposal.says(leave, item.sending()));
    }

    /// Why this may not go out.
    private Optional<Receipt.Refused> check(Item item, Optional<Approved> leave) {
        var sending = item.sending();
        if (leave.isEmpty() || !sending.account().way().takes(sending.outlet()))
            return Optional.of(new Receipt.Refused(Ground.NOT_APPROVED, ""));
        if (channels.isPresent() && channels.get().to(sending.account()).isEmpty())
            return Optional.of(new Receipt.Refused(Ground.NO_ACCOUNT, ""));
        return Optional.empty();
    }

    private void answer(Item item, int from, int to, List<Receipt> receipts) {
        ledger.write(
                Optional.empty(),
                clock.instant(),
                new PublishAct.Answered(item.sending().id(), from, to, receipts));
    }
}
