// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.home;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.vigie.ui.home.HomeViewModel.Speed;
import org.vigie.ui.kit.ActionButton;
import org.vigie.ui.kit.Frame;
import org.vigie.ui.kit.Icon;
import org.vigie.ui.kit.Segmented;
import org.vigie.ui.kit.Texts;
import org.vigie.ui.kit.Theme;

/// Here one decides how to begin: watch a brand, try an exercise, or go on where one was.
final class HomeView extends ScrollPane {
    private final Frame frame;
    private final Texts texts;
    private final HomeViewModel model;
    private final HomeActions actions;
    private final StartCard demo;

    HomeView(Frame frame, HomeViewModel model, HomeActions actions, String version) {
        this.frame = frame;
        this.texts = frame.texts();
        this.model = model;
        this.actions = actions;
        getStyleClass().add("home-scroll");
        setFitToWidth(true);
        setFitToHeight(true);
        demo = demoCard();
        var cards = new HBox();
        cards.getStyleClass().add("start-cards");
        actions.watchBrand().ifPresent(watch -> cards.getChildren().add(watchCard(watch)));
        actions.openCell().ifPresent(cell -> cards.getChildren().add(cellCard(cell)));
        cards.getChildren().add(demo);
        cards.getChildren().forEach(card -> HBox.setHgrow(card, Priority.ALWAYS));
        var column = new VBox(header(), cards, recent(), new HomeFooter(frame, model, actions, version));
        column.getStyleClass().add("home-column");
        var centre = new VBox(column);
        centre.getStyleClass().add("home");
        setContent(centre);
    }

    /// Puts the keyboard on the first way to begin.
    void focusFirst() {
        var first = lookup("#start-cell");
        if (first == null) first = lookup(".start-card .button");
        (first == null ? demo.button() : first).requestFocus();
    }

    private Node header() {
        var title = label("home.title", "home-title");
        title.setWrapText(true);
        title.setMinHeight(Region.USE_PREF_SIZE);
        var subtitle = label("home.subtitle", "home-subtitle");
        subtitle.setWrapText(true);
        subtitle.setMinHeight(Region.USE_PREF_SIZE);
        var words = new VBox(title, subtitle);
        words.getStyleClass().add("home-words");
        var choices = new HBox(
                named(Feather.GLOBE, "home.language", languages()), named(Feather.MONITOR, "home.theme", themes()));
        choices.getStyleClass().add("home-choices");
        return new HomeHeader(words, choices);
    }

    private Segmented<Locale> languages() {
        var choices = new LinkedHashMap<Locale, ObservableValue<String>>();
        choices.put(Locale.FRENCH, new SimpleStringProperty("Français"));
        choices.put(Locale.ENGLISH, new SimpleStringProperty("English"));
        var preferences = frame.preferences();
        var segmented = new Segmented<>(choices, preferences.get().language());
        segmented.button(Locale.FRENCH).setId("language-fr");
        segmented.button(Locale.ENGLISH).setId("language-en");
        segmented
                .valueProperty()
                .subscribe(chosen -> preferences.set(preferences.get().with(chosen)));
        preferences.subscribe(now -> segmented.valueProperty().set(now.language()));
        return segmented;
    }

    private Segmented<Theme> themes() {
        Map<Theme, ObservableValue<String>> choices = new EnumMap<>(Theme.class);
        choices.put(Theme.DARK, texts.bind("home.theme.dark"));
        choices.put(Theme.LIGHT, texts.bind("home.theme.light"));
        var preferences = frame.preferences();
        var segmented = new Segmented<>(choices, preferences.get().theme());
        segmented.button(Theme.DARK).setId("theme-dark");
        segmented.button(Theme.LIGHT).setId("theme-light");
        segmented
                .valueProperty()
                .subscribe(chosen -> preferences.set(preferences.get().with(chosen)));
        preferences.subscribe(now -> segmented.valueProperty().set(now.theme()));
        return segmented;
    }

