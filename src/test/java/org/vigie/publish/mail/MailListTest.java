// SPDX-License-Identifier: Apache-2.0
package org.vigie.publish.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.vigie.core.message.Outlet;
import org.vigie.core.mobilisation.CallChannels.Encryption;
import org.vigie.core.mobilisation.CallChannels.Mail;
import org.vigie.core.publish.Account;
import org.vigie.core.publish.AccountId;
import org.vigie.core.publish.Desk;
import org.vigie.core.publish.Item;
import org.vigie.core.publish.MemoryLedger;
import org.vigie.core.publish.Readers;
import org.vigie.core.publish.TestSendings;
import org.vigie.core.publish.Way;
import org.vigie.publish.ScriptedSmtp;
import org.vigie.publish.mail.MailChannel.Pace;

/// Ten thousand readers, of whom some are put off, refused or cut off, through the desk.
class MailListTest {
    private static final int READERS = 10_000;

    private final MemoryLedger ledger = new MemoryLedger();
    private final Readers readers = new Readers(
            IntStream.range(0, READERS).mapToObj(MailListTest::address).toList());
    private final Account account = new Account(
            new AccountId(new UUID(5, 61)),
            Way.MAIL,
            "Box 7 clients",
            "https://altea.example/stop",
            READERS,
            Optional.of(readers.seal()));
    private Instant now = TestSendings.NOW;

    private static String address(int number) {
        var prefix = switch (number % 1000) {
            case 100 -> "attends";
            case 200 -> "non";
            case 300 -> "coupe";
            case 400 -> "plus";
            default -> "r";
        };
        return prefix + number + "@altea.example";
    }

    @Test
    void everyReaderGetsItAtMostOnceAndTheTallyIsTrue() throws Exception {
        try (var server = new ScriptedSmtp(false)) {
            var settings = new Mail("127.0.0.1", server.port(), Encryption.NONE, "", "vigie@altea.example");
            var channel = new MailChannel(
                    account,
                    () -> settings,
                    name -> name.equals(account.id().secret(Readers.SECRET))
                            ? Optional.of(readers.lines())
                            : Optional.empty(),
                    Duration.ofSeconds(5),
                    new Pace(50, Duration.ofSeconds(10)));
            var desk = Desk.real(
                    TestSendings.REAL,
                    ledger,
                    (_, _) -> Optional.of(TestSendings.approved()),
                    _ -> Optional.of(channel),
                    () -> now);
            desk.queue(TestSendings.order(Outlet.EMAIL, account, 1));
            while (item().stage() == Item.Stage.QUEUED) {
                assertThat(now).isBefore(TestSendings.NOW.plus(Duration.ofDays(1)));
                desk.work();
                now = now.plusSeconds(60);
            }
            assertThat(item().tally()).isEqualTo(new Item.Tally(0, READERS - 40, 30, 10));
            assertThat(server.taken).hasSize(READERS - 40);
            assertThat(new HashSet<>(server.taken)).hasSize(READERS - 40);
            assertThat(ledger.journal()).noneMatch(act -> act.toString().contains("@altea.example"));
        }
    }

    private Item item() {
        return ledger.outbox().one(TestSendings.id(1)).orElseThrow();
    }
}
