// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.traffic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LastDayTest {
    private static final Instant NOON = Instant.parse("2026-11-26T12:00:00Z");

    private static List<Visits> hours(int count) {
        var all = new ArrayList<Visits>();
        for (int ago = count; ago >= 1; ago--)
            all.add(new Visits(NOON.minus(Duration.ofHours(ago)), Duration.ofHours(1), ago <= 24 ? 10 : 20, 5, 1));
        return all;
    }

    @Test
    void addsUpTheLatestDayBesideTheOneBefore() {
        assertThat(LastDay.of(hours(60)))
                .contains(new LastDay(NOON, new Visits.Sum(240, 120, 24), Optional.of(new Visits.Sum(480, 120, 24))));
        assertThat(LastDay.of(hours(30)).orElseThrow().before())
                .as("six hours are no day")
                .isEmpty();
        assertThat(LastDay.of(hours(23))).isEmpty();
        assertThat(LastDay.of(List.of())).isEmpty();
    }

    @Test
    void doesNotAddUpOverAGap() {
        var all = new ArrayList<>(hours(60));
        all.remove(50);
        assertThat(LastDay.of(all)).isEmpty();
    }

    @Test
    void takesDaysAsTheyAreWhateverTheirLength() {
        var autumn = new Visits(NOON.minus(Duration.ofHours(49)), Duration.ofHours(25), 300, -1, 6);
        var next = new Visits(NOON.minus(Duration.ofHours(24)), Duration.ofHours(24), 200, -1, 4);
        assertThat(LastDay.of(List.of(autumn, next)))
                .contains(new LastDay(NOON, new Visits.Sum(200, -1, 4), Optional.of(new Visits.Sum(300, -1, 6))));
    }

    @Test
    void aPartIsNeverMoreThanTheWhole() {
        assertThatThrownBy(() -> new Visits(NOON, Duration.ofHours(1), 3, 4, 0))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(Visits.sum(List.of(
                        new Visits(NOON, Duration.ofHours(1), 3, -1, 1),
                        new Visits(NOON, Duration.ofHours(1), 3, 2, 1))))
                .isEqualTo(new Visits.Sum(6, Visits.UNKNOWN, 2));
    }
}
