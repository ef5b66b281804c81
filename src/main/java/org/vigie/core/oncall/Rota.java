// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.oncall;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.vigie.core.cell.PersonId;
import org.vigie.core.oncall.Shift.Kind;

/// Who is on call when: a weekly pattern, and the days that differ from it. Hours are those of a clock on the wall in
/// one time zone, so that a shift from 18:00 to 08:00 lasts 13 hours in the night in which clocks are put forward and
/// 15 in the one in which they are put back.
///
/// @param zone whose clock the hours are read from
/// @param office outside of which somebody has to be on call
/// @param specials which stand in for the pattern while they last
public record Rota(ZoneId zone, OfficeHours office, List<Weekly> weekly, List<Special> specials) {
    public Rota {
        weekly = List.copyOf(weekly);
        specials = List.copyOf(specials);
    }

    /// Nobody is on call.
    public static Rota none(ZoneId zone) {
        return new Rota(zone, OfficeHours.USUAL, List.of(), List.of());
    }

    public boolean hasNobody() {
        return weekly.isEmpty() && specials.isEmpty();
    }

    public Rota with(ZoneId other, OfficeHours hours) {
        return new Rota(other, hours, weekly, specials);
    }

    public Rota withWeekly(List<Weekly> others) {
        return new Rota(zone, office, others, specials);
    }

    public Rota withSpecials(List<Special> others) {
        return new Rota(zone, office, weekly, others);
    }

    /// Who is on call at this moment, in the order in which they are called.
    public List<PersonId> lineAt(Instant at) {
        return shiftAt(at).line();
    }

    /// The stretch of the calendar that this moment falls into, looked at a week before and after.
    public Shift shiftAt(Instant at) {
        var week = Duration.ofDays(7);
        return calendar(new Span(at.minus(week), at.plus(week))).stream()
                .filter(shift -> shift.span().contains(at))
                .findFirst()
                .orElseThrow();
    }

    /// The next time that somebody is on call, within two weeks.
    public Optional<Shift> next(Instant after) {
        return calendar(new Span(after, after.plus(Duration.ofDays(14)))).stream()
                .filter(shift ->
                        shift.span().from().isAfter(after) && !shift.line().isEmpty())
                .findFirst();
    }

    /// Every moment of a period, cut where the people, their order or what one is to think of it change.
    public List<Shift> calendar(Span period) {
        var turns = turns(period);
        var cuts = new TreeSet<>(List.of(period.from(), period.to()));
        for (var turn : turns) cuts.addAll(List.of(turn.span.from(), turn.span.to()));
        for (var day = day(period.from()).minusDays(1); !day.isAfter(day(period.to())); day = day.plusDays(1)) {
            cuts.add(day.atTime(office.from()).atZone(zone).toInstant());
            cuts.add(day.atTime(office.to()).atZone(zone).toInstant());
        }
        var calendar = new ArrayList<Shift>();
        var from = period.from();
        for (var cut : cuts.subSet(period.from(), false, period.to(), true)) {
            var piece = shift(new Span(from, cut), turns);
            if (!calendar.isEmpty() && calendar.getLast().isLike(piece))
                calendar.set(calendar.size() - 1, calendar.getLast().until(piece));
            else calendar.add(piece);
            from = cut;
        }
        return List.copyOf(calendar);
    }

    /// When nobody is on call outside office hours.
    public List<Shift> gaps(Span period) {
        return only(Kind.GAP, period);
    }

    /// When several shifts fall on the same time.
    public List<Shift> overlaps(Span period) {
        return only(Kind.OVERLAP, period);
    }

    private List<Shift> only(Kind kind, Span period) {
        return calendar(period).stream().filter(shift -> shift.kind() == kind).toList();
    }

    private record Turn(Span span, List<PersonId> line, String name, boolean special) {}

    private List<Turn> turns(Span period) {
        var turns = new ArrayList<Turn>();
        for (var each : specials) turns.add(new Turn(each.span(zone), each.line(), each.note(), true));
        for (var each : weekly)
            for (var day = day(period.from()).minusDays(2); !day.isAfter(day(period.to())); day = day.plusDays(1))
                if (each.beginsOn(day)) turns.add(new Turn(each.on(day, zone), each.line(), each.name(), false));
        return turns;
    }

    private Shift shift(Span piece, List<Turn> turns) {
        var here =
                turns.stream().filter(turn -> turn.span.contains(piece.from())).toList();
        var specials = here.stream().filter(Turn::special).toList();
        var counting = specials.isEmpty() ? here : specials;
        var line =
                counting.stream().flatMap(turn -> turn.line.stream()).distinct().toList();
        var names = counting.stream().map(Turn::name).distinct().toList();
        return new Shift(piece, line, names, kind(piece, counting.size(), !specials.isEmpty()));
    }

    private Kind kind(Span piece, int turns, boolean special) {
        if (turns == 0) return office.contains(piece.from(), zone) ? Kind.OFFICE : Kind.GAP;
        if (turns > 1) return Kind.OVERLAP;
        return special ? Kind.SPECIAL : Kind.WEEKLY;
    }

    private LocalDate day(Instant at) {
        return at.atZone(zone).toLocalDate();
    }
}
