// SPDX-License-Identifier: Apache-2.0
package org.vigie.analysis.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vigie.analysis.alert.Streams.HOUR;
import static org.vigie.analysis.alert.Streams.at;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.vigie.core.alert.Condition;
import org.vigie.core.alert.Finding;
import org.vigie.core.alert.Gauge;
import org.vigie.core.alert.Gauge.Unit;
import org.vigie.core.alert.Matter;
import org.vigie.core.alert.Scope;
import org.vigie.core.source.SourceId;

/// What each condition reads, with figures that can be checked by hand.
class ChecksTest {
    private static final Matter ALL = new Matter.Everything();
    private static final Scope WHOLE = new Scope.Whole();

    @Test
    void aBurstIsReadAgainstWhatIsUsual() {
        // 2 a minute for 8 hours, then 10 a minute: 120 an hour are expected, 600 came
        var books = new Streams().steady(0, 8, 2, 0).steady(8, 9, 10, 0).about(ALL);
        var condition = new Condition.Burst(WHOLE, HOUR, 4, 100);
        assertThat(Checks.read(condition, books, at(8, 59)))
                .containsExactly(new Reading(
                        new Finding.Burst(ALL, 600, HOUR, 120), new Gauge(600, 480, Unit.MENTIONS_PER_HOUR)));
        assertThat(Checks.read(condition, books, at(7, 59)).getFirst().isOver()).isFalse();
    }

    @Test
    void fewMentionsProveNothing() {
        var books = new Streams().steady(5, 6, 1, 0).about(ALL);
        var condition = new Condition.Burst(WHOLE, HOUR, 4, 100);
        assertThat(Checks.read(condition, books, at(5, 59)).getFirst().gauge())
                .isEqualTo(new Gauge(60, 100, Unit.MENTIONS_PER_HOUR));
    }

    @Test
    void withoutHistoryABurstCannotBeTold() {
        var books = new Streams().steady(0, 2, 50, 0).about(ALL);
        assertThat(Checks.read(new Condition.Burst(WHOLE, HOUR, 4, 100), books, at(1, 59)))
                .isEmpty();
    }

    @Test
    void visitsAreReadOverTheHourThatWasCountedLastUntilItIsOld() {
        var site = new Matter.OfSource(new SourceId(new UUID(6, 1)), "altea.example");
        var counts = new ArrayList<Minutes.Count>();
        for (int hour = 0; hour < 9; hour++) counts.add(new Minutes.Count(at(hour, 59), hour == 8 ? 600 : 100, 0, 0));
        var visits = new Books.Book(site, Minutes.of(at(0, 0), counts), false);
        var books = new Books(List.of(), List.of(), List.of(visits));
        var condition = new Condition.Traffic(Optional.empty(), HOUR, 3, 200);
        var jump = new Reading(new Finding.Traffic(site, 600, HOUR, 100), new Gauge(600, 300, Unit.VISITS_PER_HOUR));
        assertThat(Checks.read(condition, books, at(9, 40)))
                .as("the hour from 9 was not counted yet")
                .containsExactly(jump);
        assertThat(Checks.read(condition, books, at(8, 30)).getFirst().isOver()).isFalse();
        assertThat(Checks.read(condition, books, at(15, 0))).isEmpty();
        assertThat(Checks.read(new Condition.Traffic(Optional.of(site.source()), HOUR, 3, 200), books, at(9, 0)))
                .containsExactly(jump);
        assertThat(Checks.read(
                        new Condition.Traffic(Optional.of(new SourceId(new UUID(6, 2))), HOUR, 3, 200),
                        books,
                        at(9, 0)))
                .isEmpty();
    }

    @Test
    void growthComparesTwoWindows() {
        var books = new Streams().steady(0, 1, 2, 0).steady(1, 2, 3, 0).about(ALL);
        assertThat(Checks.read(new Condition.Growth(WHOLE, HOUR, 0.3, 100), books, at(1, 59)))
                .containsExactly(
                        new Reading(new Finding.Growth(ALL, 180, 120, HOUR), new Gauge(0.5, 0.3, Unit.GROWTH)));
        assertThat(Checks.read(new Condition.Growth(WHOLE, HOUR, 0.3, 200), books, at(1, 59)))
                .isEmpty();
    }

    @Test
    void aShareIsReadOnceThereAreEnoughMentions() {
        var books = new Streams().steady(0, 1, 10, 0.7).about(ALL);
        assertThat(Checks.read(new Condition.NegativeShare(WHOLE, HOUR, 0.6, 600), books, at(0, 59)))
                .containsExactly(
                        new Reading(new Finding.Negative(ALL, 0.7, 600, HOUR), new Gauge(0.7, 0.6, Unit.SHARE)));
        assertThat(Checks.read(new Condition.NegativeShare(WHOLE, HOUR, 0.6, 601), books, at(0, 59)))
                .isEmpty();
        assertThat(Checks.read(new Condition.ToxicShare(WHOLE, HOUR, 0.1, 1), books, at(0, 59))
                        .getFirst()
                        .isOver())
                .isFalse();
    }

