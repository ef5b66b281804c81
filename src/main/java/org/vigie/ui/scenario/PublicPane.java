// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.scenario;

import java.util.ArrayList;
import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.vigie.core.scenario.Scenario;
import org.vigie.exercise.crowd.Coefficient;
import org.vigie.exercise.crowd.Coefficients;
import org.vigie.ui.kit.Controls;
import org.vigie.ui.kit.Decimals;
import org.vigie.ui.kit.Frame;
import org.vigie.ui.kit.Texts;

/// What the simulated public is like when the exercise begins: how many people, what moves them, how they are disposed,
/// in which languages and where they speak. Its brand, words and readers come from the rest of the scenario.
final class PublicPane {
    private final Texts texts;
    private final Decimals decimals;
    private final Cells<Scenario> fields;
    private final EditorViewModel model;

    PublicPane(Frame frame, EditorViewModel model) {
        this.texts = frame.texts();
        this.decimals = new Decimals(frame);
        this.model = model;
        this.fields = new Cells<>(frame, "public", (part, how) -> model.change("public." + part, how));
    }

    Node page() {
        var cells = new ArrayList<Cell<Scenario>>();
        var help = wrapped(texts.bind("scenario.public.help"), "text-muted");
        var page = new VBox(6, help);
        for (var one : Coefficient.values()) {
            var cell = fields.decimal(
                    one.key(),
                    texts.bind("exercise.crowd." + one.name()),
                    scenario -> decimals.shown(now(scenario).get(one)),
                    (scenario, text) -> new ScenarioEdit(scenario)
                            .crowd(now(scenario)
                                    .with(one, decimals.read(text).orElseThrow())
                                    .kept())
                            .made(),
                    text -> decimals.read(text).filter(one::admits).isPresent());
            cells.add(cell);
            page.getChildren().add(row(one, cell.node()));
        }
        return PartPage.scrolled(model, page, cells);
    }

    private static Coefficients now(Scenario scenario) {
        return Coefficients.of(scenario.crowd().orElse(Map.of()));
    }

    private static Label wrapped(ObservableValue<String> text, String... styles) {
        var label = Controls.label(text, styles);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.setMaxWidth(Double.MAX_VALUE);
        return label;
    }

    private Node row(Coefficient one, Node field) {
        var name = wrapped(texts.bind("exercise.crowd." + one.name()));
        HBox.setHgrow(name, Priority.ALWAYS);
        var unit = Controls.label(texts.bind("exercise.crowd.unit." + one.unit().name()), "text-meta", "crowd-unit");
        var bounds = Controls.label(
                Bindings.createStringBinding(
                        () -> texts.get(
                                "exercise.crowd.bounds",
                                decimals.shown(one.usual()),
                                decimals.shown(one.least()),
                                decimals.shown(one.most())),
                        texts.localeProperty()),
                "text-meta",
                "crowd-bounds");
        var row = new HBox(12, name, field, unit, bounds);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }
}
