// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vigie.core.journal.Nature;
import org.vigie.core.mention.Filed;
import org.vigie.core.mention.Mentions.Count;
import org.vigie.core.mention.Search;
import org.vigie.core.mention.Search.Facet;
import org.vigie.core.signal.Explanation;
import org.vigie.core.signal.Telling;
import org.vigie.core.topic.Query;
import org.vigie.ui.watch.FacetsViewModel.Range;
import org.vigie.ui.watch.Pieces.Kind;
import org.vigie.ui.watch.Pieces.Piece;

/// What mentions mean, in the list and in the filters: urgency, feelings, toxicity, narratives, categories.
class SignalsShownTest {
    private final WatchRoom room = new WatchRoom();
    private final TestLanes lanes = new TestLanes();
    private WatchViewModel watch;
    private Filed calm;
    private Filed urgent;

    @BeforeEach
    void threeMentions() {
        urgent = room.weigh(room.say("Panne, crétins", 30), 72, -0.8, 0.64);
        calm = room.weigh(room.say("Merci pour la réparation", 20), 20, 0.7, 0.02);
        room.weigh(room.say("La box est blanche", 10), 5, 0, 0.11);
        watch = new WatchViewModel(
                room.open(Nature.EXERCISE),
                TestReasons.PLAIN,
                lanes,
                ZoneId.of("Europe/Paris"),
                () -> new UUID(2, 2),
                _ -> {});
        room.events.subscribe(event -> watch.happened(List.of(event)));
        watch.start();
        lanes.pass(Duration.ofSeconds(1));
    }

    private List<String> texts() {
        return watch.list().rowsProperty().get().stream()
                .map(row -> row.filed().map(filed -> filed.mention().text()).orElse("…"))
                .toList();
    }

    @Test
    void priorityComesFirstAndTheQuestionKeepsItsMinute() {
        assertThat(texts()).containsExactly("Panne, crétins", "Merci pour la réparation", "La box est blanche");
        assertThat(watch.list().pinned().asOf()).contains(WatchRoom.NOON);
        room.now = WatchRoom.NOON.plusSeconds(59);
        assertThat(watch.inquiry().search().asOf()).contains(WatchRoom.NOON);
        watch.inquiry().toggle(Search.Order.PRIORITY);
        lanes.pass(Duration.ofSeconds(1));
        assertThat(texts()).startsWith("La box est blanche");
        assertThat(watch.list().pinned().asOf()).isEmpty();
    }

    @Test
    void aStretchOfToxicityIsAskedByTenths() {
        watch.facets().toxicity(new Range(6, 10));
        lanes.pass(Duration.ofSeconds(1));
        assertThat(texts()).containsExactly("Panne, crétins");
        assertThat(watch.list().pinned().facets().get(Facet.TOXICITY)).containsExactlyInAnyOrder("6", "7", "8", "9");
        assertThat(watch.facets().toxicity()).isEqualTo(new Range(6, 10));
        assertThat(watch.facets().isReset()).isFalse();
        watch.facets().toxicity(Range.WHOLE);
        assertThat(watch.facets().isReset()).isTrue();
        assertThatThrownBy(() -> new Range(4, 4)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void feelingsAndBandsStandInTheirOwnOrderEvenWithoutMentions() {
        var facets = new FacetsViewModel();
        facets.countAnew(Map.of(Facet.POLARITY, List.of(new Count("POSITIVE", 9), new Count("NEGATIVE", 2))));
        assertThat(facets.values(Facet.POLARITY))
                .extracting(FacetsViewModel.Value::value)
                .containsExactly("NEGATIVE", "NEUTRAL", "POSITIVE");
        assertThat(facets.values(Facet.PRIORITY))
                .extracting(FacetsViewModel.Value::value)
                .containsExactly("CRITICAL", "HIGH", "MODERATE", "LOW");
        assertThat(facets.values(Facet.TOXICITY)).hasSize(10);
    }

    @Test
    void onlyNegativeShowsNegative() {
        watch.facets().only(Facet.POLARITY, "NEGATIVE");
        lanes.pass(Duration.ofSeconds(1));
        assertThat(texts()).containsExactly("Panne, crétins");
        assertThat(watch.facets().search().get(Facet.POLARITY)).isEqualTo(Set.of("NEGATIVE"));
    }

    @Test
    void theWordsBehindAScoreArePreparedWithTheRows() {
        var why = watch.asides().telling(urgent);
        assertThat(why.sentiment()).containsExactly(new Telling(0, 5, -0.4));
        assertThat(why.toxicity()).containsExactly(new Telling(7, 14, 0.6));
        assertThat(watch.asides().telling(calm).sentiment()).containsExactly(new Telling(0, 5, 0.5));
    }

    @Test
    void piecesOfATextKeepToneQueryAndToxicityApart() {
        var why = new Explanation(
                List.of(new Telling(11, 16, -0.4), new Telling(18, 23, 0.5)), List.of(new Telling(24, 31, 0.6)));
        var title = "Box 7 — Dé".length() + 1;
        assertThat(title).isEqualTo(11);
        assertThat(Pieces.of(new Query.Word("panne", false), why, 11, "Panne, merci crétins de la panne"))
                .containsExactly(
                        new Piece(Kind.NEGATIVE, "Panne"),
                        new Piece(Kind.PLAIN, ", "),
                        new Piece(Kind.POSITIVE, "merci"),
                        new Piece(Kind.PLAIN, " "),
                        new Piece(Kind.TOXIC, "crétins"),
                        new Piece(Kind.PLAIN, " de la "),
                        new Piece(Kind.MARKED, "panne"));
    }
}
