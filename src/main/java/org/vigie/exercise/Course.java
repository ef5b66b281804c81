// SPDX-License-Identifier: Apache-2.0
package org.vigie.exercise;

import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/// How the story runs: how much is said where, and about what, minute by minute. Read from `course.tsv`.
final class Course {
    private final List<String> columns;
    private final List<Row> rows;

    /// @param minute of the day
    private record Row(double minute, double[] values) {}

    Course(List<String> lines) {
        var table = lines.stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split("\t"))
                .toList();
        this.columns = Arrays.asList(table.getFirst());
        this.rows = new ArrayList<>();
        for (var cells : table.subList(1, table.size())) {
            var values = new double[cells.length];
            for (int i = 1; i < cells.length; i++) values[i] = Double.parseDouble(cells[i]);
            rows.add(new Row(LocalTime.parse(cells[0]).toSecondOfDay() / 60.0, values));
        }
    }

    /// Instants drawn between two others, as dense as the channel is busy, in order.
    List<Instant> draw(Channel channel, Instant from, Instant until, int count, Random random) {
        int column = columns.indexOf(channel.name().toLowerCase(Locale.ROOT));
        double busiest =
                rows.stream().mapToDouble(row -> row.values[column]).max().orElse(1);
        long span = until.toEpochMilli() - from.toEpochMilli();
        var drawn = new ArrayList<Instant>(count);
        while (drawn.size() < count) {
            var at = from.plusMillis(random.nextLong(span));
            if (random.nextDouble() * busiest < value(column, at)) drawn.add(at);
        }
        drawn.sort(null);
        return drawn;
    }

    /// What one talks about at this instant, as weights.
    Map<Theme, Double> themes(Instant at) {
        var weights = new EnumMap<Theme, Double>(Theme.class);
        for (var theme : Theme.values()) {
            int column = columns.indexOf(theme.name());
            if (column > 0) weights.put(theme, value(column, at));
        }
        return weights;
    }

    private double value(int column, Instant at) {
        double minute = at.atZone(DemoCase.ZONE).toLocalTime().toNanoOfDay() / 60e9;
        for (int i = 1; i < rows.size(); i++) {
            var after = rows.get(i);
            if (minute > after.minute()) continue;
            var before = rows.get(i - 1);
            double share = Math.clamp((minute - before.minute()) / (after.minute() - before.minute()), 0, 1);
            return before.values[column] + share * (after.values[column] - before.values[column]);
        }
        return rows.getLast().values[column];
    }
}
