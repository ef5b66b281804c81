// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.alerts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.vigie.core.alert.AlertId;
import org.vigie.core.alert.AlertState;
import org.vigie.core.crisis.BlindRound;
import org.vigie.core.crisis.CrisisLevel;
import org.vigie.core.crisis.Criticality;
import org.vigie.core.crisis.CriticalityMatrix;
import org.vigie.core.crisis.PreArmingRule;
import org.vigie.core.crisis.Rating;
import org.vigie.core.journal.AlertAct;
import org.vigie.core.journal.CrisisAct;
import org.vigie.core.journal.Draft;
import org.vigie.core.journal.MobilisationAct;
import org.vigie.core.journal.OnCallAct;
import org.vigie.core.journal.Payload;
import org.vigie.core.mention.Search;
import org.vigie.core.mobilisation.MobilisationId;
import org.vigie.core.mobilisation.Summons;
import org.vigie.core.oncall.AlarmStep;
import org.vigie.core.oncall.Rota;
import org.vigie.core.oncall.Weekly;
import org.vigie.ui.kit.Frame;
import org.vigie.ui.kit.FxTest;
import org.vigie.ui.kit.Stand;
import org.vigie.ui.kit.TestRooms;

/// The screen as people use it: by keys, at both widths, and when saving fails.
@ExtendWith(FxTest.class)
class AlertsScreenTest {
    private static final String NB = "\u00a0";

    private final AlertRoom room = new AlertRoom();
    private final Frame frame = TestRooms.frame();
    private final List<Search> led = new ArrayList<>();
    private final List<String> called = new ArrayList<>();
    private AlertsScreen screen;
    private Stand stand;

    @BeforeEach
    void open() {
        show(1824);
    }

    private void show(int width) {
        if (stand != null) close();
        screen = FxTest.onFx(() -> new AlertsScreen(
                room.room.room(),
                TestRooms.people(),
                room.onDuty(),
                frame,
                (search, _) -> led.add(search),
                (_, _) -> {},
                (level, people, message) ->
                        called.add(level.map(Enum::name).orElse("") + " " + people + " " + message)));
        stand = Stand.show(frame, width, 900, () -> (Parent) screen.node());
        until(() -> screen.model().bookProperty().get().isPresent());
        FxTest.runOnFx(screen::focus);
    }

    @AfterEach
    void close() {
        stand.close();
        FxTest.runOnFx(screen::close);
    }

    private static void until(Callable<Boolean> condition) {
        await().atMost(Duration.ofSeconds(20)).until(() -> FxTest.onFx(condition));
    }

    private AlertId raise(int impact, int probability) {
        var id = room.raise(impact, probability, 30);
        until(() -> screen.model().selectedProperty().get().isPresent());
        FxTest.runOnFx(screen::focus);
        return id;
    }

    private void type(String field, String text) {
        FxTest.runOnFx(() -> stand.find(field, TextField.class).setText(text));
    }

    private AlertState state(AlertId id) {
        return room.alert(id).state();
    }

    @Test
    void anEmptyRoomSaysSoAndOffersToDeclare() {
        assertThat(stand.shows("#alerts-empty")).isTrue();
        stand.press("Ctrl+N");
        type("#declare-title", "Appel d’un ministère");
        stand.click("#answer");
        until(() -> screen.model().listedProperty().get().size() == 1);
        assertThat(stand.said()).contains("AL-01", "Appel d’un ministère");
    }

    @Test
    void keysQualifyRetainAndTakeBack() {
        var id = raise(5, 3);
        until(() -> stand.said().contains("L’information est-elle vraie" + NB + "?"));
        stand.press("N");
        until(() -> state(id) instanceof AlertState.InQualification);
        until(() -> stand.said().contains("Des personnes ou leurs données sont-elles exposées" + NB + "?"));
        stand.press("O");
        until(() -> room.alert(id).answers().size() == 2);
        stand.press("Enter");
        assertThat(stand.shows("#level-reason")).isTrue();
        stand.click("#answer");
        assertThat(state(id)).isInstanceOf(AlertState.InQualification.class);
        FxTest.runOnFx(() -> ((ToggleButton) stand.scene().lookup("#level-3")).fire());
        type("#level-reason", "reprise presse");
        stand.click("#answer");
        until(() -> state(id).equals(new AlertState.Confirmed(CrisisLevel.CRISIS, "reprise presse")));
        assertThat(room.room.room().alerting().crisis().level()).isEqualTo(CrisisLevel.CRISIS);
        FxTest.runOnFx(screen::focus);
        stand.press("Ctrl+Z");
        until(() -> state(id) instanceof AlertState.InQualification);
        assertThat(room.room.room().alerting().crisis().level()).isEqualTo(CrisisLevel.WATCH);
    }

