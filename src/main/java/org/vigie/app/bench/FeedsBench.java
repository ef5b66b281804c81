// SPDX-License-Identifier: Apache-2.0
package org.vigie.app.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.vigie.sources.feed.Origin;

/// Reads recorded feeds: each parses or is refused with a reason, none throws or takes long; and feedparser's own
/// expectations are met for the fields that a mention has.
public final class FeedsBench implements Bench {
    private static final List<String> COLLECTIONS = List.of("feedparser", "rome", "feeds-real");
    private static final Set<String> NOT_RECORDED = Set.of("SOURCE.txt", "EXPECTATIONS.json", "NOTICE", "LICENSE");

    @Override
    public String name() {
        return "feeds";
    }

    @Override
    public String describe() {
        return "Reads every recorded feed under --data (payloads/feedparser, rome, feeds-real) and checks feedparser's expectations.";
    }

    @Override
    public Map<String, Object> run(Setup setup) throws IOException {
        var root = folder(setup);
        var tally = new FeedTally();
        for (var name : COLLECTIONS) {
            var collection = root.resolve(name);
            if (Files.isDirectory(collection)) read(collection, tally);
        }
        return tally.report(setup.out());
    }

    /// A data set, its payloads, or the excerpts that the repository ships for its tests.
    private static Path folder(Setup setup) {
        var data = setup.data().orElse(Path.of("src/test/resources/org/vigie/sources/feed"));
        return Files.isDirectory(data.resolve("payloads")) ? data.resolve("payloads") : data;
    }

    private static void read(Path collection, FeedTally tally) throws IOException {
        var oracle = collection.resolve("EXPECTATIONS.json");
        var expectations = Files.exists(oracle) ? new FeedExpectations(oracle) : null;
        for (var file : files(collection)) {
            var relative = collection.relativize(file).toString().replace('\\', '/');
            var known = relative.substring(relative.indexOf('/') + 1);
            var origin = expectations == null ? Origin.UNKNOWN : expectations.origin(known);
            tally.add(relative, Files.readAllBytes(file), origin, known, expectations);
        }
    }

    private static List<Path> files(Path collection) throws IOException {
        try (var all = Files.walk(collection)) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> !NOT_RECORDED.contains(file.getFileName().toString()))
                    .sorted()
                    .toList();
        }
    }
}
