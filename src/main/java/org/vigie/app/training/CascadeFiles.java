// SPDX-License-Identifier: Apache-2.0
package org.vigie.app.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.vigie.analysis.virality.Cascade;

/// Reads the retweet cascades of SEISMIC in TiDeH's form: `training/*.txt`; first line the number of retweets and the
/// start in days, then one line for each tweet, the first the original: seconds, followers.
public final class CascadeFiles {
    /// Starts are taken as UTC, and the audience as living five hours behind it: the fewest retweets then come at five
    /// in the morning.
    private static final double LOCAL = -5;

    private CascadeFiles() {}

    /// In the order of their names; files of another form are left out.
    ///
    /// @param data the data set's folder, or any folder of such files
    public static List<Cascade> read(Path data) throws IOException {
        var folder = Files.isDirectory(data.resolve("training")) ? data.resolve("training") : data;
        List<Path> files;
        try (Stream<Path> found = Files.walk(folder)) {
            files = found.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        }
        var cascades = new ArrayList<Cascade>();
        for (var file : files) parse(Files.readAllLines(file)).ifPresent(cascades::add);
        if (cascades.isEmpty()) throw new IOException("No retweet cascade (training/*.txt) under " + data);
        return cascades;
    }

    static Optional<Cascade> parse(List<String> lines) {
        if (lines.size() < 3) return Optional.empty();
        try {
            var head = lines.getFirst().strip().split("\\s+");
            if (head.length != 2) return Optional.empty();
            double start = Double.parseDouble(head[1]);
            var rows = lines.subList(1, lines.size()).stream()
                    .filter(line -> !line.isBlank())
                    .map(line -> line.strip().split("\\s+"))
                    .toList();
            var seconds = new double[rows.size() - 1];
            var followers = new double[rows.size() - 1];
            for (int i = 1; i < rows.size(); i++) {
                seconds[i - 1] = Double.parseDouble(rows.get(i)[0]);
                followers[i - 1] = Double.parseDouble(rows.get(i)[1]);
            }
            double hour = start * 24 + LOCAL;
            return Optional.of(new Cascade(
                    head[0] + "@" + head[1],
                    hour - 24 * Math.floor(hour / 24),
                    Double.parseDouble(rows.getFirst()[1]),
                    seconds,
                    followers));
        } catch (NumberFormatException | ArrayIndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }
}
