// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.alerts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Parent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.vigie.core.alert.Halt;
import org.vigie.core.event.CellEvent;
import org.vigie.ui.kit.Frame;
import org.vigie.ui.kit.FxTest;
import org.vigie.ui.kit.Stand;
import org.vigie.ui.kit.TestRooms;

/// Rules that raise nothing are told, with the hour, why, and what still works.
@ExtendWith(FxTest.class)
class HaltBannerTest {
    private final AlertRoom room = new AlertRoom();
    private final Frame frame = TestRooms.frame();

    @Test
    void rulesThatDoNotWatchAreToldUntilTheyDo() {
        var screen = FxTest.onFx(() -> new AlertsScreen(
                room.room.room(),
                TestRooms.people(),
                room.onDuty(),
                frame,
                (_, _) -> {},
                (_, _) -> {},
                (_, _, _) -> {}));
        try (var stand = Stand.show(frame, 1824, 900, () -> (Parent) screen.node())) {
            await().atMost(Duration.ofSeconds(20)).until(() -> !stand.shows("#watch-halt"));
            say(Optional.of(new Halt(TestRooms.NOW.minusSeconds(60), Halt.Why.NOT_SAVED)));
            await().atMost(Duration.ofSeconds(20)).until(() -> stand.shows("#watch-halt"));
            assertThat(stand.said())
                    .anyMatch(text -> text.startsWith(
                            "Depuis 16:15, une alerte levée par une règle ne peut pas être enregistrée."));
            assertThat(stand.said())
                    .contains("Aucune alerte, et les règles ne veillent pas en ce moment\u00a0; une personne "
                            + "peut en déclarer une.");
            stand.picture("alerts-halt");
            FxTest.runOnFx(() -> frame.texts().localeProperty().set(Locale.ENGLISH));
            assertThat(stand.said())
                    .anyMatch(text -> text.startsWith("Since 16:15 an alert raised by a rule can’t be saved."));
            stand.click("#halt-declare");
            assertThat(stand.shows("#declare-title")).isTrue();
            stand.press("Esc");
            say(Optional.empty());
            await().atMost(Duration.ofSeconds(20)).until(() -> !stand.shows("#watch-halt"));
        } finally {
            FxTest.runOnFx(screen::close);
        }
    }

    private void say(Optional<Halt> halt) {
        room.room.halt = halt;
        room.room.publish(new CellEvent.AlertsChanged(TestRooms.EXERCISE.id()));
    }
}
