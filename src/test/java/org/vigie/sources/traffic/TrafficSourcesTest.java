// SPDX-License-Identifier: Apache-2.0
package org.vigie.sources.traffic;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ProxySelector;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vigie.core.source.Cursor;
import org.vigie.core.source.Fault;
import org.vigie.core.source.Harvest;
import org.vigie.core.source.Source;
import org.vigie.core.source.SourceCatalog.Made;
import org.vigie.core.source.SourceId;
import org.vigie.core.source.SourceKind;
import org.vigie.core.source.SourceSettings;
import org.vigie.core.traffic.Visits;
import org.vigie.http.Web;
import org.vigie.sources.Bookmark;

class TrafficSourcesTest {
    /// 15:20 in Paris.
    private static final Instant NOW = Instant.parse("2026-11-26T14:20:00Z");

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final Duration HOUR = Duration.ofHours(1);

    @TempDir
    Path folder;

    private final MockWebServer server = new MockWebServer();
    private final List<RecordedRequest> asked = new ArrayList<>();
    private Function<String, MockResponse> answer = _ -> error(500, "");
    private Web web;

    @BeforeEach
    void open() throws IOException {
        web = new Web("Vigie/test", ProxySelector.of(null));
        server.setDispatcher(new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) {
                asked.add(request);
                return answer.apply(said(request));
            }
        });
        server.start();
    }

    @AfterEach
    void close() {
        web.close();
        server.close();
    }

    @Test
    void readsTheHoursOfASiteOfMatomoAndNeverPutsItsTokenIntoAnAddress() throws InterruptedException {
        answer = said -> json(
                said.contains("SitesManager")
                        ? "[{\"idsite\":7,\"timezone\":\"Europe/Paris\"}]"
                        : text("matomo-hours.json"));
        var harvest = ok(matomo().harvest(from(matomo(), "2026-11-26"), NOW));
        assertThat(asked).hasSize(2).allSatisfy(one -> {
            assertThat(one.getTarget()).isEqualTo("/index.php");
            assertThat(said(one)).contains("token_auth=a+secret", "idSite=7", "format=JSON");
        });
        assertThat(said(asked.getLast())).contains("VisitTime.getVisitInformationPerServerTime", "date=2026-11-26");
        assertThat(harvest.measures()).as("whole hours alone").hasSize(15);
        assertThat(harvest.measures().get(14))
                .isEqualTo(new Visits(Instant.parse("2026-11-26T13:00:00Z"), HOUR, 75, 37, 7));
        assertThat(harvest.more()).isFalse();
        ok(matomo().harvest(harvest.next(), NOW.plusSeconds(600)));
        assertThat(asked).as("the time zone is known by now").hasSize(3);
    }

    @Test
    void readsTwoWeeksFirstDayByDayThenTodayWithYesterdayUntilThatIsSettled() throws InterruptedException {
        answer = said -> json(said.contains("SitesManager") ? "{\"timezone\":\"UTC+1\"}" : text("matomo-hours.json"));
        var days = new ArrayList<String>();
        var cursor = Cursor.START;
        for (boolean more = true; more; ) {
            var harvest = ok(matomo().harvest(cursor, NOW));
            cursor = harvest.next();
            more = harvest.more();
            days.add(day());
        }
        assertThat(days).hasSize(15).startsWith("2026-11-12", "2026-11-13").endsWith("2026-11-25", "2026-11-26");
        var night = Instant.parse("2026-11-27T00:30:00Z");
        var late = ok(matomo().harvest(cursor, night));
        assertThat(day()).as("yesterday may still change").isEqualTo("2026-11-26");
        assertThat(late.measures()).hasSize(24);
        assertThat(late.more()).isTrue();
        var early = ok(matomo().harvest(late.next(), night));
        assertThat(day()).isEqualTo("2026-11-27");
        assertThat(early.measures()).hasSize(1);
        ok(matomo().harvest(early.next(), night.plusSeconds(600)));
        assertThat(day()).isEqualTo("2026-11-26");
    }

    @Test
    void saysWhatMatomoRefuses() throws InterruptedException {
        assertThat(refused(200, "You can't access this resource as it requires 'view' access for the website id = 7."))
                .isEqualTo(Fault.NO_SUCH_SITE);
        assertThat(refused(
                        401,
                        "Unable to authenticate with the provided token. It is either invalid, expired or is"
                                + " required to be sent as a POST parameter."))
                .isEqualTo(Fault.NEEDS_CREDENTIALS);
        assertThat(refused(200, "The method is not available.")).isEqualTo(Fault.QUERY_REFUSED);
        answer = _ -> new MockResponse.Builder()
                .code(200)
                .body("<html>sign in</html>")
                .build();
        assertThat(fault(matomo().harvest(Cursor.START, NOW))).isEqualTo(Fault.HTML_INSTEAD);
        answer = _ -> new MockResponse.Builder()
                .code(429)
                .addHeader("Retry-After", "60")
                .build();
        assertThat(matomo().harvest(Cursor.START, NOW)).isInstanceOf(Harvest.Throttled.class);
        answer = said -> json(said.contains("SitesManager") ? "{\"timezone\":\"UTC\"}" : "[]");
        assertThat(ok(matomo().harvest(from(matomo(), "2026-11-20"), NOW)).measures())
                .as("nothing counted")
                .isEmpty();
    }

    @Test
    void anotherSiteOrGoalIsReadFromItsBeginning() throws InterruptedException {
        answer = said -> json(said.contains("SitesManager") ? "{\"timezone\":\"UTC+1\"}" : text("matomo-hours.json"));
        var read = ok(matomo().harvest(from(matomo(), "2026-11-26"), NOW)).next();
        assertThat(read.value()).doesNotContain("secret");
        var other = ok(matomo("8").harvest(read, NOW));
        assertThat(day()).as("two weeks before").isEqualTo("2026-11-12");
        assertThat(asked).as("its time zone is asked for too").hasSize(4);
        ok(matomo("8").harvest(other.next(), NOW));
        assertThat(day()).isEqualTo("2026-11-13");

        answer = said -> json(text(said.contains("event:goal") ? "plausible-goal.json" : "plausible-visits.json"));
        var visits = ok(plausible("").harvest(from(plausible(""), "2026-11-26"), NOW))
                .next();
        assertThat(visits.value()).doesNotContain("secret");
        ok(plausible("Purchase").harvest(visits, NOW));
        assertThat(said(asked.getLast())).contains("[\"2026-11-12\",\"2026-11-12\"]");
    }

    private Fault refused(int status, String message) throws InterruptedException {
        answer = _ -> new MockResponse.Builder()
                .code(status)
                .body("{\"result\":\"error\",\"message\":\"" + message + "\"}")
                .build();
        return fault(matomo().harvest(Cursor.START, NOW));
    }

    @Test
    void readsVisitsAndAGoalOfPlausible() throws InterruptedException {
        answer = said -> json(text(said.contains("event:goal") ? "plausible-goal.json" : "plausible-visits.json"));
        var harvest = ok(plausible("Purchase").harvest(from(plausible("Purchase"), "2026-11-26"), NOW));
        assertThat(asked).hasSize(2).allSatisfy(one -> {
            assertThat(one.getTarget()).isEqualTo("/api/v2/query");
            assertThat(one.getHeaders().get("Authorization")).isEqualTo("Bearer a secret");
        });
        assertThat(harvest.measures())
                .hasSize(15)
                .contains(
                        new Visits(Instant.parse("2026-11-26T07:00:00Z"), HOUR, 120, 49, 0),
                        new Visits(Instant.parse("2026-11-26T13:00:00Z"), HOUR, 200, 100, 7),
                        new Visits(Instant.parse("2026-11-25T23:00:00Z"), HOUR, 0, 0, 0));
        asked.clear();
        var without = ok(plausible("").harvest(from(plausible(""), "2026-11-26"), NOW));
        assertThat(asked).hasSize(1);
        assertThat(Visits.sum(without.measures())).isEqualTo(new Visits.Sum(320, 149, Visits.UNKNOWN));
    }

    @Test
    void saysWhatPlausibleRefuses() throws InterruptedException {
        answer = _ -> error(401, "Invalid API key or site ID.");
        assertThat(fault(plausible("").harvest(Cursor.START, NOW))).isEqualTo(Fault.NEEDS_CREDENTIALS);
        answer = _ -> error(402, "The account that owns this API key does not have access to Stats API.");
        assertThat(fault(plausible("").harvest(Cursor.START, NOW))).isEqualTo(Fault.PLAN_WITHOUT_API);
        answer = said -> said.contains("event:goal")
                ? error(400, "The goal `Purchase` is not configured for this site.")
                : json(text("plausible-visits.json"));
        assertThat(plausible("Purchase").harvest(Cursor.START, NOW))
                .isEqualTo(new Harvest.Rejected(Fault.BAD_SETTINGS, true, "goal"));
        answer = _ -> json("{\"results\":[]}");
        assertThat(fault(plausible("").harvest(Cursor.START, NOW))).isEqualTo(Fault.MALFORMED);
    }

    @Test
    void readsATableOfDaysAgainWhenItHasChanged() throws Exception {
        var file = folder.resolve("visites.csv");
        Files.write(
                file,
                "Jour;Visites;Rebonds;Conversions\n24/11/2026;1\u00a0200;500;36\n2026-11-25;900;;\n31/31/2026;1;1;1\n31/02/2026;1;1;1\n26/11/2026;5;1;0\n23/11/2026;10;20;1\n"
                        .getBytes(ISO_8859_1));
        var table = source(new TableFactory(PARIS).make(settings("visits-table", Map.of("table", file.toString()))));
        var harvest = ok(table.harvest(Cursor.START, NOW));
        assertThat(harvest.measures())
                .containsExactly(
                        new Visits(Instant.parse("2026-11-23T23:00:00Z"), Duration.ofDays(1), 1200, 500, 36),
                        new Visits(Instant.parse("2026-11-24T23:00:00Z"), Duration.ofDays(1), 900, -1, -1));
        assertThat(harvest.skipped()).isEqualTo(Map.of(Fault.BAD_DATE, 2, Fault.BAD_FIELD, 1));
        assertThat(ok(table.harvest(harvest.next(), NOW)).measures()).isEmpty();
        Files.writeString(file, "date,visits\n2026-11-25,901\n");
        assertThat(ok(table.harvest(harvest.next(), NOW)).measures())
                .containsExactly(new Visits(Instant.parse("2026-11-24T23:00:00Z"), Duration.ofDays(1), 901, -1, -1));
        Files.writeString(file, "a,b\n1,2\n");
        assertThat(table.harvest(Cursor.START, NOW))
                .isEqualTo(new Harvest.Rejected(Fault.BAD_SETTINGS, false, "table"));
        Files.delete(file);
        assertThat(fault(table.harvest(Cursor.START, NOW))).isEqualTo(Fault.NOT_FOUND);
    }

    @Test
    void readsTheLastDayOfATableOnceItIsOver() throws Exception {
        var file = folder.resolve("visites.csv");
        Files.writeString(file, "date,visits\n2026-11-25,900\n2026-11-26,950\n");
        var table = source(new TableFactory(PARIS).make(settings("visits-table", Map.of("table", file.toString()))));
        var harvest = ok(table.harvest(Cursor.START, NOW));
        assertThat(harvest.measures()).hasSize(1);
        var evening = Instant.parse("2026-11-26T22:59:59Z");
        assertThat(ok(table.harvest(harvest.next(), evening)).measures()).isEmpty();
        assertThat(ok(table.harvest(harvest.next(), evening.plusSeconds(1))).measures())
                .containsExactly(
                        new Visits(Instant.parse("2026-11-24T23:00:00Z"), Duration.ofDays(1), 900, -1, -1),
                        new Visits(Instant.parse("2026-11-25T23:00:00Z"), Duration.ofDays(1), 950, -1, -1));
    }

    @Test
    void refusesSettingsThatCannotWork() {
        var matomo = new MatomoFactory(web, _ -> Optional.empty());
        assertThat(matomo.make(settings("matomo", Map.of("analytics", "no such", "site", "1"))))
                .isEqualTo(new Made.Refused(Fault.BAD_SETTINGS, "analytics"));
        assertThat(matomo.make(settings("matomo", Map.of("analytics", "m.example", "site", "one"))))
                .isEqualTo(new Made.Refused(Fault.BAD_SETTINGS, "site"));
        assertThat(new TableFactory(PARIS).make(settings("visits-table", Map.of("table", "visits.csv"))))
                .isEqualTo(new Made.Refused(Fault.BAD_SETTINGS, "table"));
        assertThat(Addresses.base(" https://m.example/matomo/index.php?x=1 ")).contains("https://m.example/matomo");
        assertThat(MatomoSource.zone("UTC-3.5")).contains(ZoneId.of("-03:30"));
    }

    private Source matomo() {
        return matomo("7");
    }

    private Source matomo(String site) {
        var settings = settings("matomo", Map.of("analytics", server.url("/").toString(), "site", site));
        return source(new MatomoFactory(web, _ -> Optional.of("a secret")).make(settings));
    }

    private Source plausible(String goal) {
        var settings = settings(
                "plausible", Map.of("analytics", server.url("/").toString(), "domain", "altea.example", "goal", goal));
        return source(new PlausibleFactory(web, _ -> Optional.of("a secret")).make(settings));
    }

    private static Source source(Made made) {
        return ((Made.Ready) made).source();
    }

    private static SourceSettings settings(String kind, Map<String, String> parameters) {
        return new SourceSettings(new SourceId(new UUID(0, 1)), new SourceKind(kind), "Site", parameters, true, true);
    }

    private static Cursor from(Source source, String day) {
        var what = ((Analytics) source).what();
        return Bookmark.EMPTY.with("of", what).with("unsettled", day).cursor();
    }

    private static Harvest.Ok ok(Harvest harvest) {
        assertThat(harvest).isInstanceOf(Harvest.Ok.class);
        return (Harvest.Ok) harvest;
    }

    private static Fault fault(Harvest harvest) {
        assertThat(harvest).isInstanceOf(Harvest.Rejected.class);
        return ((Harvest.Rejected) harvest).fault();
    }

    private String day() {
        return said(asked.getLast()).replaceFirst(".*date=([0-9-]+).*", "$1");
    }

    private static String said(RecordedRequest request) {
        return request.getBody() == null ? "" : request.getBody().utf8();
    }

    private static MockResponse error(int status, String message) {
        return new MockResponse.Builder()
                .code(status)
                .body("{\"error\":\"" + message + "\"}")
                .build();
    }

    private static MockResponse json(String body) {
        return new MockResponse.Builder()
                .addHeader("Content-Type", "application/json")
                .body(body)
                .build();
    }

    private static String text(String name) {
        try (var in = TrafficSourcesTest.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
