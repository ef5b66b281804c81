// SPDX-License-Identifier: Apache-2.0
package org.vigie.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vigie.core.customer.TestCustomers.KARIM;
import static org.vigie.core.customer.TestCustomers.ODILE;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vigie.core.cell.PersonId;
import org.vigie.core.cell.RoomId;
import org.vigie.core.cell.UsualRoles;
import org.vigie.core.customer.Choice;
import org.vigie.core.customer.Correspondence;
import org.vigie.core.customer.Mailing;
import org.vigie.core.customer.PromiseId;
import org.vigie.core.customer.Register;
import org.vigie.core.event.Events;
import org.vigie.core.journal.CustomerAct;
import org.vigie.core.journal.Draft;
import org.vigie.core.journal.Journal.Verdict;
import org.vigie.core.journal.LogType;
import org.vigie.core.journal.Nature;
import org.vigie.core.journal.OfferAct;
import org.vigie.core.journal.Payload;
import org.vigie.core.journal.PublishAct;
import org.vigie.core.message.Outlet;
import org.vigie.core.message.Tongue;
import org.vigie.core.offer.OfferId;
import org.vigie.core.offer.OfferRule;
import org.vigie.core.offer.Offers;
import org.vigie.core.publish.Account;
import org.vigie.core.publish.AccountId;
import org.vigie.core.publish.Outbox;
import org.vigie.core.publish.Receipt;
import org.vigie.core.publish.TestSendings;
import org.vigie.core.publish.Way;
import org.vigie.store.key.MasterKey;

/// The register is there after a restart, and what it says of people lies nowhere in plain text.
class RegisterStoreTest {
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-10-14T14:00:00Z"));
    private static final RoomId ROOM = new RoomId(new UUID(2, 2));
    private static final PersonId INES = new PersonId(new UUID(0, 1));
    private static final PromiseId CALL = new PromiseId(new UUID(1, 1));

    private static final OfferId WEEK = new OfferId(new UUID(3, 1), 1);

    private final MasterKey key = MasterKey.random();

    @TempDir
    Path root;

    @Test
    void everyoneIsThereAfterARestart() {
        Register before;
        Offers offers;
        try (var store = open()) {
            fill(store);
            offers = offers(store);
            assertThat(offers.all().getFirst().used()).isEqualTo(750);
            before = register(store);
            assertThat(before.rows()).hasSize(2);
            assertThat(letters(store).to("C-1")).hasSize(1);
        }
        try (var store = open()) {
            assertThat(register(store)).isEqualTo(before);
            assertThat(letters(store).to("C-1"))
                    .extracting(Correspondence.Letter::at)
                    .containsExactly(CLOCK.instant());
            assertThat(letters(store).to("C-2")).as("the server refused it").isEmpty();
            assertThat(offers(store)).isEqualTo(offers);
            assertThat(store.journal().verify()).isInstanceOf(Verdict.Intact.class);
        }
    }

    @Test
    void anExportHoldsTheSealOfWhatIsKnownAboutCustomersAndNotItsWords() throws IOException {
        try (var store = open()) {
            fill(store);
            append(store, new Payload.Logged(LogType.FACT, "ligne ouverte", Optional.empty()));
            var out = new ByteArrayOutputStream();
            store.journal().export(ROOM, out, (_, _) -> true, _ -> true);
            assertThat(out.toString(StandardCharsets.UTF_8))
                    .contains("ligne ouverte")
                    .doesNotContain("Odile", "06 39 98", "Téléassistance", "C-1", "Rappelée");
        }
    }

    @Test
    void noFileOfTheStoreHoldsANameInPlainText() throws IOException {
        try (var store = open()) {
            fill(store);
        }
        try (var files = Files.walk(root)) {
            for (var file : files.filter(Files::isRegularFile).toList())
                assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
                        .as(file.toString())
                        .doesNotContain("Odile", "Benali");
        }
    }

    private static void fill(Store store) {
        append(store, new CustomerAct.Registered("clients.csv", List.of(ODILE, KARIM)));
        append(store, new CustomerAct.Promised(CALL, "C-1", "Rappel", Optional.of(CLOCK.instant())));
        append(store, new CustomerAct.PromiseKept(CALL, "Rappelée"));
        var rule = new OfferRule("Avoir", "", false, 750, 750, 7_500);
        append(store, new OfferAct.Proposed(WEEK, rule, List.of(UsualRoles.LEGAL.id(), UsualRoles.DIRECTION.id())));
        append(store, new OfferAct.Granted(WEEK, List.of(new OfferAct.Given("C-1", 750))));
        write(store);
    }

    /// A letter to both, of which the server took one.
    private static void write(Store store) {
        var who = List.of("C-1", "C-2");
        var list = new AccountId(new UUID(4, 1));
        append(store, new CustomerAct.ListDrawn(list, Choice.all(Tongue.FR), who));
        var seal = Mailing.readers(Register.EMPTY, who).seal();
        var account = new Account(list, Way.MAIL, "Clients touchés", "", who.size(), Optional.of(seal));
        var sending = TestSendings.order(Outlet.EMAIL, account, 1).sending();
        append(store, new PublishAct.Queued(sending));
        append(store, new PublishAct.Begun(sending, "key", 0, 2));
        var receipts =
                List.<Receipt>of(new Receipt.Sent("250", ""), new Receipt.Refused(Receipt.Ground.REJECTED, "550"));
        append(store, new PublishAct.Answered(sending.id(), 0, 2, receipts));
    }

    private static Correspondence letters(Store store) {
        return Correspondence.fold(
                store.journal().standing(ROOM, CustomerAct.ListDrawn.class),
                Outbox.of(store.journal().standing(ROOM, PublishAct.class)));
    }

    private static Register register(Store store) {
        return Register.fold(store.journal().standing(ROOM, CustomerAct.class));
    }

    private static Offers offers(Store store) {
        return Offers.fold(store.journal().standing(ROOM, OfferAct.class));
    }

    private static void append(Store store, Payload payload) {
        store.journal()
                .append(new Draft(Optional.of(INES), Optional.of(ROOM), CLOCK.instant(), List.of(), payload))
                .join();
    }

    private Store open() {
        return Store.open(new StoreFolder(root), key, Nature.REAL, CLOCK, new Events(), mention -> {
            throw new AssertionError("no mention comes in here");
        });
    }
}
