// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.room;

import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.vigie.core.cell.RoleId;
import org.vigie.core.plan.PlanDraft.Line;
import org.vigie.core.plan.Rows;
import org.vigie.ui.kit.Controls;

/// Lines of a plan, each with its minutes and words, and for the steps of a card whoever does it.
final class PlanLines extends VBox {
    private final PlanFields fields;
    private final String name;
    private final Rows<Line> rows;
    private final boolean areSteps;

    /// @param name begins the names of the fields
    PlanLines(PlanFields fields, String name, Rows<Line> rows, boolean areSteps) {
        super(6);
        this.fields = fields;
        this.name = name;
        this.rows = rows;
        this.areSteps = areSteps;
        lay();
    }

    private void lay() {
        getChildren().clear();
        for (int place = 0; place < rows.all().size(); place++)
            getChildren().add(row(place, rows.all().get(place)));
        var add = Controls.button(
                fields.around().texts().bind(areSteps ? "room.plan.addStep" : "room.plan.addStakeholder"),
                Feather.PLUS,
                () -> then(() -> rows.add(Line.BLANK)),
                "small",
                "ghost");
        add.setId(name + "-add");
        getChildren().add(add);
    }

    private HBox row(int place, Line line) {
        var id = name + "-" + place;
        var minutes = fields.number(
                id + "-minutes",
                line.minutes(),
                "room.plan.minutes",
                text -> change(place, was -> new Line(text, was.role(), was.words())));
        var words = fields.words(
                id, line.words(), typed -> change(place, was -> new Line(was.minutes(), was.role(), typed)));
        HBox.setHgrow(words, Priority.ALWAYS);
        var row = Controls.line(8, minutes);
        if (areSteps) row.getChildren().add(role(id, place, line.role()));
        row.getChildren()
                .addAll(
                        words,
                        fields.icon(
                                id + "-up", "room.plan.up", Feather.ARROW_UP, () -> then(() -> rows.move(place, -1))),
                        fields.icon(
                                id + "-down",
                                "room.plan.down",
                                Feather.ARROW_DOWN,
                                () -> then(() -> rows.move(place, 1))),
                        fields.icon(
                                id + "-remove", "room.plan.remove", Feather.X, () -> then(() -> rows.remove(place))));
        return row;
    }

    private Node role(String id, int place, Optional<RoleId> role) {
        return fields.role(
                id + "-role", role, chosen -> change(place, was -> new Line(was.minutes(), chosen, was.words())));
    }

    private void change(int place, UnaryOperator<Line> to) {
        rows.set(place, to.apply(rows.all().get(place)));
    }

    private void then(Runnable change) {
        change.run();
        lay();
        fields.change();
    }
}
