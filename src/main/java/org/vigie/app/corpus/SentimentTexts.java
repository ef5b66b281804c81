// SPDX-License-Identifier: Apache-2.0
package org.vigie.app.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.vigie.core.signal.Polarity;

/// Texts whose sentiment people judged.
public final class SentimentTexts {
    private static final String TEXT = "_text.txt";
    private static final String LABELS = "_labels.txt";

    private SentimentTexts() {}

    /// A text and what people said of it.
    public record Judged(String text, Polarity polarity) {}

    /// The parts of a folder in the layout of UMSAB (`test_text.txt` beside `test_labels.txt`): "test", "val"…
    public static List<String> parts(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(TEXT))
                    .map(name -> name.substring(0, name.length() - TEXT.length()))
                    .filter(part -> Files.exists(folder.resolve(part + LABELS)))
                    .sorted()
                    .toList();
        }
    }

    /// One part of such a folder; lines without a known label are left out.
    public static List<Judged> part(Path folder, String part) throws IOException {
        var texts = Files.readString(folder.resolve(part + TEXT)).split("\\R", -1);
        var labels = Files.readString(folder.resolve(part + LABELS)).split("\\R", -1);
        var judged = new ArrayList<Judged>();
        for (int i = 0; i < Math.min(texts.length, labels.length); i++) {
            var text = texts[i];
            polarity(labels[i]).ifPresent(polarity -> judged.add(new Judged(text, polarity)));
        }
        return judged;
    }

    /// A table of label, weight and text, or label and text, without a header.
    public static List<Judged> tabbed(Path file) throws IOException {
        var judged = new ArrayList<Judged>();
        for (var line : Files.readAllLines(file)) {
            var cells = line.split("\t");
            if (cells.length < 2) continue;
            var text = unescaped(cells[cells.length - 1]);
            polarity(cells[0]).ifPresent(polarity -> judged.add(new Judged(text, polarity)));
        }
        return judged;
    }

    /// A CSV file with a column of texts and one of sentiments.
    public static List<Judged> csv(Path file) throws IOException {
        var table = Table.read(file);
        var text = table.column("text", "content", "tweet");
        var label = table.column("airline_sentiment", "sentiment", "polarity", "label");
        if (text.isEmpty() || label.isEmpty()) return List.of();
        return table.rows().stream()
                .flatMap(row -> polarity(Table.cell(row, label.get()))
                        .map(polarity -> new Judged(Table.cell(row, text.get()), polarity))
                        .stream())
                .toList();
    }

    /// "0" to "2", "negative" to "positive", or shorter.
    static Optional<Polarity> polarity(String label) {
        var said = label.strip().toLowerCase(Locale.ROOT);
        return switch (said) {
            case "0", "0.0", "negative", "neg" -> Optional.of(Polarity.NEGATIVE);
            case "1", "1.0", "neutral", "neu" -> Optional.of(Polarity.NEUTRAL);
            case "2", "2.0", "positive", "pos" -> Optional.of(Polarity.POSITIVE);
            default -> Optional.empty();
        };
    }

    /// Some sets write signs as JSON does.
    private static String unescaped(String text) {
        if (text.indexOf('\\') < 0) return text;
        return java.util.regex.Pattern.compile("\\\\u([0-9a-fA-F]{4})")
                .matcher(text)
                .replaceAll(match -> java.util.regex.Matcher.quoteReplacement(
                        String.valueOf((char) Integer.parseInt(match.group(1), 16))));
    }

    /// The folders of a data set that hold such parts, by name.
    public static List<Path> folders(Path data) throws IOException {
        try (Stream<Path> folders = Files.list(data)) {
            var found = new ArrayList<Path>();
            for (var folder : folders.filter(Files::isDirectory).sorted().toList())
                if (!parts(folder).isEmpty()) found.add(folder);
            return found;
        }
    }
}
