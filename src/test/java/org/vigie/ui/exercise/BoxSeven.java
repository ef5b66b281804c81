// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.exercise;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.vigie.core.crisis.CrisisLevel;
import org.vigie.core.exercise.Course;
import org.vigie.core.journal.CrisisAct;
import org.vigie.core.journal.ExerciseAct;
import org.vigie.core.journal.ExerciseAct.Clocked;
import org.vigie.core.journal.ExerciseAct.Fired;
import org.vigie.core.journal.ExerciseAct.Marked;
import org.vigie.core.journal.ExerciseAct.Remark;
import org.vigie.core.journal.ExerciseAct.Remarked;
import org.vigie.core.journal.ExerciseAct.Turn;
import org.vigie.core.journal.ExerciseAct.Way;
import org.vigie.core.journal.LogType;
import org.vigie.core.journal.Payload;
import org.vigie.core.scenario.Disposition;
import org.vigie.core.scenario.Enclosure;
import org.vigie.core.scenario.Inject;
import org.vigie.core.scenario.InjectKind;
import org.vigie.core.scenario.Judge;
import org.vigie.core.scenario.Objective;
import org.vigie.core.scenario.Persona;
import org.vigie.core.scenario.Phase;
import org.vigie.core.scenario.Reaction;
import org.vigie.core.scenario.Scenario;
import org.vigie.core.scenario.ScenarioShelf;
import org.vigie.core.scenario.Sign;
import org.vigie.core.scenario.Team;
import org.vigie.core.scenario.When;
import org.vigie.ui.kit.TestRoom;
import org.vigie.ui.kit.TestRooms;

/// The fictional exercise that is drawn in the design: eighteen injects in three hours, played up to H+01:12:40.
final class BoxSeven {
    static final Duration NOW = Duration.ofSeconds(3600 + 12 * 60 + 40);

    private BoxSeven() {}

    static Scenario scenario() {
        return new Scenario(
                "box7",
                "Box 7 : panne et rumeur",
                "Altéa Télécom",
                "fr",
                "Fictif",
                Duration.ofHours(3),
                List.of(new Objective("O1", "Vérifier avant de démentir", "", 1)),
                List.of(new Team("T1", "Veille", ""), new Team("T2", "Communication", "")),
                List.of(),
                List.of(new Persona("P1", "Data Veilleur", "data_veilleur", "sec", 12_000, Disposition.HOSTILE)),
                List.of(),
                List.of(new Phase("F1", "Alerte", Duration.ZERO, "")),
                List.of(
                        inject("S-01", "Fil « Box HS »", InjectKind.FORUM, 0),
                        inject("S-02", "Mot-dièse #AlteaPanne", InjectKind.SOCIAL, 8, reaction("R-02", 30)),
                        inject("S-03", "Appel d’un élu", InjectKind.CALL, 16),
                        inject("S-04", "Question du Fil Num.", InjectKind.PRESS, 24),
                        inject("S-05", "Procédure à risque", InjectKind.FORUM, 30),
                        inject("S-06", "Vidéo voyant rouge", InjectKind.SOCIAL, 38),
                        inject("S-07", "12 % du parc atteint", InjectKind.MAIL, 44, reaction("R-07", 20)),
                        inject("S-08", "Hôpital sans ligne", InjectKind.CALL, 48),
                        inject("S-09", "Préfecture, urgences", InjectKind.AUTHORITY, 56),
                        inject("S-10", "Appel à témoins", InjectKind.FORUM, 62),
                        capture(),
                        inject("S-12", "Demande d’interview", InjectKind.PRESS, 75, reaction("R-12", 20)),
                        inject("S-13", "Courriel interne fuité", InjectKind.MAIL, 88),
                        inject("S-14", "Recours collectif", InjectKind.FORUM, 100),
                        inject("S-15", "Appel au boycott", InjectKind.SOCIAL, 112, reaction("R-15", 20)),
                        inject("S-16", "Direct à 18:00", InjectKind.PRESS, 125),
                        inject("S-17", "Fausse journaliste", InjectKind.CALL, 135),
                        inject("S-18", "Autorité de contrôle", InjectKind.AUTHORITY, 150),
                        reserve()),
                List.of(),
                "",
                "");
    }

    /// As a fork of another room leaves it.
    static Scenario unwritten() {
        return new Scenario(
                "box7",
                "Repris de la salle 12",
                "",
                "",
                "",
                Duration.ZERO,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                "",
                "");
    }

    static Inject inject(String id, String title, InjectKind kind, int minutes, Reaction... reactions) {
        return new Inject(
                id,
                title,
                kind,
                Duration.ofMinutes(minutes),
                false,
                true,
                "P1",
                List.of(),
                title + ", texte.",
                List.of(),
                List.of(reactions),
                When.ALWAYS,
                List.of("O1"),
                "",
                Optional.empty());
    }

