// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.watch;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.vigie.analysis.reply.Recipients;
import org.vigie.core.cell.OnDuty;
import org.vigie.core.cell.OpenRoom;
import org.vigie.core.cell.Person;
import org.vigie.core.journal.PublishAct;
import org.vigie.core.mention.Filed;
import org.vigie.core.message.Approved;
import org.vigie.core.message.Fillings;
import org.vigie.core.message.Outlet;
import org.vigie.core.publish.Account;
import org.vigie.core.publish.Desk;
import org.vigie.core.publish.Leave;
import org.vigie.core.publish.Proposal;
import org.vigie.core.publish.PublishOrder;
import org.vigie.core.publish.Rehearsal;
import org.vigie.core.publish.ReplyTo;
import org.vigie.core.publish.RoomLedger;
import org.vigie.core.publish.SendingId;

/// By what an approved answer leaves the room by itself, where the source lets one answer.
///
/// @param duty whoever hands it over
public record AnswerDesk(Desk desk, OnDuty duty) {
    /// Nothing was handed over: nobody is on duty, or the text, a value or an approval changed.
    static final class NotHanded extends RuntimeException {
        private static final long serialVersionUID = 1;

        NotHanded() {
            super("Nothing was handed over.");
        }
    }

    /// The account that can answer each of these; empty if there is none for one of them. Reads the journal: never on
    /// the screen's thread.
    Optional<List<Account>> accounts(OpenRoom room, List<Filed> reached) {
        var all = PublishAct.AccountsKept.inForce(room.journal());
        var found = new ArrayList<Account>();
        for (var filed : reached) {
            var kind = filed.mention().key().kind();
            all.stream()
                    .filter(account -> account.way().answers(kind))
                    .findFirst()
                    .ifPresent(found::add);
        }
        return !found.isEmpty() && found.size() == reached.size() ? Optional.of(found) : Optional.empty();
    }

    /// The authors to whom an answer was handed over that is still on its way, or of which nobody knows. Reads the
    /// journal: never on the screen's thread.
    static Set<String> underWay(OpenRoom room) {
        return new RoomLedger(room.journal(), room.room().id())
                .outbox().open().stream()
                        .flatMap(item -> item.sending().replyTo().stream())
                        .flatMap(to -> room.mentions().one(to.mention()).stream())
                        .flatMap(filed -> Recipients.author(filed.mention()).stream())
                        .collect(Collectors.toSet());
    }

    /// Hands one answer for each mention over, or none. Writes the journal: never on the screen's thread.
    void answer(OpenRoom room, Approved approved, Fillings fillings, List<Filed> reached, List<Account> accounts) {
        var by = duty.person().map(Person::id).orElseThrow(NotHanded::new);
        var now = room.clock().instant();
        var leaves = new ArrayList<Leave>();
        for (int i = 0; i < reached.size(); i++) {
            var mention = reached.get(i).mention();
            var proposal = new Proposal(
                    approved,
                    Outlet.SHORT_POST,
                    fillings,
                    accounts.get(i),
                    Optional.of(new ReplyTo(mention.key(), mention.link())));
            var seen = proposal.toConfirm(now);
            var id = new SendingId(UUID.randomUUID());
            var leave = desk.isPractice()
                    ? Rehearsal.of(room.room(), proposal, by, seen, id, now).map(Leave.class::cast)
                    : PublishOrder.of(room.room(), proposal, by, seen, id, now).map(Leave.class::cast);
            leaves.add(leave.orElseThrow(NotHanded::new));
        }
        desk.queue(leaves);
    }
}
