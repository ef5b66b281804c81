// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.settings;

import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;
import org.vigie.core.oncall.AlarmRule;
import org.vigie.core.oncall.AlarmRule.Threshold;
import org.vigie.ui.kit.Controls;
import org.vigie.ui.kit.FormDialog;
import org.vigie.ui.kit.Frame;
import org.vigie.ui.kit.Panel;

/// The rule by which alerts leave the station by themselves, in a sentence, and its form.
final class AlarmRulePanel extends StackPane {
    private final Frame frame;
    private final OnCallViewModel model;
    private final Label words = new Label();

    AlarmRulePanel(Frame frame, OnCallViewModel model) {
        this.frame = frame;
        this.model = model;
        words.setId("alarm-rule");
        words.setMaxWidth(Double.MAX_VALUE);
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        var edit = Controls.button(frame.texts().bind("settings.oncall.edit"), Feather.EDIT_2, this::write, "small");
        edit.setId("alarm-edit");
        getChildren().add(new Panel(frame.texts().bind("settings.alarm"), words).actions(edit));
        model.ruleProperty().subscribe(_ -> draw());
        frame.texts().follow(this, this::draw);
        draw();
    }

    private void draw() {
        var rule = model.ruleProperty().get();
        var texts = frame.texts();
        words.getStyleClass().removeAll("text-warn");
        if (!rule.callsAtAll()) {
            words.setText(texts.get("settings.alarm.off"));
            words.getStyleClass().add("text-warn");
            return;
        }
        var levels = rule.levels().stream()
                .filter(Threshold::on)
                .map(each -> texts.get(
                        "settings.alarm.level",
                        each.level().number(),
                        frame.formats().duration(each.after())))
                .collect(Collectors.joining(", "));
        words.setText(texts.get("settings.alarm.on", levels, frame.formats().duration(rule.next()), rule.perHour()));
    }

    private void write() {
        var rule = model.ruleProperty().get();
        var texts = frame.texts();
        var message = rule.equals(AlarmRule.OFF)
                ? texts.get("settings.alarm.message.usual", "{alert}", "{level}", "{minutes}", "{matter}")
                : rule.message();
        var form = new AlarmRuleForm(frame, rule, message);
        new FormDialog(frame, texts.bind("settings.alarm"), form, texts.bind("settings.save"))
                .onlyIf(form.valid())
                .open(() -> model.keep(form.written(), this::kept), "oncall-card");
    }

    private void kept(Runnable undo) {
        frame.toasts()
                .say(frame.texts().get("settings.alarm.kept"), frame.texts().bind("settings.undo"), undo);
    }
}
