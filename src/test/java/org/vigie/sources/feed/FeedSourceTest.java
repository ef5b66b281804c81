// SPDX-License-Identifier: Apache-2.0
package org.vigie.sources.feed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ProxySelector;
import java.nio.charset.Charset;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Map;
import java.util.UUID;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import okio.Buffer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vigie.core.source.Cursor;
import org.vigie.core.source.Fault;
import org.vigie.core.source.Harvest;
import org.vigie.core.source.SourceCatalog.Made;
import org.vigie.core.source.SourceId;
import org.vigie.core.source.SourceSettings;
import org.vigie.http.Web;

class FeedSourceTest {
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final String RSS =
            "<rss><channel><title>T</title><ttl>20</ttl><item><guid>1</guid><title>un</title></item></channel></rss>";

    private final MockWebServer server = new MockWebServer();
    private final Web web = new Web("test", ProxySelector.getDefault());
    private Cursor cursor = Cursor.START;

    @BeforeEach
    void start() throws IOException {
        server.start();
    }

    @AfterEach
    void stop() {
        web.close();
        server.close();
    }

    @Test
    void sendsValidatorsBackByteForByte() throws Exception {
        server.enqueue(ok(RSS).addHeader("ETag", "W/odd\"x")
                .addHeader("Last-Modified", "yesterday")
                .build());
        harvest();
        server.enqueue(new MockResponse.Builder().code(304).build());
        assertThat(harvest().sightings()).isEmpty();
        server.takeRequest();
        var asked = server.takeRequest();
        assertThat(asked.getHeaders().get("If-None-Match")).isEqualTo("W/odd\"x");
        assertThat(asked.getHeaders().get("If-Modified-Since")).isEqualTo("yesterday");
    }

    @Test
    void knowsTheSameBodyAgainWithoutValidators() throws Exception {
        server.enqueue(ok(RSS).build());
        assertThat(harvest().sightings()).hasSize(1);
        server.enqueue(ok(RSS).build());
        var again = harvest();
        assertThat(again.sightings()).isEmpty();
        assertThat(again.notBefore()).contains(Duration.ofMinutes(20));
    }

    @Test
    void believesAMoveAfterThreeAnswersAndComesHomeWhenItFails() throws Exception {
        for (int i = 0; i < 3; i++) {
            server.enqueue(redirect(301, "/new"));
            server.enqueue(ok(RSS.replace("un", "un" + i)).build());
            assertThat(harvest().sightings()).hasSize(1);
        }
        server.enqueue(ok(RSS).build());
        harvest();
        server.enqueue(new MockResponse.Builder().code(404).build());
        server.enqueue(ok(RSS).build());
        harvest();
        var paths = new ArrayList<String>();
        for (int i = 0; i < 9; i++) paths.add(server.takeRequest().getTarget());
        assertThat(paths).containsExactly("/feed", "/new", "/feed", "/new", "/feed", "/new", "/new", "/new", "/feed");
    }

    @Test
    void comesHomeWhenANewAddressServesAPageInstead() throws Exception {
        for (int i = 0; i < 3; i++) {
            server.enqueue(redirect(308, "/new"));
            server.enqueue(ok(RSS.replace("un", "un" + i)).build());
            harvest();
        }
        server.enqueue(ok("<html>domaine à vendre</html>").build());
        server.enqueue(ok(RSS.replace("un", "retour")).build());
        assertThat(harvest().sightings()).hasSize(1);
    }

    @Test
    void doesNotRememberALentAddress() throws Exception {
        for (int i = 0; i < 4; i++) {
            server.enqueue(redirect(302, "/lent"));
            server.enqueue(ok(RSS + "<!--" + i + "-->").build());
            harvest();
            assertThat(server.takeRequest().getTarget()).isEqualTo("/feed");
            assertThat(server.takeRequest().getTarget()).isEqualTo("/lent");
        }
    }

    @Test
    void keepsItemsTheSameWhereverTheFeedMoves() throws Exception {
        server.enqueue(ok(RSS).build());
        var before = harvest().sightings().getFirst().mention().key();
        try (var elsewhere = new MockWebServer()) {
            elsewhere.start();
            server.enqueue(redirect(301, elsewhere.url("/x").toString()));
            elsewhere.enqueue(ok(RSS.replace("un", "deux")).build());
            assertThat(harvest().sightings().getFirst().mention().key()).isEqualTo(before);
        }
    }

