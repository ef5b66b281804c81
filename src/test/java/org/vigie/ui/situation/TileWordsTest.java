// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.situation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.vigie.analysis.priority.ResponseTimes.InTime;
import org.vigie.analysis.virality.ReachEstimate;
import org.vigie.core.signal.ExpectedBand;
import org.vigie.core.signal.Pace;
import org.vigie.ui.kit.Formats;
import org.vigie.ui.kit.TestRooms;
import org.vigie.ui.kit.Texts;
import org.vigie.ui.situation.TileText.Mood;
import org.vigie.ui.situation.TileText.Way;

/// The six figures in words, in both languages, and what they say when there is nothing to say.
class TileWordsTest {
    private static final char NBSP = '\u00a0';

    private static TileWords in(Locale language) {
        var texts = new Texts(language);
        return new TileWords(texts, new Formats(texts, TestRooms.PARIS));
    }

    private static final TileWords FR = in(Locale.FRENCH);
    private static final TileWords EN = in(Locale.ENGLISH);

    private static String plain(String text) {
        return text.replace(NBSP, ' ').replace('\u202f', ' ');
    }

    @Test
    void volumeStandsBesideWhatWasExpected() {
        var volume = new KeyFigures.Volume(
                new Pace(1284, Optional.of(new ExpectedBand(40, 62, 95)), 580, 704), List.of(1.0, 2.0));
        var text = FR.volume(volume);
        assertThat(plain(text.value())).isEqualTo("1 284");
        assertThat(plain(text.trend())).isEqualTo("−18 % en 30 min");
        assertThat(text.way()).isEqualTo(Way.DOWN);
        assertThat(text.mood()).isEqualTo(Mood.GOOD);
        assertThat(text.context()).isEqualTo("attendu 40–95 · ×20,7");
        assertThat(EN.volume(volume).context()).isEqualTo("expected 40–95 · ×20.7");
    }

    @Test
    void withoutHistoryTheExpectationIsSaidToBeUnknown() {
        var text = FR.volume(new KeyFigures.Volume(new Pace(3, Optional.empty(), 2, 1), List.of()));
        assertThat(plain(text.context())).isEqualTo("attendu : historique trop court");
        assertThat(text.trend()).as("three mentions make no trend").isEmpty();
    }

    @Test
    void negativeShareMovesInPoints() {
        var text = FR.negative(new KeyFigures.Negative(
                OptionalDouble.of(0.71), OptionalDouble.of(-0.06), OptionalDouble.of(0.22), List.of()));
        assertThat(text.value() + text.unit()).isEqualTo("71%");
        assertThat(text.trend()).isEqualTo("−6 pts en 30 min");
        assertThat(text.limit()).hasValue(0.22);
        assertThat(plain(text.context())).isEqualTo("habituelle 22 %");
        var none = FR.negative(new KeyFigures.Negative(
                OptionalDouble.empty(), OptionalDouble.empty(), OptionalDouble.empty(), List.of()));
        assertThat(none.value()).isEqualTo("—");
    }

    @Test
    void moreCriticalOnesAreBad() {
        var text = EN.critical(new KeyFigures.Critical(37, 28, Optional.of(Duration.ofMinutes(51)), List.of()));
        assertThat(text.value()).isEqualTo("37");
        assertThat(text.trend()).isEqualTo("+9 in 30 min");
        assertThat(text.mood()).isEqualTo(Mood.BAD);
        assertThat(plain(text.context())).isEqualTo("oldest: 51 min");
        assertThat(FR.critical(new KeyFigures.Critical(0, 0, Optional.empty(), List.of()))
                        .context())
                .isEqualTo("aucune n’attend");
    }

    @Test
    void responseTimesAreDurationsOrNothing() {
        var text = FR.response(new KeyFigures.Response(
                Optional.of(Duration.ofMinutes(24)), Optional.of(Duration.ofMinutes(29)), 119, 12, List.of()));
        assertThat(text.value()).isEqualTo("24");
        assertThat(text.unit()).isEqualTo("min");
        assertThat(plain(text.trend())).isEqualTo("−5 min en 1 h");
        assertThat(text.context()).isEqualTo("119 prises sur 131");
        var long0 = FR.response(
                new KeyFigures.Response(Optional.of(Duration.ofMinutes(72)), Optional.empty(), 2, 0, List.of()));
        assertThat(plain(long0.value())).isEqualTo("1 h 12");
        assertThat(FR.response(new KeyFigures.Response(Optional.empty(), Optional.empty(), 0, 5, List.of()))
                        .value())
                .isEqualTo("—");
    }

    @Test
    void theShareInTimeNamesBothLimits() {
        var handled =
                new KeyFigures.Handled(new InTime(68, 100, 3), new InTime(95, 100, 3), Optional.of(0.61), List.of());
        var text = FR.handled(handled);
        assertThat(text.value() + text.unit()).isEqualTo("68%");
        assertThat(text.trend()).isEqualTo("+7 pts en 1 h");
        assertThat(plain(text.context())).isEqualTo("95 % en moins de 12 h");
        var open = new KeyFigures.Handled(new InTime(0, 0, 2), new InTime(0, 0, 2), Optional.empty(), List.of());
        assertThat(EN.handled(open).context()).isEqualTo("2 still open, too recent");
    }

    @Test
    void reachCarriesItsIntervalOrSaysThatItIsAFloor() {
        var known = new KeyFigures.Reached(
                new ReachEstimate.Known(3_600_000, 4_200_000, 4_900_000, 900, 40, 0),
                Optional.of(new ReachEstimate.Known(3_000_000, 3_900_000, 4_000_000, 800, 40, 0)),
                false,
                List.of());
        var text = FR.reached(known);
        assertThat(text.value()).isEqualTo("4,2");
        assertThat(text.unit()).isEqualTo("M");
        assertThat(plain(text.trend())).isEqualTo("+300 k en 30 min");
        assertThat(plain(text.context())).isEqualTo("intervalle 3,6 – 4,9 M");
        var floor = new KeyFigures.Reached(new ReachEstimate.AtLeast(1200, 9, 7), Optional.empty(), false, List.of());
        assertThat(EN.reached(floor).value()).isEqualTo("≥ 1.2");
        assertThat(EN.reached(floor).context()).isEqualTo("7 accounts of unknown audience");
        var unknown = new KeyFigures.Reached(new ReachEstimate.Unknown(4), Optional.empty(), false, List.of());
        assertThat(EN.reached(unknown).value()).isEqualTo("—");
        assertThat(EN.reached(unknown).context()).isEqualTo("no audience known");
    }
}
