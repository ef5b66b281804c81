// SPDX-License-Identifier: Apache-2.0
package org.vigie.analysis.virality;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// A spread model as text: the rhythm, the identities it learnt from, one line for each fit. Lines with # are remarks.
public final class SpreadModelFile {
    private static final String SHIPPED = "spread.txt";

    private SpreadModelFile() {}

    /// The model that comes with the program.
    public static SpreadModel shipped() {
        return Held.MODEL;
    }

    private static final class Held {
        private static final SpreadModel MODEL = load();

        private static SpreadModel load() {
            try (var in = SpreadModelFile.class.getResourceAsStream(SHIPPED)) {
                if (in == null) throw new IllegalStateException(SHIPPED + " is missing.");
                try (var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
                    return read(lines.lines().toList());
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    public static String write(SpreadModel model) {
        var text = new StringBuilder("""
                # Coefficients of org.vigie.analysis.virality.SpreadModel. Made by: train virality --data DIR --out DIR
                # Learnt from retweet cascades of SEISMIC (Zhao et al., KDD 2015) as shipped by TiDeH, (c) 2018
                # NII-Kobayashi, MIT licence: see THIRD-PARTY.md. Holds numbers only.
                # fit GROUND HOURS BELOW ABOVE LEAST MOST COEFFICIENT...
                """);
        text.append("rhythm ").append(numbers(model.rhythm().hours())).append('\n');
        model.learntFrom().stream()
                .sorted()
                .forEach(id -> text.append("from ").append(id).append('\n'));
        model.fits()
                .forEach((ground, byAge) -> byAge.forEach((hours, fit) -> text.append("fit ")
                        .append(ground)
                        .append(' ')
                        .append(numbers(List.of(hours, fit.below(), fit.above(), fit.least(), fit.most())))
                        .append(' ')
                        .append(numbers(fit.coefficients()))
                        .append('\n')));
        return text.toString();
    }

    private static String numbers(List<Double> values) {
        return values.stream().map(v -> String.format(Locale.ROOT, "%.6g", v)).collect(Collectors.joining(" "));
    }

    /// Reads what [#write] wrote.
    ///
    /// @throws IllegalArgumentException for any other text
    public static SpreadModel read(List<String> lines) {
        var rhythm = Rhythm.flat();
        var from = new HashSet<String>();
        var fits = new EnumMap<Ground, NavigableMap<Double, SpreadModel.Fit>>(Ground.class);
        for (var line : lines) {
            if (line.isBlank() || line.startsWith("#")) continue;
            var words = List.of(line.split(" "));
            switch (words.getFirst()) {
                case "rhythm" -> rhythm = new Rhythm(numbers(words, 1));
                case "from" -> from.add(words.get(1));
                case "fit" -> {
                    var ground = Ground.valueOf(words.get(1));
                    var values = numbers(words, 2);
                    var coefficients = values.subList(5, values.size());
                    if (coefficients.size() != ground.traits().size() + 1)
                        throw new IllegalArgumentException("Not as many coefficients as traits: " + line);
                    fits.computeIfAbsent(ground, _ -> new TreeMap<>())
                            .put(
                                    values.getFirst(),
                                    new SpreadModel.Fit(
                                            coefficients, values.get(1), values.get(2), values.get(3), values.get(4)));
                }
                default -> throw new IllegalArgumentException("Not a line of a spread model: " + line);
            }
        }
        return new SpreadModel(rhythm, from, fits);
    }

    private static List<Double> numbers(List<String> words, int from) {
        return Arrays.stream(words.subList(from, words.size()).toArray(String[]::new))
                .map(Double::valueOf)
                .toList();
    }
}
