// SPDX-License-Identifier: Apache-2.0
package org.vigie.analysis.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.IntToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.vigie.core.signal.BackTest;
import org.vigie.core.signal.Fan;
import org.vigie.core.signal.Forecast;
import org.vigie.core.signal.SeriesPoint;

class ForecasterTest {
    /// A Monday.
    private static final Instant START = Instant.parse("2026-03-02T00:00:00Z");
    private static final int WEEK = 7 * 24;

    @Test
    void saysThatHistoryIsTooShort() {
        assertThat(Forecaster.forecast(List.of(), Scale.VOLUME)).isEqualTo(new Forecast.TooShort(0, 96));
        assertThat(Forecaster.forecast(volume(95, _ -> 7), Scale.VOLUME)).isEqualTo(new Forecast.TooShort(95, 96));
        assertThat(Forecaster.forecast(volume(96, _ -> 7), Scale.VOLUME)).isInstanceOf(Forecast.Known.class);
    }

    @Test
    void goesOnWhereNothingChanges() {
        var known = known(volume(2 * WEEK, _ -> 20));
        assertThat(known.hours()).hasSize(6);
        assertThat(known.hours().getFirst().start()).isEqualTo(at(2 * WEEK));
        assertThat(known.hours()).allSatisfy(fan -> {
            assertThat(fan.middle()).isCloseTo(20, within(1e-9));
            assertThat(fan.nearlyAll().high()).isCloseTo(20, within(1e-9));
        });
        assertThat(known(volume(WEEK, _ -> 0)).hours().getLast().middle()).isZero();
    }

    @Test
    void followsTheDailyRhythm() {
        // 10 at night, 40 by day: the series ends at midnight, so that the next six hours are night.
        var known = known(volume(2 * WEEK, i -> i % 24 < 8 ? 10 : 40));
        assertThat(known.hours()).allSatisfy(fan -> assertThat(fan.middle()).isCloseTo(10, within(1e-9)));
    }

    @Test
    void tellsWeekdaysFromTheWeekend() {
        // 40 on weekdays, 10 at weekends; the series ends on a Friday at midnight. Two other weekends are behind.
        int days = 19;
        var known = known(volume(days * 24, i -> i / 24 % 7 >= 5 ? 10 : 40));
        // The next day is a Saturday: its 4 earlier weekend days weigh 1 each, the 15 weekdays 0.2 each, less by age.
        assertThat(known.hours().getFirst().middle()).isCloseTo(10, within(1.0));
    }

    @Test
    void carriesARiseOnAndLetsItFade() {
        // 20 an hour, then 40 for the last six hours. The gap is ln(41/21) = 0.669. Its fast part is
        // 1 − 0.5⁶ = 0.984, its slow one 1 − 0.94⁶ = 0.310 of it.
        // After 1 hour 0.8·(0.984 − 0.310) + 0.5^(1/24)·0.310 = 0.840: 21·e^(0.669·0.840) − 1 = 35.8.
        // After 6 hours 0.262·0.674 + 0.841·0.310 = 0.437: 21·e^(0.669·0.437) − 1 = 27.1.
        var known = known(volume(2 * WEEK, i -> i >= 2 * WEEK - 6 ? 40 : 20));
        assertThat(known.hours().getFirst().middle()).isCloseTo(35.8, within(0.1));
        assertThat(known.hours().getLast().middle()).isCloseTo(27.1, within(0.1));
    }

    @Test
    void isNotCarriedAwayByOneHugeHour() {
        // The gap counts as 1.5 at most: fast 0.75, slow 0.09; 0.8·0.66 + 0.5^(1/24)·0.09 = 0.615: 21·e^0.615 − 1.
        var known = known(volume(2 * WEEK, i -> i == 2 * WEEK - 1 ? 100_000 : 20));
        assertThat(known.hours().getFirst().middle()).isCloseTo(37.9, within(0.1));
    }

