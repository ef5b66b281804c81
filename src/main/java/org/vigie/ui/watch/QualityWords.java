// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.watch;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.vigie.core.cell.Person;
import org.vigie.core.journal.Entry;
import org.vigie.core.journal.SignalAct.LabelCorrected;
import org.vigie.core.mention.Filed;
import org.vigie.core.signal.Label;
import org.vigie.core.signal.Quality;

/// Says what people made of the station's labels: of one mention, and of all that they looked at.
final class QualityWords {
    private final Around around;

    QualityWords(Around around) {
        this.around = around;
    }

    /// "accord 92 % sur 48 étiquettes revues (sentiment 90 % de 30, …)"; nothing while nobody looked at any.
    Optional<String> sentence(List<Quality.Line> lines) {
        long looked = lines.stream().mapToLong(Quality.Line::looked).sum();
        long agreed = lines.stream().mapToLong(Quality.Line::agreed).sum();
        var whole = new Quality.Line(Quality.About.SENTIMENT, looked, agreed);
        if (whole.agreement().isEmpty()) return Optional.empty();
        var parts = lines.stream().flatMap(line -> part(line).stream()).collect(Collectors.joining(", "));
        return Optional.of(around.texts()
                .get(
                        "watch.quality.sentence",
                        around.formats().percent(whole.agreement().getAsDouble()),
                        looked,
                        around.formats().number(looked),
                        parts));
    }

    private Optional<String> part(Quality.Line line) {
        if (line.agreement().isEmpty()) return Optional.empty();
        return Optional.of(around.texts()
                .get(
                        "watch.quality.part",
                        around.texts().get("watch.quality." + line.about().name()),
                        around.formats().percent(line.agreement().getAsDouble()),
                        around.formats().number(line.looked())));
    }

    /// Who corrected or confirmed each label that a person set, and when.
    List<String> corrections(Filed filed, List<Entry> history) {
        return filed.signals().corrected().stream()
                .flatMap(label -> latest(label, history).stream())
                .sorted(java.util.Comparator.comparing(Entry::occurredAt))
                .map(entry -> sentence(entry, (LabelCorrected) entry.payload()))
                .toList();
    }

    private static Optional<Entry> latest(Label label, List<Entry> history) {
        return history.reversed().stream()
                .filter(entry -> entry.payload() instanceof LabelCorrected act
                        && act.label().equals(label))
                .findFirst();
    }

    private String sentence(Entry entry, LabelCorrected act) {
        var who = entry.author()
                .flatMap(around.names().getValue()::person)
                .map(Person::name)
                .orElse(around.texts().get("watch.history.someone"));
        return around.texts()
                .get(
                        act.confirms() ? "watch.why.confirmedby" : "watch.why.correctedby",
                        label(act.label()),
                        who,
                        around.formats().time(entry.occurredAt()));
    }

    /// "sentiment négatif", "toxique", "catégorie Panne".
    String label(Label label) {
        var texts = around.texts();
        return switch (label) {
            case Label.Feels(var polarity) -> texts.get("watch.label." + polarity.name());
            case Label.IsToxic(boolean toxic) -> texts.get(toxic ? "watch.label.toxic" : "watch.label.nottoxic");
            case Label.Shows(String category, boolean shown) ->
                texts.get(
                        shown ? "watch.label.shows" : "watch.label.showsnot",
                        new FacetWords(around).category(category));
        };
    }
}
