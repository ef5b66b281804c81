// SPDX-License-Identifier: Apache-2.0
package org.vigie.analysis.virality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongUnaryOperator;
import org.junit.jupiter.api.Test;
import org.vigie.analysis.virality.Virality.Want;
import org.vigie.core.mention.Engagement;
import org.vigie.core.mention.EngagementReading;

class ViralityTest {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    /// 14:00 in Paris.
    private static final Instant PUBLISHED = Instant.parse("2026-03-02T13:00:00Z");

    private static final long UNKNOWN = -1;

    @Test
    void saysWhatIsMissing() {
        assertThat(of(List.of(), UNKNOWN, 60)).isEqualTo(new Virality.TooLittle(Want.READING));
        assertThat(of(List.of(new EngagementReading(at(50), Engagement.NONE)), 5_000, 60))
                .isEqualTo(new Virality.TooLittle(Want.READING));
        assertThat(of(shares(m -> m / 30, 10, 60), UNKNOWN, 60)).isEqualTo(new Virality.TooLittle(Want.COUNT));
        assertThat(of(shares(m -> 40 * m, 10, 10), 5_000, 12)).isEqualTo(new Virality.TooLittle(Want.AGE));
        // Read until it was two hours old, asked when it is five.
        assertThat(of(shares(m -> m, 30, 120), 5_000, 300)).isEqualTo(new Virality.TooLittle(Want.RECENT_READING));
        assertThat(of(shares(m -> m, 30, 120), 5_000, 230)).isInstanceOf(Virality.Known.class);
    }

    @Test
    void theGroundIsTheBestThatReadingsAllow() {
        assertThat(known(of(shares(m -> m, 30, 120), UNKNOWN, 120)).ground()).isEqualTo(Ground.READINGS);
        assertThat(known(of(shares(m -> m / 10, 30, 120), UNKNOWN, 120)).ground())
                .isEqualTo(Ground.VELOCITY);
        assertThat(known(of(shares(m -> m, 60, 120), UNKNOWN, 120)).ground()).isEqualTo(Ground.VELOCITY);
        assertThat(known(of(shares(m -> m, 120, 120), UNKNOWN, 120)).ground()).isEqualTo(Ground.AGE);
    }

    @Test
    void theGrowingOutrunsTheDying() {
        var growing = known(of(shares(m -> m * m / 36, 15, 180), UNKNOWN, 180));
        var steady = known(of(shares(m -> 5 * m, 15, 180), UNKNOWN, 180));
        var dying = known(of(shares(m -> Math.min(900, 30 * m), 15, 180), UNKNOWN, 180));
        assertThat(List.of(growing.now(), steady.now(), dying.now())).containsOnly(900L);
        assertThat(growing.expected()).isGreaterThan(steady.expected());
        assertThat(steady.expected()).isGreaterThan(dying.expected());
        assertThat(growing.exceeds().get(2)).isGreaterThan(0.55);
        assertThat(dying.exceeds().get(2)).isLessThan(0.4);
        for (var each : List.of(growing, steady, dying)) {
            assertThat(each.exceeds().keySet()).containsExactlyElementsOf(Virality.OFFERED);
            assertThat(each.exceeds().get(5)).isBetween(0.0, each.exceeds().get(2));
            assertThat(each.exceeds().get(10)).isBetween(0.0, each.exceeds().get(5));
            assertThat(each.low()).isBetween(900L, each.expected());
            assertThat(each.high()).isGreaterThan(each.expected());
        }
    }

    @Test
    void ageCoolsAndAWeekEndsIt() {
        var young = known(of(shares(m -> 300, 120, 120), UNKNOWN, 120));
        var old = known(of(shares(m -> 300, 48 * 60, 48 * 60), UNKNOWN, 48 * 60));
        var over = known(of(shares(m -> 300, 8 * 24 * 60, 8 * 24 * 60), UNKNOWN, 8 * 24 * 60));
        assertThat(young.exceeds().get(2)).isGreaterThan(0.3);
        assertThat(old.exceeds().get(2)).isLessThan(0.01);
        assertThat(over.expected()).isEqualTo(300);
        assertThat(over.high()).isLessThan(330);
    }

    @Test
    void aReachCountsPeopleNotShares() {
        // 40 shares of 330 people each beside 100,000 followers: 113,200. To double, sharing must grow 9.6 times.
        var known = known(of(shares(m -> m / 3, 30, 120), 100_000, 120));
        assertThat(known.measure()).isEqualTo(Measure.READERS);
        assertThat(known.now()).isEqualTo(113_200);
        var alone = known(of(shares(m -> m / 3, 30, 120), UNKNOWN, 120));
        assertThat(alone.measure()).isEqualTo(Measure.SHARES);
        assertThat(alone.now()).isEqualTo(40);
        assertThat(known.exceeds().get(2)).isLessThan(alone.exceeds().get(5));
    }

    @Test
    void aQuietMentionOfAKnownAuthorStaysQuiet() {
        var quiet = known(of(shares(_ -> 0, 60, 360), 5_000, 360));
        assertThat(quiet.now()).isEqualTo(5_000);
        assertThat(quiet.expected()).isBetween(5_000L, 6_000L);
        assertThat(quiet.exceeds().get(2)).isLessThan(0.05);
    }

