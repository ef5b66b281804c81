// SPDX-License-Identifier: Apache-2.0
package org.vigie.app.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class IntervalTest {
    /// 100 answers of which 80 are right: the standard error of the share is √(0.8 × 0.2 / 100) = 0.04, so that the
    /// interval reaches about 1.96 × 0.04 = 0.078 to either side.
    @Test
    void isAsWideAsTheBinomialSays() {
        var interval = Interval.of(
                100, 7, places -> Arrays.stream(places).filter(i -> i < 80).count() / 100.0);
        assertThat(interval.low()).isCloseTo(0.72, within(0.02));
        assertThat(interval.high()).isCloseTo(0.88, within(0.02));
    }

    @Test
    void isUnknownWithoutTexts() {
        assertThat(Interval.of(0, 7, _ -> 1).low()).isNaN();
    }
}
