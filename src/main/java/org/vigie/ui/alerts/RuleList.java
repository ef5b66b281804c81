// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.alerts;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.vigie.core.alert.AlertRule;
import org.vigie.core.alert.AlertRuleId;
import org.vigie.core.alert.Sector;
import org.vigie.ui.alerts.RulesViewModel.Ruled;
import org.vigie.ui.kit.Controls;
import org.vigie.ui.kit.Labelled;
import org.vigie.ui.kit.Named;

/// The rules by name with what they look for, and how early the sector must hear.
final class RuleList extends VBox {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    /// Width of a row's words at 100 % text.
    private static final double FACE = 340;

    private final Around around;
    private final Consumer<Optional<AlertRuleId>> choose;
    private final ComboBox<Sector> sector = new ComboBox<>();
    private final VBox rows = new VBox(4);
    private boolean filling;

    RuleList(Around around, RulesViewModel rules, Consumer<Optional<AlertRuleId>> choose) {
        super(12);
        this.around = around;
        this.choose = choose;
        getStyleClass().add("rule-list");
        sector.setId("sector");
        sector.getItems().setAll(Arrays.asList(Sector.values()));
        sector.setMaxWidth(Double.MAX_VALUE);
        sector.setConverter(new Named<>(one -> around.texts()
                .get(
                        "alerts.sector",
                        around.texts().get("alerts.sector." + one.name()),
                        around.formats().decimal(one.sensitivity(), 2))));
        sector.valueProperty().addListener((_, before, now) -> {
            if (filling || before == null) return;
            var _ = rules.keep(now, around.texts().get("alerts.sector." + now.name()));
        });
        var scroll = new ScrollPane(rows);
        scroll.setFitToWidth(true);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(new Labelled(around.texts().bind("alerts.sector.title"), sector), scroll);
    }

    void show(Ruled ruled, Optional<AlertRuleId> chosen) {
        filling = true;
        sector.setValue(ruled.sector());
        filling = false;
        rows.getChildren().clear();
        var words = new RuleWords(around, ruled);
        for (var rule : ruled.rules()) rows.getChildren().add(row(rule, words, chosen));
    }

    private Button row(AlertRule rule, RuleWords words, Optional<AlertRuleId> chosen) {
        var looks = Controls.plain(words.looksFor(rule.held().condition()), "text-meta");
        looks.setWrapText(true);
        var state = rule.enabled()
                ? new Label()
                : Controls.label(around.texts().bind("alerts.rule.suspended"), "chip", "in-row");
        Controls.shown(state, !rule.enabled());
        var doubt = words.doubtInShort(rule)
                .map(word -> Controls.plain(word, "chip", "in-row", "warn"))
                .orElseGet(Label::new);
        Controls.shown(doubt, !doubt.getText().isEmpty());
        var face = new Face(
                FACE * around.scale(),
                Controls.line(8, Controls.plain(around.words().rule(rule), "strong"), state, doubt),
                looks);
        var button = new Button("", face);
        button.getStyleClass().addAll("ghost", "rule-row");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setAccessibleText(String.join(
                ". ",
                Stream.of(around.words().rule(rule), state.getText(), doubt.getText(), looks.getText())
                        .filter(said -> !said.isEmpty())
                        .toList()));
        button.pseudoClassStateChanged(CHOSEN, chosen.equals(Optional.of(rule.id())));
        button.setOnAction(_ -> {
            rows.getChildren().forEach(row -> row.pseudoClassStateChanged(CHOSEN, row.equals(button)));
            choose.accept(Optional.of(rule.id()));
        });
        return button;
    }

    /// What a button shows in a fixed width, as high as its wrapped words need.
    private static final class Face extends VBox {
        private final double width;

        Face(double width, Node... lines) {
            super(2, lines);
            this.width = width;
        }

        @Override
        protected double computePrefWidth(double height) {
            return width;
        }

        @Override
        protected double computePrefHeight(double forWidth) {
            return super.computePrefHeight(width);
        }
    }
}