    @Test
    void viewsComeFirst() {
        var told = List.of(new EngagementReading(at(120), new Engagement(3, 50, 700, 9_000)));
        var known = known(of(told, 100_000, 120));
        assertThat(known.measure()).isEqualTo(Measure.READERS);
        assertThat(known.now()).isEqualTo(9_000);
        var likes = List.of(new EngagementReading(at(120), new Engagement(3, -1, 700, -1)));
        assertThat(known(of(likes, 100_000, 120)).measure()).isEqualTo(Measure.LIKES);
    }

    @Test
    void theUsualReachOfItsAuthorPullsAWeakGround() {
        var once = List.of(new EngagementReading(at(120), new Engagement(-1, -1, -1, 2_000)));
        var alone = known(Virality.of(once, PUBLISHED, UNKNOWN, UNKNOWN, at(120), PARIS));
        var star = known(Virality.of(once, PUBLISHED, UNKNOWN, 80_000, at(120), PARIS));
        var small = known(Virality.of(once, PUBLISHED, UNKNOWN, 500, at(120), PARIS));
        assertThat(alone.usual()).isFalse();
        assertThat(star.usual()).isTrue();
        assertThat(star.expected()).isGreaterThan(alone.expected());
        assertThat(small.expected()).isLessThan(alone.expected());
        assertThat(star.exceeds().get(5)).isGreaterThan(alone.exceeds().get(5));
    }

    @Test
    void anUnknownAudienceLeavesTheUsualReachAsBase() {
        var told = shares(m -> m / 3, 30, 120);
        var known = known(Virality.of(told, PUBLISHED, UNKNOWN, 50_000, at(120), PARIS));
        assertThat(known.measure()).isEqualTo(Measure.READERS);
        assertThat(known.now()).isEqualTo(50_000 + 40 * 330);
    }

    @Test
    void standsHostileNumbers() {
        var hostile = List.of(
                new EngagementReading(at(30), new Engagement(-9, Long.MAX_VALUE, Long.MIN_VALUE, -1)),
                new EngagementReading(at(30), new Engagement(-1, 500, -1, -1)),
                new EngagementReading(at(60), new Engagement(-1, 200, -1, -1)),
                new EngagementReading(at(90), new Engagement(-1, 600, -1, -1)),
                new EngagementReading(at(-40), new Engagement(-1, 900, -1, -1)),
                new EngagementReading(at(9_000), new Engagement(-1, 9_000, -1, -1)));
        var known = known(Virality.of(hostile, PUBLISHED, Long.MAX_VALUE, Long.MIN_VALUE, at(95), PARIS));
        assertThat(known.measure()).isEqualTo(Measure.SHARES);
        assertThat(known.now()).isEqualTo(600);
        assertThat(known.expected()).isBetween(600L, 60_000L);
        var huge = shares(m -> 7_000_000_000L * m, 30, 120);
        assertThat(known(of(huge, 8_000_000_000L, 120)).exceeds().values())
                .allSatisfy(p -> assertThat(p).isBetween(0.0, 1.0));
    }

    @Test
    void theOrderOfReadingsDoesNotMatter() {
        var told = shares(m -> m, 15, 180);
        assertThat(of(told.reversed(), UNKNOWN, 180)).isEqualTo(of(told, UNKNOWN, 180));
    }

    @Test
    void anOutlookIsNormalOnEitherSide() {
        var outlook = new Outlook(Math.log(2), 0.5, 1);
        assertThat(outlook.growth()).isCloseTo(2, within(1e-9));
        assertThat(outlook.exceeds(2)).isCloseTo(0.5, within(1e-6));
        assertThat(outlook.exceeds(1)).isEqualTo(1);
        assertThat(outlook.exceeds(Double.NaN)).isEqualTo(1);
        // One standard deviation over: 2·e. 15.87 % lie beyond.
        assertThat(outlook.exceeds(2 * Math.E)).isCloseTo(0.1587, within(1e-4));
        assertThat(outlook.exceeds(outlook.high())).isCloseTo(0.1, within(1e-6));
        assertThat(outlook.low()).isCloseTo(2 * Math.exp(-0.5 * 1.28155), within(1e-4));
        assertThat(new Outlook(-3, 0.1, 0.1).high()).isEqualTo(1);
    }

    private static Virality of(List<EngagementReading> readings, long audience, long minutes) {
        return Virality.of(readings, PUBLISHED, audience, UNKNOWN, at(minutes), PARIS);
    }

    private static Virality.Known known(Virality virality) {
        assertThat(virality).isInstanceOf(Virality.Known.class);
        return (Virality.Known) virality;
    }

    private static Instant at(long minutes) {
        return PUBLISHED.plus(Duration.ofMinutes(minutes));
    }

    /// Shares as a function of minutes, read every so many minutes until the last.
    private static List<EngagementReading> shares(LongUnaryOperator count, long every, long last) {
        var readings = new ArrayList<EngagementReading>();
        for (long minutes = every; minutes <= last; minutes += every)
            readings.add(new EngagementReading(at(minutes), new Engagement(-1, count.applyAsLong(minutes), -1, -1)));
        return readings;
    }
}
