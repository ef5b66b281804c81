// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.advice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextArea;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vigie.core.action.Charge;
import org.vigie.core.advice.Counsel;
import org.vigie.core.advice.CrisisType;
import org.vigie.core.advice.Question;
import org.vigie.core.advice.Response;
import org.vigie.core.cell.Room;
import org.vigie.core.claim.ClaimId;
import org.vigie.core.journal.AdviceAct;
import org.vigie.core.journal.ClaimAct;
import org.vigie.core.journal.LogType;
import org.vigie.core.journal.Payload;
import org.vigie.core.journal.PlanAct;
import org.vigie.core.plan.TestPlans;
import org.vigie.ui.kit.Frame;
import org.vigie.ui.kit.FxTest;
import org.vigie.ui.kit.Stand;
import org.vigie.ui.kit.TestRoom;
import org.vigie.ui.kit.TestRooms;
import org.vigie.ui.kit.Theme;
import org.vigie.ui.kit.source.DirectLanes;

@ExtendWith(FxTest.class)
class AdviceDialogTest {
    private final Frame frame = TestRooms.frame();

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void theRoomFillsInTheRulesAdviseAndWhatIsKeptStandsInTheJournal(boolean real) {
        var memory = room(real ? TestRooms.WATCH : TestRooms.EXERCISE);
        try (var stand = show(memory, 1920, 1080)) {
            assertThat(stand.text("#advice-cluster"))
                    .isEqualTo("e1 · Groupe «\u00a0accident\u00a0»\u00a0: responsabilité attribuée faible");
            assertThat(stand.said()).anyMatch(text -> text.startsWith("proposé d’après le plan"));
            assertThat(stand.shows("#advice-rule-BASE")).isTrue();
            assertThat(stand.shows("#advice-rule-S4")).isFalse();
            stand.click("#advice-history-no").click("#advice-harm-no");
            choose(stand, Question.REPUTATION);
            assertThat(stand.shows("#advice-rule-S4")).isTrue();
            assertThat(stand.said())
                    .contains("e2 · S4", "non vérifié", "Écartée\u00a0: le groupe n’est pas «\u00a0évitable\u00a0»")
                    .anyMatch(text -> text.startsWith("Entrées\u00a0: Type de crise = "));
            tick(stand, Response.INSTRUCTING);
            tick(stand, Response.DENIAL);
            type(stand, "Rien n’est établi.");
            stand.picture("advice-fr-dark").toFile();
            stand.click("#advice-keep");
            assertThat(stand.shows("#advice")).isFalse();
            assertThat(stand.said()).contains("Évaluation consignée à la main courante");
        }
        var told = told(memory);
        assertThat(told.assessment().answers().type()).contains(CrisisType.TECHNICAL_ACCIDENT);
        assertThat(told.assessment().answers().taken()).containsEntry(Question.TYPE, "outage");
        assertThat(told.assessment().advised()).containsExactly("BASE", "S4");
        assertThat(told.assessment().retained()).containsExactly(Response.INSTRUCTING, Response.DENIAL);
        assertThat(told.assessment().reason()).isEqualTo("Rien n’est établi.");
    }

    @Test
    void whatWasStatedBeforeIsHeldAgainstWhatIsRetainedNow() {
        var memory = room(TestRooms.EXERCISE);
        try (var stand = show(memory, 1920, 1080)) {
            tick(stand, Response.INSTRUCTING);
            tick(stand, Response.DENIAL);
            stand.click("#advice-keep");
        }
        try (var stand = show(memory, 1920, 1080)) {
            tick(stand, Response.DENIAL);
            tick(stand, Response.APOLOGY);
            assertThat(stand.said())
                    .contains(
                            "S8 · Erreur\u00a0: à 16:16 la cellule avait choisi de démentir\u00a0; réparer maintenant se contredit.");
            stand.click("#advice-keep");
            assertThat(told(memory).history()).hasSize(2);
        }
        try (var stand = show(memory, 1920, 1080)) {
            FxTest.runOnFx(() -> stand.scene().getRoot().lookupAll(".tab-pane").stream()
                    .filter(TabPane.class::isInstance)
                    .map(TabPane.class::cast)
                    .forEach(tabs -> tabs.getSelectionModel().select(1)));
            stand.picture("advice-history-fr-dark");
            var latest = told(memory).history().getLast().entry();
            stand.click("#advice-withdraw-" + latest.seq());
            assertThat(told(memory).history()).hasSize(1);
            assertThat(memory.journal.entries.getLast().payload()).isEqualTo(new Payload.Undone(latest));
        }
    }

