// SPDX-License-Identifier: Apache-2.0
package org.vigie.sources.bluesky;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import mockwebserver3.RecordedRequest;
import org.vigie.core.source.Source;
import org.vigie.core.source.SourceCatalog;
import org.vigie.core.source.SourceId;
import org.vigie.core.source.SourceSettings;
import org.vigie.http.Web;
import org.vigie.sources.SourceContract;
import org.vigie.sources.SourceFixture;

/// The search of an account; the stream has tests of its own.
class BlueskyContractTest extends SourceContract {
    private static final String FIRST = "at://did:plc:kkergqgbhb56ptpwj2wenkje/app.bsky.feed.post/3lpk2u6qo222m";
    private static final String SECOND = "at://did:plc:s7savtl25cqhm3ddqc7jeljx/app.bsky.feed.post/3lpk2r5h5ec2j";

    @Override
    protected SourceFixture fixture() {
        return new Fixture();
    }

    private static final class Fixture implements SourceFixture {
        @Override
        public Source open(Web web, String origin, boolean allowPrivate) {
            var settings = new SourceSettings(
                    new SourceId(new UUID(0, 1)),
                    PostAddress.KIND,
                    "Bluesky",
                    Map.of("keywords", "redistricting", "account", "a.example", "server", origin),
                    allowPrivate,
                    true);
            var factory = new BlueskyFactory(
                    web,
                    InstantSource.fixed(now()),
                    name -> Optional.of(name.endsWith("/session") ? session(origin) : "app-password"),
                    (_, _) -> {},
                    origin);
            return ((SourceCatalog.Made.Ready) factory.make(settings)).source();
        }

        @Override
        public Reply reply(Stage stage, RecordedRequest asked) {
            try {
                var posts = PostParserTest.fixture("search.json").replace("\"cursor\": \"25\"", "\"cursor\": \"\"");
                if (stage.compareTo(Stage.NEXT) >= 0) posts = with(posts, "next", "2025-05-19T18:00:00Z");
                if (stage.compareTo(Stage.LATE) >= 0) posts = with(posts, "late", "2025-05-19T17:09:00Z");
                if (stage.compareTo(Stage.EDITED) >= 0) posts = posts.replace("Ends Versus Means", "Ends or Means");
                return json(posts);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static String with(String posts, String rkey, String indexedAt) {
            return posts.replaceFirst("\"posts\": \\[", "\"posts\": [" + post(rkey, "redistricting", indexedAt) + ",");
        }

        private static String post(String rkey, String text, String indexedAt) {
            return "{\"uri\":\"at://did:plc:a/app.bsky.feed.post/%s\",\"record\":{\"text\":\"%s\"},\"indexedAt\":\"%s\"}"
                    .formatted(rkey, text, indexedAt);
        }

        /// What was kept of a login made before.
        private static String session(String origin) {
            return "{\"access\":\"a\",\"refresh\":\"r\",\"home\":\"" + origin + "\",\"login\":1}";
        }

        private static Reply json(String body) {
            return Reply.ok("application/json", body.getBytes(UTF_8));
        }

        @Override
        public Set<String> first() {
            return Set.of(FIRST, SECOND);
        }

        @Override
        public Set<String> next() {
            return Set.of("at://did:plc:a/app.bsky.feed.post/next");
        }

        @Override
        public Optional<String> late() {
            return Optional.of("at://did:plc:a/app.bsky.feed.post/late");
        }

        @Override
        public Optional<String> edited() {
            return Optional.of(FIRST);
        }

        @Override
        public Optional<Reply> saying(String text, Optional<Instant> published) {
            var created = published.map(at -> ",\"createdAt\":\"" + at + "\"").orElse("");
            var post = "{\"uri\":\"at://did:plc:a/app.bsky.feed.post/1\",\"record\":{\"text\":\"" + text
                    + " (redistricting)\"" + created + "}}";
            return Optional.of(json("{\"posts\":[" + post + "]}"));
        }
    }
}
