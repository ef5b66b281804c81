// SPDX-License-Identifier: Apache-2.0
package org.vigie.exercise;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.vigie.core.cell.RoleId;
import org.vigie.core.cell.RoomId;
import org.vigie.core.cell.UsualRoles;
import org.vigie.core.journal.ApprovalAct;
import org.vigie.core.journal.ApprovalAct.Words;
import org.vigie.core.journal.Draft;
import org.vigie.core.journal.MessageAct;
import org.vigie.core.journal.Payload;
import org.vigie.core.journal.PublishAct;
import org.vigie.core.message.Fillings;
import org.vigie.core.message.Fillings.Filling;
import org.vigie.core.message.Fillings.Origin;
import org.vigie.core.message.Message;
import org.vigie.core.message.Outlet;
import org.vigie.core.message.Template;
import org.vigie.core.message.Variant;
import org.vigie.core.publish.Account;
import org.vigie.core.publish.Receipt;
import org.vigie.core.publish.Sending;
import org.vigie.core.publish.SendingId;
import org.vigie.exercise.DemoCase.Member;

/// What the invented cell says: the texts that it fills, has approved, and would have published. All of it is
/// rehearsed; one text still waits in the queue.
final class DemoTexts {
    private static final RoleId LEGAL = UsualRoles.LEGAL.id();
    private static final RoleId DIRECTION = UsualRoles.DIRECTION.id();

    private final RoomId room;
    private final List<Message> shipped;
    private final List<Draft> drafts = new ArrayList<>();
    private final Map<String, Filling> values = new HashMap<>();
    private int sendings;

    DemoTexts(List<Message> shipped, RoomId room) {
        this.shipped = List.copyOf(shipped);
        this.room = room;
    }

    List<Draft> drafts() {
        fill(Member.TECHNICAL, "14:09:00", "service", "la Box 7", "NOC");
        fill(Member.COMMUNICATION, "14:10:20", "status-page", "etat.altea.example", "réglages du dossier");
        // what the room itself told at that moment
        told("start-time", "14:02", "14:31:40");
        told("next-update", "15:00", "14:31:40");
        var wait = text("outage-wait-customers");
        approve(wait, "14:12:00", "14:20:30", "14:28:10", "");
        send(Member.COMMUNICATION, wait, Outlet.SHORT_POST, 0, "14:32:00");
        send(Member.COMMUNICATION, wait, Outlet.SITE, 1, "14:32:00");

        fill(Member.SALES, "14:40:00", "hotline", "3900, touche 1", "hotline");
        var dependent = text("outage-vulnerable-customers");
        approve(dependent, "14:41:30", "14:52:00", "14:57:40", "");

        var offer = text("outage-offer-customers");
        ask(Member.SALES, offer, "15:20:00", List.of(LEGAL, DIRECTION));
        act(Member.LEGAL, "15:34:00", new ApprovalAct.Refused(Words.of(offer), LEGAL, "Montant non arbitré."));

        fill(Member.TECHNICAL, "15:49:00", "cause", "mise à jour 7.4.2 défectueuse", "NOC, ticket 8812");
        fill(Member.TECHNICAL, "15:50:00", "measure", "retour à la version précédente", "NOC, ticket 8812");
        fill(Member.TECHNICAL, "16:00:00", "restored", "36\u00a0%", "point de situation n° 3");
        var cause = text("outage-cause-customers");
        act(
                Member.LEGAL,
                "16:04:10",
                new ApprovalAct.Commented(
                        Words.of(cause),
                        "Écrire « aucune donnée concernée » seulement si la Sécurité du SI le confirme."));
        ask(Member.COMMUNICATION_DEPUTY, cause, "16:03:30", List.of(LEGAL, DIRECTION));
        sign(Member.LEGAL, cause, LEGAL, "16:06:00", "réserve levée, écriture n° 134");
        queueAgain(wait);
        return List.copyOf(drafts);
    }

    /// Handed over, and too long ago to leave unasked.
    private void queueAgain(Message wait) {
        told("next-update", "16:30", "16:02:50");
        act(
                Member.COMMUNICATION_DEPUTY,
                "16:03:00",
                new PublishAct.Queued(
                        sending(wait, Outlet.SHORT_POST, DemoAccounts.all().getFirst())));
    }

    private Message text(String matter) {
        return shipped.stream()
                .filter(message -> message.id().toString().equals(matter + "/fr"))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No text " + matter));
    }

    private void fill(Member who, String at, String name, String value, String source) {
        values.put(name, new Filling(value, Origin.TYPED, source, Optional.of(who.id()), DemoCase.at(at)));
        act(who, at, new MessageAct.Filled(name, value, source));
    }

    private void told(String name, String value, String at) {
        values.put(name, new Filling(value, Origin.ROOM, "", Optional.empty(), DemoCase.at(at)));
    }

    private void approve(Message message, String asked, String legal, String direction, String comment) {
        ask(Member.COMMUNICATION, message, asked, List.of(LEGAL, DIRECTION));
        sign(Member.LEGAL, message, LEGAL, legal, comment);
        sign(Member.DIRECTION, message, DIRECTION, direction, "");
    }

    private void ask(Member who, Message message, String at, List<RoleId> steps) {
        act(who, at, new ApprovalAct.Submitted(List.of(Words.of(message)), steps));
    }

    private void sign(Member who, Message message, RoleId step, String at, String comment) {
        act(who, at, new ApprovalAct.Signed(List.of(Words.of(message)), step, false, Optional.empty(), comment));
    }

    private void send(Member who, Message message, Outlet outlet, int account, String at) {
        var sending = sending(message, outlet, DemoAccounts.all().get(account));
        act(who, at, new PublishAct.Queued(sending));
        drafts.add(new Draft(
                Optional.empty(),
                Optional.of(room),
                DemoCase.at(at).plusSeconds(1),
                List.of(),
                new PublishAct.Answered(sending.id(), 0, 1, List.of(new Receipt.Rehearsed()))));
    }

    private Sending sending(Message message, Outlet outlet, Account account) {
        var fillings = new Fillings(values);
        var variant = Variant.of(message, outlet, fillings);
        var used = new TreeMap<String, Sending.Value>();
        for (var name : Template.of(message.words(outlet)).names())
            fillings.of(name)
                    .ifPresent(one ->
                            used.put(name, new Sending.Value(one.value(), one.at(), one.origin() != Origin.ROOM)));
        return new Sending(
                new SendingId(new UUID(0xA17EA, 100L + sendings++)),
                Words.of(message),
                outlet,
                message.audience(),
                account,
                used,
                variant.subject(),
                variant.text(),
                Optional.empty());
    }

    private void act(Member who, String at, Payload payload) {
        act(who, DemoCase.at(at), payload);
    }

    private void act(Member who, Instant at, Payload payload) {
        drafts.add(new Draft(Optional.of(who.id()), Optional.of(room), at, List.of(), payload));
    }
}