    @Test
    void standsHoursThatAreUnknown() {
        var points = new ArrayList<>(volume(2 * WEEK, _ -> 20));
        points.subList(100, 160).clear();
        points.subList(200, 203).clear();
        assertThat(known(points).hours().getLast().middle()).isCloseTo(20, within(1e-9));
    }

    @Test
    void foretellsShares() {
        // 10 of 50: (10 + 0.5) / (50 + 1) = 0.2059. Hours in which nothing was said tell nothing.
        var points = new ArrayList<SeriesPoint>();
        for (int i = 0; i < 2 * WEEK; i++)
            points.add(i % 5 == 0 ? SeriesPoint.share(at(i), 0, 0) : SeriesPoint.share(at(i), 10, 50));
        var forecast = (Forecast.Known) Forecaster.forecast(points, Scale.SHARE);
        assertThat(forecast.hours().getLast().middle()).isCloseTo(0.2059, within(0.0001));
    }

    @Test
    void nestsItsBands() {
        var random = new Random(5);
        for (Fan fan : known(noisy(4 * WEEK, random)).hours()) {
            assertThat(fan.nearlyAll().low()).isLessThanOrEqualTo(fan.most().low());
            assertThat(fan.most().low()).isLessThanOrEqualTo(fan.half().low());
            assertThat(fan.half().high()).isLessThanOrEqualTo(fan.most().high());
            assertThat(fan.most().high()).isLessThanOrEqualTo(fan.nearlyAll().high());
            assertThat(fan.half().low()).isPositive();
        }
    }

    @Test
    void holdsWhatItsBandsPromise() {
        var points = noisy(8 * WEEK, new Random(11));
        int inside = 0;
        int count = 0;
        for (int origin = 2 * WEEK; origin + 6 <= points.size(); origin += 7) {
            var fans = known(points.subList(0, origin)).hours();
            for (int ahead = 0; ahead < 6; ahead++) {
                count++;
                if (fans.get(ahead).most().holds(points.get(origin + ahead).count())) inside++;
            }
        }
        assertThat(100.0 * inside / count).isBetween(75.0, 85.0);
    }

    @Test
    void checksItsLatestForecastsAsTheyWereMade() {
        var points = noisy(3 * WEEK, new Random(2));
        int inside = 0;
        for (int hour = points.size() - 20; hour < points.size(); hour++) {
            var sixth = known(points.subList(0, hour - 5)).hours().get(5);
            assertThat(sixth.start()).isEqualTo(points.get(hour).start());
            if (sixth.most().holds(points.get(hour).count())) inside++;
        }
        assertThat(known(points).backTest())
                .extracting(BackTest::forecasts, BackTest::inMost)
                .containsExactly(20, inside);
        assertThat(inside).isBetween(10, 20);
    }

    @Test
    void checksWhatItCanOfAYoungSeries() {
        // Six hours ahead, errors begin with hour 53. The last of 96 hours was foretold at hour 90, which knew 37.
        assertThat(known(volume(96, _ -> 7)).backTest().forecasts()).isZero();
        assertThat(known(volume(102, _ -> 7)).backTest().forecasts()).isEqualTo(4);
    }

    private static Forecast.Known known(List<SeriesPoint> points) {
        return (Forecast.Known) Forecaster.forecast(points, Scale.VOLUME);
    }

    private static List<SeriesPoint> noisy(int hours, Random random) {
        return volume(hours, i -> Math.round((i % 24 < 8 ? 20 : 60) * Math.exp(0.4 * random.nextGaussian())));
    }

    private static List<SeriesPoint> volume(int hours, IntToDoubleFunction count) {
        var points = new ArrayList<SeriesPoint>();
        for (int i = 0; i < hours; i++) points.add(SeriesPoint.volume(at(i), count.applyAsDouble(i)));
        return points;
    }

    private static Instant at(int hour) {
        return START.plus(Duration.ofHours(hour));
    }
}