    @Test
    void stopsWhenTheFeedIsGone() throws Exception {
        server.enqueue(new MockResponse.Builder().code(410).build());
        assertThat(source().harvest(cursor, NOW)).isInstanceOfSatisfying(Harvest.Rejected.class, rejected -> {
            assertThat(rejected.fault()).isEqualTo(Fault.GONE);
            assertThat(rejected.permanent()).isTrue();
        });
    }

    @Test
    void findsTheFeedThatAPageAnnouncesAndAsksItDirectlyAfterwards() throws Exception {
        server.enqueue(new MockResponse.Builder()
                .addHeader("Content-Type", "text/html; charset=utf-8")
                .body("<!doctype html><head><link rel='alternate' type='application/rss+xml' href='/rss'></head>")
                .build());
        server.enqueue(ok(RSS).build());
        assertThat(harvest().sightings()).hasSize(1);
        server.enqueue(ok(RSS.replace("un", "deux")).build());
        harvest();
        assertThat(server.takeRequest().getTarget()).isEqualTo("/feed");
        assertThat(server.takeRequest().getTarget()).isEqualTo("/rss");
        assertThat(server.takeRequest().getTarget()).isEqualTo("/rss");
    }

    @Test
    void waitsAsTheServerAsksButNeverLongerThanAnHour() throws Exception {
        server.enqueue(
                ok(RSS).addHeader("Cache-Control", "public, max-age=1800").build());
        assertThat(harvest().notBefore()).contains(Duration.ofMinutes(30));
        server.enqueue(ok(RSS + " ")
                .addHeader("Date", "Sun, 22 Nov 2026 10:00:00 GMT")
                .addHeader("Expires", "Mon, 23 Nov 2026 10:00:00 GMT")
                .build());
        assertThat(harvest().notBefore()).contains(Duration.ofHours(1));
    }

    @Test
    void readsATextWhoseHeaderNamesTheWrongCharset() throws Exception {
        server.enqueue(new MockResponse.Builder()
                .addHeader("Content-Type", "text/xml; charset=utf-8")
                .body(new Buffer().write(RSS.replace("un", "été").getBytes(Charset.forName("windows-1252"))))
                .build());
        assertThat(harvest().sightings().getFirst().mention().title()).isEqualTo("été");
    }

    @Test
    void startsAfreshWhenAnotherAddressIsConfigured() throws Exception {
        server.enqueue(ok(RSS).addHeader("ETag", "x").build());
        harvest();
        var place = Place.of(cursor, "https://other.example/feed");
        assertThat(place.last().etag()).isEmpty();
        assertThat(place.seen()).isEmpty();
    }

    @Test
    void takesAddressesAsPeopleWriteThem() {
        assertThat(made("example.org/feed")).isInstanceOf(Made.Ready.class);
        assertThat(made("feed://example.org/feed")).isInstanceOf(Made.Ready.class);
        assertThat(made("feed:https://example.org/feed")).isInstanceOf(Made.Ready.class);
        assertThat(made("file:///etc/passwd")).isEqualTo(new Made.Refused(Fault.BAD_SETTINGS, "address"));
        assertThat(made("une page")).isEqualTo(new Made.Refused(Fault.BAD_SETTINGS, "address"));
    }

    private Harvest.Ok harvest() throws InterruptedException {
        var harvest = source().harvest(cursor, NOW);
        assertThat(harvest).isInstanceOf(Harvest.Ok.class);
        var ok = (Harvest.Ok) harvest;
        cursor = ok.next();
        return ok;
    }

    private FeedSource source() {
        return (FeedSource) ((Made.Ready) made(server.url("/feed").toString())).source();
    }

    private Made made(String address) {
        var settings = new SourceSettings(
                new SourceId(new UUID(1, 2)),
                FeedSource.KIND,
                "feed",
                Map.of(FeedFactory.ADDRESS, address),
                true,
                true);
        return new FeedFactory(web).make(settings);
    }

    private static MockResponse.Builder ok(String body) {
        return new MockResponse.Builder()
                .addHeader("Content-Type", "application/rss+xml")
                .body(new Buffer().write(body.getBytes(UTF_8)));
    }

    private static MockResponse redirect(int status, String to) {
        return new MockResponse.Builder().code(status).addHeader("Location", to).build();
    }
}