    @Test
    void whatCannotBeSavedStaysTypedWithTheReason() {
        var id = raise(5, 3);
        room.room.journal.refuse(true);
        stand.press("Q");
        type("#acknowledge-comment", "on attend le point");
        stand.click("#answer");
        until(() -> stand.text("#form-problem").startsWith("Non enregistré" + NB + ": le disque"));
        assertThat(stand.text("#acknowledge-comment")).isEqualTo("on attend le point");
        assertThat(state(id)).isEqualTo(new AlertState.New());
        room.room.journal.refuse(false);
        stand.click("#answer");
        until(() -> state(id).equals(new AlertState.Acknowledged("on attend le point", Optional.empty())));
        assertThat(stand.shows("#form-problem")).isFalse();
    }

    @Test
    void closingAsksOneLineOfLearning() {
        var id = raise(3, 3);
        stand.click("#close-alert");
        stand.click("#answer");
        assertThat(state(id)).isEqualTo(new AlertState.New());
        type("#line", "préparer le démenti");
        stand.click("#answer");
        until(() -> state(id).equals(new AlertState.Closed("préparer le démenti")));
        until(() -> screen.model().listedProperty().get().isEmpty());
        stand.click("#tab-CLOSED");
        until(() ->
                stand.said().stream().anyMatch(said -> said.contains("Enseignement" + NB + ": préparer le démenti")));
    }

    @Test
    void aPinMovesByArrowKeysWithAReason() {
        var id = raise(5, 4);
        stand.focus("#pin-1").press("Left").press("Enter");
        assertThat(stand.said()).contains("Déplacer AL-01 en impact 5 × probabilité 3");
        type("#line", "démenti publié");
        stand.click("#answer");
        until(() -> room.alert(id).place().equals(new Criticality(5, 3)));
        assertThat(room.alert(id).places().getLast().reason()).isEqualTo("démenti publié");
        until(() -> stand.shows(".ghost"));
    }

    @Test
    void ratingsStayBlindUntilOneHasRated() {
        var id = raise(5, 3);
        room.room.journal.append(new Draft(
                Optional.of(TestRooms.ALEX.id()),
                Optional.of(TestRooms.EXERCISE.id()),
                TestRooms.NOW,
                List.of(),
                new AlertAct.Rated(id, Rating.of(new Criticality(5, 5)))));
        stand.click("#side-RATING");
        until(() -> stand.said().contains("1 personne a coté. Cotez pour voir."));
        assertThat(stand.said()).doesNotContain("5 × 5");
        stand.click("#rate");
        until(() -> stand.said().contains("5 × 5"));
        assertThat(stand.text("#spread")).isEqualTo("Médiane 5 × 5. Écart d’impact 2, écart de probabilité 2.");
    }

    @Test
    void aRatingThatIsBeingChosenStaysWhileOthersAct() {
        var id = raise(5, 3);
        stand.click("#side-RATING").focus("#rating #impact");
        FxTest.runOnFx(() -> stand.find("#rating #impact", ComboBox.class).setValue(5));
        room.raise(2, 2, 10);
        until(() -> screen.model().listedProperty().get().size() == 2);
        assertThat(FxTest.onFx(() -> stand.scene().getFocusOwner().getId())).isEqualTo("impact");
        stand.click("#rate");
        until(() -> stand.said().contains("5 × 3"));
        assertThat(room.alert(id).round().seenBy(Optional.of(TestRooms.INES.id())))
                .isInstanceOfSatisfying(
                        BlindRound.Seen.Open.class,
                        open -> assertThat(open.ratings())
                                .extracting(BlindRound.Shown::cell)
                                .containsExactly(new Criticality(5, 3)));
    }

    @Test
    void theEvidenceSaysWhatIsUnknownAndOpensItsMentions() {
        raise(5, 3);
        stand.click("#side-EVIDENCE");
        until(() -> stand.said().contains("inconnu"));
        assertThat(stand.said()).contains("Plus large audience connue", "×22", "Aucune publication jointe.");
        stand.click("#open-mentions");
        assertThat(led).hasSize(1);
    }

    @Test
    void theMatrixIsValidatedAndASlipIsSaid() {
        raise(5, 3);
        FxTest.runOnFx(() -> screen.commands().getLast().action().run());
        stand.click("#matrix-editor #cell-5-5");
        assertThat(stand.text("#matrix-falls")).contains("5 × 5");
        stand.click("#answer");
        until(() -> room.room.room().alerting().crisis().matrixKept().isPresent());
        assertThat(room.room.room().alerting().crisis().matrix())
                .isEqualTo(CriticalityMatrix.USUAL.with(new Criticality(5, 5), CrisisLevel.WATCH));
    }

