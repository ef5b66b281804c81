// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.situation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.vigie.core.signal.Forecast;
import org.vigie.core.signal.SeriesPoint;
import org.vigie.ui.kit.Formats;
import org.vigie.ui.kit.TestRooms;
import org.vigie.ui.kit.Texts;

/// The parts that the curve is worked out of: rates, what was expected, places of labels, words of markers.
class CourseTest {
    private static final Instant NOON = Instant.parse("2026-10-14T12:00:00Z");

    @Test
    void ratesCountTheStretchBeforeEachPoint() {
        var rates = new Rates(2);
        rates.add(NOON.minusSeconds(600), 0, 4); // in the last ten minutes
        rates.add(NOON.minusSeconds(60), 1, 6);
        rates.add(NOON.minusSeconds(660), 0, 100); // before them
        rates.add(NOON, 0, 100); // after them
        assertThat(rates.at(NOON, Duration.ofMinutes(10))).containsExactly(24.0, 36.0);
    }

    @Test
    void pointsEndWithTheLastWholeStep() {
        var grain = Span.grain(Duration.ofHours(4));
        var end = Rates.end(NOON.plusSeconds(42), grain);
        assertThat(end).isEqualTo(NOON);
        assertThat(Rates.ends(NOON.minusSeconds(900), end, grain.step()))
                .containsExactly(NOON.minusSeconds(900), NOON.minusSeconds(600), NOON.minusSeconds(300), NOON);
    }

    @Test
    void longerPeriodsAreCountedMoreCoarsely() {
        assertThat(Span.grain(Duration.ofHours(6)).step()).isEqualTo(Duration.ofMinutes(5));
        assertThat(Span.grain(Duration.ofDays(1)).step()).isEqualTo(Duration.ofMinutes(15));
        assertThat(Span.grain(Duration.ofDays(7)).step()).isEqualTo(Duration.ofHours(1));
        assertThat(Span.STORY.from(NOON, Instant.parse("2026-10-14T10:02:00Z")))
                .isEqualTo(Instant.parse("2026-10-14T08:00:00Z"));
    }

    @Test
    void aStoryThatHasYetToBeginIsShownFromBeforeTheInstant() {
        assertThat(Span.STORY.from(NOON, NOON.plusSeconds(3 * 3600))).isEqualTo(Instant.parse("2026-10-14T10:00:00Z"));
    }

    /// Six calm hours of about 30 mentions, then three of 360: the hour is told beside 30, and stays so.
    @Test
    void aCrisisDoesNotBecomeWhatIsExpected() {
        var random = new Random(3);
        var volume = new ArrayList<SeriesPoint>();
        for (int step = 0; step < 108; step++)
            volume.add(SeriesPoint.volume(
                    NOON.plusSeconds(300L * step), step < 72 ? 2 + random.nextInt(2) : 28 + random.nextInt(4)));
        var expectation = new Expectation(volume, Duration.ofMinutes(5));
        var end = NOON.plusSeconds(300L * 108);
        var pace = expectation.pace(end);
        assertThat(pace.lastHour()).isBetween(336.0, 384.0);
        assertThat(pace.expected().orElseThrow().high()).isLessThan(100);
        assertThat(pace.factor().orElseThrow()).isGreaterThan(6);
        assertThat(expectation.bursts()).hasSize(1);
        assertThat(expectation.bursts().getFirst().begin())
                .isBetween(NOON.plusSeconds(300L * 71), NOON.plusSeconds(300L * 75));
    }

    @Test
    void withoutHistoryNothingIsExpected() {
        var volume = List.of(SeriesPoint.volume(NOON, 3), SeriesPoint.volume(NOON.plusSeconds(300), 4));
        var pace = new Expectation(volume, Duration.ofMinutes(5)).pace(NOON.plusSeconds(600));
        assertThat(pace.expected()).isEmpty();
        assertThat(pace.lastHour()).isEqualTo(7);
        assertThat(new Expectation(List.of(), Duration.ofMinutes(5)).bursts()).isEmpty();
    }

    @Test
    void ticksStandFarEnoughApartForTheirLabelsToDiffer() {
        assertThat(CoursePlot.step(4)).isEqualTo(1);
        assertThat(CoursePlot.step(160)).isEqualTo(20);
        assertThat(CoursePlot.step(1_400)).as("not 1,1 k twice").isEqualTo(200);
        assertThat(CoursePlot.step(38_000)).isEqualTo(5_000);
    }