    private static Reaction reaction(String id, int minutes) {
        return new Reaction(id, "Réagir", "", 10, Duration.ofMinutes(minutes), false, new Judge.Facilitator());
    }

    private static Inject capture() {
        return new Inject(
                "S-11",
                "Capture d’écran : IBAN en vente",
                InjectKind.SOCIAL,
                Duration.ofMinutes(70),
                false,
                true,
                "P1",
                List.of("T1"),
                "Fichier clients d’Altéa en vente depuis ce matin. Extrait ci-joint, IBAN compris. #AlteaPanne",
                List.of(new Enclosure("capture-iban.png", "image/png", "")),
                List.of(
                        expected("R1", "Consigner la capture et son adresse", 5, 15),
                        expected("R2", "Interroger la Sécurité du SI", 10, 25),
                        expected("R3", "Prévenir Juridique et protection des données", 10, 20),
                        new Reaction(
                                "R4",
                                "Ne pas démentir sans preuve",
                                "",
                                15,
                                Duration.ofMinutes(20),
                                false,
                                new Judge.Observed(Sign.FACT_VERIFIED, "")),
                        expected("R5", "Préparer un message conditionnel", 20, 15),
                        expected("R6", "Alerter le porte-parole", 15, 10)),
                When.ALWAYS,
                List.of("O1"),
                "",
                Optional.empty());
    }

    private static Reaction expected(String id, String name, int minutes, int weight) {
        return new Reaction(id, name, "", weight, Duration.ofMinutes(minutes), false, new Judge.Facilitator());
    }

    private static Inject reserve() {
        return new Inject(
                "S-19",
                "Faux compte officiel",
                InjectKind.SOCIAL,
                Duration.ofMinutes(60),
                true,
                true,
                "P1",
                List.of(),
                "Compte usurpé.",
                List.of(),
                List.of(),
                When.ALWAYS,
                List.of(),
                "",
                Optional.empty());
    }

    // ---- rooms

    /// An exercise room that is prepared and not started, at H+00:00.
    static TestRoom prepared() {
        var room = TestRooms.open(TestRooms.EXERCISE);
        at(room, Duration.ZERO);
        for (var act : ScenarioShelf.acts(scenario())) room.journal.record(act);
        room.journal.record(new ExerciseAct.Prepared("box7", 7));
        return room;
    }

    /// The same, played up to H+01:12:40 and running.
    static TestRoom played() {
        var room = prepared();
        room.journal.record(new Clocked(Turn.STARTED, Duration.ZERO, 1));
        for (var inject : scenario().injects()) {
            if (inject.reserve() || inject.offset().compareTo(NOW) > 0) continue;
            at(room, inject.offset());
            if (inject.id().equals("S-08"))
                room.journal.record(new ExerciseAct.Skipped("S-08", inject.offset(), "la salle était saturée"));
            else fire(room, inject);
            if (inject.id().equals("S-04"))
                room.journal.record(new Payload.Logged(LogType.CALL, "Appel de la Sécurité du SI", Optional.empty()));
        }
        at(room, Duration.ofMinutes(64));
        room.journal.record(
                new CrisisAct.LevelDecided(CrisisLevel.CRISIS, "rumeur", Optional.empty(), Optional.empty()));
        at(room, Duration.ofMinutes(71));
        room.journal.record(new ExerciseAct.Seen("S-11"));
        room.journal.record(new Payload.Logged(LogType.FACT, "Capture consignée", Optional.empty()));
        room.journal.record(new Marked("R1", 3, Duration.ofMinutes(71)));
        at(room, Duration.ofMinutes(72));
        room.journal.record(new ExerciseAct.Observed("R4", true, Duration.ofMinutes(72), "aucun démenti"));
        room.journal.record(new Remarked(
                Remark.STRENGTH,
                "La vérification part avant toute réponse.",
                Optional.of("S-11"),
                Duration.ofMinutes(72)));
        at(room, NOW);
        return room;
    }

    private static void fire(TestRoom room, Inject inject) {
        var delivery = new ExerciseAct.Delivery(
                inject.kind(), "Data Veilleur", inject.title(), inject.text(), inject.targets());
        room.journal.by(Optional::empty);
        room.journal.record(new Fired(inject.id(), delivery, inject.offset(), Way.TIMED));
        room.journal.by(() -> Optional.of(TestRooms.INES.id()));
    }

    /// Moves the game's clock.
    static void at(TestRoom room, Duration game) {
        room.at(TestRooms.EXERCISE.openedAt().plus(game));
    }

    static Course course(TestRoom room) {
        return Course.read(room.journal, TestRooms.EXERCISE.id());
    }
}
