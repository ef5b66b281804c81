// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vigie.core.mention.Search;
import org.vigie.core.mention.Triage;
import org.vigie.ui.watch.Volume.Count;

/// Mentions over time: which step, which order, and days that start at midnight of the place.
class VolumeTest {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final String FORUM = WatchRoom.FORUM.id().toString();
    private static final String PRESS = WatchRoom.PRESS.id().toString();
    private static final Volume.Wish FITTING = new Volume.Wish(Volume.By.FEELING, Optional.empty());

    @ParameterizedTest
    @CsvSource({"60, MINUTE", "180, MINUTE", "181, FIVE_MINUTES", "1440, QUARTER", "10080, HOUR", "44640, DAY"})
    void takesTheFinestStepThatCanBeRead(long minutes, Step expected) {
        assertThat(Step.fitting(Duration.ofMinutes(minutes))).isEqualTo(expected);
    }

    @Test
    void stacksTheGreatestSourceFirst() {
        var start = WatchRoom.NOON;
        var volume = Volume.of(
                List.of(
                        new Count(start, PRESS, 2),
                        new Count(start, FORUM, 5),
                        new Count(start.plusSeconds(60), PRESS, 1)),
                Volume.By.SOURCE,
                Step.MINUTE,
                new Volume.Span(start, start.plusSeconds(120)),
                PARIS);
        assertThat(volume.parts()).containsExactly(FORUM, PRESS);
        assertThat(volume.total()).isEqualTo(8);
        assertThat(volume.peak().orElseThrow().mentions()).isEqualTo(Map.of(FORUM, 5L, PRESS, 2L));
        assertThat(volume.at(start.plusSeconds(90), PARIS).orElseThrow().total())
                .isEqualTo(1);
        assertThat(volume.at(start.plusSeconds(190), PARIS)).isEmpty();
    }

    @Test
    void aDayStartsAtMidnightOfThePlaceAlsoWhenTheClocksChange() {
        var dayOfChange = Instant.parse("2026-10-24T22:00:00Z");
        var lastHour = Instant.parse("2026-10-25T22:30:00Z");
        assertThat(Step.DAY.start(lastHour, PARIS)).isEqualTo(dayOfChange);
        assertThat(Step.DAY.next(dayOfChange, PARIS)).isEqualTo(Instant.parse("2026-10-25T23:00:00Z"));
    }

    @Test
    void withoutABeginningTheFirstMentionIsTheBeginning() {
        var room = new WatchRoom();
        room.say("La première", 45);
        room.say("La seconde", 5, WatchRoom.PRESS, "fr", Triage.FRESH);
        var volume = Volume.read(room.mentions, Search.EVERYTHING, FITTING, WatchRoom.NOON, PARIS);
        assertThat(volume.step()).isEqualTo(Step.MINUTE);
        assertThat(volume.from()).isEqualTo(Instant.parse("2026-10-14T11:00:00Z"));
        assertThat(volume.total()).isEqualTo(2);
    }

    @Test
    void feelingsStandInTheirOrderAndSourcesWhereNothingFeelsLikeAnything() {
        var room = new WatchRoom();
        var calm = room.say("La première", 5);
        var volume = Volume.read(room.mentions, Search.EVERYTHING, FITTING, WatchRoom.NOON, PARIS);
        assertThat(volume.by()).isEqualTo(Volume.By.SOURCE);
        room.weigh(calm, 10, 0.4, 0);
        room.weigh(room.say("Panne", 5), 10, -0.4, 0);
        room.say("Autre", 5);
        volume = Volume.read(room.mentions, Search.EVERYTHING, FITTING, WatchRoom.NOON, PARIS);
        assertThat(volume.by()).isEqualTo(Volume.By.FEELING);
        assertThat(volume.parts()).containsExactly("NEGATIVE", "NEUTRAL", "POSITIVE");
        assertThat(volume.peak().orElseThrow().mentions())
                .isEqualTo(Map.of("NEGATIVE", 1L, "NEUTRAL", 1L, "POSITIVE", 1L));
    }

    @Test
    void anEmptyRoomHasAnEmptyChart() {
        var volume = Volume.read(new MemoryMentions(), Search.EVERYTHING, FITTING, WatchRoom.NOON, PARIS);
        assertThat(volume.columns()).isEmpty();
        assertThat(volume.peak()).isEmpty();
    }
}
