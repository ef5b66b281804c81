// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.situation;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.vigie.core.signal.Fan;
import org.vigie.ui.kit.Formats;
import org.vigie.ui.kit.Texts;

/// The curve and what is foretold, in columns: as words for the table, as numbers for CSV.
final class CourseRows {
    private static final Duration HOUR = Duration.ofHours(1);

    private final Texts texts;
    private final Formats formats;
    private final CourseWords words;
    private final Course course;
    private final List<Column> columns;

    CourseRows(Texts texts, Formats formats, Course course) {
        this.texts = texts;
        this.formats = formats;
        this.words = new CourseWords(texts, formats);
        this.course = course;
        this.columns = columns();
    }

    /// A line of the table.
    sealed interface Line {
        Instant at();

        /// What was counted.
        record Seen(Course.Point point) implements Line {
            @Override
            public Instant at() {
                return point.at();
            }
        }

        /// What is foretold of an hour.
        ///
        /// @param at its end
        record Ahead(Instant at, Fan volume, Optional<Fan> share) implements Line {}
    }

    /// @param values none, one, or the two ends of an interval
    /// @param share whether they are shares, 0 to 1, rather than mentions
    private record Column(String title, boolean interval, boolean share, Function<Line, double[]> values) {}

    /// Oldest first; the hours to come at the end.
    List<Line> lines() {
        var lines = new ArrayList<Line>();
        course.points().forEach(point -> lines.add(new Line.Seen(point)));
        var volume = course.known().map(known -> known.hours()).orElse(List.of());
        var share = course.knownNegative().map(known -> known.hours()).orElse(List.of());
        for (int i = 0; i < volume.size(); i++) {
            var end = volume.get(i).start().plus(HOUR);
            lines.add(new Line.Ahead(
                    end, volume.get(i), i < share.size() ? Optional.of(share.get(i)) : Optional.empty()));
        }
        return lines;
    }

    private List<Column> columns() {
        var columns = new ArrayList<Column>();
        columns.add(single(texts.get("situation.table.total"), false, line -> switch (line) {
            case Line.Seen(var point) -> DoubleStream.of(point.total());
            case Line.Ahead ahead -> DoubleStream.of(ahead.volume().middle());
        }));
        for (int i = 0; i < course.layers().size(); i++) {
            int layer = i;
            columns.add(single(
                    words.layer(course, i),
                    false,
                    line -> line instanceof Line.Seen(var point)
                            ? DoubleStream.of(point.rates().get(layer))
                            : DoubleStream.empty()));
        }
        columns.add(single(texts.get("situation.tile.negative"), true, line -> switch (line) {
            case Line.Seen(var point) -> point.negative().stream();
            case Line.Ahead ahead -> ahead.share().stream().mapToDouble(Fan::middle);
        }));
        columns.add(new Column(
                texts.get("situation.table.expected"),
                true,
                false,
                line -> line instanceof Line.Seen(var point)
                        ? point.expected()
                                .map(band -> new double[] {band.low(), band.high()})
                                .orElseGet(() -> new double[0])
                        : new double[0]));
        if (course.known().isPresent())
            bands(columns, "situation.table.ahead", false, ahead -> Optional.of(ahead.volume()));
        if (course.knownNegative().isPresent()) bands(columns, "situation.table.share", true, Line.Ahead::share);
        return columns;
    }

    private static Column single(String title, boolean share, Function<Line, DoubleStream> value) {
        return new Column(title, false, share, line -> value.apply(line).toArray());
    }

    private void bands(List<Column> columns, String title, boolean share, Function<Line.Ahead, Optional<Fan>> fan) {
        band(columns, texts.get(title, formats.percent(0.5)), share, fan, Fan::half);
        band(columns, texts.get(title, formats.percent(0.8)), share, fan, Fan::most);
        band(columns, texts.get(title, formats.percent(0.95)), share, fan, Fan::nearlyAll);
    }

    private static void band(
            List<Column> columns,
            String title,
            boolean share,
            Function<Line.Ahead, Optional<Fan>> fan,
            Function<Fan, Fan.Band> width) {
        columns.add(new Column(
                title,
                true,
                share,
                line -> line instanceof Line.Ahead ahead
                        ? fan.apply(ahead)
                                .map(width)
                                .map(band -> new double[] {band.low(), band.high()})
                                .orElseGet(() -> new double[0])
                        : new double[0]));
    }

    /// Names of the columns, the time first.
    List<String> titles() {
        var titles = new ArrayList<String>();
        titles.add(texts.get("situation.table.time"));
        columns.forEach(column -> titles.add(column.title()));
        return titles;
    }

    /// The cells of one line, under the titles.
    List<String> cells(Line line) {
        var cells = new ArrayList<String>();
        var when = words.when(course, line.at());
        cells.add(line instanceof Line.Ahead ? texts.get("situation.table.foretold", when) : when);
        for (var column : columns)
            cells.add(DoubleStream.of(column.values().apply(line))
                    .mapToObj(value -> column.share() ? formats.percent(value) : words.rate(value))
                    .collect(Collectors.joining("\u2013")));
        return cells;
    }

    /// Oldest line first, times in full, numbers as any program reads them; an interval takes two columns.
    String csv() {
        var titles = new ArrayList<String>();
        titles.add(quoted(texts.get("situation.table.time")));
        for (var column : columns)
            if (column.interval()) {
                titles.add(quoted(texts.get("situation.table.low", column.title())));
                titles.add(quoted(texts.get("situation.table.high", column.title())));
            } else titles.add(quoted(column.title()));
        var rows = new ArrayList<String>();
        rows.add(String.join(",", titles));
        for (var line : lines()) {
            var cells = new ArrayList<String>();
            cells.add(line.at().toString());
            for (var column : columns) {
                var values = column.values().apply(line);
                IntStream.range(0, column.interval() ? 2 : 1)
                        .forEach(i -> cells.add(i < values.length ? plain(values[i], column.share()) : ""));
            }
            rows.add(String.join(",", cells));
        }
        return String.join("\n", rows) + "\n";
    }

    private static String plain(double value, boolean share) {
        return share ? String.format(Locale.ROOT, "%.3f", value) : Long.toString(Math.round(value));
    }

    private static String quoted(String text) {
        return '"' + text.replace("\"", "\"\"") + '"';
    }
}
