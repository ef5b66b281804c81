// SPDX-License-Identifier: Apache-2.0
package org.vigie.exercise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class StoryClockTest {
    private static final Instant START = DemoCase.OPENING;

    private Instant wall = Instant.parse("2026-11-23T09:00:00Z");
    private final StoryClock clock = new StoryClock(() -> wall, START, 10);

    @Test
    void runsAtItsSpeed() {
        assertThat(clock.instant()).isEqualTo(START);
        pass(6);
        assertThat(clock.instant()).isEqualTo(START.plusSeconds(60));
    }

    @Test
    void changesSpeedWithoutAJump() {
        pass(6);
        clock.setSpeed(1);
        assertThat(clock.instant()).isEqualTo(START.plusSeconds(60));
        pass(5);
        assertThat(clock.instant()).isEqualTo(START.plusSeconds(65));
    }

    @Test
    void standsStillWhilePaused() {
        pass(1);
        clock.pause();
        pass(1000);
        assertThat(clock.instant()).isEqualTo(START.plusSeconds(10));
        clock.setSpeed(2);
        clock.resume();
        assertThat(clock.instant()).isEqualTo(START.plusSeconds(10));
        pass(3);
        assertThat(clock.instant()).isEqualTo(START.plusSeconds(16));
    }

    @Test
    void jumpsWherever() {
        pass(3);
        clock.jump(DemoCase.T0);
        assertThat(clock.instant()).isEqualTo(DemoCase.T0);
        clock.pause();
        clock.jump(DemoCase.END);
        pass(3);
        assertThat(clock.instant()).isEqualTo(DemoCase.END);
    }

    @Test
    void neverGoesBackWithTheWallClock() {
        wall = wall.minusSeconds(3600);
        assertThat(clock.instant()).isEqualTo(START);
    }

    @Test
    void refusesToStandOrRunBackward() {
        assertThatThrownBy(() -> new StoryClock(() -> wall, START, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> clock.setSpeed(-1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> clock.setSpeed(Double.NaN)).isInstanceOf(IllegalArgumentException.class);
    }

    private void pass(long seconds) {
        wall = wall.plusSeconds(seconds);
    }
}
