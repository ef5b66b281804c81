// SPDX-License-Identifier: Apache-2.0
package org.vigie.publish.bluesky;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vigie.publish.bluesky.FakeServer.DID;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;
import mockwebserver3.SocketEffect;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vigie.core.mention.MentionKey;
import org.vigie.core.message.Outlet;
import org.vigie.core.publish.Account;
import org.vigie.core.publish.AccountId;
import org.vigie.core.publish.Channel;
import org.vigie.core.publish.Receipt;
import org.vigie.core.publish.Receipt.Ground;
import org.vigie.core.publish.Receipt.Why;
import org.vigie.core.publish.ReplyTo;
import org.vigie.core.publish.TestSendings;
import org.vigie.core.publish.Way;
import org.vigie.core.source.SourceKind;
import org.vigie.publish.ChannelContract;
import org.vigie.publish.Line;

class BlueskyChannelTest extends ChannelContract {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final AccountId ID = new AccountId(new UUID(5, 1));
    private static final String URI = "at://" + DID + "/app.bsky.feed.post/3m36lz4e2k2c2";
    private static final Receipt SENT =
            new Receipt.Sent(URI, "https://bsky.app/profile/" + DID + "/post/3m36lz4e2k2c2");

    private static final ReplyTo MENTION =
            new ReplyTo(new MentionKey(new SourceKind("bluesky"), "", "at://did:plc:ines/app.bsky.feed.post/3k"), "");

    private final FakeServer pds = new FakeServer();
    private final Map<String, String> secrets = new HashMap<>();

    @BeforeEach
    void open() {
        server.setDispatcher(pds);
        secrets.put(ID.secret(), "mot-de-passe");
        keep("jeton");
    }

    private void keep(String access) {
        secrets.put(
                ID.secret("session"),
                JSON.createObjectNode()
                        .put("server", home())
                        .put("name", "altea.example")
                        .put("did", DID)
                        .put("access", access)
                        .put("refresh", "encore-" + access)
                        .put("home", home())
                        .toString());
    }

    private String home() {
        return server.url("/").toString().replaceFirst("/$", "");
    }

    @Override
    protected Account account(String address) {
        return new Account(ID, Way.BLUESKY, "@altea.example", address, 0, Optional.empty());
    }

    @Override
    protected Channel channel(Account account, Line line) {
        return new BlueskyChannel(account, name -> Optional.ofNullable(secrets.get(name)), secrets::put, line);
    }

    @Override
    protected Outlet outlet() {
        return Outlet.SHORT_POST;
    }

    @Override
    protected MockResponse accepts() {
        return status(200, "{\"uri\":\"" + URI + "\",\"cid\":\"bafy\",\"validationStatus\":\"valid\"}");
    }

    @Override
    protected String said(RecordedRequest request) throws Exception {
        return body(request).at("/record/text").asText();
    }

    private static JsonNode body(RecordedRequest request) throws Exception {
        return JSON.readTree(request.getBody().utf8());
    }

    @Test
    void thePostGoesUnderItsOwnNameInItsLanguageWithItsLinks() throws Exception {
        server.enqueue(accepts());
        assertThat(send("la Box 7 (https://etat.altea.example/7)")).isEqualTo(SENT);
        var request = asked();
        assertThat(request.getUrl().encodedPath()).isEqualTo("/xrpc/com.atproto.repo.createRecord");
        assertThat(request.getHeaders().get("Authorization")).isEqualTo("Bearer jeton");
        var body = body(request);
        assertThat(body.path("repo").asText()).isEqualTo(DID);
        assertThat(body.path("collection").asText()).isEqualTo("app.bsky.feed.post");
        assertThat(body.path("rkey").asText()).isEqualTo(RecordKey.of(TestSendings.id(1), TestSendings.NOW));
        assertThat(body.at("/record/langs")).hasToString("[\"fr\"]");
        assertThat(body.at("/record/createdAt").asText()).isEqualTo("2026-10-14T14:16:18Z");
        assertThat(body.at("/record/facets/0/features/0/uri").asText()).isEqualTo("https://etat.altea.example/7");
    }

    @Test
    void aNameThatIsTakenByTheSameWordsIsTheFirstSending() throws Exception {
        server.enqueue(status(500, "{\"error\":\"InternalServerError\",\"message\":\"Internal Server Error\"}"));
        pds.says.put("getRecord", found("Une panne touche la Box 7. Prochain point à 17:30."));
        assertThat(send("la Box 7")).isEqualTo(SENT);
        asked();
        assertThat(asked().getUrl().query())
                .isEqualTo("repo=" + DID + "&collection=app.bsky.feed.post&rkey="
                        + RecordKey.of(TestSendings.id(1), TestSendings.NOW));
        server.enqueue(status(400, "{\"error\":\"RecordAlreadyExists\"}"));
        assertThat(send("la Box 7")).isEqualTo(SENT);
    }

