// SPDX-License-Identifier: Apache-2.0
package org.vigie.sources.mastodon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.vigie.core.mention.Author;
import org.vigie.core.mention.Engagement;
import org.vigie.core.mention.Mention;
import org.vigie.core.mention.MentionKey;
import org.vigie.core.source.Fault;
import org.vigie.core.source.SourceId;

class MastodonParserTest {
    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");

    private final MastodonParser parser = new MastodonParser(
            new SourceId(new UUID(0, 1)),
            "mastodon.social",
            id -> id.equals("7") ? Optional.of("https://home.example/s/7") : Optional.empty());

    @Test
    void readsARecordedTimeline() throws IOException {
        var page = parser.timeline(fixture("hashtag.json"), NOW).orElseThrow();
        assertThat(page.entries()).isEqualTo(3);
        assertThat(page.newest()).isEqualTo("114870142396314555");
        assertThat(page.oldest()).isEqualTo("114869598531117045");
        var first = page.sightings().getFirst().mention();
        assertThat(first.key())
                .isEqualTo(new MentionKey(
                        MastodonParser.KIND,
                        "rstats.me",
                        "https://rstats.me/users/simonpcouch/statuses/114870142137562212"));
        assertThat(first.author())
                .isEqualTo(new Author(
                        "simonpcouch@rstats.me", "Simon P. Couch", 656, Instant.parse("2025-04-20T00:00:00Z")));
        assertThat(first.text())
                .contains("peruse #rstats package documentation")
                .contains("https://www.simonpcouch.com/blog/2025-07-17-claude-code-2/")
                .endsWith("for related packages are shown below.]");
        assertThat(first.language()).isEqualTo("en");
        assertThat(first.times().published()).isEqualTo(Instant.parse("2025-07-17T19:07:48Z"));
        assertThat(first.link()).isEqualTo("https://rstats.me/@simonpcouch/114870142137562212");
        assertThat(page.sightings().get(1).mention().author().handle()).isEqualTo("useR_conf@mastodon.social");
        assertThat(new String(page.sightings().getFirst().evidence().bytes(), StandardCharsets.UTF_8))
                .startsWith("{\n  \"id\": \"114870142396314555\"")
                .endsWith("}");
    }

    @Test
    void aBoostIsTheStatusInsideAndAWarningIsItsTitle() throws IOException {
        var page = parser.timeline(fixture("boost-and-warning.json"), NOW).orElseThrow();
        assertThat(page.newest()).as("the boost's own place").isEqualTo("117020586027094262");
        var boosted = page.sightings().getFirst().mention();
        assertThat(boosted.key().externalId()).endsWith("/statuses/117020586019094258");
        assertThat(boosted.engagement()).isEqualTo(new Engagement(0, 1, 0, -1));
        var warned = page.sightings().getLast().mention();
        assertThat(warned.title()).isEqualTo("Content warning");
        assertThat(warned.text()).isEqualTo("Toot!");
    }

    @Test
    void aReplyNamesWhatItAnswersAsWellAsItCan() {
        assertThat(status("\"in_reply_to_id\":\"7\"").parent()).isEqualTo("https://home.example/s/7");
        assertThat(status("\"in_reply_to_id\":\"8\"").parent()).isEqualTo("mastodon.social/8");
        assertThat(status("\"in_reply_to_id\":null").parent()).isEmpty();
    }

    @Test
    void whatIsMissingIsUnknown() {
        var bare = status("\"language\":null,\"url\":null,\"created_at\":\"soon\"");
        assertThat(bare.engagement()).isEqualTo(Engagement.NONE);
        assertThat(bare.times().published()).isNull();
        assertThat(bare.times().effective()).isEqualTo(NOW);
        assertThat(bare.link()).isEqualTo("https://x.example/s/1");
        assertThat(bare.author().audience()).isEqualTo(Author.UNKNOWN);
        var future = status("\"created_at\":\"2031-01-01T00:00:00.000Z\"");
        assertThat(future.times().effective()).isEqualTo(NOW);
    }

    @Test
    void rightToLeftTextAndEmojiStayWhole() {
        assertThat(status("\"content\":\"<p>شبكة ألتيا معطلة 👩‍🚒</p>\"").text())
                .isEqualTo("شبكة ألتيا معطلة 👩‍🚒");
    }

    @Test
    void statusesWithoutIdentityAreCounted() {
        var page = parser.timeline("[{\"id\":\"1\"},{},3]".getBytes(StandardCharsets.UTF_8), NOW)
                .orElseThrow();
        assertThat(page.sightings()).isEmpty();
        assertThat(page.skipped()).isEqualTo(Map.of(Fault.NO_IDENTITY, 3));
        assertThat(parser.timeline("{\"error\":\"…\"}".getBytes(StandardCharsets.UTF_8), NOW))
                .isEmpty();
    }

    private Mention status(String fields) {
        var body = "[{\"id\":\"1\",\"uri\":\"https://x.example/s/1\"," + fields + "}]";
        return parser.timeline(body.getBytes(StandardCharsets.UTF_8), NOW)
                .orElseThrow()
                .sightings()
                .getFirst()
                .mention();
    }

    static byte[] fixture(String name) throws IOException {
        try (var in = MastodonParserTest.class.getResourceAsStream(name)) {
            assertThat(in).as(name).isNotNull();
            return in.readAllBytes();
        }
    }
}
