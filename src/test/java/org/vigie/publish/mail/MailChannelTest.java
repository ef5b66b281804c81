// SPDX-License-Identifier: Apache-2.0
package org.vigie.publish.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.vigie.core.message.Outlet;
import org.vigie.core.mobilisation.CallChannels.Encryption;
import org.vigie.core.mobilisation.CallChannels.Mail;
import org.vigie.core.publish.Account;
import org.vigie.core.publish.AccountId;
import org.vigie.core.publish.Readers;
import org.vigie.core.publish.Receipt;
import org.vigie.core.publish.Receipt.Ground;
import org.vigie.core.publish.Receipt.Why;
import org.vigie.core.publish.TestSendings;
import org.vigie.core.publish.Way;
import org.vigie.publish.ScriptedSmtp;

/// What the channel contract asks, of a mail server that answers each reader in its way.
class MailChannelTest {
    private static final Duration PATIENCE = Duration.ofMillis(500);
    private static final Receipt PUT_OFF = new Receipt.Waiting(TestSendings.NOW.plusSeconds(900), Why.PUT_OFF);
    private static final Receipt BUSY = new Receipt.Waiting(TestSendings.NOW.plusSeconds(300), Why.LIMIT);
    private static final Receipt LOST = new Receipt.Waiting(TestSendings.NOW.plusSeconds(60), Why.UNREACHABLE);

    private final Map<String, String> secrets = new HashMap<>();
    private ScriptedSmtp server;

    MailChannelTest() throws IOException {
        server = new ScriptedSmtp(false);
    }

    @AfterEach
    void stop() throws IOException {
        server.close();
    }

    private Account list(String... readers) {
        var all = new Readers(List.of(readers));
        var id = new AccountId(new UUID(5, 60));
        secrets.put(id.secret(Readers.SECRET), all.lines() + "\r\n");
        return new Account(
                id, Way.MAIL, "Box 7 clients", "https://altea.example/stop", readers.length, Optional.of(all.seal()));
    }

    private MailChannel channel(Account account) {
        var settings = new Mail("127.0.0.1", server.port(), Encryption.NONE, "", "vigie@altea.example");
        return new MailChannel(
                account,
                () -> settings,
                name -> Optional.ofNullable(secrets.get(name)),
                PATIENCE,
                MailChannel.Pace.USUAL);
    }

    private List<Receipt> send(String... readers) {
        return send(list(readers));
    }

    private List<Receipt> send(Account account) {
        var channel = channel(account);
        return channel.send(TestSendings.parcel(Outlet.EMAIL, account, "la Box 7", channel), TestSendings.NOW);
    }

    private static Receipt sent(int number) {
        return new Receipt.Sent("250 2.0.0 queued as " + number, "");
    }

    @Test
    void whoeverHasNoAddressAnyMoreIsNotWrittenToAndHoldsNobodyUp() {
        var who = List.of("C-1", "C-2", "C-3");
        var now = new Readers(List.of("", "ines@altea.example", ""), who);
        var account = new Account(
                new AccountId(new UUID(5, 61)), Way.MAIL, "Clients", "", who.size(), Optional.of(now.seal()));
        var settings = new Mail("127.0.0.1", server.port(), Encryption.NONE, "", "vigie@altea.example");
        var channel = new MailChannel(
                account, () -> settings, _ -> Optional.empty(), PATIENCE, MailChannel.Pace.USUAL, () -> now);
        var receipts = channel.send(TestSendings.parcel(Outlet.EMAIL, account, "la Box 7", channel), TestSendings.NOW);
        var leftAlone = new Receipt.Refused(Ground.LEFT_ALONE, "");
        assertThat(receipts).containsExactly(leftAlone, sent(1), leftAlone);
    }

    @Test
    void aServerThatTakesOnlyHalfAnswersForEachReader() {
        assertThat(send(
                        "ines@altea.example",
                        "non@altea.example",
                        "attends@altea.example",
                        "spam@altea.example",
                        "lent@altea.example",
                        "paul@altea.example"))
                .containsExactly(
                        sent(1),
                        new Receipt.Refused(Ground.REJECTED, "550 5.1.1 <…> unknown here"),
                        PUT_OFF,
                        new Receipt.Refused(Ground.REJECTED, "554 5.7.1 not these words for <…>"),
                        PUT_OFF,
                        sent(2));
        assertThat(server.taken).containsExactly("ines@altea.example", "paul@altea.example");
        assertThat(server.lines).as("all over one line").hasValue(1);
    }

    @Test
    void aLineThatIsCutAfterTheWholeLetterIsNotKnownAndTheRestIsTriedLater() {
        assertThat(send("ines@altea.example", "coupe@altea.example", "paul@altea.example"))
                .satisfiesExactly(
                        first -> assertThat(first).isEqualTo(sent(1)),
                        cut -> assertThat(cut).isInstanceOf(Receipt.Unknown.class),
                        rest -> assertThat(rest).isEqualTo(LOST));
        assertThat(server.taken).containsExactly("ines@altea.example");
        assertThat(server.said).filteredOn(said -> said.startsWith("RCPT")).hasSize(2);
        assertThat(server.lines).as("nothing is tried twice").hasValue(1);
    }

