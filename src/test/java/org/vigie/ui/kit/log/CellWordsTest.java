// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.kit.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vigie.core.action.ActionId;
import org.vigie.core.action.Charge;
import org.vigie.core.advice.Answers;
import org.vigie.core.advice.Assessment;
import org.vigie.core.advice.CrisisType;
import org.vigie.core.advice.ParacrisisResponse;
import org.vigie.core.advice.Question;
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
import org.vigie.core.mobilisation.Outcome;
import org.vigie.core.plan.CrisisPlan;
import org.vigie.core.sitrep.Sitrep;
import org.vigie.core.sitrep.Trend;
import org.vigie.core.word.Audience;
import org.vigie.ui.kit.Formats;
import org.vigie.ui.kit.TestRooms;
import org.vigie.ui.kit.Texts;

class CellWordsTest {
    private static final RoleId LEGAL = UsualRoles.LEGAL.id();
    private static final RoleId OWN = new RoleId(new UUID(9, 9));
    private static final ActionId SCRIPT = new ActionId(new UUID(7, 1), 17);
    private static final ActionId OTHER = new ActionId(new UUID(7, 4), 12);
    private static final DecisionId GESTURE = new DecisionId(new UUID(7, 2), 7);
    private static final ClaimId LEAK = new ClaimId(new UUID(7, 3), 3);
    private static final Instant DUE = Instant.parse("2026-10-14T15:00:00Z");

    private final Texts texts = new Texts(Locale.FRENCH);
    private final LogWords words = new LogWords(
            texts,
            new Formats(texts, ZoneId.of("Europe/Paris")),
            person -> person.equals(TestRooms.INES.id()) ? Optional.of(TestRooms.INES.name()) : Optional.empty());

    static Stream<Payload> everyKind() {
        return Stream.of(
                        roles(),
                        actions(),
                        decisions(),
                        claims(),
                        cards(),
                        plans(),
                        sitreps(),
                        advice(),
                        cells(),
                        words())
                .flatMap(kinds -> kinds);
    }

    private static Stream<Payload> roles() {
        var ines = TestRooms.INES.id();
        return Stream.concat(
                Stream.of(Presence.values()).map(presence -> new RoleAct.PresenceNoted(ines, presence)),
                Stream.of(
                        new RoleAct.RoleKept(UsualRoles.LEGAL),
                        new RoleAct.RoleWithdrawn(OWN, "siège"),
                        new RoleAct.SeatTaken(LEGAL, Seat.LEAD, ines),
                        new RoleAct.SeatTaken(LEGAL, Seat.DEPUTY, ines),
                        new RoleAct.SeatLeft(LEGAL, Seat.LEAD),
                        new RoleAct.SeatLeft(LEGAL, Seat.DEPUTY),
                        new RoleAct.HandedOver(LEGAL, ines, new HandOver("a", "b", "c")),
                        new RoleAct.ShiftSet(LEGAL, Optional.of(DUE)),
                        new RoleAct.ShiftSet(LEGAL, Optional.empty())));
    }

    private static Stream<Payload> actions() {
        return Stream.of(
                given(Optional.of(DUE)),
                given(Optional.empty()),
                new ActionAct.Reworded(SCRIPT, "version 3"),
                new ActionAct.Charged(SCRIPT, Charge.NOBODY),
                new ActionAct.Scheduled(SCRIPT, Optional.of(DUE), ""),
                new ActionAct.Scheduled(SCRIPT, Optional.empty(), "attente"),
                new ActionAct.Scheduled(SCRIPT, Optional.empty(), "", Optional.of(List.of())),
                new ActionAct.Scheduled(SCRIPT, Optional.empty(), "", Optional.of(List.of(OTHER))),
                new ActionAct.Given(
                        SCRIPT, "Script", Charge.NOBODY, Optional.empty(), List.of(OTHER), Optional.empty()),
                new ActionAct.Progressed(SCRIPT, 40),
                new ActionAct.Done(SCRIPT, ""),
                new ActionAct.Dropped(SCRIPT, "inutile"),
                new ActionAct.Reopened(SCRIPT, ""));
    }

    private static Payload given(Optional<Instant> due) {
        return new ActionAct.Given(SCRIPT, "Script", Charge.of(LEGAL), due, List.of(), Optional.empty());
    }

    private static Stream<Payload> decisions() {
        var known = new KnownThen(
                DUE, CrisisLevel.CRISIS, OptionalLong.empty(), OptionalDouble.empty(), List.of(), List.of());
        return Stream.of(
                new DecisionAct.Asked(GESTURE, "10 jours ?", List.of(), Optional.empty(), List.of(), Optional.empty()),
                new DecisionAct.Advised(GESTURE, LEGAL, Optional.of("10 jours"), "réserve"),
                new DecisionAct.Scheduled(GESTURE, Optional.of(DUE)),
                new DecisionAct.Taken(GESTURE, "10 jours", "budget", known),
                new DecisionAct.Withdrawn(GESTURE, "sans objet"));
    }

    private static Stream<Payload> claims() {
        return Stream.concat(
                Stream.of(ClaimState.values()).map(state -> new ClaimAct.Judged(LEAK, state, "capture")),
                Stream.of(
                        new ClaimAct.Noted(LEAK, "Des IBAN circulent.", "", Charge.NOBODY, ""),
                        new ClaimAct.Reworded(LEAK, "Des IBAN"),
                        new ClaimAct.Charged(LEAK, Charge.of(TestRooms.INES.id())),
                        new ClaimAct.Rebutted(LEAK, "Aucune fuite."),
                        new ClaimAct.Searched(LEAK, "iban*"),
                        new ClaimAct.Tied(LEAK, List.of(), true),
                        new ClaimAct.Tied(LEAK, List.of(), false)));
    }

