// SPDX-License-Identifier: Apache-2.0
package org.vigie.publish;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.ProxySelector;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vigie.core.cell.PersonId;
import org.vigie.core.cell.Room;
import org.vigie.core.cell.RoomId;
import org.vigie.core.directory.Channel;
import org.vigie.core.directory.ChannelKind;
import org.vigie.core.journal.Nature;
import org.vigie.core.mobilisation.CallChannels;
import org.vigie.core.mobilisation.CallChannels.Encryption;
import org.vigie.core.mobilisation.CallChannels.Mail;
import org.vigie.core.mobilisation.CallChannels.Secret;
import org.vigie.core.mobilisation.CallChannels.Sms;
import org.vigie.core.mobilisation.CallOrder;
import org.vigie.core.mobilisation.Dispatch.Attempt;
import org.vigie.core.mobilisation.Dispatch.Means;
import org.vigie.core.mobilisation.Dispatch.Target;
import org.vigie.core.mobilisation.Dispatch.Trial;
import org.vigie.core.mobilisation.Outcome;
import org.vigie.core.mobilisation.Summons;
import org.vigie.http.Web;

class CallDeskTest {
    private static final Instant NOW = Instant.parse("2026-10-14T14:16:18Z");
    private static final Room ROOM =
            new Room(new RoomId(new UUID(1, 1)), "Panne Box 7\r\nBcc: tous", "2026-001", Nature.REAL, NOW);
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Sms NO_SMS = new Sms("", "", "");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final GreenMail mails = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private final MockWebServer hooks = new MockWebServer();
    private final Web web = new Web("Vigie/test", ProxySelector.getDefault());
    private final Map<String, String> secrets = new HashMap<>();
    private CallChannels settings = CallChannels.NONE;

    @BeforeEach
    void start() throws IOException {
        mails.start();
        mails.setUser("vigie@altea.example", "vigie", "sésame");
        hooks.start();
    }

    @AfterEach
    void stop() {
        mails.stop();
        web.close();
        hooks.close();
    }

    @Test
    void aMailArrivesWholeAndSaysThatAMachineSentIt() throws Exception {
        mail(mails.getSmtp().getPort(), "vigie");
        secrets.put(Secret.MAIL_PASSWORD.key(), "sésame");
        var attempts = call("Cellule activée : venez.", person(1, "ines@altea.example"));
        assertThat(attempts).extracting(Attempt::outcome).containsExactly(Outcome.SENT);
        MimeMessage mail = mails.getReceivedMessages()[0];
        assertThat(mail.getSubject()).isEqualTo("Panne Box 7 Bcc: tous");
        assertThat(mail.getContent().toString().strip()).isEqualTo("Cellule activée : venez.");
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(mail.getHeader("Bcc")).isNull();
    }

    @Test
    void aServerThatWantsAnotherPasswordRefuses() {
        mail(mails.getSmtp().getPort(), "vigie");
        secrets.put(Secret.MAIL_PASSWORD.key(), "faux");
        assertThat(call("Venez", person(1, "ines@altea.example")))
                .singleElement()
                .satisfies(attempt -> assertThat(attempt.outcome()).isEqualTo(Outcome.REFUSED));
    }

    @Test
    void aServerThatTakesOnlyHalfCostsTheOthersNothing() throws Exception {
        try (var half = new ScriptedSmtp(false)) {
            mail(half.port(), "");
            var attempts = call(
                    "Venez",
                    person(1, "ines@altea.example"),
                    person(2, "non@altea.example"),
                    person(3, "attends@altea.example"),
                    person(4, "paul@altea.example"));
            assertThat(outcomes(attempts))
                    .isEqualTo(Map.of(
                            "ines@altea.example", Outcome.SENT,
                            "non@altea.example", Outcome.REFUSED,
                            "attends@altea.example", Outcome.REFUSED,
                            "paul@altea.example", Outcome.SENT));
            assertThat(half.taken).containsExactlyInAnyOrder("ines@altea.example", "paul@altea.example");
            assertThat(attempts)
                    .filteredOn(attempt -> attempt.outcome() == Outcome.REFUSED)
                    .extracting(Attempt::detail)
                    .anyMatch(detail -> detail.contains("unknown here"))
                    .anyMatch(detail -> detail.contains("try later"));
        }
    }

    @Test
    void aServerThatHangsIsGivenUpAndOtherChannelsStillCall() throws Exception {
        hooks.enqueue(new MockResponse.Builder().code(202).build());
        try (var silent = new ScriptedSmtp(true)) {
            settings = new CallChannels(
                    new Mail("127.0.0.1", silent.port(), Encryption.NONE, "", "vigie@altea.example"),
                    new Sms(hooks.url("/sms").toString(), "", ""),
                    List.of());
            var both = new Summons(
                    new PersonId(new UUID(0, 1)),
                    List.of(email("ines@altea.example"), new Channel(ChannelKind.MOBILE, "+33 6 39 98 00 01")),
                    List.of());
            assertThat(outcomes(run(desk(Duration.ofMillis(300)), "Venez", both)))
                    .isEqualTo(Map.of("ines@altea.example", Outcome.TIMED_OUT, "+33 6 39 98 00 01", Outcome.SENT));
        }
    }

    @Test
    void aServerThatIsNotThereIsUnreachable() {
        mail(mails.getSmtp().getPort(), "");
        mails.stop();
        assertThat(call("Venez", person(1, "ines@altea.example")))
                .extracting(Attempt::outcome)
                .containsExactly(Outcome.UNREACHABLE);
    }

    @Test
    void withoutMeansSomebodyHasToDial() {
        var summons = new Summons(
                new PersonId(new UUID(0, 1)),
                List.of(email("ines@altea.example"), new Channel(ChannelKind.PHONE, "0144556677")),
                List.of());
        assertThat(call("Venez", summons)).extracting(Attempt::outcome).containsOnly(Outcome.BY_HAND);
    }

