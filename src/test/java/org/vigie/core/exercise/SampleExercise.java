// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.exercise;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.vigie.core.cell.RoomId;
import org.vigie.core.crisis.CrisisLevel;
import org.vigie.core.journal.ExerciseAct;
import org.vigie.core.journal.ExerciseAct.Turn;
import org.vigie.core.journal.ExerciseAct.Way;
import org.vigie.core.journal.Payload;
import org.vigie.core.journal.ScenarioAct;
import org.vigie.core.scenario.Condition;
import org.vigie.core.scenario.Disposition;
import org.vigie.core.scenario.Enclosure;
import org.vigie.core.scenario.Foreign;
import org.vigie.core.scenario.Inject;
import org.vigie.core.scenario.InjectKind;
import org.vigie.core.scenario.Judge;
import org.vigie.core.scenario.Objective;
import org.vigie.core.scenario.Outlet;
import org.vigie.core.scenario.OutletKind;
import org.vigie.core.scenario.Part;
import org.vigie.core.scenario.Persona;
import org.vigie.core.scenario.Phase;
import org.vigie.core.scenario.Reaction;
import org.vigie.core.scenario.Scenario;
import org.vigie.core.scenario.ScenarioShelf;
import org.vigie.core.scenario.Sign;
import org.vigie.core.scenario.Team;
import org.vigie.core.scenario.Variable;
import org.vigie.core.scenario.When;

/// A small scenario about the fictional Altéa Télécom, and every act that there is about playing it.
public final class SampleExercise {
    public static final Duration AT = Duration.ofMinutes(5);

    private SampleExercise() {}

    /// Three injects: a post, a call that waits for it, and a reserve.
    public static Scenario scenario() {
        return new Scenario(
                "box",
                "Box 7 : panne",
                "Altéa Télécom",
                "fr",
                "Fictif",
                Duration.ofHours(1),
                List.of(new Objective("O1", "Vérifier", "avant de démentir", 1)),
                List.of(new Team("T1", "Veille", ""), new Team("T2", "Communication", "")),
                List.of(new Part("R1", "Veilleur", "T1")),
                List.of(new Persona("P1", "Data Veilleur", "data_veilleur", "sec", 12_000, Disposition.HOSTILE)),
                List.of(new Outlet("M1", "Le Fil Numérique", OutletKind.NEWSPAPER, 80_000)),
                List.of(new Phase("F1", "Alerte", Duration.ZERO, "")),
                List.of(
                        inject("S-01", InjectKind.SOCIAL, AT, "P1", When.ALWAYS, false),
                        inject(
                                "S-02",
                                InjectKind.CALL,
                                AT.multipliedBy(2),
                                "Un élu",
                                new When(true, List.of(new Condition.Played("S-01", true))),
                                false),
                        inject("S-03", InjectKind.PRESS, AT.multipliedBy(3), "M1", When.ALWAYS, true)),
                List.of(new Variable("marque", "Altéa", "")),
                "Briefer les équipes.",
                "Qu’avez-vous vérifié ?");
    }

    private static Inject inject(String id, InjectKind kind, Duration at, String sender, When when, boolean reserve) {
        return new Inject(
                id,
                "Stimulus " + id,
                kind,
                at,
                reserve,
                true,
                sender,
                List.of("T1"),
                "${marque} : que se passe-t-il ?",
                List.of(new Enclosure("capture.png", "image/png", "Une capture")),
                List.of(
                        new Reaction(
                                "R-" + id,
                                "Consigner",
                                "dans la main courante",
                                15,
                                AT,
                                false,
                                new Judge.Observed(Sign.LINE_LOGGED, "IBAN")),
                        new Reaction("H-" + id, "Appeler", "", 10, AT, true, new Judge.Facilitator())),
                when,
                List.of("O1"),
                "",
                Optional.empty());
    }

    /// Two teams with a role each, and one inject for both after five minutes: each must do this about it in five more.
    public static Scenario forEachTeam(Sign sign, String named) {
        var each = new Reaction("each", "Réagir", "", 10, AT, true, new Judge.Observed(sign, named));
        var inject = new Inject(
                "S-01",
                "Stimulus",
                InjectKind.SOCIAL,
                AT,
                false,
                true,
                "P1",
                List.of(),
                "Que se passe-t-il ?",
                List.of(),
                List.of(each),
                When.ALWAYS,
                List.of(),
                "",
                Optional.empty());
        var box = scenario();
        return new Scenario(
                box.id(),
                box.title(),
                box.organisation(),
                box.language(),
                box.summary(),
                box.length(),
                box.objectives(),
                box.teams(),
                List.of(new Part("monitoring", "Veilleur", "T1"), new Part("communication", "Presse", "T2")),
                box.personas(),
                box.outlets(),
                box.phases(),
                List.of(inject),
                box.variables(),
                box.guide(),
                box.debrief());
    }

