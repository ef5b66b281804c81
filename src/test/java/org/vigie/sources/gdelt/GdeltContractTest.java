// SPDX-License-Identifier: Apache-2.0
package org.vigie.sources.gdelt;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
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

class GdeltContractTest extends SourceContract {
    @Override
    protected SourceFixture fixture() {
        return new Fixture();
    }

    private static final class Fixture implements SourceFixture {
        private static final DateTimeFormatter SEEN =
                DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

        @Override
        public Source open(Web web, String origin, boolean allowPrivate) {
            var settings = new SourceSettings(
                    new SourceId(new UUID(0, 1)),
                    GdeltParser.KIND,
                    "GDELT",
                    Map.of("keywords", "climat"),
                    allowPrivate,
                    true);
            return ((SourceCatalog.Made.Ready) new GdeltFactory(web, origin).make(settings)).source();
        }

        @Override
        public Reply reply(Stage stage, RecordedRequest asked) {
            var list = recorded();
            if (stage.compareTo(Stage.NEXT) >= 0) list = with(list, "https://x.example/next", "Plus récent");
            if (stage.compareTo(Stage.LATE) >= 0) list = with(list, "https://x.example/late", "Vu plus tard");
            if (stage.compareTo(Stage.EDITED) >= 0) list = list.replace("les enjeux", "les vrais enjeux");
            return Reply.ok("application/json", list.getBytes(UTF_8));
        }

        private static String recorded() {
            try (var in = GdeltContractTest.class.getResourceAsStream("articles.json")) {
                if (in == null) throw new AssertionError("articles.json is missing");
                return new String(in.readAllBytes(), UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static String with(String list, String address, String title) {
            var article =
                    "{\"url\":\"" + address + "\",\"title\":\"" + title + "\",\"seendate\":\"20240615T133000Z\"},";
            return list.replaceFirst("\\[", "[" + article);
        }

        @Override
        public Set<String> first() {
            return Set.of(
                    "bbc.co.uk/news/world-climate-summit-2024",
                    "lemonde.fr/planete/sommet-climat",
                    "example.org/no-date-article");
        }

        @Override
        public Set<String> next() {
            return Set.of("x.example/next");
        }

        @Override
        public Optional<String> late() {
            return Optional.of("x.example/late");
        }

        @Override
        public Optional<String> edited() {
            return Optional.of("lemonde.fr/planete/sommet-climat");
        }

        @Override
        public Optional<Reply> saying(String text, Optional<Instant> published) {
            var seen = published.map(SEEN::format).orElse("");
            var article = "{\"url\":\"https://x.example/1\",\"title\":\"" + text + "\",\"seendate\":\"" + seen + "\"}";
            return Optional.of(Reply.ok("text/html", ("{\"articles\":[" + article + "]}").getBytes(UTF_8)));
        }
    }
}
