// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.alerts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.InstantSource;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.vigie.analysis.taxonomy.BuiltInTaxonomy;
import org.vigie.core.alert.Finding;
import org.vigie.core.alert.Matter;
import org.vigie.core.crisis.UsualTree;
import org.vigie.core.mention.Search.Facet;
import org.vigie.core.signal.NarrativeId;
import org.vigie.ui.kit.TestRooms;

/// The small parts of the screen: where pins stand, which key answers, which mentions are behind an alert.
class PartsTest {
    @Test
    void pinsFanOutWithoutHidingEachOther() {
        assertThat(Fan.of(0)).isEmpty();
        assertThat(Fan.of(1)).containsExactly(new Fan.Spot(0.5, 0.56));
        for (int pins = 2; pins <= 9; pins++)
            assertThat(Fan.of(pins))
                    .hasSize(pins)
                    .doesNotHaveDuplicates()
                    .allMatch(spot -> spot.x() > 0 && spot.x() < 1 && spot.y() > 0 && spot.y() < 1);
    }

    @Test
    void yesNoAndTheThirdAnswerHaveKeys() {
        var slowed = UsualTree.TREE.question("slowed").orElseThrow();
        assertThat(QuestionCard.keys(slowed))
                .extracting(QuestionCard.Keyed::key)
                .containsExactly("O", "N", "T");
        assertThat(QuestionCard.keys(slowed)).extracting(k -> k.choice().code()).containsExactly("yes", "no", "early");
        var relayed = UsualTree.TREE.question("relayed").orElseThrow();
        assertThat(QuestionCard.keys(relayed))
                .extracting(QuestionCard.Keyed::key)
                .containsExactly("O", "N");
    }

    @Test
    void theMentionsBehindAnAlertAreThoseOfItsWindow() {
        var room = new AlertRoom();
        var search = new EvidenceSearch(InstantSource.fixed(TestRooms.NOW), TestRooms.PARIS, BuiltInTaxonomy::load);
        var narrative = new NarrativeId(new UUID(8, 8));
        var id = room.raise(
                new Finding.Category(new Matter.OfNarrative(narrative, "fuite"), 3, java.time.Duration.ofHours(1)),
                3,
                3,
                5);
        var found = search.of(room.alert(id)).orElseThrow();
        assertThat(found.facets().get(Facet.NARRATIVE))
                .containsExactly(narrative.value().toString());
        var danger = room.raise(
                new Finding.Category(new Matter.OfCategory("danger"), 3, java.time.Duration.ofHours(1)), 3, 3, 5);
        assertThat(search.of(room.alert(danger)).orElseThrow().facets().get(Facet.CATEGORY))
                .containsExactlyInAnyOrder("emergency", "injury", "threat", "suicide");
        assertThat(found.since()).contains(room.alert(id).evidence().from());
        assertThat(search.of(room.alert(room.raise(new Finding.Declared("Appel", ""), 3, 3, 5))))
                .isEmpty();
    }
}
