// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.alerts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.scene.Parent;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.vigie.core.alert.AlertId;
import org.vigie.core.alert.AlertState;
import org.vigie.core.crisis.Criticality;
import org.vigie.core.event.CellEvent;
import org.vigie.core.journal.AlertAct;
import org.vigie.ui.kit.Frame;
import org.vigie.ui.kit.FxTest;
import org.vigie.ui.kit.Stand;
import org.vigie.ui.kit.TestRooms;

/// Two people at one alert: nothing is recorded over the other unseen, and what was typed outlives the form.
@ExtendWith(FxTest.class)
class AlertMeanwhileTest {
    private final AlertRoom room = new AlertRoom();
    private final Frame frame = TestRooms.frame();
    private AlertsScreen screen;
    private Stand stand;
    private AlertId id;

    @BeforeEach
    void open() {
        id = room.raise(5, 3, 30);
        show();
    }

    private void show() {
        screen = FxTest.onFx(() -> new AlertsScreen(
                room.room.room(),
                TestRooms.people(),
                room.onDuty(),
                frame,
                (_, _) -> {},
                (_, _) -> {},
                (_, _, _) -> {}));
        stand = Stand.show(frame, 1824, 900, () -> (Parent) screen.node());
        until(() -> screen.model().selectedProperty().get().isPresent());
        FxTest.runOnFx(screen::focus);
    }

    @AfterEach
    void close() {
        stand.close();
        FxTest.runOnFx(screen::close);
    }

    @Test
    void whatIsTypedOutlivesTheFormAndTheScreen() {
        stand.press("Q").focus("#acknowledge-comment").type("on attend").press("Esc");
        close();
        show();
        stand.press("Q");
        assertThat(stand.text("#acknowledge-comment")).isEqualTo("on attend");
        stand.click("#answer");
        until(() -> state().equals(new AlertState.Acknowledged("on attend", Optional.empty())));
        FxTest.runOnFx(screen::focus);
        stand.press("Q");
        assertThat(stand.shows("#draft-taken")).isFalse();
    }

    @Test
    void whatAnAlertDoesNotAllowAnyMoreIsNotRecorded() {
        stand.press("Q").focus("#acknowledge-comment").type("on attend");
        meanwhile(new AlertAct.Closed(id, "fausse alerte"), state -> state instanceof AlertState.Closed);
        for (int tries = 0; tries < 2; tries++) {
            stand.click("#answer");
            assertThat(stand.text("#form-problem")).startsWith("Pendant la saisie, AL-01 a changé\u00a0: Close.");
        }
        assertThat(state()).isEqualTo(new AlertState.Closed("fausse alerte"));
    }

    @Test
    void whatChangedIsToldOnceAndCanBeSaidAllTheSame() {
        stand.click("#close-alert").focus("#line").type("préparer le démenti");
        meanwhile(new AlertAct.Escalated(id, "Direction"), state -> state instanceof AlertState.Escalated);
        stand.click("#answer");
        assertThat(stand.text("#form-problem")).startsWith("Pendant la saisie, AL-01 a changé\u00a0: Transmise.");
        assertThat(state()).isEqualTo(new AlertState.Escalated("Direction"));
        stand.click("#answer");
        until(() -> state().equals(new AlertState.Closed("préparer le démenti")));
    }

    @Test
    void aPlaceThatSomebodyChangedMeanwhileIsTold() {
        stand.focus("#pin-1").press("Left").press("Enter");
        stand.focus("#line").type("démenti publié");
        room.room.journal.record(new AlertAct.Placed(id, new Criticality(2, 2), "retombé"));
        until(() ->
                screen.model().selectedProperty().get().orElseThrow().place().equals(new Criticality(2, 2)));
        stand.click("#answer");
        assertThat(stand.text("#form-problem")).startsWith("Pendant la saisie, AL-01 a été déplacée en impact 2");
    }

    @Test
    void theHoursOfAnAcknowledgementMoveOnWithTheClock() {
        stand.press("Q").focus("#acknowledge-comment").type("on attend");
        assertThat(stand.said()).contains("jusqu’à 16:46");
        clock(TestRooms.NOW.plusSeconds(45 * 60));
        assertThat(stand.said()).contains("jusqu’à 17:31").doesNotContain("jusqu’à 16:46");
        pick("jusqu’à 17:31");
        stand.click("#answer");
        until(() -> state() instanceof AlertState.Acknowledged);
        assertThat(((AlertState.Acknowledged) state()).until().orElseThrow())
                .isEqualTo(Instant.parse("2026-10-14T15:31:00Z"));
    }

    @Test
    void anAcknowledgementUntilTheMorningShowsItsDay() {
        stand.press("Q").focus("#acknowledge-comment").type("à la relève");
        pick("jusqu’à 15/10/2026 08:00");
        stand.picture("acknowledge");
        stand.click("#answer");
        until(() -> state().equals(new AlertState.Acknowledged(
                "à la relève", Optional.of(Instant.parse("2026-10-15T06:00:00Z")))));
        until(() -> stand.said().contains("Acquittée jusqu’à 15/10/2026 08:00"));
        assertThat(stand.said()).anyMatch(said -> said.startsWith("Acquittée jusqu’à 15/10/2026 08:00, à 16:16 par"));
        clock(Instant.parse("2026-10-15T00:30:00Z"));
        stand.press("Q");
        assertThat(stand.said()).contains("toujours jusqu’à 08:00", "jusqu’à 03:00");
    }

    @Test
    void anAcknowledgementThatStandsKeepsItsHourUntilThatPassed() {
        var end = TestRooms.NOW.plusSeconds(600);
        meanwhile(
                new AlertAct.Acknowledged(id, "on attend", Optional.of(end)),
                state -> state instanceof AlertState.Acknowledged);
        stand.press("Q");
        assertThat(stand.text("#acknowledge-comment")).isEqualTo("on attend");
        assertThat(stand.said()).contains("toujours jusqu’à 16:26");
        stand.focus("#acknowledge-comment").press("End").type(" le point");
        clock(TestRooms.NOW.plusSeconds(660));
        stand.click("#answer");
        var first = stand.text("#form-problem");
        FxTest.runOnFx(() -> stand.find("#acknowledge-comment", TextField.class).setText("revu"));
        stand.click("#answer");
        // the alert is new again as well, which may be told before or after
        assertThat(List.of(first, stand.text("#form-problem")))
                .anyMatch(words -> words.startsWith("16:26 est passé pendant la saisie"))
                .allMatch(words -> words.startsWith("16:26 est passé") || words.startsWith("Pendant la saisie"));
    }

    private void pick(String words) {
        FxTest.runOnFx(() -> stand.scene().getRoot().lookupAll(".toggle-button").stream()
                .filter(node ->
                        node instanceof ToggleButton button && button.getText().equals(words))
                .forEach(node -> ((ToggleButton) node).fire()));
    }

    private void clock(Instant now) {
        room.at(now);
        room.room.publish(new CellEvent.AlertsChanged(TestRooms.EXERCISE.id()));
        until(() -> room.room.room().clock().instant().equals(now));
        stand.settle();
    }

    private void meanwhile(AlertAct act, java.util.function.Predicate<AlertState> then) {
        room.room.journal.record(act, List.of());
        until(() -> then.test(screen.model()
                .bookProperty()
                .get()
                .orElseThrow()
                .find(id)
                .orElseThrow()
                .state()));
    }

    private AlertState state() {
        return room.alert(id).state();
    }

    private static void until(Callable<Boolean> condition) {
        await().atMost(Duration.ofSeconds(20)).until(() -> FxTest.onFx(condition));
    }
}
