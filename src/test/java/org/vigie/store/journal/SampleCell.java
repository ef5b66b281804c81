// SPDX-License-Identifier: Apache-2.0
package org.vigie.store.journal;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.stream.Stream;
import org.vigie.core.action.ActionId;
import org.vigie.core.action.Charge;
import org.vigie.core.advice.Answers;
import org.vigie.core.advice.Assessment;
import org.vigie.core.advice.CrisisType;
import org.vigie.core.advice.Paracrisis;
import org.vigie.core.advice.ParacrisisResponse;
import org.vigie.core.advice.Question;
import org.vigie.core.advice.RepairTactic;
import org.vigie.core.advice.Reputation;
import org.vigie.core.advice.Response;
import org.vigie.core.alert.AlertId;
import org.vigie.core.alert.Sector;
import org.vigie.core.card.ActionCard;
import org.vigie.core.cell.HandOver;
import org.vigie.core.cell.Presence;
import org.vigie.core.cell.RoleId;
import org.vigie.core.cell.Seat;
import org.vigie.core.cell.UsualRoles;
import org.vigie.core.claim.ClaimId;
import org.vigie.core.claim.ClaimState;
import org.vigie.core.crisis.CrisisLevel;
import org.vigie.core.crisis.Wording;
import org.vigie.core.decision.DecisionId;
import org.vigie.core.decision.KnownThen;
import org.vigie.core.journal.ActionAct;
import org.vigie.core.journal.AdviceAct;
import org.vigie.core.journal.CardAct;
import org.vigie.core.journal.CellAct;
import org.vigie.core.journal.ClaimAct;
import org.vigie.core.journal.DecisionAct;
import org.vigie.core.journal.EntryRef;
import org.vigie.core.journal.OriginId;
import org.vigie.core.journal.Payload;
import org.vigie.core.journal.PlanAct;
import org.vigie.core.journal.RoleAct;
import org.vigie.core.journal.SitrepAct;
import org.vigie.core.journal.WordAct;
import org.vigie.core.mobilisation.Dispatch.Means;
import org.vigie.core.mobilisation.Outcome;
import org.vigie.core.plan.CrisisPlan;
import org.vigie.core.sitrep.Sitrep;
import org.vigie.core.sitrep.Trend;
import org.vigie.core.word.Audience;

/// At least one payload of every kind about roles, actions, decisions, claims, action cards and plans.
final class SampleCell {
    private static final Instant AT = Instant.parse("2026-03-10T07:42:00.123456789Z");
    private static final EntryRef REF = new EntryRef(new OriginId(new UUID(5, 5)), 12);
    private static final RoleId LEGAL = UsualRoles.LEGAL.id();
    private static final ActionId SCRIPT = new ActionId(new UUID(7, 1), 17);
    private static final DecisionId GESTURE = new DecisionId(new UUID(7, 2), 7);
    private static final ClaimId LEAK = new ClaimId(new UUID(7, 3), 3);

    private SampleCell() {}

    static Stream<Payload> kinds() {
        return Stream.of(
                        roles(),
                        actions(),
                        decisions(),
                        claims(),
                        cards(),
                        plans(),
                        sitreps(),
                        words(),
                        advice(),
                        cells())
                .flatMap(kinds -> kinds);
    }

    private static Stream<Payload> roles() {
        return Stream.of(
                new RoleAct.RoleKept(UsualRoles.LEGAL),
                new RoleAct.RoleWithdrawn(LEGAL, "tenu par le siège"),
                new RoleAct.SeatTaken(LEGAL, Seat.DEPUTY, SamplePayloads.INES),
                new RoleAct.SeatLeft(LEGAL, Seat.LEAD),
                new RoleAct.HandedOver(LEGAL, SamplePayloads.INES, new HandOver("a", "b", "c")),
                new RoleAct.PresenceNoted(SamplePayloads.INES, Presence.IN_CALL),
                new RoleAct.ShiftSet(LEGAL, Optional.of(AT)));
    }

    private static Stream<Payload> actions() {
        var charge = new Charge(Optional.of(LEGAL), Optional.of(SamplePayloads.INES));
        var before = new ActionId(new UUID(7, 9), 4);
        return Stream.of(
                new ActionAct.Given(
                        SCRIPT, "Script « version 2 »", charge, Optional.of(AT), List.of(before), Optional.of(REF)),
                new ActionAct.Reworded(SCRIPT, "Script, version 3"),
                new ActionAct.Charged(SCRIPT, Charge.NOBODY),
                new ActionAct.Scheduled(SCRIPT, Optional.empty(), "attend le chiffrage"),
                new ActionAct.Scheduled(SCRIPT, Optional.of(AT), "", Optional.of(List.of(before))),
                new ActionAct.Progressed(SCRIPT, 40),
                new ActionAct.Done(SCRIPT, ""),
                new ActionAct.Dropped(SCRIPT, "inutile"),
                new ActionAct.Reopened(SCRIPT, "coquille"));
    }

