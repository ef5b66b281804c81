// SPDX-License-Identifier: Apache-2.0
package org.vigie.app.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Reads the layout of the Numenta Anomaly Benchmark: `data/CATEGORY/*.csv` (timestamp,value) and
/// `labels/combined_windows*.json`.
final class NabFiles {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss[.SSSSSS]");
    private static final String CATEGORY = "realTweets";

    private NabFiles() {}

    /// @param times each later than the one before; rows that repeat a time are left out
    /// @param windows empty where none is labelled, labels are missing or the rows at their ends are
    record Series(String name, List<LocalDateTime> times, List<Double> values, List<NabScore.Window> windows) {}

    /// The mention volumes under this folder, by name.
    static List<Series> read(Path root) throws IOException {
        var windows = windows(root.resolve("labels"));
        var folder = root.resolve("data").resolve(CATEGORY);
        try (var files = Files.list(folder)) {
            var series = new ArrayList<Series>();
            for (var file :
                    files.filter(f -> f.toString().endsWith(".csv")).sorted().toList())
                series.add(series(file, windows.getOrDefault(CATEGORY + "/" + file.getFileName(), List.of())));
            return series;
        }
    }

    private static Series series(Path file, List<NabScore.Window> windows) throws IOException {
        var times = new ArrayList<LocalDateTime>();
        var values = new ArrayList<Double>();
        for (var line : Files.readAllLines(file).stream().skip(1).toList()) {
            int comma = line.indexOf(',');
            if (comma < 0) continue;
            var time = time(line.substring(0, comma));
            if (!times.isEmpty() && !time.isAfter(times.getLast())) continue;
            times.add(time);
            values.add(Double.parseDouble(line.substring(comma + 1)));
        }
        var name = file.getFileName().toString().replaceFirst("\\.csv$", "");
        var rows = Set.copyOf(times);
        var whole = windows.stream()
                .filter(window -> rows.contains(window.from()) && rows.contains(window.to()))
                .toList();
        return new Series(name, times, values, whole);
    }

    private static Map<String, List<NabScore.Window>> windows(Path labels) throws IOException {
        var windows = new HashMap<String, List<NabScore.Window>>();
        if (!Files.isDirectory(labels)) return windows;
        try (var files = Files.list(labels)) {
            for (var file : files.sorted().toList()) {
                if (!file.getFileName().toString().matches("combined_windows.*\\.json")) continue;
                var json = new ObjectMapper().readTree(file.toFile());
                for (var entry : json.properties()) {
                    var list = new ArrayList<NabScore.Window>();
                    for (var pair : entry.getValue())
                        list.add(new NabScore.Window(
                                time(pair.get(0).asText()), time(pair.get(1).asText())));
                    windows.put(entry.getKey(), list);
                }
            }
        }
        return windows;
    }

    private static LocalDateTime time(String text) {
        return LocalDateTime.parse(text, TIME);
    }
}
