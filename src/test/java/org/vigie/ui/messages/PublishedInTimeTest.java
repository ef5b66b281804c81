// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.messages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.ProxySelector;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.vigie.app.publish.AnswerTrace;
import org.vigie.app.publish.Sender;
import org.vigie.core.cell.People;
import org.vigie.core.cell.Person;
import org.vigie.core.cell.PersonId;
import org.vigie.core.crisis.CrisisLevel;
import org.vigie.core.journal.CrisisAct;
import org.vigie.core.journal.PublishAct;
import org.vigie.core.message.TestMessages;
import org.vigie.core.plan.TestPlans;
import org.vigie.core.publish.Account;
import org.vigie.core.publish.AccountId;
import org.vigie.core.publish.Channel;
import org.vigie.core.publish.TestDesks;
import org.vigie.core.publish.Way;
import org.vigie.http.Web;
import org.vigie.publish.Line;
import org.vigie.publish.mastodon.MastodonChannel;
import org.vigie.publish.webhook.WebhookChannel;
import org.vigie.ui.kit.Frame;
import org.vigie.ui.kit.FxTest;
import org.vigie.ui.kit.Stand;
import org.vigie.ui.kit.TestRoom;
import org.vigie.ui.kit.TestRooms;
import org.vigie.ui.kit.TestStation;
import org.vigie.ui.kit.source.DirectLanes;

/// From the holding statement that was asked for to the same words on two local servers, filled, approved by the legal
/// officer and by the direction with their own PIN. A click, a key chord and a typed field count as one interaction
/// each. Both figures are printed.
@ExtendWith(FxTest.class)
class PublishedInTimeTest {
    private static final int MOST = 20;
    private static final Duration LONG = Duration.ofSeconds(20);
    private static final Person HELENE = new Person(new PersonId(new UUID(0, 3)), "Hélène Vasseur", "Direction", "HV");

    private final MockWebServer mastodon = new MockWebServer();
    private final MockWebServer house = new MockWebServer();
    private final Web web = new Web("Vigie/test", ProxySelector.getDefault());
    private final TestRoom memory = TestRooms.open(TestRooms.WATCH);
    private final Frame frame = TestRooms.frame();
    private final People people = TestRooms.people(TestRooms.INES, TestRooms.ALEX, HELENE);
    private final TestStation station = new TestStation(people);
    private int interactions;

    @BeforeEach
    void start() throws Exception {
        mastodon.start();
        house.start();
    }

    @AfterEach
    void stop() {
        web.close();
        mastodon.close();
        house.close();
    }

    @Test
    void aHoldingStatementIsFilledApprovedTwiceAndOutOnTwoChannels() throws Exception {
        mastodon.enqueue(new MockResponse.Builder()
                .code(200)
                .body("{\"id\":\"113\",\"url\":\"https://social.example/@altea/113\"}")
                .build());
        house.enqueue(new MockResponse.Builder().code(204).build());
        station.setPin(TestRooms.ALEX.id(), "1357".toCharArray());
        station.setPin(HELENE.id(), "2468".toCharArray());
        memory.journal.by(() -> station.person().map(Person::id));
        memory.journal.record(new PublishAct.AccountsKept(accounts()));
        memory.journal.record(
                new CrisisAct.LevelDecided(CrisisLevel.CRISIS, "panne", Optional.empty(), Optional.empty()));
        var shipped = List.of(TestMessages.HOLDING, TestMessages.ENGLISH);
        var desk = TestDesks.of(memory.room(), shipped, account -> Optional.of(channel(account)));
        try (var stand = Stand.page(
                        frame,
                        1824,
                        1200,
                        () -> new MessagesScreen(
                                memory.room(),
                                people,
                                station,
                                shipped,
                                TestPlans.shipped(),
                                desk,
                                frame,
                                new DirectLanes()));
                var _ = new Sender(
                                memory.room().room(),
                                desk,
                                new AnswerTrace(
                                        memory.journal,
                                        memory.room().room(),
                                        memory.room().clock()),
                                memory.events)
                        .start()) {
            long begin = System.nanoTime();
            fill(stand, "service", "la Box 7");
            fill(stand, "next-update", "17:30");
            click(stand, "#circuit-ask");
            sign(stand, "1357");
            sign(stand, "2468");
            click(stand, "#message-publish");
            click(stand, "#way-WEBHOOK-SMS");
            press(stand, "Ctrl+Enter");
            await().atMost(LONG)
                    .until(() -> mastodon.getRequestCount() == 1
                            && house.getRequestCount() == 1
                            && desk.outbox().open().isEmpty());
            System.out.printf(
                    Locale.ROOT,
                    "From a holding statement asked for to two channels, both approvals: %d interactions,"
                            + " %.1f s of the program%n",
                    interactions,
                    (System.nanoTime() - begin) / 1e9);
        }
        assertThat(interactions).isLessThanOrEqualTo(MOST);
        var json = new ObjectMapper();
        assertThat(json.readTree(mastodon.takeRequest().getBody().utf8())
                        .path("status")
                        .asText())
                .isEqualTo("Une panne touche la Box 7. Nous mesurons la gêne. Nos équipes y travaillent."
                        + " Prochain point à 17:30.");
        assertThat(json.readTree(house.takeRequest().getBody().utf8())
                        .path("text")
                        .asText())
                .startsWith("Une panne touche la Box 7.");
    }

    private List<Account> accounts() {
        return List.of(
                new Account(
                        new AccountId(new UUID(5, 1)),
                        Way.MASTODON,
                        "@AlteaTelecom",
                        mastodon.url("/").toString(),
                        0,
                        Optional.empty()),
                new Account(
                        new AccountId(new UUID(5, 2)),
                        Way.WEBHOOK,
                        "Site",
                        house.url("/hook").toString(),
                        0,
                        Optional.empty()));
    }

    private Channel channel(Account account) {
        var line = new Line(web, LONG, true);
        return account.way() == Way.MASTODON
                ? new MastodonChannel(account, () -> "jeton", line)
                : new WebhookChannel(account, () -> "clé", line);
    }

    private void fill(Stand stand, String variable, String value) {
        click(stand, "#fill-" + variable);
        type(stand, "#fill-value", value);
        press(stand, "Enter");
    }

    private void sign(Stand stand, String pin) {
        click(stand, "#circuit-sign");
        type(stand, "#sign-pin", pin);
        press(stand, "Enter");
    }

    private void click(Stand stand, String selector) {
        interactions++;
        stand.click(selector);
    }

    private void type(Stand stand, String field, String text) {
        interactions++;
        stand.focus(field).type(text);
    }

    private void press(Stand stand, String chord) {
        interactions++;
        stand.press(chord);
    }
}
