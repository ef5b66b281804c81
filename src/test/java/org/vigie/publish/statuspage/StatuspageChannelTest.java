// SPDX-License-Identifier: Apache-2.0
package org.vigie.publish.statuspage;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.atomic.AtomicInteger;
import mockwebserver3.MockResponse;
import mockwebserver3.QueueDispatcher;
import mockwebserver3.RecordedRequest;
import mockwebserver3.SocketEffect;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vigie.core.message.Outlet;
import org.vigie.core.message.Purpose;
import org.vigie.core.publish.Account;
import org.vigie.core.publish.Channel;
import org.vigie.core.publish.Receipt;
import org.vigie.core.publish.Receipt.Ground;
import org.vigie.core.publish.Receipt.Why;
import org.vigie.core.publish.TestSendings;
import org.vigie.core.publish.Way;
import org.vigie.publish.ChannelContract;
import org.vigie.publish.Line;

class StatuspageChannelTest extends ChannelContract {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String ROOM = TestSendings.REAL.id().toString();
    private static final Receipt SENT = new Receipt.Sent("inc1", "https://stspg.io/1");

    /// What the list of unresolved incidents says, in turn; the last again and again.
    private final Deque<MockResponse> lists = new ArrayDeque<>();
    private final AtomicInteger told = new AtomicInteger();
    private String key = "cle";

