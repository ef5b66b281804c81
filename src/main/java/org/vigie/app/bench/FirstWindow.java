// SPDX-License-Identifier: Apache-2.0
package org.vigie.app.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/// Time from starting the process to the first frame of the start screen, and to the rooms of the store on it, beside
/// the first frame of an empty window, in turn, with the same JVM options. The station holds a room, as on any day
/// but the first, and the program starts without arguments, as from a menu.
///
/// Each round has both as this process runs, and both with an AOT cache of the program, as the installed program has.
public final class FirstWindow implements Bench {
    private static final int ROUNDS = 9;

    private final UnaryOperator<Path> data;
    private final Runnable display;

    /// @param data where the program keeps its data under this home folder
    /// @param display draws in memory where there is no display
    public FirstWindow(UnaryOperator<Path> data, Runnable display) {
        this.data = data;
        this.display = display;
    }

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
        display.run();
        var plain = new ChildProgram(folder, System.getProperty("java.class.path"), List.of());
        setup.out().println("Making a station with a room, and an AOT cache of the program…");
        var cached = plain.withCache(data.apply(folder));
        var series = new LinkedHashMap<String, List<Double>>();
        for (int round = 0; round <= setup.countOr(ROUNDS); round++) {
            var times = new LinkedHashMap<String, Double>();
            measure(plain, "", times);
            measure(cached, "Cached", times);
            if (round == 0) continue; // reads everything into the system's memory once
            setup.out().printf("round %d: %s%n", round, words(times));
            times.forEach((what, millis) ->
                    series.computeIfAbsent(what, _ -> new ArrayList<>()).add(millis));
        }
        return figures(series);
    }

    private static void measure(ChildProgram program, String suffix, Map<String, Double> times)
            throws IOException, InterruptedException {
        var empty = program.start(EmptyWindow.class.getName());
        times.put("empty" + suffix, empty.frame());
        var vigie = program.start(ChildProgram.MAIN);
        times.put("frame" + suffix, vigie.frame());
        times.put("rooms" + suffix, vigie.filled());
    }

    private static Map<String, Object> figures(Map<String, List<Double>> series) {
        var figures = new LinkedHashMap<String, Object>();
        figures.put("rounds", of(series, "empty").size());
        series.forEach((what, millis) -> figures.put(what + "MedianMs", Math.round(median(millis))));
        for (var what : List.of("frame", "rooms", "frameCached", "roomsCached"))
            figures.put(what + "Ratio", ratio(of(series, what), of(series, "empty")));
        for (var what : List.of("frameCached", "roomsCached"))
            figures.put(what + "RatioToCachedEmpty", ratio(of(series, what), of(series, "emptyCached")));
        return figures;
    }

    private static List<Double> of(Map<String, List<Double>> series, String what) {
        return series.getOrDefault(what, List.of());
    }

    /// The median of the rounds' ratios.
    private static double ratio(List<Double> of, List<Double> to) {
        var ratios = new ArrayList<Double>();
        for (int i = 0; i < of.size(); i++) ratios.add(of.get(i) / to.get(i));
        return Math.round(median(ratios) * 100) / 100.0;
    }

    private static String words(Map<String, Double> times) {
        return String.join(
                ", ",
                times.entrySet().stream()
                        .map(time -> "%s %.0f ms".formatted(time.getKey(), time.getValue()))
                        .toList());
    }

    private static double median(List<Double> values) {
        var sorted = values.stream().sorted().toList();
        return sorted.get(sorted.size() / 2);
    }
}
