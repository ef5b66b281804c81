// SPDX-License-Identifier: Apache-2.0
package org.vigie.app.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.vigie.app.corpus.Table;
import org.vigie.exercise.crowd.CrowdPost;

/// `bench crowd-realism`: what the simulated public looks like in figures, beside a real stream of complaints.
public final class CrowdRealismBench implements Bench {
    private static final Duration WINDOW = Duration.ofHours(3);
    /// Texts that are compared with those before them.
    private static final int LOOKED = 1_500;
    private static final DateTimeFormatter CREATED = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss Z", Locale.ROOT);

    @Override
    public String name() {
        return "crowd-realism";
    }

    @Override
    public String describe() {
        return "the simulated public in figures: near-duplicates, lengths, arrivals; --data: the folder of the"
                + " airlines’ Tweets.csv to stand beside it; --count mentions looked at";
    }

    @Override
    public Map<String, Object> run(Setup setup) throws Exception {
        int looked = (int) setup.countOr(LOOKED);
        var figures = new LinkedHashMap<String, Object>();
        figures.put("bench", "crowd-realism");
        setup.out()
                .printf(
                        "%-22s %6s  %s%n",
                        "",
                        "posts",
                        "signs: mean, median, p90; near-duplicates; copies;"
                                + " windows of 3 h: variation between posts, Fano factor by minute (medians)");
        for (var language : List.of("fr", "en")) {
            put("crowd_" + language, shape(CrowdDay.busy(language, setup.seed()), language, looked), setup, figures);
            put(
                    "four_plays_" + language,
                    shape(CrowdDay.posts(language, setup.seed()), language, looked),
                    setup,
                    figures);
        }
        if (setup.data().isEmpty()) {
            setup.out().println("No --data: the real stream is not shown. It names the folder that holds Tweets.csv.");
            return figures;
        }
        for (var airline : airlines(setup.data().get()).entrySet())
            put(airline.getKey(), StreamShape.of(airline.getValue(), WINDOW, looked), setup, figures);
        return figures;
    }

    static StreamShape shape(List<CrowdPost> posts, String language, int looked) {
        var items = new ArrayList<StreamShape.Item>();
        for (var post : posts) {
            var text = post.title().isEmpty() ? post.text() : post.title() + " " + post.text();
            items.add(new StreamShape.Item(Instant.EPOCH.plus(post.at()), language, text));
        }
        return StreamShape.of(items, WINDOW, looked);
    }

    private static void put(String name, StreamShape shape, Setup setup, Map<String, Object> figures) {
        setup.out()
                .printf(
                        Locale.ROOT,
                        "%-22s %,6d  %.0f, %.0f, %.0f; %.1f %%; %.1f %%; %d windows of %.0f posts: %.2f, %.2f%n",
                        name,
                        shape.posts(),
                        shape.lengths().mean(),
                        shape.lengths().median(),
                        shape.lengths().p90(),
                        100 * shape.nearDuplicates(),
                        100 * shape.copies(),
                        shape.arrivals().size(),
                        shape.arrivals().stream()
                                .mapToInt(StreamShape.Arrivals::posts)
                                .average()
                                .orElse(0),
                        shape.variation(),
                        shape.fano());
        figures.put(name + "_posts", shape.posts());
        figures.put(name + "_length_mean", Math.round(shape.lengths().mean()));
        figures.put(name + "_length_median", Math.round(shape.lengths().median()));
        figures.put(name + "_length_p90", Math.round(shape.lengths().p90()));
        figures.put(name + "_near_duplicates", rounded(shape.nearDuplicates()));
        figures.put(name + "_copies", rounded(shape.copies()));
        figures.put(name + "_variation", rounded(shape.variation()));
        figures.put(name + "_fano", rounded(shape.fano()));
    }

    private static double rounded(double value) {
        return Math.round(value * 1_000) / 1_000.0;
    }

    private static Map<String, List<StreamShape.Item>> airlines(Path folder) throws IOException {
        var file = folder.resolve("Tweets.csv");
        if (!Files.isRegularFile(file)) throw new IOException("There is no Tweets.csv in " + folder + ".");
        var table = Table.read(file);
        var airline = table.column("airline").orElseThrow();
        var text = table.column("text").orElseThrow();
        var created = table.column("tweet_created").orElseThrow();
        var airlines = new TreeMap<String, List<StreamShape.Item>>();
        for (var row : table.rows()) {
            var at = instant(Table.cell(row, created));
            if (at.isEmpty()) continue;
            var name = Table.cell(row, airline).toLowerCase(Locale.ROOT).replace(' ', '_');
            airlines.computeIfAbsent(name, none -> new ArrayList<>())
                    .add(new StreamShape.Item(at.get(), "en", Table.cell(row, text)));
        }
        airlines.values().forEach(items -> items.sort(Comparator.comparing(StreamShape.Item::at)));
        return airlines;
    }

    private static Optional<Instant> instant(String created) {
        try {
            return Optional.of(OffsetDateTime.parse(created, CREATED).toInstant());
        } catch (java.time.format.DateTimeParseException other) {
            return Optional.empty();
        }
    }
}
