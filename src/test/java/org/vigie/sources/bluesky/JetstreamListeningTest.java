// SPDX-License-Identifier: Apache-2.0
package org.vigie.sources.bluesky;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.ProxySelector;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vigie.core.mention.Mention;
import org.vigie.core.source.Cursor;
import org.vigie.core.source.Fault;
import org.vigie.core.source.Harvest;
import org.vigie.core.source.LiveSource;
import org.vigie.http.Web;
import org.vigie.sources.Bookmark;

@SuppressWarnings("try") // listening goes on while the test pushes
class JetstreamListeningTest {
    private static final long START = 1_795_000_000_000_000L;

    private FakeBluesky bluesky;
    private Web web;
    private final List<Harvest> harvests = new CopyOnWriteArrayList<>();

    @BeforeEach
    void open() throws IOException {
        bluesky = new FakeBluesky();
        web = new Web("Vigie/test", ProxySelector.of(null));
        bluesky.answer(
                "app.bsky.actor.getProfiles",
                "{\"profiles\":[{\"did\":\"did:plc:a\",\"handle\":\"a.example\",\"displayName\":\"Ana\",\"followersCount\":7}]}");
    }

    @AfterEach
    void close() {
        web.close();
        bluesky.close();
    }

    @Test
    void keepsWhatMatchesAndComesBackFiveSecondsEarlier() throws Exception {
        try (var listening = listen(new Cursor("micros=" + START), harvests::add)) {
            bluesky.push(posted(START + 1, "create", "1", "rien à voir"));
            bluesky.push(posted(START + 2, "create", "2", "ALTEA en panne"));
            bluesky.push(posted(START + 3, "update", "2", "Altéa réparée"));
            bluesky.push("{\"did\":\"did:plc:b\",\"time_us\":" + (START + 4) + ",\"kind\":\"account\"}");
            bluesky.push("not json");
            bluesky.push(deleted(START + 5, "1"));
            await().until(() -> oks().anyMatch(ok -> !ok.removals().isEmpty()));
        }
        assertThat(bluesky.asked().getFirst())
                .isEqualTo("/subscribe?wantedCollections=app.bsky.feed.post&cursor=" + (START - 5_000_000));
        assertThat(mentions().map(Mention::text)).containsExactly("ALTEA en panne", "Altéa réparée");
        assertThat(mentions().map(m -> m.key().externalId()).distinct()).hasSize(1);
        var author = mentions().findFirst().orElseThrow().author();
        assertThat(author.handle()).isEqualTo("a.example");
        assertThat(author.audience()).isEqualTo(7);
        assertThat(oks().flatMap(ok -> ok.removals().stream()).map(r -> r.key().externalId()))
                .containsExactly("at://did:plc:a/app.bsky.feed.post/1");
        assertThat(oks().mapToInt(ok -> ok.skipped().getOrDefault(Fault.MALFORMED, 0))
                        .sum())
                .isEqualTo(1);
        var last = oks().reduce((a, b) -> b).orElseThrow();
        assertThat(Bookmark.of(last.next()).number("micros", 0)).isEqualTo(START + 5);
    }

    @Test
    void theCursorFollowsAStreamWithoutMatches() throws Exception {
        try (var listening = listen(Cursor.START, harvests::add)) {
            for (int i = 0; i < 3; i++) bluesky.push(posted(START + i * 6_000_000L, "create", "" + i, "rien"));
            await().until(() -> oks().anyMatch(ok -> Bookmark.of(ok.next()).number("micros", 0) >= START + 12_000_000));
        }
        assertThat(mentions()).isEmpty();
    }

    @Test
    void aCursorThatWasSilentlyMovedIsSaidSo() throws Exception {
        try (var listening = listen(new Cursor("micros=" + START), harvests::add)) {
            bluesky.push(posted(START + 3_600_000_000L, "create", "1", "Altéa"));
            await().until(() -> mentions().count() == 1);
        }
        assertThat(oks().mapToInt(ok -> ok.skipped().getOrDefault(Fault.TRUNCATED, 0))
                        .sum())
                .isEqualTo(1);
    }

    @Test
    void whoIsUnknownStaysANumber() throws Exception {
        bluesky.answer("app.bsky.actor.getProfiles", "{\"profiles\":[]}");
        try (var listening = listen(Cursor.START, harvests::add)) {
            bluesky.push(posted(START, "create", "1", "Altéa"));
            await().until(() -> mentions().count() == 1);
        }
        assertThat(mentions().findFirst().orElseThrow().author().handle()).isEqualTo("did:plc:a");
    }

    @Test
    void aSinkThatBlocksLosesTheStreamAndNoMention() throws Exception {
        var gate = new CountDownLatch(1);
        LiveSource.Sink slow = harvest -> {
            gate.await();
            harvests.add(harvest);
        };
        int sent = 7_000;
        try (var listening = listen(Cursor.START, slow)) {
            for (int i = 0; i < sent; i++) bluesky.push(posted(START + i, "create", "" + i, "Altéa " + i));
            await().until(() -> bluesky.asked().stream().anyMatch(q -> q.contains("getProfiles")));
            Thread.sleep(500);
            gate.countDown();
            await().until(() -> !harvests.isEmpty() && harvests.getLast() instanceof Harvest.Rejected);
        }
        var kept = mentions().map(Mention::text).toList();
        assertThat(kept).hasSizeBetween(5_000, sent - 1).doesNotHaveDuplicates();
        assertThat(kept.getLast()).as("without a gap").isEqualTo("Altéa " + (kept.size() - 1));
        var last = oks().reduce((a, b) -> b).orElseThrow();
        assertThat(Bookmark.of(last.next()).number("micros", 0)).isEqualTo(START + kept.size() - 1);
    }

    private AutoCloseable listen(Cursor since, LiveSource.Sink sink) {
        var source = (LiveSource) bluesky.source(web, Map.of("keywords", "Altéa"));
        assertThat(source.canListen()).isTrue();
        var listening = source.listen(since, sink);
        await().until(() -> bluesky.listeners() == 1);
        return listening;
    }

    private Stream<Harvest.Ok> oks() {
        return harvests.stream().filter(Harvest.Ok.class::isInstance).map(Harvest.Ok.class::cast);
    }

    private Stream<Mention> mentions() {
        return oks().flatMap(ok -> ok.sightings().stream()).map(s -> s.mention());
    }

    private static String posted(long micros, String operation, String rkey, String text) {
        return """
                {"did":"did:plc:a","time_us":%d,"kind":"commit","commit":{"operation":"%s","collection":"app.bsky.feed.post",\
                "rkey":"%s","record":{"text":"%s","createdAt":"2026-11-22T10:00:00Z"}}}""".formatted(micros, operation, rkey, text);
    }

    private static String deleted(long micros, String rkey) {
        return """
                {"did":"did:plc:a","time_us":%d,"kind":"commit","commit":{"operation":"delete","collection":"app.bsky.feed.post",\
                "rkey":"%s"}}""".formatted(micros, rkey);
    }
}