    @Test
    void whatCanNotBeSavedStaysAndSaysWhy() {
        var memory = room(TestRooms.EXERCISE);
        try (var stand = show(memory, 1920, 1080)) {
            tick(stand, Response.ADJUSTING);
            type(stand, "À garder");
            memory.journal.refuse(true);
            stand.click("#advice-keep");
            assertThat(stand.shows("#advice-problem")).isTrue();
            assertThat(stand.find("#advice-reason", TextArea.class).getText()).isEqualTo("À garder");
            assertThat(told(memory).history()).isEmpty();
        }
        memory.journal.refuse(false);
        try (var stand = show(memory, 1920, 1080)) {
            assertThat(stand.find("#advice-reason", TextArea.class).getText()).isEqualTo("À garder");
        }
    }

    @Test
    void anAssessmentOfAnotherIsToldWhileOneIsWritten() {
        var memory = room(TestRooms.EXERCISE);
        try (var stand = show(memory, 1920, 1080)) {
            assertThat(stand.shows("#advice-overtaken")).isFalse();
            tick(stand, Response.ADJUSTING);
            var other = told(memory).assessment().retaining(Response.APOLOGY, true);
            FxTest.runOnFx(() -> memory.journal.record(new AdviceAct.Assessed(other)));
            assertThat(stand.shows("#advice-overtaken")).isTrue();
            assertThat(box(stand, Response.ADJUSTING).isSelected()).isTrue();
        }
    }

    @Test
    void aVerifiedClaimAgainstARefutedOneLeavesTheChoiceToPeople() {
        var memory = room(TestRooms.EXERCISE);
        claim(memory, 1, org.vigie.core.claim.ClaimState.REFUTED);
        claim(memory, 2, org.vigie.core.claim.ClaimState.VERIFIED);
        try (var stand = show(memory, 1280, 720)) {
            stand.click("#advice-take-F-01").click("#advice-keep");
            assertThat(told(memory).assessment().answers().claim()).contains(false);
            assertThat(told(memory).assessment().answers().taken()).containsEntry(Question.CLAIM, "F-01");
        }
    }

    @Test
    void itIsDrawnSmallLightAndInEnglish() {
        var memory = room(TestRooms.WATCH);
        FxTest.runOnFx(() -> frame.preferences()
                .set(frame.preferences().get().with(Locale.ENGLISH).with(Theme.LIGHT)));
        try (var stand = show(memory, 1280, 720)) {
            tick(stand, Response.DENIAL);
            tick(stand, Response.EXCUSE);
            assertThat(stand.said())
                    .contains(
                            "Strategy adviser",
                            "S8 · Error: to deny and to diminish in the same crisis contradict each other.");
            assertThat(stand.find("#advice-keep", Button.class).isDisabled()).isFalse();
            stand.picture("advice-small-en-light");
        }
    }

    private static void claim(TestRoom memory, int number, org.vigie.core.claim.ClaimState state) {
        var id = new ClaimId(new UUID(5, number), number);
        memory.journal.record(new ClaimAct.Noted(id, "Des données ont fuité", "X", Charge.NOBODY, ""));
        memory.journal.record(new ClaimAct.Judged(id, state, "journal des accès"));
    }

    private TestRoom room(Room of) {
        var memory = TestRooms.open(of);
        memory.journal.record(new PlanAct.PlansChosen(List.of("outage")));
        memory.journal.record(new Payload.Logged(LogType.MESSAGE, "« Nous cherchons la cause »", Optional.empty()));
        return memory;
    }

    private Stand show(TestRoom memory, int width, int height) {
        return Stand.show(frame, width, height, () -> {
            AdviceDialog.open(
                    frame,
                    memory.room(),
                    TestRooms.people(),
                    TestPlans.shipped(),
                    new DirectLanes(),
                    AdviceDialog.Part.ADVICE);
            return new StackPane();
        });
    }

    private static Counsel.Told told(TestRoom memory) {
        return new Counsel(memory.journal, memory.room().room().id()).told();
    }

    private static CheckBox box(Stand stand, Response response) {
        return stand.find("#advice-response-" + response.name().toLowerCase(Locale.ROOT), CheckBox.class);
    }

    private static void tick(Stand stand, Response response) {
        var box = box(stand, response);
        FxTest.runOnFx(box::fire);
        FxTest.settle();
    }

    private static void type(Stand stand, String text) {
        var area = stand.find("#advice-reason", TextArea.class);
        FxTest.runOnFx(() -> area.setText(text));
        FxTest.settle();
    }

    /// The first answer after "unknown".
    private static void choose(Stand stand, Question question) {
        var list =
                stand.find("#advice-" + question.name().toLowerCase(Locale.ROOT), javafx.scene.control.ComboBox.class);
        FxTest.runOnFx(() -> list.getSelectionModel().select(1));
        FxTest.settle();
    }
}
