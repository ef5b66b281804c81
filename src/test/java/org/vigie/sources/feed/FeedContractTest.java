// SPDX-License-Identifier: Apache-2.0
package org.vigie.sources.feed;

import static java.nio.charset.StandardCharsets.UTF_8;

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
import org.vigie.sources.SourceContract;
import org.vigie.sources.SourceFixture;

class FeedContractTest extends SourceContract {
    @Override
    protected SourceFixture fixture() {
        return new Fixture();
    }

    private static final class Fixture implements SourceFixture {
        private static final String RECENT = "2026-11-22T09:00:00Z";

        @Override
        public Source open(Web web, String origin, boolean allowPrivate) {
            var settings = new SourceSettings(
                    new SourceId(new UUID(1, 1)),
                    FeedSource.KIND,
                    "Communiqués",
                    Map.of(FeedFactory.ADDRESS, origin + "/feed.xml"),
                    allowPrivate,
                    true);
            return ((SourceCatalog.Made.Ready) new FeedFactory(web).make(settings)).source();
        }

        @Override
        public Reply reply(Stage stage, RecordedRequest asked) {
            var first = entry("1", "Panne à Lyon", RECENT) + entry("2", "Panne à Lille", RECENT);
            return feed(
                    switch (stage) {
                        case FIRST -> first;
                        case NEXT ->
                            entry("4", "Réseau rétabli", "2026-11-22T09:50:00Z") + entry("3", "Point", RECENT) + first;
                        case LATE -> first + entry("0", "Oublié la veille", "2026-11-21T08:00:00Z");
                        case EDITED ->
                            entry("1", "Panne à Lyon et à Nice", RECENT) + entry("2", "Panne à Lille", RECENT);
                        case DELETED ->
                            "<at:deleted-entry ref='2' when='2026-11-22T09:55:00Z'/>"
                                    + entry("1", "Panne à Lyon", RECENT);
                    });
        }

        @Override
        public Set<String> first() {
            return Set.of("1", "2");
        }

        @Override
        public Set<String> next() {
            return Set.of("3", "4");
        }

        @Override
        public Optional<String> late() {
            return Optional.of("0");
        }

        @Override
        public Optional<String> edited() {
            return Optional.of("1");
        }

        @Override
        public Optional<String> deleted() {
            return Optional.of("2");
        }

        @Override
        public boolean isConditional() {
            return true;
        }

        @Override
        public Optional<Reply> saying(String text, Optional<Instant> published) {
            return Optional.of(
                    feed(entry("9", text, published.map(Instant::toString).orElse(""))));
        }

        private static Reply feed(String entries) {
            var document = "<?xml version='1.0' encoding='utf-8'?><feed xmlns='http://www.w3.org/2005/Atom'"
                    + " xmlns:at='http://purl.org/atompub/tombstones/1.0'><title>Altéa (fictif)</title>" + entries
                    + "</feed>";
            return Reply.ok("application/atom+xml", document.getBytes(UTF_8))
                    .header("ETag: W/\"" + entries.hashCode() + "\"");
        }

        private static String entry(String id, String text, String published) {
            return "<entry><id>%s</id><title>Info</title><link href='/%s'/><published>%s</published><content>%s</content></entry>"
                    .formatted(id, id, published, text);
        }
    }
}
