// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.room;

import java.time.Instant;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.vigie.core.action.Action;
import org.vigie.core.sitrep.Agenda;
import org.vigie.core.sitrep.Agenda.Item;
import org.vigie.ui.kit.Controls;

/// The agenda of the next situation briefing, made anew whenever the room is another.
final class AgendaPane extends VBox {
    private final Around around;
    private final VBox rows = new VBox(4);

    AgendaPane(Around around) {
        super(6);
        this.around = around;
        setId("agenda");
        var scroll = new ScrollPane(rows);
        scroll.setFitToWidth(true);
        scroll.setPrefHeight(220);
        scroll.setMaxHeight(220);
        getChildren().addAll(Controls.label(around.texts().bind("room.agenda"), "title-panel"), scroll);
        around.onChange(this, this::draw);
    }

    private void draw() {
        var state = around.state();
        var items = Agenda.of(state.roles(), state.actions(), state.decisions(), state.claims(), around.now())
                .items();
        rows.getChildren().clear();
        if (items.isEmpty())
            rows.getChildren().add(Controls.plain(around.texts().get("room.agenda.none"), "text-muted"));
        for (int place = 0; place < items.size(); place++) rows.getChildren().add(row(place + 1, items.get(place)));
    }

    private Node row(int number, Item item) {
        var label = Controls.plain(around.texts().get("room.agenda.item", number, say(item)));
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        if (item instanceof Item.Late || item instanceof Item.Vacant)
            label.getStyleClass().add("text-bad");
        return label;
    }

    private String say(Item item) {
        var texts = around.texts();
        return switch (item) {
            case Item.Vacant(var held) ->
                texts.get("room.agenda.vacant", around.say(held.role().name()));
            case Item.Relief(var held, var at) ->
                texts.get(
                        "room.agenda.relief",
                        around.say(held.role().name()),
                        around.formats().time(at));
            case Item.ToDecide(var decision) ->
                texts.get(
                        "room.agenda.decide",
                        decision.id().spoken(),
                        decision.question(),
                        decision.decider().map(around::name).orElseGet(() -> texts.get("room.decision.anyone")),
                        due(decision.dueAt()));
            case Item.Late(var action) -> of("room.agenda.late", action);
            case Item.ToVerify(var claim) ->
                texts.get("room.agenda.verify", claim.id().spoken(), claim.statement(), around.name(claim.charge()));
            case Item.Due(var action) -> of("room.agenda.due", action);
        };
    }

    private String of(String key, Action action) {
        return around.texts()
                .get(key, action.id().spoken(), action.title(), around.name(action.charge()), due(action.dueAt()));
    }

    private String due(Optional<Instant> at) {
        return at.map(around::due).orElseGet(() -> around.texts().get("room.agenda.undated"));
    }
}