    /// An inject with everything that an inject can hold.
    private static Inject rich() {
        return new Inject(
                "S-04",
                "Autre format",
                InjectKind.CUE,
                AT,
                false,
                false,
                "",
                List.of(),
                "",
                List.of(),
                List.of(),
                new When(
                        false,
                        List.of(
                                new Condition.Reacted("R-S-01", false),
                                new Condition.Level(CrisisLevel.CRISIS),
                                new Condition.Published(2))),
                List.of(),
                "à lire",
                Optional.of(new Foreign("openaev", "challenge", "{}")));
    }

    public static ExerciseAct.Fired fired(Inject inject, Duration at, Way way) {
        var scenario = scenario();
        return new ExerciseAct.Fired(
                inject.id(),
                new ExerciseAct.Delivery(
                        inject.kind(),
                        scenario.sender(inject),
                        inject.title(),
                        scenario.fill(inject.text()),
                        inject.targets()),
                at,
                way);
    }

    /// At least one act of every kind.
    public static List<Payload> kinds() {
        var acts = new ArrayList<Payload>(ScenarioShelf.acts(scenario()));
        acts.add(new ScenarioAct.InjectsKept("box", List.of(rich())));
        acts.add(new ScenarioAct.InjectsWithdrawn("box", List.of("S-04")));
        acts.add(new ScenarioAct.Withdrawn("vieux", "remplacé"));
        acts.add(new ScenarioAct.Withdrawn("vieux", ""));
        acts.add(new ExerciseAct.Prepared("box", 7));
        for (var turn : Turn.values()) acts.add(new ExerciseAct.Clocked(turn, AT, 1.5));
        for (var inject : scenario().injects()) acts.add(fired(inject, AT, Way.TIMED));
        acts.add(new ExerciseAct.Skipped("S-02", AT, "salle saturée"));
        acts.add(new ExerciseAct.Skipped("S-02", AT, ""));
        acts.add(new ExerciseAct.Shifted("S-02", AT.plusSeconds(90)));
        acts.add(new ExerciseAct.Seen("S-01"));
        acts.add(new ExerciseAct.Marked("H-S-01", 2, AT));
        acts.add(new ExerciseAct.Observed("R-S-01", true, AT, "ligne 12"));
        acts.add(new ExerciseAct.Observed("R-S-02", false, AT, ""));
        acts.add(new ExerciseAct.Observed("R-S-03", true, AT, "ligne 14", Optional.of("T1")));
        acts.add(new ExerciseAct.Voted("T1", "H-S-01", 3));
        acts.add(new ExerciseAct.Remarked(ExerciseAct.Remark.STRENGTH, "Bon réflexe", Optional.of("S-01"), AT));
        acts.add(new ExerciseAct.Whispered(true, List.of("T1"), "Cinq minutes encore"));
        acts.add(new ExerciseAct.Whispered(false, List.of(), "Est-ce joué ?"));
        acts.add(new ExerciseAct.CrowdTuned(Map.of("calm", 0.5)));
        acts.add(new ExerciseAct.Debriefed(true, false, List.of("Le calme", "", "Vérifier")));
        acts.add(new ExerciseAct.Debriefed(false, true, List.of("Rien")));
        acts.add(new ExerciseAct.ForkedFrom(new RoomId(new UUID(2, 2)), Instant.parse("2026-10-14T14:00:00Z"), 12));
        acts.add(new ExerciseAct.Concluded(
                new RoomId(new UUID(2, 2)),
                "box",
                "Box 7 : panne",
                61,
                Map.of(Competency.VERIFY, 80),
                Optional.of(Duration.ofMinutes(18))));
        for (var practice : ExerciseAct.Practice.values())
            acts.add(new ExerciseAct.Practised(practice, "holding-1", 7, 10, "clair"));
        return List.copyOf(acts);
    }
}
