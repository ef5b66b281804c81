// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.settings;

import java.util.List;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.property.Property;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.vigie.ui.kit.Controls;
import org.vigie.ui.kit.Named;
import org.vigie.ui.kit.Texts;

/// How the panes of the settings are laid out.
final class Forms {
    private static final List<String> TONES = List.of("text-ok", "text-bad", "text-meta");

    private Forms() {}
    /// Lets a form taller than the window scroll.
    static ScrollPane scrolling(Region content) {
        var scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        return scroll;
    }

    /// A sentence that wraps and follows the language.
    static Label sentence(ObservableValue<String> text, String... styles) {
        var label = new Label();
        label.textProperty().bind(text);
        label.getStyleClass().addAll(styles);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    /// The same, gone while it does not apply.
    static Label sentenceWhile(ObservableValue<Boolean> applies, ObservableValue<String> text, String... styles) {
        var label = sentence(text, styles);
        label.visibleProperty().bind(applies);
        label.managedProperty().bind(applies);
        return label;
    }

    /// What came of something, in a sentence that follows the language; gone while there is nothing to say.
    ///
    /// @param tone its style: "text-ok", "text-bad", or "text-meta" while it goes on
    static <T> Label outcome(
            Texts texts, String id, ObservableValue<T> value, Function<T, String> said, Function<T, String> tone) {
        var outcome = sentence(
                Bindings.createStringBinding(() -> said.apply(value.getValue()), value, texts.localeProperty()));
        outcome.setId(id);
        outcome.managedProperty().bind(outcome.textProperty().isNotEmpty());
        value.subscribe(now -> Controls.restyle(outcome, TONES, List.of(tone.apply(now))));
        return outcome;
    }

    /// A box of choices, each said in the language of the moment.
    static <T> ComboBox<T> choice(
            Texts texts, String id, List<T> values, Function<T, String> words, Property<T> chosen) {
        var box = new ComboBox<T>();
        box.setId(id);
        box.setMaxWidth(Double.MAX_VALUE);
        box.getItems().setAll(values);
        Runnable say = () -> {
            box.setConverter(new Named<>(words));
            box.setButtonCell(new Chosen<>(words));
        };
        texts.follow(box, say);
        say.run();
        box.valueProperty().bindBidirectional(chosen);
        return box;
    }

    /// What stands in a closed box: anew for each language, for it is drawn again for another choice or cell only.
    private static final class Chosen<T> extends ListCell<T> {
        private final Function<T, String> words;

        Chosen(Function<T, String> words) {
            this.words = words;
        }

        @Override
        protected void updateItem(@Nullable T value, boolean empty) {
            super.updateItem(value, empty);
            setText(empty || value == null ? "" : words.apply(value));
        }
    }
}