    private static Stream<Payload> plans() {
        var plan = new CrisisPlan(
                "leak", 2, new Wording("Fuite", "Leak"), List.of(), List.of(), List.of(), List.of(card()));
        return Stream.of(
                new PlanAct.PlanKept(plan),
                new PlanAct.PlanWithdrawn("leak"),
                new PlanAct.PlansChosen(List.of()),
                new PlanAct.PlansChosen(List.of("a", "b")));
    }

    private static Stream<Payload> advice() {
        return Stream.of(new AdviceAct.Assessed(Assessment.NONE), new AdviceAct.Assessed(assessed()));
    }

    private static Assessment assessed() {
        return new Assessment(
                Answers.NONE.with(Question.TYPE, Optional.of(CrisisType.RUMOUR)),
                List.of("BASE", "S1"),
                List.of(Response.DENIAL),
                Optional.of(ParacrisisResponse.REFUTATION),
                List.of(),
                "capture de 2023");
    }

    private static Stream<Payload> sitreps() {
        var report = new EntryRef(new OriginId(new UUID(8, 8)), 4);
        return Stream.of(
                new SitrepAct.Issued(sitrep(false)),
                new SitrepAct.Issued(sitrep(true)),
                new SitrepAct.Sent(report, 3, List.of(TestRooms.INES.id()), List.of()),
                new SitrepAct.Delivered(
                        report, 3, Optional.of(TestRooms.INES.id()), "ines@altea.example", Outcome.SENT, ""));
    }

    private static Stream<Payload> words() {
        var whom = List.of(Audience.CUSTOMERS, Audience.MEDIA);
        return Stream.of(
                new WordAct.Issued(whom, "Communiqué", "Aucune fuite."), new WordAct.Issued(whom, "", "Point."));
    }

    private static Sitrep sitrep(boolean noChange) {
        return new Sitrep(
                3,
                DUE.minusSeconds(3600),
                DUE,
                CrisisLevel.CRISIS,
                Trend.STEADY,
                noChange,
                Sitrep.Text.NONE,
                List.of(),
                List.of(),
                Optional.empty());
    }

    private static ActionCard card() {
        var step = new ActionCard.Step(new Wording("Figer", "Freeze"), Optional.empty(), Optional.empty());
        return new ActionCard("leak", 4, 1, new Wording("Fuite", "Leak"), List.of(step));
    }

    private static Stream<Payload> cards() {
        return Stream.of(
                new CardAct.Opened(card()),
                new CardAct.Ticked("leak", 0, true),
                new CardAct.Ticked("leak", 0, false),
                new CardAct.PutAway("leak"));
    }

    private static Stream<Payload> cells() {
        var alert = Optional.of(new AlertId(new UUID(7, 4), 3));
        return Stream.of(
                new CellAct.Opened("Panne", DUE, List.of(), Sector.GENERAL, Optional.empty()),
                new CellAct.Opened("Panne", DUE, List.of(), Sector.GENERAL, alert),
                new CellAct.Rectified("Panne", DUE, List.of(), Sector.GENERAL, "premier signal"),
                new CellAct.StoodDown("retour à la normale", 2),
                new CellAct.Reopened("rechute"));
    }

    @ParameterizedTest
    @MethodSource("everyKind")
    void everyKindIsSaidInBothLanguages(Payload payload) {
        var french = words.say(payload);
        texts.localeProperty().set(Locale.ENGLISH);
        var english = words.say(payload);
        assertThat(french).isNotBlank().doesNotContain("{", "Optional");
        assertThat(english).isNotBlank().doesNotContain("{", "Optional").isNotEqualTo(french);
    }

    @Test
    void noKindIsForgotten() {
        var shown = everyKind().<Class<?>>map(Object::getClass).toList();
        for (var family : List.of(
                RoleAct.class,
                ActionAct.class,
                DecisionAct.class,
                ClaimAct.class,
                CardAct.class,
                PlanAct.class,
                AdviceAct.class,
                SitrepAct.class,
                CellAct.class)) assertThat(family.getPermittedSubclasses()).allMatch(shown::contains);
    }

    @Test
    void sentencesSayWhoWhatAndWhen() {
        assertThat(words.say(given(Optional.of(DUE)))).isEqualTo("A-17\u00a0: Script (Juridique, avant 17:00)");
        assertThat(words.say(new ActionAct.Done(SCRIPT, ""))).isEqualTo("A-17 terminée");
        assertThat(words.say(new ActionAct.Done(SCRIPT, "en ligne"))).isEqualTo("A-17 terminée\u00a0: en ligne");
        assertThat(words.say(new RoleAct.SeatTaken(LEGAL, Seat.LEAD, TestRooms.INES.id())))
                .isEqualTo("Inès Carpentier prend le rôle Juridique");
        assertThat(words.say(new ClaimAct.Judged(LEAK, ClaimState.REFUTED, "capture de 2023")))
                .isEqualTo("F-03 démentie\u00a0: capture de 2023");
        assertThat(words.say(new AdviceAct.Assessed(assessed())))
                .isEqualTo("Stratégie\u00a0: Rumeur, fausse information · avis BASE, S1 · retenu\u00a0: Démentir"
                        + " · en ligne\u00a0: Réfuter, preuve à l’appui · capture de 2023");
        assertThat(words.say(new CellAct.StoodDown("retour à la normale", 2)))
                .isEqualTo("Cellule désarmée, 2 points de la liste laissés\u00a0: retour à la normale");
    }
}
