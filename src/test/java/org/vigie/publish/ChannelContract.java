// SPDX-License-Identifier: Apache-2.0
package org.vigie.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ProxySelector;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import mockwebserver3.SocketEffect;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vigie.core.message.Outlet;
import org.vigie.core.message.Purpose;
import org.vigie.core.publish.Account;
import org.vigie.core.publish.Channel;
import org.vigie.core.publish.Receipt;
import org.vigie.core.publish.Receipt.Ground;
import org.vigie.core.publish.Receipt.Why;
import org.vigie.core.publish.ReplyTo;
import org.vigie.core.publish.TestSendings;
import org.vigie.http.Web;

/// What every channel over HTTP keeps: it says what it knows, no more, and asks once.
public abstract class ChannelContract extends SendingContract {
    /// For a server that is silent; any other has all the time that a busy machine takes.
    private static final Duration SHORT = Duration.ofSeconds(1);

    protected final MockWebServer server = new MockWebServer();
    /// What the next text is for.
    protected Purpose purpose = Purpose.HOLDING;

    private final Web web = new Web("Vigie/test", ProxySelector.getDefault());
    private Duration patience = Duration.ofSeconds(20);

    /// From now on a server that is silent is soon given up.
    protected void hurry() {
        patience = SHORT;
    }

    @BeforeEach
    void start() throws IOException {
        server.start();
    }

    @AfterEach
    void stop() {
        web.close();
        server.close();
    }

    protected abstract Account account(String address);

    protected abstract Channel channel(Account account, Line line);

    protected abstract Outlet outlet();

    /// How the server says that it took the words.
    protected abstract MockResponse accepts();

    @Override
    protected void willTake() {
        server.enqueue(accepts());
    }

    @Override
    protected String arrived() throws Exception {
        return said(asked());
    }

    @Override
    protected Receipt send(String service) {
        return send(account(server.url("/").toString()), service);
    }

    private Receipt send(Account account, String service) {
        var channel = channel(account, new Line(web, patience, true));
        var receipts =
                channel.send(TestSendings.parcel(outlet(), account, service, channel, purpose), TestSendings.NOW);
        assertThat(receipts).hasSize(1);
        return receipts.getFirst();
    }

    /// Puts the words under a mention.
    protected Receipt answer(ReplyTo to, String service) {
        var account = account(server.url("/").toString());
        var channel = channel(account, new Line(web, patience, true));
        var receipts = channel.send(TestSendings.answer(to, account, service, channel), TestSendings.NOW);
        assertThat(receipts).hasSize(1);
        return receipts.getFirst();
    }

    protected Receipt probe() {
        return channel(account(server.url("/").toString()), new Line(web, patience, true))
                .probe(TestSendings.NOW);
    }

    protected RecordedRequest asked() throws InterruptedException {
        var request = server.takeRequest(5, TimeUnit.SECONDS);
        assertThat(request).isNotNull();
        return request;
    }

    /// How often the server was told something.
    protected int told() {
        return server.getRequestCount();
    }

    protected static MockResponse status(int code, String body) {
        return new MockResponse.Builder().code(code).body(body).build();
    }

    @Test
    void aTokenThatWasRevokedRefuses() {
        server.enqueue(status(401, "revoked"));
        assertThat(send("la Box 7")).isEqualTo(new Receipt.Refused(Ground.CREDENTIALS, "401 revoked"));
    }

    @Test
    void whatTheServerDoesNotWantIsRefusedInItsWords() {
        server.enqueue(status(422, "Validation failed: too long"));
        assertThat(send("la Box 7")).isEqualTo(new Receipt.Refused(Ground.REJECTED, "422 Validation failed: too long"));
    }

    @Test
    void aLimitSaysUntilWhen() {
        server.enqueue(new MockResponse.Builder()
                .code(429)
                .addHeader("Retry-After", "90")
                .build());
        assertThat(send("la Box 7")).isEqualTo(new Receipt.Waiting(TestSendings.NOW.plusSeconds(90), Why.LIMIT));
    }

    @Test
    void withoutAConnectionItIsNotOut() {
        var account = account(server.url("/").toString());
        server.close();
        assertThat(send(account, "la Box 7"))
                .isInstanceOfSatisfying(
                        Receipt.Waiting.class,
                        waiting -> assertThat(waiting.why()).isEqualTo(Why.UNREACHABLE));
    }

    @Test
    void withoutAnAnswerNobodyKnowsAndItIsNotAskedTwice() {
        server.enqueue(new MockResponse.Builder()
                .onResponseStart(SocketEffect.Stall.INSTANCE)
                .build());
        hurry();
        assertThat(send("la Box 7")).isInstanceOf(Receipt.Unknown.class);
        assertThat(told()).isEqualTo(1);
    }

    @Test
    void aLineThatBreaksAfterTheQuestionOnAnOldConnectionIsNotKnownNorAskedTwice() {
        server.enqueue(accepts());
        server.enqueue(new MockResponse.Builder()
                .onResponseStart(new SocketEffect.CloseSocket())
                .build());
        server.enqueue(accepts());
        assertThat(send("la Box 7")).isInstanceOf(Receipt.Sent.class);
        assertThat(send("la Box 7")).isInstanceOf(Receipt.Unknown.class);
        assertThat(told()).isEqualTo(2);
    }

    @Test
    void aServerThatFallsOverMayHaveTakenIt() {
        server.enqueue(status(502, "Bad gateway"));
        assertThat(send("la Box 7")).isEqualTo(new Receipt.Unknown("502 Bad gateway"));
    }

    /// The words as the server reads them.
    protected abstract String said(RecordedRequest request) throws Exception;
}
