// SPDX-License-Identifier: Apache-2.0
package org.vigie.analysis.priority;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.EnumSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vigie.core.mention.Author;
import org.vigie.core.signal.Polarity;
import org.vigie.core.signal.Priority;
import org.vigie.core.signal.PriorityBand;
import org.vigie.core.signal.PriorityFacts;
import org.vigie.core.signal.PriorityPart;
import org.vigie.core.signal.PriorityTerm;
import org.vigie.core.signal.PriorityWeights;
import org.vigie.core.signal.Sentiment;
import org.vigie.core.signal.Sign;
import org.vigie.core.signal.Tone;
import org.vigie.core.signal.Toxicity;

class PriorityScaleTest {
    private static final PriorityScale SCALE = new PriorityScale(PriorityWeights.USUAL);

    /// The mentions of the crisis that the screen was drawn with; velocities are reactions over minutes of age
    /// where none is drawn, forum posts have the forum's readers.
    @ParameterizedTest(name = "{0}: {8}, drawn {9}")
    @CsvSource(delimiter = '|', textBlock = """
            influential account, leak   | 182000 | 96  | -0.81 | 0.31 | 1.0 |               | 12 | 94 | 94
            pinned forum post, outage   |  41000 | 27  | -0.66 | 0.12 | 1.0 |               | 38 | 86 | 91
            national press, leak        | 120000 | 29  | -0.54 | 0.04 | 1.0 | PRESS         |  0 | 90 | 88
            fake account, two days old  |    900 | 2.2 |  0.22 | 0.05 | 1.0 | FRAUD         | 51 | 79 | 82
            nurses without a line       |   3100 | 4.8 | -0.72 | 0.18 | 0.6 | VULNERABILITY | 44 | 82 | 79
            one star out of five        |  25000 | 2.5 | -0.78 | 0.22 | 1.0 |               | 26 | 75 | 76
            a way out that is shared    |  41000 | 20  |  0.58 | 0.02 | 0.8 |               | 18 | 68 | 71
            """)
    void ranksTheCrisisAsDrawn(
            String who,
            long audience,
            double velocity,
            double sentiment,
            double toxicity,
            double narrative,
            Sign sign,
            long minutes,
            int expected,
            int drawn) {
        Set<Sign> signs = sign == null ? Set.of() : Set.of(sign);
        var base = SCALE.base(
                new PriorityFacts(audience, Author.UNKNOWN, velocity, tone(sentiment, toxicity), narrative, signs));

        int score = SCALE.after(base, Duration.ofMinutes(minutes)).score();
        assertThat(score).as(who).isEqualTo(expected).isCloseTo(drawn, within(5));
    }

    /// ln(182 001) / ln(1 000 001) = 0.8766, to the power of 0.7 = 0.9119; 34 × that = 31.0.
    /// ln 97 / ln 201 = 0.8626, to the power of 0.7 = 0.9017; 30 × that = 27.05.
    @Test
    void showsTheTermsAsDrawn() {
        var base = SCALE.base(new PriorityFacts(182_000, Author.UNKNOWN, 96, tone(-0.81, 0.31), 1, Set.of()));

        var lines = SCALE.after(base, Duration.ofMinutes(12)).byGroup();

        assertThat(lines.keySet())
                .containsExactly(
                        PriorityTerm.Group.AUDIENCE,
                        PriorityTerm.Group.VELOCITY,
                        PriorityTerm.Group.NARRATIVE,
                        PriorityTerm.Group.TONE_AND_WAITING);
        assertThat(lines.get(PriorityTerm.Group.AUDIENCE)).isCloseTo(31.0, within(0.05));
        assertThat(lines.get(PriorityTerm.Group.VELOCITY)).isCloseTo(27.05, within(0.05));
        assertThat(lines.get(PriorityTerm.Group.NARRATIVE)).isEqualTo(22);
        // 14 × 0.81 + 5 × 0.31 + 14 × 12 / 120
        assertThat(lines.get(PriorityTerm.Group.TONE_AND_WAITING)).isCloseTo(14.29, within(0.001));
    }

    @Test
    void anUnknownReachIsAssumedAndSaysSo() {
        var unknown = SCALE.base(PriorityFacts.NONE);
        var usual = SCALE.base(new PriorityFacts(Author.UNKNOWN, 41_000, -1, Tone.NONE, 0, Set.of()));
        var none = SCALE.base(new PriorityFacts(0, 41_000, 0, Tone.NONE, 0, Set.of()));

        assertThat(part(unknown, PriorityTerm.AUDIENCE).assumed()).isTrue();
        assertThat(part(unknown, PriorityTerm.AUDIENCE).points())
                .isEqualTo(part(known(PriorityWeights.USUAL.unknownAudience()), PriorityTerm.AUDIENCE)
                        .points());
        assertThat(part(usual, PriorityTerm.AUDIENCE).points())
                .isEqualTo(part(known(41_000), PriorityTerm.AUDIENCE).points());
        assertThat(part(usual, PriorityTerm.AUDIENCE).assumed()).isTrue();
        assertThat(none.parts()).isEmpty();
        assertThat(part(known(10), PriorityTerm.AUDIENCE).assumed()).isFalse();
    }

    @Test
    void aDangerIsHighWhoeverTellsIt() {
        var small = SCALE.base(new PriorityFacts(40, Author.UNKNOWN, 0, tone(-0.6, 0), 0.1, Set.of(Sign.DANGER)));

        assertThat(small.band()).isEqualTo(PriorityBand.HIGH);
        assertThat(SCALE.base(new PriorityFacts(300, -1, 0, tone(-0.3, 0), 0, Set.of()))
                        .band())
                .isEqualTo(PriorityBand.LOW);
    }