    @Test
    void theBaselineOfTheShareLeavesItsPlaceToTheHours() {
        var texts = new Texts(Locale.FRENCH);
        var ticks = new ShareStrip(new Formats(texts, TestRooms.PARIS)).axis().getNumberFormatOverride();
        assertThat(ticks.format(0.0)).isEmpty();
        assertThat(ticks.format(0.5)).isEqualTo("50\u00a0%");
    }

    // ---- labels

    private static List<Optional<Staggering.Place>> places(Staggering.Wish... wishes) {
        return Staggering.places(List.of(wishes), 2, 300);
    }

    private static Staggering.Wish wish(double x, double width, int weight) {
        return new Staggering.Wish(x, width, 10, weight);
    }

    @Test
    void labelsThatWouldTouchGoToTheNextRow() {
        var found = places(wish(0, 100, 1), wish(50, 100, 1), wish(200, 80, 1));
        assertThat(found).extracting(place -> place.orElseThrow().row()).containsExactly(0, 1, 0);
    }

    @Test
    void theHeavierFindsItsPlaceFirst() {
        var found = places(wish(90, 100, 1), wish(95, 100, 1), wish(100, 100, 3));
        assertThat(found.get(2).orElseThrow().row()).isZero();
        assertThat(found.get(0).orElseThrow().row()).isEqualTo(1);
        assertThat(found.get(1)).as("no place is left").isEmpty();
    }

    @Test
    void aLabelAtTheEdgeTurns() {
        var found = places(wish(280, 100, 1)).getFirst().orElseThrow();
        assertThat(found.turned()).isTrue();
        assertThat(found.x()).isEqualTo(190);
        assertThat(places(wish(280, 400, 1)).getFirst())
                .as("too wide for any place")
                .isEmpty();
    }

    // ---- markers

    @Test
    void theJournalGivesTheMarkers() {
        var room = new SituationRoom();
        room.crisis();
        var journal = room.open().journal();
        var id = room.open().room().id();
        var markers = Markers.read(journal, id, NOON.minusSeconds(3 * 3600), SituationRoom.NOW);
        assertThat(markers)
                .extracting(Marker::kind)
                .containsExactly(
                        Marker.Kind.EVENT,
                        Marker.Kind.ACTION,
                        Marker.Kind.ACTION,
                        Marker.Kind.ACTION,
                        Marker.Kind.LEVEL,
                        Marker.Kind.ACTION);
        assertThat(Markers.read(journal, id, SituationRoom.NOW.minusSeconds(3600), SituationRoom.NOW))
                .hasSize(2);
    }

    @Test
    void briefWordsAreWholeWords() {
        assertThat(Markers.brief("Cellule de crise activée. T0 fixé à 14:02.", 30))
                .isEqualTo("Cellule de crise activée");
        assertThat(Markers.brief("Retour arrière 7.4.1 par vagues de 15 %, avis favorable.", 24))
                .isEqualTo("Retour arrière 7.4.1…");
        assertThat(Markers.brief("Anticonstitutionnellement", 5)).isEqualTo("Anticonstitutionnellement…");
    }

    @Test
    void theCourseIsAskedByTime() {
        var course = new Course(
                Course.Stack.TONE,
                List.of(new Course.Layer("NEGATIVE", "")),
                List.of(
                        new Course.Point(NOON, List.of(10.0), Optional.empty(), OptionalDouble.empty()),
                        new Course.Point(
                                NOON.plusSeconds(300), List.of(30.0), Optional.empty(), OptionalDouble.empty())),
                Duration.ofMinutes(10),
                NOON,
                NOON.plusSeconds(330),
                List.of(),
                List.of(),
                new Forecast.TooShort(1, 96),
                new Forecast.TooShort(1, 96));
        assertThat(course.at(NOON.plusSeconds(100)).orElseThrow().at()).isEqualTo(NOON);
        assertThat(course.at(NOON.plusSeconds(200)).orElseThrow().at()).isEqualTo(NOON.plusSeconds(300));
        assertThat(course.at(NOON.plusSeconds(3600))).as("the future").isEmpty();
        assertThat(course.peak().orElseThrow().total()).isEqualTo(30);
        assertThat(course.end()).isAfter(course.now());
        assertThat(Map.of("share", course.share(0))).containsEntry("share", 1.0);
    }
}
