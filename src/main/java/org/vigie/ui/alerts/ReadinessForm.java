// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.alerts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.vigie.core.alert.AlertRuleId;
import org.vigie.core.crisis.CrisisLevel;
import org.vigie.core.crisis.PreArmingRule;
import org.vigie.ui.alerts.RulesViewModel.Ruled;
import org.vigie.ui.kit.ActionButton;
import org.vigie.ui.kit.Controls;
import org.vigie.ui.kit.FormDialog;
import org.vigie.ui.kit.Fx;
import org.vigie.ui.kit.Labelled;
import org.vigie.ui.kit.Segmented;

/// When the room gets ready by itself, and who is then warned first. It never opens a crisis: a person does.
final class ReadinessForm extends VBox {
    private final Segmented<Optional<CrisisLevel>> from;
    private final Map<AlertRuleId, CheckBox> ticks = new LinkedHashMap<>();
    private final TextField functions = new TextField();
    private final Label told = Controls.plain("", "text-bad", "text-small");

    ReadinessForm(Around around, RulesViewModel rules, Ruled ruled) {
        super(12);
        setId("readiness-form");
        var texts = around.texts();
        var choices = new LinkedHashMap<Optional<CrisisLevel>, ObservableValue<String>>();
        choices.put(Optional.empty(), texts.bind("alerts.readiness.never"));
        for (var level : List.of(CrisisLevel.ALERT, CrisisLevel.CRISIS, CrisisLevel.MAJOR_CRISIS))
            choices.put(Optional.of(level), texts.bind("alert.level." + level.name()));
        var now = ruled.preArming();
        if (!choices.containsKey(now.from()))
            now.from().ifPresent(level -> choices.put(now.from(), texts.bind("alert.level." + level.name())));
        from = new Segmented<>(choices, now.from());
        var rows = new FlowPane(16, 4);
        for (var rule : ruled.rules()) {
            var tick = new CheckBox(around.words().rule(rule));
            tick.setSelected(now.rules().contains(rule.id()));
            ticks.put(rule.id(), tick);
            rows.getChildren().add(tick);
        }
        functions.setId("readiness-functions");
        functions.setText(String.join(", ", now.functions()));
        var keep = new ActionButton(texts.bind("alerts.readiness.keep"), () -> keep(around, rules))
                .drawing(Feather.CHECK)
                .styled("primary");
        keep.setId("readiness-keep");
        var hint = Controls.label(texts.bind("alerts.readiness.hint"), "text-muted");
        hint.setWrapText(true);
        hint.setMinHeight(USE_PREF_SIZE);
        var content = new VBox(
                12,
                hint,
                Controls.label(texts.bind("alerts.readiness.from"), "strong"),
                from,
                Controls.label(texts.bind("alerts.readiness.rules"), "strong"),
                rows,
                new Labelled(texts.bind("alerts.readiness.functions"), functions),
                told,
                keep);
        var scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        getChildren().add(scroll);
    }

    private void keep(Around around, RulesViewModel rules) {
        var chosen = new ArrayList<AlertRuleId>();
        ticks.forEach((id, tick) -> {
            if (tick.isSelected()) chosen.add(id);
        });
        var named = Arrays.stream(functions.getText().split(",", -1))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
        rules.keep(new PreArmingRule(from.valueProperty().get(), chosen, named))
                .whenComplete((_, failure) -> Fx.run(
                        () -> told.setText(failure == null ? "" : around.texts().get(FormDialog.why(failure)))));
    }
}
