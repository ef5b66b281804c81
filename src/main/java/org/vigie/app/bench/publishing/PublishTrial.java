// SPDX-License-Identifier: Apache-2.0
package org.vigie.app.bench.publishing;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.vigie.core.cell.PersonId;
import org.vigie.core.cell.Room;
import org.vigie.core.journal.PublishAct;
import org.vigie.core.journal.PublishAct.Verdict;
import org.vigie.core.publish.Desk;
import org.vigie.core.publish.Item;
import org.vigie.core.publish.Ledger;
import org.vigie.core.publish.Outbox;
import org.vigie.core.publish.SendingId;

/// Publishes numbered texts through the real desk, journal and channels to servers that count, while things go wrong
/// as the seed draws them. Whenever the program is killed, a new desk begins with what the journal holds. A person
/// confirms what waited, and looks at the server before they decide about what nobody knows.
final class PublishTrial {
    private static final Instant START = Instant.parse("2026-10-14T12:00:00Z");
    private static final int IN_A_ROOM = 20;
    private static final int ROUNDS = 400;
    private static final Duration BEAT = Duration.ofSeconds(31);
    /// Longer than any server remembers a key.
    private static final Duration OUTAGE = Duration.ofHours(2);
    /// One pause in so many is an outage.
    private static final int OUTAGES = 40;

    private final AtomicReference<Instant> now = new AtomicReference<>(START);
    private final InstantSource clock = now::get;
    private final Received received = new Received();
    private final Mishaps mishaps;
    private final Random random;
    private final long seed;
    private final boolean forgets;
    private int sent;
    private int refused;
    private int unknown;
    private final Map<SendingId, Integer> givenUp = new HashMap<>();
    private int lost;
    private int untrue;
    private int pieces;

    /// @param forgets whether a server that promises to know a key again does not
    PublishTrial(long seed, boolean forgets) {
        this.seed = seed;
        this.forgets = forgets;
        this.mishaps = new Mishaps(seed);
        this.random = new Random(seed);
    }

    Tally run(int sends) throws IOException {
        var platforms = new Platforms(mishaps, received, clock, forgets);
        try (var rooms = new Rooms(clock, seed);
                var http = new LoopbackServer(new HttpTalk(platforms));
                var smtp = new LoopbackServer(new MailTalk(mishaps, received));
                var accounts = new Accounts(http.port(), smtp.port())) {
            for (int first = 0; first < sends; first += IN_A_ROOM)
                publish(rooms, accounts, first, Math.min(first + IN_A_ROOM, sends));
        }
        return new Tally(
                sends,
                pieces,
                mishaps.struck(),
                mishaps.inTheMiddle(),
                received.posts(),
                received.doubles(),
                sent,
                refused,
                unknown,
                givenUp.values().stream().mapToInt(Integer::intValue).sum(),
                lost,
                untrue);
    }

    /// Writes as the room does, until the program is killed.
    private record Mortal(Ledger ledger, Mishaps mishaps) implements Ledger {
        @Override
        public Outbox outbox() {
            return ledger.outbox();
        }

        @Override
        public void write(Optional<PersonId> by, Instant at, PublishAct act) {
            mishaps.beforeRecorded(act);
            ledger.write(by, at, act);
            mishaps.afterRecorded(act);
        }
    }

    private void publish(Rooms rooms, Accounts accounts, int from, int to) {
        var room = rooms.open(1 + from / IN_A_ROOM);
        var ledger = rooms.ledger(room);
        var desk = desk(rooms, accounts, room, ledger);
        for (int number = from; number < to; number++)
            desk.queue(rooms.order(room, accounts.forNumber(number), number));
        for (int round = 0; round < ROUNDS && !ledger.outbox().open().isEmpty(); round++) {
            try {
                desk.work();
                ledger.outbox().open().forEach(item -> decide(item, ledger));
                now.updateAndGet(then -> then.plus(random.nextInt(OUTAGES) == 0 ? OUTAGE : BEAT));
            } catch (Mishaps.Killed end) {
                desk = desk(rooms, accounts, room, ledger);
            }
        }
        count(ledger.outbox(), IntStream.range(from, to).mapToObj(rooms::id).toList(), from);
    }

    private Desk desk(Rooms rooms, Accounts accounts, Room room, Ledger ledger) {
        return Desk.real(room, new Mortal(ledger, mishaps), rooms::approved, accounts, clock);
    }

    /// What a person does about it, having looked.
    private void decide(Item item, Ledger ledger) {
        var id = item.sending().id();
        if (item.needsConfirming(clock.instant()))
            act(ledger, new PublishAct.Confirmed(id, item.stale(clock.instant())));
        if (item.stage() != Item.Stage.UNKNOWN) return;
        unknown++;
        var tally = item.tally();
        int there = received.readers(number(item)) - tally.sent();
        var verdict = there <= 0 ? Verdict.SEND_AGAIN : there >= tally.unknown() ? Verdict.ARRIVED : Verdict.GIVEN_UP;
        if (verdict == Verdict.GIVEN_UP) givenUp.merge(id, tally.unknown() - there, Integer::sum);
        act(ledger, new PublishAct.Settled(id, verdict));
    }

    private void act(Ledger ledger, PublishAct act) {
        ledger.write(Optional.of(Rooms.PERSON), clock.instant(), act);
    }

    private static int number(Item item) {
        return Words.number(item.sending().words());
    }

    private void count(Outbox outbox, List<SendingId> ids, int first) {
        for (int i = 0; i < ids.size(); i++) {
            int number = first + i;
            int there = received.readers(number);
            var item = outbox.one(ids.get(i)).orElseThrow();
            int whole = item.sending().account().pieces();
            var tally = item.tally();
            pieces += whole;
            sent += tally.sent();
            refused += tally.refused();
            lost += whole - there - tally.refused() - givenUp.getOrDefault(ids.get(i), 0);
            untrue += Math.max(0, tally.sent() - there) + Math.max(0, there + tally.refused() - whole);
        }
    }
}
