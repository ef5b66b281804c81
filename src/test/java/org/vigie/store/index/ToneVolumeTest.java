// SPDX-License-Identifier: Apache-2.0
package org.vigie.store.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.LongStream;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vigie.core.mention.Filed;
import org.vigie.core.mention.Mentions.Split;
import org.vigie.core.mention.Mentions.ToneBar;
import org.vigie.core.mention.Mentions.ToneCount;
import org.vigie.core.mention.Search;
import org.vigie.core.signal.Polarity;

/// What mentions sound like over time, counted as one would by hand.
class ToneVolumeTest {
    private static final Duration STEP = Duration.ofSeconds(7);

    @TempDir
    Path folder;

    private final RandomMentions random = new RandomMentions(new Random(3));
    private List<Filed> all = List.of();
    private MentionIndex index;

    @BeforeEach
    void fill() throws IOException {
        index = new MentionIndex(new EncryptedDirectory(folder, new SecretKeySpec(new byte[32], "AES")));
        all = LongStream.range(0, 500).mapToObj(random::next).toList();
        index.add(all);
        index.refresh();
    }

    @AfterEach
    void close() throws IOException {
        index.close();
    }

    @Test
    void countsPolaritiesAndToxicityPerStep() {
        assertSame(Split.NONE, filed -> "");
        assertThat(index.tones(Search.EVERYTHING, STEP, Split.NONE).stream()
                        .mapToLong(bar -> bar.count().mentions())
                        .sum())
                .isEqualTo(500);
    }

    @Test
    void splitsThemBySource() {
        assertSame(Split.SOURCE, filed -> filed.mention().source().toString());
    }

    @Test
    void splitsThemByNarrative() {
        assertSame(
                Split.NARRATIVE,
                filed -> filed.signals().narrative().map(Object::toString).orElse(""));
    }

    @Test
    void answersTheSearchAlone() {
        var negative = new Search(
                Search.EVERYTHING.query(),
                Optional.empty(),
                Optional.empty(),
                Map.of(Search.Facet.POLARITY, java.util.Set.of("NEGATIVE")),
                Search.Order.NEWEST);
        var counts = index.tones(negative, STEP, Split.NONE);
        assertThat(counts)
                .isNotEmpty()
                .allMatch(bar -> bar.count().neutral() + bar.count().positive() == 0);
    }

    private void assertSame(Split split, Function<Filed, String> part) {
        var byHand = new TreeMap<String, ToneCount>();
        for (var filed : all) {
            long millis = filed.mention().times().effective().toEpochMilli();
            var start = Instant.ofEpochMilli(millis / STEP.toMillis() * STEP.toMillis());
            byHand.merge(start + " " + part.apply(filed), one(filed), ToneCount::plus);
        }
        var drawn = new TreeMap<String, ToneCount>();
        for (ToneBar bar : index.tones(Search.EVERYTHING, STEP, split))
            drawn.put(bar.start() + " " + bar.part(), bar.count());
        assertThat(drawn.keySet()).isEqualTo(byHand.keySet());
        byHand.forEach((place, count) -> {
            var found = drawn.getOrDefault(place, ToneCount.NONE);
            assertThat(found.sentiment()).as(place).isCloseTo(count.sentiment(), within(1e-6));
            assertThat(withoutSum(found)).as(place).isEqualTo(withoutSum(count));
        });
    }

    private static ToneCount one(Filed filed) {
        var tone = filed.signals().tone();
        var polarity = tone.sentiment().polarity();
        return new ToneCount(
                polarity == Polarity.NEGATIVE ? 1 : 0,
                polarity == Polarity.NEUTRAL ? 1 : 0,
                polarity == Polarity.POSITIVE ? 1 : 0,
                tone.toxicity().isToxic() ? 1 : 0,
                tone.sentiment().score());
    }

    private static ToneCount withoutSum(ToneCount count) {
        return new ToneCount(count.negative(), count.neutral(), count.positive(), count.toxic(), 0);
    }
}
