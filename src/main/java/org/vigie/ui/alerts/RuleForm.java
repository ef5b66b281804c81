// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.alerts;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.vigie.core.alert.AlertRule;
import org.vigie.core.alert.Calibrated;
import org.vigie.core.alert.Limits;
import org.vigie.ui.alerts.RulesViewModel.Ruled;
import org.vigie.ui.kit.ActionButton;
import org.vigie.ui.kit.Controls;
import org.vigie.ui.kit.FormDialog;
import org.vigie.ui.kit.Fx;
import org.vigie.ui.kit.Labelled;

/// One rule as a form: its name, what it looks for, where its alerts first stand, how long it rests.
final class RuleForm extends VBox {
    private static final Figure.Range REST = Figure.Range.of(Limits.REST);

    private final Around around;
    private final RulesViewModel rules;
    private final Ruled ruled;
    private final AlertRule rule;
    private final TextField name = new TextField();
    private final VBox place = new VBox();
    private final PlaceForm impact;
    private final Figure rest;
    private final CheckBox enabled = new CheckBox();
    private final Label doubt = Controls.plain("", "text-small", "text-warn");
    private final Label told = Controls.plain("", "text-small", "text-muted");
    private ConditionForm condition;
    /// What history proposed last, and how much history that was.
    private Optional<Calibrated> proposed = Optional.empty();

    RuleForm(Around around, RulesViewModel rules, Ruled ruled, AlertRule rule) {
        super(12);
        this.around = around;
        this.rules = rules;
        this.ruled = ruled;
        this.rule = rule;
        setId("rule-form");
        getStyleClass().add("rule-form");
        var texts = around.texts();
        name.setId("rule-name");
        name.setText(rule.name());
        name.setPromptText(around.words().kind(rule.condition()));
        impact = PlaceForm.ofImpact(around, rule.impact());
        rest = new Figure(around.frame(), "alerts.rule.rest", rule.rest().toMinutes(), REST);
        enabled.setId("rule-enabled");
        enabled.textProperty().bind(texts.bind("alerts.rule.enabled"));
        enabled.setSelected(rule.enabled());
        told.setId("rule-told");
        told.setWrapText(true);
        told.setMinHeight(USE_PREF_SIZE);
        var words = new RuleWords(around, ruled);
        told.setText(words.origin(rule));
        doubt.setId("rule-doubt");
        doubt.setWrapText(true);
        doubt.setMinHeight(USE_PREF_SIZE);
        doubt.setText(words.doubt(rule));
        Controls.shown(doubt, !doubt.getText().isEmpty());
        condition = new ConditionForm(around, ruled, rule.condition());
        place.getChildren().setAll(condition);
        HBox.setHgrow(impact, Priority.ALWAYS);
        getChildren()
                .addAll(
                        Controls.plain(around.words().kind(rule.condition()), "title-panel"),
                        doubt,
                        new Labelled(texts.bind("alerts.rule.name"), name),
                        place,
                        new HBox(12, impact, rest.node()),
                        enabled,
                        told,
                        verbs());
    }

    private FlowPane verbs() {
        var texts = around.texts();
        var keep = new ActionButton(texts.bind("alerts.rule.keep"), this::keep)
                .drawing(Feather.CHECK)
                .styled("primary");
        keep.setId("rule-keep");
        var calibrate = Controls.button(texts.bind("alerts.rule.calibrate"), Feather.ACTIVITY, this::calibrate);
        calibrate.setId("rule-calibrate");
        var withdraw = Controls.button(
                texts.bind("alerts.rule.withdraw"),
                Feather.TRASH_2,
                () -> save(rules.withdraw(rule, around.words().rule(rule))),
                "danger");
        withdraw.setId("rule-withdraw");
        return new FlowPane(8, 8, keep, calibrate, withdraw);
    }

    /// The rule as filled in; empty while a field is wrong.
    Optional<AlertRule> read() {
        var looked = condition.read();
        if (looked.isEmpty() || rest.value().isEmpty()) return Optional.empty();
        return Optional.of(new AlertRule(
                rule.id(),
                name.getText().strip(),
                looked.get(),
                impact.cell().impact(),
                Duration.ofMinutes(Math.round(rest.value().getAsDouble())),
                enabled.isSelected()));
    }

    private void keep() {
        var filled = read();
        if (filled.isEmpty()) tell("alerts.rule.incomplete");
        else save(rules.keep(filled.get(), history(filled.get()), around.words().rule(filled.get())));
    }

    /// Thresholds that a person changed after history proposed them are the person's.
    private Optional<Duration> history(AlertRule filled) {
        var asProposed = proposed.filter(found -> found.condition().equals(filled.condition()));
        if (asProposed.isPresent()) return asProposed.map(Calibrated::history);
        boolean untouched = filled.condition().equals(rule.condition());
        return untouched && ruled.origin(rule) instanceof RulesViewModel.Origin.Set set
                ? set.history()
                : Optional.empty();
    }

    /// What can't be saved stays in the form, with the reason.
    private void save(CompletableFuture<?> saving) {
        saving.whenComplete((_, failure) -> Fx.run(() -> {
            if (failure != null) tell(FormDialog.why(failure));
        }));
    }

    private void calibrate() {
        var asked = condition.read();
        if (asked.isEmpty()) {
            tell("alerts.rule.incomplete");
            return;
        }
        tell("alerts.rule.calibrating");
        rules.calibrate(asked.get(), this::proposed, _ -> tell("alerts.rule.calibrate.failed"));
    }

    private void proposed(Optional<Calibrated> found) {
        if (found.isEmpty()) {
            tell("alerts.rule.calibrate.little");
            return;
        }
        proposed = found;
        condition = new ConditionForm(around, ruled, found.get().condition());
        proposed =
                condition.read().map(shown -> new Calibrated(shown, found.get().history()));
        place.getChildren().setAll(condition);
        var words = new RuleWords(around, ruled);
        told.setText(around.texts()
                .get(
                        "alerts.rule.calibrated",
                        words.looksFor(found.get().condition()),
                        RuleWords.days(found.get().history())));
    }

    private void tell(String key) {
        told.setText(around.texts().get(key));
    }
}
