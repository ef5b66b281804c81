// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.room;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.vigie.core.crisis.CrisisLevel;
import org.vigie.core.plan.PlanDraft;
import org.vigie.core.plan.PlanDraft.Words;
import org.vigie.ui.kit.Controls;
import org.vigie.ui.kit.Theme;

/// A crisis plan as a form: its name, who must be called, the signs of each level, who must hear from the
/// organisation, and its action cards.
final class PlanForm extends VBox {
    private final Around around;
    private final PlanDraft draft;
    private final PlanFields fields;
    private final VBox cards = new VBox(12);
    private final Label problems = Controls.plain("", "text-warn", "text-small");
    private final ReadOnlyBooleanWrapper ready = new ReadOnlyBooleanWrapper();

    PlanForm(Around around, PlanDraft draft) {
        super(12);
        this.around = around;
        this.draft = draft;
        fields = new PlanFields(around, this::judge);
        setId("plan-form");
        getStylesheets().add(Theme.sheet("room"));
        getStyleClass().add("plan-form");
        problems.setId("plan-problems");
        problems.setWrapText(true);
        problems.setMinHeight(USE_PREF_SIZE);
        var parts = new VBox(
                16,
                part("room.plan.name", words("plan-name", draft::name, draft::name)),
                part("room.plan.roles", roles()),
                part("room.plan.levels", levels()),
                part("room.plan.stakeholders", new PlanLines(fields, "told", draft.stakeholders(), false)),
                part("room.plan.cards", cards),
                addCard());
        var scroll = new ScrollPane(parts);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("plan-scroll");
        getChildren().addAll(scroll, problems);
        layCards();
        judge();
    }

    /// Whether the plan can be saved.
    ReadOnlyBooleanProperty readyProperty() {
        return ready.getReadOnlyProperty();
    }

    private VBox part(String key, Node content) {
        return new VBox(6, Controls.label(around.texts().bind(key), "title-panel"), content);
    }

    private HBox words(String id, Supplier<Words> now, Consumer<Words> typed) {
        return fields.words(id, now.get(), typed);
    }

    private FlowPane roles() {
        var boxes = new FlowPane(16, 6);
        for (var held : around.state().roles()) {
            var role = held.role();
            var box = new CheckBox(around.say(role.name()));
            box.setMnemonicParsing(false);
            box.setId("plan-role-" + role.id());
            box.setSelected(draft.calls(role.id()));
            box.selectedProperty().subscribe(called -> {
                draft.call(role.id(), called);
                judge();
            });
            boxes.getChildren().add(box);
        }
        return boxes;
    }

    private VBox levels() {
        var rows = new VBox(6);
        for (var level : levelsOfPlans()) {
            var number = Controls.plain(around.texts().get("room.plan.level", level.number()), "plan-level");
            var row = words("plan-level-" + level.number(), () -> draft.sign(level), now -> draft.sign(level, now));
            HBox.setHgrow(row, Priority.ALWAYS);
            rows.getChildren().add(Controls.line(8, number, row));
        }
        return rows;
    }

    /// Plans say what a level looks like from the first one above mere watching.
    private static List<CrisisLevel> levelsOfPlans() {
        return Arrays.stream(CrisisLevel.values())
                .filter(level -> level.number() > 0)
                .toList();
    }

    private Node addCard() {
        var add = Controls.button(around.texts().bind("room.plan.addCard"), Feather.PLUS, () -> {
            draft.addCard();
            layCards();
            judge();
        });
        add.setId("plan-add-card");
        return add;
    }

    private void layCards() {
        cards.getChildren().clear();
        for (int place = 0; place < draft.cards().all().size(); place++)
            cards.getChildren().add(new PlanCardForm(fields, draft.cards(), place, () -> {
                layCards();
                judge();
            }));
    }

    private void judge() {
        var found = draft.problems();
        ready.set(draft.isReady());
        problems.setText(String.join(
                "\n",
                found.stream()
                        .map(problem -> around.texts().get("room.plan.problem." + problem.name()))
                        .toList()));
        Controls.shown(problems, !found.isEmpty());
    }
}
