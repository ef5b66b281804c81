// SPDX-License-Identifier: Apache-2.0
package org.vigie.app.bench.publishing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.vigie.analysis.LanguageDetector;
import org.vigie.analysis.LocalAnalyst;
import org.vigie.core.cell.PersonId;
import org.vigie.core.cell.RoleId;
import org.vigie.core.cell.Room;
import org.vigie.core.cell.RoomId;
import org.vigie.core.cell.UsualRoles;
import org.vigie.core.crisis.CrisisLevel;
import org.vigie.core.event.Events;
import org.vigie.core.journal.ApprovalAct;
import org.vigie.core.journal.Draft;
import org.vigie.core.journal.Nature;
import org.vigie.core.journal.Payload;
import org.vigie.core.message.Approved;
import org.vigie.core.message.Audience;
import org.vigie.core.message.Fillings;
import org.vigie.core.message.Library;
import org.vigie.core.message.Message;
import org.vigie.core.message.MessageId;
import org.vigie.core.message.Outlet;
import org.vigie.core.message.Purpose;
import org.vigie.core.message.Tone;
import org.vigie.core.message.Tongue;
import org.vigie.core.publish.Account;
import org.vigie.core.publish.Ledger;
import org.vigie.core.publish.Proposal;
import org.vigie.core.publish.PublishOrder;
import org.vigie.core.publish.RoomLedger;
import org.vigie.core.publish.SendingId;
import org.vigie.store.Store;
import org.vigie.store.StoreFolder;
import org.vigie.store.key.MasterKey;

/// Real rooms in a real store, in a temporary folder, with one text that two people approved.
final class Rooms implements AutoCloseable {
    /// Who hands over and decides.
    static final PersonId PERSON = person(3);

    private static final Message TEXT = new Message(
            new MessageId("measure", Tongue.FR),
            1,
            Purpose.UPDATE,
            "outage",
            Audience.CUSTOMERS,
            List.of(Outlet.SHORT_POST, Outlet.EMAIL, Outlet.SITE, Outlet.INTERNAL_NOTE),
            CrisisLevel.ALERT,
            Tone.FACTUAL,
            Words.TITLE,
            Words.TEXT,
            Map.of(),
            Optional.empty(),
            List.of());

    private final Path folder;
    private final Store store;
    private final InstantSource clock;
    private final long seed;
    private final Room house;

    Rooms(InstantSource clock, long seed) throws IOException {
        this.clock = clock;
        this.seed = seed;
        folder = Files.createTempDirectory("vigie-bench");
        store = Store.open(
                new StoreFolder(folder),
                MasterKey.random(),
                Nature.REAL,
                clock,
                new Events(),
                new LocalAnalyst(new LanguageDetector()));
        house = open(0);
        approve();
    }

    private static PersonId person(int number) {
        return new PersonId(new UUID(0xbe7c4L, number));
    }

    private void approve() {
        var words = List.of(ApprovalAct.Words.of(TEXT));
        var legal = UsualRoles.LEGAL.id();
        var direction = UsualRoles.DIRECTION.id();
        record(person(1), house, new ApprovalAct.Submitted(words, List.of(legal, direction)));
        record(person(2), house, signed(words, legal));
        record(PERSON, house, signed(words, direction));
    }

    private static ApprovalAct signed(List<ApprovalAct.Words> words, RoleId step) {
        return new ApprovalAct.Signed(words, step, false, Optional.empty(), "");
    }

    private void record(PersonId by, Room room, Payload act) {
        store.journal()
                .append(new Draft(Optional.of(by), Optional.of(room.id()), clock.instant(), List.of(), act))
                .join();
    }

    Room open(int number) {
        var room = new Room(
                new RoomId(new UUID(seed, number)), "Mesure " + number, "2026-" + number, Nature.REAL, clock.instant());
        record(PERSON, room, new Payload.RoomOpened(room));
        return room;
    }

    Ledger ledger(Room room) {
        return new RoomLedger(store.journal(), room.id());
    }

    /// The leave to use the text, as the journal tells it now.
    Optional<Approved> approved(MessageId id, Instant now) {
        var library = new Library(store.journal(), house.id(), List.of(TEXT));
        return library.approvals(library.shelf()).approved(id, now);
    }

    /// Leave to say this number there, confirmed by a person.
    PublishOrder order(Room room, Account account, int number) {
        var now = clock.instant();
        var value = new Fillings.Filling(String.valueOf(number), Fillings.Origin.TYPED, "", Optional.of(PERSON), now);
        var proposal = new Proposal(
                approved(TEXT.id(), now).orElseThrow(),
                account.way().outlets().getFirst(),
                new Fillings(Map.of(Words.NUMBER, value)),
                account);
        return PublishOrder.of(room, proposal, PERSON, proposal.toConfirm(now), id(number), now)
                .orElseThrow();
    }

    SendingId id(int number) {
        return new SendingId(new UUID(seed * 0x9e3779b97f4a7c15L, number));
    }

    @Override
    public void close() {
        store.close();
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
