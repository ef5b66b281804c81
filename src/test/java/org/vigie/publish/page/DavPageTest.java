// SPDX-License-Identifier: Apache-2.0
package org.vigie.publish.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ProxySelector;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.SocketEffect;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vigie.core.message.Outlet;
import org.vigie.core.message.TestApprovals;
import org.vigie.core.publish.Account;
import org.vigie.core.publish.Desk;
import org.vigie.core.publish.Item.Stage;
import org.vigie.core.publish.MemoryLedger;
import org.vigie.core.publish.Receipt;
import org.vigie.core.publish.Receipt.Ground;
import org.vigie.core.publish.Receipt.Why;
import org.vigie.core.publish.TestSendings;
import org.vigie.core.publish.Way;
import org.vigie.http.Web;
import org.vigie.publish.Line;
import org.vigie.publish.SendingContract;

class DavPageTest extends SendingContract {
    /// For a server that is silent; any other has all the time that a busy machine takes.
    private static final Duration SHORT = Duration.ofSeconds(1);
    private static final String KEY = TestSendings.id(1).toString();
    private static final String FOLDER = "/sites/etat/";

    private final MockWebServer server = new MockWebServer();
    private final DavFolder dav = new DavFolder();
    private final Web web = new Web("Vigie/test", ProxySelector.getDefault());
    private String secret = "s\u00e9same";
    private Duration patience = Duration.ofSeconds(20);

    @BeforeEach
    void start() throws IOException {
        server.setDispatcher(dav);
        server.start();
    }

    @AfterEach
    void stop() {
        web.close();
        server.close();
    }

    private Account account() {
        return TestSendings.account(Way.PAGE, "http://ines@localhost:" + server.getPort() + "/sites/etat");
    }

    private PageChannel channel() {
        return PageChannel.of(
                account(),
                ZoneId.of("UTC"),
                PageTest.INDEX,
                name -> name.equals(account().id().secret()) ? Optional.of(secret) : Optional.empty(),
                () -> new Line(web, patience, true));
    }

    @Override
    protected Receipt send(String service) {
        return send(service, 1);
    }

    private Receipt send(String service, int number) {
        var channel = channel();
        return channel.send(TestSendings.parcel(Outlet.SITE, account(), service, channel, number), TestSendings.NOW)
                .getFirst();
    }

    @Override
    protected void willTake() {}

    @Override
    protected String arrived() {
        return Jsoup.parse(file("index.html")).expectFirst("article p").text();
    }

    private String file(String name) {
        return Objects.requireNonNull(dav.files.get(FOLDER + name), name);
    }

    private static Optional<MockResponse> on(String question, String start, MockResponse answer) {
        return question.startsWith(start) ? Optional.of(answer) : Optional.empty();
    }

    @Test
    void missingFoldersAreMadeAndFilesTakeTheirPlacesInOrderOnceAllAreThere() {
        assertThat(send("la Box 7")).isEqualTo(new Receipt.Sent(KEY, ""));
        assertThat(dav.folders).contains("/sites/", FOLDER);
        assertThat(dav.files.keySet())
                .containsExactly(
                        FOLDER + "faq-index.js",
                        FOLDER + "feed.xml",
                        FOLDER + "index.html",
                        FOLDER + "search.js",
                        FOLDER + "status.json");
        assertThat(dav.locks).isEmpty();
        var changes = dav.asked.stream()
                .filter(one -> one.matches("(PUT|MOVE) .*"))
                .map(one -> one.replace(FOLDER, ""))
                .toList();
        assertThat(changes)
                .containsExactly(
                        "PUT search.js.part",
                        "PUT faq-index.js.part",
                        "PUT status.json.part",
                        "PUT index.html.part",
                        "PUT feed.xml.part",
                        "MOVE search.js.part",
                        "MOVE faq-index.js.part",
                        "MOVE status.json.part",
                        "MOVE index.html.part",
                        "MOVE feed.xml.part");
    }

    @ParameterizedTest
    @CsvSource({"401,CREDENTIALS", "403,CREDENTIALS", "409,NO_FOLDER", "405,SETTINGS", "302,SETTINGS"})
    void whatTheServerDoesNotTakeIsRefusedInPlainWordsAndChangesNothing(int status, Ground ground) {
        send("la Box 7");
        var before = java.util.Map.copyOf(dav.files);
        dav.fault = asked -> on(asked, "PUT " + FOLDER + "index", DavFolder.status(status, "no"));
        assertThat(send("autre chose", 2)).isEqualTo(new Receipt.Refused(ground, status + " no"));
        dav.fault = _ -> Optional.empty();
        assertThat(dav.files).isEqualTo(before);
        assertThat(dav.locks).isEmpty();
    }

    @Test
    void aFullDiskAndAFileLockedByOthersWait() {
        dav.fault = asked -> on(asked, "PUT ", DavFolder.status(507, ""));
        assertThat(send("x")).isEqualTo(new Receipt.Waiting(TestSendings.NOW.plusSeconds(60), Why.FULL));
        dav.fault = _ -> Optional.empty();
        dav.locks.add(FOLDER + ".vigie.lock");
        assertThat(send("x")).isEqualTo(new Receipt.Waiting(TestSendings.NOW.plusSeconds(10), Why.LOCKED));
        assertThat(dav.files).isEmpty();
    }

