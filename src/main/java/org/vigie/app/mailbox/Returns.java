// SPDX-License-Identifier: Apache-2.0
package org.vigie.app.mailbox;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.vigie.core.cell.Room;
import org.vigie.core.cell.Rooms;
import org.vigie.core.journal.Journal;
import org.vigie.core.journal.Nature;
import org.vigie.core.journal.PublishAct;
import org.vigie.core.publish.Bounce;
import org.vigie.core.publish.Channels;
import org.vigie.core.publish.Item;
import org.vigie.core.publish.RoomLedger;
import org.vigie.core.publish.SendingId;
import org.vigie.core.publish.Way;
import org.vigie.publish.mail.LetterId;
import org.vigie.publish.mail.ServerWords;
import org.vigie.publish.mailbox.Notice;

/// Notes which letters of a list came back. A notice proves nothing about who wrote it: it counts where it names a
/// letter that left, and the reader whom that letter went to.
public final class Returns {
    private final Journal journal;
    private final Rooms rooms;
    private final Channels channels;
    private final InstantSource clock;

    public Returns(Journal journal, Rooms rooms, Channels channels, InstantSource clock) {
        this.journal = journal;
        this.rooms = rooms;
        this.channels = channels;
        this.clock = clock;
    }

    private record Claim(LetterId letter, Notice notice) {}

    /// @param notices what is about other letters is passed over
    /// @throws Journal.NotSaved while nothing can be recorded
    public Count note(List<Notice> notices) {
        var open = notices.stream()
                .flatMap(notice -> LetterId.of(notice.letter()).map(id -> new Claim(id, notice)).stream())
                .collect(Collectors.groupingBy(
                        claim -> claim.letter().sending(), LinkedHashMap::new, Collectors.toList()));
        var count = Count.NONE;
        for (var room : real()) if (!open.isEmpty()) count = count.plus(note(room, open));
        return count.plus(
                new Count(0, open.values().stream().mapToInt(List::size).sum()));
    }

    private List<Room> real() {
        return rooms.all().stream().filter(room -> room.nature() == Nature.REAL).toList();
    }

    /// Takes those that belong to this room out of what is open.
    private Count note(Room room, Map<SendingId, List<Claim>> open) {
        var ledger = new RoomLedger(journal, room.id());
        var outbox = ledger.outbox();
        var count = Count.NONE;
        for (var id : List.copyOf(open.keySet())) {
            var item = outbox.one(id);
            var claims = item.map(_ -> open.remove(id));
            if (claims.isPresent()) {
                var known = outbox.returned(item.orElseThrow());
                count = count.plus(note(ledger, item.get(), known, claims.get()));
            }
        }
        return count;
    }

    private Count note(RoomLedger ledger, Item item, List<Bounce> before, List<Claim> claims) {
        var known = before.stream().map(Bounce::place).collect(Collectors.toSet());
        var fresh = new TreeMap<Integer, Bounce>();
        int skipped = 0;
        for (var claim : claims) {
            var failed = claim.notice().readers().stream()
                    .filter(Notice.Reader::isFailure)
                    .toList();
            if (failed.isEmpty() || known.contains(claim.letter().place())) continue;
            var bounce = bounce(item, claim.letter().place(), failed);
            if (bounce.isEmpty()) skipped++;
            else fresh.putIfAbsent(claim.letter().place(), bounce.get());
        }
        if (!fresh.isEmpty())
            ledger.write(
                    Optional.empty(),
                    clock.instant(),
                    new PublishAct.Returned(item.sending().id(), new ArrayList<>(fresh.values())));
        return new Count(fresh.size(), skipped);
    }

    private Optional<Bounce> bounce(Item item, int place, List<Notice.Reader> failed) {
        var account = item.sending().account();
        if (account.way() != Way.MAIL || place >= account.pieces()) return Optional.empty();
        var reader = channels.to(account).flatMap(channel -> channel.reader(place));
        return failed.stream()
                .filter(one -> reader.isEmpty()
                        || one.address().equalsIgnoreCase(reader.get())
                        || one.original().equalsIgnoreCase(reader.get()))
                .findFirst()
                .map(one -> new Bounce(place, one.status(), ServerWords.discreet(one.words()), reader.isPresent()));
    }
}
