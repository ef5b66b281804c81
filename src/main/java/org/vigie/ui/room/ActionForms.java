// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.room;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.vigie.core.action.Action;
import org.vigie.core.action.ActionState;
import org.vigie.core.action.Charge;
import org.vigie.core.journal.ActionAct;
import org.vigie.core.journal.EntryRef;
import org.vigie.core.journal.Payload;
import org.vigie.ui.kit.FormDialog;
import org.vigie.ui.kit.Labelled;

/// The cards that ask for a new action, and that change one.
final class ActionForms {
    private static final int STEP = 5;

    private final Around around;

    ActionForms(Around around) {
        this.around = around;
    }

    /// Asks what is to be done, by whom and until when.
    ///
    /// @param from the entry that gave rise to it
    void give(Optional<EntryRef> from) {
        var fields = new Fields("", Charge.NOBODY, Optional.empty());
        dialog("room.action.give", fields.body(), "room.action.give.verb", fields)
                .keeping(around.draft("action"), fields.kept())
                .open(() -> around.room()
                        .give(fields.title.getText(), fields.charge.getValue(), fields.hour.instant(), from));
    }

    /// Shows an action and lets people change it, finish it, drop it or take it up again.
    void open(Action action) {
        var fields = new Fields(action.title(), action.charge(), action.dueAt());
        var body = fields.body();
        var percent = new Slider(0, 100, action.percent());
        percent.setId("percent");
        percent.setMajorTickUnit(25);
        percent.setMinorTickCount(4);
        percent.setSnapToTicks(true);
        percent.setBlockIncrement(STEP);
        percent.setShowTickLabels(true);
        var line = new TextField();
        line.setId("outcome");
        var ends = new ComboBox<String>();
        ends.setId("ends");
        ends.setMaxWidth(Double.MAX_VALUE);
        var ways = waysOn(action.state());
        for (var way : ways) ends.getItems().add(around.texts().get("room.action.way." + way.name()));
        ends.getSelectionModel().selectFirst();
        if (action.state() instanceof ActionState.Open)
            body.getChildren().add(new Labelled(around.texts().bind("room.action.progress"), percent));
        body.getChildren()
                .addAll(
                        new Labelled(around.texts().bind("room.action.next"), ends),
                        new Labelled(around.texts().bind("room.action.outcome"), line));
        var dialog = new FormDialog(
                around.frame(),
                around.texts().bind("room.action.open", action.id().spoken()),
                body,
                around.texts().bind("room.save"));
        var valid = Bindings.createBooleanBinding(
                () -> fields.isValid()
                        && (way(ends, ways) != Way.DROP || !line.getText().isBlank()),
                fields.title.textProperty(),
                fields.hour.textProperty(),
                line.textProperty(),
                ends.valueProperty());
        var kept = new HashMap<>(fields.kept());
        kept.put(line.getId(), line);
        dialog.onlyIf(valid)
                .unless(() -> endedMeanwhile(action))
                .keeping(around.draft("action-" + action.id().value()), kept)
                .open(() -> around.room()
                        .actAll(changes(
                                action,
                                fields,
                                (int) percent.getValue(),
                                way(ends, ways),
                                line.getText().strip())));
    }

    /// That somebody ended the action, or took it up again, while the form was open. It is not ended twice.
    private Optional<String> endedMeanwhile(Action shown) {
        return around.state().actions().stream()
                .filter(now -> now.id().equals(shown.id()))
                .filter(now -> now.state().isOver() != shown.state().isOver())
                .findFirst()
                .map(now -> around.texts()
                        .get(
                                now.state().isOver() ? "room.action.ended" : "room.action.reopened",
                                now.id().spoken(),
                                now.by()
                                        .map(around::name)
                                        .orElseGet(() -> around.texts().get("room.someone")),
                                around.formats().time(now.since())));
    }

    /// What can become of an action.
    private enum Way {
        STAY,
        FINISH,
        DROP,
        REOPEN
    }

    private static List<Way> waysOn(ActionState state) {
        return state instanceof ActionState.Open
                ? List.of(Way.STAY, Way.FINISH, Way.DROP)
                : List.of(Way.STAY, Way.REOPEN);
    }

    private static Way way(ComboBox<String> list, List<Way> ways) {
        return ways.get(Math.max(0, list.getSelectionModel().getSelectedIndex()));
    }

    /// What the form changes, as acts; nothing for what stayed as it was.
    private static List<Payload> changes(Action action, Fields fields, int percent, Way way, String line) {
        var acts = new ArrayList<Payload>();
        var id = action.id();
        var title = fields.title.getText().strip();
        if (!title.equals(action.title())) acts.add(new ActionAct.Reworded(id, title));
        if (!fields.charge.getValue().equals(action.charge()))
            acts.add(new ActionAct.Charged(id, fields.charge.getValue()));
        if (fields.isMoved()) acts.add(new ActionAct.Scheduled(id, fields.hour.instant(), ""));
        switch (action.state()) {
            case ActionState.Open open -> {
                if (way == Way.FINISH) acts.add(open.finish(id, line));
                else if (way == Way.DROP) acts.add(open.drop(id, line));
                else if (percent != action.percent()) acts.add(open.progress(id, percent));
            }
            case ActionState.Over over -> {
                if (way == Way.REOPEN) acts.add(over.reopen(id, line));
            }
        }
        return List.copyOf(acts);
    }

    private FormDialog dialog(String title, VBox body, String verb, Fields fields) {
        return new FormDialog(
                        around.frame(),
                        around.texts().bind(title),
                        body,
                        around.texts().bind(verb))
                .onlyIf(Bindings.createBooleanBinding(
                        fields::isValid, fields.title.textProperty(), fields.hour.textProperty()));
    }

    /// What, who and until when.
    private final class Fields {
        private final TextField title = new TextField();
        private final ComboBox<Charge> charge;
        private final HourField hour;
        private final String firstHour;

        Fields(String what, Charge who, Optional<Instant> dueAt) {
            title.setText(what);
            title.setId("action-title");
            charge = new Choosers(around).charges(who);
            hour = new HourField(around, dueAt);
            firstHour = hour.getText();
        }

        VBox body() {
            var texts = around.texts();
            return new VBox(
                    12,
                    new Labelled(texts.bind("room.action.what"), title),
                    new Labelled(texts.bind("room.action.who"), charge),
                    new Labelled(texts.bind("room.action.due"), hour).help(texts.bind("room.hour.help"))) {
                @Override
                public void requestFocus() {
                    title.requestFocus();
                }
            };
        }

        Map<String, TextField> kept() {
            return Map.of(title.getId(), title, hour.getId(), hour);
        }

        boolean isValid() {
            return !title.getText().isBlank() && hour.valid().getValue();
        }

        boolean isMoved() {
            return !hour.getText().strip().equals(firstHour);
        }
    }
}
