// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.room;

import java.util.function.UnaryOperator;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.vigie.core.plan.PlanDraft.Card;
import org.vigie.core.plan.Rows;
import org.vigie.ui.kit.Controls;

/// An action card of a plan in its form: number, title, steps.
final class PlanCardForm extends VBox {
    private final Rows<Card> cards;
    private final int place;

    /// @param lay lays all cards out anew, after one went or moved
    PlanCardForm(PlanFields fields, Rows<Card> cards, int place, Runnable lay) {
        super(8);
        this.cards = cards;
        this.place = place;
        getStyleClass().addAll("inset", "plan-card");
        var id = "plan-card-" + place;
        var card = cards.all().get(place);
        var number = fields.number(
                id + "-number",
                card.number(),
                "room.plan.cardNumber",
                text -> change(was -> new Card(was.code(), text, was.title(), was.steps())));
        var title = fields.words(
                id, card.title(), words -> change(was -> new Card(was.code(), was.number(), words, was.steps())));
        HBox.setHgrow(title, Priority.ALWAYS);
        var head = Controls.line(
                8,
                number,
                title,
                fields.icon(id + "-up", "room.plan.up", Feather.ARROW_UP, () -> {
                    cards.move(place, -1);
                    lay.run();
                }),
                fields.icon(id + "-down", "room.plan.down", Feather.ARROW_DOWN, () -> {
                    cards.move(place, 1);
                    lay.run();
                }),
                fields.icon(id + "-remove", "room.plan.removeCard", Feather.TRASH_2, () -> {
                    cards.remove(place);
                    lay.run();
                }));
        getChildren().addAll(head, new PlanLines(fields, "step-" + place, card.steps(), true));
    }

    private void change(UnaryOperator<Card> to) {
        cards.set(place, to.apply(cards.all().get(place)));
    }
}