    @Test
    void theGatewayGetsTheNumberAndTheWordsAsJson() throws Exception {
        hooks.enqueue(new MockResponse.Builder().code(200).body("{\"id\":1}").build());
        settings = new CallChannels(
                CallChannels.NONE.mail(),
                new Sms(hooks.url("/sms").toString(), "{\"dest\":[\"{to}\"],\"msg\":\"{text}\"}", "Authorization"),
                List.of());
        secrets.put(Secret.SMS_TOKEN.key(), "Bearer jeton");
        assertThat(desk(PATIENCE).test(Means.SMS, "+33639980001")).isEqualTo(new Trial(Outcome.SENT, ""));
        var asked = hooks.takeRequest();
        assertThat(asked.getHeaders().get("Authorization")).isEqualTo("Bearer jeton");
        var sent = JSON.readTree(asked.getBody().utf8());
        assertThat(sent.at("/dest/0").asText()).isEqualTo("+33639980001");
        assertThat(sent.at("/msg").asText()).contains("essai");
    }

    @Test
    void teamRoomsAreToldInTheirOwnWay() throws Exception {
        for (var room : List.of(Means.SLACK, Means.MATTERMOST, Means.TEAMS))
            secrets.put(Secret.of(room).key(), hooks.url("/" + room).toString());
        hooks.setDispatcher(new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest asked) {
                boolean teams = asked.getUrl().encodedPath().equals("/TEAMS");
                return new MockResponse.Builder()
                        .code(teams ? 202 : 200)
                        .body(teams ? "" : "ok")
                        .build();
            }
        });
        settings =
                new CallChannels(CallChannels.NONE.mail(), NO_SMS, List.of(Means.TEAMS, Means.SLACK, Means.MATTERMOST));
        var attempts = call("@channel <Venez> & vite", person(1, "ines@altea.example"));
        assertThat(attempts)
                .filteredOn(attempt -> attempt.target() instanceof Target.TeamRoom)
                .extracting(Attempt::outcome)
                .containsExactly(Outcome.SENT, Outcome.SENT, Outcome.SENT);
        var bodies = new HashMap<String, String>();
        for (int i = 0; i < 3; i++) {
            var asked = hooks.takeRequest();
            bodies.put(asked.getUrl().encodedPath(), asked.getBody().utf8());
        }
        assertThat(JSON.readTree(bodies.get("/SLACK")).at("/text").asText()).contains("&lt;Venez&gt; &amp; vite");
        assertThat(JSON.readTree(bodies.get("/MATTERMOST")).at("/text").asText())
                .contains("@\u200bchannel <Venez>");
        var card = JSON.readTree(bodies.get("/TEAMS"));
        assertThat(card.at("/attachments/0/contentType").asText()).isEqualTo("application/vnd.microsoft.card.adaptive");
        assertThat(card.at("/attachments/0/content/body/0/text").asText()).contains("<Venez>");
    }

    @Test
    void whatARoomRefusesIsToldInItsOwnWords() {
        secrets.put(Secret.SLACK_ADDRESS.key(), hooks.url("/x").toString());
        var desk = desk(Duration.ofMillis(400));
        hooks.enqueue(new MockResponse.Builder().code(404).body("no_team").build());
        assertThat(desk.test(Means.SLACK, "")).isEqualTo(new Trial(Outcome.REFUSED, "404 no_team"));
        hooks.enqueue(
                new MockResponse.Builder().code(200).body("invalid_payload").build());
        assertThat(desk.test(Means.SLACK, "")).isEqualTo(new Trial(Outcome.REFUSED, "invalid_payload"));
        hooks.enqueue(new MockResponse.Builder()
                .code(429)
                .addHeader("Retry-After", "30")
                .build());
        assertThat(desk.test(Means.SLACK, "").outcome()).isEqualTo(Outcome.REFUSED);
        hooks.enqueue(new MockResponse.Builder()
                .onResponseStart(mockwebserver3.SocketEffect.Stall.INSTANCE)
                .build());
        assertThat(desk.test(Means.SLACK, "").outcome()).isEqualTo(Outcome.TIMED_OUT);
        assertThat(desk.test(Means.TEAMS, "").outcome()).isEqualTo(Outcome.BY_HAND);
    }

    private void mail(int port, String user) {
        settings = new CallChannels(
                new Mail("127.0.0.1", port, Encryption.NONE, user, "vigie@altea.example"), NO_SMS, List.of());
    }

    private List<Attempt> call(String message, Summons... people) {
        return run(desk(PATIENCE), message, people);
    }

    private static List<Attempt> run(CallDesk desk, String message, Summons... people) {
        var attempts = new CopyOnWriteArrayList<Attempt>();
        var all = Arrays.asList(people);
        desk.call(CallOrder.of(ROOM, message, all, String.valueOf(all.size())).orElseThrow(), attempts::add);
        return attempts;
    }

    private CallDesk desk(Duration patience) {
        return new CallDesk(
                () -> settings,
                name -> Optional.ofNullable(secrets.get(name)),
                () -> NOW,
                patience,
                new Hooks(web, patience, true));
    }

    private static Map<String, Outcome> outcomes(List<Attempt> attempts) {
        var found = new HashMap<String, Outcome>();
        for (var attempt : attempts)
            if (attempt.target() instanceof Target.OnePerson one)
                found.put(one.channel().address(), attempt.outcome());
        return found;
    }

    private static Summons person(int number, String address) {
        return new Summons(new PersonId(new UUID(0, number)), List.of(email(address)), List.of());
    }

    private static Channel email(String address) {
        return new Channel(ChannelKind.EMAIL, address);
    }
}
