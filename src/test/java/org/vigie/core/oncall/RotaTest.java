// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.oncall;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.vigie.core.cell.PersonId;
import org.vigie.core.oncall.Shift.Kind;

class RotaTest {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final PersonId INES = new PersonId(new UUID(0, 1));
    private static final PersonId PAUL = new PersonId(new UUID(0, 2));
    private static final PersonId HUGO = new PersonId(new UUID(0, 3));
    private static final LocalTime EVENING = LocalTime.of(18, 0);
    private static final LocalTime MORNING = LocalTime.of(8, 0);
    /// A Monday.
    private static final LocalDate WEEK = LocalDate.of(2026, 10, 12);

    private static final List<DayOfWeek> WORKDAYS = List.of(MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY);
    private static final Weekly NIGHTS = new Weekly("Nuits", WORKDAYS, EVENING, MORNING, 1, WEEK, List.of(INES, PAUL));
    private static final Weekly WEEKENDS =
            new Weekly("Week-ends", List.of(SATURDAY, SUNDAY), MORNING, MORNING, 1, WEEK, List.of(HUGO));
    private static final Rota FULL = Rota.none(PARIS).withWeekly(List.of(NIGHTS, WEEKENDS));

    @Test
    void nightsAndWeekendsCoverAllThatOfficeHoursLeave() {
        assertThat(FULL.lineAt(at("2026-10-14T16:16"))).as("at work").isEmpty();
        assertThat(FULL.lineAt(at("2026-10-14T18:00"))).containsExactly(INES, PAUL);
        assertThat(FULL.lineAt(at("2026-10-15T07:59"))).containsExactly(INES, PAUL);
        assertThat(FULL.lineAt(at("2026-10-15T08:00"))).isEmpty();
        assertThat(FULL.lineAt(at("2026-10-17T07:59"))).as("Friday's night").containsExactly(INES, PAUL);
        assertThat(FULL.lineAt(at("2026-10-17T08:00"))).containsExactly(HUGO);
        assertThat(FULL.lineAt(at("2026-10-19T07:59"))).containsExactly(HUGO);
        assertThat(FULL.gaps(month())).isEmpty();
        assertThat(FULL.overlaps(month())).isEmpty();
        var weekend = FULL.shiftAt(at("2026-10-18T12:00"));
        assertThat(weekend.span()).isEqualTo(new Span(at("2026-10-17T08:00"), at("2026-10-19T08:00")));
        assertThat(weekend.names()).containsExactly("Week-ends");
        assertThat(FULL.next(at("2026-10-14T16:16")).orElseThrow().span().from())
                .isEqualTo(at("2026-10-14T18:00"));
    }

    @Test
    void aNightInWhichClocksChangeIsAnHourShorterOrLongerAndLeavesNoGap() {
        var nightly = new Weekly("Nuits", List.of(DayOfWeek.values()), EVENING, MORNING, 1, WEEK, List.of(INES));
        var rota = Rota.none(PARIS).withWeekly(List.of(nightly));
        assertThat(rota.shiftAt(at("2026-03-29T01:00")).span().length()).isEqualTo(Duration.ofHours(13));
        assertThat(rota.shiftAt(at("2026-10-25T01:00")).span().length()).isEqualTo(Duration.ofHours(15));
        assertThat(rota.shiftAt(at("2026-10-22T01:00")).span().length()).isEqualTo(Duration.ofHours(14));

        // shifts that meet at an hour that does not exist, or exists twice
        var early = new Weekly("Nuit", List.of(SATURDAY), EVENING, LocalTime.of(2, 30), 1, WEEK, List.of(INES));
        var late = new Weekly("Matin", List.of(SUNDAY), LocalTime.of(2, 30), MORNING, 1, WEEK, List.of(PAUL));
        var met = Rota.none(PARIS).withWeekly(List.of(early, late));
        for (var sunday : List.of("2026-03-29", "2026-10-25")) {
            var night = new Span(at(LocalDate.parse(sunday).minusDays(1) + "T18:00"), at(sunday + "T08:00"));
            assertThat(met.gaps(night)).as(sunday).isEmpty();
            assertThat(met.overlaps(night)).as(sunday).isEmpty();
            assertThat(met.calendar(night)).extracting(Shift::line).containsExactly(List.of(INES), List.of(PAUL));
        }
        assertThat(met.lineAt(Instant.parse("2026-10-25T00:29:00Z")))
                .as("02:29, the first time")
                .containsExactly(INES);
        assertThat(met.lineAt(Instant.parse("2026-10-25T00:30:00Z"))).containsExactly(PAUL);
        assertThat(met.lineAt(Instant.parse("2026-10-25T01:15:00Z")))
                .as("02:15 again")
                .containsExactly(PAUL);
    }

