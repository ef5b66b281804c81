// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.messages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vigie.core.cell.Person;
import org.vigie.core.cell.RoleId;
import org.vigie.core.cell.UsualRoles;
import org.vigie.core.crisis.CrisisLevel;
import org.vigie.core.journal.ApprovalAct;
import org.vigie.core.journal.ApprovalAct.Words;
import org.vigie.core.journal.CrisisAct;
import org.vigie.core.journal.Payload;
import org.vigie.core.message.Approved;
import org.vigie.core.message.Library;
import org.vigie.core.message.Message;
import org.vigie.core.message.TestMessages;
import org.vigie.core.plan.TestPlans;
import org.vigie.core.publish.TestDesks;
import org.vigie.ui.kit.Badge;
import org.vigie.ui.kit.Frame;
import org.vigie.ui.kit.FxTest;
import org.vigie.ui.kit.Stand;
import org.vigie.ui.kit.TestRoom;
import org.vigie.ui.kit.TestRooms;
import org.vigie.ui.kit.TestStation;
import org.vigie.ui.kit.source.DirectLanes;

/// The way of a text through its circuit, with Inès who writes and Alexandre who approves. Both have a PIN.
@ExtendWith(FxTest.class)
class CircuitOnScreenTest {
    private static final RoleId LEGAL = UsualRoles.LEGAL.id();
    private static final RoleId DIRECTION = UsualRoles.DIRECTION.id();
    private static final Message TEXT = TestMessages.HOLDING;

    private final TestRoom memory = TestRooms.open(TestRooms.EXERCISE);
    private final Frame frame = TestRooms.frame();
    private final TestStation station = new TestStation();
    private MessagesScreen screen;
    private Stand stand;

    private void open() {
        station.setPin(TestRooms.ALEX.id(), "1357".toCharArray());
        memory.journal.by(() -> station.person().map(Person::id));
        stand = Stand.show(frame, 1824, 1200, () -> {
            screen = new MessagesScreen(
                    memory.room(),
                    TestRooms.people(),
                    station,
                    List.of(TEXT, TestMessages.ENGLISH),
                    TestPlans.shipped(),
                    TestDesks.of(memory.room(), List.of(TEXT, TestMessages.ENGLISH)),
                    frame,
                    new DirectLanes());
            return (Parent) screen.node();
        });
    }

