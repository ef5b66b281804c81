// SPDX-License-Identifier: Apache-2.0
package org.vigie.exercise;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.vigie.core.cell.RoomId;
import org.vigie.core.journal.Draft;
import org.vigie.core.journal.Payload;
import org.vigie.core.journal.WordAct;
import org.vigie.core.mention.MentionKey;
import org.vigie.core.mention.TriageState;
import org.vigie.core.plan.TestPlans;

class DemoShiftTest {
    private static final Story STORY = DemoCase.story();
    private static final RoomId ROOM = new RoomId(new UUID(1, 2));
    private static final List<Draft> SHIFT = DemoCase.shift(STORY, TestPlans.shipped(), ROOM);

    @Test
    void leavesTheMentionsAsInTheMockupAtTheOpening() {
        var states = new HashMap<MentionKey, TriageState>();
        for (var post : STORY.posts())
            if (post.theme() != Theme.JOB
                    && !post.published().isBefore(DemoCase.T0)
                    && post.published().isBefore(DemoCase.OPENING)) states.put(post.key(), TriageState.TO_DO);
        for (var draft : SHIFT)
            if (!draft.occurredAt().isAfter(DemoCase.OPENING)
                    && draft.payload() instanceof Payload.MentionsTriaged(var keys, var state, var _))
                keys.forEach(key -> states.replace(key, state));
        assertThat(states.values().stream().collect(Collectors.groupingBy(s -> s, Collectors.counting())))
                .isEqualTo(Map.of(
                        TriageState.TO_DO,
                        412L,
                        TriageState.IN_PROGRESS,
                        96L,
                        TriageState.DONE,
                        1214L,
                        TriageState.DISMISSED,
                        1248L));
    }

    @Test
    void nobodyDealsWithWhatIsNotPublishedYet() {
        Map<MentionKey, Instant> published =
                STORY.posts().stream().collect(Collectors.toMap(Post::key, Post::published));
        for (var draft : SHIFT)
            for (var key : mentions(draft.payload()))
                assertThat(draft.occurredAt()).as("%s", key).isAfter(published.get(key));
    }

    @Test
    void goesInOrderAndBelongsToTheRoom() {
        assertThat(SHIFT).isSortedAccordingTo(Comparator.comparing(Draft::occurredAt));
        assertThat(SHIFT).allSatisfy(draft -> {
            assertThat(draft.room()).contains(ROOM);
            assertThat(draft.author()).isPresent();
        });
        assertThat(SHIFT.stream()
                        .filter(draft ->
                                draft.payload() instanceof Payload.Logged || draft.payload() instanceof WordAct.Issued))
                .hasSizeGreaterThan(30);
    }

    private static List<MentionKey> mentions(Payload payload) {
        return switch (payload) {
            case Payload.MentionsTriaged triaged -> triaged.mentions();
            case Payload.MentionsAssigned assigned -> assigned.mentions();
            case Payload.MentionsFollowed followed -> followed.mentions();
            case Payload.MentionNoted noted -> List.of(noted.mention());
            default -> List.of();
        };
    }
}
