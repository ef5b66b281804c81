// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.watch;

import java.util.stream.Collectors;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.vigie.analysis.virality.Virality;
import org.vigie.ui.kit.Controls;

/// How far a mention may go within a week, and how likely it is to reach a multiple that a person chooses; the choice
/// is kept as a preference.
final class SpreadLine extends HBox {
    private final Around around;
    private final Label words = Controls.plain("", "text-small");
    private final ComboBox<Integer> multiple = new ComboBox<>();
    private final Label chance = Controls.whole(Controls.plain("", "text-small", "strong"));
    private final HBox asked;

    SpreadLine(Around around) {
        super(8);
        this.around = around;
        var texts = around.texts();
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        words.setId("spread");
        chance.setId("spread-chance");
        multiple.setId("spread-multiple");
        multiple.getStyleClass().add("small");
        multiple.getItems().setAll(Virality.OFFERED);
        multiple.setConverter(new Times());
        multiple.accessibleTextProperty().bind(texts.bind("watch.virality.multiple"));
        multiple.setMinWidth(USE_PREF_SIZE);
        var question = Controls.whole(Controls.label(texts.bind("watch.virality.asked"), "text-small"));
        asked = Controls.line(6, question, multiple, chance);
        var content = new VBox(2, words, asked);
        content.setMinWidth(0);
        HBox.setHgrow(content, Priority.ALWAYS);
        getStyleClass().add("signal-line");
        getChildren()
                .addAll(
                        Controls.whole(Controls.label(texts.bind("watch.why.virality"), "text-meta", "line-name")),
                        content);
        around.frame().preferences().subscribe(now -> multiple.setValue(nearest(now.spreadMultiple())));
    }

    void show(Virality virality) {
        boolean known = virality instanceof Virality.Known;
        asked.setVisible(known);
        asked.setManaged(known);
        words.setText(words(virality));
        multiple.setOnAction(_ -> choose(virality));
        tell(virality);
    }

    private void choose(Virality virality) {
        var preferences = around.frame().preferences();
        if (preferences.get().spreadMultiple() != multiple.getValue())
            preferences.set(preferences.get().withSpread(multiple.getValue()));
        tell(virality);
    }

    private void tell(Virality virality) {
        if (virality instanceof Virality.Known known)
            chance.setText(around.formats().percent(known.reaches(multiple.getValue())));
    }

    private String words(Virality virality) {
        var texts = around.texts();
        var formats = around.formats();
        return switch (virality) {
            case Virality.TooLittle(var want) -> texts.get("watch.virality." + want.name());
            case Virality.Known known ->
                texts.get(
                        "watch.virality.known",
                        Virality.MULTIPLES.stream()
                                .map(times -> texts.get(
                                        "watch.virality.chance", times, formats.percent(known.reaches(times))))
                                .collect(Collectors.joining(" · ")),
                        formats.compact(known.low()),
                        formats.compact(known.high()),
                        texts.get("watch.measure." + known.measure().name()),
                        texts.get("watch.ground." + known.ground().name()));
        };
    }

    /// The largest of the offered multiples that is no larger.
    private static int nearest(int wanted) {
        return Virality.OFFERED.stream()
                .filter(offered -> offered <= wanted)
                .reduce((_, last) -> last)
                .orElse(Virality.OFFERED.getFirst());
    }

    /// A multiple as people write it.
    private static final class Times extends StringConverter<Integer> {
        @Override
        public String toString(Integer times) {
            return times == null ? "" : "×" + times;
        }

        @Override
        public Integer fromString(String text) {
            throw new UnsupportedOperationException("The list is not typed into.");
        }
    }
}
