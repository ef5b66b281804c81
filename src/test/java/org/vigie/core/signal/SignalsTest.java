// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.signal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SignalsTest {
    private static final Instant NOON = Instant.parse("2026-10-14T10:00:00Z");
    private static final Tone HARSH =
            new Tone(new Sentiment(-0.6, Polarity.NEGATIVE, 0.7), new Toxicity(0.8, Map.of(Harm.INSULT, 0.7)));

    @Test
    void theLastWordOfAPersonHolds() {
        var said = Signals.of(HARSH, Set.of("outage"))
                .with(new Label.Feels(Polarity.NEUTRAL))
                .with(new Label.Feels(Polarity.POSITIVE));
        assertThat(said.tone().sentiment()).isEqualTo(new Sentiment(1, Polarity.POSITIVE, 1));
        assertThat(said.tone().toxicity()).isEqualTo(HARSH.toxicity());
        assertThat(said.corrected()).containsExactly(new Label.Feels(Polarity.POSITIVE));
    }

    @Test
    void aPersonCallsAMentionToxicOrNot() {
        var signals = Signals.of(HARSH, Set.of());
        assertThat(signals.with(new Label.IsToxic(false)).tone().toxicity()).isEqualTo(Toxicity.NONE);
        assertThat(signals.with(new Label.IsToxic(true)).tone().toxicity())
                .isEqualTo(new Toxicity(1, Map.of(Harm.INSULT, 0.7)));
    }

    @Test
    void categoriesAreCorrectedOneByOne() {
        var said = Signals.of(HARSH, Set.of("outage", "price"))
                .with(new Label.Shows("price", false))
                .with(new Label.Shows("refund", true));
        assertThat(said.categories()).containsExactlyInAnyOrder("outage", "refund");
        assertThat(said.corrected()).hasSize(2);
    }

    @Test
    void waitingLiftsUpToItsPoints() {
        var urgency = new Urgency(58, Optional.of(new Urgency.Waiting(NOON, 20, Duration.ofHours(2))));
        assertThat(urgency.score(NOON.minusSeconds(60))).isEqualTo(58);
        assertThat(urgency.score(NOON.plus(Duration.ofHours(1)))).isEqualTo(68);
        assertThat(urgency.score(NOON.plus(Duration.ofDays(9)))).isEqualTo(78);
        assertThat(urgency.band(NOON)).isEqualTo(PriorityBand.MODERATE);
        assertThat(urgency.band(NOON.plus(Duration.ofHours(1)))).isEqualTo(PriorityBand.HIGH);
        assertThat(new Urgency(95, urgency.waiting()).score(NOON.plus(Duration.ofDays(1))))
                .isEqualTo(100);
    }

    @Test
    void bandsBeginWhereTheyAreDrawn() {
        assertThat(PriorityBand.of(84)).isEqualTo(PriorityBand.HIGH);
        assertThat(PriorityBand.of(85)).isEqualTo(PriorityBand.CRITICAL);
        assertThat(PriorityBand.of(29)).isEqualTo(PriorityBand.LOW);
    }
}
