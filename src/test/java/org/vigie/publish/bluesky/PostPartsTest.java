// SPDX-License-Identifier: Apache-2.0
package org.vigie.publish.bluesky;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.vigie.core.publish.SendingId;

class PostPartsTest {
    private static final Instant NOW = Instant.parse("2023-09-19T11:32:54.574Z");

    @Test
    void aNameSortsByItsTimeAndHasThirteenSigns() {
        var id = new SendingId(UUID.fromString("0199e1f0-0000-7000-8000-00000000002a"));
        assertThat(RecordKey.of(id, NOW))
                .matches("[234567abcdefghij][234567abcdefghijklmnopqrstuvwxyz]{12}")
                // a record of that time in the recorded payloads: 3k7qmjev5lr2s
                .startsWith("3k7qmj")
                .isEqualTo(RecordKey.of(id, NOW))
                .isLessThan(RecordKey.of(id, NOW.plusMillis(1)));
    }

    @Test
    void textsOfOneMillisecondGetDifferentNames() {
        var random = new Random(7);
        var names = new HashSet<String>();
        for (int i = 0; i < 100; i++)
            names.add(RecordKey.of(new SendingId(new UUID(random.nextLong(), random.nextLong())), NOW));
        assertThat(names).hasSize(100);
    }

    @Test
    void linksAreMarkedByTheirBytes() {
        var words = "Été \uD83D\uDE00 : https://altea.example/état?a=1&b=2. Voir aussi (http://b.example/x).";
        var bytes = words.getBytes(StandardCharsets.UTF_8);
        assertThat(Links.of(words))
                .hasSize(2)
                .extracting(facet -> new String(
                        bytes,
                        facet.at("/index/byteStart").asInt(),
                        facet.at("/index/byteEnd").asInt()
                                - facet.at("/index/byteStart").asInt(),
                        StandardCharsets.UTF_8))
                .containsExactly("https://altea.example/état?a=1&b=2", "http://b.example/x");
        // É and é take two bytes each, the face four, the no-break space two
        assertThat(Links.of("É\u00a0https://x.example").get(0))
                .hasToString("{\"index\":{\"byteStart\":4,\"byteEnd\":21},\"features\":[{\"$type\":"
                        + "\"app.bsky.richtext.facet#link\",\"uri\":\"https://x.example\"}]}");
    }

    @Test
    void whatEndsASentenceEndsNoLink() {
        assertThat(List.of(
                        "https://x.example/a!",
                        "«https://x.example/a»",
                        "“https://x.example/a”",
                        "https://x.example/a\u00a0:"))
                .allSatisfy(words -> assertThat(
                                Links.of(words).at("/0/features/0/uri").asText())
                        .isEqualTo("https://x.example/a"));
        assertThat(Links.of("https://x.example/a_(b)").at("/0/features/0/uri").asText())
                .isEqualTo("https://x.example/a_(b)");
        assertThat(Links.of("httpx://x, www.example")).isEmpty();
    }
}