    @Test
    void tonesThatWereNotReadAreNotZero() {
        var minutes = new Streams().steady(0, 1, 10, 0).minutes();
        var books = new Books(List.of(new Books.Book(ALL, minutes, false)), List.of());
        assertThat(Checks.read(new Condition.NegativeShare(WHOLE, HOUR, 0.6, 1), books, at(0, 59)))
                .isEmpty();
    }

    @Test
    void aQueryAndACategoryAreCounted() {
        var query = new Matter.OfQuery("Résiliations", "résili*");
        var books = new Streams().steady(0, 1, 1, 0).about(query);
        var half = Duration.ofMinutes(30);
        assertThat(Checks.read(new Condition.Matches("Résiliations", "résili*", half, 20), books, at(0, 59)))
                .containsExactly(
                        new Reading(new Finding.Matches(query, 30, half), new Gauge(60, 40, Unit.MENTIONS_PER_HOUR)));
        var press = new Matter.OfCategory("press");
        assertThat(Checks.read(
                        new Condition.Category("press", HOUR, 1),
                        new Streams().steady(0, 1, 1, 0).about(press),
                        at(0, 0)))
                .containsExactly(
                        new Reading(new Finding.Category(press, 1, HOUR), new Gauge(1, 1, Unit.MENTIONS_PER_HOUR)));
    }

    @Test
    void silenceIsToldOnlyOfASourceThatUsuallySpeaks() {
        var forums = new Matter.OfSource(new SourceId(new UUID(4, 4)), "Forums");
        var silence = new Condition.Silence(Optional.empty(), HOUR);
        var busy = new Streams().steady(0, 4, 1, 0).about(forums);
        assertThat(Checks.read(silence, busy, at(5, 0)))
                .containsExactly(new Reading(
                        new Finding.Silent(
                                forums,
                                Optional.of(at(3, 59).minusSeconds(59)),
                                Duration.ofMinutes(61).plusSeconds(59)),
                        new Gauge(61, 60, Unit.MINUTES)));
        assertThat(Checks.read(silence, busy, at(4, 30)).getFirst().isOver()).isFalse();
        var rare = new Books(
                List.of(new Books.Book(
                        forums, Minutes.of(Streams.MIDNIGHT, List.of(new Minutes.Count(at(2, 0), 3, 0, 0))), false)),
                List.of());
        assertThat(Checks.read(silence, rare, at(5, 0))).isEmpty();
    }

    @Test
    void anAudienceThatIsNotKnownKeepsNobodyOut() {
        var condition = new Condition.LoudAuthor(50_000, 400, Duration.ofMinutes(12), List.of("AlteaTelecom"));
        var start = at(1, 0);
        var unknown = Streams.voice("lea_connect", OptionalLong.empty(), start, 0, 200, 600);
        var small = Streams.voice("petit", OptionalLong.of(300), start, 0, 200, 600);
        var ours = Streams.voice("Altea_Telecom", OptionalLong.of(900_000), start, 0, 200, 600);
        assertThat(Checks.read(condition, Streams.voices(unknown, small, ours), at(1, 5)))
                .containsExactly(new Reading(
                        new Finding.Loud(unknown.author(), OptionalLong.empty(), 600, Duration.ofMinutes(12)),
                        new Gauge(600, 400, Unit.REACTIONS)));
    }

    @Test
    void speedIsWhatWasGainedLately() {
        var condition = new Condition.LoudAuthor(50_000, 400, Duration.ofMinutes(2), List.of());
        var voice = Streams.voice("lea", OptionalLong.of(182_000), at(1, 0), 0, 300, 500, 600, 600, 600);
        assertThat(Checks.read(condition, Streams.voices(voice), at(1, 3))
                        .getFirst()
                        .gauge()
                        .value())
                .isEqualTo(300);
        assertThat(Checks.read(condition, Streams.voices(voice), at(1, 5))
                        .getFirst()
                        .gauge()
                        .value())
                .isZero();
        assertThat(Checks.read(condition, Streams.voices(voice), at(0, 59))).isEmpty();
    }

    @Test
    void aLookAlikeIsNotOneOfOurs() {
        var condition = new Condition.LookAlike(List.of("Altéa"), List.of("AlteaTelecom"), 5);
        var fake = Streams.voice("Altea_SAV_Aide", OptionalLong.empty(), at(1, 0), 0, 110);
        var ours = Streams.voice("AlteaTelecom", OptionalLong.empty(), at(1, 0), 0, 110);
        assertThat(Checks.read(condition, Streams.voices(fake, ours), at(1, 5)))
                .containsExactly(new Reading(new Finding.LookAlike(fake.author(), 11), new Gauge(11, 5, Unit.REPLIES)));
    }
}
