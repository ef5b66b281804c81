// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.watch;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.vigie.core.mention.Filed;
import org.vigie.core.signal.Category;
import org.vigie.core.signal.CategoryKind;
import org.vigie.core.signal.Polarity;
import org.vigie.ui.kit.Controls;
import org.vigie.ui.kit.Segmented;
import org.vigie.ui.watch.TriageViewModel.Outcome;

/// Asks what a person makes of a mention's labels: how it feels, whether it is toxic, what it speaks of. Saying that
/// all is right is an answer too, and counts.
///
/// 1, 2 and 3 choose the feeling, 4 and 5 whether it is toxic, Enter records.
final class CorrectCard {
    private static final double EM = 13;
    /// Height of what stands around the categories, and how high they can be, in em.
    private static final double REST = 24;

    private static final double LEAST = 5;
    private static final double MOST = 20;

    private final Around around;
    private final ObjectProperty<Correction> said;

    CorrectCard(Around around, Filed filed) {
        this.around = around;
        this.said = new SimpleObjectProperty<>(Correction.of(filed));
    }

    void open() {
        var texts = around.texts();
        var cancel = new Button();
        cancel.textProperty().bind(texts.bind("watch.cancel"));
        var go = new Button();
        go.setId("correct-go");
        go.getStyleClass().add("primary");
        said.subscribe(
                now -> go.setText(texts.get(now.changesNothing() ? "watch.correct.confirm" : "watch.correct.save")));
        var card = around.frame().dialogs().card(texts.bind("watch.correct.title"), body(), cancel, go);
        card.setId("correct-card");
        card.getStyleClass().addAll("watch-card");
        card.getStylesheets().add(org.vigie.ui.kit.Theme.sheet("watch"));
        var close = around.frame().dialogs().show(card);
        cancel.setOnAction(_ -> close.run());
        go.setOnAction(_ -> {
            close.run();
            record();
        });
        card.addEventFilter(KeyEvent.KEY_PRESSED, event -> press(event, go));
    }

    private void press(KeyEvent event, Button go) {
        var digit = around.frame().keys().digit(event).orElse(0);
        switch (digit) {
            case 1 -> said.set(said.get().with(Polarity.NEGATIVE));
            case 2 -> said.set(said.get().with(Polarity.NEUTRAL));
            case 3 -> said.set(said.get().with(Polarity.POSITIVE));
            case 4 -> said.set(said.get().with(true));
            case 5 -> said.set(said.get().with(false));
            default -> {
                boolean elsewhere = event.getTarget() instanceof Button;
                if (event.getCode() != KeyCode.ENTER || elsewhere) return;
                go.fire();
            }
        }
        event.consume();
    }

    private void record() {
        var acts = said.get().acts();
        boolean confirms = said.get().changesNothing();
        around.watch()
                .triage()
                .record(
                        List.of(said.get().filed().mention().key()),
                        acts,
                        filed -> Correction.over(filed, acts),
                        new Outcome.Corrected(confirms));
    }

    private VBox body() {
        var content = new VBox(
                12,
                note(),
                part("watch.facet.POLARITY", feelings()),
                part("watch.facet.TOXICITY", harms()),
                categories());
        content.getStyleClass().add("correct-body");
        return content;
    }

    private Label note() {
        var note = Controls.label(around.texts().bind("watch.correct.note"), "text-meta");
        note.setWrapText(true);
        note.setMinHeight(VBox.USE_PREF_SIZE);
        return note;
    }

    private VBox part(String key, Node choice) {
        return new VBox(4, Controls.label(around.texts().bind(key), "strong", "text-small", "text-muted"), choice);
    }

    private Segmented<Polarity> feelings() {
        return choice(
                Polarity.values(),
                feeling -> "watch.correct." + feeling.name(),
                Correction::polarity,
                (correction, feeling) -> correction.with(feeling));
    }

    private Segmented<Boolean> harms() {
        return choice(
                new Boolean[] {true, false},
                toxic -> toxic ? "watch.correct.toxic" : "watch.correct.nottoxic",
                Correction::toxic,
                (correction, toxic) -> correction.with(toxic.booleanValue()));
    }

    private <T> Segmented<T> choice(
            T[] values,
            Function<T, String> key,
            Function<Correction, T> of,
            java.util.function.BiFunction<Correction, T, Correction> with) {
        Map<T, ObservableValue<String>> choices = new LinkedHashMap<>();
        for (var value : values) choices.put(value, around.texts().bind(key.apply(value)));
        var segmented = new Segmented<>(choices, of.apply(said.get()));
        for (var value : values)
            segmented.button(value).setId("say-" + value.toString().toLowerCase(Locale.ROOT));
        segmented.valueProperty().addListener((_, _, now) -> said.set(with.apply(said.get(), now)));
        said.subscribe(now -> segmented.valueProperty().set(of.apply(now)));
        return segmented;
    }

    /// The categories of the taxonomy by kind, those that stand first.
    private Region categories() {
        var parts = new VBox(8);
        for (var kind : CategoryKind.values()) {
            var flow = new FlowPane(6, 6);
            around.names().getValue().taxonomy().categories().stream()
                    .filter(category -> category.kind() == kind)
                    .map(this::toggle)
                    .forEach(flow.getChildren()::add);
            if (!flow.getChildren().isEmpty()) parts.getChildren().add(part("watch.category." + kind.name(), flow));
        }
        var scroll = new ScrollPane(parts);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("correct-categories");
        scroll.setPrefHeight(roomLeft());
        scroll.setMaxHeight(roomLeft());
        VBox.setVgrow(scroll, Priority.ALWAYS);
        return scroll;
    }

    /// What the rest of the card leaves of the window, up to what one takes in at a glance.
    private double roomLeft() {
        double em = EM * around.scale();
        double window = around.frame().dialogs().layer().getLayoutBounds().getHeight();
        return Math.clamp(window - REST * em, LEAST * em, MOST * em);
    }

    private ToggleButton toggle(Category category) {
        var toggle = new ToggleButton(category.label(around.texts().locale()));
        toggle.setId("category-" + category.id());
        toggle.setMnemonicParsing(false);
        toggle.getStyleClass().addAll("chip", "category-toggle");
        toggle.setSelected(said.get().categories().contains(category.id()));
        toggle.setOnAction(_ -> said.set(said.get().with(category.id(), toggle.isSelected())));
        return toggle;
    }
}
