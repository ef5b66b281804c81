// SPDX-License-Identifier: Apache-2.0
package org.vigie.sources.mastodon;

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
import org.vigie.sources.Json;
import org.vigie.sources.SourceContract;
import org.vigie.sources.SourceFixture;

class MastodonContractTest extends SourceContract {
    private static final String EDITED = "https://hachyderm.io/users/zkamvar/statuses/114869598497920330";

    @Override
    protected SourceFixture fixture() {
        return new Fixture();
    }

    private static final class Fixture implements SourceFixture {
        @Override
        public Source open(Web web, String origin, boolean allowPrivate) {
            var settings = new SourceSettings(
                    new SourceId(new UUID(0, 1)),
                    MastodonParser.KIND,
                    "Mastodon #rstats",
                    Map.of("instance", origin, "hashtag", "rstats"),
                    allowPrivate,
                    true);
            var factory = new MastodonFactory(web, InstantSource.fixed(now()), _ -> Optional.empty());
            return ((SourceCatalog.Made.Ready) factory.make(settings)).source();
        }

        @Override
        public Reply reply(Stage stage, RecordedRequest asked) {
            var timeline = recorded();
            if (stage.compareTo(Stage.NEXT) >= 0)
                timeline.put("114870142396314999", FakeTimeline.status("114870142396314999", "plus récent"));
            if (stage.compareTo(Stage.LATE) >= 0)
                timeline.put("114869999999999999", FakeTimeline.status("114869999999999999", "arrivé tard"));
            if (stage.compareTo(Stage.EDITED) >= 0)
                timeline.put(
                        "114869598531117045",
                        FakeTimeline.status("114869598531117045", "réécrit")
                                .replace("https://home.example/s/114869598531117045", EDITED));
            return Reply.ok(
                    "application/json; charset=utf-8",
                    timeline.page(asked.getUrl()).getBytes(UTF_8));
        }

        private static FakeTimeline recorded() {
            try {
                var timeline = new FakeTimeline();
                for (var item : Json.items(MastodonParserTest.fixture("hashtag.json"), "")
                        .orElseThrow()) timeline.put(Json.text(item.node(), "/id"), new String(item.raw(), UTF_8));
                return timeline;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public Set<String> first() {
            return Set.of(
                    "https://rstats.me/users/simonpcouch/statuses/114870142137562212",
                    "https://mastodon.social/users/useR_conf/statuses/114869631572884594",
                    EDITED);
        }

        @Override
        public Set<String> next() {
            return Set.of("https://home.example/s/114870142396314999");
        }

        @Override
        public Optional<String> late() {
            return Optional.of("https://home.example/s/114869999999999999");
        }

        @Override
        public Optional<String> edited() {
            return Optional.of(EDITED);
        }

        @Override
        public Optional<Reply> saying(String text, Optional<Instant> published) {
            var status = FakeTimeline.status("1", text)
                    .replaceFirst(
                            "\"created_at\":\"[^\"]*\"",
                            published.map(at -> "\"created_at\":\"" + at + "\"").orElse("\"created_at\":null"));
            return Optional.of(Reply.ok("application/json", ("[" + status + "]").getBytes(UTF_8)));
        }
    }
}