    @Test
    void aNameThatIsTakenByOtherWordsProvesNothing() {
        server.enqueue(status(409, "taken"));
        pds.says.put("getRecord", found("Autre chose."));
        assertThat(send("la Box 7")).isEqualTo(new Receipt.Unknown("409 taken"));
    }

    private static MockResponse found(String words) {
        return status(
                200,
                JSON.createObjectNode()
                        .put("uri", URI)
                        .set("value", JSON.createObjectNode().put("text", words))
                        .toString());
    }

    @Test
    void aTokenThatEndedIsRenewedOnceAndKept() throws Exception {
        keep("vieux");
        server.enqueue(status(400, "{\"error\":\"ExpiredToken\",\"message\":\"Token has expired\"}"));
        pds.says.put("refreshSession", FakeServer.session("neuf", home()));
        server.enqueue(accepts());
        assertThat(send("la Box 7")).isEqualTo(SENT);
        assertThat(pds.calls).containsExactly("createRecord", "refreshSession", "createRecord");
        asked();
        assertThat(asked().getHeaders().get("Authorization")).isEqualTo("Bearer encore-vieux");
        assertThat(asked().getHeaders().get("Authorization")).isEqualTo("Bearer neuf");
        server.enqueue(accepts());
        send("la Box 7");
        assertThat(asked().getHeaders().get("Authorization")).as("kept").isEqualTo("Bearer neuf");
        server.enqueue(status(401, "still no"));
        server.enqueue(status(401, "still no"));
        assertThat(send("la Box 7")).isEqualTo(new Receipt.Refused(Ground.CREDENTIALS, "401 still no"));
    }

    @Test
    void withoutASessionItLogsInOnceAndPostsWhereTheAccountLives() throws Exception {
        secrets.remove(ID.secret("session"));
        pds.says.put("createSession", FakeServer.session("premier", home() + "/chez-elle"));
        server.enqueue(accepts());
        server.enqueue(accepts());
        assertThat(send("la Box 7")).isEqualTo(SENT);
        assertThat(send("la Box 7")).isEqualTo(SENT);
        assertThat(pds.calls).containsExactly("createSession", "createRecord", "createRecord");
        assertThat(body(asked()))
                .isEqualTo(JSON.readTree("{\"identifier\":\"altea.example\",\"password\":\"mot-de-passe\"}"));
        assertThat(asked().getUrl().encodedPath()).isEqualTo("/chez-elle/xrpc/com.atproto.repo.createRecord");
        assertThat(secrets.get(ID.secret("session"))).contains("encore-premier").doesNotContain("mot-de-passe");
    }

    @Test
    void aSessionOfAnotherHandleIsNotUsed() {
        secrets.computeIfPresent(ID.secret("session"), (_, kept) -> kept.replace("altea.example", "autre.example"));
        pds.says.put("createSession", FakeServer.session("premier", home()));
        server.enqueue(accepts());
        assertThat(send("la Box 7")).isEqualTo(SENT);
        assertThat(pds.calls).containsExactly("createSession", "createRecord");
    }

    @Test
    void withoutAPasswordOrWithAWrongOneNothingIsSaid() {
        secrets.remove(ID.secret());
        assertThat(send("la Box 7"))
                .as("forgotten, though a session is kept")
                .isEqualTo(new Receipt.Refused(Ground.CREDENTIALS, ""));
        secrets.clear();
        secrets.put(ID.secret(), "faux");
        pds.says.put("createSession", status(400, "{\"error\":\"AccountTakedown\"}"));
        assertThat(send("la Box 7"))
                .isEqualTo(new Receipt.Refused(Ground.CREDENTIALS, "400 {\"error\":\"AccountTakedown\"}"));
        assertThat(pds.calls).containsExactly("createSession");
    }

    @Test
    void aLoginThatIsNotAnsweredLeavesThePostUnsaid() {
        hurry();
        secrets.remove(ID.secret("session"));
        pds.says.put(
                "createSession",
                new MockResponse.Builder()
                        .onResponseStart(SocketEffect.Stall.INSTANCE)
                        .build());
        assertThat(send("la Box 7")).isEqualTo(new Receipt.Waiting(TestSendings.NOW.plusSeconds(60), Why.UNREACHABLE));
        pds.says.put("createSession", status(200, "<html>Bienvenue à l’hôtel</html>"));
        assertThat(send("la Box 7")).isInstanceOf(Receipt.Waiting.class);
        assertThat(pds.calls).containsOnly("createSession");
    }

