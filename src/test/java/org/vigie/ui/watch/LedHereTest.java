// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vigie.core.journal.Nature;
import org.vigie.core.mention.Filed;
import org.vigie.core.mention.Search;
import org.vigie.core.mention.Search.Facet;
import org.vigie.core.mention.Triage;
import org.vigie.core.mention.TriageState;
import org.vigie.core.topic.Query;
import org.vigie.core.topic.Topic;
import org.vigie.core.topic.TopicId;

/// Another screen leads to the mentions behind a figure: the whole screen shows its question.
class LedHereTest {
    private final WatchRoom room = new WatchRoom();
    private final TestLanes lanes = new TestLanes();
    private WatchViewModel watch;
    private Filed middle;

    @BeforeEach
    void threeMentions() {
        var done = new Triage(TriageState.DONE, Optional.empty(), Optional.empty(), false, List.of());
        room.say("La box 7 ne répond plus", 30, WatchRoom.PRESS, "fr", done);
        middle = room.say("Altéa is down in Lyon", 20, WatchRoom.FORUM, "en", Triage.FRESH);
        room.say("Panne Altéa, encore", 10);
        watch = new WatchViewModel(
                room.open(Nature.EXERCISE),
                TestReasons.PLAIN,
                lanes,
                ZoneId.of("Europe/Paris"),
                () -> new UUID(2, 2),
                _ -> {});
    }

    private List<String> texts() {
        return watch.list().rowsProperty().get().stream()
                .map(row -> row.filed().map(filed -> filed.mention().text()).orElse("…"))
                .toList();
    }

    private void lead(Query query, Optional<Instant> since, Map<Facet, Set<String>> facets, Search.Order order) {
        watch.show(new Search(query, since, Optional.empty(), facets, order), Optional.empty(), Locale.FRENCH);
        lanes.pass(Duration.ofSeconds(1));
    }

    @Test
    void queryPeriodTicksAndOrderShowTheQuestion() {
        watch.start();
        lead(
                new Query.Word("altea", false),
                Optional.of(room.story),
                Map.of(Facet.LANGUAGE, Set.of("en")),
                Search.Order.PRIORITY);
        assertThat(texts()).containsExactly("Altéa is down in Lyon");
        assertThat(watch.query().textProperty().get()).isEqualTo("altea");
        assertThat(watch.period().periodProperty().get()).isEqualTo(Period.Usual.STORY);
        assertThat(watch.orderProperty().get()).isEqualTo(Search.Order.PRIORITY);
        assertThat(watch.facets().values(Facet.LANGUAGE))
                .filteredOn(FacetsViewModel.Value::ticked)
                .extracting(FacetsViewModel.Value::value)
                .containsExactly("en");
        assertThat(watch.facets().isReset()).isFalse();
        assertThat(watch.list().pinned().asOf()).contains(room.now);
    }

    @Test
    void whatTheCellIsDoneWithShowsUnlessTheQuestionLeavesItOut() {
        lead(new Query.All(), Optional.empty(), Map.of(), Search.Order.NEWEST);
        assertThat(texts()).hasSize(3);
        lead(new Query.All(), Optional.empty(), Map.of(Facet.STATE, Set.of("TO_DO")), Search.Order.OLDEST);
        assertThat(texts()).containsExactly("Altéa is down in Lyon", "Panne Altéa, encore");
        watch.facets().tick(Facet.STATE, "DONE", true);
        lanes.pass(Duration.ofSeconds(1));
        assertThat(texts()).hasSize(3);
    }

    @Test
    void aPeriodThatIsNoneOfTheUsualOnesIsKept() {
        var since = room.now.minusSeconds(25 * 60);
        lead(new Query.All(), Optional.of(since), Map.of(), Search.Order.NEWEST);
        assertThat(watch.period().periodProperty().get()).isEqualTo(new Period.From(since));
        assertThat(texts()).hasSize(2);
        lead(new Query.All(), Optional.of(room.now.minusSeconds(3600)), Map.of(), Search.Order.NEWEST);
        assertThat(watch.period().periodProperty().get()).isEqualTo(Period.Usual.HOUR);
    }

    @Test
    void oneStandsOnTheMentionThatOneCameFor() {
        watch.show(Search.EVERYTHING, Optional.of(middle.mention().key()), Locale.FRENCH);
        lanes.pass(Duration.ofSeconds(1));
        assertThat(watch.list().selected().map(filed -> filed.mention().text())).contains("Altéa is down in Lyon");
        assertThat(watch.list().selectedIndexProperty().get()).isEqualTo(1);
    }

    @Test
    void theStorysFirstTopicDoesNotComeInBetween() {
        room.topics.add(new Topic(new TopicId(new UUID(4, 1)), "Box", "box"));
        watch.start();
        watch.show(Search.EVERYTHING, Optional.empty(), Locale.FRENCH);
        lanes.pass(Duration.ofSeconds(1));
        assertThat(watch.query().textProperty().get()).isEmpty();
        assertThat(texts()).hasSize(3);
    }
}
