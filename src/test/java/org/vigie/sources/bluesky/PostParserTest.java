// SPDX-License-Identifier: Apache-2.0
package org.vigie.sources.bluesky;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.vigie.core.mention.Engagement;
import org.vigie.core.source.SourceId;
import org.vigie.sources.Json;

class PostParserTest {
    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");

    @Test
    void readsARecordedSearch() throws IOException {
        var page = new PostParser(new SourceId(new UUID(0, 1)))
                .posts(fixture("search.json").getBytes(StandardCharsets.UTF_8), NOW)
                .orElseThrow();
        assertThat(page.cursor()).isEqualTo("25");
        assertThat(page.newest()).isEqualTo(Instant.parse("2025-05-19T17:10:09.813Z"));
        assertThat(page.oldest()).isEqualTo(Instant.parse("2025-05-19T17:08:30.414Z"));
        var post = page.sightings().getLast().mention();
        assertThat(post.key().externalId())
                .isEqualTo("at://did:plc:s7savtl25cqhm3ddqc7jeljx/app.bsky.feed.post/3lpk2r5h5ec2j");
        assertThat(post.link())
                .isEqualTo("https://bsky.app/profile/did:plc:s7savtl25cqhm3ddqc7jeljx/post/3lpk2r5h5ec2j");
        assertThat(post.author().handle()).isEqualTo("cjtackett.bsky.social");
        assertThat(post.language()).isEqualTo("en");
        assertThat(post.times().published()).isEqualTo(Instant.parse("2025-05-19T17:08:27.677Z"));
        assertThat(post.text())
                .as("the address that was cut is whole, and the card's title stands below")
                .contains(
                        "share it!\n\nhttps://open.substack.com/pub/christackett/p/the-pawn-or-the-collaborator?r=92vnq")
                .endsWith("The Pawn or the Collaborator?");
        assertThat(page.sightings().getFirst().mention().engagement()).isEqualTo(new Engagement(0, 0, 0, -1));
    }

    @Test
    void readsRecordedLinesOfTheStream() throws IOException {
        var events = fixture("jetstream.jsonl").lines().map(Jetstream::read).toList();
        assertThat(events.stream().filter(Jetstream.Posted.class::isInstance)).hasSize(3);
        assertThat(events.stream().filter(Jetstream.Passed.class::isInstance)).hasSize(3);
        assertThat(events)
                .filteredOn(Jetstream.Deleted.class::isInstance)
                .singleElement()
                .isEqualTo(new Jetstream.Deleted(
                        new PostAddress("did:plc:4smmjsqf6l5jkzczvw6vsrqc", "3mpt73z3ejc2p"), 1783175888377628L));
        var first = events.stream()
                .filter(Jetstream.Posted.class::isInstance)
                .map(Jetstream.Posted.class::cast)
                .findFirst()
                .orElseThrow();
        assertThat(PostText.of(first.post()))
                .isEqualTo("https://www.youtube.com/watch?v=V5lDo-jw8mA\n\n"
                        + "What does America's 250th anniversary mean to Native Americans?");
        assertThat(first.at()).isEqualTo(Instant.parse("2026-07-04T14:38:08.090631Z"));
    }

    @Test
    void facetsCountBytes() {
        // "é" and "à" are two bytes each, the emoji four, the ellipsis three
        assertThat(text("é 😀 à x.example/…", facet(11, 24, "https://x.example/panne")))
                .isEqualTo("é 😀 à https://x.example/panne");
        assertThat(text("voir ici", facet(5, 8, "https://x.example/"))).isEqualTo("voir ici (https://x.example/)");
    }

    @Test
    void facetsThatLieAreLeftAlone() {
        for (var facet : List.of(
                facet(1, 2, "https://x.example/"), // inside é
                facet(5, 400, "https://x.example/"),
                facet(4, 3, "https://x.example/"),
                facet(-1, 3, "https://x.example/"),
                facet(0, 2, "javascript:alert(1)")))
            assertThat(text("é ici", facet)).isEqualTo("é ici");
    }

    @Test
    void whatCannotBeReadIsBroken() {
        assertThat(List.of("", "{", "{}", "[]", "{\"time_us\":5,\"commit\":{\"collection\":\"app.bsky.feed.post\"}}"))
                .allMatch(message -> Jetstream.read(message) instanceof Jetstream.Broken);
        assertThat(PostAddress.of("at://did:plc:a/app.bsky.feed.like/x")).isEmpty();
        assertThat(PostAddress.of("at://did:plc:a/app.bsky.feed.post/")).isEmpty();
    }

    private static String text(String text, String facet) {
        var post = Json.read("{\"text\":\"" + text + "\",\"facets\":[" + facet + "]}")
                .orElseThrow();
        return PostText.of(post);
    }

    private static String facet(int start, int end, String address) {
        return """
                {"index":{"byteStart":%d,"byteEnd":%d},"features":[{"$type":"app.bsky.richtext.facet#link","uri":"%s"}]}""".formatted(start, end, address);
    }

    static String fixture(String name) throws IOException {
        try (var in = PostParserTest.class.getResourceAsStream(name)) {
            assertThat(in).as(name).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
