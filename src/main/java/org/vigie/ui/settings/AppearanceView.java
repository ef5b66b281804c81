// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.settings;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.vigie.ui.kit.Frame;
import org.vigie.ui.kit.KeyboardLayout;
import org.vigie.ui.kit.Labelled;
import org.vigie.ui.kit.Panel;
import org.vigie.ui.kit.Preferences;
import org.vigie.ui.kit.Segmented;
import org.vigie.ui.kit.Theme;

/// Apparence: language, theme, size of text and keys. Everything applies at once and is kept.
final class AppearanceView extends StackPane {
    private static final List<Integer> TEXT_PERCENTS = List.of(100, 125, 150, 175, 200);

    private final Frame frame;

    AppearanceView(Frame frame) {
        this.frame = frame;
        var looks = new VBox(
                16,
                new Labelled(text("settings.appearance.language"), language()),
                new Labelled(text("settings.appearance.theme"), theme()),
                new Labelled(text("settings.appearance.text"), textSize()).help(text("settings.appearance.text.help")));
        var keys = new VBox(
                16,
                tick(
                        "appearance-single",
                        "settings.appearance.single",
                        "settings.appearance.single.help",
                        Preferences::singleKeys,
                        Preferences::withSingleKeys),
                new Labelled(text("settings.appearance.keyboard"), keyboard())
                        .help(text("settings.appearance.keyboard.help")),
                tick(
                        "appearance-motion",
                        "settings.appearance.motion",
                        "settings.appearance.motion.help",
                        Preferences::reducedMotion,
                        Preferences::withReducedMotion));
        getChildren()
                .add(Cards.of(
                        new Panel(text("settings.appearance.looks"), looks),
                        new Panel(text("settings.appearance.keys"), keys)));
    }

    private Node language() {
        var choices = new LinkedHashMap<Locale, ObservableValue<String>>();
        choices.put(Locale.FRENCH, new SimpleStringProperty("Français"));
        choices.put(Locale.ENGLISH, new SimpleStringProperty("English"));
        return choice("appearance-language", choices, Preferences::language, Preferences::with);
    }

    private Node theme() {
        var choices = new LinkedHashMap<Theme, ObservableValue<String>>();
        choices.put(Theme.DARK, text("settings.appearance.dark"));
        choices.put(Theme.LIGHT, text("settings.appearance.light"));
        return choice("appearance-theme", choices, Preferences::theme, Preferences::with);
    }

    private Node textSize() {
        var choices = new LinkedHashMap<Integer, ObservableValue<String>>();
        for (int percent : TEXT_PERCENTS)
            choices.put(percent, frame.texts().bind("settings.appearance.percent", percent));
        return choice("appearance-text", choices, Preferences::textPercent, Preferences::withText);
    }

    private Node keyboard() {
        var choices = new LinkedHashMap<KeyboardLayout, ObservableValue<String>>();
        choices.put(KeyboardLayout.AUTOMATIC, text("settings.appearance.keyboard.automatic"));
        for (var layout : List.of(KeyboardLayout.AZERTY, KeyboardLayout.QWERTY, KeyboardLayout.BEPO))
            choices.put(layout, new SimpleStringProperty(layout == KeyboardLayout.BEPO ? "BÉPO" : layout.name()));
        return choice("appearance-keyboard", choices, Preferences::keyboard, Preferences::with);
    }

    private <T> Node choice(
            String id,
            LinkedHashMap<T, ObservableValue<String>> choices,
            Function<Preferences, T> now,
            BiFunction<Preferences, T, Preferences> change) {
        var preferences = frame.preferences();
        var segmented = new Segmented<>(choices, now.apply(preferences.get()));
        segmented.setId(id);
        segmented.valueProperty().subscribe(chosen -> {
            if (!chosen.equals(now.apply(preferences.get()))) preferences.set(change.apply(preferences.get(), chosen));
        });
        preferences.subscribe(kept -> {
            if (choices.containsKey(now.apply(kept))) segmented.valueProperty().set(now.apply(kept));
        });
        return segmented;
    }

    private Node tick(
            String id,
            String key,
            String help,
            Function<Preferences, Boolean> now,
            BiFunction<Preferences, Boolean, Preferences> change) {
        var preferences = frame.preferences();
        var box = new CheckBox();
        box.setId(id);
        box.textProperty().bind(text(key));
        preferences.subscribe(kept -> box.setSelected(now.apply(kept)));
        box.setOnAction(_ -> preferences.set(change.apply(preferences.get(), box.isSelected())));
        return new VBox(2, box, Forms.sentence(text(help), "text-meta"));
    }

    private ObservableValue<String> text(String key) {
        return frame.texts().bind(key);
    }
}
