// SPDX-License-Identifier: Apache-2.0
package org.vigie.analysis.virality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.IntToLongFunction;
import org.junit.jupiter.api.Test;
import org.vigie.core.mention.Author;
import org.vigie.core.mention.Engagement;
import org.vigie.core.mention.Mention;
import org.vigie.core.mention.MentionKey;
import org.vigie.core.mention.Times;
import org.vigie.core.source.SourceId;
import org.vigie.core.source.SourceKind;

class ReachTest {
    @Test
    void nobodySpokeIsZero() {
        assertThat(Reach.of(List.of())).isEqualTo(new ReachEstimate.Known(0, 0, 0, 0, 0, 0));
    }

    @Test
    void oneAccountReachesItsOwn() {
        var once = List.of(account("a", 42_000));
        assertThat(Reach.of(once)).isEqualTo(new ReachEstimate.Known(42_000, 42_000, 42_000, 1, 0, 0));
        assertThat(Reach.of(List.of(account("a", 30_000_000))))
                .isEqualTo(new ReachEstimate.Known(30_000_000, 30_000_000, 30_000_000, 1, 0, 0));
    }

    @Test
    void anAccountCountsOnceWithTheLargestAudienceTold() {
        var thrice = List.of(account("a", 900), account("a", 1_000), account("a", -1));
        assertThat(Reach.of(thrice)).isEqualTo(new ReachEstimate.Known(1_000, 1_000, 1_000, 1, 0, 0));
        assertThat(Reach.of(List.of(account("a", 1_000), new Speaker("feed", "a", 1_000)))
                        .accounts())
                .isEqualTo(2);
    }

    @Test
    void audiencesOverlap() {
        // Two of 4 M among P people: 8 M − 16·10¹²/P. P = 10 M: 6.4 M; 20 M: 7.2 M; 40 M: 7.6 M. The
        // middle eight
        // tenths of P lie between 20 M · 2^−0.8 = 11.5 M (6.61 M) and 20 M · 2^0.8 = 34.8 M (7.54 M).
        var known = known(Reach.of(List.of(account("a", 4_000_000), account("b", 4_000_000))));
        assertThat(known.low()).isCloseTo(6_610_000, within(60_000L));
        assertThat(known.middle()).isCloseTo(7_200_000, within(100_000L));
        assertThat(known.high()).isCloseTo(7_540_000, within(60_000L));
        // Small ones hardly do: 100 of 1,000 are 100,000 less a quarter of a percent.
        assertThat(known(Reach.of(accounts(100, _ -> 1_000))).middle()).isCloseTo(99_750, within(150L));
    }

    @Test
    void neverMoreThanThePopulation() {
        var crowd = known(Reach.of(accounts(2_000, _ -> 500_000)));
        assertThat(crowd.high()).isLessThanOrEqualTo(40_000_000);
        assertThat(crowd.low()).isGreaterThan(10_000_000);
    }

    @Test
    void unknownIsNeverZero() {
        // Half of 200 accounts are unknown, all known have 1,000: the unknown are guessed to have 1,000
        // as well.
        var half = known(Reach.of(accounts(200, i -> i % 2 == 0 ? 1_000 : -1)));
        assertThat(half.imputed()).isEqualTo(100);
        assertThat(half.borrowed()).isZero();
        assertThat(half.middle()).isCloseTo(199_000, within(600L));
    }

    @Test
    void theIntervalWidensWithWhatIsUnknown() {
        var random = new Random(7);
        var audiences = new long[400];
        for (int i = 0; i < audiences.length; i++) audiences[i] = Math.round(Math.exp(7 + 1.5 * random.nextGaussian()));
        var few = known(Reach.of(accounts(400, i -> i < 360 ? audiences[i] : -1)));
        var many = known(Reach.of(accounts(400, i -> i < 40 ? audiences[i] : -1)));
        assertThat((double) few.high() / few.low()).isLessThan(1.3);
        assertThat((double) many.high() / many.low()).isGreaterThan((double) few.high() / few.low() * 1.2);
        var all = known(Reach.of(accounts(400, i -> audiences[i])));
        assertThat(all.middle()).isBetween(many.low() * 8 / 10, many.high() * 13 / 10);
    }

