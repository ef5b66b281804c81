// SPDX-License-Identifier: Apache-2.0
package org.vigie.sources.mastodon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ProxySelector;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vigie.core.mention.Removal;
import org.vigie.core.mention.Sighting;
import org.vigie.core.source.Cursor;
import org.vigie.core.source.Fault;
import org.vigie.core.source.Harvest;
import org.vigie.core.source.Source;
import org.vigie.core.source.SourceCatalog;
import org.vigie.core.source.SourceId;
import org.vigie.core.source.SourceSettings;
import org.vigie.http.Web;

class MastodonSourceTest {
    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");

    private FakeInstance instance;
    private Web web;
    private Cursor cursor = Cursor.START;
    private final List<String> seen = new ArrayList<>();
    private final List<String> removed = new ArrayList<>();

    @BeforeEach
    void open() throws IOException {
        instance = new FakeInstance();
        web = new Web("Vigie/test", ProxySelector.of(null));
    }

    @AfterEach
    void close() {
        web.close();
        instance.close();
    }

    @Test
    void theFirstRunGoesBackThreePagesAndNoFurther() throws Exception {
        for (int i = 1; i <= 200; i++) instance.post(id(i), "statut " + i);
        poll(source(""));
        assertThat(seen).hasSize(120).contains(id(200), id(81)).doesNotContain(id(80));
    }

    @Test
    void aBurstOfThreeHundredLeavesNoGapAndNothingComesTwice() throws Exception {
        var source = source("");
        instance.post(id(1), "premier");
        poll(source);
        for (int i = 2; i <= 301; i++) instance.post(id(i), "statut " + i);
        poll(source);
        assertThat(seen).hasSize(301).doesNotHaveDuplicates();
        assertThat(instance.asked()).filteredOn(q -> q.contains("min_id=")).hasSize(8);
        assertThat(instance.asked()).noneMatch(q -> q.contains("since_id"));
    }

    @Test
    void aRestartGoesOnFromTheCursor() throws Exception {
        instance.post(id(1), "avant");
        poll(source(""));
        instance.post(id(2), "après");
        poll(source(""));
        assertThat(seen).containsExactly(id(1), id(2));
    }

    @Test
    void idsGrowByLengthFirst() throws Exception {
        instance.post("999", "avant");
        poll(source(""));
        instance.post("1000", "après");
        poll(source(""));
        poll(source(""));
        assertThat(seen).containsExactly("999", "1000");
    }

    @Test
    void whatArrivesLateBelowTheCursorIsFoundWhenTheLatestPagesAreReadAgain() throws Exception {
        var source = source("");
        instance.post(id(10), "dix");
        poll(source);
        instance.post(id(5), "arrivé tard d’un autre serveur");
        poll(source);
        assertThat(seen).doesNotContain(id(5));
        for (int i = 0; i <= Step.POLLS_BETWEEN; i++) poll(source);
        assertThat(seen).contains(id(5));
    }

    @Test
    void anEditComesBackUnderTheSameKeyWhenTheLatestPagesAreReadAgain() throws Exception {
        var source = source("");
        instance.post(id(1), "tout va bien");
        var first = harvest(source).sightings().getFirst().mention();
        instance.post(id(1), "tout va mal");
        var texts = new ArrayList<String>();
        for (int i = 0; i <= Step.POLLS_BETWEEN + 1; i++)
            harvest(source).sightings().forEach(s -> {
                assertThat(s.mention().key()).isEqualTo(first.key());
                texts.add(s.mention().text());
            });
        assertThat(texts).containsExactly("tout va mal");
    }

    @Test
    void aDeletedStatusIsAskedForAndReportedRemoved() throws Exception {
        var source = source("");
        for (int i = 1; i <= 3; i++) instance.post(id(i), "statut " + i);
        poll(source);
        instance.delete(id(2));
        for (int i = 0; i <= Step.POLLS_BETWEEN; i++) poll(source);
        assertThat(removed).containsExactly("https://home.example/s/" + id(2));
        assertThat(instance.asked()).contains("/api/v1/statuses/" + id(2));
    }

    @Test
    void anEmptyTimelineThatIsSwitchedOffIsSaidSo() throws Exception {
        instance.rules(access("disabled", "disabled"));
        assertThat(source("").harvest(Cursor.START, NOW))
                .isEqualTo(new Harvest.Rejected(Fault.FORBIDDEN, true, "hashtag_feeds: switched off by the instance"));
    }

    @Test
    void anEmptyTimelineThatIsOpenIsFine() throws Exception {
        instance.rules(access("public", "public"));
        assertThat(source("").harvest(Cursor.START, NOW)).isInstanceOf(Harvest.Ok.class);
    }

    @Test
    void readsWhatIsLocalWhereTheRestNeedsAnAccount() throws Exception {
        instance.rules(access("public", "authenticated"));
        instance.close(401, true);
        instance.post(id(1), "local");
        poll(source(""));
        assertThat(seen).containsExactly(id(1));
        assertThat(instance.asked()).last().asString().contains("local=true");
    }

    @Test
    void saysThatAnAccountIsNeeded() throws Exception {
        instance.rules(access("authenticated", "authenticated"));
        instance.close(422, false);
        assertThat(source("").harvest(Cursor.START, NOW)).isInstanceOfSatisfying(Harvest.Rejected.class, r -> {
            assertThat(r.fault()).isEqualTo(Fault.NEEDS_CREDENTIALS);
            assertThat(r.permanent()).isTrue();
        });
    }

    @Test
    void onlyATokenLetsItListen() {
        assertThat(((MastodonSource) source("")).canListen()).isFalse();
        assertThat(((MastodonSource) source("secret")).canListen()).isTrue();
        assertThat(source("").rhythm().fastest()).hasSeconds(15);
    }

    @Test
    void theSettingsMayBeWrong() {
        var made = factory("").make(settings(Map.of("instance", "not a host")));
        assertThat(made).isEqualTo(new SourceCatalog.Made.Refused(Fault.BAD_SETTINGS, "instance"));
    }

    /// Asks until nothing more waits, as the poller does.
    private void poll(Source source) throws InterruptedException {
        for (int i = 0; i < 50; i++) if (!harvest(source).more()) return;
        throw new AssertionError("It never ends.");
    }

    private Harvest.Ok harvest(Source source) throws InterruptedException {
        var ok = (Harvest.Ok) source.harvest(cursor, NOW);
        cursor = ok.next();
        for (Sighting s : ok.sightings()) seen.add(s.mention().link().replaceFirst(".*/", ""));
        for (Removal r : ok.removals()) removed.add(r.key().externalId());
        return ok;
    }

    private Source source(String token) {
        var made = factory(token).make(settings(Map.of("instance", instance.base(), "hashtag", "#AltéaPanne")));
        return ((SourceCatalog.Made.Ready) made).source();
    }

    private MastodonFactory factory(String token) {
        return new MastodonFactory(
                web,
                InstantSource.fixed(NOW),
                name -> name.endsWith("/token") && !token.isEmpty() ? Optional.of(token) : Optional.empty());
    }

    private static SourceSettings settings(Map<String, String> parameters) {
        return new SourceSettings(
                new SourceId(new UUID(0, 1)), MastodonParser.KIND, "Mastodon", parameters, true, true);
    }

    private static String id(int number) {
        return "1148%014d".formatted(number);
    }

    private static String access(String local, String remote) {
        return """
                {"configuration":{"timelines_access":{"hashtag_feeds":{"local":"%s","remote":"%s"}}}}""".formatted(local, remote);
    }
}
