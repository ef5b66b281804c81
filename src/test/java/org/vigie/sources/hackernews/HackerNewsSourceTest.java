// SPDX-License-Identifier: Apache-2.0
package org.vigie.sources.hackernews;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ProxySelector;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vigie.core.mention.Engagement;
import org.vigie.core.source.Cursor;
import org.vigie.core.source.Fault;
import org.vigie.core.source.Harvest;
import org.vigie.core.source.Source;
import org.vigie.core.source.SourceCatalog;
import org.vigie.core.source.SourceId;
import org.vigie.core.source.SourceSettings;
import org.vigie.http.Web;
import org.vigie.sources.Keywords;

class HackerNewsSourceTest {
    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");
    private static final SourceId ID = new SourceId(new UUID(0, 1));

    private final MockWebServer server = new MockWebServer();
    private final List<String> filters = new ArrayList<>();
    private final List<String> queries = new ArrayList<>();
    private Web web;

    /// Seconds at which a comment about Altéa was written, newest first.
    private long[] comments = {};

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
    }

    @AfterEach
    void close() {
        web.close();
        server.close();
    }

    @Test
    void readsARecordedAnswer() throws IOException {
        byte[] body;
        try (var in = getClass().getResourceAsStream("stories.json")) {
            assertThat(in).isNotNull();
            body = in.readAllBytes();
        }
        var page = new HackerNewsParser(ID, Keywords.of("MergeMint"))
                .page(body, NOW)
                .orElseThrow();
        assertThat(page.hits()).isEqualTo(2);
        assertThat(page.newest()).isEqualTo(1767059673);
        assertThat(page.oldest()).isEqualTo(1765390791);
        assertThat(page.skipped()).as("the words of a hit need not be in it").isEqualTo(Map.of(Fault.OFF_TOPIC, 1));
        var story = page.sightings().getFirst().mention();
        assertThat(story.key().externalId()).isEqualTo("46221321");
        assertThat(story.title()).startsWith("Show HN: We open-sourced our internal tool");
        assertThat(story.text())
                .startsWith("Hi HN! I'm sharing MergeMint")
                .contains("Claude AI.\n\nThe problem we had")
                .contains("GitHub: https://github.com/MergeMint/mergemint-app");
        assertThat(story.engagement()).isEqualTo(new Engagement(1, -1, 3, -1));
        assertThat(story.times().published()).isEqualTo(Instant.ofEpochSecond(1765390791));
        assertThat(story.link()).isEqualTo("https://news.ycombinator.com/item?id=46221321");
        assertThat(story.thread()).isEmpty();
    }

    @Test
    void aCommentHasNoPointsAndKnowsItsThread() {
        var body = "{\"hits\":[" + comment(5, 1_700_000_000) + ",{\"objectID\":\"\"}]}";
        var page = new HackerNewsParser(ID, Keywords.of("altéa"))
                .page(body.getBytes(StandardCharsets.UTF_8), NOW)
                .orElseThrow();
        var mention = page.sightings().getFirst().mention();
        assertThat(mention.engagement()).isEqualTo(Engagement.NONE);
        assertThat(mention.text()).isEqualTo("Altéa n'est plus là");
        assertThat(mention.parent()).isEqualTo("77");
        assertThat(mention.thread()).isEqualTo("70");
        assertThat(page.skipped()).isEqualTo(Map.of(Fault.NO_IDENTITY, 1));
    }

    @Test
    void moreThanAThousandHitsAreSlicedByTime() throws Exception {
        long newest = NOW.getEpochSecond() - 60;
        comments = IntStream.range(0, 1500).mapToLong(i -> newest - i).toArray();
        var seen = new ArrayList<String>();
        var cursor = pollAll(source("Altéa"), Cursor.START, seen);
        assertThat(seen.stream().distinct()).hasSize(1500);
        assertThat(cursor).isEqualTo(new Cursor("since=" + newest));
        assertThat(queries).allMatch(q -> q.equals("\"Altéa\""));
    }

    @Test
    void aWholePageWithinOneSecondDoesNotHoldUpTheRest() throws Exception {
        long second = NOW.getEpochSecond() - 60;
        comments = new long[300];
        Arrays.fill(comments, 0, 250, second);
        Arrays.fill(comments, 250, 300, second - 10);
        var seen = new ArrayList<String>();
        pollAll(source("Altéa"), Cursor.START, seen);
        assertThat(seen.stream().distinct()).hasSize(HackerNewsSource.PAGE + 50);
    }

    @Test
    void everyKeywordIsAQuestionOfItsOwnAndTheNextRoundOverlaps() throws Exception {
        comments = new long[] {NOW.getEpochSecond() - 60};
        var cursor = pollAll(source("Altéa, Box 7"), Cursor.START, new ArrayList<>());
        assertThat(queries).containsExactly("\"Altéa\"", "\"Box 7\"");
        pollAll(source("Altéa"), cursor, new ArrayList<>());
        assertThat(filters).last().isEqualTo("created_at_i>" + (NOW.getEpochSecond() - 60 - 3600));
    }

    @Test
    void anAnswerWithoutHitsIsNoSuccess() throws Exception {
        comments = new long[] {-1};
        assertThat(source("Altéa").harvest(Cursor.START, NOW)).isInstanceOfSatisfying(Harvest.Rejected.class, r -> {
            assertThat(r.fault()).isEqualTo(Fault.MALFORMED);
            assertThat(r.permanent()).isFalse();
        });
    }

    @Test
    void wordsAreNeeded() {
        var settings = new SourceSettings(ID, HackerNewsParser.KIND, "HN", Map.of("keywords", " !, "), false, true);
        assertThat(new HackerNewsFactory(web).make(settings))
                .isEqualTo(new SourceCatalog.Made.Refused(Fault.BAD_SETTINGS, "keywords"));
    }

    private Cursor pollAll(Source source, Cursor since, List<String> seen) throws InterruptedException {
        var cursor = since;
        for (int i = 0; i < 50; i++) {
            var ok = (Harvest.Ok) source.harvest(cursor, NOW);
            cursor = ok.next();
            ok.sightings().forEach(s -> seen.add(s.mention().key().externalId()));
            if (!ok.more()) return cursor;
        }
        throw new AssertionError("It never ends.");
    }

    private Source source(String keywords) {
        var settings = new SourceSettings(ID, HackerNewsParser.KIND, "HN", Map.of("keywords", keywords), true, true);
        var made = new HackerNewsFactory(web, "http://127.0.0.1:" + server.getPort()).make(settings);
        return ((SourceCatalog.Made.Ready) made).source();
    }

    /// Filters and cuts as the search does: newest first, no more than asked for.
    private MockResponse answer(RecordedRequest request) {
        var url = request.getUrl();
        var filter = url.queryParameter("numericFilters");
        filters.add(filter);
        queries.add(url.queryParameter("query"));
        if (comments.length == 1 && comments[0] < 0)
            return new MockResponse.Builder().body("{\"message\":\"oops\"}").build();
        long from = Long.parseLong(filter.replaceFirst("created_at_i>(\\d+).*", "$1"));
        long until = filter.contains("<=") ? Long.parseLong(filter.replaceFirst(".*<=", "")) : Long.MAX_VALUE;
        int most = Integer.parseInt(url.queryParameter("hitsPerPage"));
        var hits = IntStream.range(0, comments.length)
                .filter(i -> comments[i] > from && comments[i] <= until)
                .limit(most)
                .mapToObj(i -> comment(i, comments[i]))
                .collect(Collectors.joining(","));
        return new MockResponse.Builder().body("{\"hits\":[" + hits + "]}").build();
    }

    private static String comment(int id, long at) {
        return """
                {"objectID":"c%d","_tags":["comment"],"author":"a","comment_text":"Altéa n&#x27;est plus là","points":null,\
                "created_at_i":%d,"parent_id":77,"story_id":70,"story_title":"Other","num_comments":null}""".formatted(id, at);
    }
}
