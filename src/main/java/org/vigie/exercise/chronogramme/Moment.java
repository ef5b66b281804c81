// SPDX-License-Identifier: Apache-2.0
package org.vigie.exercise.chronogramme;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vigie.core.topic.Words;

/// What a cell says about when an inject comes.
///
/// @param after from the start, if the cell says that
/// @param clock the time of day, if it says that instead
/// @param day days after the first, with a time of day
/// @param unclear the cell may also mean something else: a bare `H+12` are minutes here
record Moment(
        Optional<Duration> after,
        Optional<LocalTime> clock,
        int day,
        Optional<LocalDateTime> date,
        boolean reserve,
        boolean disabled,
        boolean unclear) {
    private static final Pattern RESERVE = Pattern.compile("\\(?\\b(?:en )?reserve\\b\\)?");
    private static final Pattern DISABLED = Pattern.compile("\\(?\\b(?:desactive|disabled|off)\\b\\)?");
    private static final Pattern STEP = Pattern.compile(
            "(h/t|t/h|[jdhtms])\\s*([+-])\\s*(\\d{1,5})(?:\\s*[:h]\\s*(\\d{1,2}))?(?:\\s*:\\s*(\\d{1,2}))?(?!\\d)");
    private static final Pattern SPAN = Pattern.compile(
            "\\+?\\s*(?:(\\d{1,4})\\s*(?:h|heures?|hours?)\\s*)?(?:(\\d{1,5})\\s*(?:min|minutes?|mn|')\\s*)?(?:(\\d{1,5})\\s*(?:s|sec|secondes?|seconds?)\\s*)?");
    private static final Pattern CLOCK =
            Pattern.compile("(?:[jd]\\s*\\+?\\s*(\\d{1,3})\\s+)?(\\d{1,2})\\s*[:h]\\s*(\\d{2})?(?:\\s*:\\s*(\\d{2}))?");
    /// A spreadsheet's day 0, on which a time alone stands.
    static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 31);

    /// Days before it are hours that count on from day 0.
    private static final int FIRST_YEAR = 1901;

    private static final Duration LONGEST = Duration.ofDays(3_660);

    /// @return empty if the text says no time
    static Optional<Moment> of(String text) {
        var said = Words.fold(text).replace('−', '-').replace('–', '-').strip();
        var dated = date(text.strip());
        if (dated.isPresent()) return dated;
        boolean reserve = RESERVE.matcher(said).find();
        boolean disabled = DISABLED.matcher(said).find();
        said = DISABLED.matcher(RESERVE.matcher(said).replaceAll(""))
                .replaceAll("")
                .strip();
        if (said.isEmpty()) return reserve ? Optional.of(at(Duration.ZERO, true, disabled, false)) : Optional.empty();
        boolean isReserve = reserve;
        var rest = said;
        return steps(rest, isReserve, disabled)
                .or(() -> clock(rest, isReserve, disabled))
                .or(() -> span(rest, isReserve, disabled));
    }

    /// The same on paper; seconds only where there are some.
    static String write(Duration after, boolean reserve, boolean disabled, Locale language) {
        boolean french = language.getLanguage().equals("fr");
        var time = "H+%02d:%02d".formatted(after.toHours(), after.toMinutesPart());
        if (after.toSecondsPart() > 0) time += ":%02d".formatted(after.toSecondsPart());
        if (reserve) time += french ? " (réserve)" : " (reserve)";
        if (disabled) time += french ? " (désactivé)" : " (disabled)";
        return time;
    }

    private static Moment at(Duration after, boolean reserve, boolean disabled, boolean unclear) {
        return new Moment(Optional.of(after), Optional.empty(), 0, Optional.empty(), reserve, disabled, unclear);
    }

    private static Optional<Moment> date(String text) {
        if (!text.matches("\\d{4}-\\d{2}-\\d{2}T[\\d:.]+")) return Optional.empty();
        try {
            var date = LocalDateTime.parse(text).withNano(0);
            boolean timeAlone = date.getYear() < FIRST_YEAR;
            return Optional.of(new Moment(
                    Optional.empty(),
                    timeAlone ? Optional.of(date.toLocalTime()) : Optional.empty(),
                    timeAlone ? (int) ChronoUnit.DAYS.between(DAY_ZERO, date.toLocalDate()) : 0,
                    timeAlone ? Optional.empty() : Optional.of(date),
                    false,
                    false,
                    false));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    /// `H+01:30`, `T+2`, `J+1 H+3 M-5`: days, hours and minutes added up. `T` are hours, as in OpenAEV.
    private static Optional<Moment> steps(String said, boolean reserve, boolean disabled) {
        var step = STEP.matcher(said);
        var sum = Duration.ZERO;
        int found = 0;
        int end = 0;
        boolean unclear = false;
        while (step.find()) {
            if (!said.substring(end, step.start()).isBlank()) return Optional.empty();
            end = step.end();
            found++;
            boolean bare = step.group(4) == null;
            boolean alone = step.start() == 0 && said.substring(end).isBlank();
            boolean minutes =
                    bare && alone && step.group(1).equals("h") && step.group(3).length() > 1;
            unclear |= bare && alone && step.group(1).equals("h");
            var part = minutes ? Duration.ofMinutes(Long.parseLong(step.group(3))) : part(step);
            sum = step.group(2).equals("+") ? sum.plus(part) : sum.minus(part);
        }
        var rest = said.substring(end).strip();
        if (found == 0) return Optional.empty();
        if (!rest.isEmpty())
            return said.startsWith("j") || said.startsWith("d") ? clock(said, reserve, disabled) : Optional.empty();
        return sum.abs().compareTo(LONGEST) > 0 ? Optional.empty() : Optional.of(at(sum, reserve, disabled, unclear));
    }

    private static Duration part(Matcher step) {
        long number = Long.parseLong(step.group(3));
        var whole = switch (step.group(1)) {
            case "j", "d" -> Duration.ofDays(number);
            case "m" -> Duration.ofMinutes(number);
            case "s" -> Duration.ofSeconds(number);
            default -> Duration.ofHours(number);
        };
        return whole.plusMinutes(number(step, 4)).plusSeconds(number(step, 5));
    }

    private static Optional<Moment> clock(String said, boolean reserve, boolean disabled) {
        var clock = CLOCK.matcher(said);
        if (!clock.matches() || number(clock, 2) > 23 || number(clock, 3) > 59 || number(clock, 4) > 59)
            return Optional.empty();
        return Optional.of(new Moment(
                Optional.empty(),
                Optional.of(LocalTime.of(number(clock, 2), number(clock, 3), number(clock, 4))),
                number(clock, 1),
                Optional.empty(),
                reserve,
                disabled,
                false));
    }

    private static Optional<Moment> span(String said, boolean reserve, boolean disabled) {
        var span = SPAN.matcher(said);
        if (!span.matches() || span.group(1) == null && span.group(2) == null && span.group(3) == null)
            return Optional.empty();
        var sum = Duration.ofHours(number(span, 1)).plusMinutes(number(span, 2)).plusSeconds(number(span, 3));
        return Optional.of(at(sum, reserve, disabled, false));
    }

    private static int number(Matcher found, int group) {
        var digits = found.group(group);
        return digits == null || digits.isEmpty() ? 0 : Integer.parseInt(digits);
    }
}