    @Test
    void theScoreEndsAtAHundredAndTheSumDoesNot() {
        var all = SCALE.base(
                new PriorityFacts(9_000_000, Author.UNKNOWN, 5_000, tone(-1, 1), 1, EnumSet.allOf(Sign.class)));

        assertThat(all.points()).isCloseTo(34 + 30 + 22 + 14 + 5 + 16 + 40 + 20 + 8 + 10 + 8, within(1e-9));
        assertThat(all.score()).isEqualTo(100);
        assertThat(all.band()).isEqualTo(PriorityBand.CRITICAL);
    }

    /// More of any one thing never lowers a priority.
    @Test
    void risesWithEveryTerm() {
        var random = new Random(11);
        for (int round = 0; round < 2_000; round++) {
            var facts = drawn(random);
            double before = SCALE.base(facts).points();
            assertThat(SCALE.base(higher(facts, random.nextInt(6), random)).points())
                    .as("%s", facts)
                    .isGreaterThanOrEqualTo(before);
            var waited = Duration.ofSeconds(random.nextInt(20_000));
            assertThat(PriorityWeights.USUAL.waiting(waited.plusSeconds(random.nextInt(5_000))))
                    .isGreaterThanOrEqualTo(PriorityWeights.USUAL.waiting(waited));
            var term = PriorityTerm.values()[random.nextInt(PriorityTerm.values().length)];
            var heavier = PriorityWeights.USUAL.with(term, Math.min(100, PriorityWeights.USUAL.of(term) + 5));
            assertThat(new PriorityScale(heavier).base(facts).points()).isGreaterThanOrEqualTo(before);
        }
    }

    @Test
    void waitingAddsUntilTheFullWait() {
        var weights = PriorityWeights.USUAL;
        assertThat(weights.waiting(Duration.ofMinutes(-5))).isZero();
        assertThat(weights.waiting(Duration.ofMinutes(30))).isEqualTo(3.5);
        assertThat(weights.waiting(Duration.ofHours(2))).isEqualTo(14);
        assertThat(weights.waiting(Duration.ofDays(3))).isEqualTo(14);
    }

    @ParameterizedTest
    @CsvSource({"100,CRITICAL", "85,CRITICAL", "84,HIGH", "60,HIGH", "59,MODERATE", "30,MODERATE", "29,LOW", "0,LOW"})
    void bandsAreThoseOfTheTiles(int score, PriorityBand band) {
        assertThat(PriorityBand.of(score)).isEqualTo(band);
    }

    @Test
    void refusesWeightsThatCannotBe() {
        var usual = PriorityWeights.USUAL;
        assertThatThrownBy(() -> usual.with(PriorityTerm.PRESS, 101)).hasMessageContaining("PRESS");
        assertThatThrownBy(() -> usual.with(PriorityTerm.PRESS, Double.NaN)).hasMessageContaining("PRESS");
        assertThatThrownBy(() -> new PriorityWeights(Map.of(), 0, 0, Duration.ofHours(1)))
                .hasMessageContaining("AUDIENCE");
        assertThatThrownBy(() -> new PriorityWeights(usual.most(), -1, 0, Duration.ofHours(1)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new PriorityWeights(usual.most(), 0, 0, Duration.ZERO))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /// 0.5 × 0.9 + 0.5 × 91 / 102 and so on.
    @ParameterizedTest
    @CsvSource({"0.9,90,10,0.896", "0.5,20,20,0.5", "0,0,0,0.25", "0.1,90,10,0.496"})
    void aNarrativeIsGraveWhenItIsNegativeAndGrows(double negative, long last, long before, double gravity) {
        assertThat(NarrativeGravity.of(negative, last, before)).isCloseTo(gravity, within(0.001));
    }

    private static PriorityFacts drawn(Random random) {
        return new PriorityFacts(
                (long) Math.pow(10, random.nextDouble() * 7),
                Author.UNKNOWN,
                random.nextDouble() * 300,
                tone(random.nextDouble() * 2 - 1, random.nextDouble()),
                random.nextDouble(),
                random.nextBoolean() ? Set.of(Sign.PRESS) : Set.of());
    }

    private static PriorityFacts higher(PriorityFacts facts, int what, Random random) {
        var tone = facts.tone();
        double negative = tone.sentiment().score();
        double toxic = tone.toxicity().score();
        return new PriorityFacts(
                facts.audience() + (what == 0 ? random.nextInt(100_000) : 0),
                facts.usualAudience(),
                facts.velocity() + (what == 1 ? random.nextDouble() * 50 : 0),
                tone(
                        what == 2 ? negative - (negative + 1) * random.nextDouble() : negative,
                        what == 3 ? toxic + (1 - toxic) * random.nextDouble() : toxic),
                what == 4 ? facts.narrative() + (1 - facts.narrative()) * random.nextDouble() : facts.narrative(),
                what == 5 ? Set.of(Sign.PRESS, Sign.LAWYER) : facts.signs());
    }

    private static Priority known(long audience) {
        return SCALE.base(new PriorityFacts(audience, Author.UNKNOWN, 0, Tone.NONE, 0, Set.of()));
    }

    private static PriorityPart part(Priority priority, PriorityTerm term) {
        return priority.parts().stream()
                .filter(part -> part.term() == term)
                .findFirst()
                .orElseThrow();
    }

    private static Tone tone(double sentiment, double toxicity) {
        var polarity = sentiment < 0 ? Polarity.NEGATIVE : Polarity.POSITIVE;
        return new Tone(new Sentiment(sentiment, polarity, 0.8), new Toxicity(toxicity, Map.of()));
    }
}
