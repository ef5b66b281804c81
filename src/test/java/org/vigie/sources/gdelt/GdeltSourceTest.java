// SPDX-License-Identifier: Apache-2.0
package org.vigie.sources.gdelt;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ProxySelector;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vigie.core.source.Cursor;
import org.vigie.core.source.Fault;
import org.vigie.core.source.Harvest;
import org.vigie.core.source.Source;
import org.vigie.core.source.SourceCatalog;
import org.vigie.core.source.SourceId;
import org.vigie.core.source.SourceSettings;
import org.vigie.http.Web;

class GdeltSourceTest {
    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("uuuuMMddHHmmss");

    private final MockWebServer server = new MockWebServer();
    private final List<String> asked = new ArrayList<>();
    private Web web;
    private GdeltFactory factory;

    /// Seconds at which an article was seen.
    private long[] articles = {};

    private String fixedAnswer = "";
    private int status = 200;

    @BeforeEach
    void open() throws IOException {
        web = new Web("Vigie/test", ProxySelector.of(null));
        server.setDispatcher(new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) {
                return answer(request);
            }
        });
        server.start();
        factory = new GdeltFactory(web, "http://127.0.0.1:" + server.getPort());
    }

    @AfterEach
    void close() {
        web.close();
        server.close();
    }

    @Test
    void readsArticlesWhoseSeenDateIsNoPublication() throws IOException {
        var page = new GdeltParser(new SourceId(new UUID(0, 1)))
                .articles(fixture(), NOW)
                .orElseThrow();
        assertThat(page.articles()).isEqualTo(3);
        var french = page.sightings().get(1).mention();
        assertThat(french.title()).isEqualTo("Sommet sur le climat: les enjeux");
        assertThat(french.language()).isEqualTo("fr");
        assertThat(french.author().shown()).isEqualTo("lemonde.fr");
        assertThat(french.times().published()).isNull();
        assertThat(french.times().indexed()).isEqualTo(Instant.parse("2024-06-15T09:00:00Z"));
        assertThat(french.key().externalId()).isEqualTo("lemonde.fr/planete/sommet-climat");
        assertThat(page.sightings().get(2).mention().times().effective()).isEqualTo(NOW);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "U . S . Fishing Interests : COVID - 19 ; List ... | false | U.S. Fishing Interests: COVID-19; List...",
                "Prices up 3 . 5 % to 10 , 000 ( again ) | false | Prices up 3.5% to 10,000 (again)",
                "Tourism ' s worst year , they don ' t say | false | Tourism's worst year, they don't say",
                "Panne : l ' opérateur s ' explique | true | Panne : l'opérateur s'explique",
                "Altéa - une panne | true | Altéa - une panne"
            })
    void putsTitlesTogetherAgain(String apart, boolean french, String together) {
        assertThat(Titles.readable(apart, french)).isEqualTo(together);
    }

    @ParameterizedTest
    @CsvSource({
        "https://www.Example.org/a/?utm_source=x&id=3#top, example.org/a?id=3",
        "http://example.org/a?fbclid=1, example.org/a",
        "https://example.org/, example.org"
    })
    void oneArticleHasOneAddress(String address, String identity) {
        assertThat(Addresses.identity(address)).isEqualTo(identity);
    }

    @Test
    void twoHundredAndFiftyArticlesCutTheWindowUntilNoneIsMissing() throws Exception {
        long start = NOW.getEpochSecond() - 80_000;
        articles = LongStream.range(0, 2_000).map(i -> start + i * 40).toArray();
        var found = pollAll(source("Altéa"), Cursor.START);
        assertThat(found.stream().distinct()).hasSize(2_000);
    }

    @Test
    void aBurstThatNoWindowCanSplitIsSaidSo() throws Exception {
        articles = LongStream.generate(() -> NOW.getEpochSecond() - 1000)
                .limit(400)
                .toArray();
        var source = source("Altéa");
        var cursor = Cursor.START;
        int truncated = 0;
        var at = NOW;
        for (boolean more = true; more; at = at.plusSeconds(10)) {
            var ok = (Harvest.Ok) source.harvest(cursor, at);
            truncated += ok.skipped().getOrDefault(Fault.TRUNCATED, 0);
            cursor = ok.next();
            more = ok.more();
        }
        assertThat(truncated).isPositive();
    }

    @Test
    void theNextRoundOverlapsHalfAnHour() throws Exception {
        var source = source("Altéa");
        var first = (Harvest.Ok) source.harvest(Cursor.START, NOW);
        assertThat(first.next()).isEqualTo(new Cursor("read=" + NOW.getEpochSecond()));
        source.harvest(first.next(), NOW.plusSeconds(900));
        assertThat(asked.getLast())
                .contains("startdatetime=20261122113000")
                .contains("enddatetime=20261122121500")
                .contains("sort=DateDesc")
                .contains("maxrecords=250");
    }

    @Test
    void allSourcesShareOnePace() throws Exception {
        source("Altéa").harvest(Cursor.START, NOW);
        var waiting = (Harvest.Ok) source("Box 7").harvest(Cursor.START, NOW.plusSeconds(2));
        assertThat(waiting.more()).isTrue();
        assertThat(waiting.notBefore()).contains(Duration.ofSeconds(4));
        assertThat(asked).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The specified phrase is too short. | QUERY_REFUSED | true",
                "Parentheses may only be used around OR'd statements. | QUERY_REFUSED | true",
                "<html><body>Overloaded</body></html> | HTML_INSTEAD | false",
                "{\"articles\": [{\"url\": \"htt | MALFORMED | false"
            })
    void statusTwoHundredIsNoSuccess(String body, Fault fault, boolean permanent) throws Exception {
        fixedAnswer = body;
        assertThat(source("Altéa").harvest(Cursor.START, NOW)).isInstanceOfSatisfying(Harvest.Rejected.class, r -> {
            assertThat(r.fault()).isEqualTo(fault);
            assertThat(r.permanent()).isEqualTo(permanent);
        });
    }

    @Test
    void anEmptyBodyIsAFaultButAnEmptyObjectIsNot() throws Exception {
        fixedAnswer = " \n";
        assertThat(source("Altéa").harvest(Cursor.START, NOW))
                .isInstanceOfSatisfying(
                        Harvest.Rejected.class, r -> assertThat(r.fault()).isEqualTo(Fault.EMPTY_ANSWER));
        fixedAnswer = "{}";
        assertThat(source("Altéa").harvest(Cursor.START, NOW.plusSeconds(60))).isInstanceOf(Harvest.Ok.class);
    }

    @Test
    void controlCharactersAndOddEscapesInTitlesAreForgiven() throws Exception {
        fixedAnswer = "{\"articles\":[{\"url\":\"https://x.example/1\",\"title\":\"Une\\'\u0002 panne\tlongue\"}]}";
        var ok = (Harvest.Ok) source("Altéa").harvest(Cursor.START, NOW);
        assertThat(ok.sightings().getFirst().mention().title()).isEqualTo("Une' panne longue");
    }

    @Test
    void aRefusalCoolsEverySourceDown() throws Exception {
        status = 429;
        assertThat(source("Altéa").harvest(Cursor.START, NOW))
                .isEqualTo(new Harvest.Throttled(NOW.plusSeconds(60), "status 429"));
        var other = (Harvest.Ok) source("Box 7").harvest(Cursor.START, NOW.plusSeconds(60));
        assertThat(other.notBefore()).contains(Duration.ofMinutes(19));
        assertThat(asked).hasSize(1);
    }

    @Test
    void theSameRefusalComesAsAPlainSentence() throws Exception {
        fixedAnswer = "Please limit requests to one every 5 seconds or contact us.";
        assertThat(source("Altéa").harvest(Cursor.START, NOW)).isInstanceOf(Harvest.Throttled.class);
    }

    @Test
    void severalWordsAreJoinedWithinParentheses() {
        assertThat(GdeltFactory.query(List.of("Altéa Télécom", "#Box7"), "sourcelang:french"))
                .isEqualTo("(\"Altéa Télécom\" OR \"Box7\") sourcelang:french");
        assertThat(GdeltFactory.query(List.of("Altéa"), "")).isEqualTo("\"Altéa\"");
    }

    private List<String> pollAll(Source source, Cursor since) throws InterruptedException {
        var found = new ArrayList<String>();
        var cursor = since;
        var at = NOW;
        for (int i = 0; i < 200; i++, at = at.plusSeconds(10)) {
            var ok = (Harvest.Ok) source.harvest(cursor, at);
            cursor = ok.next();
            ok.sightings().forEach(s -> found.add(s.mention().link()));
            if (!ok.more()) return found;
        }
        throw new AssertionError("It never ends.");
    }

    private Source source(String keywords) {
        var settings = new SourceSettings(
                new SourceId(new UUID(0, 1)), GdeltParser.KIND, "GDELT", Map.of("keywords", keywords), true, true);
        return ((SourceCatalog.Made.Ready) factory.make(settings)).source();
    }

    /// Bounds are exclusive, newest first, and there is no second page.
    private MockResponse answer(RecordedRequest request) {
        asked.add(request.getUrl().encodedQuery());
        if (status != 200) return new MockResponse.Builder().code(status).build();
        if (!fixedAnswer.isEmpty())
            return new MockResponse.Builder()
                    .addHeader("Content-Type", "text/html")
                    .body(fixedAnswer)
                    .build();
        long from = stamp(request.getUrl().queryParameter("startdatetime"));
        long to = stamp(request.getUrl().queryParameter("enddatetime"));
        var list = LongStream.range(0, articles.length)
                .filter(i -> articles[(int) i] > from && articles[(int) i] < to)
                .boxed()
                .sorted((a, b) -> Long.compare(articles[b.intValue()], articles[a.intValue()]))
                .limit(250)
                .map(i -> "{\"url\":\"https://x.example/" + i + "\",\"title\":\"Panne " + i + "\"}")
                .collect(Collectors.joining(","));
        return new MockResponse.Builder().body("{\"articles\":[" + list + "]}").build();
    }

    private static long stamp(String text) {
        return LocalDateTime.parse(text, STAMP).toEpochSecond(ZoneOffset.UTC);
    }

    private byte[] fixture() throws IOException {
        try (var in = getClass().getResourceAsStream("articles.json")) {
            assertThat(in).isNotNull();
            return in.readAllBytes();
        }
    }
}
