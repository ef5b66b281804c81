// SPDX-License-Identifier: Apache-2.0
package org.vigie.app.command;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.vigie.core.scenario.DryRun;
import org.vigie.core.scenario.DryRun.Pressure;

/// The curve of a dry run as lines of text: the highest point of each stretch of time, and what comes in it.
final class PressureSheet {
    /// A longer exercise has longer stretches.
    private static final int MOST_ROWS = 60;

    private static final Duration STRETCH = Duration.ofMinutes(5);
    private static final int MOST_NAMED = 8;
    /// Halves of a solicitation a minute, one sign each.
    private static final double SIGN = 0.5;

    private static final int WIDEST = 40;

    private final DryRun run;
    private final Duration stretch;
    private final List<Pressure> rows = new ArrayList<>();

    PressureSheet(DryRun run) {
        this.run = run;
        var last = run.curve().getLast().at();
        var step = STRETCH;
        while (last.dividedBy(step) >= MOST_ROWS) step = step.multipliedBy(2);
        stretch = step;
        for (var point : run.curve()) {
            var from = stretch.multipliedBy(point.at().dividedBy(stretch));
            if (rows.isEmpty() || !rows.getLast().at().equals(from)) rows.add(new Pressure(from, point.perMinute()));
            else if (rows.getLast().perMinute() < point.perMinute())
                rows.set(rows.size() - 1, new Pressure(from, point.perMinute()));
        }
    }

    /// Ends with the peak and what never came.
    List<String> rows(CliTexts texts) {
        var lines = new ArrayList<String>();
        for (var row : rows) {
            var bar = "█".repeat((int) Math.min(WIDEST, Math.round(row.perMinute() / SIGN)));
            var line = String.format(texts.language(), "H+%s %5.1f %-16s ", clock(row.at()), row.perMinute(), bar);
            lines.add((line + cameIn(row.at())).stripTrailing());
        }
        var peak = run.peak();
        lines.add(texts.get(
                "cli.play.peak", peak.perMinute(), clock(peak.at()), run.plays().size()));
        if (!run.unplayed().isEmpty()) lines.add(texts.get("cli.play.unplayed", named(run.unplayed())));
        return lines;
    }

    ObjectNode figures(ObjectNode to) {
        var peak = run.peak();
        to.put("played", run.plays().size());
        var unplayed = to.putArray("unplayed");
        run.unplayed().forEach(unplayed::add);
        to.putObject("peak").put("at", clock(peak.at())).put("perMinute", rounded(peak.perMinute()));
        to.put("stretchMinutes", stretch.toMinutes());
        var curve = to.putArray("curve");
        rows.forEach(row -> curve.add(rounded(row.perMinute())));
        return to;
    }

    private String cameIn(Duration from) {
        return named(run.plays().stream()
                .filter(play -> play.at().compareTo(from) >= 0 && play.at().compareTo(from.plus(stretch)) < 0)
                .map(play -> play.inject().id())
                .toList());
    }

    private static String named(List<String> ids) {
        var some = ids.stream().limit(MOST_NAMED).collect(Collectors.joining(" "));
        return ids.size() > MOST_NAMED ? some + " +" + (ids.size() - MOST_NAMED) : some;
    }

    private static double rounded(double value) {
        return Math.round(value * 100) / 100.0;
    }

    private static String clock(Duration at) {
        return "%02d:%02d".formatted(at.toHours(), at.toMinutesPart());
    }
}
