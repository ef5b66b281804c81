// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.vigie.core.action.Action;
import org.vigie.core.action.ActionId;
import org.vigie.core.action.ActionState;
import org.vigie.core.action.Actions;
import org.vigie.core.action.Charge;
import org.vigie.core.cell.Person;
import org.vigie.core.cell.PersonId;
import org.vigie.core.cell.Room;
import org.vigie.core.cell.RoomId;
import org.vigie.core.decision.DecisionId;
import org.vigie.core.decision.DecisionState;
import org.vigie.core.decision.Decisions;
import org.vigie.core.decision.KnownThen;
import org.vigie.core.journal.ActionAct;
import org.vigie.core.journal.DecisionAct;
import org.vigie.core.journal.LogType;
import org.vigie.core.journal.Nature;
import org.vigie.core.journal.Payload;
import org.vigie.ui.kit.Formats;
import org.vigie.ui.kit.Frame;
import org.vigie.ui.kit.FxTest;
import org.vigie.ui.kit.Stand;
import org.vigie.ui.kit.TestRoom;
import org.vigie.ui.kit.TestRooms;
import org.vigie.ui.kit.Texts;

/// What goes wrong when several people act at once, a program stops, or a clock is set back.
@ExtendWith(FxTest.class)
class RoomFaultsTest {
    private static final ActionId SCRIPT = new ActionId(new UUID(1, 1), 1);
    private static final DecisionId GESTURE = new DecisionId(new UUID(2, 1), 1);
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final TestRoom memory = TestRooms.open(TestRooms.EXERCISE);
    private final Frame frame = TestRooms.frame();
    private Stand stand;

    @BeforeEach
    void open() {
        stand = RoomStand.wide(memory, frame);
    }

    @AfterEach
    void close() {
        stand.close();
    }

    @Test
    void aNameThatBeginsWithAnEmojiIsNotCutInHalf() {
        assertThat(Around.brief(new Person(new PersonId(new UUID(9, 9)), "🦊 Renard", "", "R")))
                .isEqualTo("🦊. Renard");
    }

    @Test
    void aLogThatCantBeReadSaysSoAndIsReadAgain() {
        give();
        assertThat(stand.shows("#room-log-failed")).isFalse();
        memory.journal.unreadable(true);
        memory.journal.record(new ActionAct.Done(SCRIPT, "en ligne"));
        stand.settle();
        assertThat(stand.shows("#room-log-failed")).isTrue();
        assertThat(stand.said())
                .contains("La main courante n’a pas pu être relue\u00a0; ce qui est affiché est plus ancien.");
        stand.picture("room-log-failed");
        memory.journal.unreadable(false);
        stand.click("#room-log-failed .button");
        assertThat(stand.shows("#room-log-failed")).isFalse();
        assertThat(stand.said()).anyMatch(said -> said.contains("en ligne"));
    }

