// SPDX-License-Identifier: Apache-2.0
package org.vigie.store.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.Random;
import java.util.stream.LongStream;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.Test;
import org.vigie.core.mention.Mentions.Bar;
import org.vigie.core.mention.Mentions.Count;
import org.vigie.core.mention.Search;
import org.vigie.core.mention.Search.Facet;

/// A search pinned to a number is blind to what arrived later, in list, facets and volume alike.
class PinnedSearchTest {
    @Test
    void seesOnlyWhatHadArrived() throws IOException {
        var random = new RandomMentions(new Random(3));
        try (var index = new MentionIndex(new ByteBuffersDirectory())) {
            index.add(LongStream.rangeClosed(1, 50).mapToObj(random::next).toList());
            index.refresh();
            var pinned = Search.EVERYTHING.upTo(30);
            assertThat(index.find(Search.EVERYTHING, 0, 100).total()).isEqualTo(50);
            var hits = index.find(pinned, 0, 100);
            assertThat(hits.total()).isEqualTo(30);
            assertThat(LongStream.of(hits.numbers()).filter(number -> number <= 30))
                    .hasSize(30);
            assertThat(index.facets(pinned).get(Facet.STATE).stream()
                            .mapToLong(Count::mentions)
                            .sum())
                    .isEqualTo(30);
            assertThat(index.volume(pinned, Duration.ofHours(1)).stream()
                            .mapToLong(Bar::mentions)
                            .sum())
                    .isEqualTo(30);
            assertThat(index.find(Search.EVERYTHING.upTo(0), 0, 100).total()).isZero();
        }
    }
}