    @Test
    void aPatternMayComeInTurnAcrossTheEndOfAYear() {
        var mine = new Weekly("A", List.of(MONDAY), MORNING, MORNING, 2, LocalDate.of(2026, 12, 23), List.of(INES));
        var theirs = new Weekly("B", List.of(MONDAY), MORNING, MORNING, 2, LocalDate.of(2026, 12, 30), List.of(PAUL));
        var rota = Rota.none(PARIS).withWeekly(List.of(mine, theirs));
        assertThat(rota.lineAt(at("2026-12-21T12:00"))).containsExactly(INES);
        assertThat(rota.lineAt(at("2026-12-28T12:00"))).containsExactly(PAUL);
        assertThat(rota.lineAt(at("2027-01-04T12:00"))).containsExactly(INES);
        assertThat(rota.lineAt(at("2026-12-07T12:00"))).as("and before").containsExactly(INES);
    }

    @Test
    void anExceptionStandsInForThePattern() {
        var leave = new Special(
                LocalDateTime.parse("2026-10-14T22:00"),
                LocalDateTime.parse("2026-10-15T02:00"),
                List.of(HUGO),
                "congé");
        var rota = FULL.withSpecials(List.of(leave));
        assertThat(rota.calendar(new Span(at("2026-10-14T18:00"), at("2026-10-15T08:00"))))
                .extracting(Shift::kind, Shift::line)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(Kind.WEEKLY, List.of(INES, PAUL)),
                        org.assertj.core.groups.Tuple.tuple(Kind.SPECIAL, List.of(HUGO)),
                        org.assertj.core.groups.Tuple.tuple(Kind.WEEKLY, List.of(INES, PAUL)));
    }

    @Test
    void gapsAndOverlapsAreFoundWithTheirHours() {
        var noFriday = new Weekly(
                "Nuits", List.of(MONDAY, TUESDAY, WEDNESDAY, THURSDAY), EVENING, MORNING, 1, WEEK, List.of(INES));
        var sunday = new Weekly("Dimanche", List.of(SUNDAY), LocalTime.NOON, MORNING, 1, WEEK, List.of(PAUL, HUGO));
        var rota = Rota.none(PARIS).withWeekly(List.of(noFriday, WEEKENDS, sunday));
        var week = new Span(at("2026-10-12T08:00"), at("2026-10-19T00:00"));
        assertThat(rota.gaps(week))
                .extracting(Shift::span)
                .containsExactly(new Span(at("2026-10-16T18:00"), at("2026-10-17T08:00")));
        assertThat(rota.overlaps(week)).singleElement().satisfies(both -> {
            assertThat(both.span()).isEqualTo(new Span(at("2026-10-18T12:00"), at("2026-10-19T00:00")));
            assertThat(both.names()).containsExactly("Week-ends", "Dimanche");
            assertThat(both.line()).containsExactly(HUGO, PAUL);
        });
        assertThat(Rota.none(PARIS).hasNobody()).isTrue();
        assertThat(Rota.none(PARIS).gaps(week)).hasSize(5);
    }

    @Test
    void whatCanBeNoShiftIsRefused() {
        assertThatThrownBy(() -> new Weekly("", List.of(), EVENING, MORNING, 1, WEEK, List.of(INES)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Weekly("", WORKDAYS, EVENING, MORNING, 0, WEEK, List.of(INES)))
                .isInstanceOf(IllegalArgumentException.class);
        var noon = LocalDateTime.parse("2026-10-14T12:00");
        assertThatThrownBy(() -> new Special(noon, noon, List.of(INES), ""))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new OfficeHours(WORKDAYS, EVENING, MORNING))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Span month() {
        return new Span(at("2026-10-12T00:00"), at("2026-11-12T00:00"));
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(PARIS).toInstant();
    }
}
