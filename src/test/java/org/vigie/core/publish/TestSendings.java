// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.publish;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.vigie.core.cell.Room;
import org.vigie.core.cell.RoomId;
import org.vigie.core.crisis.CrisisLevel;
import org.vigie.core.journal.Entries;
import org.vigie.core.journal.Hash;
import org.vigie.core.journal.Nature;
import org.vigie.core.message.Approved;
import org.vigie.core.message.Audience;
import org.vigie.core.message.Fillings;
import org.vigie.core.message.Fillings.Filling;
import org.vigie.core.message.Fillings.Origin;
import org.vigie.core.message.Message;
import org.vigie.core.message.MessageId;
import org.vigie.core.message.Outlet;
import org.vigie.core.message.Purpose;
import org.vigie.core.message.TestApprovals;
import org.vigie.core.message.Tone;
import org.vigie.core.message.Tongue;

/// Things to publish about the fictional Altéa Télécom.
public final class TestSendings {
    public static final Instant NOW = Instant.parse("2026-10-14T14:16:18Z");
    public static final Room REAL = room(Nature.REAL);
    public static final Message TEXT = new Message(
            new MessageId("outage-wait", Tongue.FR),
            1,
            Purpose.HOLDING,
            "outage",
            Audience.CUSTOMERS,
            List.of(Outlet.SHORT_POST, Outlet.EMAIL, Outlet.SITE, Outlet.INTERNAL_NOTE),
            CrisisLevel.ALERT,
            Tone.FACTUAL,
            "Panne : {service}",
            "Une panne touche {service}. Prochain point à {next-update}.",
            Map.of(),
            Optional.empty(),
            List.of());

    private TestSendings() {}

    public static Room room(Nature nature) {
        return new Room(new RoomId(new UUID(1, 2)), "Panne Box 7", "2026-014", nature, NOW);
    }

    public static Account account(Way way, String address) {
        return new Account(
                new AccountId(new UUID(5, way.ordinal())), way, "@Altea " + way, address, 0, Optional.empty());
    }

    public static Account list(int recipients) {
        return new Account(
                new AccountId(new UUID(5, 50)),
                Way.MAIL,
                "Box 7 clients",
                "https://altea.example/stop",
                recipients,
                Optional.of(Hash.of(new byte[] {7})));
    }

    public static Fillings fillings(String service, Instant at) {
        return new Fillings(Map.of(
                "service", new Filling(service, Origin.TYPED, "", Optional.of(Entries.INES), at),
                "next-update", new Filling("17:30", Origin.ROOM, "", Optional.empty(), at)));
    }

    public static Approved approved() {
        return TestApprovals.of(Optional.empty(), TEXT).approved(TEXT.id(), NOW).orElseThrow();
    }

    public static Proposal proposal(Outlet outlet, Account account) {
        return new Proposal(approved(), outlet, fillings("la Box 7", NOW), account);
    }

    public static PublishOrder order(Outlet outlet, Account account, int number) {
        var proposal = proposal(outlet, account);
        return PublishOrder.of(REAL, proposal, Entries.INES, proposal.toConfirm(NOW), id(number), NOW)
                .orElseThrow();
    }

    public static SendingId id(int number) {
        return new SendingId(new UUID(6, number));
    }

    /// The parcel of a holding statement as the desk packs it, to try a channel alone.
    ///
    /// @param named by this channel
    public static Parcel parcel(Outlet outlet, Account account, String service, Channel named) {
        return parcel(outlet, account, service, named, Purpose.HOLDING, 1);
    }

    /// One of several.
    public static Parcel parcel(Outlet outlet, Account account, String service, Channel named, int number) {
        return parcel(outlet, account, service, named, Purpose.HOLDING, number);
    }

    /// One for another purpose.
    public static Parcel parcel(Outlet outlet, Account account, String service, Channel named, Purpose purpose) {
        return parcel(outlet, account, service, named, purpose, 1);
    }

    private static Parcel parcel(
            Outlet outlet, Account account, String service, Channel named, Purpose purpose, int number) {
        var sending = new Proposal(approved(), outlet, fillings(service, NOW), account).sending(id(number));
        return new Parcel(REAL.id(), purpose, sending, named.key(sending.id(), NOW), 0, account.pieces());
    }

    /// Some letters of a list.
    public static Parcel parcel(Account account, Channel named, int from, int to) {
        var sending = proposal(Outlet.EMAIL, account).sending(id(1));
        return new Parcel(REAL.id(), Purpose.HOLDING, sending, named.key(sending.id(), NOW), from, to);
    }

    /// A parcel that answers a mention.
    public static Parcel answer(ReplyTo to, Account account, String service, Channel named) {
        var sending = new Proposal(approved(), Outlet.SHORT_POST, fillings(service, NOW), account, Optional.of(to))
                .sending(id(1));
        return new Parcel(REAL.id(), Purpose.UPDATE, sending, named.key(sending.id(), NOW), 0, account.pieces());
    }
}
