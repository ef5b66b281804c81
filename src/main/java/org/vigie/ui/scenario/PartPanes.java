// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.scenario;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.vigie.core.scenario.Objective;
import org.vigie.core.scenario.Phase;
import org.vigie.core.scenario.Scenario;
import org.vigie.core.scenario.Variable;
import org.vigie.ui.kit.Controls;
import org.vigie.ui.kit.Frame;
import org.vigie.ui.kit.Labelled;
import org.vigie.ui.kit.Texts;
import org.vigie.ui.scenario.RowsPane.Field;

/// The pages of everything around the injects: the frame, objectives, phases and variables.
final class PartPanes {
    private final Frame frame;
    private final Texts texts;
    private final EditorViewModel model;

    PartPanes(Frame frame, EditorViewModel model) {
        this.frame = frame;
        this.texts = frame.texts();
        this.model = model;
    }

    /// Title, organisation, language, length and summary, the guide and the debrief.
    Node frame() {
        var cells = new ArrayList<Cell<Scenario>>();
        var fields = new Cells<Scenario>(frame, "frame", (part, how) -> model.change("frame." + part, how));
        var first = new FlowPane(12, 8);
        first.getChildren()
                .addAll(
                        wide(
                                cells,
                                "title",
                                fields.needed(
                                        "title",
                                        Scenario::title,
                                        (s, v) -> edit(s).title(v).made())),
                        wide(
                                cells,
                                "organisation",
                                fields.text(
                                        "organisation",
                                        Scenario::organisation,
                                        (s, v) -> edit(s).organisation(v).made())),
                        under(
                                cells,
                                "language",
                                fields.choice(
                                        "language",
                                        now -> languages(now.language()),
                                        this::language,
                                        Scenario::language,
                                        (s, v) -> edit(s).language(v).made())),
                        under(
                                cells,
                                "length",
                                fields.length(
                                        "length",
                                        Scenario::length,
                                        (s, v) -> edit(s).length(v).made())));
        var page = new VBox(
                12,
                first,
                under(
                        cells,
                        "summary",
                        fields.area(
                                "summary",
                                4,
                                Scenario::summary,
                                (s, v) -> edit(s).summary(v).made())),
                under(
                        cells,
                        "guide",
                        fields.area(
                                "guide",
                                8,
                                Scenario::guide,
                                (s, v) -> edit(s).guide(v).made())),
                under(
                        cells,
                        "debrief",
                        fields.area(
                                "debrief",
                                8,
                                Scenario::debrief,
                                (s, v) -> edit(s).debrief(v).made())));
        return PartPage.scrolled(model, page, cells);
    }

    Node objectives() {
        return PartPage.lists(
                model,
                texts,
                new RowsPane<Scenario, Objective>(
                        frame,
                        "objective",
                        model::change,
                        Scenario::objectives,
                        (s, v) -> edit(s).objectives(v).made(),
                        row -> List.of(
                                new Field<>(
                                        "name",
                                        row.text(
                                                "name",
                                                Objective::title,
                                                (o, v) -> new Objective(o.id(), v, o.text(), o.priority())),
                                        true),
                                new Field<>(
                                        "priority",
                                        row.number(
                                                "priority",
                                                0,
                                                o -> (long) o.priority(),
                                                (o, v) -> new Objective(o.id(), o.title(), o.text(), v.intValue())),
                                        false),
                                new Field<>(
                                        "described",
                                        row.text(
                                                "described",
                                                Objective::text,
                                                (o, v) -> new Objective(o.id(), o.title(), v, o.priority())),
                                        true)),
                        s -> new Objective(
                                Ids.next(
                                        s.objectives().stream()
                                                .map(Objective::id)
                                                .toList(),
                                        "O-"),
                                "",
                                "",
                                s.objectives().size() + 1)));
    }

    Node phases() {
        return PartPage.lists(
                model,
                texts,
                new RowsPane<Scenario, Phase>(
                        frame,
                        "phase",
                        model::change,
                        Scenario::phases,
                        (s, v) -> edit(s).phases(v).made(),
                        row -> List.of(
                                new Field<>(
                                        "from",
                                        row.moment(
                                                "from",
                                                Phase::from,
                                                (p, v) -> new Phase(p.id(), p.title(), v, p.notes())),
                                        false),
                                new Field<>(
                                        "name",
                                        row.text(
                                                "name",
                                                Phase::title,
                                                (p, v) -> new Phase(p.id(), v, p.from(), p.notes())),
                                        true),
                                new Field<>(
                                        "notes",
                                        row.text(
                                                "notes",
                                                Phase::notes,
                                                (p, v) -> new Phase(p.id(), p.title(), p.from(), v)),
                                        true)),
                        s -> new Phase(
                                Ids.next(s.phases().stream().map(Phase::id).toList(), "F-"),
                                "",
                                s.phases().isEmpty()
                                        ? Duration.ZERO
                                        : s.phases().getLast().from().plusMinutes(30),
                                "")));
    }

    Node variables() {
        var rows = new RowsPane<Scenario, Variable>(
                frame,
                "variable",
                model::change,
                Scenario::variables,
                (s, v) -> edit(s).variables(v).made(),
                row -> List.of(
                        new Field<>(
                                "key",
                                row.text("key", Variable::key, (x, v) -> new Variable(v.strip(), x.value(), x.text())),
                                false),
                        new Field<>(
                                "value",
                                row.text("value", Variable::value, (x, v) -> new Variable(x.key(), v, x.text())),
                                true),
                        new Field<>(
                                "described",
                                row.text("described", Variable::text, (x, v) -> new Variable(x.key(), x.value(), v)),
                                true)),
                s -> new Variable(
                        Ids.next(s.variables().stream().map(Variable::key).toList(), "variable-"), "", ""));
        var page = new VBox(12, Controls.label(texts.bind("scenario.variables.help"), "text-muted"), rows);
        return PartPage.scrolled(model, page, List.of(rows));
    }

    private static ScenarioEdit edit(Scenario scenario) {
        return new ScenarioEdit(scenario);
    }

    private static List<String> languages(String own) {
        var all = new ArrayList<>(List.of("fr", "en"));
        if (!all.contains(own)) all.add(own);
        return all;
    }

    private String language(String code) {
        return code.isEmpty() ? "—" : Locale.of(code).getDisplayLanguage(texts.locale());
    }

    private Node under(List<Cell<Scenario>> cells, String name, Cell<Scenario> cell) {
        cells.add(cell);
        return new Labelled(texts.bind("scenario.field." + name), cell.node());
    }

    private Node wide(List<Cell<Scenario>> cells, String name, Cell<Scenario> cell) {
        cell.node().getStyleClass().add("scenario-wide");
        return under(cells, name, cell);
    }
}
