// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.scenario;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.vigie.core.scenario.Enclosure;
import org.vigie.core.scenario.Inject;
import org.vigie.core.scenario.InjectKind;
import org.vigie.core.scenario.Judge;
import org.vigie.core.scenario.Reaction;
import org.vigie.core.scenario.When;
import org.vigie.ui.kit.Controls;
import org.vigie.ui.kit.Frame;
import org.vigie.ui.kit.Labelled;
import org.vigie.ui.kit.Notice;
import org.vigie.ui.kit.Texts;

/// Everything of the inject that is looked at: who sends what to whom, what is expected of them, and when it comes.
final class InjectForm extends VBox {
    private final Frame frame;
    private final Texts texts;
    private final EditorViewModel model;
    private final ScenarioWords words;
    private final List<Cell<Inject>> cells = new ArrayList<>();
    private final VBox form = new VBox(12);
    private final ScrollPane scroll = new ScrollPane();
    private final Label foreign = Controls.plain("", "text-warn");

    InjectForm(Frame frame, EditorViewModel model) {
        this.frame = frame;
        this.texts = frame.texts();
        this.model = model;
        words = new ScenarioWords(texts);
        getStyleClass().add("scenario-form");
        var fields = new Cells<Inject>(frame, "inject", model::changeInject);
        foreign.setWrapText(true);
        form.getChildren()
                .setAll(
                        foreign,
                        first(fields),
                        under(
                                "title",
                                fields.text(
                                        "title",
                                        Inject::title,
                                        (i, v) -> edit(i).title(v).made())),
                        people(fields),
                        under(
                                "text",
                                fields.area(
                                        "text",
                                        6,
                                        Inject::text,
                                        (i, v) -> edit(i).text(v).made())),
                        under("reactions", reactions()),
                        when(fields),
                        under(
                                "objectives",
                                pick(new PickCell<>(
                                        frame,
                                        "inject-objectives",
                                        model::changeInject,
                                        _ -> objectives(),
                                        Inject::objectives,
                                        (i, v) -> edit(i).objectives(v).made()))),
                        under("enclosures", enclosures()),
                        under(
                                "notes",
                                fields.area(
                                        "notes",
                                        3,
                                        Inject::notes,
                                        (i, v) -> edit(i).notes(v).made())));
        form.getStyleClass().add("scenario-fields");
        scroll.setFitToWidth(true);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().setAll(scroll);
        model.scenarioProperty().subscribe(_ -> show());
        model.selectedProperty().subscribe(_ -> show());
    }

    /// Puts the keyboard into a field ("title").
    void focus(String field) {
        var node = form.lookup("#inject-" + field);
        if (node != null) node.requestFocus();
    }

    private static InjectEdit edit(Inject inject) {
        return new InjectEdit(inject);
    }

    private void show() {
        var inject = model.selected();
        if (inject.isEmpty()) {
            scroll.setContent(Notice.empty(texts.bind("scenario.inject.none")));
            return;
        }
        if (!form.equals(scroll.getContent())) scroll.setContent(form);
        cells.forEach(cell -> cell.show(inject.get()));
        Controls.shown(foreign, inject.get().foreign().isPresent());
        inject.get()
                .foreign()
                .ifPresent(from -> foreign.setText(texts.get("scenario.inject.foreign", from.format(), from.kind())));
    }

    private <C extends Cell<Inject>> C pick(C cell) {
        cells.add(cell);
        return cell;
    }

    private Node under(String name, Cell<Inject> cell) {
        if (!cells.contains(cell)) cells.add(cell);
        return new Labelled(texts.bind("scenario.field." + name), cell.node());
    }

    private Node first(Cells<Inject> fields) {
        var line = new FlowPane(12, 8);
        line.getChildren()
                .addAll(
                        under("offset", fields.moment("offset", Inject::offset, (i, v) -> i.at(v))),
                        under(
                                "kind",
                                fields.choice(
                                        "kind",
                                        _ -> List.of(InjectKind.values()),
                                        words::kind,
                                        Inject::kind,
                                        (i, v) -> edit(i).kind(v).made())),
                        pick(fields.check(
                                        "reserve",
                                        Inject::reserve,
                                        (i, v) -> edit(i).reserve(v).made()))
                                .node(),
                        pick(fields.check(
                                        "enabled",
                                        Inject::enabled,
                                        (i, v) -> edit(i).enabled(v).made()))
                                .node());
        line.setRowValignment(VPos.BOTTOM);
        return line;
    }

    private Node people(Cells<Inject> fields) {
        var targets = new PickCell<Inject>(
                frame,
                "inject-targets",
                model::changeInject,
                _ -> teams(),
                Inject::targets,
                (i, v) -> edit(i).targets(v).made());
        return new VBox(12, under("sender", new SenderCell(frame, model, fields.change())), under("targets", targets));
    }

    private Map<String, String> teams() {
        var teams = new LinkedHashMap<String, String>();
        model.now().teams().forEach(team -> teams.put(team.id(), team.name().isBlank() ? team.id() : team.name()));
        return teams;
    }

    private Map<String, String> objectives() {
        var objectives = new LinkedHashMap<String, String>();
        model.now()
                .objectives()
                .forEach(one -> objectives.put(one.id(), one.title().isBlank() ? one.id() : one.title()));
        return objectives;
    }

    private Cell<Inject> reactions() {
        return new RowsPane<Inject, Reaction>(
                frame,
                "reaction",
                model::changeInject,
                Inject::reactions,
                (i, v) -> edit(i).reactions(v).made(),
                row -> ReactionFields.of(row, texts),
                _ -> new Reaction(
                        Ids.next(Ids.reactions(model.now()), "R-"),
                        "",
                        "",
                        10,
                        Duration.ofMinutes(10),
                        false,
                        new Judge.Facilitator()));
    }

    private Node when(Cells<Inject> fields) {
        var all = pick(fields.choice(
                "all",
                _ -> List.of(true, false),
                every -> texts.get(every ? "scenario.when.all" : "scenario.when.some"),
                (Inject i) -> i.when().all(),
                (i, v) -> edit(i).when(new When(v, i.when().conditions())).made()));
        var rows = pick(new ConditionFields(frame, model).rows());
        return new Labelled(texts.bind("scenario.field.when"), new VBox(8, all.node(), rows.node()));
    }

    private Cell<Inject> enclosures() {
        return new RowsPane<Inject, Enclosure>(
                frame,
                "enclosure",
                model::changeInject,
                Inject::enclosures,
                (i, v) -> edit(i).enclosures(v).made(),
                row -> List.of(
                        new RowsPane.Field<>(
                                "fileName",
                                row.fileName(
                                        "fileName", Enclosure::name, (e, v) -> new Enclosure(v, e.type(), e.text())),
                                false),
                        new RowsPane.Field<>(
                                "fileText",
                                row.area(
                                        "fileText", 2, Enclosure::text, (e, v) -> new Enclosure(e.name(), e.type(), v)),
                                true)),
                inject -> new Enclosure(
                        texts.get("scenario.enclosure.new", inject.enclosures().size() + 1), "", ""));
    }
}
