// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.settings;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.vigie.core.crisis.CrisisLevel;
import org.vigie.core.oncall.AlarmRule;
import org.vigie.core.oncall.AlarmRule.Threshold;
import org.vigie.ui.kit.Controls;
import org.vigie.ui.kit.Frame;
import org.vigie.ui.kit.Labelled;
import org.vigie.ui.kit.alert.LevelWords;

/// Asks at which levels an alert that nobody acknowledges calls those on call, after how long, and how far it goes.
final class AlarmRuleForm extends VBox {
    private static final int MOST_MINUTES = 24 * 60;
    private static final int MOST_PER_HOUR = 60;

    private record Row(CrisisLevel level, CheckBox on, Spinner<Integer> minutes) {
        Threshold written() {
            return new Threshold(level, on.isSelected(), Duration.ofMinutes(minutes.getValue()));
        }
    }

    private final List<Row> rows = new ArrayList<>();
    private final Spinner<Integer> next;
    private final Spinner<Integer> perHour;
    private final TextArea message = new TextArea();

    /// @param message what is sent, as it stands now
    AlarmRuleForm(Frame frame, AlarmRule rule, String message) {
        super(12);
        var texts = frame.texts();
        var words = new LevelWords(texts);
        var levels = new VBox(8);
        for (var threshold : rule.levels()) {
            var level = threshold.level();
            var on = new CheckBox(words.whole(level));
            on.setId("alarm-on-" + level.number());
            on.setSelected(threshold.on());
            var minutes = spinner(
                    "alarm-after-" + level.number(),
                    MOST_MINUTES,
                    threshold.after().toMinutes());
            minutes.disableProperty().bind(on.selectedProperty().not());
            minutes.accessibleTextProperty().bind(texts.bind("settings.alarm.after"));
            rows.add(new Row(level, on, minutes));
            levels.getChildren()
                    .add(Controls.line(
                            8,
                            on,
                            Controls.space(),
                            Controls.whole(Controls.label(texts.bind("settings.alarm.after"), "text-meta")),
                            minutes));
        }
        next = spinner("alarm-next", MOST_MINUTES, rule.next().toMinutes());
        perHour = spinner("alarm-cap", MOST_PER_HOUR, rule.perHour());
        this.message.setId("alarm-message");
        this.message.setText(message);
        this.message.setPrefRowCount(3);
        this.message.setWrapText(true);
        getChildren()
                .addAll(
                        Forms.sentence(texts.bind("settings.alarm.help"), "text-meta"),
                        levels,
                        new HBox(
                                12,
                                WeeklyForm.grown(new Labelled(texts.bind("settings.alarm.next"), next)),
                                WeeklyForm.grown(new Labelled(texts.bind("settings.alarm.cap"), perHour))),
                        new Labelled(texts.bind("settings.alarm.message"), this.message)
                                .help(texts.bind(
                                        "settings.alarm.message.help", "{alert}", "{level}", "{minutes}", "{matter}")));
    }

    ObservableValue<Boolean> valid() {
        return message.textProperty().map(text -> !text.isBlank());
    }

    AlarmRule written() {
        return new AlarmRule(
                rows.stream().map(Row::written).toList(),
                Duration.ofMinutes(next.getValue()),
                perHour.getValue(),
                message.getText().strip());
    }

    private static Spinner<Integer> spinner(String id, int most, long value) {
        var spinner = new Spinner<Integer>(1, most, (int) value);
        spinner.setId(id);
        spinner.setEditable(true);
        spinner.setPrefWidth(96);
        return spinner;
    }

    @Override
    public void requestFocus() {
        rows.getFirst().on().requestFocus();
    }
}
