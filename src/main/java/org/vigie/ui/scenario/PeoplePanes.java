// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.scenario;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import org.vigie.core.scenario.Disposition;
import org.vigie.core.scenario.Outlet;
import org.vigie.core.scenario.OutletKind;
import org.vigie.core.scenario.Part;
import org.vigie.core.scenario.Persona;
import org.vigie.core.scenario.Scenario;
import org.vigie.core.scenario.Team;
import org.vigie.ui.kit.Frame;
import org.vigie.ui.kit.Texts;
import org.vigie.ui.scenario.RowsPane.Field;

/// The pages of everyone in the scenario: who plays, and who speaks.
final class PeoplePanes {
    private final Frame frame;
    private final Texts texts;
    private final EditorViewModel model;

    PeoplePanes(Frame frame, EditorViewModel model) {
        this.frame = frame;
        this.texts = frame.texts();
        this.model = model;
    }

    Node teams() {
        var teams = new RowsPane<Scenario, Team>(
                frame,
                "team",
                model::change,
                Scenario::teams,
                (s, v) -> edit(s).teams(v).made(),
                row -> List.of(
                        new Field<>(
                                "name", row.text("name", Team::name, (t, v) -> new Team(t.id(), v, t.text())), true),
                        new Field<>(
                                "described",
                                row.text("described", Team::text, (t, v) -> new Team(t.id(), t.name(), v)),
                                true)),
                s -> new Team(Ids.next(s.teams().stream().map(Team::id).toList(), "E-"), "", ""));
        var roles = new RowsPane<Scenario, Part>(
                frame,
                "role",
                model::change,
                Scenario::parts,
                (s, v) -> edit(s).parts(v).made(),
                row -> List.of(
                        new Field<>(
                                "name", row.text("name", Part::name, (p, v) -> new Part(p.id(), v, p.team())), true),
                        new Field<>(
                                "team",
                                row.choice(
                                        "team",
                                        part -> teamIds(part.team()),
                                        this::team,
                                        Part::team,
                                        (p, v) -> new Part(p.id(), p.name(), v)),
                                false)),
                s -> new Part(
                        Ids.next(s.parts().stream().map(Part::id).toList(), "P-"),
                        "",
                        s.teams().isEmpty() ? "" : s.teams().getFirst().id()));
        return PartPage.lists(model, texts, teams, roles);
    }

    Node cast() {
        var people = new RowsPane<Scenario, Persona>(
                frame,
                "persona",
                model::change,
                Scenario::personas,
                (s, v) -> edit(s).personas(v).made(),
                row -> List.of(
                        new Field<>("name", row.text("name", Persona::name, (p, v) -> persona(p, v, p.handle())), true),
                        new Field<>(
                                "handle",
                                row.text("handle", Persona::handle, (p, v) -> persona(p, p.name(), v)),
                                false),
                        new Field<>(
                                "reach",
                                row.number(
                                        "reach",
                                        0,
                                        Persona::reach,
                                        (p, v) -> new Persona(
                                                p.id(), p.name(), p.handle(), p.voice(), v, p.disposition())),
                                false),
                        new Field<>(
                                "disposition",
                                row.choice(
                                        "disposition",
                                        _ -> List.of(Disposition.values()),
                                        one -> texts.get("scenario.disposition." + one.name()),
                                        Persona::disposition,
                                        (p, v) -> new Persona(p.id(), p.name(), p.handle(), p.voice(), p.reach(), v)),
                                false),
                        new Field<>(
                                "voice",
                                row.text(
                                        "voice",
                                        Persona::voice,
                                        (p, v) -> new Persona(
                                                p.id(), p.name(), p.handle(), v, p.reach(), p.disposition())),
                                true)),
                s -> new Persona(speaker(s, "V-"), "", "", "", 500, Disposition.NEUTRAL));
        var media = new RowsPane<Scenario, Outlet>(
                frame,
                "outlet",
                model::change,
                Scenario::outlets,
                (s, v) -> edit(s).outlets(v).made(),
                row -> List.of(
                        new Field<>(
                                "name",
                                row.text("name", Outlet::name, (o, v) -> new Outlet(o.id(), v, o.kind(), o.reach())),
                                true),
                        new Field<>(
                                "outletKind",
                                row.choice(
                                        "outletKind",
                                        _ -> List.of(OutletKind.values()),
                                        one -> texts.get("scenario.outlet." + one.name()),
                                        Outlet::kind,
                                        (o, v) -> new Outlet(o.id(), o.name(), v, o.reach())),
                                false),
                        new Field<>(
                                "reach",
                                row.number(
                                        "reach", 0, Outlet::reach, (o, v) -> new Outlet(o.id(), o.name(), o.kind(), v)),
                                false)),
                s -> new Outlet(speaker(s, "M-"), "", OutletKind.NEWSPAPER, 50_000));
        return PartPage.lists(model, texts, people, media);
    }

    private static ScenarioEdit edit(Scenario scenario) {
        return new ScenarioEdit(scenario);
    }

    private static Persona persona(Persona of, String name, String handle) {
        return new Persona(of.id(), name, handle, of.voice(), of.reach(), of.disposition());
    }

    /// People and media share their ids: both are named as senders.
    private static String speaker(Scenario scenario, String prefix) {
        var used = new ArrayList<>(scenario.personas().stream().map(Persona::id).toList());
        scenario.outlets().forEach(outlet -> used.add(outlet.id()));
        return Ids.next(used, prefix);
    }

    private List<String> teamIds(String own) {
        var ids = new ArrayList<>(List.of(""));
        model.now().teams().forEach(team -> ids.add(team.id()));
        if (!ids.contains(own)) ids.add(own);
        return ids;
    }

    private String team(String id) {
        return id.isEmpty() ? texts.get("scenario.team.none") : new ScenarioWords(texts).team(model.now(), id);
    }
}
