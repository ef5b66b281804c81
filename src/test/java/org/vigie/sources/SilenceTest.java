// SPDX-License-Identifier: Apache-2.0
package org.vigie.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SilenceTest {
    private static final Instant START = Instant.parse("2026-11-22T00:00:00Z");
    private static final Duration INTERVAL = Duration.ofMinutes(2);

    @Test
    void knowsNothingUsualBeforeTenMentions() {
        var silence = new Silence(START, 0);
        silence.heard(every(Duration.ofMinutes(1), 9));
        assertThat(silence.isUnusual(START.plus(Duration.ofDays(9)), INTERVAL)).isFalse();
    }

    @Test
    void isUnusualAfterTwiceTheLongestGap() {
        var silence = new Silence(START, 0);
        silence.heard(every(Duration.ofHours(1), 20)); // the last at 19:00
        var last = START.plus(Duration.ofHours(19));
        assertThat(silence.isUnusual(last.plus(Duration.ofMinutes(119)), INTERVAL))
                .isFalse();
        assertThat(silence.isUnusual(last.plus(Duration.ofMinutes(121)), INTERVAL))
                .isTrue();
    }

    @Test
    void allowsAtLeastAQuarterOfAnHourAndThreeQuestions() {
        var silence = new Silence(START, 0);
        silence.heard(every(Duration.ofSeconds(1), 60));
        var last = START.plusSeconds(59);
        assertThat(silence.isUnusual(last.plus(Duration.ofMinutes(15)), INTERVAL))
                .isFalse();
        assertThat(silence.isUnusual(last.plus(Duration.ofMinutes(16)), INTERVAL))
                .isTrue();
        assertThat(silence.isUnusual(last.plus(Duration.ofMinutes(16)), Duration.ofMinutes(10)))
                .isFalse();
    }

    @Test
    void remembersAcrossARestartThatItUsedToSpeak() {
        var silence = new Silence(START, 500);
        assertThat(silence.isUnusual(START.plus(Duration.ofHours(5)), INTERVAL)).isFalse();
        assertThat(silence.isUnusual(START.plus(Duration.ofHours(7)), INTERVAL)).isTrue();
        assertThat(new Silence(START, 0).isUnusual(START.plus(Duration.ofHours(7)), INTERVAL))
                .isFalse();
    }

    private static List<Instant> every(Duration step, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> START.plus(step.multipliedBy(i)))
                .toList();
    }
}
