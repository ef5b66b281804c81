// SPDX-License-Identifier: Apache-2.0
package org.vigie.sources.mastodon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.net.ProxySelector;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vigie.core.source.Cursor;
import org.vigie.core.source.Fault;
import org.vigie.core.source.Harvest;
import org.vigie.core.source.SourceId;
import org.vigie.core.source.SourceSettings;
import org.vigie.http.Web;
import org.vigie.sources.Bookmark;

@SuppressWarnings("try") // listening goes on while the test pushes
class MastodonStreamTest {
    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");

    private FakeInstance instance;
    private Web web;
    private final List<Harvest> harvests = new CopyOnWriteArrayList<>();

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
    void catchesUpOverRestThenFollowsTheStream() throws Exception {
        instance.post("101", "manqué pendant la coupure");
        try (var listening = listen("secret", new Cursor("newest=100"))) {
            await().until(() -> texts().contains("manqué pendant la coupure"));
            instance.push(frame("update", FakeTimeline.status("102", "poussé")));
            await().until(() -> texts().contains("poussé"));
            assertThat(Bookmark.of(lastOk().next()).text("newest")).isEqualTo("102");
        }
        assertThat(instance.asked()).anyMatch(q -> q.startsWith("/api/v1/streaming?stream=hashtag&tag=panne"));
    }

    @Test
    void tellsEditsAndDeletionsAndCountsWhatCannotBeRead() throws Exception {
        try (var listening = listen("secret", new Cursor("newest=100"))) {
            await().until(() -> instance.listeners() == 1);
            instance.push("");
            instance.push("{\"event\":\"filters_changed\"}");
            instance.push(frame("update", FakeTimeline.status("102", "tout va bien")));
            instance.push(frame("status.update", FakeTimeline.status("102", "tout va mal")));
            instance.push(frame("update", "{\"id\":\"103\",\"uri\":\"https://cut"));
            instance.push(frame("delete", "102"));
            instance.push(frame("delete", "99"));
            await().until(() -> oks().anyMatch(ok -> !ok.removals().isEmpty()));
            assertThat(texts()).containsExactly("tout va bien", "tout va mal");
            assertThat(oks().flatMap(ok -> ok.removals().stream())
                            .map(r -> r.key().externalId())
                            .toList())
                    .containsExactly("https://home.example/s/102");
            assertThat(oks().mapToInt(ok -> ok.skipped().getOrDefault(Fault.MALFORMED, 0))
                            .sum())
                    .isEqualTo(1);
        }
    }

    @Test
    void theEndOfTheStreamIsToldAfterWhatWasHeard() throws Exception {
        try (var listening = listen("secret", new Cursor("newest=100"))) {
            await().until(() -> instance.listeners() == 1);
            instance.push(frame("update", FakeTimeline.status("102", "dernier mot")));
            instance.endStreams();
            await().until(() -> !harvests.isEmpty() && harvests.getLast() instanceof Harvest.Rejected);
            assertThat(texts()).containsExactly("dernier mot");
        }
    }

    @Test
    void aTokenThatIsRefusedIsSaidSo() throws Exception {
        try (var listening = listen("wrong", Cursor.START)) {
            await().until(() -> !harvests.isEmpty());
            assertThat(harvests.getFirst()).isInstanceOfSatisfying(Harvest.Rejected.class, r -> {
                assertThat(r.fault()).isEqualTo(Fault.NEEDS_CREDENTIALS);
                assertThat(r.detail()).doesNotContain("wrong");
            });
        }
    }

    private AutoCloseable listen(String token, Cursor since) {
        var settings = new SourceSettings(
                new SourceId(new UUID(0, 1)),
                MastodonParser.KIND,
                "Mastodon",
                Map.of("instance", instance.base(), "hashtag", "panne"),
                true,
                true);
        var timeline = Timeline.of(settings).orElseThrow();
        var source = new MastodonSource(settings, timeline, token, web, InstantSource.fixed(NOW));
        return source.listen(since, harvests::add);
    }

    private java.util.stream.Stream<Harvest.Ok> oks() {
        return harvests.stream().filter(Harvest.Ok.class::isInstance).map(Harvest.Ok.class::cast);
    }

    private Harvest.Ok lastOk() {
        return oks().reduce((a, b) -> b).orElseThrow();
    }

    private List<String> texts() {
        return oks().flatMap(ok -> ok.sightings().stream())
                .map(s -> s.mention().text())
                .toList();
    }

    private static String frame(String event, String payload) {
        return "{\"stream\":[\"hashtag\",\"panne\"],\"event\":\"" + event + "\",\"payload\":" + new TextNode(payload)
                + "}";
    }
}