    @Test
    void oneStarDoesNotMakeTheUnknownStars() {
        var speakers = accounts(60, i -> i == 0 ? 5_000_000 : i < 20 ? 300 : -1);
        assertThat(known(Reach.of(speakers)).high()).isLessThan(5_020_000);
    }

    @Test
    void borrowsFromOtherPlatformsWhereItsOwnToldTooFew() {
        var speakers = new ArrayList<>(accounts(8, _ -> 500));
        for (int i = 0; i < 3; i++) speakers.add(new Speaker("forum", "f" + i, -1));
        var known = known(Reach.of(speakers));
        assertThat(known.accounts()).isEqualTo(11);
        assertThat(known.imputed()).isEqualTo(3);
        assertThat(known.borrowed()).isEqualTo(3);
        assertThat(known.middle()).isCloseTo(5_500, within(5L));
    }

    @Test
    void tooFewKnownGiveAFloorOrNothing() {
        assertThat(Reach.of(accounts(10, i -> i < 7 ? 100 : -1))).isEqualTo(new ReachEstimate.AtLeast(700, 10, 3));
        assertThat(Reach.of(accounts(10, _ -> -1))).isEqualTo(new ReachEstimate.Unknown(10));
    }

    @Test
    void standsHostileNumbers() {
        var hostile = List.of(account("a", Long.MAX_VALUE), account("b", Long.MIN_VALUE), account("c", -7));
        assertThat(Reach.of(hostile)).isEqualTo(new ReachEstimate.Unknown(3));
        assertThat(known(Reach.of(List.of(account("a", 8_000_000_000L), account("b", 0))))
                        .middle())
                .isEqualTo(8_000_000_000L);
        assertThat(known(Reach.of(accounts(20, _ -> 0)))).isEqualTo(new ReachEstimate.Known(0, 0, 0, 20, 0, 0));
        assertThatThrownBy(() -> new ReachSettings(Double.NaN, 8, 200, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theOrderOfMentionsDoesNotMatter() {
        var speakers = accounts(300, i -> i % 3 == 0 ? -1 : i * 17L);
        var shuffled = new ArrayList<>(speakers);
        Collections.shuffle(shuffled, new Random(3));
        assertThat(Reach.of(shuffled)).isEqualTo(Reach.of(speakers));
    }

    @Test
    void knowsAnAuthorByHandleThenNameThenSource() {
        assertThat(Speaker.of(mention(new Author("Zoe", "Zoé", 12, null))))
                .isEqualTo(new Speaker("mastodon", "mastodon.social/zoe", 12));
        assertThat(Speaker.of(mention(new Author("", "Zoé", -1, null))))
                .isEqualTo(new Speaker("mastodon", "mastodon.social/zoé", -1));
        assertThat(Speaker.of(mention(Author.NOBODY)).account()).isEqualTo(source().toString());
    }

    private static SourceId source() {
        return new SourceId(new UUID(0, 7));
    }

    private static Mention mention(Author author) {
        var at = Instant.parse("2026-03-02T00:00:00Z");
        var key = new MentionKey(new SourceKind("mastodon"), "mastodon.social", "1");
        return new Mention(key, source(), author, "", "x", "", "", "", "", 0, new Times(at, at, at), Engagement.NONE);
    }

    private static ReachEstimate.Known known(ReachEstimate estimate) {
        assertThat(estimate).isInstanceOf(ReachEstimate.Known.class);
        return (ReachEstimate.Known) estimate;
    }

    private static Speaker account(String name, long audience) {
        return new Speaker("mastodon", name, audience);
    }

    private static List<Speaker> accounts(int count, IntToLongFunction audience) {
        var accounts = new ArrayList<Speaker>();
        for (int i = 0; i < count; i++) accounts.add(account("n" + i, audience.applyAsLong(i)));
        return accounts;
    }
}