    @Test
    void aKeyHeldDownEndsAnActionOnce() {
        give();
        var row = stand.find("#action-1", Node.class);
        FxTest.runOnFx(() -> {
            for (int press = 0; press < 3; press++)
                row.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.T, false, false, false, false));
        });
        stand.settle();
        assertThat(action().state()).isEqualTo(new ActionState.Done(""));
        assertThat(memory.journal.entries).hasSize(2);
    }

    @Test
    void anActionThatSomebodyEndedMeanwhileIsNotEndedTwiceFromItsCard() {
        give();
        stand.focus("#action-1").press("Enter").focus("#outcome").type("inutile");
        FxTest.runOnFx(() -> stand.scene()
                .getRoot()
                .lookupAll("#ends")
                .forEach(list -> ((ComboBox<?>) list).getSelectionModel().select(1)));
        memory.journal.record(new ActionAct.Done(SCRIPT, "en ligne"));
        stand.settle();
        stand.click("#answer");
        assertThat(stand.text("#form-problem"))
                .isEqualTo("A-01 a été close par Inès Carpentier à 16:16 pendant la saisie\u00a0: rien n’est clos deux"
                        + " fois. Annuler, puis rouvrir la fiche pour la reprendre.");
        assertThat(action().state()).isEqualTo(new ActionState.Done("en ligne"));
        assertThat(memory.journal.entries).hasSize(2);
    }

    @Test
    void anActionClosedTwiceStaysClosedUntilBothAreTakenBack() {
        give();
        var first =
                memory.journal.record(new ActionAct.Done(SCRIPT, "en ligne")).join();
        var second = memory.journal.record(new ActionAct.Done(SCRIPT, "publié")).join();
        assertThat(action().state()).isEqualTo(new ActionState.Done("en ligne"));
        memory.journal.record(new Payload.Undone(second.ref()));
        assertThat(action().state()).isEqualTo(new ActionState.Done("en ligne"));
        memory.journal.record(new Payload.Undone(first.ref()));
        assertThat(action().state()).isEqualTo(new ActionState.ToDo());
        assertThat(memory.journal.entries).hasSize(5);
    }

    @Test
    void theFirstOfTwoClosingsTakenBackLeavesTheSecond() {
        give();
        var first =
                memory.journal.record(new ActionAct.Done(SCRIPT, "en ligne")).join();
        memory.journal.record(new ActionAct.Done(SCRIPT, "publié"));
        memory.journal.record(new Payload.Undone(first.ref()));
        assertThat(action().state()).isEqualTo(new ActionState.Done("publié"));
    }

    @Test
    void aQuestionThatSomebodyDecidedMeanwhileIsNotDecidedTwice() {
        memory.journal.record(new DecisionAct.Asked(
                GESTURE, "Geste commercial ?", List.of("10 jours"), Optional.empty(), List.of(), Optional.empty()));
        stand.settle();
        stand.click("#decide-1").focus("#other").type("1 mois");
        var known = new KnownThen(
                TestRooms.NOW,
                memory.room().alerting().crisis().level(),
                OptionalLong.empty(),
                OptionalDouble.empty(),
                List.of(),
                List.of());
        memory.journal.record(new DecisionState.Pending().decide(GESTURE, "10 jours", "budget", known));
        stand.settle();
        stand.click("#answer");
        assertThat(stand.text("#form-problem"))
                .startsWith("D-01 n’attend plus de décision depuis 16:16\u00a0: quelqu’un l’a tranchée ou retirée");
        var taken = (DecisionState.Taken) new Decisions(memory.journal, TestRooms.EXERCISE.id())
                .all()
                .getFirst()
                .state();
        assertThat(taken.choice()).isEqualTo("10 jours");
    }

    @Test
    void whatIsTypedIntoAFormOutlivesItUntilItIsRecordedOrDropped() {
        stand.click("#action-give").focus("#action-title").type("Message d’attente");
        stand.press("Esc").click("#action-give");
        assertThat(stand.shows("#draft-taken")).isTrue();
        assertThat(stand.text("#action-title")).isEqualTo("Message d’attente");
        stand.click("#draft-drop");
        assertThat(stand.text("#action-title")).isEmpty();
        stand.press("Esc");

        stand.click("#decision-ask").focus("#question").type("Geste ?").press("Esc");
        stand.close();
        stand = RoomStand.wide(memory, frame);
        stand.click("#decision-ask");
        assertThat(stand.text("#question")).isEqualTo("Geste ?");
        stand.click("#answer");
        var all = new Decisions(memory.journal, TestRooms.EXERCISE.id()).all();
        assertThat(all).extracting(decision -> decision.question()).containsExactly("Geste ?");
        assertThat(frame.drafts().load("room/" + TestRooms.EXERCISE.id() + "/question"))
                .isEmpty();
    }

    @Test
    void aClockSetBackKeepsTheOrderAndTheLogSaysSo() {
        var log = withItsClockSetBack(memory);
        assertThat(log.lines()).extracting(RoomLog.Line::said).containsExactly("Après", "Avant");
        assertThat(remarks(log, 0)).containsExactly("horloge du poste en retard de 12\u00a0min");
        assertThat(remarks(log, 1)).isEmpty();
    }

    @Test
    void aReplayBlamesNoClock() {
        var played = new Room(new RoomId(new UUID(1, 9)), "Panne", "2026-004", Nature.REPLAY, TestRooms.NOW);
        var log = withItsClockSetBack(TestRooms.open(played));
        assertThat(log.lines()).hasSize(2);
        assertThat(remarks(log, 0)).isEmpty();
    }

    private static RoomLog withItsClockSetBack(TestRoom in) {
        in.journal.record(new Payload.Logged(LogType.FACT, "Avant", Optional.empty()));
        in.at(TestRooms.NOW.minus(Duration.ofMinutes(12)));
        in.journal.record(new Payload.Logged(LogType.FACT, "Après", Optional.empty()));
        return new LogReader(in.room(), RoomViewModelTest.people()).whole(Locale.FRENCH, PARIS);
    }

    private static List<String> remarks(RoomLog log, int place) {
        var texts = new Texts(Locale.FRENCH);
        return LogRemarks.of(log, log.lines().get(place), texts, new Formats(texts, PARIS));
    }

    private void give() {
        memory.journal.record(
                new ActionAct.Given(SCRIPT, "Script", Charge.NOBODY, Optional.empty(), List.of(), Optional.empty()));
        stand.settle();
    }

    private Action action() {
        return new Actions(memory.journal, TestRooms.EXERCISE.id()).all().getFirst();
    }
}
