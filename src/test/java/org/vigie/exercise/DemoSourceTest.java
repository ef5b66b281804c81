// SPDX-License-Identifier: Apache-2.0
package org.vigie.exercise;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.vigie.core.mention.Mention;
import org.vigie.core.mention.MentionKey;
import org.vigie.core.source.Cursor;
import org.vigie.core.source.Fault;
import org.vigie.core.source.Harvest;
import org.vigie.core.source.Source;

class DemoSourceTest {
    private static final Story STORY = DemoCase.story();

    private Instant now = DemoCase.OPENING;

    @Test
    void givesTheMorningInPagesAndThenOnlyWhatIsNew() throws Exception {
        var source = source(Channel.X);
        var pages = catchUp(source, Cursor.START);
        assertThat(pages).hasSizeGreaterThan(3);
        assertThat(pages)
                .allSatisfy(page -> assertThat(
                                page.sightings().size() + page.removals().size())
                        .isBetween(1, 500));
        assertThat(pages.getLast().more()).isFalse();
        var seen = new HashSet<MentionKey>();
        pages.forEach(page ->
                page.sightings().forEach(sighting -> seen.add(sighting.mention().key())));
        assertThat(seen).hasSize((int) STORY.posts().stream()
                .filter(post -> post.channel() == Channel.X && !post.published().isAfter(now))
                .count());

        var cursor = pages.getLast().next();
        assertThat(source.harvest(cursor, now)).isEqualTo(Harvest.Ok.unchanged(cursor));
        now = now.plusSeconds(60);
        var later = (Harvest.Ok) source(Channel.X).harvest(cursor, now);
        assertThat(later.sightings())
                .isNotEmpty()
                .allSatisfy(sighting ->
                        assertThat(sighting.mention().times().seen()).isBetween(now.minusSeconds(60), now));
    }

    @Test
    void catchingUpTellsTheSameAsWatchingLive() throws Exception {
        for (var channel : Channel.values()) {
            now = DemoCase.END;
            var atOnce = state(catchUp(source(channel), Cursor.START));
            var live = new ArrayList<Harvest.Ok>();
            var cursor = Cursor.START;
            for (now = DemoCase.START; !now.isAfter(DemoCase.END); now = now.plus(Duration.ofMinutes(7))) {
                var pages = catchUp(source(channel), cursor);
                live.addAll(pages);
                if (!pages.isEmpty()) cursor = pages.getLast().next();
            }
            now = DemoCase.END;
            live.addAll(catchUp(source(channel), cursor));
            assertThat(state(live)).as(channel.name()).isEqualTo(atOnce);
        }
    }

    @Test
    void showsCountersThatGrowEditsAndRemovals() throws Exception {
        now = DemoCase.END;
        var lea = STORY.posts().stream()
                .filter(p -> p.author().handle().equals("lea_connect"))
                .findFirst()
                .orElseThrow();
        var kevin = STORY.posts().stream()
                .filter(p -> p.author().handle().equals("kevin_fibre31"))
                .findFirst()
                .orElseThrow();
        var likes = new ArrayList<Long>();
        var removed = new HashSet<MentionKey>();
        for (var page : catchUp(source(Channel.X), Cursor.START)) {
            page.sightings().stream()
                    .map(s -> s.mention())
                    .filter(m -> m.key().equals(lea.key()))
                    .forEach(m -> likes.add(m.engagement().likes()));
            page.removals().forEach(removal -> removed.add(removal.key()));
        }
        assertThat(likes).hasSizeGreaterThan(4).isSorted();
        assertThat(removed).hasSizeGreaterThan(5);
        var texts = catchUp(source(Channel.FORUM), Cursor.START).stream()
                .flatMap(page -> page.sightings().stream())
                .map(s -> s.mention())
                .filter(m -> m.key().equals(kevin.key()))
                .map(Mention::text)
                .toList();
        assertThat(texts.getFirst()).doesNotContain("EDIT");
        assertThat(texts.getLast()).contains("EDIT 16h50");
    }

    @Test
    void evidenceSaysThatItIsAnExercise() throws Exception {
        var sighting = catchUp(source(Channel.PRESS), Cursor.START)
                .getFirst()
                .sightings()
                .getFirst();
        assertThat(sighting.evidence().mediaType()).isEqualTo("application/json");
        assertThat(new String(sighting.evidence().bytes(), java.nio.charset.StandardCharsets.UTF_8))
                .contains("\"exercise\":true", sighting.mention().key().externalId());
    }

    @Test
    void refusesACursorOfAnotherSource() throws Exception {
        assertThat(source(Channel.X).harvest(new Cursor("page=3"), now))
                .isEqualTo(new Harvest.Rejected(Fault.BAD_SETTINGS, true, "cursor page=3"));
    }

    private Source source(Channel channel) {
        return DemoCase.source(channel.settings(), STORY, () -> now);
    }

    private List<Harvest.Ok> catchUp(Source source, Cursor since) throws InterruptedException {
        var pages = new ArrayList<Harvest.Ok>();
        var cursor = since;
        while (true) {
            var page = (Harvest.Ok) source.harvest(cursor, now);
            if (page.next().equals(cursor)) return pages;
            pages.add(page);
            cursor = page.next();
            if (!page.more()) return pages;
        }
    }

    /// What a room would hold in the end: the last sighting of everything that was not removed.
    private static Map<MentionKey, Mention> state(List<Harvest.Ok> pages) {
        var state = new HashMap<MentionKey, Mention>();
        for (var page : pages) {
            page.sightings().forEach(sighting -> state.put(sighting.mention().key(), sighting.mention()));
            page.removals().forEach(removal -> state.remove(removal.key()));
        }
        return state;
    }
}
