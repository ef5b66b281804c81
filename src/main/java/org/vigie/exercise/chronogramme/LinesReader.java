// SPDX-License-Identifier: Apache-2.0
package org.vigie.exercise.chronogramme;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.vigie.core.scenario.Inject;
import org.vigie.core.scenario.InjectKind;
import org.vigie.core.scenario.Scenario;
import org.vigie.core.scenario.Team;
import org.vigie.core.scenario.When;
import org.vigie.core.topic.Words;
import org.vigie.exercise.chronogramme.Chronogramme.Outcome;
import org.vigie.exercise.chronogramme.Chronogramme.Refused;
import org.vigie.exercise.chronogramme.Chronogramme.Remark;

/// Makes an inject of each line.
final class LinesReader {
    /// A table has no end: the exercise goes on for so long after its last line.
    private static final Duration AFTER_LAST = Duration.ofMinutes(30);

    private final Mapping mapping;
    private final List<Refused> refused = new ArrayList<>();
    private final List<Remark> remarks = new ArrayList<>();
    private final Map<String, Team> teams = new LinkedHashMap<>();
    private final Set<String> ids = new HashSet<>();
    private Optional<LocalTime> start;
    private Optional<LocalDateTime> firstDay = Optional.empty();

    LinesReader(Mapping mapping) {
        this.mapping = mapping;
        this.start = mapping.start();
    }

    Outcome.Read read(Chronogramme.Body body, String title) {
        unused(body.headings());
        var moments = new ArrayList<Optional<Moment>>();
        for (var line : body.lines()) moments.add(Moment.of(mapping.cell(line, Heading.TIME)));
        begin(moments);
        var injects = new ArrayList<Inject>();
        for (int i = 0; i < body.lines().size(); i++) {
            var line = body.lines().get(i);
            offset(line, moments.get(i)).flatMap(offset -> inject(line, offset)).ifPresent(injects::add);
        }
        var last = injects.stream().map(Inject::offset).max(Duration::compareTo).orElse(Duration.ZERO);
        var scenario = new Scenario(
                "",
                title,
                "",
                "",
                "",
                last.plus(AFTER_LAST),
                List.of(),
                List.copyOf(teams.values()),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                injects,
                List.of(),
                "",
                "");
        return new Outcome.Read(scenario, refused, remarks);
    }

    private void unused(Grid.Line headings) {
        for (int i = 0; i < headings.cells().size(); i++)
            if (!headings.cell(i).isBlank() && !mapping.columns().containsValue(i))
                remarks.add(new Remark(headings.number(), Remark.Kind.UNUSED_COLUMN, headings.cell(i)));
    }

    /// Times of day count from the start that was said, or else from the first date, or from the first line; where the
    /// first line is in the first hour after midnight, they are taken for times from the start.
    private void begin(List<Optional<Moment>> moments) {
        var all = moments.stream().flatMap(Optional::stream).toList();
        firstDay = all.stream().flatMap(moment -> moment.date().stream()).min(LocalDateTime::compareTo);
        firstDay = firstDay.map(day -> start.map(day::with).orElse(day));
        if (start.isPresent()) return;
        var clocks = all.stream()
                .filter(moment -> moment.day() == 0)
                .flatMap(moment -> moment.clock().stream())
                .toList();
        if (clocks.isEmpty() && firstDay.isEmpty()) return;
        if (firstDay.isPresent()) start = firstDay.map(LocalDateTime::toLocalTime);
        else start = Optional.of(clocks.getFirst().getHour() == 0 ? LocalTime.MIDNIGHT : clocks.getFirst());
        remarks.add(new Remark(
                0, Remark.Kind.START_GUESSED, start.map(LocalTime::toString).orElse("")));
    }

    /// A moment with its time from the start.
    private record Offset(Moment moment, Duration after) {}

    private Optional<Offset> offset(Grid.Line line, Optional<Moment> read) {
        var cell = mapping.cell(line, Heading.TIME);
        if (read.isEmpty()) {
            refused.add(new Refused(line.number(), cell.isEmpty() ? Refused.Why.NO_TIME : Refused.Why.BAD_TIME, cell));
            return Optional.empty();
        }
        var moment = read.get();
        var after = moment.after().orElseGet(() -> sinceStart(moment));
        if (after.isNegative()) {
            refused.add(new Refused(line.number(), Refused.Why.BEFORE_START, cell));
            return Optional.empty();
        }
        if (moment.unclear()) remarks.add(new Remark(line.number(), Remark.Kind.UNCLEAR_TIME, cell));
        return Optional.of(new Offset(moment, after));
    }

    /// A time of day before the start is one of the next day.
    private Duration sinceStart(Moment moment) {
        var date = moment.date();
        if (date.isPresent()) return Duration.between(firstDay.orElse(date.get()), date.get());
        var from = start.orElse(LocalTime.MIDNIGHT);
        var time = moment.clock().orElse(from);
        long seconds = from.until(time, ChronoUnit.SECONDS);
        if (moment.day() == 0 && seconds < 0) seconds += Duration.ofDays(1).toSeconds();
        return Duration.ofSeconds(seconds).plusDays(moment.day());
    }

    private Optional<Inject> inject(Grid.Line line, Offset offset) {
        var title = mapping.cell(line, Heading.TITLE);
        var text = mapping.cell(line, Heading.TEXT);
        if (title.isEmpty() && text.isEmpty()) {
            refused.add(new Refused(line.number(), Refused.Why.EMPTY, mapping.cell(line, Heading.TIME)));
            return Optional.empty();
        }
        var channel = mapping.cell(line, Heading.CHANNEL);
        var kind = Channels.of(channel);
        var notes = mapping.cell(line, Heading.NOTES);
        if (kind.isEmpty()) {
            remarks.add(new Remark(line.number(), Remark.Kind.UNKNOWN_CHANNEL, channel));
            if (!channel.isEmpty()) notes = notes.isEmpty() ? channel : channel + "\n" + notes;
        }
        var id = id(line);
        return Optional.of(new Inject(
                id,
                title.isEmpty() ? shortened(text) : title,
                kind.orElse(InjectKind.CUE),
                offset.after(),
                offset.moment().reserve(),
                !offset.moment().disabled(),
                mapping.cell(line, Heading.SENDER),
                targets(mapping.cell(line, Heading.TARGET)),
                text.isEmpty() && kind.isPresent() ? title : text,
                List.of(),
                Awaited.read(
                        id,
                        mapping.cell(line, Heading.REACTION),
                        mapping.cell(line, Heading.REACTION_TEXT),
                        mapping.cell(line, Heading.WEIGHT)),
                When.ALWAYS,
                List.of(),
                notes,
                Optional.empty()));
    }

    private String id(Grid.Line line) {
        var said = mapping.cell(line, Heading.ID);
        if (!said.isEmpty() && ids.add(said)) return said;
        if (!said.isEmpty()) remarks.add(new Remark(line.number(), Remark.Kind.SAME_ID, said));
        var own = "line-" + line.number();
        while (!ids.add(own)) own += "-2";
        return own;
    }

    private List<String> targets(String cell) {
        var targets = new ArrayList<String>();
        for (var name : Targets.read(cell)) {
            var team = teams.computeIfAbsent(
                    Words.fold(name).strip(), _ -> new Team("team-" + (teams.size() + 1), name, ""));
            if (!targets.contains(team.id())) targets.add(team.id());
        }
        return targets;
    }

    private static String shortened(String text) {
        var line = text.lines().findFirst().orElse("");
        return line.length() <= 60 ? line : line.substring(0, 60) + "…";
    }
}
