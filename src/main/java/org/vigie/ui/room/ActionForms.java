// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.room;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.vigie.core.action.Action;
import org.vigie.core.action.ActionState;
import org.vigie.core.action.Waiting;
import org.vigie.core.journal.CardAct;
import org.vigie.core.journal.DecisionAct;
import org.vigie.core.journal.Entry;
import org.vigie.core.journal.Payload;
import org.vigie.ui.kit.Controls;
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
    void give(ActionOrigin origin) {
        var fields = new ActionFields(around, origin);
        new FormDialog(
                        around.frame(),
                        around.texts().bind("room.action.give"),
                        fields,
                        around.texts().bind("room.action.give.verb"))
                .onlyIf(Bindings.createBooleanBinding(fields::isValid, fields.typed()))
                .unless(fields::problem)
                .keeping(around.draft(origin.draft()), fields.kept())
                .open(() -> around.room()
                        .give(fields.title(), fields.charge(), fields.dueAt(), fields.after(), origin.from()));
    }

    /// Shows an action and lets people change it, finish it, drop it or take it up again.
    void open(Action action) {
        var fields = new ActionFields(around, action);
        var body = new VBox(12, fields) {
            @Override
            public void requestFocus() {
                fields.requestFocus();
            }
        };
        from(action).ifPresent(words -> body.getChildren().addFirst(words));
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
        var typed = new ArrayList<>(List.of(fields.typed()));
        typed.addAll(List.of(line.textProperty(), ends.valueProperty()));
        var valid = Bindings.createBooleanBinding(
                () -> fields.isValid()
                        && (way(ends, ways) != Way.DROP || !line.getText().isBlank()),
                typed.toArray(Observable[]::new));
        var kept = new HashMap<>(fields.kept());
        kept.put(line.getId(), line);
        dialog.onlyIf(valid)
                .unless(() -> endedMeanwhile(action)
                        .or(fields::problem)
                        .or(() -> way(ends, ways) == Way.FINISH ? held(action, fields.holding()) : Optional.empty()))
                .keeping(around.draft("action-" + action.id().value()), kept)
                .open(() -> around.room()
                        .actAll(changes(
                                action,
                                fields,
                                (int) percent.getValue(),
                                way(ends, ways),
                                line.getText().strip())));
    }

    /// That an action can't be finished yet, as it waits for others.
    Optional<String> held(Action action) {
        return held(action, new Waiting(around.state().actions()).holding(action.after()));
    }

    private Optional<String> held(Action action, List<Action> holding) {
        return holding.isEmpty()
                ? Optional.empty()
                : Optional.of(around.texts()
                        .get(
                                "room.action.held",
                                action.id().spoken(),
                                AfterField.spoken(
                                        holding.stream().map(Action::id).toList())));
    }

    /// What gave rise to an action, in words.
    private Optional<Label> from(Action action) {
        return action.from().flatMap(around.state()::source).flatMap(this::say).map(words -> {
            var label = Controls.plain(around.texts().get("room.action.from", words), "text-meta");
            label.setId("action-from");
            label.setWrapText(true);
            label.setMinHeight(Region.USE_PREF_SIZE);
            return label;
        });
    }

    private Optional<String> say(Entry source) {
        return switch (source.payload()) {
            case Payload.Logged line -> Optional.of(line.text());
            case DecisionAct act ->
                around.state().decisions().stream()
                        .filter(decision -> decision.id().equals(act.decision()))
                        .findFirst()
                        .map(decision -> decision.id().spoken() + " — " + DecisionsPane.said(decision));
            case CardAct.Opened(var card) -> Optional.of(around.say(card.title()));
            default -> Optional.empty();
        };
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
    private static List<Payload> changes(Action action, ActionFields fields, int percent, Way way, String line) {
        var acts = new ArrayList<>(fields.changes(action));
        var id = action.id();
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
}
