// SPDX-License-Identifier: Apache-2.0
package org.vigie.sources.hackernews;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
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
import org.vigie.sources.Json;
import org.vigie.sources.SourceContract;
import org.vigie.sources.SourceFixture;

class HackerNewsContractTest extends SourceContract {
    @Override
    protected SourceFixture fixture() {
        return new Fixture();
    }

    private static final class Fixture implements SourceFixture {
        @Override
        public Source open(Web web, String origin, boolean allowPrivate) {
            var settings = new SourceSettings(
                    new SourceId(new UUID(0, 1)),
                    HackerNewsParser.KIND,
                    "Hacker News",
                    Map.of("keywords", "MergeMint, WhatsApp"),
                    allowPrivate,
                    true);
            return ((SourceCatalog.Made.Ready) new HackerNewsFactory(web, origin).make(settings)).source();
        }

        @Override
        public Reply reply(Stage stage, RecordedRequest asked) {
            var hits = new StringBuilder();
            if (stage.compareTo(Stage.NEXT) >= 0) hits.append(comment("next", "about WhatsApp", 1_767_060_000));
            if (stage.compareTo(Stage.LATE) >= 0) hits.append(comment("late", "late to WhatsApp", 1_767_059_500));
            for (var hit : recorded()) {
                boolean edited = stage.compareTo(Stage.EDITED) >= 0
                        && Json.text(hit.node(), "/objectID").equals("46221321");
                var raw = new String(hit.raw(), UTF_8);
                hits.append(edited ? raw.replace("Show HN:", "Show HN (edited):") : raw)
                        .append(',');
            }
            hits.setLength(hits.length() - 1);
            return Reply.ok("application/json", ("{\"hits\":[" + hits + "]}").getBytes(UTF_8));
        }

        private static Iterable<Json.Item> recorded() {
            try (var in = HackerNewsContractTest.class.getResourceAsStream("stories.json")) {
                if (in == null) throw new AssertionError("stories.json is missing");
                return Json.items(in.readAllBytes(), "/hits").orElseThrow();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static String comment(String id, String text, long at) {
            return "{\"objectID\":\"%s\",\"_tags\":[\"comment\"],\"comment_text\":\"%s\",\"created_at_i\":%d},"
                    .formatted(id, text, at);
        }

        @Override
        public Set<String> first() {
            return Set.of("46221321", "46428595");
        }

        @Override
        public Set<String> next() {
            return Set.of("next");
        }

        @Override
        public Optional<String> late() {
            return Optional.of("late");
        }

        @Override
        public Optional<String> edited() {
            return Optional.of("46221321");
        }

        @Override
        public Optional<Reply> saying(String text, Optional<Instant> published) {
            var at = published
                    .map(instant -> ",\"created_at_i\":" + instant.getEpochSecond())
                    .orElse("");
            var hit = "{\"objectID\":\"1\",\"comment_text\":\"" + text + " (WhatsApp)\"" + at + "}";
            return Optional.of(Reply.ok("application/json", ("{\"hits\":[" + hit + "]}").getBytes(UTF_8)));
        }
    }
}
