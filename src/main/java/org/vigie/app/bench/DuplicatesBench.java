// SPDX-License-Identifier: Apache-2.0
package org.vigie.app.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;
import org.vigie.analysis.narrative.Likeness;

/// `bench duplicates`: how well two texts that say the same are told from two that only share a subject.
///
/// How telling a word is comes from the texts of the set itself, without their labels. Weights and threshold are those
/// that the program ships.
public final class DuplicatesBench implements Bench {
    private static final long NANOS = 1_000_000_000L;
    private static final Pattern VOTES = Pattern.compile("\\((\\d), *6\\)");
    /// Of six people; three are no verdict.
    private static final int UNDECIDED = 3;

    @Override
    public String name() {
        return "duplicates";
    }

    @Override
    public String describe() {
        return "near-duplicates: F1 on labelled pairs; --data: folders with a.toks, b.toks and sim.txt, or tabbed files"
                + " \"text, text, (votes, 6)\"; without: the demo's posts against altered copies";
    }

    /// Two texts and whether they say the same.
    record Pair(String language, String one, String other, boolean same) {}

    @Override
    public Map<String, Object> run(Setup setup) throws Exception {
        var sets = setup.data().isPresent() ? read(setup.data().get()) : DemoStream.copies(setup.seed());
        if (sets.isEmpty()) throw new IOException("No labelled pairs.");
        var figures = new LinkedHashMap<String, Object>();
        for (var set : sets.entrySet()) measure(set.getKey(), set.getValue(), setup, figures);
        return figures;
    }

    private static void measure(String name, List<Pair> pairs, Setup setup, Map<String, Object> figures) {
        var likeness = likeness(pairs);
        int right = 0;
        int found = 0;
        int given = 0;
        long start = System.nanoTime();
        for (var pair : pairs) {
            double chance = likeness.between(
                    likeness.read(pair.language(), pair.one()), likeness.read(pair.language(), pair.other()));
            boolean same = chance >= Likeness.SAME;
            if (same && pair.same()) right++;
            if (same) found++;
            if (pair.same()) given++;
        }
        double perSecond = pairs.size() * (double) NANOS / (System.nanoTime() - start);
        double precision = right / (double) Math.max(1, found);
        double recall = right / (double) Math.max(1, given);
        double f1 = 2.0 * right / Math.max(1, found + given);
        figures.put(name + "_f1", Math.round(f1 * 1_000) / 1_000.0);
        setup.out()
                .printf(
                        Locale.ROOT,
                        "%-24s %6d pairs (%d say the same)  P %.3f R %.3f F1 %.3f  %,.0f pairs/s on one core%n",
                        name,
                        pairs.size(),
                        given,
                        precision,
                        recall,
                        f1,
                        perSecond);
    }

    private static Likeness likeness(List<Pair> pairs) {
        var plain = new Likeness(stem -> 1, gram -> 1);
        var texts = new HashSet<String>();
        var stems = new HashMap<String, Integer>();
        var grams = new HashMap<String, Integer>();
        for (var pair : pairs)
            for (var text : List.of(pair.one(), pair.other())) {
                if (!texts.add(text)) continue;
                var read = plain.read(pair.language(), text);
                for (var stem : Set.copyOf(read.stems())) stems.merge(stem, 1, Integer::sum);
                for (var gram : read.grams()) grams.merge(gram, 1, Integer::sum);
            }
        return new Likeness(rarity(stems, texts.size()), rarity(grams, texts.size()));
    }

    private static ToDoubleFunction<String> rarity(Map<String, Integer> counts, int texts) {
        return part -> Math.log(1 + texts / (double) counts.getOrDefault(part, 1));
    }

    private static Map<String, List<Pair>> read(Path data) throws IOException {
        var sets = new LinkedHashMap<String, List<Pair>>();
        try (var files = Files.walk(data, 2)) {
            for (var file : files.sorted().toList()) {
                var pairs = Files.isDirectory(file) ? aligned(file) : tabbed(file);
                if (!pairs.isEmpty()) sets.put(file.getFileName().toString().toLowerCase(Locale.ROOT), pairs);
            }
        }
        return sets;
    }

    private static List<Pair> aligned(Path folder) throws IOException {
        if (!Files.exists(folder.resolve("sim.txt"))) return List.of();
        var one = lines(folder.resolve("a.toks"));
        var other = lines(folder.resolve("b.toks"));
        var same = lines(folder.resolve("sim.txt"));
        var pairs = new ArrayList<Pair>();
        for (int i = 0; i < same.size(); i++)
            pairs.add(
                    new Pair("en", one.get(i), other.get(i), same.get(i).strip().equals("1")));
        return pairs;
    }

    private static List<Pair> tabbed(Path file) throws IOException {
        if (!Files.isRegularFile(file) || !file.toString().endsWith(".txt")) return List.of();
        var pairs = new ArrayList<Pair>();
        for (var line : lines(file)) tabbed(line.split("\t")).ifPresent(pairs::add);
        return pairs;
    }

    private static Optional<Pair> tabbed(String[] cells) {
        var votes = VOTES.matcher(cells.length > 2 ? cells[2] : "");
        if (!votes.find()) return Optional.empty();
        int yes = Integer.parseInt(votes.group(1));
        return yes == UNDECIDED ? Optional.empty() : Optional.of(new Pair("en", cells[0], cells[1], yes > UNDECIDED));
    }

    /// Lines end with line feeds only: some texts hold other separators.
    private static List<String> lines(Path file) throws IOException {
        var text = Files.readString(file, StandardCharsets.UTF_8);
        return List.of((text.endsWith("\n") ? text.substring(0, text.length() - 1) : text).split("\n", -1));
    }
}