    private HBox named(Feather drawing, String key, Node control) {
        var name = label(key, "text-muted");
        name.setGraphic(new Icon(drawing));
        name.setMinWidth(Region.USE_PREF_SIZE);
        name.getStyleClass().add("home-choice");
        var box = new HBox(name, control);
        box.getStyleClass().add("home-named");
        return box;
    }

    private StartCard watchCard(Runnable watch) {
        var words = new StartCard.Words(
                "home.watch.title",
                "home.watch.meta",
                "home.watch.text",
                List.of("home.watch.step1", "home.watch.step2", "home.watch.step3"),
                "home.watch.verb");
        var card = new StartCard(frame, StartCard.Tone.CALM, Feather.EYE, words, "1", watch);
        card.button().setId("start-watch");
        return card;
    }

    private StartCard cellCard(Runnable open) {
        var words = new StartCard.Words(
                "home.cell.title",
                "home.cell.meta",
                "home.cell.text",
                List.of("home.cell.step1", "home.cell.step2", "home.cell.step3"),
                "home.cell.verb");
        var card = new StartCard(frame, StartCard.Tone.MAIN, Feather.ALERT_TRIANGLE, words, "2", open);
        card.button().setId("start-cell");
        return card;
    }

    private StartCard demoCard() {
        var words = new StartCard.Words(
                "home.demo.title",
                "home.demo.meta",
                "home.demo.text",
                List.of("home.demo.step1", "home.demo.step2", "home.demo.speed"),
                "home.demo.verb");
        var card = new StartCard(
                frame,
                StartCard.Tone.EXERCISE,
                Feather.TARGET,
                words,
                "3",
                () -> actions.openDemo().open(model.speedProperty().get().factor()));
        card.button().setId("start-demo");
        card.besideLastStep(speed());
        actions.tabletop()
                .ifPresent(table ->
                        card.besideButton("home.tabletop.verb", "4", table).setId("start-tabletop"));
        return card;
    }

    private Node speed() {
        Map<Speed, ObservableValue<String>> choices = new EnumMap<>(Speed.class);
        for (var speed : Speed.values()) choices.put(speed, new SimpleStringProperty("×" + (int) speed.factor()));
        var segmented = new Segmented<>(choices, model.speedProperty().get());
        segmented.getStyleClass().add("small");
        segmented.valueProperty().bindBidirectional(model.speedProperty());
        return segmented;
    }

    private VBox recent() {
        var title = label("home.recent.title", "recent-title");
        var count = new Label();
        count.getStyleClass().add("text-meta");
        count.textProperty()
                .bind(javafx.beans.binding.Bindings.createStringBinding(
                        () -> model.recentProperty().get() instanceof HomeViewModel.Recent.Known known
                                        && !known.rooms().isEmpty()
                                ? texts.get("home.recent.count", known.rooms().size())
                                : "",
                        model.recentProperty(),
                        texts.localeProperty()));
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var head = new HBox(title, count, space);
        head.getStyleClass().add("recent-head");
        actions.practise().ifPresent(open -> head.getChildren().add(practise(open)));
        actions.importFile().ifPresent(open -> head.getChildren().add(openFile(open)));
        var panel = new VBox(head, new RecentRooms(frame, model, actions));
        panel.getStyleClass().addAll("panel", "card");
        return panel;
    }

    private Button practise(Runnable open) {
        var button = new ActionButton(texts.bind("home.practise"), open)
                .drawing(Feather.AWARD)
                .keys("Ctrl+Shift+P", frame)
                .styled("small");
        button.setId("start-practice");
        return button;
    }

    private Button openFile(Runnable open) {
        var button = new ActionButton(texts.bind("home.recent.open"), open)
                .drawing(Feather.FOLDER)
                .keys("Ctrl+O", frame)
                .styled("small");
        button.setId("open-file");
        return button;
    }

    private Label label(String key, String styleClass) {
        var label = new Label();
        label.textProperty().bind(texts.bind(key));
        label.getStyleClass().add(styleClass);
        return label;
    }
}
