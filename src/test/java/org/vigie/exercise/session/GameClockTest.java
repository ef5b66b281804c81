// SPDX-License-Identifier: Apache-2.0
package org.vigie.exercise.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class GameClockTest {
    private static final Instant START = Instant.parse("2026-10-14T12:00:00Z");

    private Instant wall = Instant.parse("2026-11-26T08:00:00Z");
    private long nanos = 17;
    private final GameClock clock = new GameClock(START, () -> wall, () -> nanos);

    @Test
    void itStandsUntilItIsSetGoing() {
        pass(Duration.ofSeconds(3));
        assertThat(clock.instant()).isEqualTo(START);
        clock.set(Duration.ofMinutes(2), true, 1);
        pass(Duration.ofSeconds(3));
        clock.beat();
        assertThat(clock.instant()).isEqualTo(START.plusSeconds(123));
        clock.set(clock.at(), false, 1);
        pass(Duration.ofSeconds(3));
        assertThat(clock.at()).isEqualTo(Duration.ofSeconds(123));
    }

    @Test
    void itRunsAtTheSpeedOfItsGame() {
        clock.set(Duration.ZERO, true, 60);
        for (int i = 0; i < 10; i++) {
            pass(Duration.ofMillis(100));
            assertThat(clock.beat()).isFalse();
        }
        assertThat(clock.at()).isEqualTo(Duration.ofMinutes(1));
        clock.set(clock.at(), true, 0.5);
        pass(Duration.ofSeconds(2));
        assertThat(clock.at()).isEqualTo(Duration.ofSeconds(61));
    }

    @Test
    void aLateBeatLetsItShowNoMoreThanMayBeLostAndBringsTheRest() {
        clock.set(Duration.ZERO, true, 60);
        pass(Duration.ofMillis(10));
        assertThat(clock.at()).isEqualTo(Duration.ofMillis(600));
        pass(Duration.ofMillis(320));
        assertThat(clock.at()).isEqualTo(GameClock.LARGEST_LEAD);
        assertThat(clock.beat()).isFalse();
        assertThat(clock.at()).isEqualTo(Duration.ofMillis(19_800));
    }

    @Test
    void aComputerThatSleptFindsTheGameWhereItWas() {
        clock.set(Duration.ofMinutes(1), true, 60);
        wall = wall.plus(Duration.ofHours(2));
        nanos += Duration.ofMillis(10).toNanos();
        assertThat(clock.beat()).isTrue();
        assertThat(clock.at()).isEqualTo(Duration.ofMinutes(1));
        pass(Duration.ofSeconds(1));
        assertThat(clock.beat()).isFalse();
        assertThat(clock.at()).as("it waits").isEqualTo(Duration.ofMinutes(1));
    }

    @Test
    void aCountThatGoesOnDuringSleepIsNoBetter() {
        clock.set(Duration.ZERO, true, 1);
        pass(Duration.ofHours(1));
        assertThat(clock.at()).as("read before the beat").isEqualTo(GameClock.LARGEST_LEAD);
        assertThat(clock.beat()).isTrue();
        assertThat(clock.at()).isZero();
    }

    @Test
    void aWallClockThatIsSetStopsTheGameAndDoesNotMoveIt() {
        clock.set(Duration.ofMinutes(5), true, 1);
        wall = wall.minus(Duration.ofMinutes(30));
        assertThat(clock.at()).isEqualTo(Duration.ofMinutes(5));
        assertThat(clock.beat()).isTrue();
        assertThat(clock.at()).isEqualTo(Duration.ofMinutes(5));
        clock.set(clock.at(), true, 1);
        wall = wall.plusMillis(900);
        nanos += Duration.ofMillis(100).toNanos();
        assertThat(clock.beat()).as("a small correction is no jump").isFalse();
        assertThat(clock.at()).isEqualTo(Duration.ofMinutes(5).plusMillis(100));
    }

    private void pass(Duration time) {
        wall = wall.plus(time);
        nanos += time.toNanos();
    }
}