    @Test
    void loginsThatAreRationedWaitUntilTheyAreNot() {
        secrets.remove(ID.secret("session"));
        pds.says.put("createSession", limit());
        assertThat(send("la Box 7"))
                .isEqualTo(new Receipt.Waiting(TestSendings.NOW.plus(Duration.ofHours(2)), Why.LIMIT));
    }

    @Test
    void aLimitGivenAsASecondOfTheClockIsRead() {
        server.enqueue(limit());
        assertThat(send("la Box 7"))
                .isEqualTo(new Receipt.Waiting(TestSendings.NOW.plus(Duration.ofHours(2)), Why.LIMIT));
    }

    private static MockResponse limit() {
        long until = TestSendings.NOW.plus(Duration.ofHours(2)).getEpochSecond();
        return new MockResponse.Builder()
                .code(429)
                .addHeader("Date", "Wed, 14 Oct 2026 14:16:18 GMT")
                .addHeader("RateLimit-Limit", "10")
                .addHeader("RateLimit-Remaining", "0")
                .addHeader("RateLimit-Reset", String.valueOf(until))
                .addHeader("RateLimit-Policy", "10;w=86400")
                .body("{\"error\":\"RateLimitExceeded\"}")
                .build();
    }

    @Test
    void whatIsTooLongNeverLeavesAndWhatTheServerCallsSoIsCalledSo() {
        assertThat(send("\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67".repeat(256)))
                .as("few signs, many bytes")
                .isEqualTo(new Receipt.Refused(Ground.TOO_LONG, "4651 / 3000"));
        assertThat(send("é".repeat(259))).isEqualTo(new Receipt.Refused(Ground.TOO_LONG, "301 / 300"));
        assertThat(server.getRequestCount()).isZero();
        var words = "{\"error\":\"InvalidRequest\",\"message\":\"Record/text must not be longer than 300 graphemes\"}";
        server.enqueue(status(400, words));
        assertThat(send("é".repeat(258))).isEqualTo(new Receipt.Refused(Ground.TOO_LONG, "400 " + words));
    }

    @Test
    void tryingTheAccountPostsNothing() throws Exception {
        server.enqueue(status(200, "{\"did\":\"" + DID + "\",\"handle\":\"altea.example\"}"));
        assertThat(probe()).isEqualTo(new Receipt.Sent(DID, "https://bsky.app/profile/" + DID));
        assertThat(asked().getUrl().encodedPath()).isEqualTo("/xrpc/com.atproto.server.getSession");
        server.enqueue(status(200, "<html>Bienvenue</html>"));
        assertThat(probe()).isEqualTo(new Receipt.Unknown("<html>Bienvenue</html>"));
    }

    @Test
    void anAnswerNamesTheMentionAndTheBeginningOfItsThread() throws Exception {
        server.enqueue(
                status(
                        200,
                        "{\"posts\":[{\"cid\":\"bafyparent\",\"record\":{\"reply\":{\"root\":{\"uri\":\"at://x/y/root\",\"cid\":\"bafyroot\"}}}}]}"));
        server.enqueue(accepts());
        assertThat(answer(MENTION, "la Box 7")).isEqualTo(SENT);
        var posts = asked();
        assertThat(posts.getUrl().encodedPath()).isEqualTo("/xrpc/app.bsky.feed.getPosts");
        assertThat(posts.getUrl().queryParameter("uris"))
                .isEqualTo(MENTION.mention().externalId());
        var reply = body(asked()).at("/record/reply");
        assertThat(reply.at("/parent/uri").asText()).isEqualTo(MENTION.mention().externalId());
        assertThat(reply.at("/parent/cid").asText()).isEqualTo("bafyparent");
        assertThat(reply.at("/root/cid").asText()).isEqualTo("bafyroot");
    }

    @Test
    void aMentionThatBeganItsThreadIsItsRootAndOneThatIsGoneIsNotAnswered() throws Exception {
        server.enqueue(status(200, "{\"posts\":[{\"cid\":\"bafyparent\",\"record\":{}}]}"));
        server.enqueue(accepts());
        assertThat(answer(MENTION, "la Box 7")).isEqualTo(SENT);
        asked();
        assertThat(body(asked()).at("/record/reply/root/cid").asText()).isEqualTo("bafyparent");
        server.enqueue(status(200, "{\"posts\":[]}"));
        assertThat(answer(MENTION, "la Box 7"))
                .isInstanceOfSatisfying(
                        Receipt.Refused.class,
                        refused -> assertThat(refused.detail()).startsWith("404 at://"));
    }
}