    @Test
    void aWrongPasswordIsRefusedAtTheTestAndSentNowhereElse() {
        secret = "faux";
        var refused = new Receipt.Refused(Ground.CREDENTIALS, "401 who are you?");
        assertThat(channel().probe(TestSendings.NOW)).isEqualTo(refused);
        assertThat(send("x")).isEqualTo(refused);
        secret = "s\u00e9same";
        assertThat(channel().probe(TestSendings.NOW)).isEqualTo(new Receipt.Sent("", ""));
        assertThat(dav.files).isEmpty();
    }

    @Test
    void noRedirectIsFollowedToAnotherServer() throws Exception {
        try (var other = new MockWebServer()) {
            other.start();
            other.enqueue(DavFolder.status(200, "{}"));
            var there = new MockResponse.Builder()
                    .code(302)
                    .addHeader("Location", other.url("/x").toString())
                    .build();
            dav.fault = asked -> on(asked, "PROPFIND ", there);
            assertThat(send("x")).isInstanceOf(Receipt.Refused.class);
            assertThat(other.getRequestCount()).isZero();
            dav.fault = asked -> on(asked, "GET ", there);
            assertThat(send("x"))
                    .isEqualTo(
                            new Receipt.Refused(Ground.SETTINGS, other.url("/x").toString()));
            assertThat(other.takeRequest().getHeaders().get("Authorization")).isNull();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 403, 405, 501, 502})
    void aServerThatDoesNotMoveIsWrittenInPlace(int status) {
        dav.fault = asked -> on(asked, "MOVE ", DavFolder.status(status, ""));
        assertThat(send("la Box 7")).isEqualTo(new Receipt.Sent(KEY, ""));
        assertThat(dav.files.keySet()).hasSize(5).noneMatch(name -> name.endsWith(".part"));
        assertThat(arrived()).contains("la Box 7");
    }

    @ParameterizedTest
    @ValueSource(strings = {"search.js", "faq-index.js", "status.json", "index.html", "feed.xml"})
    void aLineThatBreaksAtAMoveIsNotKnownAndTheNextTryMendsItWithoutDoubling(String name) {
        send("la Box 7");
        var broken = new MockResponse.Builder()
                .onResponseStart(new SocketEffect.CloseSocket())
                .build();
        dav.fault = asked -> on(asked, "MOVE " + FOLDER + name, broken);
        assertThat(send("le fixe", 2)).isInstanceOf(Receipt.Unknown.class);
        dav.fault = _ -> Optional.empty();
        assertThat(send("le fixe", 2)).isInstanceOf(Receipt.Sent.class);
        assertThat(Jsoup.parse(file("index.html")).select("article")).hasSize(2);
    }

    @Test
    void throughTheDeskAnUnclearMoveIsTriedAgainByItselfAndStandsOnce() {
        var now = new Instant[] {TestSendings.NOW};
        var ledger = new MemoryLedger();
        var approvals = TestApprovals.of(Optional.empty(), TestSendings.TEXT);
        patience = SHORT;
        var channel = channel();
        var desk = Desk.real(TestSendings.REAL, ledger, approvals::approved, _ -> Optional.of(channel), () -> now[0]);
        var stalled = new MockResponse.Builder()
                .onResponseStart(SocketEffect.Stall.INSTANCE)
                .build();
        dav.fault = asked -> on(asked, "MOVE " + FOLDER + "index", stalled);
        desk.queue(TestSendings.order(Outlet.SITE, account(), 1));
        desk.work();
        assertThat(ledger.outbox().one(TestSendings.id(1)).orElseThrow().stage())
                .isEqualTo(Stage.QUEUED);
        dav.fault = _ -> Optional.empty();
        now[0] = now[0].plusSeconds(31);
        desk.work();
        assertThat(ledger.outbox().one(TestSendings.id(1)).orElseThrow().stage())
                .isEqualTo(Stage.SENT);
        assertThat(Jsoup.parse(file("index.html")).select("article")).hasSize(1);
    }

    @Test
    void aServerThatCannotBeReachedIsWaitedFor() {
        var account = account();
        var channel = channel();
        server.close();
        assertThat(channel.send(TestSendings.parcel(Outlet.SITE, account, "x", channel), TestSendings.NOW))
                .containsExactly(new Receipt.Waiting(TestSendings.NOW.plusSeconds(60), Why.UNREACHABLE));
    }

    @Test
    void thePageOfSomebodyElseIsNotWrittenOver() {
        dav.folders.add("/sites/");
        dav.folders.add(FOLDER);
        dav.files.put(FOLDER + "index.html", "<h1>Alt\u00e9a</h1>");
        assertThat(send("x"))
                .isEqualTo(new Receipt.Refused(Ground.SETTINGS, "index.html: there is a page of another origin"));
        assertThat(dav.files).hasSize(1);
    }
}