    @AfterEach
    void close() {
        FxTest.runOnFx(screen::close);
        stand.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void oneAsksAndAnotherApprovesWithTheirPin(String language) {
        FxTest.runOnFx(() -> frame.preferences().set(frame.preferences().get().with(Locale.of(language))));
        open();
        boolean french = language.equals("fr");
        var text = french ? TEXT : TestMessages.ENGLISH;
        assertThat(stand.said()).contains(french ? "Brouillon" : "Draft");
        stand.click("#circuit-ask");
        assertThat(last()).isEqualTo(new ApprovalAct.Submitted(List.of(Words.of(text)), List.of(DIRECTION)));
        assertThat(stand.said())
                .contains(french ? "Attend Direction" : "Waits for Direction")
                .contains(french ? "1 étape sur 2" : "1 of 2 steps");
        stand.click("#circuit-sign");
        assertThat(stand.find("#sign-who", ComboBox.class).getItems())
                .as("who asked does not approve")
                .isEqualTo(List.of(TestRooms.ALEX));
        stand.focus("#sign-pin").type("0000").click("#answer");
        assertThat(stand.text("#form-problem")).startsWith(french ? "Code erroné." : "Wrong PIN.");
        assertThat(last()).isInstanceOf(ApprovalAct.Submitted.class);
        stand.focus("#sign-pin").type("1357").click("#answer");
        assertThat(last())
                .isEqualTo(new ApprovalAct.Signed(List.of(Words.of(text)), DIRECTION, true, Optional.empty(), ""));
        assertThat(memory.journal.entries.getLast().author()).contains(TestRooms.ALEX.id());
        assertThat(stand.said()).contains(french ? "Validé" : "Approved").contains(TestRooms.ALEX.name());
        assertThat(approved(text)).isPresent();
        stand.focus("#message-title").type("!");
        stand.click("#message-keep");
        assertThat(approved(text)).as("other words are not approved").isEmpty();
        assertThat(stand.said()).contains(french ? "Brouillon" : "Draft");
    }

    @Test
    void nobodySignsTwoSteps() {
        memory.journal.record(
                new CrisisAct.LevelDecided(CrisisLevel.CRISIS, "panne", Optional.empty(), Optional.empty()));
        open();
        stand.click("#circuit-ask");
        sign("1357");
        assertThat(stand.said()).contains("2 étapes sur 3");
        stand.picture("messages-circuit");
        stand.click("#circuit-sign");
        assertThat(stand.shows("#sign-pin")).isFalse();
        assertThat(stand.said())
                .contains("Personne d’autre sur ce poste ne peut signer cette étape\u00a0: il faut une seconde"
                        + " personne.");
        assertThat(approved(TEXT)).isEmpty();
    }

    @Test
    void aRefusalNeedsAReasonAndSendsTheTextBack() {
        open();
        stand.click("#circuit-ask").click("#circuit-refuse");
        assertThat(stand.find("#answer", javafx.scene.control.Button.class).isDisabled())
                .isTrue();
        stand.focus("#refuse-reason").type("chiffre non établi");
        stand.focus("#sign-pin").type("1357").click("#answer");
        assertThat(last()).isEqualTo(new ApprovalAct.Refused(Words.of(TEXT), DIRECTION, "chiffre non établi"));
        assertThat(stand.text("#circuit-refusal")).isEqualTo("Alexandre Roy a refusé\u00a0: chiffre non établi");
        assertThat(stand.shows("#circuit-ask")).isTrue();
    }

    @Test
    void takingTheSignatureBackWaitsForItAgain() {
        open();
        stand.click("#circuit-ask");
        sign("1357");
        assertThat(approved(TEXT)).isPresent();
        FxTest.runOnFx(() -> screen.commands().getLast().action().run());
        stand.settle();
        assertThat(last()).isInstanceOf(Payload.Undone.class);
        assertThat(approved(TEXT)).isEmpty();
        assertThat(stand.said()).contains("Attend Direction");
    }

    @Test
    void aLateStepRingsAndIsRemindedOnce() {
        open();
        stand.click("#circuit-ask");
        assertThat(badge()).isEqualTo(Badge.NONE);
        memory.at(TestRooms.NOW.plus(Duration.ofHours(25)));
        memory.journal.record(new ApprovalAct.Commented(Words.of(TEXT), "alors ?"));
        stand.settle();
        assertThat(badge()).isEqualTo(new Badge(1, Badge.Tone.LATE));
        tick();
        assertThat(stand.said())
                .as("a room may still be told its past")
                .noneMatch(words -> words.startsWith("Approbation en retard"));
        tick();
        assertThat(stand.said())
                .anyMatch(words ->
                        words.startsWith("Approbation en retard\u00a0: «\u00a0Panne en cours\u00a0» attend Direction"))
                .contains("alors ?");
        stand.click("#circuit-remind");
        assertThat(last()).isEqualTo(new ApprovalAct.Reminded(List.of(Words.of(TEXT)), DIRECTION));
        assertThat(badge()).isEqualTo(Badge.NONE);
    }

    @Test
    void severalLateStepsRingOnce() {
        open();
        stand.click("#circuit-ask");
        memory.journal.record(new ApprovalAct.Submitted(List.of(Words.of(TestMessages.ENGLISH)), List.of(DIRECTION)));
        memory.at(TestRooms.NOW.plus(Duration.ofHours(25)));
        tick();
        tick();
        assertThat(stand.said()).contains("2 approbations en retard, d’abord «\u00a0Panne en cours\u00a0».");
        tick();
        assertThat(stand.said().stream().filter(words -> words.startsWith("2 approbations")))
                .hasSize(1);
    }

    private void tick() {
        FxTest.runOnFx(screen::tick);
        stand.settle();
    }

    @Test
    void remarksStandBesideTheTextAndSayWhichWordsTheyMeant() {
        open();
        stand.focus("#circuit-comment").type("depuis quand ?").press("Enter");
        assertThat(last()).isEqualTo(new ApprovalAct.Commented(Words.of(TEXT), "depuis quand ?"));
        assertThat(stand.said()).contains("depuis quand ?");
        stand.focus("#message-title").type("!");
        stand.click("#message-keep");
        assertThat(stand.said()).anyMatch(words -> words.endsWith("sur d’autres mots"));
    }

    @Test
    void manyTextsAreApprovedAheadWithADate() {
        open();
        FxTest.runOnFx(() -> {
            stand.find("#messages-language", ComboBox.class).getSelectionModel().selectFirst();
        });
        stand.settle();
        selectAll();
        stand.click("#many-ask");
        assertThat(last())
                .isEqualTo(new ApprovalAct.Submitted(
                        List.of(Words.of(TEXT), Words.of(TestMessages.ENGLISH)), List.of(DIRECTION)));
        selectAll();
        stand.click("#many-sign");
        assertThat(stand.text("#sign-until")).isEqualTo("12/01/2027");
        stand.focus("#sign-pin").type("1357").click("#answer");
        assertThat(approved(TEXT).flatMap(Approved::until)).contains(java.time.Instant.parse("2027-01-12T22:59:00Z"));
        assertThat(approved(TestMessages.ENGLISH)).isPresent();
    }

    @Test
    void whatWaitsForTheOneOnDutyIsListed() {
        open();
        stand.click("#circuit-ask").click("#stage-WAITING");
        assertThat(list().getItems()).hasSize(1);
        stand.click("#stage-MINE");
        assertThat(list().getItems()).as("Inès asked for it").isEmpty();
        FxTest.runOnFx(() -> station.enter(TestRooms.ALEX.id(), "1357".toCharArray()));
        memory.journal.record(new ApprovalAct.Commented(Words.of(TEXT), "relu"));
        stand.settle();
        assertThat(list().getItems()).hasSize(1);
    }

    @Test
    void theCircuitIsChangedForTheTextsToCome() {
        open();
        stand.click("#circuit-edit");
        FxTest.runOnFx(() -> steps(0, 1).getSelectionModel().select(Optional.of(LEGAL)));
        stand.click("#answer");
        assertThat(last())
                .isInstanceOfSatisfying(
                        ApprovalAct.CircuitSet.class,
                        set -> assertThat(set.circuit().routes().getFirst().steps())
                                .containsExactly(DIRECTION, LEGAL));
        stand.click("#circuit-ask");
        assertThat(last()).isEqualTo(new ApprovalAct.Submitted(List.of(Words.of(TEXT)), List.of(DIRECTION, LEGAL)));
    }

    @SuppressWarnings("unchecked")
    private ComboBox<Optional<RoleId>> steps(int route, int step) {
        return stand.find("#route-" + route + "-step-" + step, ComboBox.class);
    }

    private void sign(String pin) {
        stand.click("#circuit-sign").focus("#sign-pin").type(pin).click("#answer");
    }

    private void selectAll() {
        FxTest.runOnFx(() -> list().getSelectionModel().selectAll());
        stand.settle();
    }

    private Badge badge() {
        return FxTest.onFx(() -> screen.badge().getValue());
    }

    private Payload last() {
        return memory.journal.entries.getLast().payload();
    }

    private Optional<Approved> approved(Message message) {
        var library = new Library(memory.journal, TestRooms.EXERCISE.id(), List.of(TEXT, TestMessages.ENGLISH));
        return library.approvals(library.shelf())
                .approved(message.id(), memory.room().clock().instant());
    }

    private ListView<?> list() {
        return stand.find("#messages-list", ListView.class);
    }
}