    @BeforeEach
    void page() {
        lists.add(status(200, "[]"));
        server.setDispatcher(new QueueDispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) throws InterruptedException {
                if (request.getUrl().encodedPath().endsWith("/unresolved"))
                    return lists.size() > 1 ? lists.pop() : lists.peek();
                told.incrementAndGet();
                return super.dispatch(request);
            }
        });
    }

    private void lists(MockResponse... answers) {
        lists.clear();
        for (var one : answers) lists.add(one);
    }

    private static MockResponse open(String room, String keys) {
        return status(
                200,
                "[{\"id\":\"autre\",\"metadata\":{}},{\"id\":\"inc1\",\"name\":\"Panne\",\"status\":\"monitoring\","
                        + "\"shortlink\":\"https://stspg.io/1\",\"metadata\":{\"jira\":{\"issue\":\"A-1\"},\"vigie\":"
                        + "{\"room\":\"" + room + "\",\"keys\":\"" + keys + "\"}}}]");
    }

    @Override
    protected Account account(String address) {
        return TestSendings.account(Way.STATUSPAGE, address + "v1/pages/p7/");
    }

    @Override
    protected Channel channel(Account account, Line line) {
        return new StatuspageChannel(account, () -> key, line);
    }

    @Override
    protected Outlet outlet() {
        return Outlet.SITE;
    }

    @Override
    protected MockResponse accepts() {
        return status(201, "{\"id\":\"inc1\",\"shortlink\":\"https://stspg.io/1\"}");
    }

    @Override
    protected int told() {
        return told.get();
    }

    /// Past the looks at what is there.
    @Override
    protected RecordedRequest asked() throws InterruptedException {
        var request = super.asked();
        return request.getUrl().encodedPath().endsWith("/unresolved") ? asked() : request;
    }

    @Override
    protected String said(RecordedRequest request) throws Exception {
        return incident(request).path("body").asText();
    }

    private static JsonNode incident(RecordedRequest request) throws Exception {
        return JSON.readTree(request.getBody().utf8()).path("incident");
    }

    @Test
    void theFirstTextOpensAnIncident() throws Exception {
        server.enqueue(accepts());
        assertThat(send("la Box 7")).isEqualTo(SENT);
        var request = asked();
        assertThat(request.getMethod()).isEqualTo("POST");
        assertThat(request.getUrl().encodedPath()).isEqualTo("/v1/pages/p7/incidents");
        assertThat(incident(request))
                .isEqualTo(JSON.readTree("{\"name\":\"Panne : la Box 7\",\"status\":\"investigating\",\"body\":\"Une"
                        + " panne touche la Box 7. Prochain point à"
                        + " 17:30.\",\"deliver_notifications\":true,\"metadata\":"
                        + "{\"vigie\":{\"room\":\"" + ROOM + "\",\"keys\":\"" + TestSendings.id(1) + "\"}}}"));
    }

    @Test
    void theKeyGoesAlong() throws Exception {
        server.enqueue(accepts());
        send("la Box 7");
        assertThat(asked().getHeaders().get("Authorization")).isEqualTo("OAuth cle");
        key = "";
        assertThat(send("la Box 7")).isEqualTo(new Receipt.Refused(Ground.CREDENTIALS, ""));
        assertThat(told()).isEqualTo(1);
        key = "clé";
        lists(status(401, "no key"));
        assertThat(send("la Box 7"))
                .as("what no header can carry opens nothing")
                .isEqualTo(new Receipt.Refused(Ground.CREDENTIALS, "401 no key"));
    }

    @Test
    void theNextTextOfTheRoomContinuesItAndKeepsWhatOthersNoted() throws Exception {
        lists(open(ROOM, "k1 k2"));
        server.enqueue(accepts());
        assertThat(send("la Box 7")).isEqualTo(SENT);
        var request = asked();
        assertThat(request.getMethod()).isEqualTo("PATCH");
        assertThat(request.getUrl().encodedPath()).isEqualTo("/v1/pages/p7/incidents/inc1");
        var incident = incident(request);
        assertThat(incident.path("name").asText()).isEqualTo("Panne");
        assertThat(incident.path("status").asText()).isEqualTo("monitoring");
        assertThat(incident.at("/metadata/jira/issue").asText()).isEqualTo("A-1");
        assertThat(incident.at("/metadata/vigie/keys").asText()).isEqualTo("k1 k2 " + TestSendings.id(1));
    }

    @Test
    void theClosingTextClosesIt() throws Exception {
        lists(open(ROOM, "k1"));
        purpose = Purpose.CLOSING;
        server.enqueue(accepts());
        assertThat(send("la Box 7")).isEqualTo(SENT);
        assertThat(incident(asked()).path("status").asText()).isEqualTo("resolved");
    }

    @Test
    void theIncidentOfAnotherRoomIsLeftAlone() throws Exception {
        lists(open("11111111-0000-0000-0000-000000000000", "k1"));
        server.enqueue(accepts());
        send("la Box 7");
        assertThat(asked().getMethod()).isEqualTo("POST");
    }

    @Test
    void whatStandsThereIsNotSaidAgain() {
        lists(open(ROOM, "k1 " + TestSendings.id(1)));
        assertThat(send("la Box 7")).isEqualTo(SENT);
        assertThat(told()).isZero();
    }

    @Test
    void whatWasNotAnsweredButStandsThereIsSent() {
        hurry();
        lists(open(ROOM, "k1"), open(ROOM, "k1 " + TestSendings.id(1)));
        server.enqueue(new MockResponse.Builder()
                .onResponseStart(SocketEffect.Stall.INSTANCE)
                .build());
        assertThat(send("la Box 7")).isEqualTo(SENT);
        assertThat(told()).isEqualTo(1);
    }

    @Test
    void whileTheListIsNotToldNothingIsSaid() {
        lists(status(502, "Bad gateway"));
        assertThat(send("la Box 7")).isEqualTo(new Receipt.Waiting(TestSendings.NOW.plusSeconds(60), Why.UNREACHABLE));
        lists(status(200, "<html>Bienvenue</html>"));
        assertThat(send("la Box 7")).isInstanceOf(Receipt.Waiting.class);
        lists(status(404, "no page"));
        assertThat(send("la Box 7")).isEqualTo(new Receipt.Refused(Ground.SETTINGS, "404 no page"));
        assertThat(told()).isZero();
    }

    @Test
    void theStatusOfItsOwnForALimitWaits() {
        server.enqueue(status(420, "Enhance your calm"));
        var limit = new Receipt.Waiting(TestSendings.NOW.plusSeconds(60), Why.LIMIT);
        assertThat(send("la Box 7")).isEqualTo(limit);
        lists(status(420, ""));
        assertThat(send("la Box 7")).isEqualTo(limit);
    }

    @Test
    void whatIsTooLongNeverLeaves() {
        assertThat(send("x".repeat(25_000))).isEqualTo(new Receipt.Refused(Ground.TOO_LONG, "25042 / 25000"));
        assertThat(server.getRequestCount()).isZero();
    }

    @Test
    void tryingTheAccountSaysNothing() throws Exception {
        server.enqueue(status(200, "{\"id\":\"p7\",\"name\":\"Altéa\"}"));
        assertThat(probe()).isEqualTo(new Receipt.Sent("p7", ""));
        assertThat(asked().getMethod()).isEqualTo("GET");
    }
}
