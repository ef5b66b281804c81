// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.alerts;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.vigie.core.alert.AlertRuleId;
import org.vigie.core.alert.Condition;
import org.vigie.core.alert.Scope;
import org.vigie.ui.alerts.RulesViewModel.Ruled;
import org.vigie.ui.kit.Icon;
import org.vigie.ui.kit.Notice;
import org.vigie.ui.kit.Segmented;
import org.vigie.ui.kit.Theme;

/// The rules of the room: what raises an alert, tried over the past, and when the room gets ready by itself.
final class RulesDialog extends VBox {
    private static final Duration HOUR = Duration.ofHours(1);

    /// What the dialog shows.
    enum Part {
        RULES,
        REHEARSAL,
        READINESS
    }

    private final Around around;
    private final RulesViewModel rules;
    private final StackPane body = new StackPane();
    private final RuleList list;
    private final VBox detail = new VBox();
    private final RehearsalPane rehearsal;
    private final HBox columns;
    private final Segmented<Part> parts;
    private Optional<AlertRuleId> chosen = Optional.empty();
    /// Whether the chosen one is new and not saved yet.
    private boolean fresh;

    private RulesDialog(Around around, RulesViewModel rules) {
        super(12);
        this.around = around;
        this.rules = rules;
        setId("rules");
        getStyleClass().add("rules");
        getStylesheets().add(Theme.sheet("alerts"));
        list = new RuleList(around, rules, this::choose);
        rehearsal = new RehearsalPane(around, rules);
        var scroll = new ScrollPane(detail);
        scroll.setFitToWidth(true);
        HBox.setHgrow(scroll, Priority.ALWAYS);
        columns = new HBox(16, new VBox(8, list, add()), scroll);
        columns.getStyleClass().add("rules-columns");
        var choices = new LinkedHashMap<Part, ObservableValue<String>>();
        for (var part : Part.values()) choices.put(part, around.texts().bind("alerts.rules." + part.name()));
        parts = new Segmented<>(choices, Part.RULES);
        for (var part : Part.values()) parts.button(part).setId("rules-" + part.name());
        getChildren().addAll(parts, body);
        parts.valueProperty().addListener((_, _, _) -> show());
        rules.ruledProperty().addListener((_, _, _) -> show());
        rules.problemProperty().addListener((_, _, _) -> show());
        rules.read();
        show();
    }

    /// Opens the rules of the room over the page.
    static void open(Around around) {
        var model = new RulesViewModel(around.room(), around.alerts().acts(), around.lanes(), UUID::randomUUID);
        var dialog = new RulesDialog(around, model);
        var close = new Button();
        close.setId("rules-close");
        close.textProperty().bind(around.texts().bind("alerts.rules.done"));
        var card = around.frame().dialogs().card(around.texts().bind("alerts.rules.title"), dialog, close);
        card.getStyleClass().add("widest");
        var shut = around.frame().dialogs().show(card);
        close.setOnAction(_ -> {
            dialog.rehearsal.stop();
            shut.run();
        });
    }

    private void show() {
        var ruled = rules.ruledProperty().get();
        if (ruled.isEmpty()) {
            body.getChildren()
                    .setAll(
                            rules.problemProperty().get().isPresent()
                                    ? Notice.error(
                                            around.texts().bind("alerts.failed"),
                                            around.texts().bind("alerts.retry"),
                                            rules::read)
                                    : Notice.loading());
            return;
        }
        body.getChildren().setAll(part(ruled.get()));
    }

    private Node part(Ruled ruled) {
        return switch (parts.valueProperty().get()) {
            case RULES -> {
                if (detail.getChildren().isEmpty() || isGone(ruled))
                    choose(ruled.rules().stream().findFirst().map(rule -> rule.id()));
                list.show(ruled, chosen);
                yield columns;
            }
            case REHEARSAL -> rehearsal.with(ruled);
            case READINESS -> new ReadinessForm(around, rules, ruled);
        };
    }

    private boolean isGone(Ruled ruled) {
        return chosen.isPresent()
                && ruled.rules().stream().noneMatch(rule -> chosen.equals(Optional.of(rule.id())))
                && !fresh;
    }

    private void choose(Optional<AlertRuleId> id) {
        chosen = id;
        fresh = false;
        var ruled = rules.ruledProperty().get();
        if (ruled.isEmpty()) return;
        detail.getChildren().clear();
        ruled.get().rules().stream()
                .filter(rule -> id.equals(Optional.of(rule.id())))
                .findFirst()
                .ifPresent(rule -> detail.getChildren().setAll(new RuleForm(around, rules, ruled.get(), rule)));
    }

    private MenuButton add() {
        var menu = new MenuButton("", new Icon(Feather.PLUS));
        menu.textProperty().bind(around.texts().bind("alerts.rule.add"));
        menu.setId("rule-add");
        for (var kind : kinds().entrySet()) {
            var item = new MenuItem(kind.getKey());
            item.setId("add-" + kind.getValue().getClass().getSimpleName());
            item.setOnAction(_ -> add(kind.getValue()));
            menu.getItems().add(item);
        }
        return menu;
    }

    private void add(Condition condition) {
        var ruled = rules.ruledProperty().get();
        if (ruled.isEmpty()) return;
        var rule = rules.fresh(condition);
        chosen = Optional.of(rule.id());
        fresh = true;
        list.show(ruled.get(), chosen);
        detail.getChildren().setAll(new RuleForm(around, rules, ruled.get(), rule));
    }

    /// Every kind of condition with prudent first thresholds, by its name.
    private Map<String, Condition> kinds() {
        var kinds = new LinkedHashMap<String, Condition>();
        List.of(
                        new Condition.Burst(new Scope.Whole(), HOUR, 4, 60),
                        new Condition.Growth(new Scope.EachNarrative(), HOUR, 0.3, 120),
                        new Condition.NegativeShare(new Scope.Whole(), HOUR, 0.6, 60),
                        new Condition.ToxicShare(new Scope.Whole(), HOUR, 0.2, 60),
                        new Condition.LoudAuthor(50_000, 400, Duration.ofMinutes(15), List.of()),
                        new Condition.Category("journalist", HOUR, 1),
                        new Condition.LookAlike(List.of(), List.of(), 5),
                        new Condition.Matches("", "", HOUR, 20),
                        new Condition.Silence(Optional.empty(), HOUR.multipliedBy(2)),
                        new Condition.Traffic(Optional.empty(), HOUR, 3, 200))
                .forEach(condition -> kinds.put(around.words().kind(condition), condition));
        return kinds;
    }
}