    private static Stream<Payload> decisions() {
        var known = new KnownThen(
                AT,
                CrisisLevel.CRISIS,
                OptionalLong.of(1_284),
                OptionalDouble.of(0.625),
                List.of("Fuite de données"),
                List.of());
        var unknown = new KnownThen(
                AT, CrisisLevel.WATCH, OptionalLong.empty(), OptionalDouble.empty(), List.of(), List.of("12 %"));
        return Stream.of(
                new DecisionAct.Asked(
                        GESTURE,
                        "10 jours ou 1 mois ?",
                        List.of("10 jours", "1 mois"),
                        Optional.of(LEGAL),
                        List.of(LEGAL),
                        Optional.of(AT)),
                new DecisionAct.Advised(GESTURE, LEGAL, Optional.of("10 jours"), ""),
                new DecisionAct.Scheduled(GESTURE, Optional.of(AT)),
                new DecisionAct.Taken(GESTURE, "10 jours", "budget", known),
                new DecisionAct.Taken(GESTURE, "autre", "", unknown),
                new DecisionAct.Withdrawn(GESTURE, "sans objet"));
    }

    private static Stream<Payload> claims() {
        return Stream.of(
                new ClaimAct.Noted(LEAK, "Des IBAN circulent.", "@data_veilleur", Charge.of(LEGAL), "iban*"),
                new ClaimAct.Reworded(LEAK, "Des IBAN anciens circulent."),
                new ClaimAct.Charged(LEAK, Charge.of(SamplePayloads.INES)),
                new ClaimAct.Judged(LEAK, ClaimState.REFUTED, "capture de 2023"),
                new ClaimAct.Rebutted(LEAK, "Aucune fuite."),
                new ClaimAct.Searched(LEAK, "iban* OU fuite*"),
                new ClaimAct.Tied(LEAK, List.of(SamplePayloads.POST), false));
    }

    private static Stream<Payload> sitreps() {
        var report = new Sitrep(
                3,
                AT.minusSeconds(3600),
                AT,
                CrisisLevel.CRISIS,
                Trend.WORSENING,
                false,
                new Sitrep.Text("Panne", "A-01", "A-02", "", "14:40 — « Nous cherchons »", ""),
                List.of(new Sitrep.Story(
                        "fuite iban", 120, OptionalDouble.of(-0.5), Optional.of(ClaimState.TO_VERIFY))),
                List.of(new Sitrep.Hour(AT.minusSeconds(3600), 5, 3, 1)),
                Optional.of(AT.plusSeconds(3600)));
        return Stream.of(
                new SitrepAct.Issued(report),
                new SitrepAct.Sent(SamplePayloads.REF, 3, List.of(SamplePayloads.INES), List.of(Means.SLACK)),
                new SitrepAct.Delivered(
                        SamplePayloads.REF,
                        3,
                        Optional.of(SamplePayloads.INES),
                        "ines@altea.example",
                        Outcome.REFUSED,
                        "550 5.1.1"));
    }

    private static Stream<Payload> words() {
        return Stream.of(new WordAct.Issued(
                List.of(Audience.CUSTOMERS, Audience.MEDIA), "Communiqué", "Aucune fuite : « rien » à 15:48."));
    }

    private static Stream<Payload> plans() {
        var plan = new CrisisPlan(
                "data-leak",
                2,
                new Wording("Fuite", "Leak"),
                List.of(LEGAL),
                List.of(new CrisisPlan.Threshold(CrisisLevel.ALERT, new Wording("Rançon", "Ransom"))),
                List.of(new CrisisPlan.Stakeholder(Duration.ofHours(1), new Wording("Banque", "Bank"))),
                List.of(card()));
        return Stream.of(
                new PlanAct.PlanKept(plan),
                new PlanAct.PlanWithdrawn("data-leak"),
                new PlanAct.PlansChosen(List.of("data-leak")));
    }

    private static Stream<Payload> advice() {
        var answers = Answers.NONE
                .taking(Question.TYPE, CrisisType.TECHNICAL_ACCIDENT, "outage")
                .with(Question.HISTORY, Optional.of(true))
                .with(Question.REPUTATION, Optional.of(Reputation.NEUTRAL))
                .with(Question.PARACRISIS, Optional.of(Paracrisis.CHALLENGE));
        var assessment = new Assessment(
                answers,
                List.of("S5"),
                List.of(Response.APOLOGY, Response.INSTRUCTING),
                Optional.of(ParacrisisResponse.REFORM),
                List.of(RepairTactic.MORTIFICATION),
                "panne reconnue");
        return Stream.of(new AdviceAct.Assessed(assessment), new AdviceAct.Assessed(Assessment.NONE));
    }

    private static Stream<Payload> cards() {
        return Stream.of(
                new CardAct.Opened(card()), new CardAct.Ticked("data-leak", 0, true), new CardAct.PutAway("data-leak"));
    }

    private static ActionCard card() {
        var step = new ActionCard.Step(
                new Wording("Figer la capture", "Freeze the capture"),
                Optional.of(LEGAL),
                Optional.of(Duration.ofMinutes(10)));
        return new ActionCard("data-leak", 4, 1, new Wording("Fuite alléguée", ""), List.of(step));
    }

    private static Stream<Payload> cells() {
        var alert = new AlertId(new UUID(7, 4), 3);
        return Stream.of(
                new CellAct.Opened(
                        "Panne Box 7", AT, List.of("outage", "data-leak"), Sector.TELECOM, Optional.of(alert)),
                new CellAct.Opened("Sans type", AT, List.of(), Sector.GENERAL, Optional.empty()),
                new CellAct.Rectified("Panne Box 7", AT, List.of("outage"), Sector.TELECOM, "premier signal à 7:42"),
                new CellAct.StoodDown("retour à la normale", 2),
                new CellAct.Reopened("reprise"));
    }
}
