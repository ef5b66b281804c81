// SPDX-License-Identifier: Apache-2.0
package org.vigie.sources.bluesky;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ProxySelector;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Map;
import mockwebserver3.MockResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vigie.core.source.Cursor;
import org.vigie.core.source.Fault;
import org.vigie.core.source.Harvest;
import org.vigie.core.source.Source;
import org.vigie.http.Web;

class BlueskySourceTest {
    static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");

    private static final String PASSWORD = "source/00000000-0000-0000-0000-000000000001/password";
    private static final String SESSION = "source/00000000-0000-0000-0000-000000000001/session";
    private static final String SEARCH = "app.bsky.feed.searchPosts";

    private FakeBluesky bluesky;
    private Web web;

    @BeforeEach
    void open() throws IOException {
        bluesky = new FakeBluesky();
        bluesky.keyring.put(PASSWORD, "app-password");
        web = new Web("Vigie/test", ProxySelector.of(null));
    }

    @AfterEach
    void close() {
        web.close();
        bluesky.close();
    }

    @Test
    void aSessionIsOpenedOnceAndOutlivesARestart() throws Exception {
        bluesky.answer(SEARCH, posts("", post(1, "Altéa est en panne")));
        assertThat(harvest(searching(), Cursor.START).sightings()).hasSize(1);
        assertThat(harvest(searching(), Cursor.START).sightings()).hasSize(1);
        assertThat(bluesky.asked()).doesNotContain("/xrpc/com.atproto.server.refreshSession");
        bluesky.expire();
        assertThat(harvest(searching(), Cursor.START).sightings()).hasSize(1);
        assertThat(bluesky.asked()).contains("/xrpc/com.atproto.server.refreshSession");
        assertThat(bluesky.logins()).isEqualTo(1);
        assertThat(bluesky.keyring.get(SESSION)).contains("access-2");
    }

    @Test
    void anExpiredTokenIsRenewedOnTheWay() throws Exception {
        bluesky.answer(SEARCH, posts("", post(1, "Altéa est en panne")));
        var source = searching();
        harvest(source, Cursor.START);
        bluesky.expire();
        assertThat(harvest(source, Cursor.START).sightings()).hasSize(1);
        assertThat(bluesky.logins()).isEqualTo(1);
    }

    @Test
    void loginsAreRationed() throws Exception {
        bluesky.keyring.put(
                SESSION,
                "{\"refresh\":\"stale\",\"home\":\"%s\",\"login\":%d}"
                        .formatted(bluesky.origin(), NOW.minusSeconds(3600).getEpochSecond()));
        assertThat(searching().harvest(Cursor.START, NOW))
                .isEqualTo(new Harvest.Throttled(NOW.plusSeconds(11 * 3600), "logins are rationed"));
        assertThat(bluesky.logins()).isZero();
    }

    @Test
    void aWrongPasswordStopsTheSource() throws Exception {
        bluesky.answer(
                "com.atproto.server.createSession",
                new MockResponse.Builder()
                        .code(401)
                        .body("{\"error\":\"AuthenticationRequired\",\"message\":\"Invalid identifier or password\"}")
                        .build());
        assertThat(searching().harvest(Cursor.START, NOW)).isInstanceOfSatisfying(Harvest.Rejected.class, r -> {
            assertThat(r.fault()).isEqualTo(Fault.NEEDS_CREDENTIALS);
            assertThat(r.permanent()).isTrue();
            assertThat(r.detail()).doesNotContain("app-password");
        });
    }

    @Test
    void searchPagesUntilWhatIsKnownAndMatchesAgain() throws Exception {
        bluesky.answer(SEARCH, posts("25", post(9, "Altéa en panne"), post(8, "une alternative")));
        var source = searching();
        var first = harvest(source, Cursor.START);
        assertThat(first.more()).isTrue();
        assertThat(first.skipped()).isEqualTo(Map.of(Fault.OFF_TOPIC, 1));
        bluesky.answer(SEARCH, posts("", post(7, "toujours Altéa")));
        var second = harvest(source, first.next());
        assertThat(second.more()).isFalse();
        assertThat(bluesky.asked()).last().asString().contains("cursor=25");
        harvest(source, second.next());
        assertThat(bluesky.asked())
                .last()
                .asString()
                .as("two minutes before the newest post read")
                .contains("since=2026-11-22T11:07:00Z")
                .doesNotContain("cursor=");
    }

    @Test
    void aRefusalInHtmlIsNoSuccess() throws Exception {
        bluesky.answer(
                SEARCH,
                new MockResponse.Builder()
                        .code(403)
                        .body("Request forbidden by administrative rules.")
                        .build());
        assertThat(searching().harvest(Cursor.START, NOW))
                .isInstanceOfSatisfying(
                        Harvest.Rejected.class, r -> assertThat(r.fault()).isEqualTo(Fault.FORBIDDEN));
    }

    @Test
    void withoutAnAccountOnlyCountersAreRead() throws Exception {
        var source = bluesky.source(web, Map.of("keywords", "Altéa"));
        assertThat(source.harvest(new Cursor("micros=5"), NOW)).isEqualTo(Harvest.Ok.unchanged(new Cursor("micros=5")));
        assertThat(bluesky.asked()).isEmpty();
    }

    @Test
    void countersOfPostsSeenLatelyAreReadTwentyFiveAtATime() throws Exception {
        var page = new ArrayList<String>();
        for (int i = 0; i < 30; i++) page.add(post(i, "Altéa " + i));
        bluesky.answer(SEARCH, posts("", page.toArray(String[]::new)));
        bluesky.answer("app.bsky.feed.getPosts", posts("", post(3, "Altéa 3")));
        var source = (BlueskySource) searching();
        harvest(source, Cursor.START);
        assertThat(source.counters(Cursor.START, NOW.plusSeconds(60))).isEmpty();
        var read = source.counters(Cursor.START, NOW.plusSeconds(600)).orElseThrow();
        assertThat(read.sightings().getFirst().mention().engagement().likes()).isEqualTo(12);
        assertThat(bluesky.asked().getLast().split("uris=", -1)).hasSize(26);
        source.counters(Cursor.START, NOW.plusSeconds(601));
        assertThat(bluesky.asked().getLast().split("uris=", -1)).hasSize(6);
    }

    private Source searching() {
        return bluesky.source(web, Map.of("keywords", "Altéa", "account", "@cellule.example"));
    }

    private static Harvest.Ok harvest(Source source, Cursor cursor) throws InterruptedException {
        return (Harvest.Ok) source.harvest(cursor, NOW);
    }

    static String posts(String cursor, String... posts) {
        var more = cursor.isEmpty() ? "" : ",\"cursor\":\"" + cursor + "\"";
        return "{\"posts\":[" + String.join(",", posts) + "]" + more + "}";
    }

    /// A post taken in that many minutes after eleven.
    static String post(int minute, String text) {
        return """
                {"uri":"at://did:plc:a/app.bsky.feed.post/%d","cid":"c","author":{"did":"did:plc:a","handle":"a.example"},\
                "record":{"text":"%s","createdAt":"2026-11-22T11:%02d:00Z","langs":["fr-FR"]},\
                "replyCount":1,"repostCount":2,"quoteCount":3,"likeCount":12,"indexedAt":"2026-11-22T11:%02d:00.000Z"}""".formatted(minute, text, minute, minute);
    }
}
