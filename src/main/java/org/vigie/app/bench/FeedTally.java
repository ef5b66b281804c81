// SPDX-License-Identifier: Apache-2.0
package org.vigie.app.bench;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.vigie.app.bench.FeedExpectations.Check;
import org.vigie.sources.feed.FeedParser;
import org.vigie.sources.feed.Origin;
import org.vigie.sources.feed.ParsedFeed;

/// What became of the recorded feeds read so far.
final class FeedTally {
    private static final long SLOW_MILLIS = 2_000;

    private final Map<String, Integer> refused = new TreeMap<>();
    private final List<String> broken = new ArrayList<>();
    private final List<Check> checks = new ArrayList<>();
    private int files;
    private int feeds;
    private int items;
    private int slow;
    private long slowestMillis;
    private String slowest = "";

    void add(String name, byte[] bytes, Origin origin, String known, @Nullable FeedExpectations expectations) {
        files++;
        long start = System.nanoTime();
        var parsed = parse(name, bytes, origin);
        long millis = (System.nanoTime() - start) / 1_000_000;
        if (millis > SLOW_MILLIS) slow++;
        if (millis > slowestMillis) {
            slowestMillis = millis;
            slowest = name;
        }
        if (parsed.isEmpty()) return;
        switch (parsed.get()) {
            case ParsedFeed.Feed feed -> {
                feeds++;
                items += feed.items().size();
            }
            case ParsedFeed.Refused no -> refused.merge(no.fault() + " (" + no.detail() + ")", 1, Integer::sum);
        }
        if (expectations != null) checks.addAll(expectations.check(known, parsed.get()));
    }

    private Optional<ParsedFeed> parse(String name, byte[] bytes, Origin origin) {
        try {
            return Optional.of(FeedParser.parse(bytes, origin));
        } catch (RuntimeException | StackOverflowError e) {
            broken.add(name + ": " + e);
            return Optional.empty();
        }
    }

    /// Prints what was read, refused and missed, and returns the figures.
    Map<String, Object> report(PrintStream out) {
        out.printf("%d files: %d feeds with %d items%n", files, feeds, items);
        refused.forEach((reason, count) -> out.printf("  refused %4d  %s%n", count, reason));
        broken.forEach(line -> out.printf("  BROKEN %s%n", line));
        out.printf("slowest: %d ms, %s%n", slowestMillis, slowest);
        new TreeSet<>(checks.stream().map(Check::field).toList())
                .forEach(field -> out.printf("  %-10s %s%n", field, share(field)));
        out.println("expectations missed:");
        checks.stream()
                .filter(check -> !check.met())
                .forEach(check -> out.printf(
                        "  %s %s: %s%n      expected %s%n      found    %s%n",
                        check.file(), check.field(), check.reason(), check.expected(), check.found()));
        return figures();
    }

    private Map<String, Object> figures() {
        var ofMentions = checks.stream()
                .filter(check -> !check.field().equals(FeedExpectations.CHANNEL))
                .toList();
        long met = ofMentions.stream().filter(Check::met).count();
        var figures = new LinkedHashMap<String, Object>();
        figures.put("files", files);
        figures.put("feeds", feeds);
        figures.put("items", items);
        figures.put("refused", refused.values().stream().mapToInt(n -> n).sum());
        figures.put("thrown", broken.size());
        figures.put("slowestMillis", slowestMillis);
        figures.put("slowerThan2s", slow);
        figures.put("expectations", ofMentions.size());
        figures.put("met", met);
        figures.put("metPercent", percent(met, ofMentions.size()));
        return figures;
    }

    private String share(String field) {
        var all = checks.stream().filter(check -> check.field().equals(field)).toList();
        return all.stream().filter(Check::met).count() + " of " + all.size();
    }

    private static double percent(long part, long whole) {
        return whole == 0 ? 100 : Math.floor(1000.0 * part / whole) / 10;
    }
}
