// SPDX-License-Identifier: Apache-2.0
package org.vigie.store.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vigie.core.mention.Filed;
import org.vigie.core.mention.Mentions.Split;
import org.vigie.core.mention.Search;
import org.vigie.core.mention.Search.Facet;
import org.vigie.core.mention.TriageState;
import org.vigie.core.topic.Query;

/// Counts that are remembered by segment are those that counting anew would give, whatever happened since.
class AskedAgainTest {
    private static final int SEGMENT = 2_500;
    private static final Duration STEP = Duration.ofMinutes(10);

    private final RandomMentions random = new RandomMentions(new Random(11));
    private final List<Filed> all = new ArrayList<>();
    private final OneByOne byHand = new OneByOne(all);
    private MentionIndex index;

    @BeforeEach
    void fill() throws IOException {
        index = new MentionIndex(new ByteBuffersDirectory());
        arrive(SEGMENT);
        arrive(SEGMENT);
    }

    @AfterEach
    void close() throws IOException {
        index.close();
    }

    @Test
    void asksTwiceAndGetsTheSame() throws IOException {
        compare();
        compare();
    }

    @Test
    void followsWhatArrives() throws IOException {
        compare();
        arrive(40);
        compare();
        arrive(SEGMENT);
        compare();
    }

    @Test
    void followsWhatPeopleDoInABigSegment() throws IOException {
        compare();
        for (int i = 0; i < all.size(); i += 700) {
            var one = all.get(i);
            all.set(i, one.with(one.triage().with(TriageState.DONE, Optional.empty())));
        }
        index.update(all);
        index.refresh();
        compare();
    }

    @Test
    void followsWhatIsReplacedAndMadeAgain() throws IOException {
        compare();
        for (int i = 100; i < 200; i++) all.set(i, random.next(all.get(i).number()));
        index.replace(all.subList(100, 200));
        index.refresh();
        compare();
        index.clear();
        index.add(all);
        index.refresh();
        compare();
    }

    @Test
    void moreQuestionsThanAreRemembered() throws IOException {
        for (int round = 0; round < 2; round++)
            for (int minute = 0; minute < 12; minute++) {
                var search = Search.EVERYTHING.asOf(RandomMentions.START.plusSeconds(60L * minute));
                assertThat(index.facets(search)).isEqualTo(byHand.counted(search));
            }
    }

    private void compare() throws IOException {
        try (var anew = new MentionIndex(new ByteBuffersDirectory())) {
            anew.add(all);
            anew.refresh();
            for (var search : questions()) {
                assertThat(index.facets(search)).as("%s", search).isEqualTo(byHand.counted(search));
                assertThat(index.volume(search, STEP))
                        .as("%s", search)
                        .containsExactlyInAnyOrderElementsOf(anew.volume(search, STEP));
                assertThat(index.tones(search, STEP, Split.SOURCE))
                        .as("%s", search)
                        .containsExactlyInAnyOrderElementsOf(anew.tones(search, STEP, Split.SOURCE));
            }
        }
    }

    private static List<Search> questions() {
        Instant later = RandomMentions.START.plus(Duration.ofHours(3));
        var work = Map.of(Facet.STATE, Set.of("TO_DO", "IN_PROGRESS"));
        return List.of(
                Search.EVERYTHING,
                Search.EVERYTHING.asOf(later),
                Search.EVERYTHING.narrowed(work).asOf(later),
                new Search(
                                new Query.Word("panne", false),
                                Optional.of(RandomMentions.START.plus(Duration.ofMinutes(20))),
                                Optional.empty(),
                                Map.of(Facet.PRIORITY, Set.of("LOW")),
                                Search.Order.PRIORITY)
                        .asOf(later));
    }

    private void arrive(int count) throws IOException {
        var fresh = LongStream.range(all.size(), all.size() + (long) count)
                .mapToObj(random::next)
                .toList();
        all.addAll(fresh);
        index.add(fresh);
        index.refresh();
    }
}
