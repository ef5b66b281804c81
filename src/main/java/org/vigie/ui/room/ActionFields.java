// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.room;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.Observable;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.vigie.core.action.Action;
import org.vigie.core.action.ActionId;
import org.vigie.core.action.Charge;
import org.vigie.core.journal.ActionAct;
import org.vigie.core.journal.Payload;
import org.vigie.ui.kit.Labelled;

/// What is to be done, by whom, until when and after what.
final class ActionFields extends VBox {
    private final TextField title = new TextField();
    private final ComboBox<Charge> charge;
    private final HourField hour;
    private final AfterField after;
    private final String firstHour;

    /// An action that is not given yet.
    ActionFields(Around around, ActionOrigin origin) {
        this(around, Optional.empty(), origin.title(), origin.charge(), origin.dueAt());
    }

    ActionFields(Around around, Action action) {
        this(around, Optional.of(action), action.title(), action.charge(), action.dueAt());
    }

    private ActionFields(Around around, Optional<Action> action, String what, Charge who, Optional<Instant> dueAt) {
        super(12);
        title.setText(what);
        title.setId("action-title");
        charge = new Choosers(around).charges(who);
        hour = new HourField(around, dueAt);
        after = new AfterField(around, action);
        firstHour = hour.getText();
        var texts = around.texts();
        getChildren()
                .addAll(
                        new Labelled(texts.bind("room.action.what"), title),
                        new Labelled(texts.bind("room.action.who"), charge),
                        new Labelled(texts.bind("room.action.due"), hour).help(texts.bind("room.hour.help")),
                        new Labelled(texts.bind("room.action.after"), after)
                                .help(texts.bind("room.action.after.help")));
    }

    @Override
    public void requestFocus() {
        title.requestFocus();
    }

    String title() {
        return title.getText().strip();
    }

    Charge charge() {
        return charge.getValue();
    }

    Optional<Instant> dueAt() {
        return hour.instant();
    }

    List<ActionId> after() {
        return after.after();
    }

    /// What of that is still open.
    List<Action> holding() {
        return after.holding();
    }

    /// What is wrong with it, as the actions stand now.
    Optional<String> problem() {
        return after.problem();
    }

    boolean isValid() {
        return !title().isEmpty() && hour.valid().getValue() && after.problem().isEmpty();
    }

    Map<String, TextField> kept() {
        return Map.of(title.getId(), title, hour.getId(), hour, after.numbers().getId(), after.numbers());
    }

    /// What its being valid depends on.
    Observable[] typed() {
        return new Observable[] {
            title.textProperty(), hour.textProperty(), after.numbers().textProperty()
        };
    }

    /// What is different from the action as it was shown, as acts.
    List<Payload> changes(Action shown) {
        var acts = new ArrayList<Payload>();
        var id = shown.id();
        if (!title().equals(shown.title())) acts.add(new ActionAct.Reworded(id, title()));
        if (!charge().equals(shown.charge())) acts.add(new ActionAct.Charged(id, charge()));
        boolean isMoved = !hour.getText().strip().equals(firstHour);
        if (isMoved) acts.add(new ActionAct.Scheduled(id, dueAt(), ""));
        if (after.isMoved())
            acts.add(new ActionAct.Scheduled(id, isMoved ? dueAt() : shown.dueAt(), "", Optional.of(after())));
        return acts;
    }
}
