// SPDX-License-Identifier: Apache-2.0
package org.vigie.analysis.alert;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.OptionalDouble;

/// How many mentions a window usually holds at this hour: causal, and robust against bursts in the past.
///
/// The median of the windows that ended at the same hour on up to seven days before; where fewer than three days
/// are known, the median of up to 24 windows just before. Fewer than three windows are not enough to say.
///
/// This is not what the burst detector expects ([org.vigie.analysis.series.BurstDetector]): that one walks a series of
/// even steps from
/// its first point on, and keeps levels by hour and day that it learns as it goes. A rule asks about any window at any
/// minute, also in a rehearsal that begins in the middle of a past, and must come to the same without having walked
/// there; and people are to be able to check the figure by counting seven days.
final class Baseline {
    private static final Duration DAY = Duration.ofDays(1);
    private static final int DAYS = 7;
    private static final int WINDOWS = 24;
    private static final int FEWEST = 3;

    private Baseline() {}

    static OptionalDouble expected(Minutes minutes, Instant until, Duration window) {
        var seasonal = median(minutes, until, window, DAY, DAYS);
        return seasonal.isPresent() ? seasonal : median(minutes, until, window, window, WINDOWS);
    }

    private static OptionalDouble median(Minutes minutes, Instant until, Duration window, Duration lag, int most) {
        var counts = new long[most];
        int known = 0;
        for (int i = 1; i <= most; i++) {
            var end = until.minus(lag.multipliedBy(i));
            if (!minutes.covers(end, window)) break;
            counts[known++] = minutes.mentions(end, window);
        }
        if (known < FEWEST) return OptionalDouble.empty();
        Arrays.sort(counts, 0, known);
        return OptionalDouble.of((counts[(known - 1) / 2] + counts[known / 2]) / 2.0);
    }
}