    @Test
    void gettingReadyIsSaidAndLiftedWithAReason() {
        var id = raise(5, 5);
        room.room.journal.append(new Draft(
                Optional.empty(),
                Optional.of(TestRooms.EXERCISE.id()),
                TestRooms.NOW,
                List.of(),
                new CrisisAct.PreArmed(Optional.of(id), List.of("Direction", "Juridique"))));
        until(() -> stand.said().stream().anyMatch(said -> said.contains("sur AL-01") && said.contains("Juridique")));
        assertThat(stand.said()).anyMatch(said -> said.contains("astreinte non appelée"));
        stand.click("#readiness-call");
        assertThat(called).hasSize(1);
        keep(new MobilisationAct.Alarmed(
                new MobilisationId(new UUID(5, 5)),
                id,
                CrisisLevel.MAJOR_CRISIS,
                "AL-01",
                Duration.ofMinutes(10),
                new Summons(TestRooms.ALEX.id(), List.of(), List.of())));
        until(() -> stand.said().stream().anyMatch(said -> said.contains("astreinte appelée à 16:16")));
        assertThat(stand.shows("#readiness-call")).isFalse();
        assertThat(stand.shows("#readiness-plan")).isTrue();
        stand.picture("alerts-ready");
        keep(new CrisisAct.PreArmed(Optional.empty(), List.of("Direction")));
        until(() -> stand.shows("#readiness-call"));
        keep(new MobilisationAct.Called(
                new MobilisationId(new UUID(5, 6)),
                CrisisLevel.CRISIS,
                "Venez",
                Duration.ofMinutes(10),
                List.of(new Summons(TestRooms.ALEX.id(), List.of(), List.of()))));
        until(() -> !stand.shows("#readiness-call"));
        stand.click("#readiness-lift");
        type("#line", "fausse alerte");
        stand.click("#answer");
        until(() -> room.room.room().alerting().crisis().preArming().isEmpty());
        until(() -> !stand.shows("#readiness"));
    }

    @Test
    void theCallOpensWithThoseOnCallAndTheMissingFunctionsTicked() {
        keep(new OnCallAct.RotaKept(Rota.none(TestRooms.PARIS)
                .withWeekly(List.of(new Weekly(
                        "Toujours",
                        List.of(DayOfWeek.values()),
                        LocalTime.MIDNIGHT,
                        LocalTime.MIDNIGHT,
                        1,
                        LocalDate.of(2026, 10, 12),
                        List.of(TestRooms.ALEX.id()))))));
        keep(new CrisisAct.PreArmingKept(new PreArmingRule(Optional.empty(), List.of(), List.of("Communication"))));
        var id = raise(5, 5);
        until(() -> stand.said().contains("D’astreinte" + NB + ": Alexandre Roy"));
        stand.click("#mobilise-all");
        assertThat(called)
                .singleElement()
                .satisfies(call -> assertThat(call)
                        .startsWith("MAJOR_CRISIS [" + TestRooms.ALEX.id() + ", " + TestRooms.INES.id()
                                + "] AL-01, niveau 4")
                        .endsWith("Merci de rejoindre la salle et de confirmer votre arrivée."));
        keep(new OnCallAct.AlarmHeld(id, AlarmStep.Held.NOBODY));
        until(() -> stand.shows("#alarm-unanswered"));
        assertThat(stand.said())
                .anyMatch(said -> said.startsWith("L’alerte AL-01 n’a été prise en compte par personne."));
        stand.picture("alerts-unanswered-fr-dark");
        stand.click("#alarm-call");
        assertThat(called).hasSize(2);
    }

    private void keep(Payload act) {
        room.room.journal.append(
                new Draft(Optional.empty(), Optional.of(TestRooms.EXERCISE.id()), TestRooms.NOW, List.of(), act));
    }

    @Test
    void narrowTheMatrixIsASideOfTheDetail() {
        raise(5, 3);
        assertThat(stand.shows("#matrix")).isTrue();
        show(1192);
        assertThat(stand.shows("#matrix")).isFalse();
        stand.click("#side-MATRIX");
        assertThat(stand.shows("#matrix")).isTrue();
        stand.click("#side-QUALIFICATION");
        assertThat(stand.shows("#question")).isTrue();
    }

    @Test
    void theLanguageChangesWhileOneLooks() {
        raise(5, 3);
        FxTest.runOnFx(() -> frame.preferences().set(frame.preferences().get().with(Locale.ENGLISH)));
        until(() -> stand.said().contains("Is the information true?"));
        assertThat(stand.said()).contains("Alerts", "Criticality matrix", "Retain level 3", "Acknowledge");
    }

    @Test
    void newAlertsAreCountedOnTheRail() {
        var id = raise(5, 3);
        until(() -> screen.badge().getValue().count() == 1);
        FxTest.runOnFx(() -> screen.model().acts().answer(room.alert(id), 1, "true", "no", ""));
        until(() -> screen.badge().getValue().count() == 0);
    }
}
