// SPDX-License-Identifier: Apache-2.0
package org.vigie.app.corpus;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.vigie.core.signal.Harm;

/// Texts of which people said whether they are toxic, and how.
public final class ToxicTexts {
    private static final Set<String> YES = Set.of("1", "1.0", "true", "yes", "oui", "toxic", "hateful", "hate");
    private static final Set<String> NO =
            Set.of("0", "0.0", "false", "no", "non", "non-toxic", "non-hateful", "not_toxic", "normal", "none");
    /// Words of the MLMA labels that mean an insult.
    private static final Set<String> INSULTS = Set.of("offensive", "abusive", "disrespectful");
    private static final String HATE = "hateful";

    private ToxicTexts() {}

    /// A text and what people said of it.
    ///
    /// @param group what kind of case it is, for data sets that say so; else empty
    public record Judged(String text, boolean toxic, String group) {}

    /// A text with the labels that MLMA's annotators gave it.
    public record Labelled(String text, Set<String> labels) {
        /// Whether they saw this kind of harm; empty where their labels say nothing about it.
        public Optional<Boolean> shows(Harm kind) {
            return switch (kind) {
                case INSULT -> Optional.of(labels.stream().anyMatch(INSULTS::contains));
                case HATE -> Optional.of(labels.contains(HATE));
                case THREAT, OBSCENITY -> Optional.empty();
            };
        }

        /// Whether they found anything but "normal" and "fearful".
        public boolean isToxic() {
            return labels.contains(HATE) || labels.stream().anyMatch(INSULTS::contains);
        }

        /// Whether they agreed.
        public boolean isClear() {
            return !(isToxic() && labels.contains("normal"));
        }
    }

    /// A CSV file with a column of texts and one of yes or no; empty for any other file.
    public static List<Judged> csv(Path file) throws IOException {
        var table = Table.read(file);
        var text = table.column("content", "test_case", "text", "comment", "comment_text", "tweet", "message");
        var label = table.column("label", "label_gold", "toxic", "toxicity", "is_toxic", "class");
        if (text.isEmpty() || label.isEmpty()) return List.of();
        var group = table.column("functionality");
        var judged = new ArrayList<Judged>();
        for (var row : table.rows()) {
            var said = Table.cell(row, label.get()).toLowerCase(Locale.ROOT);
            if (!YES.contains(said) && !NO.contains(said)) continue;
            judged.add(new Judged(
                    Table.cell(row, text.get()),
                    YES.contains(said),
                    group.map(column -> Table.cell(row, column)).orElse("")));
        }
        return judged;
    }

    /// A file of MLMA: texts with labels such as "offensive_hateful".
    public static List<Labelled> mlma(Path file) throws IOException {
        var table = Table.read(file);
        var text = table.column("tweet");
        var labels = table.column("sentiment");
        if (text.isEmpty() || labels.isEmpty()) return List.of();
        return table.rows().stream()
                .map(row -> new Labelled(
                        Table.cell(row, text.get()),
                        Set.of(Table.cell(row, labels.get()).split("_"))))
                .toList();
    }
}