    @Test
    void aServerThatClosesPutsOffThisReaderAndTheRest() {
        assertThat(send("ines@altea.example", "plus@altea.example", "paul@altea.example"))
                .containsExactly(sent(1), PUT_OFF, BUSY);
    }

    @Test
    void aServerThatPutsEverybodyOffIsLeftAloneForAWhile() {
        assertThat(send("attends1@altea.example", "attends2@altea.example")).containsExactly(BUSY);
    }

    @Test
    void theFewOfAListThatArePutOffOnceMoreWaitForThemselvesAlone() {
        var account = list("ines@altea.example", "attends1@altea.example", "attends2@altea.example");
        var channel = channel(account);
        assertThat(send(account)).containsExactly(sent(1), PUT_OFF, PUT_OFF);
        assertThat(channel.send(TestSendings.parcel(account, channel, 1, 3), TestSendings.NOW))
                .containsExactly(PUT_OFF, PUT_OFF);
    }

    @Test
    void aServerThatFallsSilentAfterARefusalTakesNoReceiptBack() {
        assertThat(send("ines@altea.example", "muet@altea.example", "paul@altea.example", "nina@altea.example"))
                .containsExactly(
                        sent(1), new Receipt.Refused(Ground.REJECTED, "550 5.1.1 <…> unknown here"), PUT_OFF, LOST);
        assertThat(server.taken).containsExactly("ines@altea.example");
    }

    @Test
    void aSenderThatIsNotWantedRefusesTheWholeListAndOnePutOffWaits() {
        server.sender = "550 5.7.60 not you, vigie@altea.example";
        assertThat(send("ines@altea.example", "paul@altea.example"))
                .containsExactly(new Receipt.Refused(Ground.SETTINGS, "550 5.7.60 not you, …"));
        server.sender = "452 4.3.1 no room";
        assertThat(send("ines@altea.example", "paul@altea.example")).containsExactly(PUT_OFF, BUSY);
    }

    @Test
    void whatIsNoAddressIsRefusedAlone() {
        assertThat(send("ines@altea.example", "a@b.example, c@d.example", "paul@altea.example"))
                .containsExactly(sent(1), new Receipt.Refused(Ground.REJECTED, "5.1.3"), sent(2));
        assertThat(server.taken).containsExactly("ines@altea.example", "paul@altea.example");
    }

    @Test
    void aServerThatIsNotThereOrSaysNothingHasSentNothing() throws IOException {
        var account = list("ines@altea.example", "paul@altea.example");
        server.close();
        assertThat(send(account)).containsExactly(LOST);
        server = new ScriptedSmtp(true);
        assertThat(send(account)).containsExactly(LOST);
    }

    @Test
    void aListThatChangedIsRefused() {
        var account = list("ines@altea.example", "paul@altea.example");
        secrets.put(account.id().secret(Readers.SECRET), "ines@altea.example\nnina@altea.example");
        var changed = new Receipt.Refused(Ground.LIST_CHANGED, "");
        assertThat(send(account)).containsExactly(changed);
        assertThat(channel(account).probe(TestSendings.NOW)).isEqualTo(changed);
        secrets.clear();
        assertThat(send(account)).as("gone from the store").containsExactly(changed);
        assertThat(server.lines).hasValue(0);
    }

    @Test
    void withoutAMailServerItIsSaid() {
        var account = list("ines@altea.example");
        var unset = new MailChannel(
                account,
                () -> org.vigie.core.mobilisation.CallChannels.NONE.mail(),
                name -> Optional.ofNullable(secrets.get(name)),
                PATIENCE,
                MailChannel.Pace.USUAL);
        var refused = new Receipt.Refused(Ground.SETTINGS, "");
        assertThat(unset.send(TestSendings.parcel(Outlet.EMAIL, account, "x", unset), TestSendings.NOW))
                .containsExactly(refused);
        assertThat(unset.probe(TestSendings.NOW)).isEqualTo(refused);
    }

    @Test
    void tryingTheAccountWritesToNobody() {
        assertThat(channel(list("ines@altea.example")).probe(TestSendings.NOW)).isEqualTo(new Receipt.Sent("", ""));
        assertThat(server.said).noneMatch(said -> said.startsWith("MAIL"));
    }

    @Test
    void aMailServerKeepsNoKey() {
        var channel = channel(list("ines@altea.example"));
        assertThat(channel.knowsAgain()).isEqualTo(Duration.ZERO);
        assertThat(channel.most()).isEqualTo(50);
        assertThat(channel.pause()).isEqualTo(Duration.ofSeconds(10));
    }

    @Test
    void theJournalGetsNoAddressAndNoSermon() {
        assertThat(ServerWords.discreet("550 <Ines.B+x@altea.example>: (ines@altea.example) no"))
                .isEqualTo("550 <…>: (…) no");
        assertThat(ServerWords.discreet("x".repeat(300))).hasSize(200);
    }
}
