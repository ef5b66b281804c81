// SPDX-License-Identifier: Apache-2.0
package org.vigie.app.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/// Time from starting the process to the first frame of the start screen, beside that of an empty window,
/// in turn, with the same JVM options. The station's folder already holds rooms, as on any day but the first.
public final class FirstWindow implements Bench {
    private static final int ROUNDS = 9;

    @Override
    public String name() {
        return "first-window";
    }

    @Override
    public String describe() {
        return "Time to the first window with the rooms of the store, beside an empty JavaFX window. --count rounds.";
    }

    @Override
    public Map<String, Object> run(Setup setup) throws Exception {
        var folder = Files.createTempDirectory("vigie-first-window");
        var empty = command(List.of(EmptyWindow.class.getName()));
        var vigie = command(List.of(
                "org.vigie.app.Main", "--data", folder.resolve("station").toString()));
        // the first run makes the station's folder
        millis(empty);
        millis(vigie);
        var emptyTimes = new ArrayList<Double>();
        var vigieTimes = new ArrayList<Double>();
        var ratios = new ArrayList<Double>();
        for (int round = 0; round < setup.countOr(ROUNDS); round++) {
            double a = millis(empty);
            double b = millis(vigie);
            setup.out().printf("round %d: empty %.0f ms, Vigie %.0f ms, ratio %.2f%n", round + 1, a, b, b / a);
            emptyTimes.add(a);
            vigieTimes.add(b);
            ratios.add(b / a);
        }
        var figures = new LinkedHashMap<String, Object>();
        figures.put("rounds", ratios.size());
        figures.put("emptyMedianMs", Math.round(median(emptyTimes)));
        figures.put("vigieMedianMs", Math.round(median(vigieTimes)));
        figures.put("ratioMedian", Math.round(median(ratios) * 100) / 100.0);
        return figures;
    }

    private static List<String> command(List<String> rest) {
        var command = new ArrayList<String>();
        command.add(ProcessHandle.current().info().command().orElse("java"));
        command.addAll(List.of(
                "-XX:+UseCompactObjectHeaders",
                "-D" + FirstFrame.WANTED + "=true",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path")));
        for (var property : List.of("glass.platform", "prism.order", "java.io.tmpdir")) {
            var value = System.getProperty(property);
            if (value != null) command.add(1, "-D" + property + "=" + value);
        }
        command.addAll(rest);
        return command;
    }

    private static double millis(List<String> command) throws IOException, InterruptedException {
        long start = System.nanoTime();
        var process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (var lines = process.inputReader(StandardCharsets.UTF_8)) {
            for (var line = lines.readLine(); line != null; line = lines.readLine())
                if (line.equals(FirstFrame.WORD)) {
                    double millis = (System.nanoTime() - start) / 1e6;
                    process.waitFor(30, TimeUnit.SECONDS);
                    return millis;
                }
        }
        throw new IOException("The window of " + command.getLast() + " never showed (exit " + process.waitFor() + ").");
    }

    private static double median(List<Double> values) {
        var sorted = values.stream().sorted().toList();
        return sorted.get(sorted.size() / 2);
    }
}
